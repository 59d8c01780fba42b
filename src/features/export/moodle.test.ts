import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import type { Question } from '../quiz/types/type.ts';
import { itemOf, items } from './items.fixture.ts';
import { moodleFile, moodleQuestions } from './moodle.ts';

/** The one question of a type, as an importer sees it. */
function read(type: Question['type'], n = 0) {
  const root = new DOMParser().parseFromString(String(moodleQuestions(itemOf(type))[n]), 'text/xml').documentElement as unknown as Element;
  const all = (path: string, from: Element = root): Element[] =>
    path
      .split('/')
      .reduce<Element[]>(
        (found, name) =>
          found.flatMap((one) => Array.from(one.childNodes).filter((child): child is Element => (child as Element).tagName === name)),
        [from],
      );
  const text = (path: string, from?: Element) => all(path, from).map((one) => one.textContent ?? '');
  return {
    type: root.getAttribute('type'),
    all,
    text,
    question: text('questiontext/text')[0] ?? '',
    after: text('generalfeedback/text')[0] ?? '',
  };
}

test.each([
  ['single', 'multichoice'],
  ['several', 'multichoice'],
  ['numeric', 'numerical'],
  ['matching', 'matching'],
  ['groups', 'cloze'],
  ['ordering', 'ordering'],
  ['gaps', 'cloze'],
  ['mark', 'multichoice'],
  ['case', 'cloze'],
  ['branching', 'cloze'],
  ['open', 'essay'],
] as const)('%s becomes %s, with hint, tags and what it rests on', (type, moodle) => {
  const { type: found, text, after } = read(type);
  expect(found).toBe(moodle);
  expect(text('tags/tag/text')).toEqual(['A skill', 'kind: apply', 'difficulty: 1']);
  expect(after).toContain('href="https://example.org/course/m/l/#see"');
  expect(after).toContain('A &amp; B: a page');
  if (type === 'open') expect(after).toContain('(hint)');
  else expect(text('hint/text')).toEqual(['<p>(hint) hint</p>']);
});

const fractions = (type: Question['type']) =>
  read(type)
    .all('answer')
    .map((answer) => answer.getAttribute('fraction'));

test('one right option earns all', () => {
  expect(fractions('single')).toEqual(['0', '100', '0']);
  expect(read('single').text('answer/feedback/text')).toEqual(Array(3).fill('<p>because of this</p>'));
});

test('of several a wrong one takes away what a right one gives', () => {
  expect(fractions('several')).toEqual(['33.33333', '-33.33333', '33.33333', '33.33333', '-33.33333']);
});

test('passages are options, numbered as in the text', () => {
  const { text, question } = read('mark');
  expect(fractions('mark')).toEqual(['50', '-50', '50']);
  expect(question).toContain('<u>x</u> <b>[2]</b>');
  expect(text('answer/text')[1]).toBe('<p>[2] x</p>');
});

test('a number has its tolerance, and slips say what went wrong', () => {
  const { text } = read('numeric');
  expect(fractions('numeric')).toEqual(['100', '0']);
  expect(text('answer/text')).toEqual(['10.37037', '0.1037037']);
  expect(text('answer/tolerance')).toEqual(['0.05', '0.005']);
  expect(read('numeric', 1).text('name/text')).toEqual(['stem (2)']);
});

test('a right side without a partner is an answer without a question', () => {
  const { text, after } = read('matching');
  expect(text('subquestion/text')).toEqual(['<p>a</p>', '<p>b</p>', '<p>c</p>', '']);
  expect(text('subquestion/answer/text')).toEqual(['x', 'y', 'x', 'z']);
  expect(after).toContain('<li><b>a → x</b>: because of this</li>');
});

test('items stand in their order', () => {
  expect(fractions('ordering')).toEqual(['1', '2', '3', '4']);
});

test('lines have a menu of the groups, and the right one says why', () => {
  expect(read('groups').question).toContain('<p>an item: {1:MULTICHOICE:=A#because of this~B#}</p>');
});

test('a gap is a menu in the text', () => {
  expect(read('gaps').question).toContain(
    '<p>{1:MULTICHOICE_S:an option#because of this~=an option#because of this} and {1:MULTICHOICE_S:=an option#because of this~an option#because of this}</p>',
  );
});

test('parts of a case are embedded, each by its type', () => {
  const { question } = read('case');
  expect(question.match(/\{1:\w+:/g)).toEqual(['{1:MULTICHOICE_VS:', '{1:NUMERICAL:', '{1:MULTIRESPONSE_S:']);
  expect(question).toContain('{1:NUMERICAL:=10.37037:0.05#because of this~0.1037037:0.005#because of this}');
  expect(question).toContain(
    '{1:MULTIRESPONSE_S:=an option#because of this~an option#because of this~=an option#because of this~an option#because of this}',
  );
});

test('scenes keep what each choice is worth and say where it leads', () => {
  const { question } = read('branching');
  expect(question).toContain('{1:MULTICHOICE_VS:an option#because of this goes to 2~=an option#because of this goes to 3}');
  expect(question).toContain('%50%an option#because of this goes to 3');
  expect(question).toContain('<b>scene 4 · (good)</b>');
});

test('an essay tells the teacher the model and the list', () => {
  const { text } = read('open');
  expect(text('graderinfo/text')[0]).toContain('<li><b>an item</b> because of this</li>');
});

test('questions stand in the category of their lesson; a slash in its name parts nothing', () => {
  expect(moodleFile(items, 'Open SMM')).toContain('<text>$course$/top/Open SMM/1 · Module/Paid // organic</text>');
});
