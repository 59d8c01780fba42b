import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import type { Texts } from '../workbench/sheet.ts';
import { replace, tell } from '../workbench/told.ts';
import { shape } from './saved.ts';

/** Puts a published figure into the tool as a further row; a blank first row makes room. */
export async function take(row: Texts): Promise<void> {
  const bench = document.querySelector<Bench>('smm-pay')!;
  const host = hostOf(bench);
  const sheet = host.take();
  const blank = ({ label, low, median, mean, high }: Texts) => [label, low, median, mean, high].every((text) => text === '');
  const rows = sheet.rows.figures!.filter((own) => !blank(own));
  if (rows.length >= shape.tables.figures.most) return tell(host, 'tool.told.full', { n: shape.tables.figures.most });
  await replace(host, { ...sheet, rows: { ...sheet.rows, figures: [...rows, row] } }, 'pay.told.taken', { name: `${row.label}` });
}
