import { labels } from '~/site/nav';
import { modules } from '../course/structure.ts';
import { itemsOf } from './gather.ts';
import type { Item } from './item.ts';
import { moodleFile } from './moodle.ts';
import { packageFiles, zipped } from './package.ts';

/** What can be downloaded: a module, or the whole course. */
export const WHICH = [...modules.map(({ id }) => id), 'all'];

/** A file to take elsewhere, named as its address ends: `strategy.moodle.xml`, `all.qti.zip`. */
export interface BankFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The files of a module, or of the whole course, with what they hold. */
export interface Bank {
  which: string;
  title: string;
  items: Item[];
  moodle: BankFile;
  qti: BankFile;
}

type T = (key: string) => string;
const made = new Map<string | undefined, Promise<Bank[]>>();

/** All files of a language, made once in a build: the page links them with their sizes, the route serves them. */
export function banks(locale: string | undefined, lang: string, site: URL | undefined, t: T): Promise<Bank[]> {
  const found = import.meta.env.PROD ? made.get(locale) : undefined;
  if (found) return found;
  const fresh = make(locale, lang, site, t);
  made.set(locale, fresh);
  return fresh;
}

async function make(locale: string | undefined, lang: string, site: URL | undefined, t: T): Promise<Bank[]> {
  const items = await itemsOf(locale, lang, site, t);
  const names = labels(locale);
  return WHICH.map((which) => {
    const own = which === 'all' ? items : items.filter(({ module }) => module.id === which);
    const title = which === 'all' ? t('export.all') : names[`module.${which}` as 'module.strategy'];
    return {
      which,
      title,
      items: own,
      moodle: { name: `${which}.moodle.xml`, bytes: new TextEncoder().encode(moodleFile(own, t('export.course'))) },
      qti: { name: `${which}.qti.zip`, bytes: zipped(packageFiles(own, `${t('export.course')}: ${title}`, t('export.say.licence'), lang)) },
    };
  });
}
