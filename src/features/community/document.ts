import type { Writer } from '../workbench/write.ts';
import type { Drawn } from './community.ts';
import { fieldOf, POINTS, type Point } from './points.ts';
import { houseRules } from './rules.ts';

/** A checklist as it is read: what holds for all networks, then a list for each. */
export interface Sheets {
  lines: { label: string; text: string }[];
  pages: { title: string; done: number; all: number; points: Line[] }[];
  rules: string;
}
interface Line {
  point: Point;
  label: string;
  state: string;
  stateText: string;
  text: string;
  owner: string;
  date: string;
  note: string;
}

/** The checklist in words. Every point of every page is there, so that it can be ticked on paper. */
export function documentOf(drawn: Drawn, { s }: Writer): Sheets {
  const { given, pages } = drawn;
  return {
    lines: ['brandName', 'query', 'asOf', 'tagRules', 'templateRules'].flatMap((name) => {
      const text = given.texts[name]?.trim();
      return text ? [{ label: s[`community.field.${name}`]!, text }] : [];
    }),
    pages: pages.map(({ network, texts, done, all }) => ({
      title: s[`community.network.${network}`] ?? network,
      done,
      all,
      points: POINTS.map((point) => ({
        point,
        label: s[`community.point.${point}`]!,
        state: texts[`${point}State`] ?? '',
        stateText: s[`community.state.${texts[`${point}State`] || 'open'}`]!,
        text: valueText(texts[point] ?? '', point, s),
        owner: texts[`${point}Owner`]?.trim() ?? '',
        date: texts[`${point}Date`] ?? '',
        note: texts[`${point}Note`]?.trim().replace(/\s*\n\s*/g, '; ') ?? '',
      })),
    })),
    rules: houseRules(drawn, s),
  };
}

/** What stands at a point; of a choice its words. */
export const valueText = (text: string, point: Point, s: Writer['s']): string =>
  fieldOf(point).kind === 'choice' && text ? s[`community.option.pages.${point}.${text}`]! : text.trim();

/** As plain text, a box before each point: `[x] Address: emberandoat (Ilse, 2026-06-24)`. */
export const plain = ({ lines, pages, rules }: Sheets, title: string): string =>
  [
    title,
    ...lines.map(({ label, text }) => `${label}: ${text.replace(/\s*\n\s*/g, '; ')}`),
    ...pages.flatMap((page) => [
      '',
      `${page.title.toUpperCase()} ${page.done}/${page.all}`,
      ...page.points.map(({ state, stateText, label, text, owner, date, note }) => {
        const box = { done: '[x]', none: '[-]' }[state] ?? '[ ]';
        const who = [state === 'doing' || state === 'none' ? stateText : '', owner, date, note].filter(Boolean).join(', ');
        return `${box} ${label}${text && `: ${text.replace(/\s*\n\s*/g, '; ')}`}${who && ` (${who})`}`;
      }),
    ]),
    ...(rules ? ['', rules] : []),
  ].join('\n');
