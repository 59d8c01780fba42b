import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownBy } from './evidence.ts';
import { lackOf } from './lack.ts';

const of = (right: number, harder: number, tried: number, pieces = 0) => ({
  passed: Array.from({ length: right }, (_, i) => ({ id: `${i}` })),
  harder,
  tried,
  sheets: Array.from({ length: pieces }, () => 'tools/report'),
  artefacts: [],
});

test.each([
  ['nothing tried', of(0, 0, 0), { level: 'assist', right: 2, harder: 0, piece: false }],
  ['two of four right', of(2, 2, 4), { level: 'assist', right: 1, harder: 0, piece: false }],
  ['two right', of(2, 0, 2), { level: 'do', right: 2, harder: 2, piece: true }],
  ['four of seven', of(4, 4, 7, 1), { level: 'assist', right: 1, harder: 0, piece: false }],
  ['four of six', of(4, 4, 6, 1), { level: 'do', right: 1, harder: 0, piece: false }],
  ['only the piece', of(4, 2, 4), { level: 'do', right: 0, harder: 0, piece: true }],
  ['all there', of(4, 2, 5, 1), undefined],
])('%s', (_, evidence, lack) => expect(lackOf(evidence)).toEqual(lack));

test('who does what is missing shows the level', () => {
  const n = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(n, n, n, fc.boolean(), (right, easy, wrong, piece) => {
      const evidence = of(right + easy, right, right + easy + wrong, piece ? 1 : 0);
      const lack = lackOf(evidence);
      if (!lack) {
        expect(shownBy(evidence)).toBe('do');
        return;
      }
      const all = right + easy + lack.right;
      const after = of(all, right + lack.harder, Math.max(evidence.tried, all), piece || lack.piece ? 1 : 0);
      expect(['do', lack.level]).toContain(shownBy(after));
    }),
  );
});
