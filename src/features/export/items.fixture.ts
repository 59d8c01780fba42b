import { bank } from '../quiz/types/examples.fixture.ts';
import type { Item, Words } from './item.ts';

const word = (name: string): string => `(${name})`;
const names =
  'hint lesson rests licence reasons model checks scene wayHow goes good mixed bad several matching groups ordering gaps mark ownWords kind difficulty';

/** The words of the formats, each as its name in brackets; those that are filled in hold their place. */
export const words = {
  ...Object.fromEntries(names.split(' ').map((name) => [name, word(name)])),
  scene: 'scene {n}',
  goes: 'goes to {n}',
  kind: 'kind: {kind}',
  difficulty: 'difficulty: {n}',
  kinds: { recall: 'recall', apply: 'apply', judge: 'judge' },
} as Words;

const draw = { inputs: {}, value: 10.37037, mistakes: [0.1037037], texts: { answer: '10.37', 'slip-0': '0.1037' } };

/** One item of each type of question. */
export const items: Item[] = bank.map((question) => ({
  question: { ...question, id: question.type },
  module: { id: 'm', title: '1 · Module' },
  lesson: { id: 'l', title: 'Paid / organic', href: 'https://example.org/course/m/l/' },
  see: 'https://example.org/course/m/l/#see',
  skills: ['A skill'],
  rests: [{ text: 'A & B: a page', href: 'https://example.org/?a=1&b=2' }],
  draws: question.type === 'numeric' ? [draw, draw] : question.type === 'case' ? [draw, draw, draw] : [],
  words,
}));

/** The item of a type. */
export const itemOf = (type: Item['question']['type']): Item => items.find(({ question }) => question.type === type) as Item;
