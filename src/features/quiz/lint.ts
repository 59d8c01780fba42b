import { choices } from './choices.ts';
import type { Question } from './types/type.ts';

/** A question and where it stands: `content/questions/en/profession/nine-myths.yaml:12`. */
export interface Written {
  question: Question;
  place: string;
}

/** What the questions of a lesson are held against. */
export interface Lesson {
  id: string;
  file: string;
  outcomes: number;
  /** The slugs of its headings, without `#`. */
  headings: string[];
  /** The ids that `<Question id="…" />` places, in order. */
  placed: string[];
  /** Whether `<LessonQuestions />` draws the rest. */
  drawsSet: boolean;
}

export interface Report {
  figures: Record<string, string>;
  /** Each names the file and what to change. */
  faults: string[];
}

/** The share of single-choice questions in which the right option may be the longest. */
const LONGEST = 0.35;
/** χ² at 5 % by degrees of freedom: over it, right answers are not spread evenly. */
const CHI = [0, 3.84, 5.99, 7.81, 9.49, 11.07];
const CATCH_ALL = /\b(all|none|both|any) of (the above|these|them)\b|\b(all|none) (the )?above\b/i;

/** Holds a bank of questions against the rules for writing them; a plain report, printed elsewhere. */
export function lint(bank: Written[], lessons: Lesson[]): Report {
  const faults = [...repeated(bank), ...bank.flatMap(shape), ...bank.flatMap((written) => anchors(written, lessons))];
  const figures: Record<string, string> = { questions: `${bank.length}`, ...ofTypes(bank) };
  for (const check of [longest, positions]) {
    const report = check(bank);
    Object.assign(figures, report.figures);
    faults.push(...report.faults);
  }
  for (const lesson of lessons) {
    const own = bank.filter(({ question }) => question.lesson === lesson.id);
    const report = ofLesson(lesson, own);
    Object.assign(figures, report.figures);
    faults.push(...report.faults);
  }
  return { figures, faults };
}

/** How many questions there are of each type. */
function ofTypes(bank: Written[]): Record<string, string> {
  const counts = new Map<string, number>();
  for (const { question } of bank) counts.set(question.type, (counts.get(question.type) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a).map(([type, n]) => [`type ${type}`, `${n}`]));
}

function repeated(bank: Written[]): string[] {
  const first = new Map<string, string>();
  return bank.flatMap(({ question, place }) => {
    const before = first.get(question.id);
    first.set(question.id, before ?? place);
    return before ? [`${place} the id "${question.id}" is taken by ${before}: give this one another`] : [];
  });
}

