import type { Boxes as Counts } from './calibration.ts';
import type { Words } from './words.ts';

const ROWS = [
  ['sure', ['sureRight', 'sureWrong']],
  ['unsure', ['unsureRight', 'unsureWrong']],
] as const;

/** Answers in four boxes: each square as large as its count. */
export function Boxes({ boxes, w }: { boxes: Counts; w: Words }) {
  const most = Math.max(1, ...Object.values(boxes));
  return (
    <table class="boxes">
      <caption class="sr-only">{w('boxes.caption')}</caption>
      <colgroup span={3} />
      <thead>
        <tr>
          <td />
          <th scope="col">{w('right')}</th>
          <th scope="col">{w('wrong')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([row, cells]) => (
          <tr key={row}>
            <th scope="row">{w(row)}</th>
            {cells.map((cell) => (
              <td key={cell} class={cell}>
                <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
                  <Square side={100 * Math.sqrt(boxes[cell] / most)} />
                </svg>
                <b>{boxes[cell]}</b>
                <small>{w(`box.${cell}`)}</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Square = ({ side }: { side: number }) => <rect x={(100 - side) / 2} y={100 - side} width={side} height={side} rx="4" />;
