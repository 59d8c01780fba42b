import type { Example } from '../workbench/bench.ts';
import type { Texts } from '../workbench/sheet.ts';

/** What is taken from a running case. */
export interface Case {
  id: string;
  name: string;
  currency: string;
  facts: Record<string, { value: number }>;
  tables: Record<string, { title: string; rows: { label: string; values: Record<string, number> }[] }>;
}
interface Words {
  april: string;
  hours: string;
  ads: string;
}

/** July's campaign of the café, and what April cost at both cases. */
export const examples = (cafe: Case, beams: Case, words: Words): Example[] => [july(cafe), april(cafe, words), april(beams, words)];

/** A row with hours is paid by the hour, one with pieces by the piece; the advertising is the row of that id. */
function july({ id, name, currency, tables }: Case): Example {
  const { title, rows } = tables['july-costs']!;
  const posts = tables['categories-july']!.rows.reduce((sum, { values }) => sum + values.posts!, 0);
  const items = rows.map(({ label, values: { hours, rate, pieces, price, vat }, ...row }): Texts => {
    const kind = hours !== undefined ? 'hours' : pieces !== undefined ? 'piece' : (row as { id?: string }).id === 'ads' ? 'ads' : 'fixed';
    return { name: label, kind, quantity: hours ?? pieces ?? '', price: rate ?? price ?? '', vat: vat ?? '' };
  });
  return {
    id: `${id}-july`,
    name,
    title,
    sheet: { fields: { title: `${name}: ${title}`, deductible: 'on', contingency: 10, deliverables: posts, currency }, rows: { items } },
  };
}

function april({ id, name, currency, facts }: Case, { april: title, hours, ads }: Words): Example {
  const fact = (id: string) => facts[id]!.value;
  return {
    id: `${id}-april`,
    name,
    title,
    sheet: {
      fields: { title: `${name}: ${title}`, deductible: 'on', deliverables: fact('posts-month'), currency },
      rows: {
        items: [
          { name: hours, kind: 'hours', quantity: fact('hours-month'), price: fact('hour-cost') },
          { name: ads, kind: 'ads', price: fact('ad-spend') },
        ],
      },
    },
  };
}
