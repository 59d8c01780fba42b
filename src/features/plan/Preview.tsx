import type { Desk } from './desk.ts';
import { messageOf } from './files/message.ts';
import type { Post } from './post.ts';

/** Signs that the feed shows before it cuts a text: a rule of thumb for the sketch, not a promise of the network. */
const FOLD: Record<string, number> = { instagram: 125, facebook: 480, linkedin: 210, x: 280, threads: 500, tiktok: 100, youtube: 100 };

/** What the post may look like: name, text as far as the feed shows it, picture or link card. A sketch. */
export function Preview({ desk, post }: { desk: Desk; post: Post }) {
  const { w, brand, given } = desk;
  const network = given.networks.find(({ id }) => id === post.network);
  const whole = messageOf(post, !post.media);
  if (!network || !whole) return null;
  const fold = FOLD[post.network] ?? Number.POSITIVE_INFINITY;
  const signs = [...new Intl.Segmenter(given.language).segment(whole)];
  const cut = signs.length > fold;
  const head = cut
    ? signs
        .slice(0, fold)
        .map(({ segment }) => segment)
        .join('')
    : whole;
  return (
    <details class="preview" open>
      <summary>{w('preview', { network: network.name })}</summary>
      <article class={`sketch ${post.network}`}>
        <p class="who">
          <b dir="auto">{brand.name}</b> <small>{post.time || w('noDay')}</small>
        </p>
        {(post.visual || post.media) && (
          <p class="picture" role="img" aria-label={post.alt || w('preview.noAlt')}>
            <span dir="auto">{post.visual || post.media}</span>
          </p>
        )}
        <p class="said" dir="auto">
          {head}
          {cut && <span class="rest"> {w('preview.rest', { n: signs.length - fold })}</span>}
        </p>
        {post.link && (
          <p class="card-link" dir="ltr">
            {hostOf(post.link)}
          </p>
        )}
      </article>
      <p class="hint">{w('preview.hint')}</p>
    </details>
  );
}

const hostOf = (link: string): string => {
  try {
    return new URL(link).host;
  } catch {
    return link;
  }
};
