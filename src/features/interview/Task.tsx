import { STEPS } from './steps.ts';
import { say, type View } from './words.ts';

/** The work sample: what the candidate gets, and for the employer alone its solution and rubric. */
export function Task({ kit, library, s }: View) {
  const w = (key: string, values?: Record<string, string | number>) => say(s, key, values);
  const sample = library.samples[kit.sample.id]!;
  return (
    <section class="sheet" data-of="sample" aria-labelledby="kit-sample">
      <header>
        <p class="eyebrow">{w('view.sample')}</p>
        <h2 id="kit-sample">{sample.title}</h2>
        <p class="meta">{w('sample.minutes', { n: sample.minutes })}</p>
      </header>
      {sample.brief
        .trim()
        .split(/\n{2,}/)
        .map((text) => (
          <p key={text}>{text}</p>
        ))}
      {sample.data.map(({ title, head, rows }) => (
        <div class="scroll" role="region" aria-label={title} tabindex={0} key={title}>
          <table>
            <caption>{title}</caption>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th scope="col" key={cell}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, i) =>
                    i ? (
                      <td key={head[i]}>{cell}</td>
                    ) : (
                      <th scope="row" key={head[i]}>
                        {cell}
                      </th>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <h3>{w('sample.deliver')}</h3>
      <ol>
        {sample.deliver.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <dl>
        <dt>{w('sample.notAsked')}</dt>
        <dd>{sample.notAsked}</dd>
        <dt>{w('sample.fair')}</dt>
        <dd>{sample.fair}</dd>
      </dl>
      <section class="employer" aria-labelledby="kit-solution">
        <h3 id="kit-solution">{w('sample.solution')}</h3>
        <p class="meta">{w('sample.only')}</p>
        <ul>
          {sample.solution.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <h3>{w('rubric')}</h3>
        {sample.rubric.map((row) => (
          <div class="criterion" key={row.criterion}>
            <h4>{row.criterion}</h4>
            <ol class="steps">
              {STEPS.map((step) => (
                <li key={step} class={step}>
                  <b>{w(`step.${step}`)}</b>
                  <p class="sign">{row[step]}</p>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </section>
    </section>
  );
}
