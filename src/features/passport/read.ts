import { depth } from '../../lib/depth.ts';
import { LEVELS } from '../skills/levels.ts';
import { BASES, type Claim, clean, isDay, LIMITS, type Passed, type Passport, type Piece, risky, TYPE, VERSION } from './passport.ts';

/**
 * Why a file is refused; the name ends the key of the sentence that says so, `what` goes into it.
 * - `size`, `empty`: too large, nothing in it
 * - `foreign`, `json`: neither a passport’s page nor JSON; damaged on its way
 * - `type`, `newer`: a file of another kind; of a newer version of the site
 * - `depth`, `keys`, `many`, `long`: made to do harm, or by something else than this site
 * - `level`, `basis`, `day`, `id`, `address`, `share`: a value that does not exist
 * - `twice`, `missing`: something stands there twice, or is referred to and does not
 * - `shape`: a field is missing or of another kind
 */
export const REASONS = [
  'size',
  'empty',
  'foreign',
  'json',
  'type',
  'newer',
  'depth',
  'keys',
  'many',
  'long',
  'level',
  'basis',
  'day',
  'id',
  'address',
  'share',
  'twice',
  'missing',
  'shape',
] as const;
export type Reason = (typeof REASONS)[number];
export type Refused = { refused: Reason; what: string };

class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    readonly what = '',
  ) {
    super(reason);
  }
}

/** Keys by which a careless program changes more than the file. */
const HARMFUL = new Set(['__proto__', 'constructor', 'prototype']);
const ID = /^[A-Za-z0-9_-]+$/;
const PATH = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

/**
 * Reads the text of a file, the page or the JSON, as a passport made of fresh objects. Never throws: what is none is refused
 * with its reason. `read('')` is `{ refused: 'empty', what: '' }`; `read('[]')` is refused as `type`.
 */
export function read(text: string): Passport | Refused {
  try {
    return passportIn(dataIn(text));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.reason, what: clean(error.what).slice(0, 80) };
  }
}

/** Whether a text is meant as a passport, so that a reason for refusing it is of use. */
export const looksLike = (text: string): boolean => text.includes(TYPE);

function dataIn(text: string): unknown {
  if (text.length > LIMITS.bytes) throw new Refusal('size');
  const json = jsonIn(text.replace(/^\uFEFF/, '').trim());
  if (depth(json) > LIMITS.depth) throw new Refusal('depth');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Refusal('json');
  }
  harmless(data);
  return data;
}

