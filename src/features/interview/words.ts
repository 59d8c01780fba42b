import { fill } from '../../lib/fill.ts';
import type { Kit } from './kit.ts';
import type { Library } from './library.ts';

/** What every view is drawn from. */
export interface View {
  kit: Kit;
  library: Library;
  s: Record<string, string>;
}

/** A string of the kit, filled: `say(s, 'minutes', { n: 5 })`. */
export const say = (s: Record<string, string>, key: string, values: Record<string, string | number> = {}): string =>
  fill(s[`interview.${key}`] ?? key, values);

export const nameOf = ({ kit, s }: Pick<View, 'kit' | 's'>): string => kit.title || say(s, `option.role.${kit.role}`);

/** The post in a line: `SMM manager · each skill at the role’s level · in-house · 60 min`. */
export const lineOf = ({ kit, s }: Pick<View, 'kit' | 's'>): string =>
  [
    ...(kit.title ? [say(s, `option.role.${kit.role}`)] : []),
    ...(kit.level === 'own' ? [] : [say(s, `option.level.${kit.level}`)]),
    say(s, `option.format.${kit.format}`),
    say(s, 'minutes', { n: kit.length }),
  ].join(' · ');

/** Minutes from the beginning as a clock shows them: `clock(65)` is `'1:05'`. */
export const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`;

const LINES = { opening: 3, theirs: 2, closing: 2, scoring: 3 };

/** What is said and done in a part of the interview; the opening knows in what form the post is given. */
export const linesOf = (s: Record<string, string>, part: keyof typeof LINES, format = 'in-house'): string[] => [
  ...Array.from({ length: LINES[part] }, (_, i) => say(s, `part.${part}.${i + 1}`)),
  ...(part === 'opening' && format !== 'in-house' ? [say(s, `part.opening.${format}`)] : []),
];
