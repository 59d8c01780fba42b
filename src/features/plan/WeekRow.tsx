import { Component, type VNode } from 'preact';
import { frame } from '../../lib/slices.ts';
import { Day, type DayProps, SEEN, tall } from './Day.tsx';
import { differs } from './pure.ts';

interface Props {
  /** Whether the editor stands beside the month, which then has another shape. */
  editing: boolean;
  days: readonly DayProps[];
}

/**
 * A week of the month, drawn anew when one of its days is another one: at once while there is time in this frame, else in a
 * later one. Where the month takes another shape its weeks are laid out one after the other.
 */
export class WeekRow extends Component<Props> {
  private box: HTMLElement | null = null;
  private drawn: VNode | undefined;
  private due = false;
  private drawing: (() => void) | undefined;
  private laying: (() => void) | undefined;

  override shouldComponentUpdate(next: Props): boolean {
    return this.due || next.editing !== this.props.editing || next.days.some((day, i) => differs(day, this.props.days[i]!));
  }

  override componentDidUpdate({ editing }: Props): void {
    if (editing === this.props.editing) return;
    this.box!.style.contentVisibility = 'hidden';
    this.laying ??= frame.wait(this.lay);
  }

  override componentWillUnmount(): void {
    this.drawing?.();
    this.laying?.();
  }

  private come = () => {
    this.due = true;
    this.setState({});
    return this.base;
  };

  /** Day by day. */
  private lay = () => {
    this.laying = undefined;
    const { style } = this.box!;
    // Else it is up to the browser when the week is laid out, and then it is all of it.
    style.contentVisibility = 'visible';
    for (const day of this.box!.children as Iterable<HTMLElement>) {
      day.style.contentVisibility = 'hidden';
      frame.wait(() => {
        day.style.contentVisibility = '';
      });
    }
    frame.wait(() => {
      style.contentVisibility = '';
    });
  };

  override render({ days }: Props) {
    if (!this.due && !frame.left()) {
      this.drawing ??= frame.wait(this.come);
      this.drawn ??= this.row(days);
      return this.drawn;
    }
    this.drawing?.();
    this.drawing = undefined;
    this.due = false;
    this.drawn = this.row(
      days,
      days.map((day, i) => <Day {...day} key={i} />),
    );
    return this.drawn;
  }

  private row(days: readonly DayProps[], drawn?: VNode[]) {
    // Until it is laid out: beside each other the fullest day counts, below each other all that hold something.
    const seen = days.map(({ posts, other }) => (other ? 0 : Math.min(posts.length, SEEN)));
    const beside = Math.max(...days.map(({ posts }) => tall(Math.min(posts.length, SEEN))));
    const below = seen.reduce((all, posts) => all + (posts && tall(posts)), 0);
    return (
      <div
        class="week-row"
        style={{ '--beside': `${beside}rem`, '--below': `${below}rem` }}
        ref={(box) => {
          this.box = box;
        }}
      >
        {drawn}
      </div>
    );
  }
}
