import type { AstroGlobal } from 'astro';

/** Where a component stands: the locale (undefined is English at the root), its language tag and the page's file. */
export interface Here {
  locale: string | undefined;
  lang: string;
  file: string;
}

/**
 * `here(Astro)` inside any component. On own routes Astro may call a component before Starlight has set its route
 * data (it looks for styles first); the language then comes from Astro itself.
 */
export function here({ locals, currentLocale }: Pick<AstroGlobal, 'locals' | 'currentLocale'>): Here {
  try {
    const { locale, lang, entry } = locals.starlightRoute;
    return { locale, lang, file: entry.filePath ?? entry.id };
  } catch {
    const locale = currentLocale === 'en' ? undefined : currentLocale;
    return { locale, lang: currentLocale ?? 'en', file: '' };
  }
}
