import { marks, paragraphs } from '../quiz/text.ts';
import type { Of } from '../quiz/types/type.ts';
import { around, digits } from './cloze.ts';
import { blocks, caseBlocks, closing, fill, type Item, type ItemOf, type Numbers, shortened, tags } from './item.ts';
import { gapsOf, groupsOf, partsOf, scenesOf } from './moodle-cloze.ts';
import { answersOf } from './numbers.ts';
import { cdata, type Part, type Xml, xml } from './xml.ts';

/**
 * A whole file in Moodle’s XML format: a category for each lesson, the lesson’s questions after it.
 * @param course what the top category is called
 */
export function moodleFile(items: Item[], course: string): string {
  const lessons = Map.groupBy(items, ({ lesson }) => lesson.id);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml`<quiz>
${[...lessons.values()].map((own) => [category(own[0] as Item, course), own.flatMap(moodleQuestions)])}</quiz>
`}`;
}

/** A question in Moodle’s XML format: one `<question>`, or one for each set of numbers of a numeric question. */
export function moodleQuestions(item: Item): Xml[] {
  const { question } = item;
  switch (question.type) {
    case 'single':
    case 'several':
      return [choice(item as ItemOf<'single'>)];
    case 'numeric':
      return item.draws.map((numbers, i) => numerical(item as ItemOf<'numeric'>, numbers, item.draws.length > 1 ? i + 1 : 0));
    case 'matching':
      return [match(item as ItemOf<'matching'>)];
    case 'ordering':
      return [ordering(item as ItemOf<'ordering'>)];
    case 'mark':
      return [mark(item as ItemOf<'mark'>)];
    case 'open':
      return [essay(item as ItemOf<'open'>)];
    case 'groups':
      return [cloze(item, [...blocks(question.stem), ...asked(item, 'groups')], groupsOf(question))];
    case 'gaps':
      return [cloze(item, [...blocks(question.stem), ...asked(item, 'gaps')], gapsOf(question))];
    case 'case':
      return [cloze(item, [...blocks(question.stem), ...caseBlocks(question, item.data)], partsOf(question, item.draws))];
    case 'branching':
      return [cloze(item, [...blocks(question.stem), xml`<p>${item.words.wayHow}</p>`], scenesOf(question, item))];
  }
}

const asked = ({ words }: Item, how: 'several' | 'matching' | 'groups' | 'ordering' | 'gaps' | 'mark' | 'ownWords'): Xml[] => [
  xml`<p><i>${words[how]}</i></p>`,
];

/** Slashes part categories from one another, so that one in a name is doubled. */
const category = ({ module, lesson }: Item, course: string): Xml => xml`<question type="category">
<category><text>${`$course$/top/${[course, module.title, lesson.title].map((name) => name.replaceAll('/', '//')).join('/')}`}</text></category>
<info format="html"><text></text></info>
</question>
`;

/** What every question has, in the order in which Moodle writes it. */
function framed(
  item: Item,
  type: string,
  { text, first, n = 0, hints = true }: { text: Part; first?: Xml[]; n?: number; hints?: boolean },
  own: Part,
): Xml {
  const { question, words } = item;
  const name = shortened(question.stem.replace(/\{[\w-]+\}/g, '…'));
  const hint = xml`<p>${words.hint} ${fill(question.hint, item.draws[Math.max(0, n - 1)]?.texts ?? {})}</p>`;
  return xml`<question type="${type}">
<name><text>${n ? `${name} (${n})` : name}</text></name>
<questiontext format="html"><text>${cdata(text)}</text></questiontext>
<generalfeedback format="html"><text>${cdata(closing(item, [...(hints ? [] : [hint]), ...(first ?? [])]))}</text></generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0</penalty>
<hidden>0</hidden>
<idnumber>${n ? `${question.id}-${n}` : question.id}</idnumber>
${own}${
  hints &&
  xml`<hint format="html"><text>${cdata(hint)}</text></hint>
`
}<tags>${tags(item).map((tag) => xml`<tag><text>${tag}</text></tag>`)}</tags>
</question>
`;
}

const COMBINED = xml`<correctfeedback format="html"><text></text></correctfeedback>
<partiallycorrectfeedback format="html"><text></text></partiallycorrectfeedback>
<incorrectfeedback format="html"><text></text></incorrectfeedback>
`;

const given = (text: Part, share: string, why: Part, more: Part = false): Xml => xml`<answer fraction="${share}" format="html">
<text>${cdata(text)}</text>
<feedback format="html"><text>${cdata(why)}</text></feedback>
${more}</answer>
`;

/** Each right option earns its part, each wrong one takes as much away; Moodle never goes below nothing. */
function shares(rights: boolean[]): string[] {
  const one = digits(Number((100 / rights.filter(Boolean).length).toFixed(5)));
  return rights.map((right) => (right ? one : `-${one}`));
}

function choice(item: Item & { question: Of<'single'> | Of<'several'> }): Xml {
  const { type, stem, options } = item.question;
  const single = type === 'single';
  const fractions = single ? options.map(({ right }) => (right ? '100' : '0')) : shares(options.map(({ right }) => !!right));
  return framed(
    item,
    'multichoice',
    { text: [...blocks(stem), ...(single ? [] : asked(item, 'several'))] },
    xml`<single>${String(single)}</single>
