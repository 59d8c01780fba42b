import { LIMITS } from './evidence.ts';
import { MOST } from './vacancy.ts';

/**
 * Headings of a portfolio that was exported here as a web page: the list of its pieces. The file is parsed and never
 * shown, so that nothing in it runs or loads; a page made elsewhere gives an empty list.
 */
export function listedIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.querySelector('meta[http-equiv="Content-Security-Policy"]')) return [];
  return [...page.querySelectorAll('main > nav li > a[href^="#piece-"]')]
    .map((link) => link.textContent.trim().slice(0, MOST.name))
    .filter(Boolean)
    .slice(0, LIMITS.listed);
}

/** The bytes of a file as base64, without the stack that a spread of millions of bytes would need. */
export async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

/** A file to be saved and by no means opened in place, whatever it calls itself. */
export const blobOf = (data: string): Blob =>
  new Blob([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], { type: 'application/octet-stream' });
