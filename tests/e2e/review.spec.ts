import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { first, open } from './questions.ts';

const REVIEW = 'course/review/';
const LESSON = 'course/profession/what-smm-is/';
/** Noon, far from the end of a day. */
const NOON = new Date('2026-11-23T12:00:00');
const dayOf = (date: Date) => Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000 - 4 * 3_600_000) / 86_400_000);
const TODAY = dayOf(NOON);

interface Kept {
  due: number;
  count?: number;
  lapses?: number;
  first?: number;
  last?: number;
  front?: string;
  back?: string;
  off?: true;
  from?: { href: string; title: string };
}
const due = (page: Page) => page.locator('header a.due');
const session = (page: Page) => page.locator('.session');
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const told = (page: Page) => page.locator('.told [role=status]');

/** Writes cards before the page is opened. */
async function keep(page: Page, cards: Record<string, Kept>): Promise<void> {
  await page.clock.setFixedTime(NOON);
  await page.goto('sources/');
  await page.evaluate((all) => {
    for (const [id, card] of Object.entries(all))
      localStorage.setItem(`smm:flashcard:${id}`, JSON.stringify({ v: 1, n: 1, d: { count: 0, lapses: 0, ...card } }));
  }, cards);
}
const kept = (page: Page, id: string) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.d, `smm:flashcard:${id}`);
const own = (n: number, more: Partial<Kept> = {}) =>
  Object.fromEntries(
    Array.from({ length: n }, (_, i) => [`own-${i}`, { due: TODAY - n + i, front: `Front ${i}`, back: `Back ${i}`, ...more }]),
  );
const seen = { count: 2, lapses: 0, first: TODAY - 20, last: TODAY - 5 };

test('a missed question is due at once, is asked again, rated, and the rating taken back', async ({ page }) => {
  await page.clock.setFixedTime(NOON);
  const question = first('single');
  const root = await open(page, question);
  await expect(due(page)).toBeHidden();
  const right = JSON.parse((await root.getAttribute('data-key')) ?? '').right;
  await root.locator(`input[name=a]:not([value="${right}"])`).first().check();
  await root.locator('[data-at=check]').click();
  await expect(due(page)).toHaveAccessibleName('1 card due');
  await due(page).click();
  await expect(page).toHaveURL(/course\/review\/$/);

  const asked = session(page).locator('smm-question');
  await expect(asked).toHaveAttribute('data-question', question.id);
  await expect(asked.locator(':is(.q-acts, .q-hint, .q-key, .q-after, .is)').filter({ visible: true })).toHaveCount(0);
  await button(session(page), 'Check the answer').click();
  await expect(session(page).getByText('Answer first')).toBeVisible();
  await asked.locator(`input[name=a]:not([value="${right}"])`).first().check();
  await button(session(page), 'Check the answer').click();
  await expect(asked.locator('.is').filter({ visible: true }).first()).toBeVisible();
  await expect(button(session(page), /^Again/)).toBeFocused();
  await expect(button(session(page), /^Easy 8 days/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await button(session(page), /^Again/).click();
  await expect(told(page)).toHaveText('Again: once more today.');
  await expect(due(page)).toHaveAccessibleName('1 card due');
  await session(page).locator(`input[name=a][value="${right}"]`).check();
  await button(session(page), 'Check the answer').click();
  await expect(button(session(page), /^Good/)).toBeFocused();
  await button(session(page), /^Good/).click();
  await expect(session(page).getByRole('heading')).toHaveText('Nothing more for today');
  await expect(due(page)).toBeHidden();
  expect(await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('smm:day:'))?.[1])).toContain('"reviews":2');

  await button(session(page), 'Undo').click();
  expect(await kept(page, `q-${question.id}`)).toMatchObject({ count: 1, due: TODAY });
  await button(session(page), 'Undo').click();
  expect(await kept(page, `q-${question.id}`)).toEqual({ due: TODAY, count: 0, lapses: 0 });
  await expect(button(session(page), 'Undo')).toBeDisabled();
  await expect(due(page)).toHaveAccessibleName('1 card due');
});

