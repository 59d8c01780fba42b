import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { type Code, codeOf, svgOf } from './qr.ts';
import { tag } from './tag.ts';

/** Reads a code back as a camera would: four dots a module. */
function read({ side, path }: Code): string | undefined {
  const scale = 4;
  const width = side * scale;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = 0, y = 0, run = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let line = 0; line < scale; line++) {
      const at = ((Number(y) * scale + line) * width + Number(x) * scale) * 4;
      for (let dot = 0; dot < Number(run) * scale; dot++) dots.fill(0, at + dot * 4, at + dot * 4 + 3);
    }
  return jsQR(dots, width, width)?.data;
}

test.each([
  'https://emberandoat.example/shop/ethiopian?size=250&utm_source=instagram&utm_medium=paid_social&utm_campaign=2026-07_roast&utm_content=near_photo#brewing',
  'http://a.example',
  'https://кофе.example/?q=ł#/путь?x=1',
])('a camera reads %s', (link) => expect(read(codeOf(link)!)).toBe(link));

test('any tagged link is read back', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (campaign) => {
      const tagged = tag('https://a.example/p#/r', { source: 'poster', campaign });
      const link = 'link' in tagged ? tagged.link : '';
      expect(read(codeOf(link)!)).toBe(link);
    }),
    { numRuns: 30 },
  ));

test('a link too long for a code has none', () => expect(codeOf(`https://a.example/${'x'.repeat(3000)}`)).toBeUndefined());

test('the file holds no text of the link', () => {
  const svg = svgOf(codeOf('https://a.example/?x=<script>')!);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [\w ="-]+><path fill="#fff" d="[\w ]+"\/><path d="[\w -]+"\/><\/svg>\n$/,
  );
});
