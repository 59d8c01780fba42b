import { day } from '~/lib/day';
import { fill } from '~/lib/fill';
import { percentIn } from '~/lib/percent';

/** What the server puts into the page's JSON. */
export interface DeskPage {
  modules: { id: string; title: string; lessons: { id: string; title: string; href: string; minutes: number }[] }[];
  /** Pages of tools by their path. */
  tools: Record<string, { title: string; href: string }>;
  /** Strings by key. */
  s: Record<string, string>;
  graph: string;
  exam: string;
  placement: string;
}

export const root = document.querySelector<HTMLElement>('.desk')!;
export const page: DeskPage = JSON.parse(root.querySelector('script')!.textContent!);
export const { lang } = document.documentElement;

/** How numbers and days are written. */
export const written = {
  number: new Intl.NumberFormat(lang),
  minutes: new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
  day: (of: string) => day(new Date(of), lang),
};
export const percent = percentIn(lang);

export const at = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-at="${name}"]`)!;

/** A string of the desk, its placeholders filled. */
export const say = (name: string, values: Record<string, string | number> = {}): string => fill(page.s[`desk.${name}`] ?? name, values);

export const link = ({ href, title }: { href: string; title: string }): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: title });

/** `element('li', 'text', node)` */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Gives the parts of a bar their lengths, shares of the whole. */
export function bar(box: HTMLElement, shares: readonly number[]): void {
  for (const [i, part] of [...box.querySelectorAll<HTMLElement>('i')].entries()) part.style.inlineSize = `${(shares[i] ?? 0) * 100}%`;
}
