import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { faults } from '../../../tests/schemas/validate.ts';
import { items } from './items.fixture.ts';
import { moodleFile } from './moodle.ts';
import { packageFiles, zipped } from './package.ts';

const moodle = moodleFile(items, 'Open SMM');
const { 'imsmanifest.xml': manifest = '', ...files } = packageFiles(items, 'Open SMM', 'CC BY 4.0', 'en');
const item = files['items/m/l/q-several.xml'] ?? '';

test('an example of each type is valid', async () => {
  expect(await faults('moodle-quiz', { moodle })).toEqual([]);
  expect(await faults('qti-item', files)).toEqual([]);
  expect(await faults('imsmanifest', { manifest })).toEqual([]);
  expect(await faults('1edtech/imsqti_v2p1', files)).toEqual([]);
  expect(await faults('1edtech/imscp_v1p1', { manifest })).toEqual([]);
});

test.each([
  ['a question without a name', (text: string) => text.replace(/<name>.*?<\/name>\n/, '')],
  ['a grade that Moodle does not list', (text: string) => text.replace('fraction="33.33333"', 'fraction="33"')],
  ['a number that is none', (text: string) => text.replace('<text>10.37037</text>', '<text>about ten</text>')],
  ['a type that Moodle does not know', (text: string) => text.replace('type="matching"', 'type="pairs"')],
  ['one id for two questions', (text: string) => text.replace('<idnumber>several<', '<idnumber>single<')],
  [
    'an empty question',
    (text: string) => text.replace(/<questiontext format="html"><text>.*?<\/text>/s, '<questiontext format="html"><text></text>'),
  ],
  ['a category outside the course', (text: string) => text.replace('$course$/top/', '')],
])('Moodle XML: %s is found', async (_, broken) => {
  expect(broken(moodle)).not.toBe(moodle);
  expect(await faults('moodle-quiz', { moodle: broken(moodle) })).not.toEqual([]);
});

test.each([
  ['no response', (text: string) => text.replace(/<responseDeclaration.*<\/responseDeclaration>/, '')],
  ['an operator outside QTI', (text: string) => text.replaceAll('member>', 'contains>')],
  ['an identifier with a space', (text: string) => text.replace('identifier="q-several"', 'identifier="q several"')],
  ['a paragraph in a prompt', (text: string) => text.replace('<prompt>stem</prompt>', '<prompt><p>stem</p></prompt>')],
  ['two responses of one name', (text: string) => text.replace('identifier="SCORE"', 'identifier="R1"')],
  [
    'feedback before the body',
    (text: string) =>
      text.replace(
        '<itemBody>',
        '<modalFeedback outcomeIdentifier="FEEDBACK" identifier="X" showHide="show"><p>x</p></modalFeedback><itemBody>',
      ),
  ],
])('QTI: %s is found', async (_, broken) => {
  expect(broken(item)).not.toBe(item);
  expect(await faults('qti-item', { item: broken(item) })).not.toEqual([]);
});

test.each([
  ['an element that QTI does not know', (text: string) => text.replaceAll('choiceInteraction', 'chooseInteraction')],
  ['an item without a title', (text: string) => text.replace(/ title=".*?"/, '')],
  ['a word outside a list', (text: string) => text.replace('cardinality="multiple"', 'cardinality="many"')],
  [
    'the body before what it refers to',
    (text: string) => text.replace(/(<responseDeclaration.*<\/responseDeclaration>)(.*<itemBody>.*<\/itemBody>)/s, '$2$1'),
  ],
  ['text beside the paragraphs', (text: string) => text.replace('<itemBody>', '<itemBody>loose')],
])('QTI, by the schema of 1EdTech: %s is found', async (_, broken) => {
  expect(broken(item)).not.toBe(item);
  expect((await faults('1edtech/imsqti_v2p1', { item: broken(item) })).join()).toContain('validity error');
});

test('a manifest that names one item twice is found', async () => {
  const twice = manifest.replace('identifier="r-q-several"', 'identifier="r-q-single"');
  expect(await faults('imsmanifest', { manifest: twice })).not.toEqual([]);
  expect(await faults('1edtech/imscp_v1p1', { manifest: twice })).not.toEqual([]);
});

test('the same questions make the same bytes, and the zip holds what the manifest names', () => {
  const zip = zipped(packageFiles(items, 'T', 'R', 'en'));
  expect(Buffer.from(zip).equals(Buffer.from(zipped(packageFiles(items, 'T', 'R', 'en'))))).toBe(true);
  const names = Object.keys(unzipSync(zip)).filter((name) => name !== 'imsmanifest.xml');
  expect([...manifest.matchAll(/<file href="(.*?)"/g)].map(([, href]) => href)).toEqual(names);
});
