import { Component } from 'preact';
import { frame } from '../../lib/slices.ts';
import { Card, focusCard, onKey, REVEAL } from './Card.tsx';
import { Drop } from './Drop.tsx';
import { type Desk, nameOf } from './desk.ts';
import { same } from './moves.ts';
import { type Post, STATES } from './post.ts';
import { Pure } from './pure.ts';
import { Turn } from './Turn.tsx';
import { byState, rowsSeen, SORTS, type Sort, sorted } from './view.ts';

/** Height of a row in px, in every view; two lines fit. */
const ROW = 68;

interface Props {
  posts: readonly Post[];
  row: number;
  label: string;
  children: (post: Post) => preact.ComponentChildren;
}

/** Only the rows of a long list that can be seen are drawn. */
class Long extends Component<Props, { top: number; height: number }> {
  // Half of what can be seen at first, the rest in another frame.
  override state = { top: 0, height: 352 };
  private box: HTMLElement | null = null;
  // Asked after the layout: to ask before would bring it about.
  private size = new ResizeObserver(() => {
    if (this.box && this.box.clientHeight > this.state.height) this.look();
  });

  private stop: (() => void) | undefined;

  /** What was scrolled to is drawn between two frames: within one it would be drawn and laid out at once. */
  private look = () => {
    this.stop ??= frame.wait(() => {
      this.stop = undefined;
      const { scrollTop: top, clientHeight: height } = this.box!;
      this.setState({ top, height });
    });
  };

  override componentDidMount(): void {
    this.size.observe(this.box!);
    addEventListener(REVEAL, this.reveal);
  }

  override componentWillUnmount(): void {
    this.size.disconnect();
    this.stop?.();
    removeEventListener(REVEAL, this.reveal);
  }

  private reveal = (event: Event) => {
    const at = this.props.posts.findIndex(({ id }) => id === (event as CustomEvent<string>).detail);
    if (at >= 0) this.box!.scrollTop = Math.max(0, at * this.props.row - this.box!.clientHeight / 2);
  };

  override render({ posts, row, label, children }: Props) {
    const { from, to } = rowsSeen({ ...this.state, row, all: posts.length });
    return (
      <div
        class="long"
        role="group"
        aria-label={label}
        tabIndex={0}
        ref={(box) => {
          this.box = box;
        }}
        onScroll={this.look}
      >
        <ol style={{ blockSize: `${posts.length * row}px`, paddingBlockStart: `${from * row}px` }}>
          {posts.slice(from, to).map((post, i) => (
            <li key={post.id} style={{ blockSize: `${row}px` }} aria-setsize={posts.length} aria-posinset={from + i + 1}>
              {children(post)}
            </li>
          ))}
        </ol>
      </div>
    );
  }
}

/** All posts, one below the other, by time or by what else tells them apart. */
export function List({ desk }: { desk: Desk }) {
  const { w, state, shown, given } = desk;
  const posts = sorted(shown, state.sort, given.language);
  const all = shown.length > 0 && shown.every(({ id }) => state.picked.has(id));
  return (
    <div class="list">
      <p class="list-acts">
        <label>
          {w('sortBy')}
          <select value={state.sort} onChange={({ currentTarget }) => desk.set({ sort: currentTarget.value as Sort })}>
            {SORTS.map((id) => (
              <option value={id} key={id}>
                {w(`field.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="plain"
          disabled={!shown.length}
          onClick={() => desk.set({ picked: all ? new Set() : new Set(shown.map(({ id }) => id)) })}
        >
          {w(all ? 'letGo' : 'pickAll')}
        </button>
      </p>
      <Turn class="rows">
        {() => (
          <Long posts={posts} row={ROW} label={w('view.list')}>
            {(post) => <Line desk={desk} post={post} picked={state.picked.has(post.id)} open={state.open === post.id} />}
          </Long>
        )}
      </Turn>
    </div>
  );
}

interface LineProps {
  desk: Desk;
  post: Post;
  picked: boolean;
  open: boolean;
}

class Line extends Pure<LineProps> {
  override render({ desk, post, picked, open }: LineProps) {
    const { w, dates, given } = desk;
    const name = nameOf(post, w('untitled'));
    const network = given.networks.find(({ id }) => id === post.network)?.name;
    return (
      <div class={`line ${post.category}${picked ? ' picked' : ''}${open ? ' open' : ''}`} data-card={post.id}>
        <input type="checkbox" checked={picked} aria-label={w('pick', { name })} onClick={(event) => desk.pick(post, event.shiftKey)} />
        <button
          type="button"
          aria-describedby="plan-keys"
          aria-current={open ? 'true' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) desk.pick(post, event.shiftKey);
            else desk.set({ open: post.id });
          }}
          onKeyDown={(event) => onKey(desk, post, event)}
        >
          <span class="when">{post.day ? `${dates.short(post.day)}${post.time ? `, ${post.time}` : ''}` : w('noDay')}</span>
          <span class="what">
            <b dir="auto">{name}</b>
            <small>{[network, w(`category.${post.category}`), w(`state.${post.state}`), post.owner].filter(Boolean).join(' · ')}</small>
          </span>
        </button>
      </div>
    );
  }
}

/** A column for each state; dragging, or Alt and an arrow key, takes a post on or back. */
export function Board({ desk }: { desk: Desk }) {
  const { w, plan } = desk;
  const columns = byState(desk.shown);
  const take = (post: Post, state: Post['state']) => {
    const posts = desk.state.picked.has(post.id) ? desk.pickedPosts() : [post];
    const moves = same(posts, { state });
    if (moves.length) desk.move(moves, w('told.state', { n: moves.length, state: w(`state.${state}`) }));
  };
  return (
    <div class="board">
      {STATES.map((state) => {
        const posts = columns.get(state)!;
        return (
          <Drop class="column" aria-label={w(`state.${state}`)} take={plan.fixed ? undefined : (post) => take(post, state)} key={state}>
            {() => (
              <>
                <h3>
                  {w(`state.${state}`)} <span class="count">{desk.dates.number(posts.length)}</span>
                </h3>
                <Long posts={posts} row={112} label={w(`state.${state}`)}>
                  {(post) => (
                    <div
                      onKeyDownCapture={(event) => {
                        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
                        const next = step && STATES[STATES.indexOf((plan.posts.get(post.id) ?? post).state) + step];
                        if (!event.altKey || !next || plan.fixed) return;
                        event.preventDefault();
                        event.stopPropagation();
                        take(post, next);
                        focusCard(post.id);
                      }}
                    >
                      <Card desk={desk} post={post} picked={desk.state.picked.has(post.id)} open={desk.state.open === post.id} />
                    </div>
                  )}
                </Long>
              </>
            )}
          </Drop>
        );
      })}
    </div>
  );
}
