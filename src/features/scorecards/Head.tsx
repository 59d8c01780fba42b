import type { Desk, Words } from './desk.ts';
import type { Prepared } from './handover.ts';

interface Props {
  desk: Desk;
  undo(): void;
  redo(): void;
  leave(): void;
  /** Makes an example the reader’s own. */
  copy: (() => void) | undefined;
}

/** Above an open vacancy: its title, the way back, and what can be undone. */
export function Head({ desk, undo, redo, leave, copy }: Props) {
  const { w, book, vacancy } = desk;
  return (
    <>
      <div class="head">
        <button type="button" class="plain" data-focus onClick={leave}>
          {w('all')}
        </button>
        <h2 dir="auto">{vacancy.title || w('untitled')}</h2>
        {!desk.fixed && (
          <span class="acts">
            <button type="button" class="plain" disabled={!book.canUndo()} onClick={undo}>
              {w('undo')}
            </button>
            <button type="button" class="plain" disabled={!book.canRedo()} onClick={redo}>
              {w('redo')}
            </button>
          </span>
        )}
      </div>
      {copy && (
        <p class="sample-note">
          {w('example.note')}{' '}
          <button type="button" class="btn" onClick={copy}>
            {w('example.copy')}
          </button>
        </p>
      )}
    </>
  );
}

/** Criteria that another tool put into the address; nothing is made of them before the reader says so. */
export function Brought({ w, brought, take, leave }: { w: Words; brought: Prepared; take(brought: Prepared): void; leave(): void }) {
  return (
    <section class="card" aria-labelledby="brought">
      <h2 id="brought">{w('brought', { title: brought.title || w('untitled') })}</h2>
      <p>{w('brought.text', { n: brought.criteria.length })}</p>
      <p class="acts">
        <button type="button" class="btn" onClick={() => take(brought)}>
          {w('brought.take')}
        </button>
        <button type="button" class="btn ghost" onClick={leave}>
          {w('brought.leave')}
        </button>
      </p>
    </section>
  );
}
