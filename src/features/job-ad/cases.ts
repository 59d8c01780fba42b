import type { Example } from '../workbench/bench.ts';
import type { Texts } from '../workbench/sheet.ts';

/** What is taken from the running case. */
export interface Case {
  id: string;
  name: string;
  line: string;
  currency: string;
  facts: Record<string, { value: number }>;
  tables: Record<string, { rows: { id: string; label: string; values: Record<string, number> }[] }>;
}
/** The sentences of the example, and the names of its skills by id. */
export interface Words {
  post: string;
  goal: string;
  town: string;
  apply: string;
  notAsked: string;
  contact: string;
  pasted: string;
  skills: Record<string, string>;
}

/** Which duty of the profession a line of the case's list of work is. */
const DUTIES: Record<string, string> = {
  plan: 'write-content-plan',
  posts: 'write-posts',
  answers: 'reply-to-followers',
  ads: 'run-ad-campaigns',
};
const SKILLS: [id: string, level: string, need: string][] = [
  ['customer-conversation', 'do', 'must'],
  ['content-planning', 'do', 'must'],
  ['copywriting', 'do', 'must'],
  ['reporting', 'do', 'must'],
  ['short-video', 'assist', 'learn'],
  ['paid-social', 'assist', 'learn'],
];

/** The post that the café advertises in autumn 2026, beside an advertisement that promises everything. */
export function examples({ id, name, line, currency, facts, tables }: Case, words: Words): Example[] {
  const fact = (key: string) => facts[key]!.value;
  const wanted = tables['work-wanted']!.rows;
  const duties = wanted.map(
    ({ id: row, label, values }): Texts => ({ name: capital(label), hours: values.hours ?? '', id: DUTIES[row] ?? '' }),
  );
  const skills = SKILLS.map(([skill, level, need]): Texts => ({ name: words.skills[skill] ?? skill, level, need, id: skill }));
  return [
    {
      id,
      name,
      title: words.post,
      sheet: {
        fields: {
          role: 'smm-manager',
          level: 'do',
          format: 'in-house',
          time: 'part',
          hours: fact('post-hours'),
          employer: name,
          site: 'https://emberandoat.example',
          about: line,
          goalNumber: fact('goal-orders'),
          goal: words.goal,
          goalDate: '2027-03-31',
          payFrom: fact('post-pay-low'),
          payTo: fact('post-pay-high'),
          currency,
          per: 'month',
          place: 'hybrid',
          town: words.town,
          inside: wanted.reduce((sum, { values }) => sum + (values.inside ?? 0), 0),
          start: '2026-11-02',
          apply: words.apply,
          posted: '2026-09-01',
          applyBy: '2026-09-20',
          test: 'paid',
          testMinutes: 30,
          notAsked: words.notAsked,
          contact: words.contact,
          pasted: words.pasted,
        },
        rows: { duties, skills },
      },
    },
  ];
}

const capital = ([first = '', ...rest]: string): string => first.toUpperCase() + rest.join('');
