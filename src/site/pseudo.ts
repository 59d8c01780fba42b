import type { Loader } from 'astro/loaders';

const LETTERS: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  N: 'Ñ',
  C: 'Ç',
  S: 'Š',
};

/** `marks('Check {{n}}')` is `⟦Çhéçk {{n}}⟧`: readable, and easy to find. Placeholders stay. */
export function marks(text: string): string {
  return `⟦${text.replace(/\{\{.*?\}\}|\{.*?\}|[a-zA-Z]/g, (part) => LETTERS[part] ?? part)}⟧`;
}

/**
 * Adds the pseudo-language `en-XA` to the interface strings when `PSEUDO` is set: every string from
 * `content/i18n` comes marked, so a test finds the ones that do not.
 */
export const withPseudo = (loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    await loader.load(context);
    const english = context.store.get('en');
    if (!process.env.PSEUDO || !english) return;
    const data = Object.fromEntries(Object.entries(english.data).map(([key, value]) => [key, marks(String(value))]));
    context.store.set({ id: 'en-XA', data });
  },
});
