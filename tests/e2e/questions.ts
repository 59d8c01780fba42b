import { globSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { lessonOf, questionSchema } from '../../src/features/quiz/schema.ts';
import type { Of, Question } from '../../src/features/quiz/types/type.ts';
import { readYaml } from '../../src/lib/yaml.ts';
import { violationsIn } from './axe.ts';

const bank = globSync('content/questions/en/**/*.yaml')
  .sort()
  .flatMap((file) =>
    readYaml(file).map(({ data }) => questionSchema.parse({ ...data, ...lessonOf(file.replace('content/questions/', '')) })),
  );
const draws = (question: Question) => question.type !== 'numeric' || Object.keys(question.generate).length > 0;
/** The first question of a type; a numeric one draws its numbers anew. */
export const first = <T extends Question['type']>(type: T) => bank.find((question) => question.type === type && draws(question)) as Of<T>;
export const address = ({ module, lesson }: Question) => `course/${module}/${lesson}/`;

/** The longest piece of a text between its placeholders, which become elements of their own. */
export const longest = (text: string): string =>
  text
    .split(/\{[\w/-]+\}/)
    .sort((a, b) => b.length - a.length)[0]!
    .trim();
/** Opens a question's lesson and waits until the question is alive. */
export async function open(page: Page, question: Question): Promise<Locator> {
  await page.goto(address(question));
  const root = page.locator(`#q-${question.id}`);
  await expect(root).toHaveAttribute('data-ready', 'yes');
  return root;
}
/** The record kept for a question; of another kind: its draft. */
export const stored = (page: Page, { id }: Question, kind = 'answer') =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), `smm:${kind}:${id}`);

/** Nothing for axe to complain of, and nothing wider than the page. */
export async function sound(page: Page, root: Locator, name: string): Promise<void> {
  expect(await violationsIn(page, `#${await root.getAttribute('id')}`), name).toEqual([]);
  const wide = await root.evaluate((box) =>
    [box, ...box.querySelectorAll('*')]
      // What stands in a part that scrolls by itself may be wider.
      .filter((node) => !node.parentElement?.closest('.scroll'))
      .filter((node) => node.getBoundingClientRect().right > innerWidth && getComputedStyle(node).position !== 'absolute')
      .map((node) => node.outerHTML.slice(0, 90)),
  );
  expect(wide).toEqual([]);
}
