import { nested } from '../quiz/types/case.ts';
import type { Of } from '../quiz/types/type.ts';
import { order, wayOf } from '../quiz/way-check.ts';
import { blocks, caseBlocks, closing, fill, type Item, shortened } from './item.ts';
import { answersOf, NONE } from './numbers.ts';
import { type Asked, choice, gaps, mark, number, ordering, ownWords, sides, tell } from './qti-parts.ts';
import { matching } from './sides.ts';
import { type Xml, xml } from './xml.ts';

const NS = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A file of a package: its name inside it, its identifier, its text and what a catalogue says of it. */
export interface QtiItem {
  id: string;
  title: string;
  /** The interactions that it uses, by the standard's names, for its metadata. */
  interactions: string[];
  text: string;
}

/** A question as assessment items of QTI 2.1: one, or one for each set of numbers of a numeric question. */
export function qtiItems(item: Item): QtiItem[] {
  const { question, draws } = item;
  if (question.type !== 'numeric') return [itemOf(item, 0, ...bodyOf(item))];
  return draws.map((numbers, i) =>
    itemOf(
      item,
      draws.length > 1 ? i + 1 : 0,
      blocks(fill(question.stem, numbers.texts)),
      [number('R1', answersOf(question, numbers))],
      blocks(fill(question.why, numbers.texts)),
      numbers.texts,
    ),
  );
}

/** What stands above the parts, the parts, and what is said at the end whatever was answered. */
function bodyOf(item: Item): [above: Xml[], asked: Asked[], after?: Xml[]] {
  const { question, words, data, draws } = item;
  const options = ({ options }: Pick<Of<'single'>, 'options'>) =>
    options.map(({ text, right, why }) => ({ text, why, share: right ? 1 : 0 }));
  switch (question.type) {
    case 'single':
    case 'several':
      return [[], [choice('R1', question.stem, options(question), question.type === 'several')]];
    case 'matching':
    case 'groups':
      return [[], [sides('R1', question.stem, matching(question))]];
    case 'ordering':
      return [[], [ordering('R1', question.stem, question)]];
    case 'mark':
      return [[], [mark('R1', question.stem, question)]];
    case 'gaps':
      return [blocks(question.stem), [gaps(question)]];
    case 'open':
      return [[rubric(question, words)], [ownWords('R1', question.stem)], modelOf(question, words)];
    case 'case':
      return [
        [...blocks(question.stem), ...caseBlocks(question, data)],
        nested(question).map((part, i) => {
          const numbers = draws[i] ?? NONE;
          const stem = `${i + 1}. ${fill(part.stem, numbers.texts)}`;
          if (part.type !== 'numeric') return choice(`R${i + 1}`, stem, options(part), part.type === 'several');
          const asked = number(`R${i + 1}`, answersOf(part, numbers));
          return { ...asked, body: xml`<p>${stem}</p>${asked.body}` };
        }),
      ];
    case 'branching':
      return [[...blocks(question.stem), xml`<p>${words.wayHow}</p>`], scenes(question, words)];
    case 'numeric':
      return [[], []];
  }
}

const modelOf = ({ model, checks }: Of<'open'>, words: Item['words']): Xml[] => [
  xml`<p><b>${words.model}</b></p>`,
  ...blocks(model),
  xml`<p><b>${words.checks}</b></p>`,
  xml`<ul>${checks.map(({ text, why }) => xml`<li><b>${text}</b> ${why}</li>`)}</ul>`,
];
/** What the marker sees beside the answer. */
const rubric = (question: Of<'open'>, words: Item['words']): Xml =>
  xml`<rubricBlock view="scorer">${modelOf(question, words)}</rubricBlock>`;

/** Every scene of a way, each after those that lead to it. A scene that ends it asks nothing and stands before the next. */
function scenes(question: Of<'branching'>, words: Item['words']): Asked[] {
  const names = order(wayOf(question));
  const place = (name: string) => names.indexOf(name) + 1;
  let ends: Xml[] = [];
  const asked = names.flatMap((name) => {
    const { by, text, choices, ending, lesson } = question.nodes[name] ?? { text: '' };
    const head = [fill(words.scene, { n: place(name) }), by, ending && words[ending]].filter(Boolean).join(' · ');
    const said = [...ends, xml`<p><b>${head}</b></p>`, ...blocks(text), ...(lesson ? [xml`<p><i>${lesson}</i></p>`] : [])];
    ends = choices ? [] : said;
    if (!choices) return [];
    const part = choice(
      `R${place(name)}`,
      fill(words.scene, { n: place(name) }),
      choices.map(({ text, score, why, to }) => ({ text, share: score, why: `${why} ${fill(words.goes, { n: place(to) })}` })),
      false,
    );
    return [{ ...part, body: xml`${said}${part.body}` }];
  });
  const last = asked.at(-1);
  if (last) last.body = xml`${last.body}${ends}`;
  return asked;
}

function itemOf(item: Item, n: number, above: Xml[], asked: Asked[], after: Xml[] = [], values: Record<string, string> = {}): QtiItem {
  const { question, words } = item;
  const stem = fill(question.stem, values);
  const title = shortened(n ? `${stem}` : stem.replace(/\{[\w-]+\}/g, '…'));
  const id = `q-${question.id}${n ? `-${n}` : ''}`;
  const body = xml`${above}${asked.map(({ body }) => body)}`;
  const marked = question.type !== 'open';
  const says = asked.flatMap((one) => one.says);
  const text = xml`<assessmentItem xmlns="${NS}" xmlns:xsi="${XSI}" xsi:schemaLocation="${NS} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="${id}" title="${title}" xml:lang="en" adaptive="false" timeDependent="false">
${asked.map(({ declared }) => declared)}
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="1" normalMinimum="0"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<outcomeDeclaration identifier="POINTS" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>
<itemBody>
${body}
</itemBody>
<responseProcessing>
${asked.flatMap(({ rules }) => rules)}${marked && scored(question.type === 'gaps' ? 1 : asked.length)}${tell('AFTER')}
</responseProcessing>
${says.map(({ id, text }) => sentence(id, xml`<p>${text}</p>`))}${sentence('HINT', xml`<p>${words.hint} ${fill(question.hint, values)}</p>`)}${sentence('AFTER', closing(item, after))}</assessmentItem>
`;
  return {
    id,
    title,
    interactions: [...new Set([...String(body).matchAll(/<(\w+Interaction)/g)].map(([, name]) => name ?? ''))],
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}`,
  };
}

/** The score is the mean of the parts; the hint comes with everything that is not whole. */
const scored = (
  parts: number,
): Xml => xml`<setOutcomeValue identifier="SCORE"><divide><variable identifier="POINTS"/><baseValue baseType="float">${parts}</baseValue></divide></setOutcomeValue>
<responseCondition><responseIf><lt><variable identifier="SCORE"/><baseValue baseType="float">0.9999</baseValue></lt>${tell('HINT')}</responseIf></responseCondition>
`;

const sentence = (
  id: string,
  inside: Xml,
): Xml => xml`<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${id}" showHide="show">${inside}</modalFeedback>
`;