<shuffleanswers>true</shuffleanswers>
<answernumbering>abc</answernumbering>
<showstandardinstruction>0</showstandardinstruction>
${COMBINED}<shownumcorrect/>
${options.map(({ text, why }, i) => given(xml`<p>${text}</p>`, fractions[i] ?? '0', xml`<p>${why}</p>`))}`,
  );
}

/** The passages of a text become options; the text stands above them with their numbers. */
function mark(item: ItemOf<'mark'>): Xml {
  const { stem, from, text, passages } = item.question;
  const all = marks(text).flatMap(({ name, text: passage }) => (name ? [{ name, passage, ...passages[name] }] : []));
  const numbered = paragraphs(text).map(
    (line) =>
      xml`<p>${marks(line).map(({ name, text: bit }) => (name ? xml`<u>${bit}</u> <b>[${all.findIndex((one) => one.name === name) + 1}]</b>` : bit))}</p>`,
  );
  const fractions = shares(all.map(({ right }) => !!right));
  return framed(
    item,
    'multichoice',
    { text: [...blocks(stem), ...asked(item, 'mark'), xml`<blockquote><p><b>${from}</b></p>${numbered}</blockquote>`] },
    xml`<single>false</single>
<shuffleanswers>false</shuffleanswers>
<answernumbering>none</answernumbering>
<showstandardinstruction>0</showstandardinstruction>
${COMBINED}<shownumcorrect/>
${all.map(({ passage, why = '' }, i) => given(xml`<p>[${i + 1}] ${passage}</p>`, fractions[i] ?? '0', xml`<p>${why}</p>`))}`,
  );
}

function numerical(item: ItemOf<'numeric'>, numbers: Numbers, n: number): Xml {
  const { stem, why } = item.question;
  return framed(
    item,
    'numerical',
    { text: blocks(fill(stem, numbers.texts)), first: blocks(fill(why, numbers.texts)), n },
    answersOf(item.question, numbers).map(
      ({ value, tolerance, share, why }) => xml`<answer fraction="${share * 100}" format="moodle_auto_format">
<text>${digits(value)}</text>
<feedback format="html"><text>${cdata(xml`<p>${why}</p>`)}</text></feedback>
<tolerance>${digits(tolerance)}</tolerance>
</answer>
`,
    ),
  );
}

/** What a type has no place for beside its parts: the reasons, one after another, under what is said at the end. */
const reasons = ({ words }: Item, lines: [text: string, why: string][]): Xml[] => [
  xml`<p><b>${words.reasons}</b></p>`,
  xml`<ul>${lines.map(([text, why]) => xml`<li><b>${text}</b>: ${why}</li>`)}</ul>`,
];

function match(item: ItemOf<'matching'>): Xml {
  const { stem, pairs, others } = item.question;
  return framed(
    item,
    'matching',
    {
      text: [...blocks(stem), ...asked(item, 'matching')],
      first: reasons(
        item,
        pairs.map(({ left, right, why }) => [`${left} → ${right}`, why]),
      ),
    },
    xml`<shuffleanswers>true</shuffleanswers>
${COMBINED}<shownumcorrect/>
${[...pairs.map(({ left, right }) => [xml`<p>${left}</p>`, right] as const), ...others.map((other) => ['', other] as const)].map(
  ([left, right]) => xml`<subquestion format="html"><text>${cdata(left)}</text><answer><text>${right}</text></answer></subquestion>
`,
)}`,
  );
}

function ordering(item: ItemOf<'ordering'>): Xml {
  const { stem, items } = item.question;
  return framed(
    item,
    'ordering',
    {
      text: [...blocks(stem), ...asked(item, 'ordering')],
      first: reasons(
        item,
        items.map(({ text, why }, i) => [`${i + 1}. ${text}`, why]),
      ),
    },
    xml`<layouttype>VERTICAL</layouttype>
<selecttype>ALL</selecttype>
<selectcount>${items.length}</selectcount>
<gradingtype>RELATIVE_NEXT_INCLUDE_LAST</gradingtype>
<showgrading>SHOW</showgrading>
<numberingstyle>none</numberingstyle>
${COMBINED}<shownumcorrect>1</shownumcorrect>
${items.map(
  ({ text }, i) => xml`<answer fraction="${i + 1}" format="html"><text>${cdata(xml`${text}`)}</text></answer>
`,
)}`,
  );
}

function essay(item: ItemOf<'open'>): Xml {
  const { stem, model, checks } = item.question;
  const { words } = item;
  const key = [
    xml`<p><b>${words.model}</b></p>`,
    xml`<blockquote>${blocks(model)}</blockquote>`,
    xml`<p><b>${words.checks}</b></p>`,
    xml`<ul>${checks.map(({ text, why }) => xml`<li><b>${text}</b> ${why}</li>`)}</ul>`,
  ];
  return framed(
    item,
    'essay',
    { text: [...blocks(stem), ...asked(item, 'ownWords')], first: key, hints: false },
    xml`<responseformat>editor</responseformat>
<responserequired>1</responserequired>
<responsefieldlines>10</responsefieldlines>
<attachments>0</attachments>
<attachmentsrequired>0</attachmentsrequired>
<graderinfo format="html"><text>${cdata(key)}</text></graderinfo>
<responsetemplate format="html"><text></text></responsetemplate>
`,
  );
}

/** Embedded answers: what stands above, then the text with its questions, which is written by `cloze.ts`. */
const cloze = (item: Item, above: Xml[], text: string[]): Xml =>
  framed(item, 'cloze', { text: [around(above), ...text].join('\n') }, false);
