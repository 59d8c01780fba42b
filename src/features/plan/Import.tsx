import { Component } from 'preact';
import { newId } from '../../lib/ids.ts';
import { type Desk, nameOf } from './desk.ts';
import { COLUMNS, type Column } from './files/columns.ts';
import { type Mapping, mappingOf, type Preview, readRows } from './files/reading.ts';
import type { Post } from './post.ts';

/** 5 MiB and 5,000 posts: larger files are refused before they are read. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_ROWS = 5000;

interface State {
  name: string;
  rows: string[][] | undefined;
  mapping: Mapping;
  order: 'dm' | 'md';
  /** Posts of an own file, which needs no mapping. */
  own: Post[] | undefined;
  /** Why the file was not taken. */
  wrong: string | undefined;
  busy: boolean;
  /** Whether posts that stand there already come again. */
  doubles: boolean;
}

const NOTHING: State = {
  name: '',
  rows: undefined,
  mapping: [],
  order: 'dm',
  own: undefined,
  wrong: undefined,
  busy: false,
  doubles: false,
};

/** Posts out of a file: which column means what, what will come, and only then the change. */
export class Import extends Component<{ desk: Desk }, State> {
  override state: State = NOTHING;

  private async read(file: File) {
    const { desk } = this.props;
    this.setState({ ...NOTHING, name: file.name, busy: true });
    const refuse = (wrong: string) => this.setState({ busy: false, wrong });
    if (file.size > MOST_BYTES) return refuse('too-large');
    try {
      const { readFile } = await import('./files/open.ts');
      const found = await readFile(file, desk.plan.of, newId);
      if ('refused' in found) return refuse(found.refused);
      if ('posts' in found) return this.setState({ busy: false, own: found.posts });
      if (found.rows.length > MOST_ROWS + 1) return refuse('too-many');
      const [heads = [], ...rows] = found.rows;
      if (!rows.length) return refuse('empty');
      this.setState({ busy: false, rows: [heads, ...rows], mapping: mappingOf(heads, this.heads()), order: guess(rows) });
    } catch {
      refuse('unreadable');
    }
  }

  private heads = () =>
    Object.fromEntries(COLUMNS.map((column) => [column, this.props.desk.w(`field.${column}`)])) as Record<Column, string>;

