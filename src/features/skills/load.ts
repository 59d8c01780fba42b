import type { Level } from './levels.ts';

interface Asked {
  skill: string;
  level: Level;
}

/** The skill graph as the browser gets it, by ids; modules and lessons stand in the order of the course. */
export interface Graph {
  modules: { id: string; title: string; href: string; bank: string; lessons: string[] }[];
  lessons: Record<string, { module: string; title: string; href: string; minutes: number; skills: Asked[] }>;
  /** The names of the domains, in their order. */
  domains: Record<string, string>;
  skills: Record<string, { name: string; domain: string; href: string }>;
  roles: Record<string, { name: string; href: string; skills: Asked[] }>;
  /** Tools by their path, `tools/funnel`: the skills that they practise. */
  tools: Record<string, { title: string; href: string; skills: string[] }>;
  questions: Record<string, GraphQuestion>;
}

export interface GraphQuestion {
  lesson: string;
  kind: 'recall' | 'apply' | 'judge';
  type: string;
  skills: string[];
  difficulty: number;
  /** The beginning of the question. */
  about: string;
  /** The fingerprint of its key: an answer with another one is outdated. */
  key: string;
  /** Whether tests and reviews may ask it. */
  fit: boolean;
}

let found: Promise<Graph> | undefined;

/**
 * The skill graph, fetched once; `at` is its address, which a page hands over as `data-graph`. Rejects when it cannot be
 * fetched; the next call tries again.
 */
export function loadGraph(at: string): Promise<Graph> {
  found ??= fetch(at)
    .then((response) => {
      if (!response.ok) throw new Error(`${at}: ${response.status}`);
      return response.json() as Promise<Graph>;
    })
    .catch((error) => {
      found = undefined;
      throw error;
    });
  return found;
}
