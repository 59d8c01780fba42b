import type { Bench } from '../workbench/bench.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Drawn } from './community.ts';
import { documentOf } from './document.ts';

interface Props {
  answer: Answer;
  w: Writer;
  tool?: Bench;
}

/** The checklist on paper: a table with boxes to tick for each network. */
export function Paper({ answer, w }: Props) {
  const { s } = w;
  const { lines, pages, rules } = documentOf(answer.more as Drawn, w);
  return (
    <div>
      <dl>
        {lines.flatMap(({ label, text }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}-text`} dir="auto">
            {text}
          </dd>,
        ])}
      </dl>
      {pages.map((page) => (
        <table key={page.title}>
          <caption>
            {page.title}: {page.done}/{page.all}
          </caption>
          <thead>
            <tr>
              {['point', 'value', 'owner', 'date', 'note'].map((name) => (
                <th key={name} scope="col">
                  {s[`community.head.${name}`]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.points.map(({ point, label, state, stateText, text, owner, date, note }) => (
              <tr key={point}>
                <th scope="row">
                  <span class="box" aria-hidden="true">
                    {{ done: '☑', none: '–' }[state] ?? '☐'}
                  </span>{' '}
                  {label}
                  <span class="sr-only">: {stateText}</span>
                </th>
                <td dir="auto">{text}</td>
                <td dir="auto">{owner}</td>
                <td>{date}</td>
                <td dir="auto">{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {rules && <p class="rules-text">{rules}</p>}
    </div>
  );
}
