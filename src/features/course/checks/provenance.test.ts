import { expect, test } from 'vitest';
import { lesson, shop } from './fixture.ts';
import { pageOf } from './page.ts';
import { unproven } from './provenance.ts';

const faults = (body: string, description?: string) => unproven(pageOf('x.mdx', lesson(body, description)), [shop]);

test.each([
  ['cited', 'Of 823 people <Cite source="a" />.'],
  ['cited in the row', '| 823 | <Cite source="a" /> |'],
  ['a case number', 'Some <N of="shop/facts/orders" /> orders.'],
  ['made up', 'Say <Eg>35</Eg> posts.'],
  ['named by the case with its unit', 'A clip of 14 turns.'],
  ['an attribute: a case number', '<Figure caption="31 orders, reach 5,200">a</Figure>'],
  [
    'an attribute: a result',
    'It is <Calc of="shop" is="facts/orders / facts/visits * 100" digits={1} /> %.\n\n<Figure caption="7.5 % order">a</Figure>',
  ],
  ['an attribute: cited on the page', 'Of 823 <Cite source="a" />.\n\n<Bar label="823 people" />'],
  ['an attribute: cited in its figure', '<Figure caption="823 people">\n<Bar label="17 more" />\n<Cite source="a" />\n</Figure>'],
  ['an attribute: made up, said in a comment', '{/* eg: 35, 48 */}\n<Bar bars={[{ label: "35 a month", value: 48 }]} />'],
  [
    'a path, an id, a drawing',
    '<Bar id="x-200" value="shop/facts/orders" width={640} ticks={[0, 200]} /><svg viewBox="0 0 320 180"></svg>',
  ],
  [
    'cells that follow from their row',
    '<CaseTable case="shop" table="channels" extra={{ head: "each", cells: ["8.00", "€4.00, 20 % of all"] }} />',
  ],
  ['a sum with a length of time', '<Calc of="shop" is="facts/orders / 365 * 100" />'],
  ['a sum with a made-up number', 'At <Eg>35</Eg> euros: <Calc of="shop" is="facts/orders * 35" />'],
])('%s', (_, body) => expect(faults(body)).toEqual([]));

test.each([
  ['typed', 'Text.\n\nOf 823 people.', /^x\.mdx:7 "823" has no source: cite it/],
  [
    'typed from the case',
    'Some 31 orders.',
    /^x\.mdx:5 "31" has no source: take it from the case if it is <N of="shop\/facts\/orders" \/>/,
  ],
  ['typed from the case beside a citation', 'Reach 5,213 <Cite source="a" />.', /"5,213" has no source: take it .*posts\/clip\/reach/],
  ['derived', 'That is 7.52 % of all.', /"7\.52" has no source: .*<Eg>7\.52<\/Eg>/],
  ['in another paragraph than its citation', 'Found <Cite source="a" />.\n\nOf 823 people.', /^x\.mdx:7/],
  [
    'in another row than its citation',
    '| 1 | <Cite source="a" /> |\n| 823 | |'.replace(/^/, '| a | b |\n| --- | --- |\n'),
    /^x\.mdx:8 "823"/,
  ],
  ['in a list item', '- one\n- 823 people', /^x\.mdx:6 "823"/],
  ['in an attribute', '<Figure\n  caption="823 people">a</Figure>', /^x\.mdx:6 "823" in <Figure caption> has no source/],
  ['as a value of a figure', '<Bar bars={[{ value: 823 }]} />', /"823" in <Bar value>/],
  ['in a heading', '## Only 823 people', /"823" in a heading/],
  ['in the repaired mistake', '<Mistake wrong="Bad">By June 823 orders.</Mistake>', /"823"/],
  [
    'a cell that does not follow',
    '<CaseTable case="shop" table="channels" rows={["post"]} extra={{ head: "each", cells: ["4.50"] }} />',
    /"4\.50" in <CaseTable cells> does not follow from its row \(60, 15\)/,
  ],
  ['a sum with a hidden number', '<Calc of="shop" is="facts/orders * 35" />', /<Calc> reckons with 35/],
])('%s is found', (_, body, message) => expect(faults(body).join('\n')).toMatch(message));

test('a number in the description is found with its line', () =>
  expect(faults('Text.', 'How 823 people did it.')).toEqual([expect.stringMatching(/^x\.mdx:3 "823" in description/)]));
