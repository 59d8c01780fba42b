import type { Kind } from '~/lib/persist';

const modules = import.meta.glob<Record<string, unknown>>('../*/saved.ts', { eager: true });

/** Every kind of record that the site keeps, by its name, read off the features' `saved.ts`. */
export const kinds: ReadonlyMap<string, Kind<unknown>> = new Map(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter(isKind)
    .map((kind) => [kind.name, kind]),
);

function isKind(value: unknown): value is Kind<unknown> {
  return typeof value === 'object' && value !== null && 'validate' in value && 'migrations' in value;
}
