import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** Links to be checked, one a line. */
export const shape = { id: 'link-check', fields: { found: { kind: 'long' }, onSite: { kind: 'switch' } } } as const satisfies Shape;

export const lists = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: { name: 'April', fields: { found: 'https://a.example/?utm_source=Facebook' }, rows: {} },
};
