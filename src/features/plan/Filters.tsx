import type { Desk } from './desk.ts';
import { CATEGORIES, STATES, type State } from './post.ts';
import { Pure } from './pure.ts';
import { isFiltered, NO_FILTER } from './view.ts';

interface FiltersProps extends Pick<Desk['state'], 'filter' | 'filtering'> {
  desk: Desk;
  /** How many posts are shown. */
  n: number;
  /** Owners, networks and rubrics that posts have: with others the choices are others. */
  offered: string;
}

/** What is shown of the plan. */
export class Filters extends Pure<FiltersProps> {
  override render({ desk, filter, filtering, n }: FiltersProps) {
    const { w, given, owners, used, rubrics } = desk;
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
          {w('sum', { n })}
        </span>
        {isFiltered(filter) && (
          <button type="button" class="plain" onClick={() => desk.set({ filter: NO_FILTER })}>
            {w('showAll')}
          </button>
        )}
      </div>
    );
  }
}
