import { ids, type Kind } from '../../lib/persist.ts';
import { records } from '../../lib/records.ts';
import { contentOf, modelFile } from '../brand/content.ts';
import type { Chosen } from '../brand/store.ts';
import { sheets as mixes } from '../mix/saved.ts';
import type { Post } from '../plan/post.ts';
import { posts } from '../plan/saved.ts';
import { sheets as strategies } from '../strategy/saved.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { CALCULATORS } from './calculations.ts';
import type { Piece } from './document.ts';
import { keptOf, type Works } from './kept.ts';
import type { Words } from './pieces.ts';
import type { Kept } from './portfolio.ts';

/** Features that turn their own sheet into a piece: those that the site has. Each brings `sheets` and `pieceOf`. */
const OTHERS = import.meta.glob<{ sheets: Kind<Sheet>; pieceOf(sheet: Sheet, words: Words): Piece | undefined }>([
  '../report/piece.ts',
  '../community/piece.ts',
]);

/** Everything that a brand holds, and the reader's saved calculations. What cannot be read counts as not there. */
export async function gather(chosen: Chosen, words: Words): Promise<Kept[]> {
  const [strategy, mix, plan] = await Promise.all([contentOf(strategies, chosen), contentOf(mixes, chosen), postsOf(chosen)]);
  const works: Works = { strategy, mix, posts: plan, others: {} };
  for (const [path, load] of Object.entries(OTHERS)) {
    const { sheets, pieceOf } = await load();
    const sheet = await contentOf(sheets, chosen);
    works.others[path.split('/')[1]!] = sheet && pieceOf(sheet, words);
  }
  return [...keptOf(works, words), ...(chosen.model ? [] : await calculations(words))];
}

async function postsOf({ id, model }: Chosen): Promise<Post[]> {
  if (!model) return records(posts).all(id);
  const list = (await modelFile(id)).parts[posts.name]?.d;
  return Array.isArray(list) ? list.map((post) => posts.validate({ ...post, of: id })) : [];
}

/** Saved sheets of calculators, by their names; the one in use is no saved sheet. */
async function calculations(words: Words): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const [name, { at, label, load }] of Object.entries(CALCULATORS)) {
    const own = ids({ name }).filter((id) => id !== 'draft');
    if (!own.length) continue;
    const read = await load();
    for (const id of own) {
      const sheet = read(id, words);
      if (!sheet) continue;
      const title = sheet.made?.piece.title ?? `${words.s[label ?? `${name}.label`]}: ${sheet.name ?? id}`;
      found.push({ id: `${name}-${id}`, title, at, loose: true, made: sheet.made });
    }
  }
  return found;
}
