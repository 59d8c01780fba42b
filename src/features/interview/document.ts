import type { Block, Document, Piece } from '../portfolio/document.ts';
import type { Level } from '../skills/levels.ts';
import type { Question, Reference, Skill } from './library.ts';
import type { View as Name } from './saved.ts';
import { STEPS } from './steps.ts';
import { clock, lineOf, linesOf, nameOf, say, type View } from './words.ts';

/** A skill of the kit as the candidate prepares for it. */
export interface Prepared {
  skill: string;
  name: string;
  level: Level;
  /** What somebody at that level can be seen to do. */
  criterion: string;
  lessons: Skill['lessons'];
  questions: Question[];
}

/** The skills that the kit asks about, in its order, each with its questions. */
export function askedIn({ kit, library }: Pick<View, 'kit' | 'library'>): Prepared[] {
  const found = new Map<string, Prepared>();
  for (const { brief } of kit.items) {
    if (!brief) continue;
    const { name, levels, lessons } = library.skills[brief.skill]!;
    const level = kit.asked.find(({ skill }) => skill === brief.skill)?.level ?? brief.level;
    const one = found.get(brief.skill) ?? { skill: brief.skill, name, level, criterion: levels[level], lessons, questions: [] };
    found.set(brief.skill, { ...one, questions: [...one.questions, library.questions[brief.id]!] });
  }
  return [...found.values()];
}

/** Questions that open and close every call, whatever the post. */
const ALWAYS = ['consent-and-relation', 'task-and-share', 'again-and-not', 'conditions-to-do-well'];

/** The reference questions on what the post asks for, and the others. */
export function forPost({ kit, library }: Pick<View, 'kit' | 'library'>): { near: Reference[]; far: Reference[] } {
  const asked = new Set(kit.asked.map(({ skill }) => skill));
  const fits = ({ id, skills }: Reference) => ALWAYS.includes(id) || skills.some((skill) => asked.has(skill));
  return { near: library.references.filter(fits), far: library.references.filter((one) => !fits(one)) };
}

/** One sheet of the kit as a document; of the work sample with or without what only the employer sees. */
export function documentOf(view: View, sheet: Name, language: string, employer: boolean): Document {
  const pieces: Record<Name, () => Piece[]> = {
    kit: () => room(view),
    sample: () => task(view, employer),
    references: () => calls(view),
    candidate: () => own(view),
  };
  return {
    title: nameOf(view),
    subtitle: lineOf(view),
    author: '',
    date: '',
    language,
    cover: false,
    pieces: pieces[sheet](),
  };
}

const heading = (text: string): Block => ({ kind: 'heading', text });
const list = (items: string[]): Block => ({ kind: 'list', items });

function room({ kit, library, s }: View): Piece[] {
  const w = (key: string, values?: Record<string, string | number>) => say(s, key, values);
  const { agenda, at, items, sampling } = kit;
  const part = (name: Parameters<typeof linesOf>[1], from: string, minutes: number): Block[] => [
    heading(`${from} ${w(`part.${name}`)} (${w('minutes', { n: minutes })})`),
    list(linesOf(s, name, kit.format)),
  ];
  const { title, minutes } = library.samples[kit.sample.id]!;
  return [
    {
      title: w('view.kit'),
      blocks: [
        ...part('opening', clock(0), agenda.opening),
        ...items.flatMap(({ brief, ask = '', at: from, minutes }, i): Block[] => {
          const question = brief && library.questions[brief.id]!;
          const head = heading(`${clock(from)} ${i + 1}. ${question?.ask ?? ask}`);
          if (!brief || !question) return [head];
          return [
            head,
            {
              kind: 'text',
              text: [
                library.skills[brief.skill]!.name,
                w(`level.${brief.level}`),
                w(`kind.${brief.kind}`),
                w('minutes', { n: minutes }),
              ].join(' · '),
            },
            list(question.probes),
            { kind: 'facts', facts: [[w('shows').replace(/:$/, ''), question.shows]] },
            {
              kind: 'table',
              caption: w('rubric'),
              rows: [
                [w('head.mark'), w('head.sign'), w('head.example')],
                ...STEPS.map((step) => [
                  w(`step.${step}`),
                  question.rubric[step].sign,
                  say(s, 'quote', { text: question.rubric[step].example }),
                ]),
              ],
            },
          ];
        }),
        ...(sampling === 'show'
          ? []
          : [
              heading(`${clock(at.sample)} ${w(`part.sample.${sampling}`, { title })}`),
              list([w(`part.sample.${sampling}.1`, { n: minutes }), w('part.sample.2')]),
            ]),
        ...part('theirs', clock(at.theirs), agenda.theirs),
        ...part('closing', clock(at.closing), agenda.closing),
        ...part('scoring', w('after'), agenda.scoring),
      ],
    },
  ];
}

function task({ kit, library, s }: View, employer: boolean): Piece[] {
  const w = (key: string, values?: Record<string, string | number>) => say(s, key, values);
  const sample = library.samples[kit.sample.id]!;
  const rubric = sample.rubric.map((row) => [row.criterion, ...STEPS.map((step) => row[step])]);
  return [
    {
      title: sample.title,
      blocks: [
        { kind: 'text', text: w('sample.minutes', { n: sample.minutes }) },
        { kind: 'text', text: sample.brief.trim() },
        ...sample.data.map(({ title, head, rows }): Block => ({ kind: 'table', caption: title, rows: [head, ...rows] })),
        heading(w('sample.deliver')),
        list(sample.deliver),
        {
          kind: 'facts',
          facts: [
            [w('sample.notAsked'), sample.notAsked],
            [w('sample.fair'), sample.fair],
          ],
        },
      ],
    },
    ...(employer
      ? [
          {
            title: w('sample.solution'),
            blocks: [
              list(sample.solution),
              { kind: 'table', caption: w('rubric'), rows: [[w('head.criterion'), ...STEPS.map((step) => w(`step.${step}`))], ...rubric] },
            ] satisfies Block[],
          },
        ]
      : []),
  ];
}

function calls(view: View): Piece[] {
  const w = (key: string) => say(view.s, key);
  const { near, far } = forPost(view);
  return [
    {
      title: w('view.references'),
      blocks: [
        { kind: 'text', text: w('references.consent') },
        ...[...near, ...far].flatMap(({ ask, listenFor, care }): Block[] => [
          heading(ask),
          {
            kind: 'facts',
            facts: [
              [w('references.listen').replace(/:$/, ''), listenFor],
              [w('references.care').replace(/:$/, ''), care],
            ],
          },
        ]),
      ],
    },
  ];
}

function own(view: View): Piece[] {
  const { kit, s } = view;
  const w = (key: string, values?: Record<string, string | number>) => say(s, key, values);
  return [
    {
      title: w('view.candidate'),
      blocks: [
        { kind: 'text', text: w('form.line', { n: kit.items.length, length: kit.length }) },
        { kind: 'text', text: w('marked.text') },
        ...askedIn(view).flatMap(({ name, level, criterion, lessons, questions }): Block[] => [
          heading(`${name} (${w(`level.${level}`)})`),
          { kind: 'text', text: criterion },
          list(questions.map(({ kind, prepare }) => `${w(`yours.${kind}`)} ${prepare}`)),
          ...(lessons.length ? [{ kind: 'text', text: `${w('lessons')} ${lessons.map(({ title }) => title).join(', ')}` } as const] : []),
        ]),
      ],
    },
  ];
}
