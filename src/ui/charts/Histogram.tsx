import type { Scale } from './scale.ts';

/** How often a number came out from `from` up to `to`. */
export interface Column {
  from: number;
  to: number;
  count: number;
}
/** An upright line through the columns, and its words in the key. */
export interface Mark {
  at: number;
  text: string;
  kind: 'middle' | 'edge' | 'goal';
}
interface Props {
  columns: Column[];
  marks: Mark[];
  scale: Scale;
  /** Columns from here on are drawn full. */
  from?: number | undefined;
  /** Says the whole in a sentence; a table with the numbers stands beside. */
  label: string;
  /** Writes the numbers under the line. */
  write(n: number): string;
}

const HEIGHT = 150;

/** How often each outcome came, as columns with lines through them. Drawn in percent of its width. */
export function Histogram({ columns, marks, scale, from = -Infinity, label, write }: Props) {
  const most = Math.max(...columns.map(({ count }) => count), 1);
  const place = (value: number) => 2 + scale.at(value) * 96;
  const x = (value: number) => `${place(value).toFixed(2)}%`;
  return (
    <div class="histogram">
      <svg height={HEIGHT + 22} role="img" aria-label={label} focusable="false">
        {columns.map((column) => {
          const height = (column.count / most) * (HEIGHT - 4);
          return (
            <rect
              class={column.from >= from ? 'full' : 'pale'}
              x={x(column.from)}
              width={`${Math.max(0.2, place(column.to) - place(column.from) - 0.25).toFixed(2)}%`}
              y={(HEIGHT - height).toFixed(1)}
              height={height.toFixed(1)}
            />
          );
        })}
        <line class="floor" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {marks.map(({ at, kind }) => (
          <line class={kind} x1={x(at)} x2={x(at)} y1="0" y2={HEIGHT} />
        ))}
        {scale.ticks.map((tick, i) => (
          <text x={x(tick)} y={HEIGHT + 16} text-anchor={i ? (i === scale.ticks.length - 1 ? 'end' : 'middle') : 'start'}>
            {write(tick)}
          </text>
        ))}
      </svg>
      <ul>
        {marks.map(({ text, kind }) => (
          <li key={kind + text}>
            <i class={kind} aria-hidden="true" /> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
