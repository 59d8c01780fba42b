import type { Question, Said } from './sheet.worker.ts';

/** A spreadsheet that is being written. */
export interface SheetRun {
  /** The file; nothing when it was stopped, `failed` when the browser could not write it. */
  file: Promise<Blob | 'failed' | undefined>;
  stop(): void;
}

/** Starts writing a spreadsheet in a worker; `progress` is told the rows written so far. */
export function writeSheet(question: Question, progress: (done: number) => void): SheetRun {
  const worker = new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' });
  let stop = () => {};
  const file = new Promise<Blob | 'failed' | undefined>((resolve) => {
    const finish = (result?: Blob | 'failed') => {
      worker.terminate();
      resolve(result);
    };
    stop = () => finish();
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => ('done' in data ? progress(data.done) : finish(data.file)));
    worker.addEventListener('error', () => finish('failed'));
    worker.addEventListener('messageerror', () => finish('failed'));
    worker.postMessage(question);
  });
  return { file, stop: () => stop() };
}
