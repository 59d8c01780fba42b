import { day } from '../../lib/day.ts';
import { fill } from '../../lib/fill.ts';
import type { Block, Document, Piece } from '../portfolio/document.ts';
import type { Strings } from '../workbench/host.ts';
import type { Given, Row } from '../workbench/tool.ts';
import { dutiesIn, hoursOf } from './checks.ts';
import type { Drawn } from './job-ad.ts';
import { listed } from './vocabulary.ts';

/** What is said in words: numbers, money and days as the language of the ad writes them. */
interface Teller {
  s: Strings;
  given: Given;
  text(name: string): string;
  n(name: string): number | undefined;
  number(n: number): string;
  money(n: number): string;
  date(iso: string): string;
}

/**
 * The ad as it is read: what it is about, the work, who fits, pay and place, how to apply. What is not given is left
 * out, never written as a gap. The same document becomes the page, Markdown, a Word file and the description for search
 * engines.
 */
export function adOf({ given, vocabulary }: Drawn, s: Strings): Document {
  const { lang } = vocabulary;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const money = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency: given.texts.currency || 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const tell: Teller = {
    s,
    given,
    text: (name) => given.texts[name]?.trim() ?? '',
    n: (name) => (Number.isFinite(given.numbers[name]) ? given.numbers[name] : undefined),
    number: number.format,
    money: money.format,
    date: (iso) => (/^\d{4}-\d\d-\d\d$/.test(iso) ? day(new Date(iso), lang) : iso),
  };
  return {
    title: titleOf({ given, vocabulary }),
    subtitle: subtitle(tell),
    author: '',
    date: '',
    language: lang,
    cover: false,
    pieces: [about(tell), work(tell), skills(tell, 'must'), skills(tell, 'learn'), terms(tell, lang), applying(tell)].filter(
      ({ blocks }) => blocks.length > 0,
    ),
  };
}

/** What the post is called: as typed, else the name of its role. */
export const titleOf = ({ given, vocabulary }: Pick<Drawn, 'given' | 'vocabulary'>): string =>
  given.texts.title?.trim() || vocabulary.roles[given.texts.role ?? '']?.name || '';

const piece = (title: string, blocks: (Block | undefined)[]): Piece => ({ title, blocks: blocks.filter((block) => block !== undefined) });
const words = (...lines: (string | undefined)[]): Block | undefined => {
  const text = lines.filter(Boolean).join(' ');
  return text ? { kind: 'text', text } : undefined;
};
const list = (items: string[]): Block | undefined => (items.length ? { kind: 'list', items } : undefined);
/** The sentence of that key, where all that it needs is there. */
const said = ({ s }: Teller, key: string, values: Record<string, string | undefined> = {}): string | undefined =>
  Object.values(values).every(Boolean) ? fill(s[`job-ad.ad.${key}`], values as Record<string, string>) : undefined;
const sentence = (text: string): string => (/[.!?…]$/.test(text) || !text ? text : `${text}.`);

function hoursText(tell: Teller): string | undefined {
  const hours = tell.n('hours');
  return hours === undefined ? undefined : fill(tell.s['job-ad.ad.hours'], { n: tell.number(hours) });
}

function payText(tell: Teller): string | undefined {
  const [from, to] = [tell.n('payFrom'), tell.n('payTo')].map((n) => (n === undefined ? undefined : tell.money(n)));
  const per = tell.s[`job-ad.ad.per.${tell.text('per')}`];
  if (from && to && from !== to) return said(tell, 'pay.range', { from, to, per });
  if (from && !to) return said(tell, 'pay.from', { from, per });
  return said(tell, to && !from ? 'pay.to' : 'pay.one', { to: to ?? from, per });
}

function placeText(tell: Teller): string | undefined {
  const place = tell.text('place');
  const inside = tell.n('inside');
  if (place === 'remote') return tell.s['job-ad.ad.short.remote'];
  const town = [tell.text('town'), tell.text('country')].filter(Boolean).join(', ');
  if (place === 'hybrid' && inside !== undefined && town) return said(tell, 'short.hybrid', { town });
  return town || undefined;
}

const subtitle = (tell: Teller): string =>
  [tell.text('employer'), placeText(tell), hoursText(tell), payText(tell)].filter(Boolean).join(' · ');

