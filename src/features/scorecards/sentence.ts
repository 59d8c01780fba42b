import type { Joined } from './joined.ts';
import type { Vacancy } from './vacancy.ts';

/** What another weight would change, as the key of a sentence and what goes into it. */
export function sensitivityOf(
  { criteria }: Pick<Vacancy, 'criteria'>,
  { results, swap }: Joined,
  { label, n, percent }: { label(id: string): string; n(value: number): string; percent(share: number): string },
): { key: string; values: Record<string, string> }[] {
  const [one, two] = results.filter(({ place }) => place);
  if (!one) return [{ key: 'nobody', values: {} }];
  if (!two) return [{ key: 'alone', values: { first: label(one.id) } }];
  const names = { first: label(one.id), second: label(two.id) };
  const share = { key: 'share', values: { ...names, share: percent(one.first ?? 0) } };
  if (swap === 'level') return [{ key: 'level', values: names }, share];
  if (!swap || swap === 'none') return [share, { key: 'steady', values: names }];
  const criterion = criteria.find(({ id }) => id === swap.criterion)!.name;
  return [
    share,
    { key: swap.to < swap.from ? 'swap.down' : 'swap.up', values: { ...names, criterion, from: n(swap.from), to: n(swap.to) } },
  ];
}
