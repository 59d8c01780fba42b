// What a plan of 2,000 posts over two years costs on the built site in Chromium with the processor slowed down four-fold:
// frames over 50 ms as the browser reports them, and the longest time that the page could not answer, for each thing that a
// planner does. Whatever else the machine does meanwhile counts four-fold as well: go by several runs.
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';

const SLOWER = 4;
const POSTS = 2000;

export default async function bench(print) {
  const site = await serve();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site.url}tools/plan/`);
  await page.locator('smm-plan[data-ready]').waitFor();
  await page.locator('smm-brands').getByRole('button', { name: 'Copy and edit' }).click();
  await page.getByRole('button', { name: 'New post', exact: true }).waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(fill, POSTS);
  await page.addInitScript(watchFrames);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const longest = async (name, work, wait = 1500) => {
    await page.evaluate(() => globalThis.frames_.reset());
    await work();
    await page.waitForTimeout(wait);
    print(`${name}: ${said(await page.evaluate(() => globalThis.frames_.read()))}`);
  };
  // From another page: to leave a plan takes time of its own.
  await page.goto(site.url);
  await page.goto(`${site.url}tools/plan/`, { waitUntil: 'commit' });
  // The page is left alone meanwhile: what is put into it to look for something would be a long task of its own.
  await page.waitForTimeout(8000);
  const opening = await page.evaluate(() => globalThis.frames_.read());
  print(`the first post shown after ${opening.shown.toFixed(0)} ms`);
  print(`opening, with checks: ${said(opening)}`);
  const brands = page.locator('smm-brands select').first();
  const large = await brands.inputValue();
  await brands.selectOption('norline-timber');
  await page.waitForTimeout(2500);
  await longest('the brand opened once more, from another', () => brands.selectOption(large), 5000);
  // Looked for before the clock runs: finding a button by its name would hold up the page itself.
  const press = async (name) => clicking(page.locator('smm-plan').getByRole('button', { name, exact: true }).first());
  const clicking = async (locator) => {
    await locator.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await locator.boundingBox();
    await page.waitForTimeout(300);
    return () => page.mouse.click(x + width / 2, y + height / 2);
  };
  await longest('next month', await press('Month after'));
  await longest('week', await press('Week'));
  await longest('board', await press('Board'));
  await longest('list', await press('List'));
  await page.locator('smm-plan .long').hover();
  await longest('scrolling the list', async () => {
    for (let i = 0; i < 40; i++) await page.mouse.wheel(0, 700);
  });
  await longest('search, five letters', () => page.locator('smm-plan input[type=search]').pressSequentially('roast', { delay: 60 }));
  await longest('search emptied', () => page.locator('smm-plan input[type=search]').fill(''));
  await longest('filter', () => page.locator('.filters').getByLabel('Category').selectOption('educational'));
  await longest('all again', await press('Show all'));
  await (await press('Month'))();
  await page.waitForTimeout(600);
  const first = page.locator('.month [data-card] > button').first();
  await longest('drag onto another day', () => first.dragTo(page.locator('.month [data-day]').nth(9)));
  await longest('moved by keyboard', async () => {
    await first.focus();
    await page.keyboard.press('Alt+ArrowRight');
  });
  await longest('editor opened', await clicking(first));
  const text = page.locator('#post-text');
  await text.focus();
  await longest('twenty keys in the editor', () => page.keyboard.type('A cup in the morning', { delay: 70 }));
  await longest('editor closed', () => page.keyboard.press('Escape'));
  await longest('undo', await press('Undo'));
  await browser.close();
  site.close();
}

const said = ({ longest, frames }) => `held up at most ${longest.toFixed(0)} ms; frames over 50 ms: ${frames.join(', ') || 'none'}`;

/** Puts posts over two years into the brand of the page. */
function fill(count) {
  const of = JSON.parse(localStorage.getItem('smm:brand-current:tools')).d;
  const networks = ['instagram', 'facebook', 'linkedin', 'tiktok'];
  const categories = ['entertaining', 'educational', 'commercial', 'user-generated', 'news'];
  const states = ['idea', 'draft', 'approved', 'scheduled', 'published'];
  return new Promise((done) => {
    indexedDB.open('smm').onsuccess = ({ target }) => {
      const transaction = target.result.transaction('records', 'readwrite');
      for (let i = 0; i < count; i++) {
        const day = new Date(Date.now() + (((i * 7) % 730) - 200) * 86_400_000).toISOString().slice(0, 10);
        const d = {
          ...{ id: crypto.randomUUID(), of, day, time: `${8 + (i % 12)}`.padStart(2, '0').concat(':30'), network: networks[i % 4] },
          ...{ category: categories[i % 5], state: states[(i * 3) % 5], rubric: '', goal: '', title: `Post ${i} on roasts` },
          text: `What roast ${i} tastes of, and whom to ask about it. `.repeat(12),
          ...{ visual: '', media: '', alt: '', hashtags: '#coffee', link: '', owner: 'Ola', wrongIf: '', result: {} },
        };
        transaction.objectStore('records').put({ kind: 'post', id: d.id, of, v: 1, n: 1, d });
      }
      transaction.oncomplete = () => done();
    };
  });
}

/** The longest time between two messages that the page sends itself, and frames that the browser calls long: over 50 ms. */
function watchFrames() {
  let longest = 0;
  let last = performance.now();
  let frames = [];
  let shown = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    setTimeout(() => {
      shown ||= document.querySelector('smm-plan [data-card]') ? performance.now() : 0;
      last = performance.now();
      port2.postMessage(0);
    });
  };
  port2.postMessage(0);
  new PerformanceObserver((all) => frames.push(...all.getEntries().map(({ duration }) => Math.round(duration)))).observe({
    type: 'long-animation-frame',
    buffered: true,
  });
  globalThis.frames_ = {
    reset: () => {
      longest = 0;
      frames = [];
    },
    read: () => ({ longest, frames, shown }),
  };
}
