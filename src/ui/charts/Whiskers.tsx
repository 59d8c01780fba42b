import type { Scale } from './scale.ts';

/** One estimate: a dot for it, a line for its interval. */
export interface Whisker {
  name: string;
  /** The numbers in words, at the end of the line. */
  text: string;
  at?: number | undefined;
  /** Both ends of the interval; one without a `high` has no end. */
  low?: number | undefined;
  high?: number | undefined;
  /** Drawn hollow and broken: it may as well be nothing. */
  hollow?: boolean | undefined;
}
interface Props {
  rows: Whisker[];
  scale: Scale;
  /** Says the whole in a sentence; a table with the numbers stands beside. */
  label: string;
  /** Writes the numbers under the line. */
  write(n: number): string;
  /** A strong upright at 0. */
  zero?: boolean;
}

/** Estimates with their intervals on one scale: dot and whisker. Drawn in percent of its width, so that it fits any page. */
export function Whiskers({ rows, scale, label, write, zero }: Props) {
  const x = (value: number) => `${(2 + scale.at(value) * 96).toFixed(2)}%`;
  return (
    <div class="whiskers" role="img" aria-label={label}>
      {rows.map(({ name, text, at, low, high, hollow }) => (
        <div class={hollow ? 'whisker hollow' : 'whisker'}>
          <span class="name" dir="auto">
            {name}
          </span>
          <svg height="28" aria-hidden="true" focusable="false">
            {scale.ticks.map((tick) => (
              <line class={zero && !tick ? 'zero' : 'grid'} x1={x(tick)} x2={x(tick)} y1="0" y2="28" />
            ))}
            {low !== undefined && <line class="reach" x1={x(low)} x2={high === undefined ? '100%' : x(high)} y1="14" y2="14" />}
            {low !== undefined && <line class="end" x1={x(low)} x2={x(low)} y1="8" y2="20" />}
            {low !== undefined && high !== undefined && <line class="end" x1={x(high)} x2={x(high)} y1="8" y2="20" />}
            {low !== undefined && high === undefined && (
              <svg x="100%" overflow="visible" aria-hidden="true">
                <path class="end" d="M-8 8 L-1 14 L-8 20" fill="none" />
              </svg>
            )}
            {at !== undefined && <circle cx={x(at)} cy="14" r="5.5" />}
          </svg>
          <span class="text">{text}</span>
        </div>
      ))}
      <div class={scale.ticks.length > 5 ? 'whisker axis many' : 'whisker axis'}>
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
