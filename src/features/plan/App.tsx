import { Component } from 'preact';
import type { Crossed } from '../../lib/change.ts';
import { newId } from '../../lib/ids.ts';
import { frame } from '../../lib/slices.ts';
import type { Brand } from '../brand/brand.ts';
import { Bar } from './Bar.tsx';
import { Checks } from './Checks.tsx';
import { Clocks } from './Clocks.tsx';
import { firstWeekday } from './calendar.ts';
import { Month, Week } from './Days.tsx';
import { type Dates, type Desk, type DeskState, datesOf, type Given, type Said, wordsOf } from './desk.ts';
import { Editor } from './Editor.tsx';
import { Export } from './Export.tsx';
import type { Finding } from './finding.ts';
import { holidaysOf } from './holidays.ts';
import { Import } from './Import.tsx';
import { Known } from './known.ts';
import type { Mix } from './mix.ts';
import { copyOf, type Move } from './moves.ts';
import { emptyPost, type Post } from './post.ts';
import { Rhythms } from './Rhythms.tsx';
import { Board, List } from './Rows.tsx';
import { sentence } from './sentence.ts';
import type { Plan } from './store.ts';
import { Turn } from './Turn.tsx';
import { NO_FILTER, sorted } from './view.ts';
import { type Watch, watch } from './watch.ts';
import { wallAt } from './zones.ts';

interface Props {
  given: Given;
  brand: Brand;
  plan: Plan;
  mix: Mix | undefined;
  goals: readonly string[];
  setBrand: Desk['setBrand'];
}

const VIEW = { month: Month, week: Week, list: List, board: Board };
const PANEL = { checks: Checks, rhythm: Rhythms, clocks: Clocks, export: Export, import: Import };

/** The plan of one brand: views, editor and panels over one store. */
export class App extends Component<Props, DeskState> {
  private w = wordsOf(this.props.given.s, this.props.given.language);
  private dates: Dates = datesOf(this.props.given.language);
  private stop: (() => void) | undefined;
  private checks: Watch | undefined;
  private free = new Map<string, Map<string, string>>();
  private known = new Known(this.props.plan);
  private desk = this.makeDesk();
  /** The post in the editor beside the views, which have another shape then: they take it in a frame of its own. */
  private beside: Post | undefined;
  private turning: (() => void) | undefined;

  constructor(props: Props) {
    super(props);
    const today = this.now().day;
    const days = [...props.plan.posts.values()].map(({ day }) => day).filter(Boolean);
    // A plan that lies in the past is seen from its first month on.
    const cursor = days.length && !days.some((day) => day >= today) ? days.sort()[0]! : today;
    const filtering = matchMedia('(min-width: 60rem)').matches;
    this.state = {
      view: 'month',
      cursor,
      filter: NO_FILTER,
      filtering,
      sort: 'day',
      picked: new Set(),
      open: undefined,
      panel: undefined,
      told: '',
    };
  }

  override componentDidMount(): void {
    this.stop = this.props.plan.listen(({ changed, removed, crossed }) => {
      const { posts } = this.props.plan;
      this.known.changed([...changed, ...removed]);
      this.checks?.changed([...changed, ...removed]);
      const clash = crossed[0];
      const told =
        clash &&
        this.w(clash.lost ? 'told.lost' : 'told.crossed', {
          field: this.w(`field.${clash.field}`),
          theirs: shortOf(clash.theirs) || this.w('none'),
        });
      const picked = removed.length ? new Set([...this.state.picked].filter((id) => posts.has(id))) : this.state.picked;
      this.setState({
        picked,
        ...(told && { told, crossed: { told, label: clash.lost ? 'told.mine' : 'told.theirs', take: () => this.takeTheirs(clash) } }),
      });
    });
    this.check();
    addEventListener('keydown', this.onKey);
  }

  override componentDidUpdate({ brand }: Props): void {
    if (!this.open !== !this.beside)
      this.turning ??= frame.wait(() => {
        this.turning = undefined;
        this.beside = this.open;
        this.setState({});
      });
    if (brand === this.props.brand) return;
    const { zone, country } = this.props.brand;
    if (brand.zone === zone && brand.country === country) return;
    this.check();
    this.setState({});
  }

