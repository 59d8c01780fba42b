import { download } from '~/lib/download';
import { saved, texts } from '~/lib/persist';
import { copyName, writeCopy } from './file.ts';
import { edits } from './reminder.ts';
import { kind } from './saved.ts';

/** Hands the reader everything in one file, and remembers when. */
export function downloadCopy(): void {
  const now = new Date();
  const kept = texts();
  download(copyName(now), writeCopy(kept, now, location.origin));
  saved(kind, 'last').set({ at: now.toISOString(), edits: edits(kept) });
}
