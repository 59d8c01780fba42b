import { type Desk, nameOf } from './desk.ts';
import type { Coming } from './file.ts';
import type { Said } from './vacancy.ts';

const SHOWN = 12;

/** A sheet that came back: what it would change, before it does. */
export function Incoming({ desk, coming, take, leave }: { desk: Desk; coming: Coming; take(): void; leave(): void }) {
  const { w, vacancy } = desk;
  const { interviewer, added, changed, same, left, done } = coming;
  const said = (mark: Said) => (mark === '' ? w('incoming.nothing') : mark === 'not-asked' ? w('marking.notAsked') : `${mark}`);
  const candidate = (id: string) => {
    const i = vacancy.candidates.findIndex((one) => one.id === id);
    return i < 0 ? w('incoming.someone') : nameOf(w, vacancy.candidates[i]!, i);
  };
  const criterion = (id: string) => vacancy.criteria.find((one) => one.id === id)?.name || w('untitled.criterion');
  return (
    <div class="card incoming" role="group" aria-labelledby="incoming">
      <h3 id="incoming">{w('incoming', { name: interviewer.name })}</h3>
      <p>
        {w('incoming.added', { n: added })} {same > 0 && w('incoming.same', { n: same })} {left > 0 && w('incoming.left', { n: left })}{' '}
        {!done && w('incoming.unfinished', { name: interviewer.name })}
      </p>
      {changed.length > 0 && (
        <>
          <p class="care">{w('incoming.changed', { n: changed.length, name: interviewer.name })}</p>
          <ul>
            {changed.slice(0, SHOWN).map((one) => (
              <li key={`${one.candidate} ${one.criterion}`}>
                {w('incoming.one', {
                  candidate: candidate(one.candidate),
                  criterion: criterion(one.criterion),
                  from: said(one.from),
                  to: said(one.to),
                })}
              </li>
            ))}
          </ul>
          {changed.length > SHOWN && <p class="hint">{w('incoming.more', { n: changed.length - SHOWN })}</p>}
        </>
      )}
      <p class="acts">
        <button type="button" class="btn" onClick={take}>
          {w(changed.length ? 'incoming.replace' : 'incoming.take')}
        </button>
        <button type="button" class="btn ghost" onClick={leave}>
          {w('incoming.leave')}
        </button>
      </p>
    </div>
  );
}
