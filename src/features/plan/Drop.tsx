import { inHand } from './Card.tsx';
import type { Post } from './post.ts';
import { Turn, type TurnProps } from './Turn.tsx';

interface Props extends TurnProps {
  /** What this place is, for those who do not see it. */
  'aria-label': string;
  /** Takes what is dropped; nothing for a place that takes none. */
  take: ((post: Post) => void) | undefined;
}

/** A place onto which a post can be dragged. */
export function Drop({ take, children, ...rest }: Props) {
  const mark = (event: DragEvent, over: boolean) => (event.currentTarget as HTMLElement).toggleAttribute('data-over', over);
  return (
    <Turn
      role="group"
      {...rest}
      onDragOver={(event) => {
        if (!take || !inHand()) return;
        event.preventDefault();
        event.dataTransfer!.dropEffect = 'move';
        mark(event, true);
      }}
      onDragLeave={(event) => mark(event, false)}
      onDrop={(event) => {
        mark(event, false);
        const post = inHand();
        if (!take || !post) return;
        event.preventDefault();
        take(post);
      }}
    >
      {children}
    </Turn>
  );
}
