/**
 * How much of a sentence's words another one has, too, from 0 to 1; words of up to three letters do not count, and
 * endings are cut, so that "swapped" meets "swap". `alike('We swap the bag', 'Every bag swapped')` is 1.
 */
export function alike(sentence: string, other: string): number {
  const [own, theirs] = [stems(sentence), stems(other)];
  return own.size ? [...own].filter((stem) => theirs.has(stem)).length / own.size : 0;
}

const stems = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 4)),
  );
