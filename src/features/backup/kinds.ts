import type { Kind } from '~/lib/persist';
import { brands } from '../brand/saved.ts';
import { current } from '../brand/saved-current.ts';
import { sheets as channels } from '../channels/saved.ts';
import { sheets as community } from '../community/saved.ts';
import { sheets as costs } from '../costs/saved.ts';
import { tests } from '../exam/saved.ts';
import { attempts } from '../exam/saved-attempt.ts';
import { clocks } from '../exam/saved-clock.ts';
import { exams } from '../exam/saved-exam.ts';
import { outcomes } from '../experiment/saved-outcome.ts';
import { plans } from '../experiment/saved-plan.ts';
import { sheets as metrics } from '../finder/saved.ts';
import { sheets as funnel } from '../funnel/saved.ts';
import { sheets as kits } from '../interview/saved.ts';
import { sheets as jobAds } from '../job-ad/saved.ts';
import { sheets } from '../kpi/saved.ts';
import { sheets as mix } from '../mix/saved.ts';
import { sheets as onboarding } from '../onboarding/saved.ts';
import { passports } from '../passport/saved.ts';
import { certificates } from '../passport/saved-certificate.ts';
import { sheets as pay } from '../pay/saved.ts';
import { placements } from '../placement/saved.ts';
import { posts } from '../plan/saved.ts';
import { sheets as portfolio } from '../portfolio/saved.ts';
import { sheets as price } from '../price/saved.ts';
import { kind as visits } from '../progress/saved.ts';
import { days } from '../progress/saved-day.ts';
import { answers } from '../quiz/saved.ts';
import { drafts } from '../quiz/saved-draft.ts';
import { sheets as reports } from '../report/saved.ts';
import { months } from '../report/saved-months.ts';
import { sheets as returns } from '../returns/saved.ts';
import { flashcards } from '../review/saved-card.ts';
import { dues } from '../review/saved-due.ts';
import { rated } from '../review/saved-rated.ts';
import { settings as recall } from '../review/saved-settings.ts';
import { vacancies } from '../scorecards/saved.ts';
import { cards as scorecards } from '../scorecards/saved-card.ts';
import { contents } from '../scorecards/saved-content.ts';
import { evidence } from '../scorecards/saved-evidence.ts';
import { marks } from '../scorecards/saved-mark.ts';
import { artefacts } from '../skill-map/saved-artefact.ts';
import { ratings } from '../skill-map/saved-rating.ts';
import { sheets as splitter } from '../splitter/saved.ts';
import { sheets as strategy } from '../strategy/saved.ts';
import { lists } from '../utm/saved-check.ts';
import { sheets as links } from '../utm/saved-links.ts';
import { made } from '../utm/saved-made.ts';
import { cards } from '../utm/saved-naming.ts';
import { sheets as who } from '../who/saved.ts';
import { settings } from '../workbench/saved.ts';
import { kind as copies } from './saved.ts';

const all: Kind<unknown>[] = [
  answers,
  drafts,
  visits,
  days,
  tests,
  placements,
  ratings,
  artefacts,
  exams,
  clocks,
  attempts,
  flashcards,
  dues,
  rated,
  recall,
  sheets,
  returns,
  metrics,
  plans,
  outcomes,
  channels,
  funnel,
  costs,
  kits,
  pay,
  price,
  jobAds,
  onboarding,
  links,
  lists,
  cards,
  made,
  mix,
  who,
  splitter,
  settings,
  brands,
  strategy,
  reports,
  months,
  community,
  portfolio,
  current,
  passports,
  certificates,
  copies,
];

/** Every kind of item that the site keeps in localStorage, by its name. A feature with a `saved.ts` adds its line here. */
export const kinds: ReadonlyMap<string, Kind<unknown>> = new Map(all.map((kind) => [kind.name, kind]));

/** The kinds whose records stand in the database (`records.ts`). */
const inDatabase: Kind<unknown>[] = [posts, vacancies, scorecards, marks, evidence, contents];
export const recordKinds: ReadonlyMap<string, Kind<unknown>> = new Map(inDatabase.map((kind) => [kind.name, kind]));
