import type { Category } from './post.ts';

/** What a brand wants to talk about, and how often. */
export interface Mix {
  /** Wanted share of all posts in percent; they come to 100. */
  shares: Record<Category, number>;
  rubrics: Rubric[];
  /** Ids of sources of content that the brand can use: `'people'`, `'production'`. */
  sources: string[];
  /** The brand's own answers, by the id of the question, for the topic generator. */
  answers: Record<string, string>;
}

/** A series of posts under one heading. */
export interface Rubric {
  id: string;
  name: string;
  category: Category;
  network: string;
  /** Days of the week, Monday 1 to Sunday 7. */
  days: number[];
  time: string;
  /** First day, and for how many weeks. */
  from: string;
  weeks: number;
}
