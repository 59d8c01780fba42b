import { type AddressFault, faultOf, isOwn, type Pair, parts, trimmed } from './address.ts';
import { folded, near } from './near.ts';
import { NEEDED, nameOf, PARAMETERS, UNREPORTED, type Values } from './parameters.ts';
import { type Personal, personal } from './personal.ts';
import { faultsOf, meant, type Rules, type ValueFault } from './rules.ts';

/** What is checked against: the dictionary, and where the links stand on it, one's own site. */
export interface Measure {
  rules: Rules;
  site?: string;
}

/** One thing that is wrong with a link. `better` is what was probably meant. */
export interface Finding {
  fault: Fault;
  /** Names the parameter as it stands in the link. */
  name?: string;
  value?: string;
  better?: string;
}

/**
 * Of the address: see `AddressFault`, and
 * - `account`: a name or password in front of the site (`https://anna:secret@…`)
 * - `own-site`: tags on a link that stands on one's own site and stays there
 * - `second-question`: a second `?`; `no-question`: tags, but none; `ampersands`: an empty pair, `&&` or `&` at the end
 * - `escaped`: `&amp;` instead of `&`
 * - `behind-hash`: tags behind `#`
 * - `untagged`: none of the nine
 *
 * Of the parameters:
 * - `missing`: one of source, medium, campaign; `no-value`; `twice`: the same one again
 * - `name-case`: capitals in the name; `unknown`: none of the nine; `unreported`: one of the two that no report shows
 *
 * Of the values: see `ValueFault` and `Personal`, and
 * - `percent`, `bytes`: broken encoding; `encoded-twice`
 * - `twin`: another link has the same value in other letters or with other marks
 */
export type Fault =
  | AddressFault
  | 'account'
  | 'own-site'
  | 'second-question'
  | 'no-question'
  | 'ampersands'
  | 'escaped'
  | 'behind-hash'
  | 'untagged'
  | 'missing'
  | 'no-value'
  | 'twice'
  | 'name-case'
  | 'unknown'
  | 'unreported'
  | 'percent'
  | 'bytes'
  | 'encoded-twice'
  | 'twin'
  | Personal
  | ValueFault;

export interface Checked {
  link: string;
  values: Values;
  findings: Finding[];
}

const TAG = /utm_[a-z_]+=/i;

/** Everything that is wrong with one link: `check('https://a.example/?utm_source=Facebook', { rules })`. */
export function check(text: string, { rules, site = '' }: Measure): Checked {
  const link = trimmed(text);
  const { start, pairs = [], anchor } = parts(link);
  const findings: Finding[] = [];
  const add = (fault: Fault, more: Omit<Finding, 'fault'> = {}) => findings.push({ fault, ...more });
  const fault = faultOf(link);
  if (fault) add(fault, fault === 'no-scheme' ? { better: `https://${link}` } : {});
  if (fault === 'scheme' || fault === 'empty') return { link, values: {}, findings };

  const tags = pairs.filter(({ name }) => /^utm_/i.test(name));
  if (/^https?:\/\/[^/?#]*@/i.test(link)) add('account');
  if (TAG.test(start)) add('no-question');
  if (pairs.some(({ raw }) => /^utm_[^?]*\?|\?utm_/i.test(raw))) add('second-question');
  if (pairs.some(({ name }) => /^amp;/i.test(name))) add('escaped');
  if (pairs[1] && pairs.some(({ raw }) => !raw)) add('ampersands');
  if (TAG.test(anchor)) add('behind-hash');
  if (tags.length && site && isOwn(link, site)) add('own-site');

  const values: Values = {};
  for (const pair of pairs) {
    const leak = pair.raw ? personal(pair.name, pair.raw.slice(pair.raw.indexOf('=') + 1), pair.value.text) : undefined;
    if (tags.includes(pair)) findings.push(...ofTag(pair, values, rules, !leak && !pair.raw.includes('?')));
    if (leak) add(leak, { name: pair.name, value: pair.value.text });
    if (pair.value.fault) add(pair.value.fault, { name: pair.name, value: pair.value.text });
    else if (/%25[0-9a-f]{2}/i.test(pair.raw)) add('encoded-twice', { name: pair.name, value: pair.value.text });
  }
  if (!tags.length) add('untagged');
  else for (const parameter of NEEDED) if (values[parameter] === undefined) add('missing', { name: nameOf(parameter) });
  return { link, values, findings };
}

/** Every link of a list, and the values that differ from link to link only in letters or marks. */
export function checkAll(texts: readonly string[], measure: Measure): Checked[] {
  const checked = texts.map((text) => check(text, measure));
  for (const parameter of PARAMETERS) {
    const counts = new Map<string, Map<string, number>>();
    const right = (form: string) => !faultsOf(form, parameter, measure.rules).length;
    for (const { values } of checked) {
      const value = values[parameter];
      if (!value) continue;
      const forms = counts.get(folded(value)) ?? new Map();
      counts.set(folded(value), forms.set(value, (forms.get(value) ?? 0) + 1));
    }
    for (const one of checked) {
      const value = one.values[parameter];
      const forms = value === undefined ? undefined : counts.get(folded(value));
      if (!value || !forms || forms.size < 2) continue;
      // What the card has nothing against goes before what is frequent.
      const usual = [...forms].reduce((best, form) => {
        const [own, other] = [right(form[0]), right(best[0])];
        return (own === other ? form[1] > best[1] : own) ? form : best;
      })[0];
      if (usual === value) continue;
      // What makes them twins need not be said twice.
      one.findings = one.findings.filter(
        ({ fault, name, better }) => !(name === nameOf(parameter) && better === usual && /^(case|marks)$/.test(fault)),
      );
      one.findings.push({ fault: 'twin', name: nameOf(parameter), value, better: usual });
    }
  }
  return checked;
}

/**
 * What is wrong with a pair that begins with `utm_`; puts its value among `values`. `spelt`: whether the spelling of the
 * value is worth a word, beside what else is wrong with it. One that the list has in another spelling is not also
 * missing from the list.
 */
function ofTag({ name, value, parameter }: Pair, values: Values, rules: Rules, spelt: boolean): Finding[] {
  if (!parameter) return [{ fault: 'unknown', name, better: near(name, PARAMETERS.map(nameOf)) }];
  const found: Finding[] = [];
  if (name !== nameOf(parameter)) found.push({ fault: 'name-case', name, better: nameOf(parameter) });
  if (UNREPORTED.includes(parameter)) found.push({ fault: 'unreported', name });
  if (values[parameter] !== undefined) return [...found, { fault: 'twice', name, value: value.text }];
  if (!value.text.trim()) return [...found, { fault: 'no-value', name }];
  values[parameter] = value.text;
  if (value.fault || !spelt) return found;
  const better = meant(value.text, parameter, rules);
  const faults = faultsOf(value.text, parameter, rules);
  const same = better !== undefined && folded(better) === folded(value.text);
  const told = faults.filter((fault) => fault !== 'outside' || !same || faults.length === 1);
  return [...found, ...told.map((fault) => ({ fault, name, value: value.text, better }))];
}