  private preview(): Preview | undefined {
    const { desk } = this.props;
    const { rows, mapping, order, own } = this.state;
    const posts = [...desk.plan.posts.values()];
    if (own) {
      const doubles = new Map(own.flatMap((post) => (desk.plan.posts.has(post.id) ? [[post.id, post.id] as const] : [])));
      return { posts: own, unread: [], empty: 0, doubles };
    }
    if (!rows) return;
    const { w, given, rubrics } = desk;
    const named = (key: string, ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, w(`${key}.${id}`)]));
    return readRows(rows.slice(1), {
      mapping,
      order,
      of: desk.plan.of,
      posts,
      makeId: newId,
      usual: { network: desk.brand.networks[0] ?? '', state: 'draft' },
      names: {
        network: Object.fromEntries(given.networks.map(({ id, name }) => [id, name])),
        rubric: Object.fromEntries(rubrics.map(({ id, name }) => [id, name])),
        category: named('category', ['entertaining', 'educational', 'commercial', 'user-generated', 'news']),
        state: named('state', ['idea', 'draft', 'approved', 'scheduled', 'published']),
      },
    });
  }

  override render({ desk }: { desk: Desk }, state: State) {
    const { w, dates } = desk;
    const preview = this.preview();
    const taken = preview?.posts.filter(({ id }) => state.doubles || !preview.doubles.has(id)) ?? [];
    return (
      <div class="import">
        <p>{w('import.text')}</p>
        <p class="field">
          <label for="plan-file">{w('import.file')}</label>
          <input
            id="plan-file"
            type="file"
            accept=".csv,.xlsx,.json,.tsv,.txt"
            disabled={desk.plan.fixed}
            onChange={({ currentTarget }) => currentTarget.files?.[0] && this.read(currentTarget.files[0])}
          />
        </p>
        <div aria-live="polite">
          {state.busy && <p class="hint">{w('import.busy')}</p>}
          {state.wrong && <p class="wrong">{w(`import.wrong.${state.wrong}`, { name: state.name })}</p>}
        </div>
        {state.rows && (
          <fieldset class="mapping">
            <legend>{w('import.mapping')}</legend>
            {state.rows[0]!.map((head, i) => (
              <p class="field" key={`${head} ${i}`}>
                <label for={`map-${i}`} dir="auto">
                  {head || w('import.column', { n: i + 1 })} <small dir="auto">{state.rows![1]?.[i]?.slice(0, 40)}</small>
                </label>
                <select
                  id={`map-${i}`}
                  value={state.mapping[i]}
                  onChange={({ currentTarget }) =>
                    this.setState({ mapping: state.mapping.map((one, at) => (at === i ? (currentTarget.value as Column | '') : one)) })
                  }
                >
                  <option value="">{w('import.nothing')}</option>
                  {COLUMNS.map((column) => (
                    <option value={column} key={column}>
                      {w(`field.${column}`)}
                    </option>
                  ))}
                </select>
              </p>
            ))}
            <p class="field">
              <label for="map-order">{w('import.order')}</label>
              <select
                id="map-order"
                value={state.order}
                onChange={({ currentTarget }) => this.setState({ order: currentTarget.value as 'dm' | 'md' })}
              >
                <option value="dm">{w('import.order.dm')}</option>
                <option value="md">{w('import.order.md')}</option>
              </select>
            </p>
          </fieldset>
        )}
        {preview && (
          <section>
            <h3>{w('import.preview', { n: preview.posts.length })}</h3>
            <ol class="coming">
              {preview.posts.slice(0, 8).map((post) => (
                <li class={preview.doubles.has(post.id) ? 'double' : ''} key={post.id}>
                  <b dir="auto">{nameOf(post, w('untitled'))}</b>{' '}
                  <small>
                    {[
                      post.day ? dates.short(post.day) : w('noDay'),
                      post.time,
                      desk.given.networks.find(({ id }) => id === post.network)?.name,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                    {preview.doubles.has(post.id) && ` · ${w('import.double')}`}
                  </small>
                </li>
              ))}
            </ol>
            {preview.posts.length > 8 && <p class="hint">{w('more', { n: preview.posts.length - 8 })}</p>}
            {preview.unread.length > 0 && (
              <>
                <p class="care">{w('import.unread', { n: preview.unread.length })}</p>
                <ul class="faults">
                  {preview.unread.slice(0, 8).map(({ row, column, text }) => (
                    <li key={`${row} ${column}`}>{w('import.cell', { row, column: w(`field.${column}`), text: text.slice(0, 60) })}</li>
                  ))}
                </ul>
              </>
            )}
            {preview.doubles.size > 0 && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={state.doubles}
                  onChange={({ currentTarget }) => this.setState({ doubles: currentTarget.checked })}
                />
                <span>{w('import.doubles', { n: preview.doubles.size })}</span>
              </label>
            )}
            <p class="acts">
              <button
                type="button"
                class="btn"
                disabled={!taken.length || desk.plan.fixed}
                onClick={() => {
                  desk.add(
                    taken.map((post) => (preview.doubles.has(post.id) ? { ...post, id: newId() } : post)),
                    w('told.imported', { n: taken.length }),
                  );
                  const first = taken
                    .map(({ day }) => day)
                    .filter(Boolean)
                    .sort()[0];
                  desk.set({ panel: undefined, ...(first && { cursor: first }) });
                }}
              >
                {w('import.take', { n: taken.length })}
              </button>
            </p>
          </section>
        )}
      </div>
    );
  }
}

/** The order of days in a file: American where some second number passes twelve and no first one does. */
function guess(rows: readonly (readonly string[])[]): 'dm' | 'md' {
  const found = rows.flat().flatMap((cell) => /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(cell.trim())?.slice(1, 3).map(Number) ?? []);
  const [firsts, seconds] = [found.filter((_, i) => i % 2 === 0), found.filter((_, i) => i % 2 === 1)];
  return seconds.some((n) => n > 12) && !firsts.some((n) => n > 12) ? 'md' : 'dm';
}
