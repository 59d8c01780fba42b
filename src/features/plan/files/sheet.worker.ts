import { sheetFile } from './sheet-file.ts';

/** What the worker is asked. */
export interface Question {
  name: string;
  rows: (string | number)[][];
}
/** What it says: so many rows are written, or the file. */
export type Said = { done: number } | { file: Blob };

/** Writes a spreadsheet beside the page, so that the page goes on answering. To stop it, the page ends the worker. */
addEventListener('message', async ({ data: { name, rows } }: MessageEvent<Question>) => {
  try {
    const file = await sheetFile(name, rows, (done) => postMessage({ done } satisfies Said));
    postMessage({ file } satisfies Said);
  } catch (error) {
    // The page hears of an error, not of a promise that was broken.
    setTimeout(() => {
      throw error;
    });
  }
});