  override componentWillUnmount(): void {
    this.stop?.();
    this.turning?.();
    this.checks?.close();
    removeEventListener('keydown', this.onKey);
  }

  /** Of two texts for one field the other one takes the place of what stands; Undo brings that back. */
  private takeTheirs({ id, field, theirs }: Crossed): void {
    const { plan } = this.props;
    plan.change([{ id, of: plan.of, fields: { [field]: theirs } }]);
    this.setState({ told: this.w('told.theirsTaken') });
  }

  private get open(): Post | undefined {
    return this.state.open ? this.props.plan.posts.get(this.state.open) : undefined;
  }

  private now = () => wallAt(Date.now(), this.props.brand.zone);

  /** Undo and redo, where no text field has its own. */
  private onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || (event.target as HTMLElement).matches('input:not([type=checkbox]), textarea, select')) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.desk.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) this.desk.redo();
    else return;
    event.preventDefault();
  };

  private holidays(day: string): string | undefined {
    const { country } = this.props.brand;
    if (!country) return;
    const year = day.slice(0, 4);
    let days = this.free.get(`${country} ${year}`);
    if (!days) {
      days = new Map(holidaysOf(country, Number(year)).map((one) => [one.day, this.w(`holiday.${one.id}`)]));
      this.free.set(`${country} ${year}`, days);
    }
    return days.get(day);
  }

  /** Begins to look at the plan anew, bit by bit. */
  private check(): void {
    const { plan, brand, given, mix } = this.props;
    const [now, year] = [this.now(), Number(this.now().day.slice(0, 4))];
    const holidays = brand.country
      ? Object.fromEntries(
          [year - 1, year, year + 1, year + 2].flatMap((one) => holidaysOf(brand.country!, one)).map(({ day, id }) => [day, id]),
        )
      : {};
    this.checks?.close();
    const rules = { zone: brand.zone, now, limits: given.limits, holidays, ...(mix && { shares: mix.shares }) };
    this.checks = watch(rules, plan.posts, () => {
      if (this.state.open || this.state.panel === 'checks') this.setState({});
    });
  }

  private said = (finding: Finding): Said => ({ ...finding, text: sentence(finding, this.props.given, this.dates, this.w) });

  private shown = (): readonly Post[] => this.known.shown(this.state.filter);

  private makeDesk(): Desk {
    const app = this;
    const { given, plan, mix, goals, setBrand } = this.props;
    const { w, dates } = this;
    const say = (told: string) => this.setState({ told });
    const back = (undo: boolean) => {
      const done = undo ? plan.undo() : plan.redo();
      say(w(done ? (undo ? 'told.undone' : 'told.redone') : 'told.nothing'));
    };
    const add: Desk['add'] = (posts, told) => {
      plan.change(posts.map((post) => ({ id: post.id, of: plan.of, put: { ...post, of: plan.of } })));
      say(told);
    };
    return {
      given,
      plan,
      w,
      dates,
      firstDay: firstWeekday(given.language),
      rubrics: mix?.rubrics ?? [],
      goals,
      setBrand,
      get brand() {
        return app.props.brand;
      },
      get state() {
        return app.state;
      },
      get beside() {
        return !!app.beside;
      },
      get now() {
        return app.now();
      },
      get shown() {
        return app.shown();
      },
      get days() {
        return app.known.days(app.state.filter);
      },
      get owners() {
        return app.known.owners();
      },
      get used() {
        return app.known.used();
      },
      get checked() {
        return !!app.checks?.done();
      },
      set: (change) => this.setState(change),
      move: (moves, told) => {
        plan.change(moves);
        if (told) say(told);
      },
      edit: ({ id, of }, fields: Move['fields'], group) => plan.change([{ id, of, fields }], group),
      add,
      remove: (posts) => {
        const ids = new Set(posts.map(({ id }) => id));
        plan.change(posts.map(({ id, of }) => ({ id, of, remove: true as const })));
        const { open } = this.state;
        this.setState({
          picked: new Set(),
          told: w('told.removed', { n: posts.length }),
          ...(open && ids.has(open) && { open: undefined }),
        });
      },
      duplicate: (posts) => {
        const copies = posts.map((post) => copyOf(post, newId()));
        add(copies, w('told.copied', { n: copies.length }));
        if (copies.length === 1) this.setState({ open: copies[0]!.id });
      },
      undo: () => back(true),
      redo: () => back(false),
      create: (fields) => {
        const post: Post = { ...emptyPost(newId(), plan.of), network: this.props.brand.networks[0] ?? '', ...fields };
        add([post], w('told.made', { n: 1 }));
        this.setState({ open: post.id });
      },
      pick: (post, more) => this.pick(post, more),
      pickedPosts: () => [...this.state.picked].flatMap((id) => plan.posts.get(id) ?? []),
      holidays: (day) => this.holidays(day),
      holidaysFrom: (day) => {
        const { country } = this.props.brand;
        const year = Number(day.slice(0, 4));
        const found = country ? [year, year + 1, year + 2].flatMap((one) => holidaysOf(country, one)) : [];
        return found.map((one) => [one.day, w(`holiday.${one.id}`)]);
      },
      findings: (id) => this.checks?.of(id).map(this.said) ?? [],
      allFindings: () => this.checks?.all().map(this.said) ?? [],
      show: (post) => this.setState({ open: post.id, ...(post.day && { cursor: post.day }) }),
    };
  }

  /** Selects or lets go; with the shift key all between the last one and this one. */
  private pick(post: Post, more: boolean): void {
    const picked = new Set(this.state.picked);
    const { view, sort } = this.state;
    const list = (view === 'list' ? sorted(this.shown(), sort, this.props.given.language) : this.shown()).map(({ id }) => id);
    const last = [...picked].at(-1);
    if (more && last && list.includes(last)) {
      const [from, to] = [list.indexOf(last), list.indexOf(post.id)].sort((a, b) => a - b) as [number, number];
      for (const id of list.slice(from, to + 1)) picked.add(id);
    } else if (!picked.delete(post.id)) picked.add(post.id);
    this.setState({ picked, told: this.w('told.picked', { n: picked.size }) });
  }

  override render({ plan }: Props, state: DeskState) {
    // What is drawn above the views takes of their time.
    frame.left();
    const { w, desk } = this;
    const View = VIEW[state.view];
    const Panel = state.panel && PANEL[state.panel];
    const { open, beside } = this;
    if (open && beside) this.beside = open;
    return (
      <div class={`desk${this.beside ? ' editing' : ''}`}>
        <Bar desk={desk} />
        {Panel && (
          <section class="panel" aria-labelledby="panel-title">
            <header>
              <h2 id="panel-title">{w(`panel.${state.panel}`)}</h2>
              <button type="button" class="btn ghost" onClick={() => this.setState({ panel: undefined })}>
                {w('close')}
              </button>
            </header>
            <Panel desk={desk} />
          </section>
        )}
        <p class="told" role="status">
          {state.told}
          {state.crossed && state.crossed.told === state.told && (
            <button type="button" class="plain" onClick={state.crossed.take}>
              {w(state.crossed.label)}
            </button>
          )}
          {state.told && plan.canUndo() && (
            <button type="button" class="plain" onClick={desk.undo}>
              {w('undo')}
            </button>
          )}
        </p>
        <div class="stage">
          <Turn class="views" once>
            {() => (
              <>
                {plan.posts.size === 0 && !plan.fixed && <p class="empty">{w('empty')}</p>}
                {plan.posts.size > 0 && desk.shown.length === 0 && <p class="empty">{w('filteredOut')}</p>}
                <View desk={desk} />
              </>
            )}
          </Turn>
          {this.beside && <Editor desk={desk} post={this.beside} key={this.beside.id} />}
        </div>
        <p class="hint keys" id="plan-keys">
          {!plan.fixed && w(`keys.${state.view === 'week' ? 'month' : state.view}`)}
        </p>
      </div>
    );
  }
}

/** The beginning of what stands in a field, for a sentence. */
const shortOf = (value: unknown): string => {
  const text = typeof value === 'object' && value ? Object.values(value).join(', ') : `${value ?? ''}`;
  return text.length > 80 ? `${text.slice(0, 80)} …` : text;
};
