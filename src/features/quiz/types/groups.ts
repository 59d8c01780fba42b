import { gradeParts } from './parts.ts';
import type { Answer, Of, QuestionType } from './type.ts';

/** Each item belongs to a group. The answer is `{ '0': '1' }`: from the item's place in the file to the group's. */
const groups: QuestionType<Of<'groups'>, Answer> = {
  key: ({ items }) => Object.fromEntries(items.map((item, i) => [i, `${item.group}`])),
  grade: (key, answer) => gradeParts(key, answer),
};

export default groups;
