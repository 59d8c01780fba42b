/** What the site cites, read off the content and not off the built pages. */
export interface Content {
  /** Pages in MDX: their address without language, and what stands below the front matter. */
  pages: { path: string; lesson?: string; body: string }[];
  questions: (Entry & { lesson: string; place: string })[];
  roles: Entry[];
  duties: Entry[];
  myths: Entry[];
  glossary: Entry[];
  skills: Entry[];
  platforms: Entry[];
  toolbox: Entry[];
}
interface Entry {
  id: string;
  claims: string[];
  sources?: string[];
}

/** A page that cites: `reference` is an entry such as a role, a duty or a platform; a lesson's question is not its prose. */
export interface Place {
  /** The address without language, with the entry's anchor: `profession/duties/#moderate`. */
  path: string;
  by: 'lesson' | 'question' | 'reference' | 'page';
}
export interface Citing {
  claims: Map<string, Place[]>;
  sources: Map<string, Place[]>;
}

/** Where each reference collection is shown. */
const SHOWN: Record<Exclude<keyof Content, 'pages' | 'questions'>, (id: string) => string> = {
  roles: (id) => `profession/roles/${id}/`,
  duties: (id) => `profession/duties/#${id}`,
  myths: (id) => `profession/myths/#${id}`,
  glossary: (id) => `profession/glossary/#${id}`,
  skills: (id) => `profession/skills/${id}/`,
  platforms: (id) => `profession/platforms/${id}/`,
  toolbox: (id) => `profession/toolbox/#${id}`,
};

/**
 * The pages that cite each claim and each outside source, in the order of the content, no page twice.
 * `citing(content).claims.get('def-smm')` is `[{ path: 'course/profession/what-smm-is/', by: 'lesson' }, …]`.
 */
export function citing(content: Content): Citing {
  const found: Citing = { claims: new Map(), sources: new Map() };
  const add = (into: Map<string, Place[]>, ids: string[], place: Place) => {
    for (const id of ids) {
      const places = into.get(id) ?? [];
      if (!places.some(({ path }) => path === place.path)) into.set(id, [...places, place]);
    }
  };
  const cite = ({ claims, sources = [] }: Omit<Entry, 'id'>, place: Place) => {
    add(found.claims, claims, place);
    add(found.sources, sources, place);
  };
  for (const { path, lesson, body } of content.pages) {
    cite(cited(body), { path, by: lesson ? 'lesson' : 'page' });
    for (const question of asked(body, lesson, content.questions)) cite(question, { path, by: lesson ? 'question' : 'page' });
  }
  for (const [collection, path] of Object.entries(SHOWN))
    for (const entry of content[collection as keyof typeof SHOWN]) cite(entry, { path: path(entry.id), by: 'reference' });
  return found;
}

/** What the markers of an MDX body name: `cited('<Cite claim={["a", "b"]} />')` is `{ claims: ['a', 'b'], sources: [] }`. */
export function cited(body: string): { claims: string[]; sources: string[] } {
  const tags = [...body.matchAll(/<Cite\b[^>]*>/g)].map(([tag]) => tag);
  return { claims: tags.flatMap((tag) => attribute(tag, 'claim')), sources: tags.flatMap((tag) => attribute(tag, 'source')) };
}

/** The questions that a page draws: those placed by id, and its lesson's set. */
function asked(body: string, lesson: string | undefined, questions: Content['questions']): Content['questions'] {
  const placed = new Set([...body.matchAll(/<Question\b[^>]*?\bid="([^"]*)"/g)].map(([, id]) => id));
  const set = /<LessonQuestions\b/.test(body);
  return questions.filter(({ id, lesson: own, place }) => placed.has(id) || (set && own === lesson && place === 'end'));
}

function attribute(tag: string, name: string): string[] {
  const [, one, list] = new RegExp(`\\s${name}=(?:"([^"]*)"|\\{([^}]*)\\})`).exec(tag) ?? [];
  if (one !== undefined) return [one];
  return [...(list ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(([, id = '']) => id);
}

/** What of a topic the site teaches: a claim counts when a lesson's prose or a reference entry cites it. */
export interface Coverage {
  topic: string;
  total: number;
  taught: number;
  inLessons: number;
  missing: string[];
}

/** Coverage by topic, in the order in which the topics come up in the claims. */
export function coverage(claims: { id: string; topic: string }[], { claims: found }: Citing): Coverage[] {
  const has = (id: string, ...by: Place['by'][]) => (found.get(id) ?? []).some((place) => by.includes(place.by));
  return [...Map.groupBy(claims, ({ topic }) => topic)].map(([topic, list]) => ({
    topic,
    total: list.length,
    taught: list.filter(({ id }) => has(id, 'lesson', 'reference')).length,
    inLessons: list.filter(({ id }) => has(id, 'lesson')).length,
    missing: list.filter(({ id }) => !has(id, 'lesson', 'reference')).map(({ id }) => id),
  }));
}
