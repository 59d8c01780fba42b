import type { Handed } from '../roles/handed.ts';
import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { Vocabulary } from './vocabulary.ts';

/** With a duty or a skill of the role in its table, or without it. Blank rows make room. */
export function toggled(sheet: Sheet, table: 'duties' | 'skills', row: Texts, on: boolean): Sheet {
  const others = (sheet.rows[table] ?? []).filter(({ id, name }) => id !== row.id && name !== '');
  return { ...sheet, rows: { ...sheet.rows, [table]: on ? [...others, row] : others } };
}

/**
 * The sheet for a post that another tool hands over: its role, level and format, and the skills that it names, or those of
 * the role. What the reader wrote about the employer, pay and place stays; title and duties go with the old post.
 */
export function handedSheet(sheet: Sheet, handed: Handed, { roles, skills }: Vocabulary): Sheet {
  const { skills: wanted, ...fields } = handed;
  const own = roles[handed.role ?? `${sheet.fields.role}`]?.skills ?? [];
  const chosen = wanted.some((id) => skills[id]) ? wanted.filter((id) => skills[id]) : own.map(({ skill }) => skill);
  const rows = chosen.map((id): Texts => {
    const level = own.find(({ skill }) => skill === id)?.level ?? 'do';
    return { name: skills[id] ?? id, level, need: level === 'assist' ? 'learn' : 'must', id };
  });
  return { fields: { ...sheet.fields, title: '', ...fields }, rows: { duties: [], skills: rows } };
}
