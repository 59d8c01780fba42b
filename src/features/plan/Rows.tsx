import { Component } from 'preact';
import { Card, focusCard } from './Card.tsx';
import { Drop } from './Drop.tsx';
import { type Desk, nameOf } from './desk.ts';
import { same } from './moves.ts';
import { type Post, STATES } from './post.ts';
import { byState, rowsSeen } from './view.ts';

/** Height of a row in px, in every view; two lines fit. */
const ROW = 56;

interface Props {
  posts: readonly Post[];
  row: number;
  label: string;
  children: (post: Post) => preact.ComponentChildren;
}

/** Only the rows of a long list that can be seen are drawn. */
class Long extends Component<Props, { top: number; height: number }> {
  override state = { top: 0, height: 700 };
  private box: HTMLElement | null = null;

  override componentDidMount(): void {
    this.setState({ height: this.box!.clientHeight });
  }

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
        onScroll={({ currentTarget: { scrollTop: top, clientHeight: height } }) => this.setState({ top, height })}
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

/** All posts, one below the other. */
export function List({ desk }: { desk: Desk }) {
  const { w, dates, given, state, shown } = desk;
  return (
    <div class="list">
      <Long posts={shown} row={ROW} label={w('view.list')}>
        {(post) => {
          const name = nameOf(post, w('untitled'));
          return (
            <div class={`line ${post.category}${state.picked.has(post.id) ? ' picked' : ''}`} data-card={post.id}>
              <input
                type="checkbox"
                checked={state.picked.has(post.id)}
                aria-label={w('pick', { name })}
                onClick={(event) => desk.pick(post, event.shiftKey)}
              />
              <button type="button" onClick={() => desk.set({ open: post.id })}>
                <span class="when">{post.day ? `${dates.short(post.day)}${post.time ? `, ${post.time}` : ''}` : w('noDay')}</span>
                <span class="what">
                  <b dir="auto">{name}</b>
                  <small>
                    {[
                      given.networks.find(({ id }) => id === post.network)?.name,
                      w(`category.${post.category}`),
                      w(`state.${post.state}`),
                      post.owner,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              </button>
            </div>
          );
        }}
      </Long>
    </div>
  );
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
      {STATES.map((state, at) => {
        const posts = columns.get(state)!;
        return (
          <Drop class="column" aria-label={w(`state.${state}`)} take={plan.fixed ? undefined : (post) => take(post, state)} key={state}>
            <h3>
              {w(`state.${state}`)} <span class="count">{desk.dates.number(posts.length)}</span>
            </h3>
            <Long posts={posts} row={112} label={w(`state.${state}`)}>
              {(post) => (
                <div
                  onKeyDownCapture={(event) => {
                    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
                    const next = step && STATES[at + step];
                    if (!event.altKey || !next || plan.fixed) return;
                    event.preventDefault();
                    event.stopPropagation();
                    take(post, next);
                    focusCard(post.id);
                  }}
                >
                  <Card desk={desk} post={post} />
                </div>
              )}
            </Long>
          </Drop>
        );
      })}
    </div>
  );
}
