import type { Locator } from '@playwright/test';
import type { Of, Question } from '../../src/features/quiz/types/type.ts';
import { expect, test } from './base.ts';
import { address, first, longest, open, sound, stored } from './questions.ts';

/** The types that are answered and checked; two others are gone through in steps. */
const TYPES = ['single', 'several', 'numeric', 'matching', 'groups', 'ordering', 'gaps', 'mark', 'case'] as const;
type Step = 'branching' | 'open';
const EVERY = [...TYPES, 'branching', 'open'] as const;
const check = (root: Locator) => root.getByRole('button', { name: 'Check', exact: true });
const showMe = (root: Locator) => root.getByRole('button', { name: 'Show me' });
const again = (root: Locator) => root.getByRole('button', { name: 'Try again' });
const status = (root: Locator) => root.getByRole('status');
const part = (root: Locator, id: string | number) => root.locator(`[data-part="${id}"]`);
/** The answer and the known slips of the numbers that the page shows. */
const numbers = async (root: Locator): Promise<number[]> => {
  const { draws } = JSON.parse((await root.getAttribute('data-key')) ?? '');
  return draws[Number(await root.locator('[name=draw]').inputValue())];
};

/** Answers as a reader does with the pointer: rightly, or with at least one mistake. */
async function answer(root: Locator, question: Exclude<Question, { type: Step }>, rightly: boolean): Promise<void> {
  switch (question.type) {
    case 'mark':
      for (const [name, { right }] of Object.entries(question.passages)) {
        const wanted = rightly ? !!right : !right;
        const box = root.locator(`[name="${name}"]`);
        if ((await box.isChecked()) !== wanted) await part(root, name).locator('span').first().click();
      }
      return;
    case 'case': {
      const key = JSON.parse((await root.getAttribute('data-key')) ?? '') as [string, { draws: number[][] }][];
      for (const [i, item] of question.parts.entries())
        if (item.type === 'numeric') await root.locator(`[name="${i}-n"]`).fill(`${key[i]?.[1].draws[0]?.[rightly ? 0 : 1]}`);
        else if (item.type === 'single')
          await root.locator(`[name="${i}-a"][value="${item.options.findIndex(({ right }) => !!right === rightly)}"]`).check();
        else
          for (const [n, { right }] of item.options.entries())
            await root
              .locator(`[name="${i}-${n}"]`)
              .setChecked(rightly ? !!right : n === item.options.findIndex((option) => !option.right));
      return;
    }
    case 'single':
      return root.getByRole('radio', { name: question.options.find((option) => !!option.right === rightly)?.text ?? '' }).check();
    case 'several':
      for (const [i, { text, right }] of question.options.entries()) {
        const wanted = rightly ? !!right : i === question.options.findIndex((option) => !option.right);
        await root.getByRole('checkbox', { name: text }).setChecked(wanted);
      }
      return;
    case 'numeric':
      return root.getByLabel('Your answer').fill(`${(await numbers(root))[rightly ? 0 : 1]}`);
    case 'matching': {
      const wrong = question.pairs.at(-1)?.right ?? '';
      for (const [i, { right }] of question.pairs.entries())
        await part(root, i)
          .getByRole('combobox')
          .selectOption({ label: rightly || i ? right : wrong });
      return;
    }
    case 'groups':
      for (const [i, { group }] of question.items.entries())
        await part(root, i)
          .getByRole('radio', { name: question.groups[rightly || i ? group : (group + 1) % question.groups.length] ?? '', exact: true })
          .check();
      return;
    case 'ordering':
      if (!rightly) return;
      for (const target of question.items.keys())
        for (;;) {
          const at = (await order(root)).indexOf(target);
          if (at <= target) break;
          await part(root, target).getByRole('button', { name: 'Move up' }).click();
        }
      return;
    case 'gaps':
      for (const [i, [name, { options }]] of Object.entries(question.gaps).entries())
        await part(root, name)
          .getByRole('combobox')
          .selectOption({ label: options.find((option) => !!option.right === (rightly || i > 0))?.text ?? '' });
  }
}
const order = (root: Locator) =>
  root.locator('[data-part]').evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.part)));

