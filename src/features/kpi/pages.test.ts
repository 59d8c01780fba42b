import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metrics } from './metrics.ts';
import { pageFor } from './pages.ts';

test.each([
  ['romi', 'tools/return'],
  ['engagement-rate-pooled', 'tools/engagement-rate'],
  ['cost-per-sale', 'tools/channels'],
  ['conversion-rate', 'tools/funnel'],
  ['share-of-voice', undefined],
])('the tool of %s is %s', (metric, page) => expect(pageFor(metric)).toBe(page));

test('every such tool has its page, and computes what the registry has', () => {
  const pages = new Set(Object.keys(metrics).flatMap((id) => pageFor(id) ?? []));
  expect(pages.size).toBe(4);
  for (const page of pages) expect(existsSync(`content/docs/${page}.mdx`), page).toBe(true);
});
