// `npm run bench`: prints how fast the tools are on this machine. Measures and judges nothing; the keystrokes need a
// built site (`npm run build`).
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

for (const file of globSync('tests/bench/*.bench.mjs').sort()) {
  console.log(`\n── ${file} ──`);
  const { default: bench } = await import(pathToFileURL(file).href);
  await bench((line) => console.log(line));
}
