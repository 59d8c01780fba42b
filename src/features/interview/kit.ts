import { ROLES } from '../roles/roles.ts';
import { LEVELS, type Level } from '../skills/levels.ts';
import type { Answer, Given, Note, Tool } from '../workbench/tool.ts';
import { type Agenda, agendaOf, LENGTHS, type Length } from './agenda.ts';
import { type Item, readItems } from './items.ts';
import type { Index } from './library.ts';
import { type Asked, type Brief, pickQuestions, weightOf } from './pick.ts';
import { type SAMPLING, shape } from './saved.ts';

/** A question of the kit with the minute at which it is asked. */
export interface Placed {
  at: number;
  minutes: number;
  brief?: Brief;
  /** Of one of the reader's own. */
  ask?: string;
}
/** A kit as it is drawn. */
export interface Kit {
  title: string;
  role: string;
  level: string;
  format: string;
  length: number;
  sampling: (typeof SAMPLING)[number];
  /** The skills of the post with the levels that are asked for. */
  asked: Asked[];
  items: Placed[];
  agenda: Agenda;
  sample: { id: string; minutes: number };
  /** The sample, the candidate's questions, the closing and the end, in minutes from the beginning. */
  at: { sample: number; theirs: number; closing: number; end: number };
}

/** To talk about a work sample that was done at another time. */
const TALK = 8;
/** Who works for clients takes briefs and talks with them, whatever the role. */
const WITH_CLIENTS: Asked[] = [
  { skill: 'brief-taking', level: 'do' },
  { skill: 'client-communication', level: 'do' },
];

/** What a post asks for: the skills of its role, at one level where one is chosen, and those of working for clients. */
export function askedOf(index: Index, { role = '', level = '', format = '', must = '' }: Record<string, string>): Asked[] {
  const musts = new Set(must.split(' '));
  const own: Asked[] = index.roles[role] ?? [];
  const further = format === 'in-house' ? [] : WITH_CLIENTS.filter(({ skill }) => !own.some((one) => one.skill === skill));
  return [...own, ...further].map((one) => ({
    skill: one.skill,
    level: (LEVELS as readonly string[]).includes(level) ? (level as Level) : one.level,
    must: musts.has(one.skill),
  }));
}

/** The interview kit as a tool of the workbench, over the questions that there are. */
export const interview = (index: Index): Tool => ({
  ...shape,
  answer: (given) => answer(index, given),
});

function answer(index: Index, { texts: said }: Given): Answer {
  const usual = (name: keyof typeof shape.fields, options: readonly string[]) => {
    const text = `${said[name] ?? ''}`;
    return options.includes(text) ? text : options[0]!;
  };
  const texts: Record<string, string> = { ...said, role: usual('role', ROLES) };
  const length = usual('length', ['60', ...LENGTHS]) as Length;
  const sampling = usual('sampling', shape.fields.sampling.options) as Kit['sampling'];
  const asked = askedOf(index, texts);
  const agenda = agendaOf(length);
  const sample = sampleFor(index, texts, asked, sampling === 'during' ? agenda.questions - 10 : 60);
  const aside = sampling === 'show' ? 0 : sampling === 'before' ? TALK : sample.minutes;
  const byId = new Map(index.questions.map((one) => [one.id, one]));
  const picked = () =>
    pickQuestions({ skills: asked, questions: index.questions, minutes: agenda.questions - aside, show: sampling === 'show' }).map(
      (question): Item => ({ question, minutes: byId.get(question)!.minutes }),
    );
  const items = texts.items ? readItems(texts.items, (id) => byId.has(id)) : picked();
  let at = agenda.opening;
  const placed = items.map((item): Placed => {
    const from = at;
    at += item.minutes;
    return { at: from, minutes: item.minutes, ...('question' in item ? { brief: byId.get(item.question)! } : { ask: item.ask }) };
  });
  const theirs = at + aside;
  const closing = theirs + agenda.theirs;
  const end = closing + agenda.closing;
  const kit: Kit = {
    title: `${texts.title ?? ''}`.trim(),
    role: texts.role!,
    level: texts.level || 'own',
    format: texts.format || 'in-house',
    length: Number(length),
    sampling,
    asked,
    items: placed,
    agenda,
    sample,
    at: { sample: at, theirs, closing, end },
  };
  const covered = new Set(placed.map(({ brief }) => brief?.skill));
  return {
    lines: [
      { id: 'minutes', unit: 'minutes', result: { value: end } },
      { id: 'questions', unit: 'count', result: { value: placed.length } },
      { id: 'skills', unit: 'count', result: { value: asked.filter(({ skill }) => covered.has(skill)).length } },
    ],
    notes: notesOf(index, kit, covered),
    more: kit,
  };
}

function notesOf({ skills }: Index, { length, at, asked, items }: Kit, covered: ReadonlySet<string | undefined>): Note[] {
  const open = asked.filter(({ skill, must }) => must && !covered.has(skill)).map(({ skill }) => skills[skill]!);
  return [
    ...(at.end > length ? [{ key: 'tooLong', values: { over: at.end - length, length }, level: 'care' } as const] : []),
    ...(length - at.end >= 6 ? [{ key: 'free', values: { free: length - at.end }, level: 'say' } as const] : []),
    ...(open.length ? [{ key: 'mustOpen', values: { list: open.join(', ') }, level: 'care' } as const] : []),
    ...(items.length ? [] : [{ key: 'none', level: 'care' } as const]),
  ];
}

/** The chosen sample, else the one that shows most of what the post asks for, of those that last no longer. */
function sampleFor({ samples }: Index, { sample = '', role = '' }: Record<string, string>, asked: Asked[], most: number) {
  const worth = ({ skills, roles }: Index['samples'][number]) =>
    (roles.includes(role) ? 100 : 0) +
    asked.filter(({ skill }) => skills.includes(skill)).reduce((all, one) => all + weightOf(one) + (one.must ? 5 : 0), 0);
  const fits = samples.filter(({ minutes }) => minutes <= most);
  const shortest = [...samples].sort((a, b) => a.minutes - b.minutes).slice(0, 1);
  const best = (fits.length ? fits : shortest).reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const { id, minutes } = samples.find((one) => one.id === sample) ?? best;
  return { id, minutes };
}
