import { fill } from '../../lib/fill.ts';
import type { Brand } from '../brand/brand.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { Paper } from './Paper.tsx';
import type { Words } from './pieces.ts';
import { documentOf, type Kept, rowsOf, thinIn, withOwn } from './portfolio.ts';
import { Rows } from './Rows.tsx';
import { STUDY, THREAD } from './saved.ts';

export interface DeskProps {
  words: Words;
  /** Folder of the site's pages: `'/'`. */
  root: string;
  brand: Brand;
  /** A model, which nobody changes. */
  fixed: boolean;
  sheet: Sheet;
  kept: readonly Kept[];
  /** Where no date is given: `'2026-11-22'`. */
  today: string;
  told: string;
  /** The file that is being made. */
  busy: string | undefined;
}

const FILES = ['word', 'markdown', 'html'] as const;
/** Where a page of one's own is taught. */
const LESSONS = { study: 'course/career-and-hiring/portfolio/', thread: 'course/capstone/' };

/** The portfolio of a brand: cover, pieces, what is thin, and the document as it will be printed. */
export function Desk({ words, root, brand, fixed, sheet, kept, today, told, busy }: DeskProps) {
  const { s } = words;
  const w = (key: string, values: Record<string, string | number> = {}) => fill(s[`portfolio.${key}`], values);
  const rows = rowsOf(sheet, withOwn(sheet, kept, words));
  const document = documentOf(sheet, rows, brand, { model: fixed, today }, words);
  const thin = thinIn(sheet, rows);
  const empty = !rows.some(({ made }) => made);
  const field = (name: string, long = 0) => {
    const id = `portfolio-field-${name}`;
    const value = `${sheet.fields[name] ?? ''}`;
    const props = { id, name, value, dir: 'auto' as const, autocomplete: 'off' as const };
    return (
      <p class="field" key={name}>
        <label for={id}>{w(`field.${name}`)}</label>
        {long ? (
          <textarea {...props} rows={long} readOnly={fixed} maxLength={20_000} />
        ) : (
          <input {...props} type={name === 'date' ? 'date' : 'text'} readOnly={fixed} maxLength={300} />
        )}
      </p>
    );
  };
  return (
    <div class="portfolio-desk">
      <div class="work">
        <section aria-labelledby="portfolio-cover">
          <h2 id="portfolio-cover">{w('part.cover')}</h2>
          {['title', 'subtitle', 'author', 'date'].map((name) => field(name))}
          {field('intro', 4)}
        </section>
        <section aria-labelledby="portfolio-pieces">
          <h2 id="portfolio-pieces">{w('part.pieces')}</h2>
          {empty && !fixed && <p class="empty">{w('empty')}</p>}
          <p class="hint" id="portfolio-keys">
            {w('keys')}
          </p>
          <Rows rows={rows} fixed={fixed} root={root} w={w} />
        </section>
        <section aria-labelledby="portfolio-own">
          <h2 id="portfolio-own">{w('part.own')}</h2>
          {(['study', 'thread'] as const).map((page) => (
            <details id={`portfolio-${page}`} key={page}>
              <summary>{w(`piece.${page}`)}</summary>
              <p class="hint">
                {w(`what.${page}`)} <a href={`${root}${LESSONS[page]}`}>{w('lesson')}</a>
              </p>
              {(page === 'study' ? STUDY : THREAD).map((name) => field(`${page}-${name}`, 2))}
            </details>
          ))}
        </section>
      </div>
      <div class="result">
        <section aria-labelledby="portfolio-files">
          <h2 id="portfolio-files">{w('part.files')}</h2>
          <p class="acts">
            <button type="button" class="btn" data-do="print">
              {w('do.print')}
            </button>
            {FILES.map((what) => (
              <button type="button" class="btn ghost" data-do={what} disabled={!!busy} key={what}>
                {w(busy === what ? 'busy' : `do.${what}`)}
              </button>
            ))}
          </p>
          <p class="told" role="status">
            {told}
          </p>
          {thin.length > 0 && (
            <div class="thin">
              <h3>{w('part.thin')}</h3>
              <ul>
                {thin.map(({ key, values = {}, id }) => (
                  <li key={`${key}-${id ?? ''}`}>{w(`thin.${key}`, values)}</li>
                ))}
              </ul>
            </div>
          )}
        </section>
      </div>
      <section class="preview" aria-labelledby="portfolio-preview">
        <h2 id="portfolio-preview">{w('part.preview')}</h2>
        <Paper document={document} contents={w('contents')} />
      </section>
    </div>
  );
}
