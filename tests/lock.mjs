// Adds to package-lock.json the optional packages of other systems that a registry may leave out, so that `npm ci`
// accepts the lock everywhere (https://github.com/npm/cli/issues/4828).
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
let added = 0;
for (const [at, { optionalDependencies = {} }] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(at === '' ? {} : optionalDependencies)) {
    if (packages[`node_modules/${name}`] || packages[`${at}/node_modules/${name}`]) continue;
    const [, system, cpu] =
      name.match(/(android|darwin|freebsd|linux|win32|windows|openbsd|netbsd|sunos|aix|openharmony|wasm32)-?([a-z0-9]+)?/) ?? [];
    if (!system) continue;
    const limits =
      system === 'wasm32' ? { cpu: ['wasm32'] } : { os: [system === 'windows' ? 'win32' : system], ...(cpu && { cpu: [cpu] }) };
    packages[`node_modules/${name}`] = { version, dev: true, optional: true, ...limits };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} entries for other systems added`);