/** What the schema can't say: how many options are right, groups that exist, a hint, something it rests on. */
function shape({ question, place }: Written): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${place} "${question.id}": ${fault}`);
  const rights = (options: { right?: true }[]) => options.filter((option) => option.right).length;

  for (const { at, type, options } of choices(question)) {
    const n = rights(options);
    if ((type === 'single' || type === 'gap') && n !== 1) say(`${at}${n} options are right: mark exactly one`);
    if (type === 'several' && [0, options.length].includes(n)) say(`${at}mark at least one option right and leave one wrong`);
    for (const { text } of options)
      if (CATCH_ALL.test(text)) say(`${at}"${text}" sums up other options: write an answer that stands by itself`);
    if (new Set(options.map(({ text }) => text)).size < options.length) say(`${at}two options read the same`);
  }
  if (question.type === 'groups' && question.items.some((item) => item.group >= question.groups.length))
    say(`an item names a group that is not there: they count from 0 to ${question.groups.length - 1}`);
  if (question.type === 'mark') {
    const [all, wrong] = [Object.values(question.passages).length, rights(Object.values(question.passages))];
    if (!wrong) say('no passage is a problem: write "right: true" at those that are');
    if (wrong * 2 > all)
      say(`${wrong} of ${all} passages are problems: let at least as many be sound, so that marking everything scores 0`);
  }
  if (!question.hint.trim()) say('there is no hint');
  if (!question.claims.length && !question.sources.length && !question.case) say('it rests on nothing: add claims, sources or a case');
  return faults;
}

function anchors({ question, place }: Written, lessons: Lesson[]): string[] {
  const lesson = lessons.find(({ id }) => id === question.lesson);
  if (!lesson) return [`${place} "${question.id}": no lesson is called "${question.lesson}": name the file after a lesson`];
  const marked = question.type === 'mark' ? Object.values(question.passages) : [];
  const sees = [question.see, ...[...choices(question).flatMap(({ options }) => options), ...marked].flatMap((option) => option.see ?? [])];
  return [...new Set(sees)]
    .filter((see) => !lesson.headings.includes(see.slice(1)))
    .map(
      (see) =>
        `${place} "${question.id}": ${lesson.file} has no heading "${see}": use one of ${lesson.headings.map((slug) => `#${slug}`).join(', ')}`,
    );
}

/** Every single choice of the bank, the parts of cases too. */
const singles = (bank: Written[]) =>
  bank.flatMap(({ question, place }) => choices(question).flatMap(({ type, options }) => (type === 'single' ? [{ options, place }] : [])));

function longest(bank: Written[]): Report {
  const all = singles(bank);
  const found = all.filter(({ options }) => {
    const rest = options.filter((option) => !option.right).map((option) => option.text.length);
    return (options.find((option) => option.right)?.text.length ?? 0) > Math.max(...rest);
  });
  const allowed = Math.floor(all.length * LONGEST);
  return {
    figures: { 'right option is the longest': `${found.length} of ${all.length} single choices (at most ${allowed})` },
    faults:
      found.length > allowed
        ? [
            `the right option is the longest in ${found.length} of ${all.length} single choices, at most ${allowed} may be: shorten it, or write the wrong ones as fully, in ${found.map(({ place }) => place).join(', ')}`,
          ]
        : [],
  };
}

/** Where the right option stands in the file, for each number of options; tested once there are enough of them. */
function positions(bank: Written[]): Report {
  const counts = new Map<number, number[]>();
  for (const { options } of singles(bank)) {
    const row = counts.get(options.length) ?? options.map(() => 0);
    const at = options.findIndex((option) => option.right);
    if (at >= 0) row[at] = (row[at] ?? 0) + 1;
    counts.set(options.length, row);
  }
  const report: Report = { figures: {}, faults: [] };
  for (const [length, row] of counts) {
    const sum = row.reduce((a, b) => a + b, 0);
    const chi = row.reduce((total, count) => total + (count - sum / length) ** 2 / (sum / length), 0);
    report.figures[`right option's place of ${length}`] = `${row.join(' / ')} (χ² ${chi.toFixed(2)}, at most ${CHI[length - 1]})`;
    if (sum >= length * 3 && chi > (CHI[length - 1] ?? 0))
      report.faults.push(
        `of the single choices with ${length} options the right one stands first, second, … ${row.join(', ')} times: move right options to the rarer places`,
      );
  }
  return report;
}

function ofLesson({ id, file, outcomes, placed, drawsSet }: Lesson, own: Written[]): Report {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${own[0]?.place.replace(/:\d+$/, '') ?? file}: ${fault}`);
  const count = (test: (question: Question) => boolean) => own.filter(({ question }) => test(question)).length;
  const beside = count(({ place }) => place !== 'text');
  const [recall, active] = [count(({ kind }) => kind === 'recall'), count(({ kind }) => kind !== 'recall')];
  const perOutcome = Array.from({ length: outcomes }, (_, i) => count(({ outcome }) => outcome === i + 1));

  if (beside < 6) say(`${beside} questions beside those in the text: write at least 6`);
  if (recall * 4 > own.length) say(`${recall} of ${own.length} questions ask to recall: at most a quarter may; turn some into situations`);
  if (active * 3 < own.length) say(`${active} of ${own.length} questions apply or judge: at least a third must`);
  perOutcome.forEach((n, i) => {
    if (n < 2) say(`outcome ${i + 1} is assessed by ${n} question${n === 1 ? '' : 's'}: write at least 2`);
  });
  if (count(({ outcome }) => outcome > outcomes)) say(`a question assesses an outcome over ${outcomes}: ${file} has ${outcomes}`);

  const wanted = own.filter(({ question }) => question.place !== 'end').map(({ question }) => question.id);
  for (const name of wanted)
    if (placed.filter((other) => other === name).length !== 1)
      faults.push(`${file}: place <Question id="${name}" /> once, as its "place" says`);
  for (const name of placed)
    if (!wanted.includes(name))
      faults.push(`${file}: <Question id="${name}" /> is no question of this lesson with "place: text" or "place: practice"`);
  const inText = own.filter(({ question }) => question.place === 'text').map(({ question }) => question.id);
  const shown = placed.filter((name) => inText.includes(name));
  if (shown.length === inText.length && shown.join() !== inText.join())
    say(`the questions of the text stand there as ${shown.join(', ')}: write them in that order, as they are numbered by it`);
  if (count(({ place }) => place === 'end') && !drawsSet)
    faults.push(`${file}: <LessonQuestions /> is missing, so the set at the end is not drawn`);

  return {
    figures: {
      [id]: `${own.length} questions, ${beside} beside the text's; recall ${recall}, apply or judge ${active}; by outcome ${perOutcome.join(' / ')}`,
    },
    faults,
  };
}
