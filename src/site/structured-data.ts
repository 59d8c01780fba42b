import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { modules } from '../features/course/structure.ts';
import { all, one } from './content.ts';

interface Where {
  locale: string | undefined;
  /** The page's own address and the site's, absolute. */
  url: string;
  site: string;
}

const CONTEXT = 'https://schema.org';
const FREE = { isAccessibleForFree: true, license: 'https://creativecommons.org/licenses/by/4.0/' };

/**
 * What a page says of itself in schema.org's terms: the course as `Course`, a lesson as `LearningResource` that
 * teaches skills, the glossary as a set of `DefinedTerm`s. Undefined for the other pages.
 */
export async function structured({ id, data }: StarlightRouteData['entry'], { locale, url, site }: Where): Promise<object | undefined> {
  const about = { '@context': CONTEXT, name: data.title, description: data.description, url, inLanguage: locale ?? 'en' };
  const provider = { '@type': 'Organization', name: 'Open SMM', url: site };
  const path = locale ? id.replace(`${locale}/`, '') : id;
  if (data.lesson) {
    const teaches = await Promise.all(
      data.lesson.skills.map(async ({ skill }) => ({
        '@type': 'DefinedTerm',
        name: (await one('skills', skill, locale)).name,
        url: `${site}profession/skills/${skill}/`,
      })),
    );
    return {
      ...about,
      ...FREE,
      '@type': 'LearningResource',
      learningResourceType: 'lesson',
      teaches,
      isPartOf: { '@type': 'Course', url: `${site}course/` },
    };
  }
  if (path === 'course') {
    const syllabusSections = modules.map((module) => ({ '@type': 'Syllabus', name: module.id, url: `${site}course/${module.id}/` }));
    const hasCourseInstance = { '@type': 'CourseInstance', courseMode: 'online', courseWorkload: 'PT10H' };
    return { ...about, ...FREE, '@type': 'Course', provider, syllabusSections, hasCourseInstance };
  }
  if (path === 'profession/glossary') {
    const terms = await all('glossary', locale);
    const hasDefinedTerm = terms.map((term) => ({
      '@type': 'DefinedTerm',
      name: term.term,
      description: term.short,
      url: `${url}#${term.id}`,
    }));
    return { ...about, '@type': 'DefinedTermSet', hasDefinedTerm };
  }
  if (path === '') return { ...about, '@type': 'WebSite', publisher: provider };
  return undefined;
}
