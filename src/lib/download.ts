/** Hands the reader a file: `download('report.csv', text, 'text/csv')`; a blob has a type of its own. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = fileName(name);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * A name that every system takes: letters, digits, space, `_`, `.` and `-`, at most 100 of them, none of the names
 * that Windows keeps for devices. Browsers repair some names and leave others, so this does not rely on them.
 *
 * `fileName('../plan:2026.json')` is `'plan-2026.json'`.
 */
export function fileName(wanted: string): string {
  const clean = wanted
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M} _.-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const dot = clean.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot).slice(0, 12)] : [clean, ''];
  const short = Array.from(stem)
    .slice(0, 100 - end.length)
    .join('')
    .replace(/[ .-]+$/, '');
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short.split('.')[0]!);
  return `${short && !reserved ? short : 'file'}${end}`;
}
