import { addDays } from './calendar.ts';
import type { Desk, Panel } from './desk.ts';
import { Filters } from './Filters.tsx';
import { later, same } from './moves.ts';
import { STATES, type State } from './post.ts';
import { Pure } from './pure.ts';
import { Turn } from './Turn.tsx';
import { around, VIEWS } from './view.ts';
import { changes, placeOf } from './zones.ts';

/** Above the plan: which view and when, what is shown, what can be done. */
export function Bar({ desk }: { desk: Desk }) {
  const { state, w, plan } = desk;
  const { before, after } = around(state.view, state.cursor, desk.firstDay);
  const timed = state.view === 'month' || state.view === 'week';
  return (
    <div class="bar">
      <div class="row">
        <div class="tabs" role="group" aria-label={w('views')}>
          {VIEWS.map((view) => (
            <button type="button" aria-pressed={state.view === view} onClick={() => desk.set({ view })} key={view}>
              {w(`view.${view}`)}
            </button>
          ))}
        </div>
        {!timed && <h2 class="sr-only">{w(`view.${state.view}`)}</h2>}
        {timed && (
          <div class="when">
            <button type="button" class="plain" aria-label={w(`before.${state.view}`)} onClick={() => desk.set({ cursor: before })}>
              ‹
            </button>
            <h2 aria-live="polite">{state.view === 'month' ? desk.dates.month(state.cursor) : weekName(desk)}</h2>
            <button type="button" class="plain" aria-label={w(`after.${state.view}`)} onClick={() => desk.set({ cursor: after })}>
              ›
            </button>
            <button type="button" class="plain" onClick={() => desk.set({ cursor: desk.now.day })}>
              {w('today')}
            </button>
          </div>
        )}
        <div class="acts">
          {!plan.fixed && (
            <button type="button" class="btn" onClick={() => desk.create({ day: timed ? state.cursor : '' })}>
              {w('new')}
            </button>
          )}
          {(['rhythm', 'checks', 'clocks', 'import', 'export'] as const).map((panel) => (
            <Opener desk={desk} panel={panel} key={panel} />
          ))}
          <button type="button" class="plain" disabled={!plan.canUndo()} onClick={desk.undo}>
            {w('undo')}
          </button>
          <button type="button" class="plain" disabled={!plan.canRedo()} onClick={desk.redo}>
            {w('redo')}
          </button>
        </div>
      </div>
      <Turn class="place" once>
        {() => (
          <Filters
            desk={desk}
            filter={state.filter}
            filtering={state.filtering}
            n={desk.shown.length}
            offered={[...desk.owners, ...desk.used.networks, ...desk.used.rubrics].join('\n')}
          />
        )}
      </Turn>
      {state.picked.size > 0 && <Picked desk={desk} />}
      {timed && <Clocks desk={desk} view={state.view} cursor={state.cursor} brand={desk.brand} />}
    </div>
  );
}

function Opener({ desk, panel }: { desk: Desk; panel: Panel }) {
  const { state, w, plan } = desk;
  if (plan.fixed && (panel === 'rhythm' || panel === 'import')) return null;
  const open = state.panel === panel;
  return (
    <button type="button" class="opener" aria-expanded={open} onClick={() => desk.set({ panel: open ? undefined : panel })}>
      {w(`panel.${panel}`)}
    </button>
  );
}

function weekName({ state, dates, firstDay }: Desk): string {
  const { before } = around('week', state.cursor, firstDay);
  return `${dates.short(addDays(before, 7))} – ${dates.short(addDays(before, 13))}`;
}

/** What can be done with all that are selected. */
function Picked({ desk }: { desk: Desk }) {
  const { state, w, plan } = desk;
  const posts = desk.pickedPosts();
  const by = (days: number) => {
    const moves = later(posts, days);
    if (moves.length) desk.move(moves, w('told.movedBy', { n: moves.length, days }));
  };
  return (
    <div class="picked-bar" role="group" aria-label={w('picked', { n: state.picked.size })}>
      <strong>{w('picked', { n: state.picked.size })}</strong>
      {!plan.fixed && (
        <>
          <button type="button" class="plain" onClick={() => by(-1)}>
            {w('move.dayBack')}
          </button>
          <button type="button" class="plain" onClick={() => by(1)}>
            {w('move.day')}
          </button>
          <button type="button" class="plain" onClick={() => by(7)}>
            {w('move.week')}
          </button>
          <select
            aria-label={w('setState')}
            value=""
            onChange={({ currentTarget }) => {
              const next = currentTarget.value as State;
              const moves = same(posts, { state: next });
              if (moves.length) desk.move(moves, w('told.state', { n: moves.length, state: w(`state.${next}`) }));
              currentTarget.value = '';
            }}
          >
            <option value="">{w('setState')}</option>
            {STATES.map((id) => (
              <option value={id} key={id}>
                {w(`state.${id}`)}
              </option>
            ))}
          </select>
          <button type="button" class="plain" onClick={() => desk.duplicate(posts)}>
            {w('duplicate')}
          </button>
          <button type="button" class="plain" onClick={() => desk.remove(posts)}>
            {w('delete')}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={() => desk.set({ picked: new Set() })}>
        {w('letGo')}
      </button>
    </div>
  );
}

interface ClocksProps extends Pick<Desk, 'brand'>, Pick<Desk['state'], 'view' | 'cursor'> {
  desk: Desk;
}

/** Changes of the clocks in the stretch of time that is shown, here and in the second place. */
class Clocks extends Pure<ClocksProps> {
  override render({ desk, view, cursor, brand }: ClocksProps) {
    const { w, dates } = desk;
    const { before, after } = around(view, cursor, desk.firstDay);
    const from = addDays(before, view === 'week' ? 7 : 25);
    const zones = [brand.zone, brand.otherZone].filter((zone): zone is string => !!zone);
    const found = zones.flatMap((zone) => changes(from, addDays(after, 6), zone).map((change) => ({ ...change, zone })));
    if (!found.length) return null;
    return (
      <p class="clock-change">
        {found.map(({ at, from: wall, by, zone }) => (
          <span key={`${at} ${zone}`}>
            {w(by > 0 ? 'clock.forward' : 'clock.back', { day: dates.short(wall.day), zone: placeOf(zone) })}{' '}
          </span>
        ))}
      </p>
    );
  }
}
