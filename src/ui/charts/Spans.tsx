/** A range on the scale, and marks on it. A range without its upper end is open. */
export interface Span {
  name: string;
  low?: number | undefined;
  high?: number | undefined;
  /** The outer shape is broken: something lies beyond both ends. */
  cut?: boolean | undefined;
  marks: { at: number; shape: 'dot' | 'line' }[];
}
interface Props {
  rows: Span[];
  /** Says the whole in a sentence; a table with the numbers stands beside. */
  label: string;
  /** Writes the numbers under the scale. */
  write(n: number): string;
}

/** Ranges under one another on a common scale from 0. Drawn in percent of its width, so that it fits any page. */
export function Spans({ rows, label, write }: Props) {
  const most = Math.max(...rows.flatMap(({ low = 0, high = 0, marks }) => [low, high, ...marks.map(({ at }) => at)]));
  const ticks = ticksTo(most);
  const end = ticks.at(-1) || 1;
  const x = (value: number) => `${(1 + (value / end) * 97).toFixed(2)}%`;
  return (
    <div class="spans" role="img" aria-label={label}>
      {rows.map(({ name, low, high, cut, marks }) => (
        <div class="span">
          <span class="name" dir="auto">
            {name}
          </span>
          <svg height="28" aria-hidden="true" focusable="false">
            {ticks.map((tick) => (
              <line class="grid" x1={x(tick)} x2={x(tick)} y1="0" y2="28" />
            ))}
            {low !== undefined && (
              <line class={cut ? 'range cut' : 'range'} x1={x(low)} x2={high === undefined ? '100%' : x(high)} y1="14" y2="14" />
            )}
            {low !== undefined && <line class="end" x1={x(low)} x2={x(low)} y1="8" y2="20" />}
            {high !== undefined && <line class="end" x1={x(high)} x2={x(high)} y1="8" y2="20" />}
            {low !== undefined && high === undefined && (
              <svg x="100%" overflow="visible" aria-hidden="true">
                <path class="end" d="M-8 8 L-1 14 L-8 20" fill="none" />
              </svg>
            )}
            {marks.map(({ at, shape }) =>
              shape === 'dot' ? <circle cx={x(at)} cy="14" r="6" /> : <line class="mark" x1={x(at)} x2={x(at)} y1="4" y2="24" />,
            )}
          </svg>
        </div>
      ))}
      <div class="span axis">
        <span class="name" />
        <svg height="20" aria-hidden="true" focusable="false">
          {ticks.map((tick, i) => (
            <text x={x(tick)} y="14" text-anchor={i ? (i === ticks.length - 1 ? 'end' : 'middle') : 'start'}>
              {write(tick)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Round numbers from 0 to at least `most`, three to six of them: `ticksTo(46)` is `[0, 20, 40, 60]`. */
function ticksTo(most: number): number[] {
  if (!(most > 0 && most < 1e300)) return [0];
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = power * ([1, 2, 5, 10].find((n) => n * power >= (most / 4) * 0.999) ?? 10);
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
