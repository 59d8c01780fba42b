import { describe, expect, test } from 'vitest';
import type { Result } from './metric.ts';
import { barsOf } from './view.ts';

const none: Result = { undefined: 'missing', input: 'reach' };

describe('barsOf', () => {
  test.each<[string, Result[], string[]]>([
    ['the longest is the whole', [{ value: 5 }, { value: 10 }], ['50%', '100%']],
    ['no number, no bar', [{ value: 5 }, none], ['100%', '0%']],
    ['all zero', [{ value: 0 }, { value: 0 }], ['0%', '0%']],
    ['nothing known', [none, none], ['0%', '0%']],
    ['no rates', [], []],
  ])('%s', (_name, results, bars) => expect(barsOf(results)).toEqual(bars));
});
