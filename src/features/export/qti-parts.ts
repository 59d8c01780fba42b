import { disorder } from '../quiz/seed.ts';
import { marks, paragraphs, pieces } from '../quiz/text.ts';
import type { Of } from '../quiz/types/type.ts';
import { digits } from './cloze.ts';
import type { Sides } from './sides.ts';
import { type Part, type Xml, xml } from './xml.ts';

/** One thing that is answered in an item: what it declares, shows, earns and says. */
export interface Asked {
  declared: Xml;
  body: Xml;
  /** Rules that add what was earned, from nothing to one, to `POINTS`. */
  rules: Xml[];
  /** The sentences that its feedback can say, by identifier. */
  says: { id: string; text: string }[];
}

interface Option {
  text: string;
  why: string;
  /** What it earns: 1 for all, less for a part. */
  share: number;
}

/** When a condition holds, do this: `<responseCondition><responseIf>`. */
const when = (condition: Xml, ...then: Part[]): Xml =>
  xml`<responseCondition><responseIf>${condition}${then}</responseIf></responseCondition>`;

/** Adds a sentence to those that are shown. */
export const tell = (id: string): Xml =>
  xml`<setOutcomeValue identifier="FEEDBACK"><multiple><variable identifier="FEEDBACK"/><baseValue baseType="identifier">${id}</baseValue></multiple></setOutcomeValue>`;

const add = (points: Xml): Xml =>
  xml`<setOutcomeValue identifier="POINTS"><sum><variable identifier="POINTS"/>${points}</sum></setOutcomeValue>`;
const float = (value: number | string): Xml => xml`<baseValue baseType="float">${value}</baseValue>`;
/** A part of the points for a response by its mapping, if there is one. */
const earned = (id: string, n: number): Xml => when(xml`<not><isNull><variable identifier="${id}"/></isNull></not>`, add(whole(id, n)));
const whole = (id: string, n: number): Xml =>
  n === 1 ? xml`<mapResponse identifier="${id}"/>` : xml`<divide><mapResponse identifier="${id}"/>${float(n)}</divide>`;
const values = (list: string[]): Xml => xml`<correctResponse>${list.map((value) => xml`<value>${value}</value>`)}</correctResponse>`;

/** What each answer earns: the sum over a response, no more than `upper` and never below nothing. */
const mapping = (entries: [key: string, points: number][], upper: number): Xml =>
  xml`<mapping lowerBound="0" upperBound="${upper}" defaultValue="0">${entries.map(([key, points]) => xml`<mapEntry mapKey="${key}" mappedValue="${digits(points)}"/>`)}</mapping>`;

const holds = (id: string, type: string, value: string): Xml =>
  xml`<member><baseValue baseType="${type}">${value}</baseValue><variable identifier="${id}"/></member>`;
const is = (id: string, type: string, value: string): Xml =>
  xml`<match><variable identifier="${id}"/><baseValue baseType="${type}">${value}</baseValue></match>`;

const declaration = (id: string, cardinality: string, type: string, inside: Part): Xml =>
  xml`<responseDeclaration identifier="${id}" cardinality="${cardinality}" baseType="${type}">${inside}</responseDeclaration>`;

/** Options of which one is chosen, or several; of several a wrong one takes away what a right one gives. */
export function choice(id: string, prompt: string, options: Option[], several: boolean): Asked {
  const names = options.map((_, i) => `${id}_${i + 1}`);
  const best = Math.max(...options.map(({ share }) => share));
  const rights = names.filter((_, i) => options[i]?.share === best);
  const has = several ? holds : is;
  return {
    declared: declaration(id, several ? 'multiple' : 'single', 'identifier', [
      values(several ? rights : rights.slice(0, 1)),
      mapping(
        options.map(({ share }, i) => [names[i] ?? '', several ? (share ? 1 : -1) : share]),
        several ? rights.length : 1,
      ),
    ]),
    body: xml`<choiceInteraction responseIdentifier="${id}" shuffle="true" maxChoices="${several ? 0 : 1}"><prompt>${prompt}</prompt>${options.map(
      ({ text }, i) => xml`<simpleChoice identifier="${names[i]}">${text}</simpleChoice>`,
    )}</choiceInteraction>`,
    rules: [earned(id, several ? rights.length : 1), ...names.map((name) => when(has(id, 'identifier', name), tell(`F_${name}`)))],
    says: options.map(({ why }, i) => ({ id: `F_${names[i]}`, text: why })),
  };
}

