import { Component, type ComponentChildren } from 'preact';
import { frame } from '../../lib/slices.ts';

interface Props {
  /** Whether the editor stands beside the month, which then has another shape. */
  editing: boolean;
  /** Whether the post in the editor is one of this week. */
  open: boolean;
  /** How many posts each day shows. */
  seen: readonly number[];
  children: ComponentChildren;
}

/** The height of a day of the month in rem, until it is laid out. */
export const tall = (posts: number): number => Math.max(3.5 + posts * 4.9, 6.5);

/** A week of the month. Where the month takes another shape its weeks are laid out one after the other, that of the post first. */
export class WeekRow extends Component<Props> {
  private box: HTMLElement | null = null;
  private stop: (() => void) | undefined;

  override componentDidUpdate(before: Props): void {
    if (before.editing === this.props.editing || before.open || this.props.open) return;
    this.box!.style.contentVisibility = 'hidden';
    this.stop ??= frame.wait(this.come);
  }

  override componentWillUnmount(): void {
    this.stop?.();
  }

  private come = () => {
    this.stop = undefined;
    this.box!.style.contentVisibility = '';
    // Its layout belongs to the time of the slice.
    this.box!.getBoundingClientRect();
  };

  override render({ seen, children }: Props) {
    // Until it is laid out: beside each other the fullest day counts, below each other all that hold something.
    const beside = Math.max(...seen.map(tall));
    const below = seen.reduce((all, posts) => all + (posts && tall(posts)), 0);
    return (
      <div
        class="week-row"
        style={{ '--beside': `${beside}rem`, '--below': `${below}rem` }}
        ref={(box) => {
          this.box = box;
        }}
      >
        {children}
      </div>
    );
  }
}
