// `npm test`: every check, one after another; ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const cache = new URL('../node_modules/.cache/', import.meta.url);
const vitest = (config, out) => [
  'vitest',
  'run',
  '--config',
  `tests/${config}`,
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=node_modules/.cache/${out}`,
];

const STEPS = [
  { name: 'lint', run: ['biome', 'check', '.'] },
  { name: 'unused code', run: ['knip', '--no-progress'] },
  { name: 'types', run: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'unit and content tests', run: vitest('vitest.config.ts', 'unit.json'), counts: 'unit.json' },
  { name: 'build', run: ['node', 'tests/build.mjs'] },
  { name: 'built pages', run: vitest('vitest.built.config.ts', 'built.json'), counts: 'built.json' },
  { name: 'browser tests', run: ['playwright', 'test', '--config', 'tests/playwright.config.ts'], counts: 'e2e.json' },
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const {
  name,
  run: [command, ...args],
  counts,
} of STEPS) {
  console.log(`\n── ${name} ──`);
  if (counts) rmSync(new URL(counts, cache), { force: true });
  const from = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${Math.round((Date.now() - from) / 1000)} s)`);
  if (counts) {
    const [p, f, s] = read(new URL(counts, cache));
    passed += p;
    failed += status === 0 ? f : Math.max(f, 1);
    skipped += s;
  } else if (status === 0) passed += 1;
  else failed += 1;
  if (status !== 0 && name === 'build') break;
}
console.log(`\nOpen SMM: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed ? 1 : 0);

/** `[passed, failed, skipped]` of a vitest or Playwright report; a report that is not there counts as one failure. */
function read(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    if (report.stats) return [report.stats.expected + report.stats.flaky, report.stats.unexpected, report.stats.skipped];
    return [report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests];
  } catch {
    return [0, 1, 0];
  }
}
