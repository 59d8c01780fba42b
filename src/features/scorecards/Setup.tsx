import '../../lib/copy-click.ts';
import { Component } from 'preact';
import { type Desk, makeId, type RoleCriteria } from './desk.ts';
import { Field } from './Fields.tsx';
import { CandidateRow, CriterionRow, InterviewerRow } from './SetupRows.tsx';
import { MOST, monthsLater, WEIGHTS } from './vacancy.ts';

const DAY = 86_400_000;

interface Props {
  desk: Desk;
  remove(): void;
}

/** The first step: what is marked, with which weight, who comes and who marks. */
export class Setup extends Component<Props, { wrong: boolean; busy: boolean }> {
  override state = { wrong: false, busy: false };

  private takeRole = async (): Promise<void> => {
    const { desk } = this.props;
    this.setState({ wrong: false, busy: true });
    try {
      const answer = await fetch(desk.given.criteria);
      const roles = (await answer.json()) as RoleCriteria[];
      const known = new Set(desk.vacancy.criteria.map(({ skill }) => skill));
      const more = roles
        .find(({ id }) => id === desk.vacancy.role)!
        .criteria.filter(({ skill }) => !known.has(skill))
        .map((one) => ({ ...one, id: makeId(), weight: WEIGHTS.usual }));
      const criteria = [...desk.vacancy.criteria, ...more].slice(0, MOST.criteria);
      this.setState({ busy: false });
      desk.edit({ criteria }, undefined, desk.w('told.criteria', { n: more.length }));
    } catch {
      this.setState({ wrong: true, busy: false });
    }
  };

  /** A link with what is marked, for a colleague who hires for the same; nobody’s name is in it. */
  private copyLink = async (): Promise<void> => {
    const { vacancy, w, tell } = this.props.desk;
    const [{ scorecardsLink }, { copy }] = await Promise.all([import('./handover.ts'), import('../../lib/clipboard.ts')]);
    const address = await scorecardsLink(vacancy.title, vacancy.role, vacancy.criteria, location.href);
    const done = !!address && (await copy(address));
    tell({ text: w(done ? 'told.link' : address ? 'told.link.refused' : 'told.link.long'), wrong: !done });
  };

  override render({ desk, remove }: Props, { wrong, busy }: { wrong: boolean; busy: boolean }) {
    const { w, vacancy, fixed, given, today, edit } = desk;
    const { criteria, candidates, interviewers } = vacancy;
    return (
      <fieldset class="setup" disabled={fixed} aria-label={w('view.setup')}>
        <section class="fields two">
          <Field
            desk={desk}
            id="title"
            label={w('field.title')}
            value={vacancy.title}
            most={MOST.name}
            set={(title) => edit({ title }, 'title')}
          />
          <p class="field">
            <label for="score-role">{w('field.role')}</label>
            <select id="score-role" value={vacancy.role} onChange={({ currentTarget }) => edit({ role: currentTarget.value })}>
              <option value="">{w('field.role.none')}</option>
              {given.roles.map(({ id, name }) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
            </select>
          </p>
          <p class="field wide">
            <label for="score-delete">{w('field.deleteOn')}</label>
            <input
              id="score-delete"
              type="date"
              required
              value={vacancy.deleteOn}
              min={new Date(Date.parse(today) + DAY).toISOString().slice(0, 10)}
              max={monthsLater(today, 60)}
              aria-describedby="score-delete-hint"
              onChange={({ currentTarget }) => {
                const { value, validity } = currentTarget;
                if (value && validity.valid) edit({ deleteOn: value });
                else {
                  desk.tell({ text: w('field.deleteOn.wrong'), wrong: true });
                  currentTarget.value = vacancy.deleteOn;
                }
              }}
            />
            <span class="hint" id="score-delete-hint">
              {w('field.deleteOn.hint')}
            </span>
          </p>
        </section>

        <section aria-labelledby="setup-criteria">
          <h3 id="setup-criteria">{w('criteria')}</h3>
          <p class="hint">{w('criteria.hint')}</p>
          {!criteria.length && <p class="empty">{w('criteria.empty')}</p>}
          <ol class="criteria">
            {criteria.map((criterion, i) => (
              <CriterionRow desk={desk} criterion={criterion} i={i} key={criterion.id} />
            ))}
          </ol>
          <p class="acts">
            <button type="button" class="btn ghost" disabled={!vacancy.role || busy} onClick={this.takeRole}>
              {w(busy ? 'criteria.busy' : 'criteria.fromRole')}
            </button>
            <button
              type="button"
              class="btn ghost"
              disabled={criteria.length >= MOST.criteria}
              onClick={() =>
                edit({
                  criteria: [
                    ...criteria,
                    { id: makeId(), name: '', skill: '', level: '', weight: WEIGHTS.usual, anchors: ['', '', '', ''] },
                  ],
                })
              }
            >
              {w('criteria.add')}
            </button>
            {criteria.length > 0 && (
              <button type="button" class="btn ghost" data-copies="text/plain" onClick={this.copyLink}>
                {w('criteria.link')}
              </button>
            )}
          </p>
          {!vacancy.role && !fixed && <p class="hint">{w('criteria.needsRole')}</p>}
          {wrong && (
            <p class="wrong" role="alert">
              {w('criteria.failed')}
            </p>
          )}
        </section>

        <section aria-labelledby="setup-candidates">
          <h3 id="setup-candidates">{w('candidates')}</h3>
          <p class="hint">{w('candidates.hint')}</p>
          <ol class="people">
            {candidates.map((candidate, i) => (
              <CandidateRow desk={desk} candidate={candidate} i={i} key={candidate.id} />
            ))}
          </ol>
          <p class="acts">
            <button
              type="button"
              class="btn ghost"
              disabled={candidates.length >= MOST.candidates}
              onClick={() => edit({ candidates: [...candidates, { id: makeId(), name: '', note: '' }] })}
            >
              {w('candidates.add')}
            </button>
          </p>
        </section>

        <section aria-labelledby="setup-interviewers">
          <h3 id="setup-interviewers">{w('interviewers')}</h3>
          <p class="hint">{w('interviewers.hint')}</p>
          <ol class="people">
            {interviewers.map((interviewer, i) => (
              <InterviewerRow desk={desk} interviewer={interviewer} i={i} key={interviewer.id} />
            ))}
          </ol>
          <p class="acts">
            <button
              type="button"
              class="btn ghost"
              disabled={interviewers.length >= MOST.interviewers}
              onClick={() => edit({ interviewers: [...interviewers, { id: makeId(), name: '' }] })}
            >
              {w('interviewers.add')}
            </button>
          </p>
        </section>

        {!fixed && (
          <p class="acts end">
            <button
              type="button"
              class="btn"
              disabled={!criteria.length || !candidates.length || !interviewers.length}
              onClick={() => desk.go('mark')}
            >
              {w('toMarks')}
            </button>
            <button type="button" class="btn ghost" onClick={remove}>
              {w('delete.whole')}
            </button>
          </p>
        )}
      </fieldset>
    );
  }
}
