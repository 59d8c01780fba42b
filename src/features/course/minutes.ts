/** Words a reader takes in per minute, without exercises: a cautious figure for non-fiction on a screen. */
const WORDS_PER_MINUTE = 220;

/** Whole minutes to read an MDX body, imports and tags left out: `minutes('one two three') === 1`. */
export function minutes(body: string): number {
  const prose = body.replace(/^import .*$/gm, '').replace(/<[^>]+>/g, ' ');
  return Math.max(1, Math.ceil(prose.split(/\s+/).filter(Boolean).length / WORDS_PER_MINUTE));
}
