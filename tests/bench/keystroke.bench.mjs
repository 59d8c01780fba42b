// What a key press costs in the tools, with forty rows where they take so many, on the built site in Chromium with the
// processor slowed down four-fold, and a run of the funnel's worker. The readings to go by are the first two of each
// line: for how long the page's main thread works for the frame that shows the letter, and for the next one, that shows
// what follows from it (`trace.mjs`); 0 where one frame shows both, or numbers wait for a pause. Beside them the clock
// until the letter is on the screen, and the clock until charts and all else are up to date. The bare page says what of
// each the browser and this machine take for themselves: go by the ratio where the machine is slow.
// `TOOLS=links,costs` measures only these.
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { traced } from './trace.mjs';

const SLOWER = 4;
const KEYS = 60;
const PAUSES = 12;

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

/** The channels compared: prices, intervals and a test of each against the cheapest. */
const compared = (rows) => ({
  fields: { step: 'sales', against: '', currency: 'EUR' },
  rows: {
    channels: Array.from({ length: rows }, (_, i) => ({
      name: `Channel ${i + 1}`,
      cost: 100 + 13 * i,
      contacts: 1000 + i,
      actions: 50 + 3 * i,
      sales: 5 + (i % 7) * 4,
    })),
  },
});

/** Cost items, some by the hour and some bought. */
const items = (rows) => ({
  fields: { title: 'Costs', deductible: 'on', contingency: 10, deliverables: 12, currency: 'EUR' },
  rows: {
    items: Array.from({ length: rows }, (_, i) => ({
      name: `Item ${i + 1}`,
      kind: 'hours',
      quantity: 2 + i,
      price: 22,
      onCosts: 20,
      vat: 23,
    })),
  },
});

/** One page in many channels: as many links as rows. */
const tagged = (rows) => ({
  fields: { campaign: 'july-sale', pages: 'https://shop.example/roasts?size=250#new', existing: 'replace', shape: 'on' },
  rows: {
    channels: Array.from({ length: rows }, (_, i) => ({
      name: `Place ${i + 1}`,
      source: 'instagram',
      medium: 'social',
      content: `place-${i}`,
    })),
  },
});

/** Pay figures brought to one hour. */
const figures = (rows) => ({
  fields: { title: 'Pay', per: 'hour', year: 'own', hours: 40, days: 5, currency: 'EUR' },
  rows: {
    figures: Array.from({ length: rows }, (_, i) => ({
      label: `Figure ${i + 1}`,
      low: 3000 + 10 * i,
      high: 4000 + 10 * i,
      currency: 'EUR',
      per: 'month',
      year: '2026',
      place: 'DEU',
      tax: 'gross',
      weekHours: 40,
    })),
  },
});

/** One metric: a calculator without rows. */
const metric = () => ({ fields: { metric: 'return-on-investment', revenue: 900, cost: 400, currency: 'EUR' }, rows: {} });

const TOOLS = [
  { id: 'funnel', at: 'funnel', field: 'channels.budget', sheet },
  { id: 'channels', at: 'channels', field: 'channels.cost', sheet: compared },
  { id: 'costs', at: 'campaign-costs', field: 'items.price', sheet: items },
  { id: 'links', at: 'links', field: 'campaign', sheet: tagged },
  { id: 'pay', at: 'pay', field: 'figures.low', sheet: figures, counts: [1, 30] },
  { id: 'metric', at: 'metrics', field: 'revenue', sheet: metric, counts: [0] },
];

export default async function bench(print) {
  const site = await serve();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  print(`a bare page with one field and one number: ${await floor(browser)}`);
  const { TOOLS: wanted } = process.env;
  for (const tool of TOOLS.filter(({ id }) => !wanted || wanted.split(',').includes(id)))
    for (const rows of tool.counts ?? [1, 40]) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const draft = JSON.stringify({ v: 1, n: 1, d: tool.sheet(rows) });
      await page.addInitScript(([id, text]) => localStorage.setItem(`smm:${id}:draft`, text), [tool.id, draft]);
      await page.goto(`${site.url}tools/${tool.at}/`);
      await page.locator(`smm-${tool.id}[data-kept="yes"]`).waitFor();
      const field = page.locator(`smm-${tool.id} [name="${tool.field}"]`).last();
      // The pictures come with the first change.
      await field.fill('101');
      await page.waitForTimeout(1500);
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const name = rows ? `${tool.id}, ${rows} row${rows > 1 ? 's' : ''}` : tool.id;
      print(`${name}, a key: ${await keys(browser, page, field)}`);
      print(`${name}, a key: until charts and all else are up to date ${shown(await settled(page, field))}`);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      if (tool.id === 'funnel') await futures(page, name, print);
      await page.close();
    }
  await browser.close();
  site.close();
}

/** From the click to the picture of 100,000 futures. */
async function futures(page, name, print) {
  const from = performance.now();
  await page.getByRole('button', { name: 'Draw the futures' }).click();
  await page.locator('[data-at="futures"] .running').waitFor({ state: 'detached' });
  await page.locator('.chance').waitFor();
  print(`${name}: 100,000 futures from the click to the picture in ${(performance.now() - from).toFixed(0)} ms, not slowed down`);
}

/** The same for a page that does nothing but write the number: what the machine and the measuring cost. */
async function floor(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<input><b>0</b>');
  await page.evaluate(() => {
    const [field, number] = ['input', 'b'].map((name) => document.querySelector(name));
    field.addEventListener('input', () => {
      number.firstChild.data = `${field.value.length * 7}`;
    });
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const said = await keys(browser, page, page.locator('input'));
  await page.close();
  return said;
}

/** The readings of keys that follow each other as a quick typist's. */
async function keys(browser, page, field) {
  await field.focus();
  // At the edge it may lie outside of the window, and its letters never come to the screen.
  await field.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const times = await traced(browser, page, async () => {
    for (let i = 0; i < KEYS; i++) {
      await page.keyboard.press(i % 2 ? 'Backspace' : `${i % 10}`);
      await page.waitForTimeout(120);
    }
  });
  return `letter ${shown(times.letter)}; what follows ${shown(times.answer)}; until on the screen ${shown(times.shown)}`;
}

/** For keys after which the reader waits: the time until nothing on the page changes any more. */
async function settled(page, field) {
  await page.evaluate(() => {
    globalThis.ends = [];
    let from = 0;
    addEventListener(
      'keydown',
      () => {
        from = performance.now();
        globalThis.ends.push(0);
      },
      true,
    );
    new MutationObserver(() => {
      globalThis.ends[globalThis.ends.length - 1] = performance.now() - from;
    }).observe(document.activeElement.closest('.bench'), { subtree: true, childList: true, characterData: true });
  });
  await field.focus();
  for (let i = 0; i < PAUSES; i++) {
    await page.keyboard.press(i % 2 ? 'Backspace' : `${i % 10}`);
    await page.waitForTimeout(700);
  }
  return page.evaluate(() => globalThis.ends);
}

function shown(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  return `${at(0.5)} ms in the middle, ${at(0.95)} ms at the 95th percentile`;
}
