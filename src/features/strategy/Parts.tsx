import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { documentOf } from './document.ts';
import type { Drawn } from './strategy.ts';
import { filled } from './thin.ts';

interface Props {
  answer: Answer;
  w: Writer;
}

/** A card for each segment: its lines, and for all of them what they rest on. */
export function Profiles({ answer, w }: Props) {
  const { given } = answer.more as Drawn;
  const cards = filled(given.rows.segments, 'name');
  return (
    <div class="profiles">
      {cards.map(({ texts, numbers }) => (
        <section key={texts.id}>
          <h3 dir="auto">{texts.name}</h3>
          {numbers.people !== undefined && !Number.isNaN(numbers.people) && (
            <p class="size">
              {w.s['strategy.field.segments.people']}: {w.number(numbers.people)}
            </p>
          )}
          <dl>
            {['job', 'insight', 'barrier', 'where'].flatMap((name) =>
              texts[name]?.trim()
                ? [
                    <dt key={name}>{w.s[`strategy.field.segments.${name}`]}</dt>,
                    <dd key={`${name}-text`} dir="auto">
                      {texts[name]}
                    </dd>,
                  ]
                : [],
            )}
          </dl>
          <p class={`basis ${texts.basis || 'guessed'}`}>
            {w.s[`strategy.option.segments.basis.${texts.basis || 'guessed'}`]}
            {texts.evidence && `: ${texts.evidence}`}
          </p>
        </section>
      ))}
    </div>
  );
}

/** The promise with each competitor's name in front of it. */
export function Signs({ answer, w }: Props) {
  const { given } = answer.more as Drawn;
  const promise = given.texts.promise?.trim();
  const names = filled(given.rows.rivals, 'name').map(({ texts }) => texts.name);
  return promise && names.length ? (
    <div class="signs">
      <p>{w.s['strategy.signs']}</p>
      <ul>
        {names.map((name) => (
          <li key={name} dir="auto">
            <b>{name}:</b> {promise}
          </li>
        ))}
      </ul>
    </div>
  ) : (
    <p class="signs">{w.s['strategy.signsNone']}</p>
  );
}

/** The strategy as a document, for print. */
export function Paper({ answer, w }: Props) {
  const { given } = answer.more as Drawn;
  return (
    <div>
      {documentOf(given, w).map(({ step, title, lines, tables }) => (
        <section key={step}>
          <h2>{title}</h2>
          <dl>
            {lines.flatMap(({ label, text }) => [
              <dt key={label}>{label}</dt>,
              <dd key={`${label}-text`} dir="auto">
                {text}
              </dd>,
            ])}
          </dl>
          {tables.map((table) => (
            <table key={table.title}>
              <caption>{table.title}</caption>
              <thead>
                <tr>
                  {table.head.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row, i) => (
                  <tr key={i}>
                    {row.map((text, at) => (
                      <td key={table.head[at]} dir="auto">
                        {text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </section>
      ))}
    </div>
  );
}
