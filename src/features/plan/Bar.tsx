import { addDays } from './calendar.ts';
import type { Desk, Panel } from './desk.ts';
import { later, same } from './moves.ts';
import { CATEGORIES, STATES, type State } from './post.ts';
import { around, isFiltered, NO_FILTER, VIEWS } from './view.ts';
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
      <Filters desk={desk} />
      {state.picked.size > 0 && <Picked desk={desk} />}
      {timed && <Clocks desk={desk} />}
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

function Filters({ desk }: { desk: Desk }) {
  const { state, w, given, shown, owners, used, rubrics } = desk;
  const { filter, filtering } = state;
  const set = (change: Partial<typeof filter>) => desk.set({ filter: { ...filter, ...change } });
  const named = rubrics.filter(({ id }) => used.rubrics.has(id));
  return (
    <div class="filters" role="search">
      <input
        type="search"
        value={filter.search}
        aria-label={w('search')}
        placeholder={w('search')}
        dir="auto"
        onInput={({ currentTarget }) => set({ search: currentTarget.value })}
      />
      <button type="button" class="opener" aria-expanded={filtering} onClick={() => desk.set({ filtering: !filtering })}>
        {w('filter')}
      </button>
      {filtering && (
        <>
          <select
            aria-label={w('field.network')}
            value={filter.network}
            onChange={({ currentTarget }) => set({ network: currentTarget.value })}
          >
            <option value="">{w('all.network')}</option>
            {given.networks
              .filter(({ id }) => used.networks.has(id))
              .map(({ id, name }) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
          </select>
          <select
            aria-label={w('field.category')}
            value={filter.category}
            onChange={({ currentTarget }) => set({ category: currentTarget.value as typeof filter.category })}
          >
            <option value="">{w('all.category')}</option>
            {CATEGORIES.map((id) => (
              <option value={id} key={id}>
                {w(`category.${id}`)}
              </option>
            ))}
          </select>
          <select
            aria-label={w('field.state')}
            value={filter.state}
            onChange={({ currentTarget }) => set({ state: currentTarget.value as State | '' })}
          >
            <option value="">{w('all.state')}</option>
            {STATES.map((id) => (
              <option value={id} key={id}>
                {w(`state.${id}`)}
              </option>
            ))}
          </select>
          {owners.length > 0 && (
            <select
              aria-label={w('field.owner')}
              value={filter.owner}
              onChange={({ currentTarget }) => set({ owner: currentTarget.value })}
            >
              <option value="">{w('all.owner')}</option>
              {owners.map((owner) => (
                <option value={owner} key={owner}>
                  {owner}
                </option>
              ))}
            </select>
          )}
          {named.length > 0 && (
            <select
              aria-label={w('field.rubric')}
              value={filter.rubric}
              onChange={({ currentTarget }) => set({ rubric: currentTarget.value })}
            >
              <option value="">{w('all.rubric')}</option>
              {named.map(({ id, name }) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </>
      )}
      <span class="sum" aria-live="polite">
        {w('sum', { n: shown.length })}
      </span>
      {isFiltered(filter) && (
        <button type="button" class="plain" onClick={() => desk.set({ filter: NO_FILTER })}>
          {w('showAll')}
        </button>
      )}
    </div>
  );
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

/** Changes of the clocks in the stretch of time that is shown, here and in the second place. */
function Clocks({ desk }: { desk: Desk }) {
  const { brand, state, w, dates } = desk;
  const { before, after } = around(state.view, state.cursor, desk.firstDay);
  const from = addDays(before, state.view === 'week' ? 7 : 25);
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
