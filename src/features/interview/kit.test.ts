import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readYaml } from '../../lib/yaml.ts';
import { ROLES } from '../roles/roles.ts';
import { prepared } from '../scorecards/handover.ts';
import { LEVELS } from '../skills/levels.ts';
import { linked } from '../workbench/link.ts';
import type { Texts } from '../workbench/sheet.ts';
import { criteriaOf, scorecards } from './carry.ts';
import { documentOf, forPost } from './document.ts';
import { interview, type Kit } from './kit.ts';
import type { Index, Library, Question, Reference, Sample, Skill } from './library.ts';
import { SAMPLES, samples, shape, sheets, VIEWS } from './saved.ts';

const DOMAINS = ['research', 'strategy', 'content', 'community', 'promotion', 'analytics', 'collaboration', 'practice'];
const questions = DOMAINS.flatMap((domain) =>
  readYaml(`content/interview/en/${domain}.yaml`).map(({ data }) => ({ ...(data as object), domain }) as Question),
);
const skillOf = (id: string) => readYaml(`content/skills/en/${id}.yaml`)[0]!.data as unknown as Omit<Skill, 'lessons'>;
const skills = Object.fromEntries([...new Set(questions.map(({ skill }) => skill))].map((id) => [id, { ...skillOf(id), lessons: [] }]));
const work = SAMPLES.map((id) => readYaml(`content/work-samples/en/${id}.yaml`)[0]!.data as unknown as Sample);
const library: Library = {
  root: '/',
  questions: Object.fromEntries(questions.map((one) => [one.id, one])),
  skills,
  samples: Object.fromEntries(work.map((one) => [one.id, one])),
  references: readYaml('content/reference-checks/en/reference-checks.yaml').map(({ data }) => data as unknown as Reference),
};
const index: Index = {
  questions,
  roles: Object.fromEntries(ROLES.map((id) => [id, readYaml(`content/roles/en/${id}.yaml`)[0]!.data.skills as Index['roles'][string]])),
  samples: work.map(({ id, title, minutes, roles, skills: own }) => ({ id, title, minutes, roles, skills: own.map(({ skill }) => skill) })),
  skills: Object.fromEntries(Object.entries(skills).map(([id, { name }]) => [id, name])),
};
const answer = (texts: Record<string, string>) => interview(index).answer({ numbers: {}, texts, rows: {} });
const kitOf = (texts: Record<string, string>) => answer(texts).more as Kit;
const keys = (texts: Record<string, string>) => answer(texts).notes!.map(({ key }) => key);

describe('a kit', () => {
  test('ends in time whatever is chosen, but for a sample that fills the room', () => {
    const choices = Object.fromEntries(
      Object.entries(shape.fields).flatMap(([name, field]) => ('options' in field ? [[name, fc.constantFrom(...field.options)]] : [])),
    );
    fc.assert(
      fc.property(fc.record(choices), (texts) => {
        const { at, length, agenda, items } = kitOf(texts as Record<string, string>);
        if (texts.sampling !== 'during') expect(at.end).toBeLessThanOrEqual(length);
        expect(items.map((item) => item.at)).toEqual(
          items.map((_, i) => agenda.opening + items.slice(0, i).reduce((all, one) => all + one.minutes, 0)),
        );
      }),
    );
  });

  test('a sample in the room is one that leaves time for questions, where there is one', () => {
    expect(kitOf({ role: 'smm-manager', length: '90', sampling: 'during' }).items.length).toBeGreaterThan(1);
    expect(keys({ role: 'smm-manager', length: '30', sampling: 'during' })).toContain('tooLong');
    expect(kitOf({ role: 'targeting-specialist', sampling: 'before' }).sample.id).toBe('choose-a-channel');
  });

  test('says what does not fit', () => {
    expect(keys({ items: '-' })).toContain('none');
    expect(keys({ items: 'reporting-lead 7' })).toContain('free');
    expect(keys({ items: 'own 59 All of it?' })).toContain('tooLong');
    expect(keys({ items: '-', must: 'reporting' })).toContain('mustOpen');
    expect(keys({ must: 'reporting nonsense' })).not.toContain('mustOpen');
  });

  test('for clients, briefs and talks are asked about, whatever the role', () => {
    const of = (format: string) => kitOf({ role: 'smm-assistant', format }).asked.map(({ skill }) => skill);
    expect(of('freelance')).toContain('client-communication');
    expect(of('in-house')).not.toContain('client-communication');
  });

  test('one level for all, and texts that mean nothing are the usual', () => {
    expect(new Set(kitOf({ level: 'lead' }).asked.map(({ level }) => level))).toEqual(new Set(['lead']));
    expect(kitOf({ role: 'cook', length: '7' }).length).toBe(60);
  });

  test('what was kept is read again', () => {
    const { fields } = sheets.validate(samples[1]) as { fields: Texts };
    expect(kitOf(fields as Record<string, string>).items.map(({ brief, ask }) => brief?.id ?? ask)).toEqual([
      'copywriting-do',
      'Why this house?',
    ]);
  });
});

