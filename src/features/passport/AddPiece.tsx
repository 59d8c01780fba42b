import { useState } from 'preact/hooks';
import { saved } from '../../lib/persist.ts';
import { today } from '../../lib/today.ts';
import { artefacts, LIMITS } from '../skill-map/saved-artefact.ts';
import type { Own } from './page.ts';

interface Props extends Own {
  /** Runs with the id of the new artefact. */
  done(id: string, title: string): void;
}

/** A short form that keeps one piece of work as an artefact of the skill map. */
export function AddPiece({ w, have, again, done }: Props) {
  const [wrong, setWrong] = useState('');
  const [open, setOpen] = useState(false);
  const { skills, domains } = have.graph;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const text = (name: string) => `${data.get(name) ?? ''}`.trim();
    const missing = (['title', 'skill'] as const).find((name) => !text(name));
    if (missing) {
      setWrong(w(`add.needs.${missing}`));
      (form.elements.namedItem(missing) as HTMLElement).focus();
      return;
    }
    const id = crypto.randomUUID().slice(0, 13);
    const title = text('title');
    saved(artefacts, id).set({
      title,
      where: text('where'),
      skills: [text('skill')],
      day: today(),
      piece: text('piece') === 'capstone' ? 'capstone' : 'other',
    });
    setWrong('');
    setOpen(false);
    void again().then(() => done(id, title));
  };
  return (
    <details class="add" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{w('add')}</summary>
      <form onSubmit={submit} noValidate autocomplete="off">
        <p class="field">
          <label for="add-title">{w('add.title')}</label>
          <input id="add-title" name="title" maxLength={LIMITS.title} dir="auto" />
        </p>
        <p class="field">
          <label for="add-where">{w('add.where')}</label>
          <input id="add-where" name="where" maxLength={LIMITS.where} dir="auto" aria-describedby="add-where-hint" />
          <span class="hint" id="add-where-hint">
            {w('add.where.hint')}
          </span>
        </p>
        <p class="field">
          <label for="add-skill">{w('add.skill')}</label>
          <select id="add-skill" name="skill">
            <option value="">{w('add.skill.none')}</option>
            {Object.entries(domains).map(([id, title]) => (
              <optgroup label={title} key={id}>
                {Object.entries(skills)
                  .filter(([, { domain }]) => domain === id)
                  .map(([skill, { name }]) => (
                    <option value={skill} key={skill}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </p>
        <label class="tick">
          <input type="checkbox" name="piece" value="capstone" /> {w('add.capstone')}
        </label>
        <p class="wrong" role="alert">
          {wrong}
        </p>
        <p class="acts">
          <button type="submit" class="btn ghost">
            {w('add.do')}
          </button>
        </p>
      </form>
    </details>
  );
}
