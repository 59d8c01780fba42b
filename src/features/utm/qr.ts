import { encode } from 'uqr';

/** Modules of quiet around a code, as the standard asks for. */
const QUIET = 4;

/** A code as a picture: its side in modules, the quiet ones with it, and its dark ones as one SVG path. */
export interface Code {
  side: number;
  path: string;
}

/**
 * The QR code of a link, which stays legible with 15 % of it covered (level M, or more where that costs no room). `undefined` for a link too long for a code, some 2,300 signs.
 */
export function codeOf(link: string): Code | undefined {
  try {
    const { size, data } = encode(link, { ecc: 'M', boostEcc: true, border: 0 });
    const rows = data.map((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ].map(({ 0: { length }, index }) => `M${index + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
    );
    return { side: size + 2 * QUIET, path: rows.flat().join('') };
  } catch {
    return undefined;
  }
}

/** The code as a file of its own, black on white in every theme. `svgOf({ side: 29, path: 'M4 4h1v1h-1z' })` begins with `<svg`. */
export function svgOf({ side, path }: Code): string {
  const box = `0 0 ${side} ${side}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${side * 8}" height="${side * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}
