import nav from '../../content/nav/en.json';
import { modules } from '../features/course/structure.ts';

const page = (slug: string, label: string) => ({ slug, label });

/** The sidebar: one group a topic. Labels come from `content/nav`, lessons from the course's structure. */
export const sidebar = [
  {
    label: nav.course,
    items: [
      page('course', nav.courseHome),
      ...modules.map((module) => ({
        label: nav[`module.${module.id}`],
        items: [
          page(`course/${module.id}`, nav.moduleHome),
          ...module.lessons.map((lesson) => ({ slug: `course/${module.id}/${lesson}`, attrs: { 'data-lesson': lesson } })),
        ],
      })),
    ],
  },
];