/** Lines with a side each; every right pair is an equal part of the whole. */
export function sides(id: string, prompt: string, { lefts, rights, right }: Sides): Asked {
  const pairs = lefts.map((_, i) => `${id}_L${i + 1} ${id}_R${(right[i] ?? 0) + 1}`);
  return {
    declared: declaration(id, 'multiple', 'directedPair', [
      values(pairs),
      mapping(
        pairs.map((pair) => [pair, 1]),
        pairs.length,
      ),
    ]),
    body: xml`<matchInteraction responseIdentifier="${id}" shuffle="true" maxAssociations="${lefts.length}"><prompt>${prompt}</prompt><simpleMatchSet>${lefts.map(
      ({ text }, i) => xml`<simpleAssociableChoice identifier="${id}_L${i + 1}" matchMax="1">${text}</simpleAssociableChoice>`,
    )}</simpleMatchSet><simpleMatchSet>${rights.map(
      (text, i) => xml`<simpleAssociableChoice identifier="${id}_R${i + 1}" matchMax="${lefts.length}">${text}</simpleAssociableChoice>`,
    )}</simpleMatchSet></matchInteraction>`,
    rules: [earned(id, pairs.length), ...pairs.map((pair, i) => when(holds(id, 'directedPair', pair), tell(`F_${id}_${i + 1}`)))],
    says: lefts.map(({ text, why }, i) => ({ id: `F_${id}_${i + 1}`, text: `${text}: ${why}` })),
  };
}

/**
 * Items in order. One is right when the item before it is the right one, the first when it stands first; the file
 * lists them in another order, for programs that do not shuffle.
 */
export function ordering(id: string, prompt: string, { id: seed, items }: Of<'ordering'>): Asked {
  const names = items.map((_, i) => `${id}_${i + 1}`);
  const at = (place: number, name: string) =>
    xml`<match><index n="${place}"><variable identifier="${id}"/></index><baseValue baseType="identifier">${name}</baseValue></match>`;
  const placed = names.map((name, i) =>
    i === 0
      ? at(1, name)
      : xml`<or>${names.slice(1).map((_, p) => xml`<and>${at(p + 1, names[i - 1] ?? '')}${at(p + 2, name)}</and>`)}</or>`,
  );
  return {
    declared: declaration(id, 'ordered', 'identifier', values(names)),
    body: xml`<orderInteraction responseIdentifier="${id}" shuffle="true" orientation="vertical"><prompt>${prompt}</prompt>${disorder(
      items.map(({ text }, i) => ({ text, i })),
      seed,
    ).map(({ text, i }) => xml`<simpleChoice identifier="${names[i]}">${text}</simpleChoice>`)}</orderInteraction>`,
    rules: placed.map((condition, i) => when(condition, add(float(1 / items.length)), tell(`F_${id}_${i + 1}`))),
    says: items.map(({ text, why }, i) => ({ id: `F_${id}_${i + 1}`, text: `${text}: ${why}` })),
  };
}