function about(tell: Teller): Piece {
  const goal = tell.text('goal');
  const n = tell.n('goalNumber');
  const what = [n === undefined ? '' : tell.number(n), goal].filter(Boolean).join(' ');
  const by = tell.text('goalDate');
  const key = what ? (by ? 'goal.by' : 'goal') : '';
  return piece(tell.s['job-ad.ad.about']!, [
    words(sentence(tell.text('about'))),
    words(key ? said(tell, key, by ? { what, date: tell.date(by) } : { what: sentence(what) }) : undefined),
  ]);
}

function work(tell: Teller): Piece {
  const { given, s } = tell;
  const item = ({ numbers, texts }: Row) => {
    const hours = numbers.hours;
    const name = texts.name!.trim();
    return Number.isFinite(hours) ? fill(s['job-ad.ad.duty'], { name, n: tell.number(hours!) }) : name;
  };
  const duties = dutiesIn(given);
  const [all, sum] = [tell.n('hours'), hoursOf(given)];
  const free = all !== undefined && sum !== undefined && sum < all ? tell.number(all - sum) : undefined;
  const timed = duties.every(({ numbers }) => Number.isFinite(numbers.hours));
  return piece(s['job-ad.ad.work']!, [
    words(
      s[`job-ad.ad.level.${tell.text('level')}`],
      duties.length && all !== undefined ? said(tell, 'work.week', { n: tell.number(all) }) : undefined,
    ),
    list(duties.map(item)),
    words(free && timed && duties.length ? said(tell, 'work.free', { n: free }) : undefined),
  ]);
}

function skills(tell: Teller, need: 'must' | 'learn'): Piece {
  const { given, s } = tell;
  const rows = (given.rows.skills ?? []).filter(({ texts }) => texts.name?.trim() && texts.need === need);
  const item = ({ texts }: Row) => fill(s['job-ad.ad.skill'], { name: texts.name!.trim(), level: s[`job-ad.ad.as.${texts.level}`] ?? '' });
  return piece(s[`job-ad.ad.${need}`]!, [list(rows.map(need === 'must' ? item : ({ texts }) => texts.name!.trim()))]);
}

function terms(tell: Teller, lang: string): Piece {
  const place = tell.text('place');
  const town = [tell.text('town'), tell.text('country')].filter(Boolean).join(', ');
  const [inside, start] = [tell.n('inside'), tell.text('start')];
  const countries = tell
    .text('countries')
    .split(/[,;\n]+/)
    .map((country) => country.trim())
    .filter(Boolean);
  const where =
    place === 'remote'
      ? countries.length
        ? said(tell, 'place.remote', { countries: listed(countries, lang) })
        : tell.s['job-ad.ad.place.anywhere']
      : place === 'hybrid' && inside !== undefined
        ? said(tell, 'place.hybrid', { town, n: tell.number(inside) })
        : said(tell, 'place.on-site', { town });
  return piece(tell.s['job-ad.ad.terms']!, [
    words(
      tell.s[`job-ad.ad.form.${tell.text('format')}.${tell.text('time')}`],
      hoursText(tell) && sentence(said(tell, 'week', { hours: hoursText(tell) })!),
    ),
    words(payText(tell) && sentence(said(tell, 'pay', { pay: payText(tell) })!)),
    words(where, start ? said(tell, 'start', { date: tell.date(start) }) : undefined),
  ]);
}

function applying(tell: Teller): Piece {
  const [test, by, minutes] = [tell.text('test'), tell.text('applyBy'), tell.n('testMinutes')];
  const task =
    test === 'none'
      ? tell.s['job-ad.ad.test.none']
      : /^(un)?paid$/.test(test)
        ? minutes === undefined
          ? tell.s[`job-ad.ad.test.${test}.open`]
          : said(tell, `test.${test}`, { n: tell.number(minutes) })
        : undefined;
  const not = tell.text('notAsked');
  return piece(tell.s['job-ad.ad.applying']!, [
    words(sentence(tell.text('apply')), by ? said(tell, 'by', { date: tell.date(by) }) : undefined),
    words(task, not ? said(tell, 'not', { what: sentence(not) }) : undefined),
    words(said(tell, 'contact', { contact: tell.text('contact') })),
  ]);
}
