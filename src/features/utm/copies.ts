import { safeCell } from '../../lib/cells.ts';
import type { Copies } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Checked } from './check.ts';
import type { Made } from './links.ts';
import { register } from './rows.ts';
import { sentence } from './sentence.ts';

/** The links, one a line; and the register of them, for a spreadsheet. */
export function registerOf({ more }: Answer, { s }: Writer): Copies {
  const { rows, links } = more as Made;
  return {
    text: () => links.flatMap((tagged) => ('link' in tagged ? [tagged.link] : [])).join('\n'),
    rows: () =>
      register(rows, links, { page: s['links.head.page']!, link: s['links.head.link']!, note: s['links.head.place']! }).map((row) =>
        row.map(safeCell),
      ),
    formula: () => undefined,
  };
}

/** Every link with what is wrong with it. */
export function findingsOf({ more }: Answer, { s }: Writer): Copies {
  const lines = (more as Checked[]).map(({ link, findings }) => [
    link,
    findings.map((finding) => sentence(finding, s)).join(' ') || s['link-check.clean']!,
  ]);
  return {
    text: () => lines.map(([link, found]) => `${link}\n  ${found}`).join('\n'),
    rows: () => [[s['link-check.head.link']!, s['link-check.head.found']!], ...lines].map((row) => row.map(safeCell)),
    formula: () => undefined,
  };
}