test('right and sure at once makes no card', async ({ page }) => {
  const root = await open(page, first('single'));
  const right = JSON.parse((await root.getAttribute('data-key')) ?? '').right;
  await root.locator(`input[name=a][value="${right}"]`).check();
  await root.locator('[data-at=check]').click();
  await expect(root).toHaveAttribute('data-phase', 'over');
  await page.goto(REVIEW);
  await expect(session(page).getByRole('heading')).toHaveText('No cards yet');
  expect(await violations(page)).toEqual([]);
});

test('by keyboard alone: show, rate, undo, and the last rating after a reload', async ({ page }) => {
  await keep(page, own(3));
  await page.goto(REVIEW);
  await expect(session(page)).toContainText('Front 0');
  await page.locator('body').press('Space');
  await expect(session(page)).toContainText('Back 0');
  await page.keyboard.press('4');
  await expect(session(page)).toContainText('Front 1');
  await expect(session(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  await expect(session(page)).toContainText('Front 2');
  await page.keyboard.press('u');
  await expect(session(page)).toContainText('Front 1');
  await page.reload();
  await expect(session(page)).toContainText('Front 1');
  await page.locator('body').press('u');
  await expect(told(page)).toContainText('The rating is taken back');
  await expect(session(page)).toContainText('Front 0');
  expect(await kept(page, 'own-0')).toMatchObject({ count: 0 });

  // A field keeps its keys.
  await button(page, 'Write a card').click();
  await page.getByLabel('Front: what you are asked').pressSequentially('u 1 2');
  await expect(page.getByLabel('Front: what you are asked')).toHaveValue('u 1 2');
});

test('limits of a day, ten more, and a day in another tab', async ({ page, context }) => {
  await keep(page, {
    ...own(14),
    ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`own-s${i}`, { ...seen, due: TODAY, front: `Old ${i}`, back: 'x' }])),
  });
  await page.goto(REVIEW);
  await expect(session(page).locator('.counts')).toContainText('50 to repeat');
  await expect(session(page).locator('.counts')).toContainText('10 new');
  await expect(due(page)).toHaveAccessibleName('60 cards due');
  await page.getByLabel('Cards to repeat a day').fill('0');
  await page.getByLabel('New cards a day').fill('1');
  await expect(due(page)).toHaveAccessibleName('1 card due');
  await button(session(page), 'Show the answer').click();
  await button(session(page), /^Good/).click();
  await expect(session(page)).toContainText('73 more would be due');
  await button(session(page), '10 more now').click();
  await expect(session(page).locator('.counts')).toContainText('10 to repeat');

  const other = await context.newPage();
  await other.clock.setFixedTime(NOON);
  await other.goto(REVIEW);
  await button(other, 'Undo').click();
  await expect(session(page).locator('.counts')).toContainText('0 done today');
  await page.getByLabel('New cards a day').fill('x');
  await expect(page.getByText('Write a whole number from 0 to 100.')).toBeVisible();
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('smm:recall:settings')!).d)).toEqual({
    retention: 0.9,
    fresh: 1,
    limit: 0,
  });
});

