import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { contentLanguage } from '~/site/locales';
import type { Example } from './desk.ts';
import { vacancies } from './saved.ts';
import { marks as kind } from './saved-mark.ts';
import type { scorecardSchema } from './schema.ts';
import { blankVacancy, markId } from './vacancy.ts';

/** The day on which an example says that it was made; copied, it gets one of its own. */
const MADE = '2026-06-22';

/** The examples in a language, English standing in where one is missing; as they would be kept. */
export async function examples(locale?: string): Promise<Example[]> {
  const found = new Map<string, z.output<typeof scorecardSchema>>();
  const entries = await getCollection('scorecards');
  for (const language of new Set(['en', contentLanguage(locale)]))
    for (const { id, data } of entries) if (id.startsWith(`${language}/`)) found.set(data.id, data);
  return [...found.values()].map(exampleOf);
}

function exampleOf({ id, title, role, criteria, candidates, interviewers, marks, decision }: z.output<typeof scorecardSchema>): Example {
  const vacancy = vacancies.validate({
    ...blankVacancy(id, MADE),
    title,
    role,
    criteria: criteria.map((criterion) => ({ skill: '', level: '', ...criterion })),
    candidates,
    interviewers,
    ...decision,
    decidedOn: MADE,
  });
  return {
    id,
    vacancy,
    marks: Object.entries(marks).flatMap(([interviewer, own]) =>
      Object.entries(own).flatMap(([candidate, cells]) =>
        Object.entries(cells).map(([criterion, cell]) =>
          kind.validate({
            id: markId(id, interviewer, candidate, criterion),
            of: id,
            interviewer,
            candidate,
            criterion,
            ...(typeof cell === 'object' ? cell : { mark: cell, note: '' }),
          }),
        ),
      ),
    ),
  };
}
