import type { Result } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Tool } from '../workbench/tool.ts';
import { check, type Finding, type Measure } from './check.ts';
import { registerOf } from './copies.ts';
import { nameOf, PARAMETERS, type Parameter, UNREPORTED, type Values } from './parameters.ts';
import { type Personal, personal } from './personal.ts';
import { type Channel, type Common, MAX_ROWS, type Row, rowsOf, spread, tagRow } from './rows.ts';
import { faultsOf, meant, type Rules, shaped } from './rules.ts';
import { shape } from './saved-links.ts';
import type { Tagged } from './tag.ts';

/** What the sheet of links draws from. */
export interface Made {
  rows: Row[];
  links: Tagged[];
  /** What the card has against each link. */
  findings: Finding[][];
}

const OWN = ['source', 'medium', 'content'] as const;
const COMMON = PARAMETERS.filter((name) => name !== 'source' && name !== 'medium' && name !== 'content');

/** The sheet of links: every page in every channel, tagged by the naming card that `card` gives. */
export function linksWith(card: () => Measure): Tool {
  // A pasted table is read again only when it changes, not at every key in another field.
  let read: { text: string; rows: Row[] } = { text: '', rows: [] };
  const pagesOf = (text = '') => {
    if (read.text !== text) read = { text, rows: rowsOf(text) };
    return read.rows;
  };
  return { ...shape, patient: true, answer: (given) => answer(given, pagesOf(given.texts.pages), card()), copies: registerOf };
}

function answer({ texts, rows: tables }: Given, pages: Row[], { rules }: Measure): Answer {
  const common: Common = {
    values: Object.fromEntries(COMMON.map((name) => [name, texts[name] ?? ''])),
    existing: texts.existing === 'keep' ? 'keep' : 'replace',
    shape: texts.shape !== 'off',
  };
  const channels = (tables.channels ?? []).map(({ texts: own }) => channelOf(own));
  const used = channels.filter(({ name, values }) => name || Object.keys(values).length);
  const notesOf = notesBy(rules, common.shape);
  let links: Made | undefined;
  let lines: Line[] | undefined;
  const made = () => {
    links ??= madeOf(pages, used, common, rules);
    return links;
  };
  return {
    // What was typed is said to at once; the links are made when somebody asks for them.
    get lines() {
      lines ??= linesOf(made(), pages.length);
      return lines;
    },
    get more() {
      return made();
    },
    notes: [
      ...COMMON.filter((name) => !UNREPORTED.includes(name)).flatMap((name) => notesOf(name, texts[name], name)),
      ...channels.flatMap(({ values }, i) => OWN.flatMap((name) => notesOf(name, values[name], `channels.${i}.${name}`))),
      ...UNREPORTED.flatMap((name): Note[] => (texts[name]?.trim() ? [{ key: 'unreported', field: name, level: 'say' }] : [])),
      ...(pages.length * Math.max(1, used.length) > MAX_ROWS
        ? [{ key: 'tooMany', values: { most: MAX_ROWS }, level: 'care' as const }]
        : []),
    ],
  };
}

function madeOf(pages: Row[], channels: Channel[], common: Common, rules: Rules): Made {
  const rows = (channels.length ? spread(pages.slice(0, MAX_ROWS), channels) : pages).slice(0, MAX_ROWS);
  const links = rows.map((row) => tagRow(row, common, rules));
  const leaks = leaksOf(common.values);
  const findings = links.map((tagged, i) => {
    if ('fault' in tagged) return [];
    const typed = leaks(rows[i]!);
    const { findings: found } = check(tagged.link, { rules });
    return [...typed, ...found.filter(({ fault, name }) => !typed.some((leak) => leak.name === name && leak.fault === fault))];
  });
  return { rows, links, findings };
}

function linesOf({ links, findings }: Made, pages: number): Line[] {
  const count = (is: (tagged: Tagged, i: number) => boolean): Result => ({ value: links.filter(is).length });
  return [
    { id: 'made', unit: 'count', result: pages ? count((tagged) => 'link' in tagged) : { undefined: 'missing', input: 'pages' } },
    { id: 'faulty', unit: 'count', result: count((tagged) => 'fault' in tagged) },
    { id: 'careful', unit: 'count', result: count((_, i) => findings[i]!.length > 0) },
  ];
}

/** Data about a person in what was typed: written by the rules, `anna@example.com` no longer looks like an address. */
function leaksOf(common: Values): (row: Row) => Finding[] {
  const known = new Map<string, Personal | undefined>();
  return ({ values }) =>
    PARAMETERS.flatMap((parameter) => {
      const value = values[parameter] || common[parameter];
      if (!value) return [];
      if (!known.has(value)) known.set(value, personal(nameOf(parameter), value, value));
      const fault = known.get(value);
      return fault ? [{ fault, name: nameOf(parameter), value }] : [];
    });
}

function channelOf({ name = '', source, medium, content }: Record<string, string>): Channel {
  const values: Values = {};
  for (const [parameter, value] of [
    ['source', source],
    ['medium', medium],
    ['content', content],
  ] as const)
    if (value?.trim()) values[parameter] = value.trim();
  return { name: name.trim(), values };
}

/** Notes on values by the card; a value that stands in forty rows is looked at once, and not again at the next key. */
function notesBy(rules: Rules, shape: boolean) {
  const known = knownNotes.get(rules) ?? new Map<string, Note | undefined>();
  knownNotes.set(rules, known);
  return (name: Parameter, typed: string | undefined, field: string): Note[] => {
    const value = typed?.trim();
    if (!value) return [];
    const key = `${shape} ${name} ${value}`;
    if (!known.has(key)) {
      if (known.size === MOST_KNOWN) known.clear();
      known.set(key, noteOf(name, value, shape, rules));
    }
    const note = known.get(key);
    return note ? [{ ...note, field }] : [];
  };
}
const knownNotes = new WeakMap<Rules, Map<string, Note | undefined>>();
const MOST_KNOWN = 2_000;

/** How a value will be written, and what the card has against it even so. */
function noteOf(name: Parameter, value: string, shape: boolean, rules: Rules): Note | undefined {
  if (personal(nameOf(name), value, value)) return { key: 'personal', level: 'care' };
  const written = shape ? shaped(value, rules) : value;
  if (!written) return { key: 'nothing', level: 'wrong' };
  const faults = faultsOf(written, name, rules);
  if (faults.includes('outside')) {
    const better = meant(value, name, rules);
    return { key: better ? 'outsideNear' : 'outside', values: { to: written, better: better ?? '' }, level: 'care' };
  }
  if (faults.length) return { key: 'breaks', values: { to: written }, level: 'care' };
  return written === value ? undefined : { key: 'written', values: { to: written }, level: 'say' };
}
