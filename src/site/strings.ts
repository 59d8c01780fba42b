import { z } from 'astro/zod';
import en from '../../content/i18n/en.json';

type Own = Record<keyof typeof en, z.ZodOptional<z.ZodString>>;

/** The keys of our own interface strings, read off the English file, so that `t('…')` is checked by the compiler. */
export const stringsSchema = z.object(Object.fromEntries(Object.keys(en).map((key) => [key, z.string().optional()])) as Own);

/** Spread into the values of `t('…', { … })` where they are texts of the content: Astro escapes them already. */
export const RAW = { interpolation: { escapeValue: false } } as const;
