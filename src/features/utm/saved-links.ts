import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** Pages, the channels in which they are linked, and what all links have in common. */
export const shape = {
  id: 'links',
  fields: {
    title: { kind: 'text' },
    pages: { kind: 'long' },
    campaign: { kind: 'text' },
    id: { kind: 'text' },
    term: { kind: 'text' },
    source_platform: { kind: 'text' },
    creative_format: { kind: 'text' },
    marketing_tactic: { kind: 'text' },
    existing: { kind: 'choice', options: ['replace', 'keep'] },
    shape: { kind: 'choice', options: ['on', 'off'] },
  },
  tables: {
    channels: {
      columns: { name: { kind: 'text' }, source: { kind: 'text' }, medium: { kind: 'text' }, content: { kind: 'text' } },
      most: 60,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'July',
    fields: { pages: 'https://a.example/?x=1\nhttps://a.example/#/p', campaign: '2026-07_roast', existing: 'keep', shape: 'on' },
    rows: { channels: [{ name: 'Bio', source: 'instagram', medium: 'social', content: 'bio' }] },
  },
};
