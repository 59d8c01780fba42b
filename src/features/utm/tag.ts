import { type AddressFault, faultOf, joined, type Pair, pairOf, parts, trimmed } from './address.ts';
import { encoded } from './encoding.ts';
import { nameOf, PARAMETERS, type Parameter, type Values } from './parameters.ts';

/** What happens to a value that the address brings along where another one is to be set. */
export type Existing = 'replace' | 'keep';

/**
 * A tagged link, and what became of the values that the address brought along: `replaced` by others, or `kept` in
 * place of those that were asked for.
 */
export type Tagged = { link: string; replaced: Change[]; kept: Change[] } | { fault: AddressFault };
export interface Change {
  parameter: Parameter;
  from: string;
  to: string;
}

/**
 * Puts parameters into an address and touches nothing else: foreign parameters, their order and spelling, routes and
 * anchors behind `#` stay byte for byte. A value is well-formed text as typed; `rules.ts` shapes it before.
 *
 * - `tag('https://a.example/?x=1#top', { source: 'instagram' })` gives `https://a.example/?x=1&utm_source=instagram#top`
 * - `tag('https://a.example/?utm_source=fb', { source: 'facebook' })` gives `…?utm_source=facebook` and says that `fb`
 *   was replaced; with `'keep'` it stays and is told
 * - `tag('javascript:alert(1)', {})` gives `{ fault: 'scheme' }`: only `http` and `https` ever come out
 *
 * A parameter that stands there twice, or in capitals, is replaced by one in small letters. Tagging twice with the same
 * values is tagging once.
 */
export function tag(text: string, values: Values, existing: Existing = 'replace'): Tagged {
  const link = trimmed(text);
  const fault = faultOf(link);
  if (fault) return { fault };
  const address = parts(link);
  const replaced: Change[] = [];
  const kept: Change[] = [];
  let pairs = address.pairs ?? [];
  const added: Pair[] = [];
  for (const parameter of PARAMETERS) {
    const to = values[parameter]?.toWellFormed();
    if (!to) continue;
    const own = pairs.filter((pair) => pair.parameter === parameter);
    const from = own.find(({ value }) => value.text)?.value.text;
    if (from !== undefined && existing === 'keep') {
      if (from !== to) kept.push({ parameter, from, to });
      continue;
    }
    if (from !== undefined && from !== to) replaced.push({ parameter, from, to });
    pairs = pairs.filter((pair) => !own.includes(pair));
    added.push(pairOf(`${nameOf(parameter)}=${encoded(to)}`));
  }
  if (!added.length) return { link, replaced, kept };
  const last = pairs.findLastIndex(({ raw }) => raw);
  return { link: joined({ ...address, pairs: [...pairs.slice(0, last + 1), ...added] }), replaced, kept };
}

/** The values of the nine in a link, each as a website reads it first: `valuesOf('https://a.example/?utm_source=a+b')` is `{ source: 'a b' }`. */
export function valuesOf(link: string): Values {
  const found: Values = {};
  for (const { parameter, value } of parts(trimmed(link)).pairs ?? []) if (parameter && value.text) found[parameter] ??= value.text;
  return found;
}
