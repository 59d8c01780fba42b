import { type Desk, nameOf } from './desk.ts';
import { Evidence } from './Evidence.tsx';
import { Area, Field } from './Fields.tsx';
import { writeSheet } from './file.ts';
import { type Candidate, type Criterion, type Interviewer, MOST, WEIGHTS } from './vacancy.ts';

/** One criterion: its name, its weight, what its marks mean. */
export function CriterionRow({ desk, criterion, i }: { desk: Desk; criterion: Criterion; i: number }) {
  const { w, vacancy, edit, given } = desk;
  const { id, name, skill, level, weight, anchors } = criterion;
  const set = (fields: Partial<Criterion>, group: string) =>
    edit({ criteria: vacancy.criteria.map((one) => (one.id === id ? { ...one, ...fields } : one)) }, `${id}/${group}`);
  return (
    <li class="card">
      <div class="line">
        <Field
          desk={desk}
          id={`name-${id}`}
          label={w('criterion.name', { n: i + 1 })}
          value={name}
          most={MOST.name}
          set={(name) => set({ name }, 'name')}
        />
        <p class="field weight">
          <label for={`weight-${id}`}>{w('criterion.weight')}</label>
          <input
            id={`weight-${id}`}
            type="number"
            min={WEIGHTS.least}
            max={WEIGHTS.most}
            step="0.5"
            value={weight}
            onChange={({ currentTarget }) => {
              const { valueAsNumber, validity } = currentTarget;
              if (validity.valid && Number.isFinite(valueAsNumber)) return set({ weight: valueAsNumber }, 'weight');
              desk.tell({ text: w('criterion.weight.wrong'), wrong: true });
              currentTarget.value = `${weight}`;
            }}
          />
        </p>
        <button
          type="button"
          class="plain"
          aria-label={`${w('remove')}: ${name || w('criterion.name', { n: i + 1 })}`}
          onClick={() => edit({ criteria: vacancy.criteria.filter((one) => one.id !== id) }, undefined, w('told.removed', { name }))}
        >
          {w('remove')}
        </button>
      </div>
      {skill && level && <p class="hint">{w('criterion.level', { level: given.levels[level] ?? level })}</p>}
      {weight === 0 && <p class="care">{w('criterion.weight.zero')}</p>}
      <details>
        <summary>{w('criterion.anchors')}</summary>
        <div class="fields two">
          {anchors.map((anchor, at) => (
            <Area
              desk={desk}
              id={`anchor-${id}-${at}`}
              label={w(`anchor.${at + 1}`)}
              value={anchor}
              most={MOST.text}
              rows={3}
              set={(text) => set({ anchors: anchors.map((one, j) => (j === at ? text : one)) }, `anchor-${at}`)}
              key={at}
            />
          ))}
        </div>
      </details>
    </li>
  );
}

/** One candidate, with the files that came along. */
export function CandidateRow({ desk, candidate, i }: { desk: Desk; candidate: Candidate; i: number }) {
  const { w, vacancy, edit } = desk;
  const { id, name, note } = candidate;
  const set = (fields: Partial<Candidate>, group: string) =>
    edit({ candidates: vacancy.candidates.map((one) => (one.id === id ? { ...one, ...fields } : one)) }, `${id}/${group}`);
  return (
    <li class="card">
      <div class="line">
        <Field
          desk={desk}
          id={`candidate-${id}`}
          label={w('candidate.name', { n: i + 1 })}
          value={name}
          most={MOST.name}
          set={(name) => set({ name }, 'name')}
        />
        <button
          type="button"
          class="plain"
          aria-label={`${w('remove')}: ${nameOf(w, candidate, i)}`}
          onClick={() =>
            edit(
              { candidates: vacancy.candidates.filter((one) => one.id !== id) },
              undefined,
              w('told.removed', { name: nameOf(w, candidate, i) }),
            )
          }
        >
          {w('remove')}
        </button>
      </div>
      <Area
        desk={desk}
        id={`note-${id}`}
        label={w('candidate.note')}
        value={note}
        most={MOST.text}
        rows={2}
        set={(note) => set({ note }, 'note')}
      />
      {!desk.fixed && <Evidence desk={desk} candidate={id} />}
    </li>
  );
}

/** One interviewer, whose sheet may be sent as a file. */
export function InterviewerRow({ desk, interviewer, i }: { desk: Desk; interviewer: Interviewer; i: number }) {
  const { w, vacancy, edit, book, done } = desk;
  const { id, name } = interviewer;
  const save = async () => {
    const { download } = await import('../../lib/download.ts');
    download(`${w('sheet.file')} ${name}.json`, writeSheet(vacancy, interviewer, [...book.marks.values()], done.has(id)));
  };
  return (
    <li class="card">
      <div class="line">
        <Field
          desk={desk}
          id={`interviewer-${id}`}
          label={w('interviewer.name', { n: i + 1 })}
          value={name}
          most={MOST.name}
          set={(name) => edit({ interviewers: vacancy.interviewers.map((one) => (one.id === id ? { id, name } : one)) }, id)}
        />
        <button type="button" class="btn ghost" disabled={!vacancy.criteria.length || !vacancy.candidates.length} onClick={save}>
          {w('sheet.save')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={`${w('remove')}: ${name || w('interviewer.name', { n: i + 1 })}`}
          onClick={() =>
            edit({ interviewers: vacancy.interviewers.filter((one) => one.id !== id) }, undefined, w('told.removed', { name }))
          }
        >
          {w('remove')}
        </button>
      </div>
    </li>
  );
}
