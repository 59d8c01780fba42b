import { DUTIES, type PersonId, type Place } from './saved.ts';

/** A duty as the sources have it: its area, and the roles that carry it. */
export interface Duty {
  id: string;
  name: string;
  area: string;
  roles: string[];
}

export interface Person {
  id: PersonId;
  name: string;
  role: string;
  /** Hours a week that this person has; nothing where that is not said. */
  has: number | undefined;
  hire: boolean;
}

/** A duty where it stands. */
export interface Card extends Duty {
  to: Place;
  hours: number | undefined;
}

/** What one column of the board comes to. */
export interface Load {
  place: Place;
  person: Person | undefined;
  cards: Card[];
  hours: number;
  areas: string[];
}

/** One thing to think about: the string `splitter.warn.<key>` with its values. */
export interface Warning {
  key: 'over' | 'everything' | 'alone' | 'needs' | 'unread' | 'days' | 'role';
  values: Record<string, string | number>;
}

/** So many of the six areas in one hand are everything. */
const EVERYTHING = 5;
/** With so few duties handed out, one person for all of them is a start and no plan. */
const A_START = 3;

/** The columns in use, each with its cards, hours and areas; a person without a name, hours or a duty has none. */
export function loads(people: Person[], cards: Card[]): Load[] {
  const of = (place: Place): Load => {
    const own = cards.filter(({ to }) => to === place);
    return {
      place,
      person: people.find(({ id }) => id === place),
      cards: own,
      hours: sum(own),
      areas: [...new Set(own.map(({ area }) => area))],
    };
  };
  const used = people.filter(({ id, name, has }) => name || has !== undefined || cards.some(({ to }) => to === id));
  return [...used.map(({ id }) => id), 'outside' as const, 'open' as const, 'left' as const].map(of);
}

/** What of a split asks for a second look, the heaviest first. `needs`: the duties without which its goal is not reached. */
export function warnings(all: Load[], nameOf: (load: Load) => string, needs: string[], days: number, roleName = (id: string) => id) {
  const found: Warning[] = [];
  const say = (key: Warning['key'], values: Warning['values'] = {}) => found.push({ key, values });
  const people = all.filter(({ person, cards }) => person && cards.length);
  const nobody = all.filter(({ place }) => place === 'open' || place === 'left').flatMap(({ cards }) => cards);
  const handed = all.filter(({ place }) => place !== 'open' && place !== 'left').flatMap(({ cards }) => cards);
  for (const load of people) {
    const { has } = load.person!;
    if (has !== undefined && load.hours > has + 1e-9)
      say('over', { name: nameOf(load), hours: load.hours, has, more: tidy(load.hours - has) });
  }
  const [only] = people;
  if (only && handed.length > A_START && only.cards.length === handed.length) say('alone', { name: nameOf(only), n: handed.length });
  else
    for (const load of people)
      if (load.areas.length >= EVERYTHING) say('everything', { name: nameOf(load), n: load.areas.length, duties: load.cards.length });
  const unread = nobody.some(({ id }) => id === 'analyse-results');
  const lacking = nobody.filter(({ id }) => needs.includes(id) && !(unread && id === 'analyse-results'));
  if (lacking.length) say('needs', { duties: list(lacking), n: lacking.length });
  if (unread) say('unread');
  const answering = all.find(({ person, cards }) => person && cards.some(({ id }) => id === 'reply-to-followers'));
  if (answering && days > 5) say('days', { name: nameOf(answering), days });
  for (const load of people) {
    const { role } = load.person!;
    const beside = role === 'other' ? [] : load.cards.filter(({ roles }) => !roles.includes(role));
    if (beside.length) say('role', { name: nameOf(load), role: roleName(role), duties: list(beside) });
  }
  return found;
}

/**
 * Every duty that is not left out, handed to somebody whose role carries it, the longest first, to whoever of them has
 * most hours free. Where no role fits it stays with the person who has it, if that one's role is another kind of work
 * and the hours suffice; else it is open. Nobody gets more than their hours.
 */
export function splitByRoles(people: Person[], cards: Card[]): Record<string, Place> {
  const free = new Map(people.map(({ id, has }) => [id, has ?? 0]));
  const to: Record<string, Place> = {};
  const fixed = cards.filter(({ to }) => to === 'left' || to === 'outside');
  for (const card of fixed) to[card.id] = card.to;
  const rest = cards.filter((card) => !fixed.includes(card)).toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0));
  for (const { id, roles, hours = 0, to: now } of rest) {
    const able = people.filter((person) => roles.includes(person.role) && free.get(person.id)! >= hours && person.has !== undefined);
    const [best] = able.toSorted((a, b) => rank(roles, a) - rank(roles, b) || free.get(b.id)! - free.get(a.id)!);
    const same = people.find((person) => person.id === now && person.role === 'other' && free.get(person.id)! >= hours);
    const chosen = same ?? best;
    to[id] = chosen?.id ?? 'open';
    if (chosen) free.set(chosen.id, tidy(free.get(chosen.id)! - hours));
  }
  return to;
}

/** Specialists before the manager, who carries nearly everything; else as the duty names its roles. */
const rank = (roles: string[], { role }: Person) => (role === 'smm-manager' || role === 'head-of-smm' ? 100 : 0) + roles.indexOf(role);

/** The role that carries most hours of these duties; of equals the first that is named. */
export function roleFor(cards: Card[]): string | undefined {
  const hours = new Map<string, number>();
  for (const { roles, hours: own = 0 } of cards) for (const role of roles) hours.set(role, (hours.get(role) ?? 0) + Math.max(own, 0.1));
  return [...hours].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Hours have few decimals; doubles would leave dust. */
const tidy = (n: number) => Number(n.toFixed(6));
const sum = (cards: Card[]) => tidy(cards.reduce((all, { hours }) => all + (hours ?? 0), 0));
const list = (cards: Card[]) => cards.map(({ name }) => name).join(', ');

/** The duties in their order on the board. */
export const inOrder = <T extends { id: string }>(duties: T[]): T[] =>
  duties.toSorted((a, b) => (DUTIES as readonly string[]).indexOf(a.id) - (DUTIES as readonly string[]).indexOf(b.id));
