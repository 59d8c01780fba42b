/** One line of a content plan. Texts are empty, not missing, where nothing was written. */
export interface Post {
  id: string;
  /** Id of the brand. */
  of: string;
  /** In the brand's zone, `'2026-07-16'`; an idea may have none. */
  day: string;
  /** `'08:30'`, in the brand's zone: the same hour before and after a change of the clocks. */
  time: string;
  /** Id of a platform: `'instagram'`. */
  network: string;
  category: Category;
  /** Id of a rubric of the brand's mix. */
  rubric: string;
  /** Id of a goal of the brand's strategy. */
  goal: string;
  /** What it is about, for those who plan; never published. */
  title: string;
  text: string;
  /** What the picture or clip has to show. */
  visual: string;
  /** Address of the finished picture, for tools that fetch it. */
  media: string;
  alt: string;
  /** As they are published, parted by spaces: `'#coffee #gdynia'`. */
  hashtags: string;
  /** The tagged address. */
  link: string;
  owner: string;
  /** What would make it wrong on the day. */
  wrongIf: string;
  state: State;
  result: Outcome;
}

/** What came of a published post; what is missing was not looked up. */
export interface Outcome {
  reach?: number;
  interactions?: number;
  clicks?: number;
  sales?: number;
  note?: string;
}

export const CATEGORIES = ['entertaining', 'educational', 'commercial', 'user-generated', 'news'] as const;
export type Category = (typeof CATEGORIES)[number];

export const STATES = ['idea', 'draft', 'approved', 'scheduled', 'published'] as const;
export type State = (typeof STATES)[number];

/** A post of which nothing is known yet. */
export const emptyPost = (id: string, of: string): Post => ({
  id,
  of,
  day: '',
  time: '',
  network: '',
  category: 'educational',
  rubric: '',
  goal: '',
  title: '',
  text: '',
  visual: '',
  media: '',
  alt: '',
  hashtags: '',
  link: '',
  owner: '',
  wrongIf: '',
  state: 'idea',
  result: {},
});
