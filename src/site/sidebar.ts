import nav from '../../content/nav/en.json' with { type: 'json' };
import { modules } from '../features/course/structure.ts';

const page = (slug: string, label: string) => ({ slug, label });

/**
 * The sidebar: one group a topic, in the order of the header. Labels come from `content/nav`, lessons from the
 * course's structure; a page that is in no group is found by its first folder (see `topics.ts`).
 */
export const sidebar = [
  {
    label: nav.course,
    items: [
      page('course', nav.courseHome),
      page('course/placement', nav.placement),
      page('course/review', nav.review),
      page('course/cases', nav.cases),
      page('course/templates', nav.templates),
      ...modules.map((module) => ({
        label: nav[`module.${module.id}`],
        items: [
          page(`course/${module.id}`, nav.moduleHome),
          ...module.lessons.map((lesson) => ({ slug: `course/${module.id}/${lesson}`, attrs: { 'data-lesson': lesson } })),
          { label: nav.moduleTest, link: `/course/${module.id}/test/`, attrs: { 'data-test': module.id } },
        ],
      })),
      page('course/capstone', nav.capstone),
      page('course/exam', nav.exam),
      page('course/skills', nav.skillMap),
      page('course/calibration', nav.calibration),
      page('course/passport', nav.passport),
      page('course/certificate', nav.certificate),
      page('course/teachers', nav.teachers),
    ],
  },
  {
    label: nav.profession,
    items: [
      page('profession', nav.professionHome),
      page('profession/roles', nav.roles),
      page('profession/duties', nav.duties),
      page('profession/skills', nav.skills),
      page('profession/platforms', nav.platforms),
      page('profession/toolbox', nav.toolbox),
      page('profession/metrics', nav.metrics),
      page('profession/myths', nav.myths),
      page('profession/glossary', nav.glossary),
    ],
  },
  {
    label: nav.hiring,
    items: [
      page('hiring', nav.hiringHome),
      page('hiring/who', nav.who),
      page('hiring/compare', nav.compare),
      page('hiring/duties', nav.splitter),
      page('hiring/pay', nav.payFigures),
      page('hiring/job-ad', nav.jobAd),
      page('hiring/interview', nav.interviewKit),
      page('hiring/scorecards', nav.scorecards),
      page('hiring/onboarding', nav.onboarding),
    ],
  },
  {
    label: nav.tools,
    items: [
      page('tools', nav.toolsHome),
      page('tools/strategy', nav.strategySheet),
      page('tools/community', nav.communityChecklist),
      page('tools/mix', nav.mix),
      page('tools/plan', nav.plan),
      page('tools/report', nav.report),
      page('tools/portfolio', nav.portfolio),
      page('tools/metrics', nav.metricFinder),
      page('tools/engagement-rate', nav.engagementRate),
      page('tools/return', nav.return),
      page('tools/funnel', nav.funnel),
      page('tools/campaign-costs', nav.campaignCosts),
      page('tools/channels', nav.channels),
      page('tools/experiments', nav.experiments),
      page('tools/links', nav.links),
      page('tools/pay', nav.pay),
    ],
  },
  {
    label: nav.sources,
    items: [
      page('sources', nav.sourcesHome),
      page('sources/disagreements', nav.disagreements),
      page('sources/claims', nav.claims),
      page('sources/coverage', nav.coverage),
    ],
  },
];
