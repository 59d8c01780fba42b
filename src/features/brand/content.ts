import { type Kind, saved } from '../../lib/persist.ts';
import type { Chosen, ModelFile } from './store.ts';

const files = new Map<string, Promise<ModelFile>>();

/** A model with all that it holds; rejects when it cannot be fetched. */
export function modelFile(id: string): Promise<ModelFile> {
  const folder = document.querySelector<HTMLElement>('smm-brands')!.dataset.models;
  const found =
    files.get(id) ??
    fetch(`${folder}${id}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<ModelFile>;
    });
  files.set(
    id,
    found.catch((error) => {
      files.delete(id);
      throw error;
    }),
  );
  return found;
}

/** What a brand or a model holds of a kind: `await contentOf(strategies, $chosen.get()!)`. */
export async function contentOf<T>(kind: Kind<T>, { id, model }: Chosen): Promise<T | undefined> {
  if (!model) return saved(kind, id).get();
  const part = (await modelFile(id)).parts[kind.name];
  return part && kind.validate(part.d);
}
