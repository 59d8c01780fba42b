import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import en from '../../../content/i18n/en.json' with { type: 'json' };
import { entries } from '../../../tests/content/read.ts';
import type { Level } from '../skills/schema.ts';
import { whole } from '../workbench/page.ts';
import { readField, rowOf } from '../workbench/read.ts';
import type { Texts } from '../workbench/sheet.ts';
import type { Field, Given } from '../workbench/tool.ts';
import { type Case, examples } from './cases.ts';
import { shape } from './saved.ts';
import { wordingSchema } from './schema.ts';
import type { Vocabulary } from './vocabulary.ts';

export const s: Record<string, string> = en;
const list = (folder: string) => entries(`${folder}/en`).map(({ data }) => data as Record<string, unknown> & { id: string });

export const vocabulary: Vocabulary = {
  lang: 'en',
  words: list('wording').map((data) => wordingSchema.parse(data)),
  roles: Object.fromEntries(
    list('roles').map(({ id, name, duties, skills }) => [
      id,
      { name: name as string, duties: duties as string[], skills: skills as { skill: string; level: Level }[] },
    ]),
  ),
  duties: Object.fromEntries(list('duties').map(({ id, name, area }) => [id, { name: name as string, area: area as string }])),
  skills: Object.fromEntries(list('skills').map(({ id, name }) => [id, name as string])),
};

const word = (key: string) => s[`job-ad.example.${key}`]!;
const cafe = parse(readFileSync('content/cases/en/ember-and-oat.yaml', 'utf8')) as Case;

/** The café's post as the page starts with it. */
export const post = examples(cafe, {
  post: word('post'),
  goal: word('goal'),
  town: word('town'),
  apply: word('apply'),
  notAsked: word('notAsked'),
  contact: word('contact'),
  pasted: word('pasted'),
  skills: vocabulary.skills,
})[0]!.sheet;

/** What the form says with these fields over those of the café's post. */
export function given(fields: Texts = {}, rows: Record<string, Texts[]> = {}): Given {
  const sheet = whole(shape, { fields: { ...post.fields, ...fields }, rows: { ...post.rows, ...rows } });
  const row = (texts: Texts, of: Record<string, Field>) => {
    const typed = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, `${value}`]));
    return rowOf(typed, of, (name, field) => readField(typed[name] ?? '', field, 'en'));
  };
  return {
    ...row(sheet.fields, shape.fields),
    rows: Object.fromEntries(
      Object.entries(shape.tables).map(([table, { columns }]) => [table, sheet.rows[table]!.map((one) => row(one, columns))]),
    ),
  };
}
