import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import strings from '../../../content/i18n/en.json' with { type: 'json' };
import { planner } from '../funnel/planner.ts';
import { pay } from '../pay/pay.ts';
import { blank } from '../plan/post.fixture.ts';
import { CATEGORIES, type Post } from '../plan/post.ts';
import { price } from '../price/price.ts';
import { returns } from '../returns/returns.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { calculationPiece } from './calculation.ts';
import type { Block } from './document.ts';
import { htmlOf } from './html.ts';
import { keptOf } from './kept.ts';
import { metricPiece } from './metric.ts';
import { tableOf } from './piece.ts';
import { mixPiece, planPiece, strategyPiece, type Words } from './pieces.ts';
import { changed, documentOf, type Kept, moved, rowsOf, taken, thinIn, withOwn } from './portfolio.ts';
import { ratesPiece } from './rates.ts';

const words: Words = { language: 'en', s: strings };
const sheet = (fields: Sheet['fields'], rows: Sheet['rows'] = {}): Sheet => ({ fields, rows });
const post = ({ id = 'a', ...fields }: Partial<Post>): Post => blank(id, { owner: '', time: '', ...fields });
const tables = (blocks: Block[] = []) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const headings = (blocks: Block[] = []) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const brand = { name: 'Corner bakery', zone: 'Europe/Warsaw', networks: [], format: 'mixed' as const };

