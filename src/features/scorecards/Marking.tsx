import { Component } from 'preact';
import { Blank } from './Blank.tsx';
import { type Desk, markIn, nameOf } from './desk.ts';
import { Area } from './Fields.tsx';
import { writeSheet } from './file.ts';
import { Passport } from './Passport.tsx';
import { type Criterion, MOST, type Said, STEPS } from './vacancy.ts';

interface Props {
  desk: Desk;
}
interface State {
  /** Whose marks are shown; nobody’s until somebody says who they are. */
  as: string;
  at: number;
  /** An empty sheet instead, for the printer. */
  blank: boolean;
}

const KEYS: Record<string, Said> = { 1: 1, 2: 2, 3: 3, 4: 4, 0: 'not-asked', Backspace: '', Delete: '' };

/** The second step: one interviewer marks one candidate after the other, and sees no marks but their own. */
export class Marking extends Component<Props, State> {
  override state: State = { as: this.props.desk.vacancy.lent, at: 0, blank: false };

  private print = (): void => {
    this.setState({ blank: true }, () => {
      addEventListener('afterprint', () => this.setState({ blank: false }), { once: true });
      print();
    });
  };

  private finish = (done: boolean): void => {
    const { desk } = this.props;
    desk.setDone(this.state.as, done);
    desk.tell({ text: desk.w(done ? 'told.done' : 'told.undone.done') });
  };

  private save = async (): Promise<void> => {
    const { vacancy, book, done, w } = this.props.desk;
    const interviewer = vacancy.interviewers.find(({ id }) => id === this.state.as)!;
    const { download } = await import('../../lib/download.ts');
    download(
      `${w('sheet.file')} ${interviewer.name}.json`,
      writeSheet(vacancy, interviewer, [...book.marks.values()], done.has(interviewer.id)),
    );
  };

  private go = (at: number): void => {
    this.setState({ at }, () => document.querySelector<HTMLElement>('.scores .who-is')?.focus());
  };

  override render({ desk }: Props, { as, at, blank }: State) {
    const { w, vacancy, done } = desk;
    const { candidates, criteria, interviewers } = vacancy;
    if (blank) return <Blank w={w} vacancy={vacancy} />;
    if (!criteria.length || !candidates.length || !interviewers.length) return <p class="empty">{w('marking.notReady')}</p>;
    const me = interviewers.find(({ id }) => id === as);
    if (!me)
      return (
        <section class="pick" aria-labelledby="pick">
          <h3 id="pick">{w('marking.who')}</h3>
          <p>{w('marking.who.text')}</p>
          <ul class="acts">
            {interviewers.map(({ id, name }, i) => (
              <li key={id}>
                <button type="button" class="btn ghost" onClick={() => this.setState({ as: id, at: 0 })}>
                  {name || w('interviewer.name', { n: i + 1 })} {done.has(id) && <small>{w('marking.finished')}</small>}
                </button>
              </li>
            ))}
          </ul>
          <p class="acts">
            <button type="button" class="btn ghost" onClick={this.print}>
              {w('marking.print')}
            </button>
          </p>
        </section>
      );
    const finished = done.has(me.id);
    const candidate = candidates[Math.min(at, candidates.length - 1)]!;
    const said = (id: string) => criteria.filter((one) => markIn(desk.marks, vacancy.id, me.id, id, one.id)?.mark).length;
    const all = criteria.length * candidates.length;
    const given = candidates.reduce((sum, { id }) => sum + said(id), 0);
    return (
      <div class="marking">
        <p class="acts">
          <strong dir="auto">{w('marking.as', { name: me.name })}</strong>
          <span class="hint">{w('marking.count', { given, all })}</span>
          {!vacancy.lent && (
            <button type="button" class="plain" onClick={() => this.setState({ as: '' })}>
              {w('marking.other')}
            </button>
          )}
        </p>
        <div class="tabs people-tabs" role="group" aria-label={w('candidates')}>
          {candidates.map((one, i) => (
            <button type="button" aria-pressed={one === candidate} onClick={() => this.setState({ at: i })} key={one.id}>
              {nameOf(w, one, i)}{' '}
              <small>
                {said(one.id)}/{criteria.length}
              </small>
            </button>
          ))}
        </div>
        <h3 class="who-is" tabIndex={-1} dir="auto">
          {nameOf(w, candidate, candidates.indexOf(candidate))}
        </h3>
        <p class="hint">{w('marking.keys')}</p>
        {criteria.map((criterion) => (
          <Row
            desk={desk}
            me={me.id}
            candidate={candidate.id}
            criterion={criterion}
            locked={desk.fixed || finished}
            key={`${candidate.id}/${criterion.id}`}
          />
        ))}
        {[...desk.book.files.values()]
          .filter((file) => file.passport && file.candidate === candidate.id)
          .map((file) => (
            <Passport desk={desk} file={file} late key={file.id} />
          ))}
        <p class="acts end">
          <button type="button" class="btn ghost" disabled={at === 0} onClick={() => this.go(at - 1)}>
            {w('marking.before')}
          </button>
          <button type="button" class="btn ghost" disabled={at >= candidates.length - 1} onClick={() => this.go(at + 1)}>
            {w('marking.next')}
          </button>
        </p>
        {!desk.fixed && (
          <section class="card finish">
            <p>
              {finished ? w(vacancy.lent ? 'marking.lent.done' : 'marking.done.text') : w('marking.finish.text', { missing: all - given })}
            </p>
            <p class="acts">
              <button type="button" class={finished ? 'btn ghost' : 'btn'} onClick={() => this.finish(!finished)}>
                {w(finished ? 'marking.reopen' : 'marking.finish')}
              </button>
              {(vacancy.lent || finished) && (
                <button type="button" class={finished ? 'btn' : 'btn ghost'} onClick={this.save}>
                  {w('marking.save')}
                </button>
              )}
              {!vacancy.lent && finished && (
                <button type="button" class="btn" onClick={() => desk.go('joined')}>
                  {w('marking.toJoined')}
                </button>
              )}
            </p>
          </section>
        )}
      </div>
    );
  }
}

