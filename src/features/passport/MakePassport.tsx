import '../../lib/copy-click.ts';
import { useLayoutEffect, useState } from 'preact/hooks';
import { saved } from '../../lib/persist.ts';
import { today } from '../../lib/today.ts';
import { AddPiece } from './AddPiece.tsx';
import { passportOf } from './make.ts';
import { Paper } from './Paper.tsx';
import type { Own } from './page.ts';
import { LIMITS, type Passport } from './passport.ts';
import { read } from './read.ts';
import { Skills, toggled } from './Skills.tsx';
import { type Draft, EMPTY, PARTS, passports } from './saved.ts';

const store = saved(passports, 'mine');

/** Whether a passport left the page, and the sentence that says so. */
interface Left {
  done: boolean;
  key: string;
  values?: Record<string, string>;
}

/** What goes into the passport, how it looks, and the ways it leaves the browser. */
export function MakePassport(own: Own) {
  const { w, given, have } = own;
  const { graph } = have;
  const [draft, setDraft] = useState<Draft>(store.get() ?? EMPTY);
  const [told, setTold] = useState<{ text: string; wrong?: boolean; undo?: () => void }>({ text: '' });
  useLayoutEffect(() => store.listen((now) => setDraft(now ?? EMPTY)), []);
  /** One change onto what stands on disk, so that tabs keep each other’s choices. */
  const edit = (change: (now: Draft) => Partial<Draft>) => {
    const now = store.get() ?? EMPTY;
    store.set({ ...now, ...change(now) });
  };
  const pieces = Object.entries(have.artefacts);
  const site = new URL(given.root, location.href).href;
  const passport = passportOf(draft, have, today(), site);

  const leave = async (make: (passport: Passport) => Promise<Left>) => {
    try {
      const { done, key, values } = await make(passportOf(draft, have, today(), site));
      setTold({ text: w(key, values), wrong: !done });
    } catch {
      setTold({ text: w('told.failed'), wrong: true });
    }
  };
  /** Keeps from handing out what nobody could read. */
  const file = (end: 'html' | 'json') =>
    leave(async (passport): Promise<Left> => {
      const text =
        end === 'html' ? (await import('./paper-file.ts')).pageOf(passport, graph, w) : (await import('./file.ts')).writeJson(passport);
      const back = read(text);
      if ('refused' in back)
        return {
          done: false,
          key: `unfit.${back.refused === 'address' || back.refused === 'size' ? back.refused : 'other'}`,
          values: { what: back.what },
        };
      const { download, fileName } = await import('../../lib/download.ts');
      const name = fileName(`${`${w('file')} ${passport.name} ${passport.created}`.replace(/\s+/g, '-').toLowerCase()}.${end}`);
      download(name, text, end === 'html' ? 'text/html' : 'application/json');
      return { done: true, key: 'told.saved', values: { name } };
    });
  const copyText = () =>
    leave(async (passport): Promise<Left> => {
      const [{ textOf }, { copy }] = await Promise.all([import('./text.ts'), import('../../lib/clipboard.ts')]);
      const done = await copy(textOf(passport, graph, w));
      return { done, key: done ? 'told.copied' : 'told.notCopied' };
    });
  const forget = () => {
    const before = store.get();
    store.set(undefined);
    setTold({
      text: w('told.cleared'),
      undo: () => {
        store.set(before);
        setTold({ text: w('told.back') });
      },
    });
  };

  return (
    <div class="passport-desk">
      <section class="make print:hidden" aria-labelledby="make">
        <h2 id="make">{w('make')}</h2>
        <div class="fields">
          <p class="field">
            <label for="passport-name">{w('name')}</label>
            <input
              id="passport-name"
              dir="auto"
              autocomplete="name"
              maxLength={LIMITS.name}
              value={draft.name}
              onInput={({ currentTarget: { value: name } }) => edit(() => ({ name }))}
            />
          </p>
          <p class="field wide">
            <label for="passport-note">{w('note')}</label>
            <textarea
              id="passport-note"
              dir="auto"
              rows={2}
              maxLength={LIMITS.note}
              value={draft.note}
              aria-describedby="passport-note-hint"
              onInput={({ currentTarget: { value: note } }) => edit(() => ({ note }))}
            />
            <span class="hint" id="passport-note-hint">
              {w('note.hint')}
            </span>
          </p>
        </div>

        <Skills w={w} given={given} have={have} draft={draft} taken={passport.skills.length} edit={edit} />

        <fieldset>
          <legend>{w('pieces')}</legend>
          <p class="hint">
            {w(pieces.length ? 'pieces.hint' : 'pieces.empty')} <a href={given.skills}>{w('pieces.change')}</a>
          </p>
          <ul class="choices">
            {pieces.map(([id, { title, piece }]) => (
              <li key={id}>
                <label class="tick" dir="auto">
                  <input
                    type="checkbox"
                    checked={!draft.withoutPieces.includes(id)}
                    onChange={({ currentTarget: { checked } }) =>
                      edit(({ withoutPieces }) => ({ withoutPieces: toggled(withoutPieces, id, !checked) }))
                    }
                  />
                  <span>
                    {title} {piece === 'capstone' && <small>{w('paper.capstone')}</small>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <AddPiece {...own} done={(_, title) => setTold({ text: w('told.added', { title }) })} />
        </fieldset>

        <fieldset>
          <legend>{w('parts')}</legend>
          <ul class="choices">
            {PARTS.map((part) => {
              const there = part === 'questions' || (part === 'exam' ? !!have.exam : have.modules.length > 0);
              return (
                <li key={part}>
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={there && !draft.hide.includes(part)}
                      disabled={!there}
                      onChange={({ currentTarget: { checked } }) =>
                        edit(({ hide }) => ({ hide: toggled(hide, part, !checked) as Draft['hide'] }))
                      }
                    />
                    <span>
                      {w(`part.${part}`)} <small>{w(there ? `part.${part}.hint` : `part.${part}.none`)}</small>
                    </span>
                  </label>
                </li>
              );
            })}
          </ul>
        </fieldset>
        <p class="acts">
          <button type="button" class="plain" onClick={forget}>
            {w('clear')}
          </button>
        </p>
      </section>

      <section class="preview" aria-labelledby="preview">
        <div class="head print:hidden">
          <h2 id="preview">{w('preview')}</h2>
          <p class="acts">
            <button type="button" class="btn" onClick={() => file('html')}>
              {w('save')}
            </button>
            <button type="button" class="btn ghost" onClick={() => print()}>
              {w('print')}
            </button>
            <button type="button" class="btn ghost" data-copies="text/plain" onClick={copyText}>
              {w('copy')}
            </button>
            <button type="button" class="btn ghost" onClick={() => file('json')}>
              {w('json')}
            </button>
          </p>
          <p class={told.wrong ? 'told wrong' : 'told'} role="status">
            {told.text}
            {told.undo && (
              <>
                {' '}
                <button type="button" class="plain" onClick={told.undo}>
                  {w('undo')}
                </button>
              </>
            )}
          </p>
        </div>
        <div class="window" tabIndex={0} role="group" aria-label={w('preview')}>
          <Paper passport={passport} graph={graph} w={w} />
        </div>
      </section>
    </div>
  );
}
