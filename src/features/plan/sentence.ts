import type { Dates, Given } from './desk.ts';
import type { Finding } from './finding.ts';

/** A finding in the reader's words: ids become names, days are written out. */
export function sentence(
  { key, values }: Finding,
  { networks }: Given,
  dates: Dates,
  w: (key: string, values: Finding['values']) => string,
): string {
  const name: Record<string, (id: string) => string> = {
    network: (id) => networks.find((network) => network.id === id)?.name ?? id,
    category: (id) => w(`category.${id}`, {}),
    holiday: (id) => w(`holiday.${id}`, {}),
    day: dates.short,
    from: dates.short,
    to: dates.short,
    read: dates.full,
    month: (month) => dates.month(`${month}-01`),
  };
  const named = Object.entries(values).map(([gap, value]) => [
    gap,
    name[gap]?.(`${value}`) ?? (typeof value === 'number' ? dates.number(value) : value),
  ]);
  return w(`check.${key}`, Object.fromEntries(named));
}
