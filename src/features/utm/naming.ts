import type { Copies } from '../workbench/host.ts';
import type { Answer, Field, Given, Note, Tool } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Measure } from './check.ts';
import type { Language } from './letters.ts';
import type { Parameter } from './parameters.ts';
import { faultsOf, type Mark, type Rules, shaped } from './rules.ts';
import { shape } from './saved-naming.ts';

/** The naming card as a tool: what it makes of a sample, and where its own values break its rules. */
export const naming: Tool = { ...shape, answer, copies };

/** The parameters that may have a list of values. */
export const LISTED = ['source', 'medium', 'campaign', 'content'] as const satisfies Parameter[];

/** The values of a list: `listOf('instagram, facebook\ntiktok')` has three. */
export const listOf = (text = ''): string[] => [...new Set(text.split(/[,;\n]+/).map((value) => value.trim()))].filter(Boolean);

/** The card as rules, with the site that it names. */
export function measureOf({ texts }: Pick<Given, 'texts'>): Measure {
  const marks = (['hyphen', 'underscore', 'dot'] as const).flatMap((name, i): Mark[] =>
    texts[name] === 'on' ? [(['-', '_', '.'] as const)[i]!] : [],
  );
  const rules: Rules = {
    case: texts.case === 'any' ? 'any' : 'lower',
    letters: texts.letters === 'any' ? 'any' : 'latin',
    language: (texts.language || 'ru') as Language,
    space: (texts.space || '-') as Mark,
    marks,
    allowed: Object.fromEntries(LISTED.map((name) => [name, listOf(texts[name])])),
  };
  return { rules, site: texts.site ?? '' };
}

function answer(given: Given): Answer {
  const { rules } = measureOf(given);
  const { sample = '' } = given.texts;
  const notes: Note[] = LISTED.flatMap((name) => {
    const bad = rules.allowed[name]!.filter((value) => faultsOf(value, name, { ...rules, allowed: {} }).length);
    return bad.length
      ? [
          {
            key: 'breaks',
            field: name,
            values: { list: bad.join(', '), better: bad.map((value) => shaped(value, rules)).join(', ') },
            level: 'care' as const,
          },
        ]
      : [];
  });
  if (sample.trim()) notes.push({ key: 'sample', values: { to: shaped(sample, rules) || '–' }, field: 'sample', level: 'say' });
  return { lines: [], notes, more: given.texts };
}

/** The card in words, a line for each rule and list. */
function copies({ more }: Answer, { s }: Writer): Copies {
  const texts = more as Record<string, string>;
  const line = ([name, { kind }]: [string, Field]) => {
    const value = texts[name];
    if (!value || name === 'sample') return [];
    const said = kind === 'choice' ? (s[`naming.option.${name}.${value}`] ?? value) : kind === 'long' ? listOf(value).join(', ') : value;
    return [kind === 'switch' ? s[`naming.field.${name}`]! : `${s[`naming.field.${name}`]}: ${said}`];
  };
  const lines = () => Object.entries(shape.fields).flatMap(line);
  return { text: () => [s['naming.label'], ...lines()].join('\n'), rows: () => lines().map((text) => [text]), formula: () => undefined };
}
