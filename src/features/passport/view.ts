import { linkOf } from '../skill-map/saved-artefact.ts';
import { LEVELS, type Level } from '../skills/levels.ts';
import type { Graph } from '../skills/load.ts';
import { el } from './dom.ts';
import { type Asked, type Line, type Match, matchOf } from './match.ts';
import { BASES, type Passport } from './passport.ts';
import { restsOn } from './rests.ts';
import type { Words } from './words.ts';

/** A role or a vacancy, and what it asks for. */
export interface Post {
  name: string;
  asked: readonly Asked[];
}

/**
 * What a passport says beside what one or more posts ask for: a sentence and a bar each, skill by skill in a table, what is
 * beyond that, the work, and what to ask to see. `level` is that of its headings.
 */
export function viewOf(passport: Passport, posts: readonly Post[], graph: Graph, w: Words, level: 3 | 4 = 4): HTMLElement {
  const known = new Set(Object.keys(graph.skills));
  const matches = posts.map(({ asked }) => matchOf(asked, passport, known));
  const heading = `h${level}` as 'h4';
  const all = mergedLines(posts, passport, known);
  const bases = BASES.filter((basis) => passport.skills.some((claim) => claim.basis === basis));
  const extra = all.extra;
  return el(
    'div',
    { class: 'pd-view' },
    el('p', { class: 'pd-self' }, el('strong', {}, w('match.self')), ` ${w('match.self.text')}`),
    passport.note && el('p', { class: 'pd-note', dir: 'auto' }, passport.note),
    ...matches.map((match, i) => summary(posts[i]!.name, match, w)),
    all.lines.length > 0 && table(passport, posts, matches, all.lines, graph, w),
    extra.length > 0 && el(heading, {}, w('match.extra')),
    extra.length > 0 &&
      el(
        'ul',
        { class: 'pd-extra' },
        ...extra.map((claim) =>
          el('li', {}, el('b', {}, nameOf(claim.skill, graph)), ' ', dots(claim.level, w), ` · ${restsOn(claim, passport, graph, w)}`),
        ),
      ),
    all.unknown.length > 0 &&
      el('p', { class: 'pd-apart' }, w('match.unknown', { n: all.unknown.length, list: all.unknown.map(({ skill }) => skill).join(', ') })),
    (!!passport.exam || passport.modules.length > 0) && el(heading, {}, w('match.course')),
    passport.exam &&
      el('p', {}, w('match.exam', { ...passport.exam, share: w.percent(passport.exam.share), day: w.day(passport.exam.day) })),
    passport.modules.length > 0 && el('p', {}, w('match.modules', { n: passport.modules.length, all: graph.modules.length })),
    passport.artefacts.length > 0 && el(heading, {}, w('match.work')),
    passport.artefacts.length > 0 && work(passport, graph, w),
    el(heading, {}, w('match.ask')),
    el(
      'ul',
      { class: 'pd-ask' },
      ...bases.map((basis) => el('li', {}, el('b', {}, `${w(`basis.${basis}`)}: `), w(`ask.${basis}`))),
      !!passport.exam && el('li', {}, el('b', {}, `${w('match.exam.name')}: `), w('ask.exam')),
    ),
    questions(passport, graph, w),
  );
}

/** Written out, as the style sheets keep only what some file names. */
const CLASSES = { met: 'pd-met', word: 'pd-word', below: 'pd-below', absent: 'pd-absent' } as const;

const nameOf = (skill: string, graph: Graph): string => graph.skills[skill]?.name ?? skill;

/** All lines of several posts, each skill once, at the highest level that one asks. */
const mergedLines = (posts: readonly Post[], passport: Passport, known: ReadonlySet<string>): Match =>
  matchOf(
    posts.flatMap(({ asked }) => asked),
    passport,
    known,
  );

function summary(name: string, { lines, met, ownWord, below, absent }: Match, w: Words): HTMLElement {
  if (!lines.length) return el('p', {}, w('match.nothing', { name }));
  const parts = [
    ['met', met - ownWord],
    ['word', ownWord],
    ['below', below],
    ['absent', absent],
  ] as const;
  const there = parts.filter(([, n]) => n);
  const bar = el('p', { class: 'pd-bar', 'aria-hidden': 'true' });
  for (const [part, n] of there) {
    const piece = el('span', { class: CLASSES[part] }, w.number(n));
    piece.style.flexGrow = `${n}`;
    bar.append(piece);
  }
  return el(
    'div',
    { class: 'pd-sum' },
    el('p', {}, el('b', {}, name), ' ', w('match.sum', { met, all: lines.length })),
    bar,
    el('ul', { class: 'pd-key' }, ...there.map(([part, n]) => el('li', { class: CLASSES[part] }, w(`match.key.${part}`, { n })))),
  );
}