for (const type of TYPES) {
  const question = first(type);

  test(`${type}: wrong, the hint, wrong again, right`, async ({ page }) => {
    const root = await open(page, question);
    const hint = root.getByText('Hint', { exact: true });
    await expect(hint).toBeHidden();
    await answer(root, question, false);
    await check(root).click();
    await expect(root).toHaveAttribute('data-phase', 'hinted');
    await expect(status(root)).toContainText('Read the hint and try again');
    await expect(hint).toBeVisible();
    await expect(showMe(root)).toBeHidden();
    await expect(root.locator('[data-is=wrong]').first()).toBeVisible();
    await expect(root.locator('.q-fb .is', { hasText: 'Not right' }).first()).toBeVisible();
    await expect(root.locator('[data-is=missed], [data-is=other]')).toHaveCount(0);
    const settles = root.getByRole('link', { name: 'The place in the lesson that settles it' });
    await expect(settles).toHaveAttribute('href', question.see);
    await expect(page.locator(question.see)).toHaveCount(1);

    await check(root).click();
    await expect(root).toHaveAttribute('data-phase', 'offered');
    await expect(showMe(root)).toBeVisible();

    await answer(root, question, true);
    await check(root).click();
    await expect(root).toHaveAttribute('data-phase', 'over');
    await expect(status(root)).toContainText(/^Right/);
    await expect(status(root)).toBeFocused();
    await expect(hint).toBeHidden();
    await expect(root.locator('[data-is=wrong]')).toHaveCount(0);
    for (const why of await reasons(root, question)) await expect(root.locator('.q-fb').getByText(why).first()).toBeVisible();
    await expect(root.getByText('Rests on')).toBeVisible({ visible: question.claims.length + question.sources.length > 0 });
  });

  test(`${type}: shown, tried again, and kept over a reload`, async ({ page }) => {
    const root = await open(page, question);
    await answer(root, question, false);
    await root.getByLabel('not sure').check();
    await check(root).click();
    await check(root).click();
    await showMe(root).click();
    await expect(status(root)).toContainText(/^The answer/);
    for (const why of await reasons(root, question)) await expect(root.locator('.q-fb').getByText(why).first()).toBeVisible();
    const kept = await root.locator('form').ariaSnapshot();

    await page.reload();
    await expect(root).toHaveAttribute('data-phase', 'over');
    expect(await root.locator('form').ariaSnapshot()).toBe(kept);
    expect(await stored(page, question)).toMatchObject({ v: 1, d: { tries: 2, right: false, sure: false, revealed: true } });
    await expect(status(root)).not.toBeFocused();

    await again(root).click();
    await expect(root).toHaveAttribute('data-phase', 'open');
    await expect(root.locator('[data-is]')).toHaveCount(0);
    await expect(root.getByLabel('not sure')).not.toBeChecked();
    await answer(root, question, true);
    await check(root).click();
    await expect(status(root)).toContainText(/^Right/);
    expect(await stored(page, question)).toMatchObject({ d: { tries: 1, right: true, score: 1 } });
  });
}

for (const type of EVERY) {
  const question = first(type);

  test(`${type}: without scripts it shows its answer and reasons`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(address(question));
    const root = page.locator(`#q-${question.id}`);
    await expect(check(root)).toBeHidden();
    await expect(
      root.locator('form :is(input:not([type=hidden], [hidden], [name=sure]), select, textarea), form li').first(),
    ).toBeVisible();
    await root.getByText('Answer and reasons').click();
    for (const why of await reasons(root, question)) await expect(root.locator('.q-key').getByText(why).first()).toBeVisible();
    await context.close();
  });
}

