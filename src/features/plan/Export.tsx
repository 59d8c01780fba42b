import { Component } from 'preact';
import type { download as Download } from '../../lib/download.ts';
import type { Desk } from './desk.ts';
import { nameOf } from './desk.ts';
import { BULK, type BulkFiles, bulkFiles } from './files/bulk.ts';
import { COLUMNS } from './files/columns.ts';
import { calendarFile } from './files/ics.ts';
import { messageOf } from './files/message.ts';
import type { SheetRun } from './files/sheet-run.ts';
import { markdownFile, tableFile, tableOf, type Words } from './files/table.ts';
import type { Post } from './post.ts';
import { changes, landing, offsetAt } from './zones.ts';

const download = async (...file: Parameters<typeof Download>) => (await import('../../lib/download.ts')).download(...file);

interface State {
  bulk: { id: string; made: BulkFiles } | undefined;
  /** Rows of the spreadsheet that are written, and how many there are; while it takes time. */
  busy: { done: number; all: number } | undefined;
  /** What became of the last one. */
  ended: 'failed' | 'stopped' | undefined;
  /** First and last day that go along; empty: from the beginning, to the end. */
  from: string;
  to: string;
}

/** The plan as files for scheduling tools, spreadsheets, calendars and people. */
export class Export extends Component<{ desk: Desk }, State> {
  override state: State = { bulk: undefined, busy: undefined, ended: undefined, from: '', to: '' };
  private run: SheetRun | undefined;
  private stopped = false;

  override componentWillUnmount(): void {
    this.stop();
  }

  /** Also before the writing has begun. */
  private stop = (): void => {
    this.stopped = true;
    this.run?.stop();
  };

