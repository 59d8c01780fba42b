import { getCollection } from 'astro:content';
import { all } from '~/site/content';

export interface Near {
  lessons: { id: string; title: string; path: string; level: string }[];
  roles: { id: string; name: string; level: string }[];
  duties: { id: string; name: string }[];
  questions: number;
}

/** What stands around a skill in the graph: the lessons that teach it, the roles that ask for it, duties and questions. */
export async function near(skill: string, locale?: string): Promise<Near> {
  const docs = await getCollection('docs', ({ id }) => !locale || id.startsWith(`${locale}/`));
  const lessons = docs.flatMap(({ id, data }) => {
    const taught = data.lesson?.skills.find((one) => one.skill === skill);
    return taught && data.lesson ? [{ id: data.lesson.id, title: data.title, path: `${id}/`, level: taught.level }] : [];
  });
  const roles = (await all('roles', locale)).flatMap(({ id, name, skills }) => {
    const asked = skills.find((one) => one.skill === skill);
    return asked ? [{ id, name, level: asked.level }] : [];
  });
  const duties = (await all('duties', locale)).filter((duty) => duty.skills.includes(skill)).map(({ id, name }) => ({ id, name }));
  const questions = (await all('questions', locale)).filter((question) => question.skills.includes(skill)).length;
  return { lessons, roles, duties, questions };
}
