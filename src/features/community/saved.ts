import { sheetKind } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';
import { fieldOf, NOTED, POINTS, RULES, ruleField } from './points.ts';

const columns: Record<string, Field> = Object.fromEntries(
  POINTS.flatMap((point) => [
    [point, fieldOf(point)] as const,
    ...Object.entries(NOTED).map(([name, field]) => [`${point}${name}`, field] as const),
  ]),
);

/** What the community checklist asks for; what is kept with a brand has the same fields. */
export const shape: Shape = {
  id: 'community',
  fields: {
    brandName: { kind: 'text' },
    query: { kind: 'text' },
    asOf: { kind: 'date' },
    tagRules: { kind: 'long' },
    templateRules: { kind: 'long' },
    ...Object.fromEntries(RULES.map((rule) => [ruleField(rule), { kind: 'switch' } as const])),
    ownRules: { kind: 'long' },
    hours: { kind: 'text' },
    objection: { kind: 'text' },
  },
  // A page is known by its network, so that two tabs that begin the same page make one.
  tables: { pages: { columns: { ...columns, network: { kind: 'key' } }, most: 15 } },
};

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    fields: { brandName: 'Ember & Oat', query: 'coffee beans', asOf: '2026-06-22', ruleAttacks: 'on', objection: 'Ilse' },
    rows: {
      pages: [
        {
          address: 'emberandoat',
          addressState: 'done',
          addressOwner: 'Ilse',
          addressDate: '2026-06-24',
          addressNote: 'the same in all',
          comments: 'open',
          network: 'instagram',
        },
      ],
    },
  },
};
