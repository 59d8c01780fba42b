import type { Level } from '../skills/levels.ts';
import { loadGraph } from '../skills/load.ts';
import { el } from './dom.ts';
import { read } from './read.ts';
import { viewOf } from './view.ts';
import { wordsOf } from './words.ts';

/** A vacancy as far as a passport is laid beside it: criteria that name a skill, and its role for a vacancy without any. */
interface Post {
  name: string;
  role: string;
  criteria: readonly { skill: string; level: string }[];
}

/** A passport that is kept as base64, beside what a vacancy asks; a text where it cannot be read, with the reason. */
export async function beside(
  base64: string,
  { name, role, criteria }: Post,
  { s, graph: address, language }: { s: Record<string, string>; graph: string; language: string },
): Promise<HTMLElement | string> {
  const w = wordsOf(s, language);
  const text = new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  const passport = read(text);
  if ('refused' in passport) return w(`refused.${passport.refused}`, { what: passport.what });
  const graph = await loadGraph(address);
  const asked = criteria.length
    ? criteria.map(({ skill, level }) => ({ skill, level: level as Level }))
    : (graph.roles[role]?.skills ?? []);
  const who = passport.name.trim() || w('paper.nameless');
  return el(
    'div',
    {},
    el('p', {}, el('b', { dir: 'auto' }, who), ` · ${w('paper.made', { day: w.day(passport.created) })}`),
    viewOf(passport, [{ name, asked }], graph, w),
  );
}
