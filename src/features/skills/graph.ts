import { getCollection } from 'astro:content';
import { all } from '~/site/content';

export interface Near {
  lessons: { id: string; title: string; path: string; level: string }[];
  roles: { id: string; name: string; level: string }[];
  duties: { id: string; name: string }[];
  questions: { id: string; stem: string; path: string }[];
  /** Kinds of tool of the trade, and pages of this site that do such a job. */
  tools: { id: string; name: string; here?: string | undefined }[];
  /** Tools of this site that practise it. */
  practised: { title: string; path: string; description?: string | undefined }[];
}

/**
 * What stands around a skill in the graph: the lessons that teach it, the roles that ask for it, duties, tools and questions;
 * lessons and tools that name it first come first.
 */
export async function near(skill: string, locale?: string): Promise<Near> {
  const docs = await getCollection('docs', ({ id }) => !locale || id.startsWith(`${locale}/`));
  const lessons = docs
    .flatMap(({ id, data }) => {
      const at = data.lesson?.skills.findIndex((one) => one.skill === skill) ?? -1;
      return data.lesson && at >= 0
        ? [{ id: data.lesson.id, title: data.title, path: `${id}/`, level: data.lesson.skills[at]!.level, at }]
        : [];
    })
    .sort((a, b) => a.at - b.at);
  const roles = (await all('roles', locale)).flatMap(({ id, name, skills }) => {
    const asked = skills.find((one) => one.skill === skill);
    return asked ? [{ id, name, level: asked.level }] : [];
  });
  const duties = (await all('duties', locale)).filter((duty) => duty.skills.includes(skill)).map(({ id, name }) => ({ id, name }));
  const questions = (await all('questions', locale))
    .filter((question) => question.skills.includes(skill))
    .map(({ id, stem, module, lesson }) => ({ id, stem, path: `course/${module}/${lesson}/#q-${id}` }));
  const tools = (await all('toolbox', locale))
    .filter((kind) => kind.skills.includes(skill))
    .map(({ id, name, here }) => ({ id, name, here }));
  const practised = docs
    .filter(({ data }) => data.tool?.skills.includes(skill))
    .sort((a, b) => a.data.tool!.skills.indexOf(skill) - b.data.tool!.skills.indexOf(skill))
    .map(({ id, data: { title, description } }) => ({ title, path: `${id}/`, description }));
  return { lessons, roles, duties, questions, tools, practised };
}