describe('pieces', () => {
  test('a strategy by its steps; empty ones are left out and told', () => {
    const made = strategyPiece(
      sheet({ wish: 'More guests', tell: 'Bread' }, { pages: [{ network: 'instagram', followers: 1350 }] }),
      words,
    )!;
    expect(headings(made.piece.blocks)).toEqual([
      'Where the brand stands',
      'Goals, KPI, target, date',
      'Format of presence',
      'Three questions of content',
    ]);
    expect(tables(made.piece.blocks)[0]).toMatchObject({ rows: [expect.any(Array), ['instagram', '1,350']], numbers: [1] });
    expect(made.thin).toEqual([{ key: 'strategy', values: { n: 4, all: 10 } }]);
  });

  test('what nobody wrote in is no piece', () => {
    expect(strategyPiece(sheet({ format: 'mixed', wish: '' }), words)).toBeUndefined();
    expect(mixPiece(sheet({ format: 'mixed' }), words)).toBeUndefined();
    expect(planPiece([], words)).toBeUndefined();
    expect(calculationPiece(returns, sheet({ title: 'April', currency: 'EUR' }), words)).toBeUndefined();
  });

  test('a mix in percent and posts, with its rubrics', () => {
    const fields = { format: 'mixed', educational: 60, commercial: 40, posts: 5 };
    const rubric = { name: 'Ask the baker', category: 'educational', network: 'instagram', tue: 'on', fri: 'on', time: '8:30', id: 'a' };
    const [shares, rubrics] = tables(mixPiece(sheet(fields, { rubrics: [rubric] }), words)!.piece.blocks);
    expect(shares!.rows[2]).toEqual(['Educational', '60 %', '3']);
    expect(shares!.numbers).toEqual([1, 2]);
    expect(rubrics!.rows[1]).toEqual(['Ask the baker', 'Educational', 'Instagram', 'Tue, Fri', '08:30']);
  });

  test('a plan by week, with counts, ideas and texts', () => {
    const posts = [
      post({ id: 'b', day: '2026-07-14', title: 'Second', category: 'commercial' }),
      post({ id: 'a', day: '2026-07-07', title: 'First', text: 'Dear all', category: 'educational', owner: 'Ola', time: '08:30' }),
      post({ id: 'c', day: '', title: 'Someday', category: 'educational' }),
    ];
    const made = planPiece(posts, words, { shares: { ...Object.fromEntries(CATEGORIES.map((c) => [c, 20])) } as never })!;
    const [counts, first, second] = tables(made.piece.blocks);
    expect(counts!.rows[2]).toEqual(['educational', '2', '67 %', '20 %']);
    expect([first!.caption, second!.caption]).toEqual(['Week of 6 July 2026', 'Week of 13 July 2026']);
    expect(first!.rows[1]).toEqual([
      expect.stringMatching(/^Tue,? 7 Jul 08:30$/),
      expect.any(String),
      'educational',
      'First',
      'Ola',
      expect.any(String),
    ]);
    expect(made.piece.blocks).toContainEqual({ kind: 'list', items: ['Someday'] });
    expect(made.thin.map(({ key }) => key)).toEqual(['plan', 'texts']);
  });

  test('a calculation with its numbers, the answer and how it was reckoned', () => {
    const saved = {
      ...sheet({ title: 'April', revenue: 849.4, margin: 60, adSpend: 40, hours: 0, hourCost: 0, otherCost: 0, currency: 'EUR' }),
      name: 'April',
    };
    const made = calculationPiece(returns, saved, words)!;
    expect(made.piece.title).toBe('Return of a month: April');
    expect(tables(made.piece.blocks).at(-1)!.rows).toContainEqual([
      'ROAS',
      '21.24',
      'revenue 849.4 ÷ advertising 40'.replace(/revenue 849.4|advertising 40/g, (part) => part.split(' ')[1]!),
    ]);
    expect(made.thin).toEqual([]);
  });

  test('a calculation that cannot be answered says why', () => {
    const alone = calculationPiece(returns, sheet({ hours: 3, currency: 'EUR' }), words)!;
    expect(tables(alone.piece.blocks).at(-1)!.rows[1]![1]).toBe('undefined');
    expect(alone.thin.map(({ key }) => key)).toEqual(['undefined']);
  });

  test('rates of posts with what was counted; a text that is no number stays', () => {
    const roast = { title: 'Ethiopian roast', likes: 96, comments: 14, shares: 9, saves: 21, reach: 1350 };
    const saved = {
      name: 'April',
      posts: [roast, { title: 'Easter', likes: 58, reach: 2900 }],
      counted: ['likes', 'comments', 'shares', 'saves'] as const,
      way: 'pooled' as const,
      metric: 'engagement-rate-reach',
      several: true,
    };
    const { piece, thin } = ratesPiece({ ...saved, counted: [...saved.counted] }, words)!;
    expect(piece.title).toBe('Engagement rates: April');
    const [posts, rates] = tables(piece.blocks);
    expect(posts!.rows[2]).toEqual(['Easter', '58', '', '', '', '2,900']);
    expect(rates).toMatchObject({ caption: 'Engagement rates: All together' });
    expect(rates!.rows).toEqual([expect.any(Array), ['by reach', '4.66 %', '(140 + 58) ÷ (1,350 + 2,900) × 100']]);
    expect(piece.blocks.at(-1)).toEqual({ kind: 'text', text: 'Counted: likes, comments, shares, saves' });
    expect(thin).toEqual([]);
    const lone = ratesPiece({ ...saved, counted: ['likes'], posts: [{ ...roast, reach: '1 35o' }], several: false }, words)!;
    expect(lone.piece.blocks).toContainEqual({ kind: 'facts', facts: expect.arrayContaining([['Reach (people)', '1 35o']]) });
    expect(tables(lone.piece.blocks)[0]!.rows[1]![1]).toBe('undefined');
    expect(lone.thin.map(({ key }) => key)).toEqual(['undefined']);
    expect(ratesPiece({ ...saved, counted: ['likes'], posts: [{ title: 'No number yet' }] }, words)).toBeUndefined();
  });

  test('a metric with the numbers that it takes, forward and for a wanted result', () => {
    const s = { ...strings, 'strategy.option.goals.kpi.roas': 'ROAS' };
    const fields = { metric: 'roas', find: 'result', revenue: 109.6, cost: 40, clicks: 999, currency: 'EUR' };
    const { piece } = metricPiece({ ...sheet(fields), name: 'Roast' }, { ...words, s })!;
    expect(piece.title).toBe('ROAS: Roast');
    expect(piece.blocks[1]).toEqual({ kind: 'facts', facts: expect.arrayContaining([['cost', '€40.00']]) });
    expect(JSON.stringify(piece.blocks)).not.toContain('999');
    expect(tables(piece.blocks)[0]!.rows[1]).toEqual(['ROAS', '2.74', '109.6 ÷ 40']);
    const wanted = metricPiece(sheet({ ...fields, find: 'cost', wanted: 3 }), { ...words, s })!;
    expect(wanted.piece.blocks[1]).toEqual({ kind: 'facts', facts: expect.arrayContaining([['wanted result', '3']]) });
    expect(tables(wanted.piece.blocks)[0]!.rows[1]).toEqual([expect.any(String), '€36.53', '109.6 ÷ 3']);
    expect(metricPiece(sheet({ metric: 'roas', clicks: 3 }), words)).toBeUndefined();
    expect(metricPiece(sheet({ metric: 'gone', cost: 3 }), words)).toBeUndefined();
  });

  test('pay figures with what each says, its source and what cannot be compared; the price of an hour', () => {
    const figures: Sheet['rows'][string] = [
      { label: 'Poznań', low: 8000, high: 9000, currency: 'PLN', per: 'month', year: '2026', tax: 'gross', source: 'an offer' },
      { label: 'Moscow', low: 30000, currency: 'EUR', per: 'year', tax: 'net' },
    ];
    const made = calculationPiece(pay, { ...sheet({ per: 'month', currency: 'EUR' }, { figures }), name: 'Offers' }, words)!;
    expect(made.piece.title).toBe('Pay figures on one measure: Offers');
    const told = JSON.stringify(made.piece.blocks);
    for (const part of ['Poznań', 'Source: an offer', 'What it leaves open', '÷ 12', strings['pay.note.mix-tax']])
      expect(told).toContain(part);
    const hour = calculationPiece(
      price,
      sheet({ title: 'Autumn', income: 30_000, costs: 4200, weeksOff: 8, hours: 38, billable: 60 }),
      words,
    )!;
    expect(hour.piece.title).toMatch(/: Autumn$/);
    expect(tables(hour.piece.blocks).at(-1)!.rows[1]).toEqual([expect.any(String), '€34.09', expect.stringContaining('÷')]);
  });

  test('a rate in a row is named as outside of it, its ends with their end', () => {
    const channels = [{ name: 'Advertising', by: 'mille', budget: 300, cpm: 14, cpmLow: 9, cpmHigh: 20, ctr: 1.8 }];
    const made = calculationPiece(planner, sheet({ mode: 'budget', currency: 'EUR' }, { channels }), words)!;
    expect(JSON.stringify(made.piece.blocks)).toContain('Price of a thousand impressions, low: €9.00');
  });

  test('a table that is too wide becomes a list of its rows', () =>
    expect(tableOf('Goals', ['Goal', 'a', 'b', 'c', 'd', 'e', 'f'], [['Sell', '1', '', '3', '', '', '6']])).toEqual([
      { kind: 'facts', caption: 'Goals', facts: [['Sell', 'a: 1 · c: 3 · f: 6']] },
    ]));
});