/** Every reason of the question as the page words it; numbers come from the draw, so those parts are left out. */
async function reasons(_root: Locator, question: Question): Promise<string[]> {
  const whys = {
    single: () => (question as Of<'single'>).options,
    several: () => (question as Of<'several'>).options,
    numeric: () => [{ why: (question as Of<'numeric'>).why.split('}').at(-1)?.replace(/^\W+/, '') ?? '' }],
    matching: () => (question as Of<'matching'>).pairs,
    groups: () => (question as Of<'groups'>).items,
    ordering: () => (question as Of<'ordering'>).items,
    gaps: () => Object.values((question as Of<'gaps'>).gaps).flatMap(({ options }) => options),
    mark: () => Object.values((question as Of<'mark'>).passages).map(({ why }) => ({ why: why.split('{')[0] ?? '' })),
    case: () =>
      (question as Of<'case'>).parts.flatMap((part) =>
        part.type === 'numeric' ? [{ why: part.why.split('}').at(-1)?.replace(/^\W+/, '') ?? '' }] : part.options,
      ),
    branching: () => Object.values((question as Of<'branching'>).nodes).flatMap(({ choices = [] }) => choices),
    open: () => (question as Of<'open'>).checks,
  }[question.type]() as { why: string }[];
  // Numbers of a case are elements of their own: the longest piece between them.
  return whys.map(({ why }) => longest(why));
}
test.describe('by keyboard alone', () => {
  test('single', async ({ page }) => {
    const question = first('single');
    const root = await open(page, question);
    const wanted = root.locator(`[name=a][value="${question.options.findIndex(({ right }) => right)}"]`);
    await root.locator('[name=a]').first().focus();
    for (let i = 0; i < 6 && !(await wanted.isChecked()); i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(root.getByLabel('sure', { exact: true })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(check(root)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status(root)).toContainText(/^Right/);
    expect(await stored(page, question)).toMatchObject({ d: { sure: true, right: true } });
  });
  test('several', async ({ page }) => {
    const question = first('several');
    const root = await open(page, question);
    await root.getByRole('checkbox').first().focus();
    for (let i = 0; i < question.options.length; i++) {
      const name = await page.evaluate(() => (document.activeElement as HTMLInputElement).name);
      if (question.options[Number(name)]?.right) await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    await check(root).press('Enter');
    await expect(status(root)).toContainText(/^Right: [A-F]/);
  });
  test('numeric, sent with Enter', async ({ page }) => {
    const root = await open(page, first('numeric'));
    await root.getByLabel('Your answer').focus();
    await page.keyboard.type(`${(await numbers(root))[0]?.toFixed(2).replace('.', ',')} %`);
    await page.keyboard.press('Enter');
    await expect(status(root)).toContainText(/^Right/);
  });
  test('matching and gaps', async ({ page }) => {
    for (const question of [first('matching'), first('gaps')]) {
      const root = await open(page, question);
      const key = JSON.parse((await root.getAttribute('data-key')) ?? '');
      for (const select of await root.getByRole('combobox').all()) {
        await select.focus();
        const name = (await select.getAttribute('name')) ?? '';
        for (let i = 0; i < 9 && (await select.inputValue()) !== key[name]; i++) await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await check(root).press('Enter');
      await expect(status(root)).toContainText(/^Right/);
    }
  });
  test('groups', async ({ page }) => {
    const question = first('groups');
    const root = await open(page, question);
    await part(root, (await order(root))[0] ?? 0)
      .getByRole('radio')
      .first()
      .focus();
    for (const i of await order(root)) {
      const wanted = part(root, i).locator(`[value="${question.items[i]?.group}"]`);
      await page.keyboard.press('Space');
      for (let n = 0; n < 4 && !(await wanted.isChecked()); n++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
    }
    await check(root).press('Enter');
    await expect(status(root)).toContainText(/^Right, all/);
  });
  test('ordering: the button keeps the focus, and the new place is said', async ({ page }) => {
    const question = first('ordering');
    const root = await open(page, question);
    const [, second = 0] = await order(root);
    const up = part(root, second).getByRole('button', { name: 'Move up' });
    await up.focus();
    await page.keyboard.press('Enter');
    expect((await order(root))[0]).toBe(second);
    await expect(up).toBeFocused();
    await expect(up).toHaveAttribute('aria-disabled', 'true');
    await expect(status(root)).toHaveText(`Now in place 1 of ${question.items.length}.`);
    await page.keyboard.press('Enter');
    expect((await order(root))[0]).toBe(second);
    for (const target of question.items.keys())
      for (let at = (await order(root)).indexOf(target); at > target; at--)
        await part(root, target).getByRole('button', { name: 'Move up' }).press('Space');
    await check(root).press('Enter');
    await expect(status(root)).toContainText(/^Right, all/);
  });
  test('after a wrong answer the focus stands on what is wrong', async ({ page }) => {
    const question = first('matching');
    const root = await open(page, question);
    await answer(root, question, false);
    await check(root).press('Enter');
    await expect(part(root, 0).getByRole('combobox')).toBeFocused();
    await expect(part(root, 0).getByRole('combobox')).toHaveAccessibleDescription(/^Not right/);
  });
});

test('nothing chosen: the question says so at the field, and keeps nothing', async ({ page }) => {
  for (const type of ['single', 'several', 'matching', 'groups', 'gaps', 'mark', 'case', 'open'] as const) {
    const root = await open(page, first(type));
    await root.locator('[data-at=check]').click();
    await expect(root.getByRole('alert')).toContainText('Something is still open');
    await expect(root.locator('fieldset :focus')).toHaveCount(1);
    expect(await stored(page, first(type))).toBeNull();
  }
});

test('a text that is no number is told at the field; another spelling is taken', async ({ page }) => {
  const root = await open(page, first('numeric'));
  const field = root.getByLabel('Your answer');
  await field.fill('about ten');
  await check(root).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/not readable as a number/);
  await expect(field).toBeFocused();
  await field.fill('1');
  await expect(root.getByRole('alert')).toBeEmpty();
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('a slip that is known is explained, and a new run brings new numbers', async ({ page }) => {
  const question = first('numeric');
  const root = await open(page, question);
  const stem = await root.locator('legend').first().textContent();
  await answer(root, question, false);
  await check(root).click();
  await expect(root.locator('.q-fb')).toContainText(question.mistakes[0]?.why ?? '');
  await answer(root, question, true);
  await check(root).click();
  await again(root).click();
  await expect(root.locator('legend').first()).not.toHaveText(stem ?? '');
  await expect(root.getByLabel('Your answer')).toBeFocused();
  await answer(root, question, true);
  await check(root).click();
  await expect(status(root)).toContainText(/^Right/);
  const shown = await root.locator('legend').first().textContent();
  await page.reload();
  await expect(root.locator('legend').first()).toHaveText(shown ?? '');
});

test('another tab sees an answer at once, and leaves a draft alone', async ({ page, context }) => {
  const question = first('single');
  const [mine, other] = [page, await context.newPage()];
  const [here, there] = [await open(mine, question), await open(other, question)];
  await answer(here, question, true);
  await check(here).click();
  await expect(there).toHaveAttribute('data-phase', 'over');
  await expect(status(there)).toContainText(/^Right/);

  await again(there).click();
  await answer(there, question, false);
  await again(here).click();
  await answer(here, question, true);
  await check(here).click();
  await expect.poll(async () => (await stored(mine, question)).n).toBe(2);
  await expect(there).toHaveAttribute('data-phase', 'open');
  await expect(there.locator(':checked')).toHaveCount(1);
});

test('an answer to an earlier key is shown as outdated, and kept until answered again', async ({ page }) => {
  const question = first('single');
  const root = await open(page, question);
  await answer(root, question, true);
  await check(root).click();
  await page.evaluate(
    (key) => localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(/"key":"\w+"/, '"key":"older"')),
    `smm:answer:${question.id}`,
  );
  await page.reload();
  await expect(root.getByText('has changed since you had it right')).toBeVisible();
  await expect(root).toHaveAttribute('data-phase', 'open');
  expect(await stored(page, question)).toMatchObject({ d: { key: 'older' } });
  await answer(root, question, true);
  await check(root).click();
  await expect(root.getByText('has changed since')).toBeHidden();
  expect((await stored(page, question)).d.key).toBe(await root.getAttribute('data-hash'));
});

test('what is damaged in the store leaves the question open', async ({ page }) => {
  const question = first('groups');
  for (const text of ['{', '{"v":1,"n":1,"d":{"answer":7}}', '{"v":1,"n":1,"d":null}']) {
    await page.goto(address(question));
    await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [`smm:answer:${question.id}`, text]);
    await expect(await open(page, question)).toHaveAttribute('data-phase', 'open');
  }
});

test('a choice made before the script came is kept and graded', async ({ page }) => {
  const question = first('single');
  await page.route('**/_astro/Question*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(address(question), { waitUntil: 'commit' });
  const root = page.locator(`#q-${question.id}`);
  await expect(check(root)).toBeDisabled();
  await answer(root, question, true);
  await expect(check(root)).toBeDisabled();
  await expect(check(root)).toBeEnabled();
  await expect(root.locator('[name=a]:checked')).toHaveCount(1);
  await check(root).click();
  await expect(status(root)).toContainText(/^Right/);
});

test('when the script never comes, the answer shows after a while', async ({ page, faults }) => {
  await page.route('**/_astro/Question*.js', (route) => route.abort());
  await page.goto(address(first('single')));
  const key = page.locator(`#q-${first('single').id}`).getByText('Answer and reasons');
  await expect(key).toBeHidden();
  await expect(key).toBeVisible({ timeout: 12_000 });
  faults.length = 0;
});

test('each answer is told to the page', async ({ page }) => {
  const question = first('single');
  const root = await open(page, question);
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener('smm:answered', (event) => told.push((event as CustomEvent).detail));
  });
  await answer(root, question, false);
  await check(root).click();
  await answer(root, question, true);
  await check(root).click();
  const detail = { id: question.id, lesson: question.lesson };
  expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([detail, detail]);
});

test('on paper: empty boxes, the key in small print, no buttons', async ({ page }) => {
  const question = first('single');
  const root = await open(page, question);
  await answer(root, question, true);
  await check(root).click();
  await page.emulateMedia({ media: 'print' });
  await expect(root.getByText(question.options[0]?.why ?? '').last()).toBeVisible();
  await expect(again(root)).toBeHidden();
  await expect(root.locator('.q-fb').first()).toBeHidden();
  const box = root.locator('[name=a]:checked');
  expect(await box.evaluate((input) => getComputedStyle(input).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
});

for (const theme of ['light', 'dark'] as const)
  test(`every type passes axe in each phase, ${theme}, and fits 320 pixels`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 700 });
    for (const type of TYPES) {
      const question = first(type);
      const root = await open(page, question);
      await sound(page, root, type);
      await answer(root, question, false);
      await check(root).click();
      await check(root).click();
      await sound(page, root, type);
      await showMe(root).click();
      await sound(page, root, type);
    }
  });

test('controls are large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  for (const type of EVERY) {
    const root = await open(page, first(type));
    const small = await root.locator('form').evaluate((form) =>
      [...form.querySelectorAll('button, select, textarea, [type=text], .q-opt, .q-chips label, .q-sure label, .q-tick')]
        .filter((node) => node.checkVisibility())
        .map((node) => ({ is: node.outerHTML.slice(0, 60), height: node.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
    expect(small).toEqual([]);
  }
});
