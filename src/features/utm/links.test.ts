import { describe, expect, test } from 'vitest';
import type { Given } from '../workbench/tool.ts';
import { linksWith, type Made } from './links.ts';
import { checkWith } from './listed.ts';
import { listOf, measureOf, naming } from './naming.ts';

const card = measureOf({
  texts: {
    site: 'a.example',
    case: 'lower',
    letters: 'latin',
    space: '-',
    hyphen: 'on',
    underscore: 'on',
    source: 'instagram, facebook',
    medium: 'social\npaid_social',
  },
});
const given = (texts: Record<string, string>, channels: Record<string, string>[] = []): Given => ({
  numbers: {},
  texts: { existing: 'replace', shape: 'on', ...texts },
  rows: { channels: channels.map((own) => ({ numbers: {}, texts: own })) },
});
const sheet = (...of: Parameters<typeof given>) => {
  const answer = linksWith(() => card).answer(given(...of));
  const { links } = answer.more as Made;
  return {
    links: links.map((tagged) => ('link' in tagged ? tagged.link : tagged.fault)),
    notes: answer.notes!.map(({ key, field }) => (field ? `${key} ${field}` : key)),
    lines: answer.lines,
  };
};

describe('the sheet', () => {
  test('every page in every channel, written by the card', () =>
    expect(
      sheet({ pages: 'https://a.example/1\nhttps://a.example/2#x', campaign: '2026-07 Roast' }, [
        { name: 'Bio', source: 'Instagram', medium: 'social', content: 'bio' },
        { name: 'Post', source: 'facebook', medium: 'social', content: '' },
      ]).links,
    ).toEqual([
      'https://a.example/1?utm_source=instagram&utm_medium=social&utm_campaign=2026-07-roast&utm_content=bio',
      'https://a.example/2?utm_source=instagram&utm_medium=social&utm_campaign=2026-07-roast&utm_content=bio#x',
      'https://a.example/1?utm_source=facebook&utm_medium=social&utm_campaign=2026-07-roast',
      'https://a.example/2?utm_source=facebook&utm_medium=social&utm_campaign=2026-07-roast#x',
    ]));
  test('a pasted table without channels', () =>
    expect(sheet({ pages: 'url\tsource\tmedium\nhttps://a.example/1\tfacebook\tsocial', campaign: 'x' }, [{}]).links).toEqual([
      'https://a.example/1?utm_source=facebook&utm_medium=social&utm_campaign=x',
    ]));
  test('what is no address stays in its place', () =>
    expect(sheet({ pages: 'https://a.example/\njavascript:alert(1)\na b' }).links).toEqual(['https://a.example/', 'scheme', 'space']));
  test('no page at all', () => expect(sheet({}).lines[0]!.result).toEqual({ undefined: 'missing', input: 'pages' }));
  test('notes at the fields', () =>
    expect(
      sheet({ pages: 'https://a.example/', campaign: 'Roast', creative_format: 'video' }, [
        { source: 'facebok', medium: 'banner', content: '🙂' },
      ]).notes,
    ).toEqual([
      'written campaign',
      'outsideNear channels.0.source',
      'outside channels.0.medium',
      'nothing channels.0.content',
      'unreported creative_format',
    ]));
  test('the same value in several rows is said at each, and by the rules that hold', () => {
    const rows: Record<string, string>[] = [{ source: 'Facebook' }, { source: 'Facebook' }, { medium: 'Facebook' }];
    const notes = (shape: string) => sheet({ pages: 'https://a.example/', shape }, rows).notes;
    const written = ['written channels.0.source', 'written channels.1.source', 'outside channels.2.medium'];
    const kept = ['outsideNear channels.0.source', 'outsideNear channels.1.source', 'outside channels.2.medium'];
    expect([notes('on'), notes('off'), notes('on')]).toEqual([written, kept, written]);
  });
  test('data about a person is seen in what was typed, whatever the rules make of it', () => {
    const typed = given({
      pages: 'url\tcontent\nhttps://a.example/1\tanna@example.com\nhttps://a.example/2\tbio',
      term: '+48 600 123 456',
    });
    const { notes, more } = linksWith(() => card).answer(typed);
    expect(notes!.map(({ key, field }) => [key, field])).toEqual([['personal', 'term']]);
    const { links, findings } = more as Made;
    expect(links[0]).toMatchObject({ link: expect.stringContaining('utm_content=anna-example-com') });
    const leaks = (i: number) => findings[i]!.filter(({ fault }) => fault !== 'missing').map(({ fault, name }) => [fault, name]);
    expect([leaks(0), leaks(1)]).toEqual([
      [
        ['mail', 'utm_content'],
        ['phone', 'utm_term'],
      ],
      [['phone', 'utm_term']],
    ]);
  });
  test('more than a sheet holds', () => expect(sheet({ pages: 'https://a.example/\n'.repeat(1001) }).notes).toEqual(['tooMany']));
});

describe('the check', () => {
  const faults = (found: string, onSite = '') => {
    const { lines, more } = checkWith(() => card).answer(given({ found, onSite }));
    return [
      lines.map(({ result }) => ('value' in result ? result.value : result.undefined)),
      (more as { findings: { fault: string }[] }[]).map(({ findings }) => findings.map(({ fault }) => fault)),
    ];
  };
  const good = 'https://a.example/?utm_source=facebook&utm_medium=social&utm_campaign=x';
  test('counts links and findings', () =>
    expect(faults(`${good}\n${good.replace('face', 'Face')}`)).toEqual([
      [1, 2, 1],
      [[], ['twin']],
    ]));
  test('a tag on a link inside the own site', () => expect(faults(good, 'on')).toEqual([[1, 1, 1], [['own-site']]]));
  test('nothing pasted', () => expect(faults(' ')).toEqual([['missing', 0, 0], []]));
});

describe('the card', () => {
  test('lists by commas, semicolons and lines', () => expect(listOf(' a, b;c\n\nb ,')).toEqual(['a', 'b', 'c']));
  test('values against its own rules, and a sample', () => {
    const notes = naming.answer(given({ source: 'Facebook, tiktok', sample: 'Łódź 2026', hyphen: 'on' })).notes!;
    expect(notes).toMatchObject([
      { key: 'breaks', field: 'source', values: { list: 'Facebook', better: 'facebook' } },
      { key: 'sample', values: { to: 'lodz-2026' } },
    ]);
  });
});
