// What a key press costs in the funnel planner with forty channels, and a run of its worker, on the built site in
// Chromium with the processor slowed down four-fold.
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';

const SLOWER = 4;
const KEYS = 60;

const channel = (i) => ({
  name: `Channel ${i + 1}`,
  by: 'mille',
  budget: 100 + i,
  cpmLow: 9,
  cpm: 14,
  cpmHigh: 20,
  frequency: 1.3,
  ctrLow: 1.2,
  ctr: 1.8,
  ctrHigh: 2.6,
  saleRateLow: 4,
  saleRate: 7,
  saleRateHigh: 9,
});
const sheet = (rows) => ({
  fields: { mode: 'budget', route: 'sale', ranges: 'on', luck: 'on', target: 42, orderValue: 27.4, margin: 38, seed: 1, currency: 'EUR' },
  rows: { channels: Array.from({ length: rows }, (_, i) => channel(i)) },
});

export default async function bench(print) {
  const site = await serve();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  print(`a bare page with one field and one number: ${await floor(browser, site.url)}`);
  for (const rows of [1, 40]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript((draft) => localStorage.setItem('smm:funnel:draft', draft), JSON.stringify({ v: 1, n: 1, d: sheet(rows) }));
    await page.goto(`${site.url}tools/funnel/`);
    await page.locator('smm-funnel[data-kept="yes"]').waitFor();
    const field = page.locator(`[name="channels.budget"]`).last();
    // The pictures come with the first change.
    await field.fill('101');
    await page.waitForTimeout(1500);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const times = await keys(page, field);
    print(
      `${rows} channel${rows > 1 ? 's' : ''}, a key: script and layout ${shown(times.map(([work]) => work))}; until painted ${shown(times.map(([, paint]) => paint))}`,
    );
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const from = performance.now();
    await page.getByRole('button', { name: 'Draw the futures' }).click();
    await page.locator('[data-at="futures"] .running').waitFor({ state: 'detached' });
    await page.locator('.chance').waitFor();
    print(
      `${rows} channel${rows > 1 ? 's' : ''}: 100,000 futures from the click to the picture in ${(performance.now() - from).toFixed(0)} ms, not slowed down`,
    );
    await page.close();
  }
  await browser.close();
  site.close();
}

/** The same for a page that does nothing but write the number: what the machine and the measuring cost. */
async function floor(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}favicon-none/`);
  await page.evaluate(() => {
    const [field, number] = ['input', 'b'].map((name) => document.body.appendChild(document.createElement(name)));
    number.textContent = '0';
    field.addEventListener('input', () => {
      number.firstChild.data = `${field.value.length * 7}`;
    });
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = await keys(page, page.locator('input'));
  await page.close();
  return `script and layout ${shown(times.map(([work]) => work))}; until painted ${shown(times.map(([, paint]) => paint))}`;
}

/** For each key: the time until its handlers and the layout are through, and until it was painted. */
async function keys(page, field) {
  await page.evaluate(() => {
    globalThis.times = [];
    addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => {
          document.body.getBoundingClientRect();
          const work = globalThis.worked;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => globalThis.times.push([work, performance.now() - from]);
          port2.postMessage(0);
        });
      },
      true,
    );
    addEventListener(
      'input',
      () => {
        globalThis.begun = performance.now();
      },
      true,
    );
    addEventListener('input', () => {
      document.body.getBoundingClientRect();
      globalThis.worked = performance.now() - globalThis.begun;
    });
  });
  await field.focus();
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press(i % 2 ? 'Backspace' : `${i % 10}`);
    await page.waitForTimeout(120);
  }
  return page.evaluate(() => globalThis.times);
}

function shown(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  return `${at(0.5)} ms in the middle, ${at(0.95)} ms at the 95th percentile`;
}
