/** A lesson as a choice: what of the wanted things it brings, and what it takes. */
export interface Choice {
  id: string;
  minutes: number;
  covers: readonly string[];
}

/**
 * The fewest choices that bring everything wanted, of these the ones with the fewest minutes, in the order given; exact.
 * What no choice brings is left out of the reckoning.
 *
 * `cover(['a', 'b'], [{ id: 'x', minutes: 9, covers: ['a'] }, { id: 'y', minutes: 12, covers: ['a', 'b'] }])` is `['y']`.
 */
export function cover(wanted: readonly string[], choices: readonly Choice[]): string[] {
  const skills = [...new Set(wanted)].filter((skill) => choices.some(({ covers }) => covers.includes(skill)));
  const sets = undominated(
    choices.map(({ minutes, covers }, at) => ({
      at,
      minutes,
      mask: skills.reduce((mask, skill, i) => (covers.includes(skill) ? mask | (1n << BigInt(i)) : mask), 0n),
    })),
  );
  const holders = skills.map((_, i) => sets.filter(({ mask }) => (mask >> BigInt(i)) & 1n));
  let best: { chosen: Set_[]; minutes: number } | undefined;

  const better = (count: number, minutes: number) =>
    !best || count < best.chosen.length || (count === best.chosen.length && minutes < best.minutes);

  /** Skills of which no two are in one choice each need a choice of their own: the least that is still to come. */
  const least = (open: number[]) => {
    const taken = new Set<Set_>();
    let count = 0;
    let minutes = 0;
    for (const i of open) {
      if (holders[i]!.some((set) => taken.has(set))) continue;
      for (const set of holders[i]!) taken.add(set);
      count++;
      minutes += Math.min(...holders[i]!.map((set) => set.minutes));
    }
    return { count, minutes };
  };

  const search = (left: bigint, chosen: Set_[], minutes: number) => {
    if (left === 0n) {
      if (better(chosen.length, minutes)) best = { chosen, minutes };
      return;
    }
    const open = skills.flatMap((_, i) => ((left >> BigInt(i)) & 1n ? [i] : [])).sort((a, b) => holders[a]!.length - holders[b]!.length);
    const more = least(open);
    if (!better(chosen.length + more.count, minutes + more.minutes)) return;
    const tried = [...holders[open[0]!]!].sort((a, b) => size(b.mask & left) - size(a.mask & left) || a.minutes - b.minutes);
    for (const set of tried) search(left & ~set.mask, [...chosen, set], minutes + set.minutes);
  };
  search((1n << BigInt(skills.length)) - 1n, [], 0);
  return (best?.chosen ?? []).sort((a, b) => a.at - b.at).map(({ at }) => choices[at]!.id);
}

interface Set_ {
  at: number;
  minutes: number;
  mask: bigint;
}

/** Without those that bring no more than another one brings in no more time. */
const undominated = (sets: Set_[]): Set_[] =>
  sets.filter(
    (one) =>
      one.mask !== 0n &&
      !sets.some(
        (other) =>
          other !== one &&
          (one.mask & ~other.mask) === 0n &&
          other.minutes <= one.minutes &&
          (one.mask !== other.mask || other.minutes < one.minutes || other.at < one.at),
      ),
  );

function size(mask: bigint): number {
  let count = 0;
  for (let left = mask; left; left &= left - 1n) count++;
  return count;
}
