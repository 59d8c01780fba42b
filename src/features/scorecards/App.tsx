import { Component } from 'preact';
import { Decision } from './Decision.tsx';
import { type Desk, type Example, type Given, makeId, type Told, VIEWS, type View, wordsOf } from './desk.ts';
import { cardOf, deskOf } from './edits.ts';
import { type Coming, comingOf, lentOf, MOST_BYTES, type Refused, readSheet, type Sheet } from './file.ts';
import { Brought, Head } from './Head.tsx';
import type { Prepared } from './handover.ts';
import { Joined } from './Joined.tsx';
import { List } from './List.tsx';
import { Marking } from './Marking.tsx';
import { Setup } from './Setup.tsx';
import type { Book, Op } from './store.ts';
import { ALL, blankVacancy, isOver, type Mark, markId, type Vacancy } from './vacancy.ts';

interface Props {
  given: Given;
  book: Book;
  today: string;
  /** Vacancies whose day had come. */
  gone: readonly Vacancy[];
  /** What the address brought along. */
  example?: string | undefined;
  brought?: Prepared | 'damaged' | 'newer' | 'foreign' | undefined;
}
interface State {
  open: string | undefined;
  example: Example | undefined;
  view: View;
  told: Told | undefined;
  brought: Prepared | undefined;
  /** A sheet that came back, before it is taken. */
  coming: Coming | undefined;
}

const PARTS = { setup: Setup, mark: Marking, joined: Joined, decision: Decision };

