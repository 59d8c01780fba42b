import { fill } from '../../lib/fill.ts';
import { CATEGORIES, type Category } from '../plan/post.ts';
import { type Shares, sumOf } from '../plan/shares.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { More } from './mix.ts';

/** The mix as a bar, what the rubrics come to as another, and both as a table, whose letters say which part is which. */
export function Picture({ answer, w }: { answer: Answer; w: Writer }) {
  const { shares, due, planned } = answer.more as More;
  const word = (key: string) => w.s[`mix.${key}`]!;
  const sum = sumOf(shares);
  const bars: [string, Shares][] = [
    ['wanted', shares],
    ['planned', planned],
  ];
  const percent = (value: number) => fill(w.s['number.percent'], { n: w.number(Math.round(value * 10) / 10) });
  const right = Math.abs(sum - 100) < 0.005;
  return (
    <figure class="mix-picture">
      {bars
        .filter(([, parts]) => sumOf(parts) > 0)
        .map(([key, parts]) => (
          <div key={key}>
            <p>{word(`bar.${key}`)}</p>
            <Bar parts={parts} whole={key === 'wanted' ? Math.max(sum, 100) : sumOf(parts)} label={labelOf(parts, word, percent)} />
          </div>
        ))}
      {!right && sum > 0 && (
        <p class="off">
          {fill(word(sum > 100 ? 'note.over' : 'note.under'), {
            sum: w.number(sum),
            off: w.number(Math.abs(Math.round((sum - 100) * 100) / 100)),
          })}{' '}
          <button type="button" class="btn ghost" data-do="repair">
            {word('do.repair')}
          </button>
        </p>
      )}
      <table>
        <thead>
          <tr>
            {['category', 'share', 'posts', 'rubrics'].map((key) => (
              <th scope="col" key={key}>
                {word(`head.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CATEGORIES.map((category, i) => (
            <tr key={category} style={`--hue:var(--data-${i + 1})`}>
              <th scope="row">
                <i aria-hidden="true">{letter(i)}</i> {word(`field.${category}`)}
              </th>
              <td>{percent(shares[category])}</td>
              <td>
                {due ? due[category] : '–'}
                {due && !due[category] && shares[category] > 0 && <small> {word('seldom')}</small>}
              </td>
              <td class={due && due[category] !== planned[category] ? 'differs' : ''}>{planned[category]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{word('head.sum')}</th>
            <td class={right ? '' : 'wrong'}>{percent(sum)}</td>
            <td>{due ? sumOf(due) : '–'}</td>
            <td>{sumOf(planned)}</td>
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}

/** Parts beside one another, each with its letter where it is wide enough; what is missing of the whole stays empty. */
function Bar({ parts, whole, label }: { parts: Shares; whole: number; label: string }) {
  let at = 0;
  return (
    <svg role="img" aria-label={label}>
      <rect class="rest" x="1" y="1" width="99.5%" height="42" />
      {CATEGORIES.map((category, i) => {
        const width = (parts[category] / whole) * 100;
        const x = at;
        at += width;
        return (
          width > 0 && (
            <g key={category} style={`--hue:var(--data-${i + 1})`}>
              <rect class="part" x={`${x}%`} y="1" width={`${width}%`} height="42" />
              <rect class="foot" x={`${x}%`} y="34" width={`${width}%`} height="9" />
              {width > 4 && (
                <text x={`${x + width / 2}%`} y="23" text-anchor="middle">
                  {letter(i)}
                </text>
              )}
            </g>
          )
        );
      })}
    </svg>
  );
}

const letter = (i: number) => String.fromCharCode(65 + i);

function labelOf(parts: Shares, word: (key: string) => string, percent: (value: number) => string): string {
  const whole = sumOf(parts);
  const shareOf = (category: Category) => percent((parts[category] / whole) * 100);
  return CATEGORIES.filter((category) => parts[category] > 0)
    .map((category) => `${word(`field.${category}`)} ${shareOf(category)}`)
    .join(', ');
}
