import { type AddressFault, faultOf, pairOf, parts, trimmed } from '../utm/address.ts';
import { type Personal, personal } from '../utm/personal.ts';
import { addDays, numberOfDay } from './calendar.ts';
import { lengthOf } from './count.ts';
import type { Check, Finding } from './finding.ts';
import { type Limit, over } from './limits.ts';
import { linksIn } from './links.ts';
import type { Post } from './post.ts';
import type { Rules } from './rules.ts';
import { changes, landing } from './zones.ts';

/**
 * The text as a network gets it: with the hashtags and the link that do not stand in it already.
 *
 * `published({ text: 'New beans.', hashtags: '#coffee', link: '' })` is `'New beans.\n\n#coffee'`.
 */
export function published({ text, hashtags, link }: Pick<Post, 'text' | 'hashtags' | 'link'>): string {
  const more = tagsOf(hashtags).filter((tag) => !tagsOf(text).includes(tag));
  return [text.trim(), link.trim() && !text.includes(link.trim()) ? link.trim() : '', more.join(' ')].filter(Boolean).join('\n\n');
}

/** The hashtags in a text: `tagsOf('Beans #coffee #Łódź')` is `['#coffee', '#Łódź']`. */
export function tagsOf(text: string): string[] {
  return text.includes('#') ? (text.match(/(?<![\p{L}\p{N}_&/#])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu) ?? []) : [];
}

/**
 * What is to be said of a post by itself. An idea need not have anything yet; what a draft misses is a hint, what an
 * approved or scheduled post misses a warning; of a published one only what can still be mended is said.
 */
export function checksOf(post: Post, rules: Rules): Finding[] {
  const found: Finding[] = [];
  const say = (key: Check, level: Finding['level'], values: Finding['values'] = {}) => found.push({ key, level, posts: [post.id], values });
  const out = post.state === 'published';
  ofLink(post, say);
  if (out) {
    ofResult(post, rules, say);
    return found;
  }
  ofLimits(post, rules, say);
  ofTime(post, rules, say);
  if (post.state === 'idea') return found;
  const level = post.state === 'draft' ? 'hint' : 'warning';
  if ((post.visual.trim() || post.media.trim()) && !post.alt.trim()) say('alt-missing', level);
  if (!post.owner.trim()) say('owner-missing', level);
  if (!post.day) say('day-missing', level);
  if (!post.time) say('time-missing', level);
  return found;
}

type Say = (key: Check, level: Finding['level'], values?: Finding['values']) => void;

function ofLimits(post: Post, { limits }: Rules, say: Say): void {
  const known = Object.hasOwn(limits, post.network) ? limits[post.network] : undefined;
  if (!known?.length) return;
  const hold = (key: Check, check: Limit['check'], value: number) => {
    const beyond = over(value, known, check);
    if (!beyond) return;
    const { limit, level } = beyond;
    say(key, level, { network: post.network, value, limit: limit.value, source: limit.source, read: limit.read });
  };
  const text = published(post);
  hold('text-long', 'text', lengthOf(text, post.network));
  hold('alt-long', 'alt', post.alt.length);
  hold('hashtags-many', 'hashtags', tagsOf(text).length);
  if (known.some(({ check }) => check === 'links')) hold('links-many', 'links', new Set(linksOf(text)).size);
  const pictures = post.media.split(/\s+/).filter(Boolean).length;
  hold('pictures-many', 'pictures', pictures);
  // A picture that is only described is still to come; what is about to go out needs it.
  const ready = post.state === 'approved' || post.state === 'scheduled';
  if (ready && !post.visual.trim()) hold('pictures-few', 'least-pictures', pictures);
}

function ofTime({ day, time, state }: Post, { zone, now, holidays = {} }: Rules, say: Say): void {
  if (numberOfDay(day) === undefined) return;
  if (Object.hasOwn(holidays, day)) say('holiday', 'hint', { day, holiday: holidays[day]! });
  const over = time ? day < now.day || (day === now.day && time <= now.time) : day < now.day;
  if (over && state !== 'idea') say('late', 'warning', { day, time });
  if (!time || !changing(day, zone)) return;
  const landed = landing({ day, time }, zone);
  if (landed?.kind === 'gap') say('time-gap', 'fault', { day, time, zone });
  if (landed?.kind === 'double') say('time-double', 'warning', { day, time, zone });
}

function ofResult({ day, time, result }: Post, { now }: Rules, say: Say): void {
  if (numberOfDay(day) === undefined) return;
  if (day > now.day || (day === now.day && time > now.time)) {
    say('early', 'warning', { day, time });
    return;
  }
  const { reach, interactions, clicks, sales, note } = result;
  const looked = [reach, interactions, clicks, sales].some((value) => value !== undefined) || !!note?.trim();
  if (!looked && addDays(day, 7) <= now.day) say('result-missing', 'hint', { day });
}

function ofLink({ text, link, state }: Post, say: Say): void {
  const address = trimmed(link);
  const fault: AddressFault | undefined = address ? faultOf(address) : undefined;
  if (fault) say('link-broken', 'fault', { fault, link: address });
  else if (address && state !== 'published' && !tagged(address)) say('link-untagged', 'warning', { link: address });
  for (const one of new Set([...(address ? [address] : []), ...linksOf(text)])) {
    const leak = leakOf(one);
    if (leak) say('link-personal', 'fault', { kind: leak.kind, name: leak.name, link: one });
  }
}

const linksOf = (text: string) => linksIn(text).map(({ at, length }) => text.slice(at, at + length));

const tagged = (address: string) =>
  (parts(address).pairs ?? []).some(({ parameter, value }) => parameter === 'source' && value.text.trim());

function leakOf(address: string): { kind: Personal; name: string } | undefined {
  if (!address.includes('?')) return undefined;
  for (const { raw } of parts(address).pairs ?? []) {
    const { name, value } = pairOf(raw);
    const kind = raw ? personal(name, raw.slice(raw.indexOf('=') + 1), value.text) : undefined;
    if (kind) return { kind, name };
  }
  return undefined;
}

const clocks = new Map<string, ReadonlySet<string>>();

/** Whether the clocks change on a day; a year's changes are looked up once. */
function changing(day: string, zone: string): boolean {
  const key = `${day.slice(0, 4)} ${zone}`;
  let days = clocks.get(key);
  if (!days) {
    days = new Set(changes(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`, zone).flatMap(({ from, to }) => [from.day, to.day]));
    clocks.set(key, days);
  }
  return days.has(day);
}