/** Vacancies, and the one that is open: set up, marked, joined, decided. */
export class App extends Component<Props, State> {
  private w = wordsOf(this.props.given.s, this.props.given.language);
  private stop: (() => void) | undefined;
  private days = new Intl.DateTimeFormat(this.props.given.language === 'en' ? 'en-GB' : this.props.given.language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

  constructor(props: Props) {
    super(props);
    const example = props.given.examples.find(({ id }) => id === props.example);
    const { brought, gone } = props;
    this.state = {
      open: undefined,
      example,
      view: example ? 'joined' : 'setup',
      told:
        typeof brought === 'string'
          ? { text: this.w(`link.${brought}`), wrong: true }
          : gone.length
            ? { text: this.w('told.gone', { n: gone.length, titles: gone.map(({ title }) => title || this.w('untitled')).join(', ') }) }
            : undefined,
      brought: typeof brought === 'object' ? brought : undefined,
      coming: undefined,
    };
  }

  override componentDidMount(): void {
    this.stop = this.props.book.listen(() => {
      const { open } = this.state;
      if (open && !this.props.book.vacancies.has(open)) this.setState({ open: undefined });
      else this.setState({});
    });
    addEventListener('keydown', this.onKey);
  }

  override componentWillUnmount(): void {
    this.stop?.();
    removeEventListener('keydown', this.onKey);
  }

  /** Undo and redo, where no text field has its own. */
  private onKey = (event: KeyboardEvent): void => {
    const typing = (event.target as HTMLElement).matches('input:not([type=radio], [type=checkbox]), textarea, select');
    if (!(event.ctrlKey || event.metaKey) || typing || !this.state.open) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.undo();
    else if (key === 'y' || key === 'z') this.redo();
    else return;
    event.preventDefault();
  };

  private tell = (told: Told): void => this.setState({ told });
  private undo = (): void => this.tell({ text: this.w(this.props.book.undo() ? 'told.undone' : 'told.nothing') });
  private redo = (): void => this.tell({ text: this.w(this.props.book.redo() ? 'told.redone' : 'told.nothing') });

  private open = async (id: string | undefined, view: View = 'setup'): Promise<void> => {
    await this.props.book.open(id);
    // A later visit to this address shall show what is kept, not the example again.
    if (location.hash.startsWith('#case=')) window.history.replaceState(window.history.state, '', location.pathname + location.search);
    this.setState({ open: id, example: undefined, view, coming: undefined });
    document.querySelector<HTMLElement>('.scores [data-focus]')?.focus();
  };

  private put(vacancy: Vacancy, marks: readonly Mark[] = [], done = false): void {
    const ops: Op[] = [
      { kind: 'vacancy', change: { id: vacancy.id, of: ALL, put: vacancy } },
      ...marks.map((put) => ({ kind: 'mark', change: { id: put.id, of: put.of, put } }) as const),
      ...(done ? vacancy.interviewers.map(({ id }) => cardOf(vacancy.id, id, true)) : []),
    ];
    this.props.book.change(ops);
  }

  private create = async (from: Partial<Vacancy> = {}): Promise<void> => {
    const vacancy = { ...blankVacancy(makeId(), this.props.today), ...from };
    this.put(vacancy);
    this.setState({ brought: undefined });
    await this.open(vacancy.id);
  };

  private copy = async ({ vacancy, marks }: Example): Promise<void> => {
    const id = makeId();
    const { made, deleteOn } = blankVacancy(id, this.props.today);
    const own = marks.map((mark) => ({ ...mark, of: id, id: markId(id, mark.interviewer, mark.candidate, mark.criterion) }));
    this.put({ ...vacancy, id, made, deleteOn, decidedOn: '' }, own, true);
    await this.open(id);
    this.tell({ text: this.w('told.copied') });
  };

  private remove = async (id: string): Promise<void> => {
    const title = this.props.book.vacancies.get(id)?.title || this.w('untitled');
    const back = await this.props.book.remove(id);
    if (!back) return this.tell({ text: this.w('told.notDeleted', { title }), wrong: true });
    this.setState({ open: undefined });
    const undo = async () => {
      await back();
      this.tell({ text: this.w('told.back', { title }) });
    };
    this.tell({ text: this.w('told.deleted', { title }), undo });
    document.querySelector<HTMLElement>('.scores [data-focus]')?.focus();
  };

  private refuse = ({ refused, what = '' }: Refused): void => this.tell({ text: this.w(`refused.${refused}`, { what }), wrong: true });

  /** A sheet from a file: of a vacancy that is here it is looked at first, any other is opened to be marked. */
  private take = async (file: File): Promise<void> => {
    const { book, today } = this.props;
    if (file.size > MOST_BYTES) return this.refuse({ refused: 'size' });
    const sheet = readSheet(await file.text());
    if ('refused' in sheet) return this.refuse(sheet);
    if (isOver(sheet.vacancy, today)) return this.refuse({ refused: 'over', what: this.day(sheet.vacancy.deleteOn) });
    const { open } = this.state;
    const own = book.vacancies.get(open ?? sheet.vacancy.id);
    if (own && !own.lent) return this.look(own, sheet);
    if (open && open !== sheet.vacancy.id) return this.refuse({ refused: 'vacancy', what: sheet.vacancy.title });
    await this.lend(sheet, own);
  };

  private async look(vacancy: Vacancy, sheet: Sheet): Promise<void> {
    const standing = this.state.open === vacancy.id ? [...this.props.book.marks.values()] : await this.props.book.marksOf(vacancy.id);
    const coming = comingOf(sheet, vacancy, standing);
    if ('refused' in coming) return this.refuse(coming);
    if (this.state.open !== vacancy.id) await this.open(vacancy.id, 'joined');
    this.setState({ view: 'joined', coming, told: undefined });
  }

  /** Opens a sheet that somebody else sent; marks that stand here already stay. */
  private async lend(sheet: Sheet, before: Vacancy | undefined): Promise<void> {
    const { vacancy, marks } = lentOf(sheet, before ?? blankVacancy(sheet.vacancy.id, this.props.today));
    const standing = new Set((await this.props.book.marksOf(vacancy.id)).filter(({ mark, note }) => mark || note).map(({ id }) => id));
    this.put(
      vacancy,
      marks.filter(({ id }) => !standing.has(id)),
    );
    await this.open(vacancy.id, 'mark');
    this.tell({ text: this.w(before ? 'told.lentAgain' : 'told.lent', { name: sheet.interviewer.name }) });
  }

  private takeComing = (): void => {
    const { coming, open } = this.state;
    if (!coming || !open) return;
    this.props.book.change([
      ...coming.gone.map((id) => ({ kind: 'mark', change: { id, of: open, remove: true } }) as const),
      ...coming.marks.map((put) => ({ kind: 'mark', change: { id: put.id, of: open, put } }) as const),
      cardOf(open, coming.interviewer.id, coming.done),
    ]);
    this.setState({ coming: undefined });
    this.tell({ text: this.w('told.joined', { name: coming.interviewer.name }), undo: this.undo });
  };

  private day = (day: string): string => (day ? this.days.format(Date.parse(day)) : '');

  private desk(): Desk | undefined {
    const { given, book, today } = this.props;
    const { open, example } = this.state;
    const vacancy = example?.vacancy ?? (open ? book.vacancies.get(open) : undefined);
    const { w, day, tell, undo } = this;
    return vacancy && deskOf({ given, book, today, vacancy, example, w, day, tell, undo, go: (view) => this.setState({ view }) });
  }

  override render({ given, book, today }: Props, { view, told, brought, coming, example }: State) {
    const { w } = this;
    const desk = this.desk();
    const Part = desk && PARTS[desk.vacancy.lent ? 'mark' : view];
    return (
      <div class="scores-app">
        <div class="told" role="status">
          {told && (
            <p class={told.wrong ? 'wrong' : ''}>
              {told.text}{' '}
              {told.undo && (
                <button type="button" class="plain" onClick={() => told.undo!()}>
                  {w('undo')}
                </button>
              )}
            </p>
          )}
        </div>
        {brought && (
          <Brought
            w={w}
            brought={brought}
            take={({ title, role, criteria }) => this.create({ title, role, criteria })}
            leave={() => this.setState({ brought: undefined })}
          />
        )}
        {!desk && (
          <List
            given={given}
            book={book}
            today={today}
            w={w}
            day={this.day}
            create={() => this.create()}
            open={this.open}
            remove={this.remove}
            take={this.take}
            example={(example) => this.setState({ example, view: 'joined', told: undefined })}
          />
        )}
        {desk && Part && (
          <>
            <Head
              desk={desk}
              undo={this.undo}
              redo={this.redo}
              leave={() => this.open(undefined)}
              copy={example && (() => this.copy(example))}
            />
            {!desk.vacancy.lent && (
              <div class="tabs" role="group" aria-label={w('steps')}>
                {VIEWS.map((one, i) => (
                  <button type="button" aria-pressed={one === view} onClick={() => desk.go(one)} key={one}>
                    <b>{i + 1}</b> {w(`view.${one}`)}
                  </button>
                ))}
              </div>
            )}
            <Part
              desk={desk}
              key={desk.vacancy.id}
              take={this.take}
              coming={coming}
              takeComing={this.takeComing}
              leaveComing={() => this.setState({ coming: undefined })}
              remove={() => this.remove(desk.vacancy.id)}
            />
          </>
        )}
      </div>
    );
  }
}