/** The JSON of a file: all of it, or what its page holds. Looks for fixed texts only, so that no file takes long. */
function jsonIn(text: string): string {
  if (!text) throw new Refusal('empty');
  if (/^[[{]/.test(text)) return text;
  const mark = text.indexOf(`id="${TYPE}"`);
  if (mark < 0) throw new Refusal('foreign');
  const from = text.indexOf('>', mark);
  const to = text.indexOf('</script>', mark);
  if (from < 0 || to < from) throw new Refusal('json');
  return text.slice(from + 1, to);
}

/** Looks at the names of all fields; what is named to reach into programs is refused as a whole. */
function harmless(data: unknown): void {
  const waiting = [data];
  while (waiting.length) {
    const value = waiting.pop();
    if (typeof value !== 'object' || !value) continue;
    for (const key of Object.keys(value)) if (HARMFUL.has(key)) throw new Refusal('keys', key);
    waiting.push(...Object.values(value).filter((one) => typeof one === 'object' && one));
  }
}

function passportIn(data: unknown): Passport {
  const from = fields(data);
  if (from.type !== TYPE) throw new Refusal('type', typeof from.type === 'string' ? from.type : '');
  const { version } = from;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw new Refusal('shape', 'version');
  if (version > VERSION) throw new Refusal('newer', `${version}`);
  const artefacts = list(from.artefacts, 'artefacts', LIMITS.artefacts, pieceIn);
  const own = new Set(artefacts.map(({ id }) => id));
  const passport: Passport = {
    created: day(from.created, 'created'),
    name: text(from.name, 'name', LIMITS.name),
    note: text(from.note, 'note', LIMITS.note),
    ...(from.site !== undefined && { site: site(from.site) }),
    skills: list(from.skills, 'skills', LIMITS.skills, (one, at) => claimIn(one, at, own)),
    modules: list(from.modules, 'modules', LIMITS.modules, passedIn),
    ...(from.exam !== undefined && { exam: examIn(from.exam) }),
    artefacts,
  };
  once(passport.skills.map(({ skill }) => skill));
  once(passport.modules.map(({ module }) => module));
  once(artefacts.map(({ id }) => id));
  return passport;
}

function claimIn(data: unknown, at: string, own: ReadonlySet<string>): Claim {
  const from = fields(data, at);
  const claim: Claim = {
    skill: id(from.skill, `${at}.skill`),
    level: one(from.level, LEVELS, 'level'),
    basis: one(from.basis, BASES, 'basis'),
    ...(from.day !== undefined && { day: day(from.day, `${at}.day`) }),
    questions: list(from.questions, `${at}.questions`, LIMITS.questions, id),
    sheets: list(from.sheets, `${at}.sheets`, LIMITS.sheets, (value, at) => id(value, at, PATH)),
    artefacts: list(from.artefacts, `${at}.artefacts`, LIMITS.artefacts, id),
  };
  for (const all of [claim.questions, claim.sheets, claim.artefacts]) once(all);
  const lost = claim.artefacts.find((piece) => !own.has(piece));
  if (lost !== undefined) throw new Refusal('missing', lost);
  return claim;
}

function pieceIn(data: unknown, at: string): Piece {
  const from = fields(data, at);
  const where = text(from.where, `${at}.where`, LIMITS.where);
  if (risky(where)) throw new Refusal('address', where);
  const piece: Piece = {
    id: id(from.id, `${at}.id`),
    title: text(from.title, `${at}.title`, LIMITS.title),
    where,
    skills: list(from.skills, `${at}.skills`, LIMITS.skills, id),
    ...(from.piece !== undefined && { piece: one(from.piece, ['capstone', 'other'] as const, 'shape') }),
  };
  once(piece.skills);
  return piece;
}

function passedIn(data: unknown, at: string): Passed {
  const from = fields(data, at);
  return { module: id(from.module, `${at}.module`), day: day(from.day, `${at}.day`), share: share(from.share, `${at}.share`) };
}

function examIn(data: unknown): NonNullable<Passport['exam']> {
  const { day: on, share: reached, of } = fields(data, 'exam');
  if (typeof of !== 'number' || !Number.isSafeInteger(of) || of < 1 || of > 200) throw new Refusal('shape', 'exam.of');
  return { day: day(on, 'exam.day'), share: share(reached, 'exam.share'), of };
}

function fields(data: unknown, at = ''): Record<string, unknown> {
  if (typeof data !== 'object' || !data || Array.isArray(data)) throw at ? new Refusal('shape', at) : new Refusal('type');
  // Without a prototype: a name that the file does not have is nothing, whatever it is called.
  return Object.assign(Object.create(null), data);
}

function list<T>(data: unknown, at: string, most: number, read: (one: unknown, at: string) => T): T[] {
  if (!Array.isArray(data)) throw new Refusal('shape', at);
  if (data.length > most) throw new Refusal('many', at);
  return data.map((one, i) => read(one, `${at}[${i + 1}]`));
}

function text(data: unknown, at: string, most: number): string {
  if (typeof data !== 'string') throw new Refusal('shape', at);
  if (data.length > most) throw new Refusal('long', at);
  return clean(data);
}

function id(data: unknown, at: string, form = ID): string {
  if (typeof data !== 'string') throw new Refusal('shape', at);
  if (data.length > LIMITS.id || !form.test(data) || HARMFUL.has(data)) throw new Refusal('id', data);
  return data;
}

function one<V extends string>(data: unknown, from: readonly V[], reason: Reason): V {
  if (!from.includes(data as V)) throw new Refusal(reason, typeof data === 'string' ? data : '');
  return data as V;
}

function day(data: unknown, at: string): string {
  if (!isDay(data)) throw new Refusal('day', typeof data === 'string' ? data : at);
  return data;
}

function share(data: unknown, at: string): number {
  if (typeof data !== 'number' || !(data >= 0 && data <= 1)) throw new Refusal('share', at);
  // Zero has one sign here.
  return data || 0;
}

function site(data: unknown): string {
  const address = text(data, 'site', LIMITS.where);
  if (!/^https?:\/\/[^\s"<>]+$/i.test(address)) throw new Refusal('address', address);
  return address;
}

function once(all: readonly string[]): void {
  const twice = all.find((one, i) => all.indexOf(one) !== i);
  if (twice !== undefined) throw new Refusal('twice', twice);
}
