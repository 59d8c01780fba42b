import { download } from '~/lib/download';
import { saved } from '~/lib/persist';
import { recordEdits } from '~/lib/record-edits';
import { everything } from './everything.ts';
import { copyName, writeCopy } from './file.ts';
import { edits } from './reminder.ts';
import { kind } from './saved.ts';

/** Hands the reader everything in one file, and remembers when. */
export async function downloadCopy(): Promise<void> {
  const now = new Date();
  const kept = await everything();
  download(copyName(now), writeCopy(kept, now, location.origin));
  saved(kind, 'last').set({ at: now.toISOString(), edits: edits(kept, recordEdits()) });
}
