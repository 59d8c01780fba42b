import { fill } from '../../lib/fill.ts';
import type { Strings } from '../workbench/host.ts';
import type { Finding } from './check.ts';

/** A finding as a sentence, with what was probably meant. */
export function sentence({ fault, name = '', value = '', better }: Finding, s: Strings): string {
  const said = fill(s[`links.fault.${fault}`], { name, value });
  return better ? `${said} ${fill(s['links.better'], { better })}` : said;
}
