import { frame } from '../../lib/slices.ts';
import { type Desk, nameOf } from './desk.ts';
import { later } from './moves.ts';
import type { Post } from './post.ts';
import { Pure } from './pure.ts';
import { LIST_STEPS, STEPS } from './view.ts';

/** What the hand holds while it drags. */
let held: Post | undefined;
export const inHand = (): Post | undefined => held;

interface Props {
  desk: Desk;
  post: Post;
  picked: boolean;
  open: boolean;
  /** Shows the beginning of the text. */
  more?: boolean;
  /** The hour in the second place. */
  there?: string | undefined;
}

/** One post as every view shows it: opens with a click, goes where it is dragged, moves with Alt and an arrow key. */
export class Card extends Pure<Props> {
  override render({ desk, post, picked, open, more, there }: Props) {
    const { given, plan, w } = desk;
    const network = given.networks.find(({ id }) => id === post.network)?.name ?? '';
    const name = nameOf(post, w('untitled'));
    return (
      <div class={`card ${post.category}${picked ? ' picked' : ''}${open ? ' open' : ''}`} data-card={post.id}>
        <input type="checkbox" checked={picked} aria-label={w('pick', { name })} onClick={(event) => desk.pick(post, event.shiftKey)} />
        <button
          type="button"
          draggable={!plan.fixed}
          aria-describedby="plan-keys"
          aria-current={open ? 'true' : undefined}
          onDragStart={(event) => {
            held = post;
            event.dataTransfer!.effectAllowed = 'move';
            event.dataTransfer!.setData('text/plain', name);
          }}
          onDragEnd={() => {
            held = undefined;
          }}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) desk.pick(post, event.shiftKey);
            else desk.set({ open: post.id });
          }}
          onKeyDown={(event) => onKey(desk, post, event)}
        >
          <span class="when">{`${post.time} ${network}`.trim()}</span>
          {there && <span class="there">{there}</span>}
          <b dir="auto">{name}</b>
          {more && post.text && post.text !== name && (
            <span class="text" dir="auto">
              {post.text.length > 140 ? `${post.text.slice(0, 139).trimEnd()}…` : post.text}
            </span>
          )}
          <small>{`${w(`category.${post.category}`)} · ${w(`state.${post.state}`)}`}</small>
        </button>
      </div>
    );
  }
}

/** Alt and an arrow key move a post by days, Delete removes it: in every view. */
export function onKey(desk: Desk, post: Post, event: KeyboardEvent): void {
  const days = (desk.state.view === 'list' ? LIST_STEPS : STEPS)[event.key];
  if (event.altKey && days && !desk.plan.fixed) {
    event.preventDefault();
    // A card may wait to be drawn anew; the post itself is where the last key has put it.
    const posts = desk.state.picked.has(post.id) ? desk.pickedPosts() : [desk.plan.posts.get(post.id) ?? post];
    const moves = later(posts, days);
    if (!moves.length) {
      desk.set({ told: desk.w('told.dayless') });
      return;
    }
    desk.move(moves, desk.w('told.moved', { n: moves.length, day: desk.dates.long(moves[0]!.fields.day!) }));
    const own = moves.find(({ id }) => id === post.id) ?? moves[0]!;
    desk.set({ cursor: own.fields.day! });
    focusCard(post.id);
  } else if (event.key === 'Delete' && !desk.plan.fixed) {
    event.preventDefault();
    desk.remove(desk.state.picked.has(post.id) ? desk.pickedPosts() : [post]);
  }
}

/** The card stays in hand where it was drawn anew. */
export function focusCard(id: string): void {
  const find = () => document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] > button`);
  const focus = () => {
    if (find()) return find()!.focus();
    // Out of sight in a long list: it is drawn once it is scrolled to.
    dispatchEvent(new CustomEvent(REVEAL, { detail: id }));
    setTimeout(() => find()?.focus(), 100);
  };
  requestAnimationFrame(() => frame.after(focus));
}
/** Asks the list that holds a post to scroll to it. */
export const REVEAL = 'plan-reveal';
