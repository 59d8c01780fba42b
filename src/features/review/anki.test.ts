import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ankiText, readAnki } from './anki.ts';

const side = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('\t', '\n', '\r\n', '\r', '"', '""', '#', '<br>', '&amp;', ';', ',', ' '),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    maxLength: 12,
  })
  .map((text) => text.trim())
  .filter(Boolean);

test('what is written is read again, whatever tabs, line breaks and quotes it holds', () =>
  fc.assert(
    fc.property(fc.array(fc.record({ front: side, back: side })), (notes) => {
      const { notes: read, faults } = readAnki(ankiText(notes, 'Open SMM\n#x'));
      expect(faults).toEqual([]);
      expect(read.map(({ front, back }) => ({ front, back }))).toEqual(notes);
    }),
  ));

test('any text is read without an error, and every line that makes no card is named', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\t', '\n', '\r', '"', '#', ':', 'html', 'separator', ' ', '&#x110000;') }),
      (text) => {
        const { notes, faults } = readAnki(text);
        for (const { front, back } of notes) expect(front && back).toBeTruthy();
        for (const { line } of faults) expect(line).toBeGreaterThan(0);
      },
    ),
  ));

describe('the file', () => {
  test('has the head that Anki reads', () =>
    expect(ankiText([{ front: 'Reach', back: 'People\nwho saw it', tags: ['open-smm', 'own'] }], 'Open SMM')).toBe(
      '#separator:tab\n#html:false\n#notetype:Basic\n#deck:Open SMM\n#tags column:3\nReach\t"People\nwho saw it"\topen-smm own\n',
    ));

  test.each([
    ['a plain list', 'a\tb\nc\td', ['a|b', 'c|d']],
    ['line ends of Windows, and a byte order mark', '\uFEFFa\tb\r\nc\td\r\n', ['a|b', 'c|d']],
    ['semicolons by the head', '#separator:Semicolon\na;b, c', ['a|b, c']],
    ['semicolons by sight', 'a;b', ['a|b']],
    ['HTML by the head', '#html:true\na &lt; b\tone<br>two<div>three</div>', ['a < b|one\ntwothree']],
    ['HTML that the head denies', '#html:false\n<b>a</b>\tb', ['<b>a</b>|b']],
    [
      'guid, note type and deck first',
      '#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\nx1\tBasic\tMine\ta\tb\tt',
      ['a|b'],
    ],
    ['a quote inside a word', 'the "best" time\tnone', ['the "best" time|none']],
    ['more fields than two', 'a\tb\tc', ['a|b']],
    ['empty lines', '\n\na\tb\n\n', ['a|b']],
  ])('%s', (_, text, cards) => {
    const read = readAnki(text);
    expect(read.faults).toEqual([]);
    expect(read.notes.map(({ front, back }) => `${front}|${back}`)).toEqual(cards);
  });

  test('names the lines that make no card', () => {
    const text = '#html:false\na\tb\n\tb\nonly\n"x\ny"\tz\n"never\tends';
    expect(readAnki(text)).toEqual({
      notes: [
        { front: 'a', back: 'b', line: 2 },
        { front: 'x\ny', back: 'z', line: 5 },
      ],
      faults: [
        { line: 3, why: 'front' },
        { line: 4, why: 'back' },
        { line: 7, why: 'quote' },
      ],
    });
  });
});
