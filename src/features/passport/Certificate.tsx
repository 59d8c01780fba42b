import { useLayoutEffect, useState } from 'preact/hooks';
import { saved } from '../../lib/persist.ts';
import { today } from '../../lib/today.ts';
import { outcomeOf } from '../exam/outcome.ts';
import { AddPiece } from './AddPiece.tsx';
import { claimable } from './make.ts';
import { Where } from './Paper.tsx';
import type { Own } from './page.ts';
import { LIMITS } from './passport.ts';
import { bestOf } from './result.ts';
import { passports } from './saved.ts';
import { type Choice, certificates } from './saved-certificate.ts';

const store = saved(certificates, 'mine');
/** As many as one page has room for. */
const MOST = { pieces: 5, skills: 24 };

/** The certificate once the exam is passed; before that what is needed, and how far the reader is. */
export const Certificate = (own: Own) => {
  const best = bestOf(own.have.attempts);
  return best ? <Passed {...own} attempt={best} /> : <NotYet {...own} />;
};

function NotYet({ w, given, have }: Own) {
  const { attempts, modules, graph } = have;
  const best = attempts.reduce((most, { share }) => Math.max(most, share), 0);
  return (
    <section class="not-yet" aria-labelledby="not-yet">
      <h2 id="not-yet">{w('notYet')}</h2>
      <p>{w('notYet.text')}</p>
      <dl class="steps">
        <div>
          <dt>{w('notYet.modules')}</dt>
          <dd>
            <progress max={graph.modules.length} value={modules.length} aria-label={w('notYet.modules')} />
            {w('notYet.modules.count', { n: modules.length, all: graph.modules.length })}
          </dd>
        </div>
        <div>
          <dt>{w('notYet.exam')}</dt>
          <dd>
            <progress max={1} value={best} aria-label={w('notYet.exam')} />
            {attempts.length ? w('notYet.best', { n: attempts.length, share: w.percent(best) }) : w('notYet.none')}
          </dd>
        </div>
      </dl>
      <p class="acts">
        <a class="btn" href={given.exam}>
          {w('notYet.go')}
        </a>
        <a class="btn ghost" href={given.capstone}>
          {w('notYet.capstone')}
        </a>
      </p>
    </section>
  );
}

function Passed(own: Own & { attempt: Own['have']['attempts'][number] }) {
  const { w, given, have, attempt } = own;
  const { graph, artefacts } = have;
  const [choice, setChoice] = useState<Choice | undefined>(store.get());
  const [told, setTold] = useState('');
  useLayoutEffect(() => store.listen(setChoice), []);
  const name = choice?.name ?? saved(passports, 'mine').get()?.name ?? '';
  const attached =
    choice?.attached ??
    Object.keys(artefacts)
      .filter((id) => artefacts[id]!.piece === 'capstone')
      .slice(0, MOST.pieces);
  const edit = (change: Partial<Choice>) => {
    const now = store.get();
    store.set({ name: now?.name ?? name, attached: now?.attached ?? attached, ...change });
  };
  const pieces = attached.flatMap((id) => (artefacts[id] ? [{ id, ...artefacts[id] }] : []));
  const { modules: parts, gone } = outcomeOf(attempt.questions, graph);
  const shown = claimable(have)
    .filter(({ options }) => options[0]!.basis !== 'self')
    .map(({ skill }) => graph.skills[skill]!.name);
  const of = attempt.questions.length;
  const points = attempt.questions.reduce((sum, { score }) => sum + score, 0);
  const title = (module: string) => graph.modules.find(({ id }) => id === module)?.title.replace(/^\d+ · /, '') ?? module;
  return (
    <>
      <section class="make print:hidden" aria-labelledby="make">
        <h2 id="make">{w('make')}</h2>
        <p class="field">
          <label for="certificate-name">{w('name')}</label>
          <input
            id="certificate-name"
            dir="auto"
            autocomplete="name"
            maxLength={LIMITS.name}
            value={name}
            onInput={({ currentTarget: { value } }) => edit({ name: value })}
          />
        </p>
        <fieldset>
          <legend>{w('attach', { n: pieces.length, most: MOST.pieces })}</legend>
          {!Object.keys(artefacts).length && <p class="hint">{w('attach.empty')}</p>}
          <ul class="choices">
            {Object.entries(artefacts).map(([id, { title, piece }]) => {
              const on = attached.includes(id);
              return (
                <li key={id}>
                  <label class="tick" dir="auto">
                    <input
                      type="checkbox"
                      checked={on}
                      disabled={!on && pieces.length >= MOST.pieces}
                      onChange={({ currentTarget: { checked } }) =>
                        edit({ attached: checked ? [...pieces.map((one) => one.id), id] : attached.filter((one) => one !== id) })
                      }
                    />
                    <span>
                      {title} {piece === 'capstone' && <small>{w('paper.capstone')}</small>}
                    </span>
                  </label>
                </li>
              );
            })}
          </ul>
          <AddPiece
            {...own}
            done={(id, title) => {
              if (pieces.length < MOST.pieces) edit({ attached: [...pieces.map((one) => one.id), id] });
              setTold(w('told.added', { title }));
            }}
          />
          <p class="told" role="status">
            {told}
          </p>
        </fieldset>
        <p class="acts">
          <button type="button" class="btn" onClick={() => print()}>
            {w('print')}
          </button>
          <a class="btn ghost" href={given.passport}>
            {w('toPassport')}
          </a>
        </p>
        <p class="hint">{w('print.hint')}</p>
      </section>

      <article class="sheet-of-honour" lang={w.language} aria-labelledby="certificate-title">
        <div class="said">
          <p class="house">{w('house')}</p>
          <h2 id="certificate-title">{w('title')}</h2>
          <p class="who" dir="auto">
            {name || w('nameless')}
          </p>
          <p class="did">
            {w('did', { day: w.day(today(new Date(attempt.at))), points: w.number(points), of, share: w.percent(attempt.share) })}
          </p>
          {pieces.length > 0 && (
            <section>
              <h3>{w('work')}</h3>
              <ul class="work">
                {pieces.map(({ id, title, where, piece }) => (
                  <li key={id}>
                    <b dir="auto">{title}</b> {piece === 'capstone' && <small>{w('paper.capstone')}</small>}{' '}
                    {where.trim() && <Where where={where} />}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div class="asked">
          <h3 id="certificate-parts">{w('parts')}</h3>
          <p>{w('parts.text', { n: of })}</p>
          <table aria-labelledby="certificate-parts">
            <thead class="sr-only">
              <tr>
                <th scope="col">{w('parts.module')}</th>
                <th scope="col">{w('parts.points')}</th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ id, points, of }) => (
                <tr key={id}>
                  <th scope="row">{title(id)}</th>
                  <td>
                    <span class="bar" aria-hidden="true">
                      <i style={{ inlineSize: `${(points / of) * 100}%` }} />
                    </span>
                    {w('parts.of', { points: w.number(points), of })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {gone > 0 && <p>{w('parts.gone', { n: gone })}</p>}
        </div>
        {shown.length > 0 && (
          <section class="skills">
            <h3>{w('skillsShown')}</h3>
            <p class="shown">
              {w.list(shown.length > MOST.skills ? [...shown.slice(0, MOST.skills), w('more', { n: shown.length - MOST.skills })] : shown)}
            </p>
          </section>
        )}
        <p class="honest">
          <strong>{w('honest')}</strong> {w('honest.text')} <span class="where">{new URL(given.root, location.href).href}</span>
        </p>
      </article>
    </>
  );
}
