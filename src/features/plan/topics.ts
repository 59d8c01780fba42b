import { CATEGORIES, type Category } from './post.ts';
import { QUESTIONS, type Question, type Source } from './questions.ts';
import { type Shares, wholePosts } from './shares.ts';

/** A sentence with gaps, `mix.topic.<id>` in the strings: `'{people} answers: “{asked}”'`. */
interface Template {
  id: string;
  category: Category;
  source: Source;
  gaps: readonly [Question, ...Question[]];
}

/** A topic: which sentence, and what the brand answered for its gaps. */
export interface Topic {
  /** The same as long as the answers stay: `'answers-2'`. */
  id: string;
  template: string;
  category: Category;
  source: Source;
  values: Partial<Record<Question, string>>;
}

/** What the answers come to. */
export interface Harvest {
  topics: Topic[];
  /** Topics that a category should have had by its share and could not be filled. */
  short: { category: Category; missing: number }[];
  /** Questions without an answer, those that would open most first, with how many sentences one line would open at once. */
  open: { question: Question; opens: number }[];
}

const of = (category: Category, source: Source, id: string, ...gaps: [Question, ...Question[]]): Template => ({
  id,
  category,
  source,
  gaps,
});

/** Thirty-six sentences, by category and source. */
export const TEMPLATES: readonly Template[] = [
  of('educational', 'people', 'answers', 'people', 'asked'),
  of('educational', 'people', 'avoid', 'people', 'mistake'),
  of('educational', 'production', 'why-step', 'steps'),
  of('educational', 'use', 'shown-with', 'product', 'asked'),
  of('educational', 'use', 'how-to', 'uses'),
  of('educational', 'use', 'wrong-right', 'mistake'),
  of('educational', 'graphics', 'one-number', 'numbers'),
  of('educational', 'graphics', 'drawn-step', 'steps'),
  of('educational', 'graphics', 'table', 'fear'),
  of('educational', 'subject', 'beginners', 'subject'),
  of('entertaining', 'people', 'habit', 'habit'),
  of('entertaining', 'people', 'guess-who', 'people'),
  of('entertaining', 'production', 'only-this', 'steps'),
  of('entertaining', 'production', 'guess-what', 'hidden'),
  of('entertaining', 'use', 'expectation', 'uses'),
  of('entertaining', 'graphics', 'guess-number', 'numbers'),
  of('entertaining', 'subject', 'which', 'subject'),
  of('entertaining', 'subject', 'on-subject', 'people', 'subject'),
  of('commercial', 'people', 'own-choice', 'people', 'product'),
  of('commercial', 'production', 'what-you-pay', 'steps', 'product'),
  of('commercial', 'use', 'objection', 'product', 'fear'),
  of('commercial', 'use', 'offer', 'offer'),
  of('commercial', 'events', 'in-time', 'product', 'events'),
  of('commercial', 'graphics', 'offer-card', 'offer'),
  of('user-generated', 'reposts', 'ask-picture', 'guests'),
  of('user-generated', 'reposts', 'words', 'praise'),
  of('user-generated', 'reposts', 'with-product', 'guests', 'product'),
  of('user-generated', 'reposts', 'show-us', 'uses'),
  of('user-generated', 'reposts', 'customers-answer', 'asked'),
  of('user-generated', 'events', 'your-pictures', 'events'),
  of('news', 'people', 'day-with', 'people'),
  of('news', 'production', 'never-shown', 'hidden'),
  of('news', 'production', 'went-wrong', 'failure'),
  of('news', 'events', 'before', 'events'),
  of('news', 'events', 'brought-home', 'events'),
  of('news', 'graphics', 'date-card', 'events'),
];

/** The lines of an answer: `linesOf(' beans \n\n cups')` is `['beans', 'cups']`. A line that comes twice counts once. */
export function linesOf(answer = ''): string[] {
  return [
    ...new Set(
      answer
        .split(/\r\n?|\n/)
        .map((line) => line.trim().replace(/\s+/g, ' '))
        .filter(Boolean),
    ),
  ];
}

/**
 * Topics out of the brand's own answers, so many of each category as its share asks for. A sentence comes only when each
 * of its gaps is answered: nothing is made up. Where a category has too few, the others take its place and it is told.
 *
 * @param answers what the brand wrote, by question
 * @param sources the sources that it can use; all where none is chosen
 * @param shares the mix; all categories alike where it is missing
 */
export function topicsOf(
  answers: Readonly<Record<string, string>>,
  { sources = [], shares, want = 30 }: { sources?: readonly string[]; shares?: Readonly<Shares>; want?: number } = {},
): Harvest {
  const lines = new Map(QUESTIONS.map((question) => [question, linesOf(Object.hasOwn(answers, question) ? answers[question] : '')]));
  const usable = TEMPLATES.filter(({ source }) => !sources.length || sources.includes(source));
  const all = new Map(CATEGORIES.map((category) => [category, topicsIn(category, usable, lines)]));
  const even = Object.fromEntries(CATEGORIES.map((category) => [category, 1])) as Shares;
  const due = wholePosts(shares ?? even, want) ?? wholePosts(even, want)!;
  const topics: Topic[] = [];
  const rest: Topic[] = [];
  const short: Harvest['short'] = [];
  for (const category of CATEGORIES) {
    const own = all.get(category)!;
    topics.push(...own.slice(0, due[category]));
    // A category that the mix does not want fills no place of another.
    if (due[category]) rest.push(...own.slice(due[category]));
    if (own.length < due[category]) short.push({ category, missing: due[category] - own.length });
  }
  topics.push(...rest.slice(0, want - topics.length));
  return { topics, short, open: openOf(usable, lines) };
}

type Lines = ReadonlyMap<Question, string[]>;

/** First each sentence once, then each with the next lines of its answers, until every line has had its turn. */
function topicsIn(category: Category, usable: readonly Template[], lines: Lines): Topic[] {
  const own = usable.filter((template) => template.category === category && template.gaps.every((gap) => lines.get(gap)!.length));
  const rounds = own.map(({ gaps }) => Math.max(...gaps.map((gap) => lines.get(gap)!.length)));
  const found: Topic[] = [];
  for (let round = 0; round < Math.max(0, ...rounds); round++) {
    own.forEach(({ id, source, gaps }, i) => {
      if (round >= rounds[i]!) return;
      // Neighbouring sentences begin at different lines, so that one answer does not open five topics running.
      const values = Object.fromEntries(gaps.map((gap) => [gap, lines.get(gap)![(round + i) % lines.get(gap)!.length]!]));
      found.push({ id: `${id}-${round + 1}`, template: id, category, source, values });
    });
  }
  return found;
}

function openOf(usable: readonly Template[], lines: Lines): Harvest['open'] {
  return QUESTIONS.filter((question) => !lines.get(question)!.length && usable.some(({ gaps }) => gaps.includes(question)))
    .map((question) => ({
      question,
      opens: usable.filter(({ gaps }) => gaps.includes(question) && gaps.every((gap) => gap === question || lines.get(gap)!.length)).length,
    }))
    .sort((a, b) => b.opens - a.opens);
}