describe('the list', () => {
  const made = (title: string) => ({ piece: { title, blocks: [] }, thin: [] });
  const kept: Kept[] = [
    { id: 'strategy', title: 'Strategy', at: '', made: made('Strategy') },
    { id: 'plan', title: 'Plan', at: '', made: undefined },
    { id: 'returns-april', title: 'April', at: '', loose: true, made: made('April') },
  ];
  const empty = sheet({}, { pieces: [] });

  test('the brand’s own work is ticked, calculations are not, empty work is named and left out', () => {
    const rows = rowsOf(empty, kept);
    expect(rows.map(({ id, on }) => [id, on])).toEqual([
      ['strategy', true],
      ['plan', true],
      ['returns-april', false],
    ]);
    expect(taken(rows).map(({ id }) => id)).toEqual(['strategy']);
  });

  test('moved, ticked and thought over; a line whose work is gone keeps its text', () => {
    let now = sheet({}, { pieces: [{ on: 'on', reflection: 'Once more', id: 'costs-old' }] });
    now = moved(now, rowsOf(now, kept), 'returns-april', -2);
    now = changed(now, rowsOf(now, kept), 'returns-april', { on: true });
    now = changed(now, rowsOf(now, kept), 'strategy', { reflection: 'Ask first.' });
    expect(now.rows.pieces).toEqual([
      { on: 'on', reflection: '', id: 'returns-april' },
      { on: 'on', reflection: 'Ask first.', id: 'strategy' },
      { on: 'on', reflection: '', id: 'plan' },
      { on: 'on', reflection: 'Once more', id: 'costs-old' },
    ]);
    expect(moved(now, rowsOf(now, kept), 'returns-april', -1)).toBe(now);
  });

  test('any moves keep every line once', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('strategy', 'plan', 'returns-april', 'x'), fc.integer({ min: -3, max: 3 }))),
        (moves) => {
          let now = empty;
          for (const [id, by] of moves) now = moved(now, rowsOf(now, kept), id, by);
          expect(
            rowsOf(now, kept)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(['plan', 'returns-april', 'strategy']);
        },
      ),
    ));

  test('a page of one’s own joins the list with its first line', () => {
    const own = sheet({ 'study-problem': 'Long waits' }, { pieces: [] });
    const list = withOwn(own, kept, words);
    expect(list.map(({ id, made: one }) => [id, !!one])).toEqual([
      ['strategy', true],
      ['plan', false],
      ['study', true],
      ['thread', false],
      ['returns-april', true],
    ]);
  });

  test('the document says that it is self-reported, an exercise says so, and reflections stand with their pieces', () => {
    const now = sheet({ intro: 'For a bakery.', date: '2026-08-03' }, { pieces: [{ on: 'on', reflection: 'Ask first.', id: 'strategy' }] });
    const document = documentOf(now, rowsOf(now, kept), { ...brand, model: 'ember-and-oat' }, { model: false, today: '2026-11-22' }, words);
    expect(document).toMatchObject({ title: 'Portfolio: Corner bakery', date: '3 August 2026' });
    expect(document.pieces.map(({ title }) => title)).toEqual(['About this portfolio', 'Strategy']);
    const html = htmlOf(document, 'Contents');
    for (const part of ['Self-reported', 'exercise on an invented firm', 'For a bakery.', 'What I would do differently', 'Ask first.'])
      expect(html).toContain(part);
    expect(documentOf(empty, [], brand, { model: false, today: '2026-11-22' }, words).pieces[0]!.blocks).toHaveLength(1);
  });

  test('what a reader would ask for next', () => {
    const keys = (now: Sheet, list = kept) => thinIn(now, rowsOf(now, list)).map(({ key }) => key);
    expect(keys(empty, [])).toEqual(['none', 'author', 'intro']);
    expect(keys(empty)).toEqual(['author', 'intro', 'reflection', 'result']);
    const good = sheet(
      { author: 'Ola', intro: 'x' },
      {
        pieces: [
          { on: 'on', reflection: 'y', id: 'strategy' },
          { on: 'on', reflection: 'z', id: 'returns-april' },
        ],
      },
    );
    expect(keys(good)).toEqual([]);
  });

  test('pieces of features that the site lacks are skipped, those of empty sheets named', () => {
    const works = { strategy: undefined, mix: undefined, posts: [], others: { report: undefined } };
    expect(keptOf(works, words).map(({ id, made: one }) => [id, one])).toEqual([
      ['strategy', undefined],
      ['mix', undefined],
      ['plan', undefined],
      ['report', undefined],
    ]);
  });
});
