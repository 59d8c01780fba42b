import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';
import { LANGUAGES } from './letters.ts';
import { MARKS } from './rules.ts';

/** The naming card: how values are written and which there are, by parameter, parted by commas or lines. */
export const shape = {
  id: 'naming',
  fields: {
    title: { kind: 'text' },
    site: { kind: 'text' },
    case: { kind: 'choice', options: ['lower', 'any'] },
    letters: { kind: 'choice', options: ['latin', 'any'] },
    language: { kind: 'choice', options: LANGUAGES },
    space: { kind: 'choice', options: MARKS },
    hyphen: { kind: 'switch' },
    underscore: { kind: 'switch' },
    dot: { kind: 'switch' },
    source: { kind: 'long' },
    medium: { kind: 'long' },
    campaign: { kind: 'long' },
    content: { kind: 'long' },
    sample: { kind: 'text' },
  },
} as const satisfies Shape;

export const cards = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Shop',
    fields: { site: 'a.example', case: 'lower', letters: 'latin', space: '-', hyphen: 'on', source: 'instagram, facebook' },
    rows: {},
  },
};
