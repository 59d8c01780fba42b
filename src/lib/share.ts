/** Most characters of a link that is opened, of one that is made, and most bytes that one may unfold to. */
const OPENED = 16_384;
const MADE = 8_000;
const UNFOLDED = 512 * 1024;
const SLICE = 512;

/** State as text for the part of an address after `#`: JSON, deflated, base64url. Nothing when it grows too long for a link. */
export async function pack(state: unknown): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return text.length > MADE ? undefined : text;
}

/** The state that `pack` put into a text; throws on a text that is damaged, foreign or unfolds to too much. */
export async function unpack(text: string): Promise<unknown> {
  if (text.length > OPENED || !/^[\w-]+$/.test(text)) throw new Error('damaged');
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const json = new TextDecoder('utf-8', { fatal: true }).decode(await inflate(bytes));
  return JSON.parse(json, (name, value) => (name === '__proto__' ? undefined : value));
}

/** Fed in small slices, because one engine hands over the whole output of a write as one piece. */
async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const feed = (async () => {
    for (let at = 0; at < bytes.length; at += SLICE) await writer.write(bytes.slice(at, at + SLICE));
    await writer.close();
  })();
  feed.catch(() => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > UNFOLDED) {
      reader.cancel().catch(() => {});
      throw new Error('too large');
    }
    parts.push(value);
  }
  await feed;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
