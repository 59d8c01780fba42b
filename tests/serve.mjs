// Serves the built site as a static host would: the headers of `_headers`, brotli, clean addresses, 404.html.
// `node tests/serve.mjs` prints the address; PORT, BASE and DIST may be set.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const TEXT = /^(text\/|application\/(json|xml|manifest))|svg/;
const brotli = promisify(zlib.brotliCompress);
const home = fileURLToPath(new URL('../dist', import.meta.url));

/** The rules of a `_headers` file: `[{ match: RegExp, headers: { name: value } }]`. */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*');
      rules.push({ match: new RegExp(`^${pattern}$`), headers: {} });
    } else if (line.includes(':')) {
      const at = line.indexOf(':');
      rules.at(-1).headers[line.slice(0, at).trim()] = line.slice(at + 1).trim();
    }
  }
  return rules;
}

/**
 * Starts the server; resolves to `{ url, close }`. `headers: false` leaves the `_headers` out, as a plain host does.
 * With a base such as `/smm/` everything outside it is not found.
 */
export function serve({ dist = home, base = '/', port = 0, headers = true } = {}) {
  const root = resolve(dist) + sep;
  const rules = headers ? readHeaders(read(join(root, '_headers'))?.toString() ?? '') : [];
  const packed = new Map();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    if (!path.startsWith(base)) return void response.writeHead(404).end();
    const inside = normalize(path.slice(base.length));
    if (path.slice(base.length) !== '' && !path.endsWith('/') && !extname(path) && read(join(root, inside, 'index.html')))
      return void response.writeHead(308, { location: `${path}/` }).end();
    const wanted = join(root, inside === '.' ? '' : inside, path.endsWith('/') ? 'index.html' : '');
    const found = wanted.startsWith(root) ? read(wanted) : undefined;
    const body = found ?? read(join(root, '404.html')) ?? Buffer.from('not found');
    const type = found ? (TYPES[extname(wanted)] ?? 'application/octet-stream') : TYPES['.html'];
    const head = { 'content-type': type, vary: 'accept-encoding' };
    for (const rule of rules) if (rule.match.test(path)) Object.assign(head, rule.headers);
    let sent = body;
    if (TEXT.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      if (!packed.has(wanted)) packed.set(wanted, await brotli(body));
      sent = packed.get(wanted);
      head['content-encoding'] = 'br';
    }
    response.writeHead(found ? 200 : 404, { ...head, 'content-length': sent.length });
    response.end(request.method === 'HEAD' ? undefined : sent);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      done({
        url: `http://localhost:${taken}${base}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

function read(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { PORT = '4321', BASE = '/', DIST = home } = process.env;
  const options = { dist: DIST, base: BASE.endsWith('/') ? BASE : `${BASE}/` };
  const site = await serve({ ...options, port: Number(PORT) }).catch(() => serve(options));
  console.log(`Open SMM is at ${site.url}   (Ctrl+C stops it)`);
}
