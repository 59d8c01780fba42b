import { globSync, readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page of a built site: its address inside the site (`course/`, `404.html`) and its text. */
export interface Page {
  path: string;
  html: string;
  root: HTMLElement;
}

/** Every HTML page of a built site. */
export function pages(dist = 'dist'): Page[] {
  return globSync('**/*.html', { cwd: dist }).map((file) => {
    const html = readFileSync(`${dist}/${file}`, 'utf8');
    return { path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'), html, root: parse(html, { comment: false }) };
  });
}
