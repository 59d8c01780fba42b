/**
 * The languages of the site. English stands at the root; a further language is one line here and the
 * same paths under `content/docs/<language>/`, `content/i18n/`, `content/nav/` and each collection.
 */
export const locales = {
  root: { label: 'English', lang: 'en' },
  ...(process.env.PSEUDO ? { xa: { label: 'Pseudo', lang: 'en-XA' } } : {}),
};

/** The path segment of a locale: `''` for English, `'pl/'` for Polish. */
export const segment = (locale: string | undefined): string => (locale ? `${locale}/` : '');

/** The content language of a locale: `contentLanguage(undefined) === 'en'`. */
export const contentLanguage = (locale: string | undefined): string => (locale && locale !== 'xa' ? locale : 'en');

/** The `lang` parameter of own routes, one for each locale; undefined is English at the root. */
export const segments = Object.keys(locales).map((key) => (key === 'root' ? undefined : key));
