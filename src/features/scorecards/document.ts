import type { Block, Document } from '../portfolio/document.ts';
import type { Words } from './desk.ts';
import type { Joined, Result } from './joined.ts';
import { DRAWS } from './sensitivity.ts';
import { labelOf } from './table.ts';
import { NOBODY, type Vacancy } from './vacancy.ts';

interface Ways {
  w: Words;
  n(value: number): string;
  percent(share: number): string;
  day(day: string): string;
  language: string;
  /** The sentence on what another weight would change. */
  sentence: string;
  /** Whether the names of those who were not chosen stand in it. */
  names: boolean;
}

/** Strong and weak criteria of a candidate, by name: a mean of 3 and more, and one under 2.5. */
export function sidesOf({ criteria }: Pick<Vacancy, 'criteria'>, { means }: Pick<Result, 'means'>): { strong: string[]; weak: string[] } {
  const of = (fits: (mean: number) => boolean) =>
    criteria.filter(({ id, weight }) => weight > 0 && means.has(id) && fits(means.get(id)!)).map(({ id }) => id);
  return { strong: of((mean) => mean >= 3), weak: of((mean) => mean < 2.5) };
}

/** The decision with what it rests on, as a document that can be printed, or saved as Markdown or for Word. */
export function decisionOf(vacancy: Vacancy, joined: Joined, ways: Ways): Document {
  const { w, n, percent, day } = ways;
  const { decided, reasonsFor, reasonsAgainst, conditions, decidedBy, decidedOn, criteria } = vacancy;
  const code = (at: number) => w('candidate.nameless', { n: at });
  const label = (id: string) => labelOf(vacancy, id, code, ways.names || id === decided);
  const chosen = joined.results.find(({ id }) => id === decided);
  const text = (title: string, given: string): Block[] =>
    given.trim()
      ? [
          { kind: 'heading', text: title },
          { kind: 'text', text: given },
        ]
      : [];
  const facts: [string, string][] = [
    [w('decision.who'), decided === NOBODY ? w('decision.nobody') : decided ? label(decided) : w('decision.open')],
    [w('decision.by'), decidedBy],
    [w('decision.on'), decidedOn && day(decidedOn)],
    [
      w('decision.marked'),
      vacancy.interviewers
        .filter(({ id }) => joined.from.includes(id))
        .map(({ name }) => name)
        .join(', '),
    ],
    [w('field.deleteOn'), day(vacancy.deleteOn)],
  ];
  const sides = chosen && sidesOf(vacancy, chosen);
  const named = (ids: string[]) => ids.map((id) => `${criteria.find((one) => one.id === id)!.name} (${n(chosen!.means.get(id)!)})`);
  const list = (title: string, items: string[]): Block[] =>
    items.length
      ? [
          { kind: 'heading', text: title },
          { kind: 'list', items },
        ]
      : [];
  const results: string[][] = joined.results.map(({ id, place, total, first }) => [
    place ? `${place}` : '–',
    label(id),
    'value' in total ? n(total.value) : w(`why.${total.undefined}`),
    'value' in total ? percent(total.covered) : '–',
    first === undefined ? '–' : percent(first),
  ]);
  const means: string[][] = criteria.map(({ id, name, weight }) => [
    name,
    n(weight),
    ...joined.results.map(({ spreads }) => {
      const { mean, low, high } = spreads.get(id)!;
      return mean === undefined ? w('joined.none') : low === high ? n(mean) : `${n(mean)} (${low}–${high})`;
    }),
  ]);
  const blocks: Block[] = [
    { kind: 'facts', facts: facts.filter(([, value]) => value) },
    ...text(w('decision.for'), reasonsFor),
    ...list(w('decision.strong'), sides ? named(sides.strong) : []),
    ...text(w('decision.against'), reasonsAgainst),
    ...list(w('decision.weak'), sides ? named(sides.weak) : []),
    ...text(w('decision.conditions'), conditions),
    { kind: 'heading', text: w('joined.ranking') },
    {
      kind: 'table',
      caption: w('joined.ranking.caption', { draws: n(DRAWS) }),
      rows: [(['place', 'candidate', 'result', 'covered', 'first'] as const).map((head) => w(`head.${head}`)), ...results],
      numbers: [0, 2, 3, 4],
    },
    { kind: 'text', text: ways.sentence },
    { kind: 'heading', text: w('joined.marks') },
    {
      kind: 'table',
      caption: w('joined.marks.caption'),
      rows: [[w('head.criterion'), w('head.weight'), ...joined.results.map(({ id }) => label(id))], ...means],
      numbers: [1],
    },
    { kind: 'text', text: w('decision.law') },
  ];
  return {
    title: w('decision.title'),
    author: decidedBy,
    subtitle: vacancy.title,
    date: decidedOn && day(decidedOn),
    language: ways.language,
    pieces: [{ title: vacancy.title || w('untitled'), blocks }],
  };
}
