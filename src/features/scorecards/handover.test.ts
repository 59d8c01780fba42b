import { expect, test, vi } from 'vitest';
import { linked } from '../workbench/link.ts';
import { prepared, scorecardsLink } from './handover.ts';
import { samples } from './saved.ts';

vi.stubGlobal('document', { querySelector: () => null });
vi.stubGlobal('CSS', { escape: (text: string) => text });
const PAGE = 'https://smm.example/hiring/scorecards/';
const criteria = [{ name: 'Copywriting', anchors: ['no', 'half', 'yes', 'more'] }];
const hashOf = (address: string) => address.slice(address.indexOf('#'));

test('criteria travel in an address, with the usual weight and an id of their own', async () => {
  const address = await scorecardsLink('Manager', 'smm-manager', criteria, `${PAGE}#old`);
  expect(await linked({ kind: prepared }, hashOf(address!))).toEqual({
    title: 'Manager',
    role: 'smm-manager',
    criteria: [{ id: 'k-1', skill: '', level: '', weight: 5, ...criteria[0] }],
  });
});

test('of candidates and interviewers nothing is taken from an address, nor put into one', () => {
  const kept = prepared.validate(samples[1]);
  expect(JSON.stringify(kept)).not.toContain('Candidate A');
  expect(Object.keys(kept)).toEqual(['title', 'role', 'criteria']);
});

test('what is too long for a link gives none', async () => {
  const long = Array.from({ length: 30 }, (_, i) => ({
    name: `Criterion ${i}`,
    anchors: Array.from({ length: 4 }, (_, j) =>
      Array.from({ length: 300 }, (_, n) => ((n * 7919 + i * 104729 + j * 1299709) % 99991).toString(36)).join(' '),
    ),
  }));
  expect(await scorecardsLink('Manager', '', long, PAGE)).toBeUndefined();
});