describe('its criteria', () => {
  const kit = kitOf({
    role: 'smm-manager',
    must: 'reporting',
    items: 'reporting-lead 7\nreporting-assist 5\nown 5 Why us?\nmoderation-do 6',
  });
  test('one for each skill and each own question, with signs as anchors and a weight from 0 to 10', () => {
    expect(criteriaOf(kit, library)).toEqual([
      {
        name: 'Reporting',
        skill: 'reporting',
        level: 'lead',
        weight: 9,
        anchors: ['poor', 'mixed', 'good', 'excellent'].map((step) => library.questions['reporting-lead']!.rubric[step as 'poor'].sign),
      },
      { name: 'Why us?', skill: '', level: '', weight: 5, anchors: ['', '', '', ''] },
      expect.objectContaining({ skill: 'moderation', level: 'do', weight: 5 }),
    ]);
  });

  test('they travel in a link, and nothing about anybody with them', async () => {
    vi.stubGlobal('document', { querySelector: () => null });
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    const address = (await scorecards(kit, library, 'A post', 'https://smm.example/hiring/scorecards/#old'))!;
    expect(await linked({ kind: prepared }, new URL(address).hash)).toEqual({
      title: 'A post',
      role: 'smm-manager',
      criteria: criteriaOf(kit, library).map((one, i) => ({ id: `k-${i + 1}`, ...one })),
    });
    expect(address.length).toBeLessThan(6000);
  });
});

test('the candidate’s sheet and sample hold no answer, sign or solution', () => {
  const s = {};
  for (const role of ROLES) {
    const view = { kit: kitOf({ role, length: '90' }), library, s };
    const text = JSON.stringify([documentOf(view, 'candidate', 'en', true), documentOf(view, 'sample', 'en', false)]);
    for (const { brief } of view.kit.items)
      for (const { sign, example } of Object.values(library.questions[brief!.id]!.rubric)) {
        expect(text).not.toContain(JSON.stringify(sign).slice(1, -1));
        expect(text).not.toContain(JSON.stringify(example).slice(1, -1));
      }
    for (const line of library.samples[view.kit.sample.id]!.solution) expect(text).not.toContain(JSON.stringify(line).slice(1, -1));
    for (const name of VIEWS) expect(documentOf(view, name, 'en', true).pieces[0]!.blocks.length).toBeGreaterThan(2);
  }
});

test('reference checks begin with consent, and none is lost', () => {
  for (const role of ROLES) {
    const { near, far } = forPost({ kit: kitOf({ role }), library });
    expect(near[0]!.id).toBe('consent-and-relation');
    expect(near.length + far.length).toBe(library.references.length);
  }
});

test('roles, samples and levels are those of the content', () => {
  expect(new Set(questions.flatMap(({ level }) => level))).toEqual(new Set(LEVELS));
  expect(questions).toHaveLength(96);
});
