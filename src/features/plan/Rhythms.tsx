import { Component } from 'preact';
import { newId } from '../../lib/ids.ts';
import { numberOfDay, weekOf } from './calendar.ts';
import type { Desk } from './desk.ts';
import type { Rubric } from './mix.ts';
import { CATEGORIES, type Category, emptyPost } from './post.ts';
import { rhythm } from './rhythm.ts';

interface State extends Rubric {
  free: boolean;
}

/** Posts by rhythm: “educational, Tuesdays and Fridays, ten weeks”, beside what stands already. */
export class Rhythms extends Component<{ desk: Desk }, State> {
  constructor(props: { desk: Desk }) {
    super(props);
    const { brand, now } = props.desk;
    this.state = {
      id: '',
      name: '',
      category: 'educational',
      network: brand.networks[0] ?? '',
      days: [2, 5],
      time: '09:00',
      from: now.day,
      weeks: 4,
      free: true,
    };
  }

  private laidOut(rubrics: readonly Rubric[]) {
    const { desk } = this.props;
    const days = new Set(rubrics.flatMap(({ from }) => (numberOfDay(from) === undefined ? [] : [from])));
    const closed: Record<string, string> = {};
    if (this.state.free && days.size) for (const [day, name] of desk.holidaysFrom([...days].sort()[0]!)) closed[day] = name;
    return rhythm(rubrics, { posts: [...desk.plan.posts.values()], closed });
  }

  private make(rubrics: readonly Rubric[]) {
    const { desk } = this.props;
    const { made } = this.laidOut(rubrics);
    const names = new Map(rubrics.map(({ id, name }) => [id, name]));
    const posts = made.map((slot) => ({ ...emptyPost(newId(), desk.plan.of), ...slot, title: names.get(slot.rubric) ?? '' }));
    desk.add(posts, desk.w('told.made', { n: posts.length }));
    if (posts[0]) desk.set({ cursor: posts[0].day });
  }

  override render({ desk }: { desk: Desk }, state: State) {
    const { w, given, rubrics, dates } = desk;
    const own = this.laidOut([state]);
    const all = rubrics.length ? this.laidOut(rubrics) : undefined;
    const week = weekOf('2026-07-06');
    return (
      <div class="rhythms">
        {all && (
          <section>
            <h3>{w('rhythm.mix')}</h3>
            <ul>
              {rubrics.map((rubric) => (
                <li key={rubric.id}>
                  <b dir="auto">{rubric.name}</b> {w(`category.${rubric.category}`)},{' '}
                  {rubric.days.map((day) => dates.weekday(week[day - 1]!)).join(', ')} {rubric.time},{' '}
                  {w('rhythm.weeks', { n: rubric.weeks })}
                </li>
              ))}
            </ul>
            <p class="hint">{w('rhythm.sum', { n: all.made.length, stood: all.stood.length, yielded: all.yielded.length })}</p>
            <button type="button" class="btn" disabled={!all.made.length || desk.plan.fixed} onClick={() => this.make(rubrics)}>
              {w('rhythm.make', { n: all.made.length })}
            </button>
          </section>
        )}
        <section>
          <h3>{w('rhythm.one')}</h3>
          <div class="fields">
            <p class="field">
              <label for="rhythm-name">{w('field.title')}</label>
              <input
                id="rhythm-name"
                type="text"
                value={state.name}
                dir="auto"
                onInput={({ currentTarget }) => this.setState({ name: currentTarget.value })}
              />
            </p>
            <p class="field">
              <label for="rhythm-category">{w('field.category')}</label>
              <select
                id="rhythm-category"
                value={state.category}
                onChange={({ currentTarget }) => this.setState({ category: currentTarget.value as Category })}
              >
                {CATEGORIES.map((id) => (
                  <option value={id} key={id}>
                    {w(`category.${id}`)}
                  </option>
                ))}
              </select>
            </p>
            <p class="field">
              <label for="rhythm-network">{w('field.network')}</label>
              <select
                id="rhythm-network"
                value={state.network}
                onChange={({ currentTarget }) => this.setState({ network: currentTarget.value })}
              >
                {given.networks.map(({ id, name }) => (
                  <option value={id} key={id}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
            <p class="field">
              <label for="rhythm-time">{w('field.time')}</label>
              <input
                id="rhythm-time"
                type="time"
                value={state.time}
                onChange={({ currentTarget }) => this.setState({ time: currentTarget.value })}
              />
            </p>
            <p class="field">
              <label for="rhythm-from">{w('rhythm.from')}</label>
              <input
                id="rhythm-from"
                type="date"
                value={state.from}
                onChange={({ currentTarget }) => this.setState({ from: currentTarget.value })}
              />
            </p>
            <p class="field">
              <label for="rhythm-weeks">{w('rhythm.for')}</label>
              <input
                id="rhythm-weeks"
                type="number"
                min={1}
                max={104}
                value={state.weeks}
                onInput={({ currentTarget }) =>
                  this.setState({ weeks: Math.min(104, Math.max(0, Math.trunc(currentTarget.valueAsNumber || 0))) })
                }
              />
            </p>
          </div>
          <fieldset class="weekdays">
            <legend>{w('rhythm.days')}</legend>
            {week.map((day, i) => (
              <label class="tick" key={day}>
                <input
                  type="checkbox"
                  checked={state.days.includes(i + 1)}
                  onChange={({ currentTarget }) =>
                    this.setState({
                      days: currentTarget.checked ? [...state.days, i + 1].sort() : state.days.filter((one) => one !== i + 1),
                    })
                  }
                />
                <span>{dates.weekday(day)}</span>
              </label>
            ))}
          </fieldset>
          {desk.brand.country && (
            <label class="tick">
              <input
                type="checkbox"
                checked={state.free}
                onChange={({ currentTarget }) => this.setState({ free: currentTarget.checked })}
              />
              <span>{w('rhythm.free')}</span>
            </label>
          )}
          <p class="hint" aria-live="polite">
            {w('rhythm.sum', { n: own.made.length, stood: own.stood.length, yielded: own.yielded.length })}
            {own.made.length > 0 && ` ${w('rhythm.range', { from: dates.short(own.made[0]!.day), to: dates.short(own.made.at(-1)!.day) })}`}
          </p>
          <button type="button" class="btn" disabled={!own.made.length || desk.plan.fixed} onClick={() => this.make([state])}>
            {w('rhythm.make', { n: own.made.length })}
          </button>
        </section>
      </div>
    );
  }
}
