// Makes a bare machine ready: installs the packages when the lock file changed, and with --browser a Chromium.
// Runs on Node 20, before anything is installed: only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.installed', root);
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');

if ((existsSync(stamp) ? readFileSync(stamp, 'utf8') : '') !== lock) {
  console.log('Installing packages (once; again only when package-lock.json changes) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const run = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser')) {
  const { findChromium, installChromium } = await import('./chromium.mjs');
  const browser = findChromium() ?? installChromium();
  if (!browser) {
    console.error('No Chromium was found and none could be installed: install one and set CHROMIUM to its path.');
    process.exit(1);
  }
  console.log(`Chromium: ${browser}`);
}
