import { getCollection } from 'astro:content';
import { all } from '~/site/content';
import { contentLanguage } from '~/site/locales';
import { numbersOf } from '../cases/numbers.ts';
import type { Example } from '../workbench/bench.ts';
import type { Sheet } from '../workbench/sheet.ts';
import type { Brand } from './brand.ts';
import { brands } from './saved.ts';
import type { Listed } from './store.ts';

/** A case with what its model holds, by kind. */
interface Model extends Listed {
  contents: Map<string, unknown>;
}

/** The cases as brands that may be copied; see `content/models`. The numbers in them come from the cases. */
export async function models(locale?: string): Promise<Model[]> {
  const entries = await getCollection('models');
  const languages = [...new Set([contentLanguage(locale), 'en'])];
  const cases = await all('cases', locale);
  return cases.flatMap((book) => {
    const numbers = numbersOf(book);
    const contents = new Map<string, unknown>();
    for (const language of languages)
      for (const { id, data } of entries)
        if (id.startsWith(`${language}/`) && data.of === book.id && !contents.has(data.kind))
          contents.set(data.kind, filled(data.content, numbers, `content/models/${id}.yaml`, language));
    const brand = contents.get('brand') as Partial<Brand> | undefined;
    return brand ? [{ id: book.id, brand: brands.validate({ ...brand, name: book.name }), contents }] : [];
  });
}

/** The sheets of the models as examples of a tool, for `pageOf`: the first is what the page shows without scripts. */
export async function modelSheets(kind: string, locale?: string): Promise<Example[]> {
  return (await models(locale)).flatMap(({ id, brand, contents }) => {
    const sheet = contents.get(kind) as Sheet | undefined;
    return sheet
      ? [{ id, name: brand.name, title: brand.name, model: id, sheet: { fields: sheet.fields ?? {}, rows: sheet.rows ?? {} } }]
      : [];
  });
}

/** The content with the case's numbers in it, or sums of them, `{posts/a/likes + posts/a/saves}`; throws where one is missing. */
function filled(content: unknown, numbers: Map<string, number>, file: string, language: string): unknown {
  const number = (path: string) => {
    const value = numbers.get(path);
    if (value === undefined) throw new Error(`${file}: the case has no number "${path}"`);
    return value;
  };
  const format = new Intl.NumberFormat(language);
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const [, alone] = /^\{([\w/-]+(?: \+ [\w/-]+)*)\}$/.exec(value) ?? [];
      return alone
        ? alone.split(' + ').reduce((sum, path) => sum + number(path), 0)
        : value.replace(/\{([\w/-]+)\}/g, (_, path: string) => format.format(number(path)));
    }
    if (Array.isArray(value)) return value.map(fill);
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fill(part)]));
    return value;
  };
  return fill(content);
}
