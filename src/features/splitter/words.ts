import { fill } from '../../lib/fill.ts';
import type { Writer } from '../workbench/write.ts';
import { warnings } from './board.ts';
import { type More, nameOf } from './splitter.ts';

/** `2 people and an agency or freelancer carry 24 of 27 duties, 24.5 hours a week. …` */
export function sentence({ loads }: More, { s, number }: Writer): string {
  const with_ = (place: string) => loads.filter((load) => load.place === place).flatMap(({ cards }) => cards).length;
  const all = loads.reduce((sum, { cards }) => sum + cards.length, 0);
  const handed = loads.filter(({ place }) => place !== 'open' && place !== 'left');
  const people = handed.filter(({ person, cards }) => person && cards.length).length;
  const hours = handed.reduce((sum, load) => sum + load.hours, 0);
  const n = all - with_('open') - with_('left');
  if (!n) return s['splitter.say.none']!;
  const key = people && with_('outside') ? 'both' : people ? 'people' : 'outside';
  const count = people === 1 ? s['splitter.say.one']! : fill(s['splitter.say.several'], { n: number(people) });
  return [
    fill(s[`splitter.say.${key}`], { people: count, n: number(n), all: number(all), hours: number(Number(hours.toFixed(6))) }),
    ...(with_('open') ? [fill(s['splitter.say.open'], { n: number(with_('open')) })] : []),
    ...(with_('left') ? [fill(s['splitter.say.left'], { n: number(with_('left')) })] : []),
  ].join(' ');
}

/** What asks for a second look, as sentences. */
export function warned(more: More, w: Writer): { key: string; text: string }[] {
  const role = (id: string) => w.s[`splitter.option.role.${id}`] ?? id;
  return warnings(more.loads, (load) => nameOf(load, w), more.needs, more.days, role).map(({ key, values }) => ({
    key,
    text: fill(
      w.s[`splitter.warn.${key}`],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? w.number(value) : value])),
    ),
  }));
}