/** A text with menus in it; each is an equal part of the whole. */
export function gaps({ text, gaps }: Of<'gaps'>): Asked {
  const names = Object.keys(gaps);
  const asked = names.map((name, n) => {
    const { options } = gaps[name] ?? { options: [] };
    return choice(
      `R${n + 1}`,
      '',
      options.map(({ text, right, why }) => ({ text, why, share: right ? 1 : 0 })),
      false,
    );
  });
  const menu = (name: string) => {
    const n = names.indexOf(name);
    return xml`<inlineChoiceInteraction responseIdentifier="R${n + 1}" shuffle="true">${gaps[name]?.options.map(
      ({ text }, i) => xml`<inlineChoice identifier="R${n + 1}_${i + 1}">${text}</inlineChoice>`,
    )}</inlineChoiceInteraction>`;
  };
  return {
    declared: xml`${asked.map(({ declared }) => declared)}`,
    body: xml`${paragraphs(text).map((line) => xml`<p>${pieces(line).map(({ name, text }) => (name === undefined ? text : menu(name)))}</p>`)}`,
    rules: asked.flatMap(({ rules: [, ...rules] }, n) => [earned(`R${n + 1}`, names.length), ...rules]),
    says: asked.flatMap(({ says }) => says),
  };
}

/** A text in which passages can be marked; a wrong mark takes away what a right one gives. */
export function mark(id: string, prompt: string, { from, text, passages }: Of<'mark'>): Asked {
  const all = Object.entries(passages);
  const rights = all.filter(([, { right }]) => right).map(([name]) => `P_${name}`);
  const line = (one: string) =>
    xml`<p>${marks(one).map(({ name, text: bit }) => (name ? xml`<hottext identifier="P_${name}">${bit}</hottext>` : bit))}</p>`;
  return {
    declared: declaration(id, 'multiple', 'identifier', [
      values(rights),
      mapping(
        all.map(([name, { right }]) => [`P_${name}`, right ? 1 : -1]),
        rights.length,
      ),
    ]),
    body: xml`<hottextInteraction responseIdentifier="${id}" maxChoices="0"><prompt>${prompt}</prompt><p><b>${from}</b></p>${paragraphs(text).map(line)}</hottextInteraction>`,
    rules: [earned(id, rights.length), ...all.map(([name]) => when(holds(id, 'identifier', `P_${name}`), tell(`F_${name}`)))],
    says: all.map(([name, { why }]) => ({
      id: `F_${name}`,
      text: `“${marks(text).find((bit) => bit.name === name)?.text ?? ''}”: ${why}`,
    })),
  };
}

/** A number to be typed; the first answer that fits decides what is said, and only the right one earns. */
export function number(id: string, answers: { value: number; tolerance: number; share: number; why: string }[]): Asked {
  const near = ({ value, tolerance }: { value: number; tolerance: number }) =>
    xml`<equal toleranceMode="absolute" tolerance="${digits(tolerance)} ${digits(tolerance)}"><variable identifier="${id}"/>${float(digits(value))}</equal>`;
  const branch = (one: (typeof answers)[number], i: number) =>
    xml`${near(one)}${one.share > 0 && add(float(one.share))}${tell(`F_${id}_${i + 1}`)}`;
  const [first, ...slips] = answers;
  return {
    declared: declaration(id, 'single', 'float', values([digits(first?.value ?? Number.NaN)])),
    body: xml`<p><textEntryInteraction responseIdentifier="${id}" expectedLength="12"/></p>`,
    rules: first
      ? [
          xml`<responseCondition><responseIf>${branch(first, 0)}</responseIf>${slips.map((slip, i) => xml`<responseElseIf>${branch(slip, i + 1)}</responseElseIf>`)}</responseCondition>`,
        ]
      : [],
    says: answers.map(({ why }, i) => ({ id: `F_${id}_${i + 1}`, text: why })),
  };
}

/** Words of the reader's own; nobody but a teacher can judge them. */
export const ownWords = (id: string, prompt: string): Asked => ({
  declared: declaration(id, 'single', 'string', false),
  body: xml`<extendedTextInteraction responseIdentifier="${id}" expectedLines="8"><prompt>${prompt}</prompt></extendedTextInteraction>`,
  rules: [],
  says: [],
});