function table(
  passport: Passport,
  posts: readonly Post[],
  matches: readonly Match[],
  lines: readonly Line[],
  graph: Graph,
  w: Words,
): HTMLElement {
  const head = [w('match.head.skill'), w('match.head.said'), ...posts.map(({ name }) => (posts.length > 1 ? name : w('match.head.asked')))];
  const row = ({ skill, said }: Line) => {
    const link = el('a', { href: graph.skills[skill]?.href ?? '' }, nameOf(skill, graph));
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, graph.skills[skill] ? link : skill),
      said
        ? el(
            'td',
            { 'data-head': head[1]! },
            dots(said.level, w),
            el('small', {}, restsOn(said, passport, graph, w), said.day ? `, ${w.day(said.day)}` : ''),
          )
        : el('td', { 'data-head': head[1]!, class: 'none' }, w('match.unsaid')),
      ...matches.map((match, i) => {
        const own = match.lines.find((line) => line.skill === skill);
        if (!own) return el('td', { 'data-head': head[i + 2]!, class: 'none' }, w('match.notAsked'));
        const verdict = own.standing === 'met' && own.said?.basis === 'self' ? 'word' : own.standing;
        return el(
          'td',
          { 'data-head': head[i + 2]! },
          dots(own.level, w),
          el('small', { class: CLASSES[verdict] }, w(`match.is.${verdict}`, { n: own.short })),
        );
      }),
    );
  };
  return el(
    'div',
    { class: 'pd-scroll', role: 'region', tabindex: '0', 'aria-label': w('match.table') },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...head.map((text) => el('th', { scope: 'col' }, text)))),
      el('tbody', {}, ...lines.map(row)),
    ),
  );
}

function dots(level: Level, w: Words): HTMLElement {
  const marks = el('span', { class: 'pp-dots', 'aria-hidden': 'true' });
  marks.append(...LEVELS.map((_, i) => el('i', i <= LEVELS.indexOf(level) ? { class: 'on' } : {})));
  return el('span', { class: 'level' }, marks, ` ${w(`level.${level}`)}`);
}

function work({ artefacts }: Passport, graph: Graph, w: Words): HTMLElement {
  return el(
    'ul',
    { class: 'pd-work' },
    ...artefacts.map(({ title, where, skills, piece }) => {
      const href = linkOf(where);
      const place = href
        ? el('a', { href, rel: 'noopener noreferrer', target: '_blank', dir: 'auto' }, where.trim())
        : el('span', { dir: 'auto' }, where);
      return el(
        'li',
        {},
        el('b', { dir: 'auto' }, title || w('match.untitled')),
        piece === 'capstone' && el('small', {}, ` ${w('paper.capstone')}`),
        where.trim() !== '' && el('span', { class: 'pd-where' }, place),
        skills.length > 0 &&
          el('small', { class: 'pd-shows' }, w('paper.shows', { list: w.list(skills.map((skill) => nameOf(skill, graph))) })),
      );
    }),
  );
}

/** The questions that they say were right, each with the way to its answer. */
function questions({ skills }: Passport, graph: Graph, w: Words): HTMLElement | undefined {
  const ids = [...new Set(skills.flatMap(({ questions }) => questions))];
  if (!ids.length) return;
  const gone = ids.filter((id) => !graph.questions[id]);
  return el(
    'details',
    { class: 'pd-questions' },
    el('summary', {}, w('match.questions', { n: ids.length })),
    el('p', {}, w('match.questions.text')),
    el(
      'ul',
      {},
      ...ids.flatMap((id) => {
        const asked = graph.questions[id];
        const lesson = asked && graph.lessons[asked.lesson];
        if (!asked || !lesson) return [];
        return [el('li', {}, el('a', { href: `${lesson.href}#q-${id}` }, asked.about), ' ', el('small', {}, id))];
      }),
    ),
    gone.length > 0 && el('p', {}, w('match.questions.gone', { n: gone.length, list: gone.join(', ') })),
  );
}
