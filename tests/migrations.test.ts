import { describe, expect, test } from 'vitest';
import { kinds, recordKinds } from '~/features/backup/kinds';
import { decode, type Kind } from '~/lib/persist';

/**
 * A `saved.ts` (or `saved-….ts`) says in `samples` what each released version looked like, one example a version. Every example is
 * brought up to the current version here, so that no migration goes without a test.
 */
const files = import.meta.glob<Record<string, unknown>>(['../src/features/*/{saved,saved-*}.ts', '!**/*.test.ts'], { eager: true });

const isKind = (value: unknown): value is Kind<unknown> => typeof value === 'object' && value !== null && 'migrations' in value;

test('there are records', () => expect(Object.keys(files).length).toBeGreaterThan(1));

describe.each(Object.entries(files))('%s', (file, exports) => {
  const kind = Object.values(exports).find(isKind);
  const samples = (exports.samples ?? {}) as Record<number, unknown>;

  test('exports a kind, and a copy restores it', () => {
    expect(kind, `${file} exports no kind`).toBeDefined();
    expect(kind!.name).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(kinds.has(kind!.name) !== recordKinds.has(kind!.name), `add the kind "${kind!.name}" to src/features/backup/kinds.ts`).toBe(
      true,
    );
  });

  test('has a sample and a step for every version up to the current one', () => {
    const { version, migrations } = kind!;
    const steps = Array.from({ length: version - 1 }, (_, i) => i + 2);
    expect(Object.keys(migrations).map(Number), 'one migration for each version after the first').toEqual(steps);
    for (const old of [1, ...steps])
      expect(samples, `${file}: add an example of version ${old} to samples; it is never removed`).toHaveProperty(`${old}`);
  });

  test('reads every sample as the current version', () => {
    for (const [v, d] of Object.entries(samples)) {
      const read = decode(kind!, JSON.stringify({ v: Number(v), n: 1, d }));
      expect(read, `version ${v}`).toBeDefined();
      expect(decode(kind!, JSON.stringify({ v: kind!.version, n: 1, d: read!.d }))).toEqual(read);
    }
  });
});
