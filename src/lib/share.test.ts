import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from './share.ts';

const coded = (text: string) => deflateRawSync(Buffer.from(text)).toString('base64url');

describe('state in an address', () => {
  test('comes back as it was', () =>
    fc.assert(
      fc.asyncProperty(
        // A key `__proto__` is left out on purpose, see below.
        fc.json().map((text) => JSON.parse(text.replaceAll('__proto__', 'proto'))),
        async (state) => void expect(await unpack((await pack(state))!)).toEqual(state),
      ),
      { numRuns: 50 },
    ));
  test('stands in an address as it is', async () => expect(await pack({ text: 'Łódź ☕ <script>' })).toMatch(/^[\w-]+$/));
  test('grows too long for a link', async () =>
    expect(await pack(Array.from({ length: 4000 }, (_, i) => `${(i * 7919) % 10007}x`))).toBeUndefined());
  test('takes no `__proto__`', async () =>
    expect(Object.hasOwn((await unpack(coded('{"__proto__":{"a":1},"b":2}'))) as object, '__proto__')).toBe(false));
  test.each([
    ['empty', ''],
    ['other signs', 'a b'],
    ['no deflate', 'AAAA'],
    ['no base64', 'A'],
    ['no JSON', coded('hello')],
    ['no text', deflateRawSync(Buffer.from([0xff, 0xfe, 0x22])).toString('base64url')],
    ['cut', coded(JSON.stringify({ list: [...'abcdefghijklmnop'] })).slice(0, -6)],
    ['longer than a link may be', 'A'.repeat(16_385)],
  ])('%s: refused', async (_, text) => expect(unpack(text)).rejects.toThrow());
  test('unfolds to 8 MB: refused at once', async () => {
    const bomb = coded(`"${'a'.repeat(8_000_000)}"`);
    expect(bomb.length).toBeLessThan(16_384);
    const from = performance.now();
    await expect(unpack(bomb)).rejects.toThrow();
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
