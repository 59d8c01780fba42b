import type { Scale } from './scale.ts';

/** What one input moves: the outcome at both its ends. */
export interface Sway {
  name: string;
  /** Both outcomes in words, at the end of the line. */
  text: string;
  low: number;
  high: number;
}
interface Props {
  /** The widest first. */
  rows: Sway[];
  scale: Scale;
  /** The outcome that nothing moved. */
  at: number;
  /** Says the whole in a sentence; a table with the numbers stands beside. */
  label: string;
  /** Writes the numbers under the line. */
  write(n: number): string;
}

/** How far each input by itself moves an outcome, as bars to both sides of it. Drawn in percent of its width. */
export function Tornado({ rows, scale, at, label, write }: Props) {
  const place = (value: number) => 2 + scale.at(value) * 96;
  const x = (value: number) => `${place(value).toFixed(2)}%`;
  const bar = (from: number, to: number, kind: string) => (
    <rect class={kind} x={x(from)} width={`${Math.max(0, place(to) - place(from)).toFixed(2)}%`} y="5" height="18" />
  );
  return (
    <div class="whiskers tornado" role="img" aria-label={label}>
      {rows.map(({ name, text, low, high }) => (
        <div class="whisker" key={name}>
          <span class="name" dir="auto">
            {name}
          </span>
          <svg height="28" aria-hidden="true" focusable="false">
            {scale.ticks.map((tick) => (
              <line class="grid" x1={x(tick)} x2={x(tick)} y1="0" y2="28" />
            ))}
            {bar(Math.min(low, high, at), at, 'less')}
            {bar(at, Math.max(low, high, at), 'more')}
            <line class="base" x1={x(at)} x2={x(at)} y1="0" y2="28" />
          </svg>
          <span class="text">{text}</span>
        </div>
      ))}
      <div class="whisker axis">
        <span class="name" />
        <svg height="20" aria-hidden="true" focusable="false">
          {scale.ticks.map((tick, i) => (
            <text x={x(tick)} y="14" text-anchor={i ? (i === scale.ticks.length - 1 ? 'end' : 'middle') : 'start'}>
              {write(tick)}
            </text>
          ))}
        </svg>
        <span class="text" />
      </div>
    </div>
  );
}