  private words(): Words {
    const { w, given, rubrics } = this.props.desk;
    const named = (key: string, ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, w(`${key}.${id}`)]));
    return {
      heads: Object.fromEntries(COLUMNS.map((column) => [column, w(`field.${column}`)])) as Words['heads'],
      names: {
        network: Object.fromEntries(given.networks.map(({ id, name }) => [id, name])),
        rubric: Object.fromEntries(rubrics.map(({ id, name }) => [id, name])),
        category: named('category', ['entertaining', 'educational', 'commercial', 'user-generated', 'news']),
        state: named('state', ['idea', 'draft', 'approved', 'scheduled', 'published']),
      },
    };
  }

  private async sheet(name: string, posts: readonly Post[]) {
    const all = posts.length + 1;
    this.stopped = false;
    this.setState({ busy: { done: 0, all }, ended: undefined });
    let file: Blob | 'failed' | undefined = 'failed';
    try {
      const { writeSheet } = await import('./files/sheet-run.ts');
      const run = () => writeSheet({ name, rows: tableOf(posts, this.words()) }, (done) => this.setState({ busy: { done, all } }));
      this.run = this.stopped ? undefined : run();
      file = await this.run?.file;
    } catch {}
    this.run = undefined;
    this.setState({ busy: undefined, ended: file === 'failed' ? 'failed' : file ? undefined : 'stopped' });
    if (file && file !== 'failed') download(`${name}.xlsx`, file);
  }

  private calendar(name: string, posts: readonly Post[]) {
    const { desk } = this.props;
    const { brand, w, now } = desk;
    const dated = posts.filter(({ day }) => day);
    const days = dated.map(({ day }) => day).sort();
    const [first, last] = [days[0] ?? now.day, days.at(-1) ?? now.day];
    const zone = {
      id: brand.zone,
      offset: offsetAt(landing({ day: first, time: '00:00' }, brand.zone)!.at, brand.zone),
      changes: changes(first, last, brand.zone).map(({ at, by }) => {
        const to = offsetAt(at, brand.zone);
        return { at, from: to - by, to };
      }),
    };
    const network = (post: Post) => desk.given.networks.find(({ id }) => id === post.network)?.name ?? '';
    const events = dated.map((post) => ({
      uid: `${post.id}@open-smm`,
      day: post.day,
      ...(post.time && { time: post.time }),
      summary: [network(post), nameOf(post, w('untitled'))].filter(Boolean).join(': '),
      description: [messageOf(post), post.visual, post.owner, w(`state.${post.state}`)].filter(Boolean).join('\n\n'),
      url: post.link,
      categories: [w(`category.${post.category}`)],
      status:
        post.state === 'approved' || post.state === 'scheduled' || post.state === 'published'
          ? ('CONFIRMED' as const)
          : ('TENTATIVE' as const),
    }));
    download(`${name}.ics`, calendarFile(brand.name, events, zone, Date.now()), 'text/calendar');
  }

  override render({ desk }: { desk: Desk }, { bulk, busy, ended, from, to }: State) {
    const { w, shown, state, brand, now, rubrics, dates, plan } = desk;
    const picked = desk.pickedPosts();
    const ranged = !!(from || to);
    const posts = (picked.length ? picked : shown).filter(({ day }) => !ranged || (day && (!from || day >= from) && (!to || day <= to)));
    const name = `${brand.name} ${now.day}`;
    const tool = BULK.find(({ id }) => id === bulk?.id);
    return (
      <div class="export">
        <div class="fields two">
          {(['from', 'to'] as const).map((end) => (
            <p class="field" key={end}>
              <label for={`export-${end}`}>{w(`export.${end}`)}</label>
              <input
                id={`export-${end}`}
                type="date"
                value={end === 'from' ? from : to}
                onChange={({ currentTarget: { value } }) =>
                  this.setState({ bulk: undefined, ...(end === 'from' ? { from: value } : { to: value }) })
                }
              />
            </p>
          ))}
        </div>
        <p>{w(ranged ? 'export.ranged' : picked.length ? 'export.picked' : 'export.shown', { n: posts.length })}</p>
        {posts.length === 0 && <p class="none">{w('export.none')}</p>}
        <h3>{w('export.tools')}</h3>
        <p class="acts">
          {BULK.map((one) => (
            <button
              type="button"
              class="btn ghost"
              aria-pressed={bulk?.id === one.id}
              disabled={!posts.length}
              onClick={() =>
                this.setState({
                  bulk: {
                    id: one.id,
                    made: bulkFiles(posts, one, {
                      now: `${now.day} ${now.time}`,
                      rubrics: Object.fromEntries(rubrics.map(({ id, name }) => [id, name])),
                    }),
                  },
                })
              }
              key={one.id}
            >
              {w(`export.${one.id}`)}
            </button>
          ))}
        </p>
        {bulk && tool && (
          <section class="bulk" aria-live="polite">
            <p>
              {w(`export.${tool.id}.about`, { most: tool.most })} <strong>{w(`export.sure.${tool.sure}`)}</strong>
            </p>
            <p>{w('export.zone', { zone: brand.zone })}</p>
            {bulk.made.files.length === 0 && <p class="none">{w('export.empty')}</p>}
            <ul class="files">
              {bulk.made.files.map(({ name: file, text, posts }) => (
                <li key={file}>
                  <button type="button" class="btn" onClick={() => download(file, text, 'text/csv')}>
                    {file}
                  </button>{' '}
                  {w('export.posts', { n: posts })}
                </li>
              ))}
            </ul>
            <Faults desk={desk} title={w('export.left')} list={bulk.made.left} />
            <Faults desk={desk} title={w('export.care')} list={bulk.made.care} />
          </section>
        )}
        <h3>{w('export.files')}</h3>
        <p class="acts">
          <button
            type="button"
            class="btn ghost"
            disabled={!posts.length}
            onClick={() => download(`${name}.csv`, tableFile(posts, this.words()), 'text/csv')}
          >
            {w('export.csv')}
          </button>
          <button type="button" class="btn ghost" disabled={!posts.length || !!busy} onClick={() => this.sheet(name, posts)}>
            {w('export.xlsx')}
          </button>
          <button type="button" class="btn ghost" disabled={!posts.some(({ day }) => day)} onClick={() => this.calendar(name, posts)}>
            {w('export.ics')}
          </button>
          <button
            type="button"
            class="btn ghost"
            disabled={!posts.length}
            onClick={() => download(`${name}.md`, markdownFile(brand.name, posts, this.words(), dates.long, w('undated')), 'text/markdown')}
          >
            {w('export.md')}
          </button>
          <button
            type="button"
            class="btn ghost"
            disabled={!posts.length}
            onClick={() =>
              download(`${name}.json`, JSON.stringify({ type: 'open-smm-plan', version: 1, brand: brand.name, posts }, null, 1))
            }
          >
            {w('export.json')}
          </button>
        </p>
        <div role="status">
          {busy && (
            <p class="making">
              <progress value={busy.done} max={busy.all} aria-label={w('export.xlsx')} />
              {busy.done < busy.all
                ? w('export.writing', { n: dates.number(busy.done), all: dates.number(busy.all) })
                : w('export.packing')}{' '}
              <button type="button" class="btn ghost" onClick={this.stop}>
                {w('export.cancel')}
              </button>
            </p>
          )}
          {ended && <p class={ended === 'failed' ? 'wrong' : 'hint'}>{w(`export.${ended}`)}</p>}
        </div>
        <p class="hint">{w('export.defused')}</p>
        {!state.picked.size && plan.posts.size > shown.length && <p class="hint">{w('export.filtered')}</p>}
      </div>
    );
  }
}

function Faults({ desk, title, list }: { desk: Desk; title: string; list: BulkFiles['left'] }) {
  if (!list.length) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="faults">
        {[...Map.groupBy(list, ({ fault }) => fault)].map(([fault, own]) => (
          <li key={fault}>
            {desk.w(`fault.${fault}`, { n: own.length })}{' '}
            {own.slice(0, 5).map(({ id }) => {
              const post = desk.plan.posts.get(id);
              return (
                post && (
                  <button type="button" class="plain" key={id} onClick={() => desk.show(post)}>
                    {nameOf(post, desk.w('untitled'))}
                  </button>
                )
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
