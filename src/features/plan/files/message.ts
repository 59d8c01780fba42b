import type { Post } from '../post.ts';

/**
 * What a reader of the network sees: the text, then the link where it has no field of its own, then the hashtags, each
 * after an empty line. With text `Sour?`, link `https://a.example/` and `#coffee` it is
 * `'Sour?\n\nhttps://a.example/\n\n#coffee'`.
 */
export const messageOf = ({ text, link, hashtags }: Pick<Post, 'text' | 'link' | 'hashtags'>, withLink = true): string =>
  [text, withLink && !text.includes(link) ? link : '', missing(text, hashtags)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');

/** Hashtags that the text does not hold already. */
const missing = (text: string, hashtags: string): string => {
  const held = new Set(text.toLowerCase().match(/#[\p{L}\p{N}\p{M}_]+/gu));
  return hashtags
    .split(/\s+/)
    .filter((tag) => tag && !held.has(tag.toLowerCase()))
    .join(' ');
};
