import { expect, test } from 'vitest';
import { sheets } from './sheets.ts';

test.each([
  ['no form', 'Prose <Cite claim="x" />.', []],
  [
    'one over several lines',
    `<Sheet
  id="day-planner"
  title="Plan a day"
  columns={['From – to', "If there's no time"]}
  rows={[['9:00', 'x']]}
/>`,
    [{ id: 'day-planner', title: 'Plan a day', columns: ['From – to', "If there's no time"] }],
  ],
  [
    'two',
    '<Sheet id="a" title="A" columns={["x"]} rows={[["id=1"]]} /> text <Sheet id="b" title="B" columns={["y"]} rows={[]} />',
    [
      { id: 'a', title: 'A', columns: ['x'] },
      { id: 'b', title: 'B', columns: ['y'] },
    ],
  ],
])('%s', (_, body, found) => expect(sheets(body)).toEqual(found));