test('a card of a paragraph, made in the lesson', async ({ page }) => {
  await page.goto(LESSON);
  await button(page, 'Make cards from this page').click();
  const bar = page.getByRole('region', { name: 'Cards from this page' });
  await expect(bar).toBeFocused();
  const made = page.locator('.sl-markdown-content p .make-card').nth(1);
  const text = await made.evaluate((node) => node.parentElement!.firstChild!.textContent!.trim().slice(0, 20));
  await made.click();
  await button(page, 'Keep the card').click();
  await expect(page.getByText('Write what you want to be asked.')).toBeVisible();
  await page.getByLabel('Front: what you are asked').fill('What does it say?');
  await expect(page.getByLabel('Back: the answer')).toHaveValue(new RegExp(text.replace(/[^\w ]/g, '.')));
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Back: the answer').fill('x'.repeat(2000));
  await button(page, 'Keep the card').click();
  await expect(page.getByText('Both sides together have more than 2,000 characters.')).toBeVisible();
  await page.getByLabel('Back: the answer').fill('This.');
  await button(page, 'Keep the card').click();
  await expect(bar).toContainText('Card made: 1 of 500.');
  await expect(made).toBeFocused();
  await expect(due(page)).toHaveAccessibleName('1 card due');
  await button(bar, 'Undo').click();
  await expect(due(page)).toBeHidden();
  await made.click();
  await page.getByLabel('Front: what you are asked').fill('What does it say?');
  await button(page, 'Keep the card').click();
  await button(bar, /Add \d+ terms? of this page/).click();
  await expect(bar).toContainText('are cards now');
  await page.locator('figcaption .make-card').first().click();
  await expect(page.getByText('Write on the front what the figure answers.')).toBeVisible();
  const words = (await page.getByLabel('Back: the answer').inputValue()).split('\n');
  await expect(page.locator('figcaption').first()).toContainText(words[0]!);
  expect(words.length).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  await button(bar, 'Done').click();
  await expect(page.locator('.make-card')).toHaveCount(0);
  await expect(button(page, 'Make cards from this page')).toBeFocused();

  await page.goto(REVIEW);
  const card = page.locator('.own-cards li').first();
  await expect(card.getByRole('link')).toHaveAttribute('href', /what-smm-is\/#/);
  await button(card, /^Change/).click();
  await page.getByLabel('Front: what you are asked').fill('And now?');
  await button(page, 'Keep the card').click();
  await expect(card).toContainText('And now?');
  await button(page, /^Delete: And now/).click();
  await expect(page.locator('.own-cards li')).toHaveCount(0);
  await button(page.locator('.told'), 'Undo').click();
  await expect(page.locator('.own-cards li')).toContainText('And now?');
});

test('terms: of lessons begun, of a lesson, single ones, and from the glossary', async ({ page }) => {
  await page.goto('profession/glossary/');
  await button(page, 'Make this a card: A/B test').click();
  await expect(due(page)).toHaveAccessibleName('1 card due');
  await page.evaluate(() => localStorage.setItem('smm:lesson:what-smm-is', '{"v":1,"n":1,"d":{"begun":true,"seen":0}}'));
  await page.goto(REVIEW);
  await expect(session(page)).toContainText('What does this term mean?');
  await expect(session(page).locator('.front')).toHaveText('A/B test');
  await button(page, /Add \d+ terms? of the lessons you began/).click();
  await expect(told(page)).toContainText(/cards? now/);
  const cards = page.locator('.terms > p').first();
  const before = Number.parseInt((await cards.textContent())!, 10);
  expect(before).toBeGreaterThan(1);
  await button(page.locator('.told'), 'Undo').click();
  await expect(cards).toContainText('1 term is a card');
  await page.getByLabel('Of a lesson').selectOption({ index: 2 });
  await button(page, /^Add \d+ terms?$/).click();
  await page.getByText('Single terms').click();
  const box = page.getByRole('checkbox', { name: 'A/B test' });
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect(session(page).locator('.front')).not.toHaveText('A/B test');
  expect(await violations(page)).toEqual([]);
});

test('what is put aside comes back', async ({ page }) => {
  await keep(page, own(2));
  await page.goto(REVIEW);
  await button(session(page), 'Don’t ask this card any more').click();
  await expect(session(page)).toContainText('Front 1');
  await page.reload();
  await expect(session(page)).toContainText('Front 1');
  await button(page, 'Bring back: Front 0').click();
  await expect(session(page).locator('.counts')).toContainText('2 new');
});

test('to Anki and back', async ({ page }) => {
  const from = { href: '/profession/roles/smm-manager/#skills:~:text=Goal', title: 'SMM manager' };
  await keep(page, { 'own-a': { due: TODAY, front: 'A "quoted"\tfront', back: 'two\nlines', from } });
  await page.goto(REVIEW);
  const site = page.url().slice(0, -REVIEW.length);
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Save 1 own card').click()]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toBe(
    `#separator:tab\n#html:false\n#notetype:Basic\n#deck:Open SMM\n#tags column:3\n"A ""quoted""\tfront"\t"two\nlines\n\n→ SMM manager ${site}${from.href.slice(1)}"\topen-smm open-smm::smm-manager\n`,
  );

  const take = (content: string) =>
    page
      .getByLabel('Take in a text file from Anki')
      .setInputFiles({ name: 'cards.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
  await take('');
  await expect(page.getByText('The file holds no cards.')).toBeVisible();
  await take(`${text}new\t"card\n\n→ Duties ${site}profession/duties/#moderate"\nonly a front\n`);
  const coming = page.getByRole('group', { name: 'What the file would bring' });
  await expect(coming).toBeFocused();
  await expect(coming).toContainText('1 new card');
  await expect(coming).toContainText('1 that you have');
  await expect(coming).toContainText('Line 13: no back');
  await button(coming, 'Take in 1 card').click();
  await expect(page.locator('.own-cards > p').first()).toContainText('2 cards');
  await expect(page.locator('.own-cards li', { hasText: 'new' }).getByRole('link', { name: 'Duties' })).toHaveAttribute(
    'href',
    '/profession/duties/#moderate',
  );
  await button(page.locator('.told'), 'Undo').click();
  await expect(page.locator('.own-cards > p').first()).toContainText('1 card');
});

test('a tab open since yesterday counts today, and a clock set back pushes nothing away', async ({ page }) => {
  await keep(page, { 'own-t': { ...seen, due: TODAY + 1, front: 'Tomorrow', back: 'x' } });
  await page.goto(REVIEW);
  await expect(session(page)).toContainText('1 card comes on 24 Nov 2026.');
  await expect(due(page)).toBeHidden();
  await page.clock.setFixedTime(new Date('2026-11-24T03:30:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(session(page)).toContainText('1 card comes on 24 Nov 2026.');
  await page.clock.setFixedTime(new Date('2026-11-24T08:00:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(session(page)).toContainText('Tomorrow');
  await expect(due(page)).toHaveAccessibleName('1 card due');

  await page.clock.setFixedTime(new Date('2036-11-24T08:00:00'));
  await page.reload();
  await expect(session(page)).toContainText('Tomorrow');
  await page.locator('body').press('Space');
  await button(session(page), /^Good/).click();
  await page.clock.setFixedTime(new Date('2026-11-24T08:00:00'));
  await page.reload();
  await expect(session(page)).toContainText(/1 card comes on \d+ \w+ 202[67]/);
});

test('without the questions it says so, and goes on when they come', async ({ page, faults }) => {
  await keep(page, own(1));
  await page.route('**/course/graph.json', (route) => route.abort());
  await page.goto(REVIEW);
  await expect(page.getByText('The questions and terms could not be fetched.')).toBeVisible();
  await page.unroute('**/course/graph.json');
  await button(page, 'Try again').click();
  await expect(session(page)).toContainText('Front 0');
  faults.length = 0;
});

test.describe('with two hundred cards', () => {
  for (const width of [360, 768, 1280])
    test(`nothing is wider than the page at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await keep(page, {
        ...own(120, { back: 'word '.repeat(80) }),
        ...Object.fromEntries(
          Array.from({ length: 80 }, (_, i) => [`own-s${i}`, { ...seen, due: TODAY + (i % 29), front: `Old ${i}`, back: 'x' }]),
        ),
      });
      await page.goto(REVIEW);
      await expect(page.getByRole('heading', { name: 'The next 30 days' })).toBeVisible();
      await page.getByText('The same as a table').click();
      await page.getByText('Single terms').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead', async ({ page }) => {
    await page.goto(REVIEW);
    await expect(page.getByText('The review needs JavaScript')).toBeVisible();
    await expect(page.getByText('Loading your cards')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'How the days are chosen' })).toBeVisible();
  });
});
