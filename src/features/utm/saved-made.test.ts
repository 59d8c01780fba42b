import { beforeEach, expect, test, vi } from 'vitest';

/** A browser's storage, as far as keeping needs it. */
class Memory {
  private items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key = (i: number) => [...this.items.keys()][i] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, text: string) => void this.items.set(key, text);
  removeItem = (key: string) => void this.items.delete(key);
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('window', { localStorage: new Memory() });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('document', { documentElement: { dataset: {} }, dispatchEvent: () => true });
});

const at = (n: number) => ({ link: `https://a.example/?utm_source=${n}`, place: `${n}` });

test('the latest first, the same link only once, and the oldest go', async () => {
  const { history, MOST, remember } = await import('./saved-made.ts');
  remember([at(1), at(2)], '2026-07-01');
  remember([at(3)], '2026-07-02');
  remember([at(1)], '2026-07-03');
  expect(history().map(({ made }) => [made.place, made.day])).toEqual([
    ['1', '2026-07-03'],
    ['3', '2026-07-02'],
    ['2', '2026-07-01'],
  ]);
  remember(
    Array.from({ length: MOST - 1 }, (_, i) => at(i + 10)),
    '2026-07-04',
  );
  expect(history()).toHaveLength(MOST);
  expect(history().at(-1)!.made.place).toBe('1');
});

test('ids of ten thousand links are all different', async () => {
  const { idOf } = await import('./saved-made.ts');
  expect(new Set(Array.from({ length: 10_000 }, (_, i) => idOf(at(i).link))).size).toBe(10_000);
});
