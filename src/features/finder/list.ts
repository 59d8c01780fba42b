import { readAmount } from '../../lib/numbers.ts';

/**
 * Numbers in one field, parted by semicolons, line ends or commas with a blank after them; without any of these by
 * blanks. A question mark or a dash stands for one that is not known, and what cannot be read is NaN.
 * `readList('6; 14; 1 320; ?')` is `[6, 14, 1320, undefined]`, `readList('58 132')` is `[58, 132]`.
 */
export function readList(text: string, lang?: string): (number | undefined)[] {
  const parts = text.split(/[;\n]|,(?=\s)/);
  const own = (part: string) => (parts.length > 1 && 'value' in readAmount(part, lang) ? [part] : part.split(/\s+/));
  return parts
    .flatMap(own)
    .filter((part) => part.trim())
    .map((part) => (/^\s*[?–—-]\s*$/.test(part) ? undefined : (readAmount(part, lang).value ?? Number.NaN)));
}
