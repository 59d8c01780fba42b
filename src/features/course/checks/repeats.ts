import { type Block, MARK, type Page } from './page.ts';

/** As many words in a row may two lessons share. */
const SHARED = 8;

interface Word {
  text: string;
  line: number;
}

/**
 * Runs of more than eight words that two lessons share, as sentences with both places; headings, front matter and
 * `forms`, the course's own set phrases, apart. A case number counts as one word, whatever its value.
 */
export function repeats(pages: Page[], forms: readonly string[]): string[] {
  const runs = pages.map((page) =>
    runsOf(
      page,
      forms.map((form) => wordsOf(form).map(({ text }) => text)),
    ),
  );
  const seen = new Map<string, { page: number; run: number; at: number }>();
  const faults: string[] = [];
  runs.forEach((own, page) => {
    own.forEach((words, run) => {
      for (let at = 0; at + SHARED < words.length; at++) {
        const first = seen.get(key(words, at));
        if (!first || first.page === page) continue;
        const other = runs[first.page]?.[first.run] ?? [];
        let length = SHARED + 1;
        while (words[at + length] && words[at + length]?.text === other[first.at + length]?.text) length++;
        const phrase = words.slice(at, at + length).map(({ text }) => text);
        faults.push(
          `${pages[page]?.file}:${words[at]?.line} says what ${pages[first.page]?.file}:${other[first.at]?.line} says, "${phrase.join(' ')}": write it anew, or shorter`,
        );
        at += length - 1;
      }
      for (let at = 0; at + SHARED < words.length; at++) if (!seen.has(key(words, at))) seen.set(key(words, at), { page, run, at });
    });
  });
  return faults;
}

const key = (words: Word[], at: number) =>
  words
    .slice(at, at + SHARED + 1)
    .map(({ text }) => text)
    .join(' ');

/** The words of each block, cut where a set form stands. */
function runsOf({ blocks }: Page, forms: string[][]): Word[][] {
  return blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'front').flatMap((block) => cut(wordsOf(block.text, block), forms));
}

function cut(words: Word[], forms: string[][]): Word[][] {
  for (const form of forms)
    for (let at = 0; at + form.length <= words.length; at++)
      if (form.every((word, i) => words[at + i]?.text === word)) return [words.slice(0, at), ...cut(words.slice(at + form.length), forms)];
  return [words];
}

function wordsOf(text: string, { line }: Pick<Block, 'line'> = { line: 0 }): Word[] {
  const start = text.search(/\S/);
  return [...text.toLowerCase().matchAll(new RegExp(`[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*|${MARK.value}`, 'gu'))].map((match) => ({
    text: match[0] === MARK.value ? '#' : match[0].replaceAll('’', "'"),
    line: line + text.slice(start, match.index).split('\n').length - 1,
  }));
}
