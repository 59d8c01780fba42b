import type { Row } from './portfolio.ts';

interface Props {
  rows: readonly Row[];
  fixed: boolean;
  root: string;
  w(key: string, values?: Record<string, string | number>): string;
}

/** Everything that can be taken, in the document's order: a tick, two buttons, and what its author thinks of it now. */
export function Rows({ rows, fixed, root, w }: Props) {
  return (
    <ol class="pieces">
      {rows.map(({ id, title, at, made, on, reflection }, i) => (
        <li key={id} data-piece={id} class={made ? '' : 'void'}>
          <div class="head">
            {made ? (
              <label class="tick">
                <input type="checkbox" name="on" checked={on} disabled={fixed} aria-describedby="portfolio-keys" />
                <span dir="auto">{made.piece.title}</span>
              </label>
            ) : (
              <span class="tick" dir="auto">
                {title}
              </span>
            )}
            <span class="move">
              <button
                type="button"
                class="btn ghost"
                data-do="up"
                disabled={fixed}
                aria-disabled={i === 0}
                aria-label={w('up', { name: made?.piece.title ?? title })}
              >
                ↑
              </button>
              <button
                type="button"
                class="btn ghost"
                data-do="down"
                disabled={fixed}
                aria-disabled={i === rows.length - 1}
                aria-label={w('down', { name: made?.piece.title ?? title })}
              >
                ↓
              </button>
            </span>
          </div>
          {!made && (
            <p class="hint">
              {w('void')} <a href={at.startsWith('#') ? at : `${root}${at}`}>{w('open')}</a>
            </p>
          )}
          {made && on && (
            <p class="field">
              <label for={`portfolio-reflection-${id}`}>{w('reflection')}</label>
              <textarea
                id={`portfolio-reflection-${id}`}
                name="reflection"
                rows={2}
                value={reflection}
                readOnly={fixed}
                maxLength={20_000}
                dir="auto"
              />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
