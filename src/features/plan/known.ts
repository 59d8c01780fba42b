import type { Desk } from './desk.ts';
import type { Post } from './post.ts';
import type { Plan } from './store.ts';
import { byDay, type Filter, isFiltered, NO_FILTER, shown } from './view.ts';

/** What decides the place of a post, and what posts are told apart by. */
const KEPT = ['day', 'time', 'owner', 'network', 'rubric'] as const;

/** What follows from the posts of a plan and the filter, looked up again only when one of them changes. */
export class Known {
  /** All posts, in order. */
  private all: readonly Post[] | undefined;
  private filter: Filter | undefined;
  private list: readonly Post[] = [];
  private grouped: { of?: readonly Post[]; days: ReadonlyMap<string, readonly Post[]> } = { days: new Map() };
  private names: readonly string[] | undefined;
  private ids: Desk['used'] | undefined;

  constructor(private plan: Plan) {}

  /** Some posts are new, other than before, or gone. */
  changed(ids: readonly string[]): void {
    const others = new Set(ids);
    if (this.all && this.replaced(others)) return;
    this.names = undefined;
    this.ids = undefined;
    if (!this.all || !this.filter || !ids.length) return;
    const fresh = [...others].flatMap((id) => this.plan.posts.get(id) ?? []);
    // What stays has been looked at; among it the fresh ones only take their places.
    const among = (list: readonly Post[], more: readonly Post[]) =>
      shown([...list.filter(({ id }) => !others.has(id)), ...more], NO_FILTER);
    const whole = this.list === this.all;
    this.all = among(this.all, fresh);
    this.list = whole ? this.all : among(this.list, shown(fresh, this.filter));
  }

  /** While somebody types, a post keeps its place and what it is found by: it takes the place of what it was. Says whether so. */
  private replaced(others: ReadonlySet<string>): boolean {
    if (others.size !== 1 || this.list !== this.all) return false;
    const [id] = others;
    const at = this.all!.findIndex((post) => post.id === id);
    const post = this.plan.posts.get(id!);
    const was = this.all![at];
    if (!was || !post || KEPT.some((name) => was[name] !== post[name])) return false;
    this.all = this.list = this.all!.with(at, post);
    return true;
  }

  /** The posts that a filter leaves, in order. */
  shown(filter: Filter): readonly Post[] {
    if (filter !== this.filter) {
      this.filter = filter;
      this.all ??= shown(this.plan.posts.values(), NO_FILTER);
      this.list = isFiltered(filter) ? shown(this.all, filter) : this.all;
    }
    return this.list;
  }

  /** The same by day; a day whose posts stayed what they are keeps its list. */
  days(filter: Filter): ReadonlyMap<string, readonly Post[]> {
    const list = this.shown(filter);
    if (this.grouped.of !== list) this.grouped = { of: list, days: byDay(list, this.grouped.days) };
    return this.grouped.days;
  }

  /** Who is named. */
  owners(): readonly string[] {
    this.names ??= [...new Set(Array.from(this.plan.posts.values(), ({ owner }) => owner).filter(Boolean))].sort();
    return this.names;
  }

  /** Networks and rubrics that posts have. */
  used(): Desk['used'] {
    if (!this.ids) {
      const posts = [...this.plan.posts.values()];
      this.ids = { networks: new Set(posts.map(({ network }) => network)), rubrics: new Set(posts.map(({ rubric }) => rubric)) };
    }
    return this.ids;
  }
}
