// Builds the three sites that the checks need: the real one, one under a sub-path, one in the pseudo-language.
import { spawnSync } from 'node:child_process';

const BUILDS = [
  { out: 'dist', env: {} },
  { out: 'node_modules/.cache/dist-sub', env: { BASE: '/some/where/' } },
  { out: 'node_modules/.cache/dist-pseudo', env: { PSEUDO: '1' } },
];
for (const { out, env } of BUILDS) {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', out], { env: { ...process.env, ...env }, encoding: 'utf8' });
  const text = `${stdout}${stderr}`;
  if (status !== 0) {
    console.error(text);
    process.exit(1);
  }
  console.log(`${out}: ${text.match(/\d+ page\(s\) built in [\d.]+s/)?.[0] ?? 'built'}`);
}
