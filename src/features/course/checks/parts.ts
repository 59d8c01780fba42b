import { cited } from '../../sources/citing.ts';
import { words } from '../minutes.ts';
import type { Page } from './page.ts';

/** What of a lesson can be counted. */
export interface Counts {
  words: number;
  /** Markers. */
  cites: number;
  /** Outside sources, each once. */
  outside: number;
  figures: number;
  terms: number;
}

export const LIMITS = { words: [900, 1600], cites: 6, outside: 2, figures: 1, terms: 3, lines: 5 } as const;

/** `countsOf(page).figures` is how many `<Figure>` it has. */
export function countsOf({ body, tags }: Page): Counts {
  const count = (name: string) => tags.filter((tag) => tag.name === name).length;
  return {
    words: words(body),
    cites: count('Cite'),
    outside: new Set(cited(body).sources).size,
    figures: count('Figure'),
    terms: count('Term'),
  };
}

/** What a lesson lacks, as sentences with its file. `inText` are the questions whose place is in the text. */
export function lacks(page: Page, inText: string[], caseNames: string[]): string[] {
  const { file, tags, blocks } = page;
  const { words, cites, outside, figures, terms } = countsOf(page);
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${file}: ${fault}`);
  const has = (name: string) => tags.some((tag) => tag.name === name);
  const [least, most] = LIMITS.words;
  if (words < least || words > most) say(`its body has ${words} words: write ${least} to ${most}`);
  if (cites < LIMITS.cites) say(`${cites} citations: put at least ${LIMITS.cites} <Cite … />`);
  if (outside < LIMITS.outside) say(`${outside} outside sources: read and cite at least ${LIMITS.outside}, <Cite source="…" />`);
  if (figures < LIMITS.figures) say('no <Figure>: draw what people would rather look at than read');
  if (terms < LIMITS.terms) say(`${terms} terms: link at least ${LIMITS.terms} to the glossary, <Term id="…">`);
  if (!situation(page, caseNames))
    say(`its first ${LIMITS.lines} lines show no case: name it, with a number (<N of="…" />), a message or a <CaseCard>`);
  const places = tags.filter(({ name }) => name === 'Question').flatMap(({ values }) => values.map(({ text }) => text));
  if (!has('Predict') && !places.some((id) => inText.includes(id))) say('nothing to answer in the text: put a <Predict> or a <Question>');
  for (const [name, what] of Object.entries(PARTS)) if (!has(name)) say(`no <${name}>: ${what}`);
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text.trim());
  for (const heading of ['## Do it', '## Check yourself'])
    if (!headings.some((text) => text.startsWith(heading))) say(`no heading "${heading}"`);
  return faults;
}

const PARTS = {
  Mistake: 'show a common mistake and repair it',
  Employer: 'say what this looks like in a candidate',
  LessonQuestions: 'draw the set at the end',
};

/** Whether a case, and something of it that can be seen, stands in the first lines. */
function situation({ body }: Page, caseNames: string[]): boolean {
  const lines = body
    .replace(/^import\s.*$/gm, '')
    .split('\n')
    .filter((line) => line.trim());
  const first = lines
    .filter((line) => !line.startsWith('#'))
    .slice(0, LIMITS.lines)
    .join('\n');
  const named = /<(CaseCard|CaseTable|N|Calc)\b/.test(first) || caseNames.some((name) => first.includes(name));
  return named && /<(CaseCard|CaseTable|N|Calc)\b|["“]|\d/.test(first.replace(/<(?!CaseCard|CaseTable|N|Calc)[^>]*>/g, ''));
}