interface RowProps {
  desk: Desk;
  me: string;
  candidate: string;
  criterion: Criterion;
  locked: boolean;
}

/** One criterion: four anchors to choose from, or that it was not asked. */
function Row({ desk, me, candidate, criterion, locked }: RowProps) {
  const { w, vacancy, marks, setMark } = desk;
  const { id, name, anchors } = criterion;
  const standing = markIn(marks, vacancy.id, me, candidate, id);
  const cell = `${candidate}-${id}`;
  const set = (mark: Said) => setMark(me, candidate, id, { mark });
  const onKey = (event: KeyboardEvent) => {
    const mark = KEYS[event.key];
    if (locked || mark === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    set(mark);
    const to = (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>(`input[value="${mark || 1}"]`);
    to?.focus();
  };
  return (
    <div class="card row">
      <fieldset onKeyDown={onKey} disabled={locked}>
        <legend dir="auto">{name || w('untitled.criterion')}</legend>
        <div class="steps">
          {STEPS.map((step) => (
            <label class="step" key={step}>
              <input type="radio" name={`mark-${cell}`} value={step} checked={standing?.mark === step} onChange={() => set(step)} />
              <b>
                {step} {w(`anchor.short.${step}`)}
              </b>
              {anchors[step - 1] && <span dir="auto">{anchors[step - 1]}</span>}
            </label>
          ))}
          <label class="step none">
            <input
              type="radio"
              name={`mark-${cell}`}
              value="not-asked"
              checked={standing?.mark === 'not-asked'}
              onChange={() => set('not-asked')}
            />
            <b>{w('marking.notAsked')}</b>
          </label>
        </div>
      </fieldset>
      {locked ? (
        standing?.note && <p dir="auto">{standing.note}</p>
      ) : (
        <Area
          desk={desk}
          id={`reason-${cell}`}
          label={w('marking.reason')}
          value={standing?.note ?? ''}
          most={MOST.text}
          rows={2}
          set={(note) => setMark(me, candidate, id, { note }, `note/${cell}`)}
        />
      )}
      {standing?.mark && !locked && (
        <button type="button" class="plain" onClick={() => set('')}>
          {w('marking.clear')}
        </button>
      )}
    </div>
  );
}
