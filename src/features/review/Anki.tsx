import { Component, createRef } from 'preact';
import { download } from '~/lib/download';
import { today as isoToday } from '~/lib/today';
import type { Part } from './App.tsx';
import { ankiText, type Note, readAnki } from './anki.ts';
import { type Coming, sorted } from './coming.ts';
import { base, tidy } from './deck.ts';
import { begun } from './kept-schedule.ts';
import { isActive } from './queue.ts';
import type { OwnCard } from './saved-card.ts';
import { rooted, said } from './source.ts';

interface State {
  coming?: Coming | undefined;
  fault?: 'size' | 'empty' | undefined;
}

const MOST_BYTES = 2_000_000;
/** Lines that are named one by one. */
const NAMED = 20;

/** Cards as a file for Anki, and from such a file. */
export class Anki extends Component<Part, State> {
  override state: State = {};
  private preview = createRef<HTMLDivElement>();
  private file = createRef<HTMLInputElement>();

  /** The address that files name: they are read where no page is open. */
  private site = location.origin + base;

  private own(): OwnCard[] {
    return [...this.props.desk.cards.values()].filter((card): card is OwnCard => card.front !== undefined);
  }

  private save(name: string, notes: Note[]): void {
    const { w } = this.props;
    download(`${w('anki.file')}-${name}-${isoToday()}.txt`, ankiText(notes, w('anki.deck')), 'text/plain');
  }

  private saveOwn = (): void =>
    this.save(
      'own',
      this.own().map(({ front, back, from }) => {
        const page = from?.href.replace(/#.*/, '').split('/').filter(Boolean).at(-1);
        const source = from && { ...from, href: rooted(from.href, base) };
        return { front, back: said(back, source, this.site), tags: ['open-smm', ...(page ? [`open-smm::${page}`] : [])] };
      }),
    );

  private saveTerms = (all: boolean): void => {
    const { desk, w } = this.props;
    const wanted = Object.entries(desk.library!.terms).filter(([id]) => {
      const card = desk.cards.get(`t-${id}`);
      return all || (card && isActive(card));
    });
    this.save(
      'terms',
      wanted.map(([, { term, short, more, lesson, href }]) => ({
        front: term,
        back: said([short, more].filter(Boolean).join(' '), { href: rooted(href, base), title: w('inGlossary') }, this.site),
        tags: ['open-smm', ...(lesson ? [`open-smm::${lesson}`] : [])],
      })),
    );
  };

  private open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > MOST_BYTES) return this.setState({ fault: 'size', coming: undefined });
    const coming = sorted(readAnki(await file.text()), this.own(), tidy, this.site);
    const empty = !coming.fresh.length && !coming.twice.length && !coming.left.length;
    this.setState({ coming: empty ? undefined : coming, fault: empty ? 'empty' : undefined }, () => this.preview.current?.focus());
  };

  private close = (): void => {
    this.file.current!.value = '';
    this.setState({ coming: undefined, fault: undefined });
    this.file.current!.focus();
  };

  private take = (): void => {
    const { desk, tell, w } = this.props;
    const fresh = this.state.coming!.fresh;
    const after = new Map(
      fresh.map(
        ({ front, back, from }) =>
          [`own-${crypto.randomUUID().slice(0, 13)}`, { ...begun(desk.today), front, back, ...(from && { from }) }] as const,
      ),
    );
    tell(w('told.taken', { n: fresh.length }), desk.write(after));
    this.close();
  };

  override render({ desk, w }: Part, { coming, fault }: State) {
    const own = this.own().length;
    const terms = [...desk.cards].filter(([id, card]) => id.startsWith('t-') && isActive(card)).length;
    const all = Object.keys(desk.library!.terms).length;
    return (
      <section aria-labelledby="anki-title" class="anki">
        <h2 id="anki-title">{w('anki')}</h2>
        <p>{w('anki.text')}</p>
        <p class="acts">
          <button type="button" class="btn ghost" disabled={!own} onClick={this.saveOwn}>
            {w('anki.own', { n: own })}
          </button>
          <button type="button" class="btn ghost" disabled={!terms} onClick={() => this.saveTerms(false)}>
            {w('anki.terms', { n: terms })}
          </button>
          <button type="button" class="btn ghost" onClick={() => this.saveTerms(true)}>
            {w('anki.allTerms', { n: all })}
          </button>
        </p>
        <label class="take">
          <span>{w('anki.choose')}</span>
          <input
            ref={this.file}
            type="file"
            accept=".txt,.tsv,.csv,text/plain"
            aria-describedby="anki-fault"
            onChange={({ currentTarget }) => void this.open(currentTarget.files?.[0])}
          />
        </label>
        <p id="anki-fault" role="alert" class="fault">
          {fault && w(`anki.fault.${fault}`)}
        </p>
        {coming && (
          <div class="coming" ref={this.preview} tabIndex={-1} role="group" aria-label={w('anki.preview')}>
            <h3>{w('anki.preview')}</h3>
            <p>{w('anki.fresh', { n: coming.fresh.length })}</p>
            {coming.fresh.length > 0 && (
              <ul class="list">
                {coming.fresh.slice(0, 5).map(({ front, back, line }) => (
                  <li key={line}>
                    <p class="name" dir="auto">
                      {front}
                    </p>
                    <p class="text" dir="auto">
                      {back}
                    </p>
                  </li>
                ))}
              </ul>
            )}
            {coming.twice.length > 0 && (
              <p>
                {w('anki.twice', { n: coming.twice.length })}{' '}
                <span dir="auto">
                  {coming.twice
                    .slice(0, 5)
                    .map(({ front }) => front)
                    .join(' · ')}
                </span>
              </p>
            )}
            {coming.left.length > 0 && (
              <>
                <p>{w('anki.left', { n: coming.left.length })}</p>
                <ul>
                  {coming.left.slice(0, NAMED).map(({ line, why }) => (
                    <li key={line}>{w(`anki.line.${why}`, { line })}</li>
                  ))}
                  {coming.left.length > NAMED && <li>{w('anki.lines', { n: coming.left.length - NAMED })}</li>}
                </ul>
              </>
            )}
            <p class="acts">
              <button type="button" class="btn" disabled={!coming.fresh.length} onClick={this.take}>
                {w('anki.take', { n: coming.fresh.length })}
              </button>
              <button type="button" class="btn ghost" onClick={this.close}>
                {w('cancel')}
              </button>
            </p>
          </div>
        )}
      </section>
    );
  }
}
