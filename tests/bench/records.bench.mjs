// What keeping 2,000 posts in IndexedDB costs in Chromium, as the machine is and slowed down four-fold. The files of
// src/ are loaded as they are; nothing has to be built.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';

const ORIGIN = 'http://localhost:1';
const POSTS = 2000;
const TIMES = 15;

export default async function bench(print) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  for (const slower of [1, 4]) {
    const context = await browser.newContext();
    await context.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (!pathname.endsWith('.ts')) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' });
      const body = stripTypeScriptTypes(readFileSync(new URL(`../..${pathname}`, import.meta.url), 'utf8'));
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    const page = async () => {
      const made = await context.newPage();
      await made.goto(`${ORIGIN}/`);
      const client = await context.newCDPSession(made);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await made.evaluate(async () => {
        const files = ['lib/records', 'features/plan/saved'].map((file) => import(`/src/${file}.ts`));
        globalThis.lib = Object.assign({}, ...(await Promise.all(files)));
        /** Milliseconds of some work, and the longest time that the page could not answer meanwhile. */
        globalThis.timed = async (work) => {
          let longest = 0;
          let last = performance.now();
          let on = true;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            longest = Math.max(longest, performance.now() - last);
            last = performance.now();
            if (on) port2.postMessage(0);
          };
          port2.postMessage(0);
          const from = performance.now();
          await work();
          const whole = performance.now() - from;
          await new Promise((done) => setTimeout(done));
          on = false;
          return { whole, longest };
        };
      });
      return made;
    };

    const name = slower > 1 ? `processor ${slower} times slower` : 'as it is';
    const first = await page();
    const imported = await first.evaluate(
      (count) =>
        timed(() => {
          const sample = lib.samples[1];
          const text = 'What a washed roast tastes of, and whom to ask about it. '.repeat(12);
          const all = Array.from({ length: count }, (_, i) => ({ ...sample, id: `p-${i}`, of: 'b', title: `Post ${i}`, text }));
          return lib.records(lib.posts).edit(
            all.map((put) => ({ id: put.id, of: 'b', put })),
            { whole: true },
          );
        }),
      POSTS,
    );
    print(`${name}: import of ${POSTS} posts in one transaction ${shown([imported])}`);

    const opens = [];
    for (let i = 0; i < TIMES; i++) {
      const tab = await page();
      opens.push(await tab.evaluate(() => timed(() => lib.records(lib.posts).all('b'))));
      await tab.close();
    }
    print(`${name}: opening ${POSTS} posts, first read of a page ${shown(opens)}`);

    const edits = await first.evaluate(async (times) => {
      const posts = lib.records(lib.posts);
      await posts.all('b');
      const all = [];
      for (let i = 0; i < times; i++) {
        all.push(await timed(() => posts.edit([{ id: 'p-77', of: 'b', fields: { title: `Key ${i}` } }])));
        await new Promise((done) => setTimeout(done, 20));
      }
      return all;
    }, TIMES * 4);
    print(`${name}: one edit among ${POSTS}, until it stands on disk ${shown(edits)}`);

    const away = await first.evaluate(() => timed(() => lib.records(lib.posts).purge('b')));
    print(`${name}: purging ${POSTS} posts ${shown([away])}`);
    await context.close();
  }
  await browser.close();
}

function shown(times) {
  const at = (name, share) => {
    const sorted = times.map((time) => time[name]).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  };
  const blocked = `page held up at most ${at('longest', 1)} ms`;
  return times.length === 1
    ? `${at('whole', 0)} ms; ${blocked}`
    : `${at('whole', 0.5)} ms in the middle, ${at('whole', 0.95)} ms at the 95th percentile; ${blocked}`;
}
