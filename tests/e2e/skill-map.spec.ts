import type { Page } from '@playwright/test';
import { answerAll } from './answers.ts';
import { expect, test } from './base.ts';

const PAGE = 'course/skills/';
const kept = (page: Page, key: string) => page.evaluate((at) => JSON.parse(localStorage.getItem(at) ?? 'null')?.d, key);
const skill = (page: Page, id: string) => page.locator(`[data-skill="${id}"]`);
const line = (page: Page, id: string) => skill(page, id).locator('[data-at=line]');
const told = (page: Page) => page.locator('[data-at=told]');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const ready = (page: Page) => expect(page.locator('smm-skill-map')).toHaveAttribute('data-state', 'ready');

async function open(page: Page, at = ''): Promise<void> {
  await page.goto(PAGE + at);
  await ready(page);
}
async function rate(page: Page, id: string, level: string): Promise<void> {
  await skill(page, id).locator(`input[value="${level}"]`).check();
}

test('who has nothing kept is told how to begin, and reads what each level looks like', async ({ page }) => {
  await open(page);
  await expect(page.locator('[data-at=empty]')).toBeVisible();
  await page.locator('#analytics > summary').click();
  await expect(line(page, 'reporting')).toHaveText('not rated · no evidence here yet');
  await skill(page, 'reporting').locator('summary').click();
  await expect(skill(page, 'reporting').getByRole('radio')).toHaveCount(5);
  await expect(page.locator('[data-at=lessons]')).toContainText('Choose a role above');
});

test('a rating is kept at once, undone, and stands after a reload and in a second tab', async ({ page, context }) => {
  await open(page, '#skill-reporting');
  await expect(skill(page, 'reporting').locator('.rate')).toHaveAttribute('open', '');
  const other = await context.newPage();
  await other.goto(PAGE);
  await ready(other);
  await rate(page, 'reporting', 'do');
  expect(await kept(page, 'smm:rating:reporting')).toMatchObject({ level: 'do', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  await expect(told(page)).toHaveText('Reporting: do.');
  await expect(line(page, 'reporting')).toContainText('you: do');
  await expect(line(other, 'reporting')).toContainText('you: do');
  await rate(page, 'reporting', 'lead');
  await undo(page).click();
  expect(await kept(page, 'smm:rating:reporting')).toBeUndefined();
  await expect(line(page, 'reporting')).toContainText('not rated');
  await rate(page, 'reporting', 'assist');
  await page.reload();
  await ready(page);
  await expect(line(page, 'reporting')).toContainText('you: assist');
});

test('by keyboard: a domain, a skill, a level', async ({ page }) => {
  await open(page);
  await page.locator('#analytics > summary').focus();
  await page.keyboard.press('Enter');
  await skill(page, 'reporting').locator('summary').focus();
  await page.keyboard.press('Enter');
  await skill(page, 'reporting').locator('input[value=none]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await kept(page, 'smm:rating:reporting')).toMatchObject({ level: 'do' });
  await expect(skill(page, 'reporting').locator('input[value=do]')).toBeFocused();
});

test('answers, a worksheet and a piece of work show a skill', async ({ page }) => {
  await answerAll(page);
  await open(page, '#skill-reporting');
  await expect(skill(page, 'reporting').locator('[data-at=evidence]')).toContainText(/\d+ of \d+ questions right at once/);
  await expect(line(page, 'reporting')).toContainText('evidence: assist');
  await page.getByRole('button', { name: 'Add a piece' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Give the piece a title.')).toBeVisible();
  await page.getByLabel('What it is').fill('Report for <b>May</b>');
  await page.getByLabel('Where it is').fill('javascript:alert(1)');
  await page.getByLabel(/Skills that it shows/).selectOption('reporting');
  await page.getByRole('button', { name: 'Keep it' }).click();
  const pieces = page.locator('.artefacts > li');
  await expect(pieces).toHaveCount(1);
  await expect(pieces.locator('h3')).toHaveText('Report for <b>May</b>');
  await expect(pieces.locator('a')).toHaveCount(0);
  await rate(page, 'reporting', 'lead');
  await expect(line(page, 'reporting')).toContainText('evidence: lead, self-reported');
  await pieces.getByRole('button', { name: /Edit/ }).click();
  await page.getByLabel('Where it is').fill('https://example.org/may');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(pieces.getByRole('link')).toHaveAttribute('href', 'https://example.org/may');
  await pieces.getByRole('button', { name: /Delete/ }).click();
  await expect(pieces).toHaveCount(0);
  await undo(page).click();
  await expect(pieces).toHaveCount(1);
  await page.reload();
  await ready(page);
  await expect(pieces).toHaveCount(1);
});

test('the gap to a role comes with the address and with the fewest lessons', async ({ page }) => {
  const graph = await answerAll(page);
  await page.goto('profession/roles/smm-manager/');
  await page.getByRole('link', { name: 'See your gap to this role' }).click();
  await ready(page);
  await expect(page.getByLabel('Compare with a role')).toHaveValue('smm-manager');
  await expect(page.locator('.bars tbody tr').first()).toBeVisible();
  const rows = page.locator('.bars tbody tr');
  const counts = await rows.locator('td:not(.draw)').allInnerTexts();
  expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(graph.roles['smm-manager']!.skills.length);
  await expect(page.locator('.way li').first()).toBeVisible();
  await page.locator('select[name=show]').selectOption('gaps');
  await expect(page.locator('[data-at=count]')).toHaveText(/\d+ skills shown/);
  await expect(page.locator('[data-skill]:visible').first()).toHaveAttribute('data-gap', '');
  await page.getByLabel('Counts as your own level').selectOption('self');
  await expect(page).toHaveURL(/#role=smm-manager&by=self$/);
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('Counts as your own level')).toHaveValue('self');
});

test('a search opens the domains of what it finds', async ({ page }) => {
  await open(page);
  await page.getByLabel('Search by name').fill('report');
  await expect(page.locator('[data-skill]:visible')).toHaveCount(1);
  await expect(page.locator('[data-at=count]')).toHaveText('1 skill shown.');
});

test('where the skills cannot be fetched it says so, and tries again', async ({ page, faults }) => {
  await page.route('**/course/graph.json', (route) => route.abort());
  await page.goto(PAGE);
  await expect(page.getByText('The list of skills could not be fetched.')).toBeVisible();
  await page.unroute('**/course/graph.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_FAILED')));
});

test('fits 360 px with all open, and a rating stays quick with every question answered', async ({ page }) => {
  await answerAll(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '#role=smm-manager');
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('smm-skill-map details')) part.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('smm-skill-map details')) part.open = part.id === 'analytics';
    document.querySelector<HTMLDetailsElement>('[data-skill=reporting] .rate')!.open = true;
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const window_ = window as unknown as { tasks: number[] };
    window_.tasks = [];
    new PerformanceObserver((list) => window_.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  for (const level of ['assist', 'do', 'lead']) {
    await rate(page, 'reporting', level);
    await page.waitForTimeout(400);
  }
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  console.log(`long tasks: ${tasks.map(Math.round).join(' ') || 'none'}`);
  expect(Math.max(0, ...tasks)).toBeLessThan(200);
});
