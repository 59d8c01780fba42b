import { segment } from './locales.ts';

/**
 * The address of a page of this site, with the base path and the language in front.
 * `address('course/')` is `/course/`, or `/smm/pl/course/` on a site under `/smm/` in Polish.
 */
export function address(path: string, locale?: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${segment(locale)}${path}`;
}
