import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import strings from '../../../content/i18n/en.json' with { type: 'json' };
import { wayOf } from './count.ts';
import { COUNTRIES, holidaysOf, missingOf, sourcesOf } from './holidays.ts';
import { QUESTIONS, SOURCES } from './questions.ts';
import { TEMPLATES } from './topics.ts';
import { wordsOf } from './words.ts';

const known: Record<string, string> = strings;

test('every holiday has a name, and what is missing a sentence', () => {
  const ids = COUNTRIES.flatMap((country) => holidaysOf(country, 2026));
  expect(ids.map(wordsOf.holiday).filter((key) => !known[key])).toEqual([]);
  expect(
    COUNTRIES.flatMap(missingOf)
      .map(wordsOf.missing)
      .filter((key) => !known[key]),
  ).toEqual([]);
});

test('every question, source and topic has its sentence, with the gaps that are filled', () => {
  expect(QUESTIONS.flatMap((id) => [wordsOf.question(id), wordsOf.how(id)]).filter((key) => !known[key])).toEqual([]);
  expect(SOURCES.map(wordsOf.source).filter((key) => !known[key])).toEqual([]);
  for (const { id, gaps } of TEMPLATES) {
    const named = [...(known[`mix.topic.${id}`] ?? '').matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap);
    expect(named.sort(), id).toEqual([...gaps].sort());
  }
});

test('every page that rules and counts rest on is among the sources', () => {
  const pages = new Set(globSync('content/sources/outside/*.yaml').map((file) => parse(readFileSync(file, 'utf8')).id));
  const networks = globSync('content/platforms/en/*.yaml').map((file) => parse(readFileSync(file, 'utf8')).id);
  const cited = [...COUNTRIES.flatMap(sourcesOf), ...networks.map((network) => wayOf(network).source), wayOf('mastodon').source];
  expect(cited.filter((id) => !pages.has(id))).toEqual([]);
});
