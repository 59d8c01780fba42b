import type { Desk } from './desk.ts';
import type { Post } from './post.ts';
import type { Plan } from './store.ts';
import { byDay, type Filter, isFiltered, NO_FILTER, shown } from './view.ts';

/** What follows from the posts of a plan and the filter, looked up again only when one of them changes. */
export class Known {
  /** All posts, in order. */
  private all: readonly Post[] | undefined;
  private filter: Filter | undefined;
  private list: readonly Post[] = [];
  private grouped: { of?: readonly Post[]; days: ReadonlyMap<string, readonly Post[]> } = { days: new Map() };
  private fresh = { names: false, ids: false };
  private names: readonly string[] = [];
  private ids: Desk['used'] = { networks: new Set(), rubrics: new Set() };

  constructor(private plan: Plan) {}

  /** Some posts are new, other than before, or gone. */
  changed(ids: readonly string[]): void {
    this.fresh = { names: false, ids: false };
    if (!this.all || !this.filter || !ids.length) return;
    const others = new Set(ids);
    const fresh = [...others].flatMap((id) => this.plan.posts.get(id) ?? []);
    // What stays has been looked at; among it the fresh ones only take their places.
    const among = (list: readonly Post[], more: readonly Post[]) =>
      shown([...list.filter(({ id }) => !others.has(id)), ...more], NO_FILTER);
    const whole = this.list === this.all;
    this.all = among(this.all, fresh);
    this.list = whole ? this.all : among(this.list, shown(fresh, this.filter));
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

  /** Who is named; the same list for as long as it holds the same. */
  owners(): readonly string[] {
    if (!this.fresh.names) {
      this.fresh.names = true;
      const names = [...new Set(Array.from(this.plan.posts.values(), ({ owner }) => owner).filter(Boolean))].sort();
      if (!alike(names, this.names)) this.names = names;
    }
    return this.names;
  }

  /** Networks and rubrics that posts have; likewise. */
  used(): Desk['used'] {
    if (!this.fresh.ids) {
      this.fresh.ids = true;
      const posts = [...this.plan.posts.values()];
      const networks = new Set(posts.map(({ network }) => network));
      const rubrics = new Set(posts.map(({ rubric }) => rubric));
      if (!alike([...networks], [...this.ids.networks]) || !alike([...rubrics], [...this.ids.rubrics])) this.ids = { networks, rubrics };
    }
    return this.ids;
  }
}

const alike = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);
