import type { Question } from './library.ts';
import { STEPS } from './steps.ts';
import { clock, lineOf, linesOf, nameOf, say, type View } from './words.ts';

/** The interviewer’s run sheet: what is asked at which minute, what it shows, and how answers are told apart. */
export function Room(view: View) {
  const { kit, library, s } = view;
  const w = (key: string, values?: Record<string, string | number>) => say(s, key, values);
  const { agenda, at, items, sampling } = kit;
  const sample = library.samples[kit.sample.id]!;
  const part = (name: 'opening' | 'theirs' | 'closing' | 'scoring', from: string, minutes: number) => (
    <li class={`stop ${name}`} key={name}>
      <span class="at">{from}</span>
      <div>
        <h3>
          {w(`part.${name}`)} <small>{w('minutes', { n: minutes })}</small>
        </h3>
        <ul>
          {linesOf(s, name, kit.format).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </li>
  );
  const bar = [
    ['opening', agenda.opening],
    ...items.map(({ minutes, brief }) => [brief?.kind ?? 'own', minutes] as const),
    ...(sampling === 'show' ? [] : [['sample', at.theirs - at.sample] as const]),
    ['theirs', agenda.theirs],
    ['closing', agenda.closing],
  ] as const;
  return (
    <section class="sheet" data-of="kit" aria-labelledby="kit-room">
      <header>
        <p class="eyebrow">{w('view.kit')}</p>
        <h2 id="kit-room">{nameOf(view)}</h2>
        <p class="meta">{lineOf(view)}</p>
        <p class="who" aria-hidden="true">
          {['candidate', 'interviewer', 'date'].map((name) => (
            <span key={name}>{w(`paper.${name}`)}</span>
          ))}
        </p>
        <p class="bar" aria-hidden="true">
          {bar.map(([kind, minutes], i) => (
            <span key={`${kind}-${i}`} class={kind} style={`flex-grow: ${minutes}`}>
              {minutes}
            </span>
          ))}
        </p>
      </header>
      <ol class="run">
        {part('opening', clock(0), agenda.opening)}
        {items.map(({ brief, ask, at: from, minutes }, i) => {
          const question = brief && library.questions[brief.id]!;
          return (
            <li class={`stop ask ${brief?.kind ?? 'own'}`} key={brief?.id ?? `own-${i}`} data-item={i}>
              <span class="at">{clock(from)}</span>
              <div>
                <p class="meta">
                  {brief ? (
                    <>
                      <a href={`${library.root}profession/skills/${brief.skill}/`}>{library.skills[brief.skill]!.name}</a> ·{' '}
                      {w(`level.${brief.level}`)} · {w(`kind.${brief.kind}`)}
                    </>
                  ) : (
                    w('kind.own')
                  )}{' '}
                  · {w('minutes', { n: minutes })}
                </p>
                <h3 dir="auto">
                  <b>{i + 1}</b> {question?.ask ?? ask}
                </h3>
                {question && <Behind question={question} s={s} />}
                <p class="marks" aria-hidden="true">
                  <span class="line">{w('paper.notes')}</span>
                  {STEPS.map((step, n) => (
                    <span class="mark" key={step}>
                      {n + 1}
                    </span>
                  ))}
                </p>
                <p class="tools">
                  {(['up', 'down', 'swap', 'drop'] as const).map((act) => (
                    <button
                      type="button"
                      key={act}
                      data-do={`kit-${act}`}
                      aria-label={w(`do.${act}.of`, { n: i + 1 })}
                      hidden={(act === 'up' && !i) || (act === 'down' && i === items.length - 1) || (act === 'swap' && !brief)}
                    >
                      {w(`do.${act}`)}
                    </button>
                  ))}
                </p>
              </div>
            </li>
          );
        })}
        {sampling !== 'show' && (
          <li class="stop sample">
            <span class="at">{clock(at.sample)}</span>
            <div>
              <h3>
                {w(`part.sample.${sampling}`, { title: sample.title })} <small>{w('minutes', { n: at.theirs - at.sample })}</small>
              </h3>
              <ul>
                <li>{w(`part.sample.${sampling}.1`, { n: sample.minutes })}</li>
                <li>{w('part.sample.2')}</li>
              </ul>
            </div>
          </li>
        )}
        {part('theirs', clock(at.theirs), agenda.theirs)}
        {part('closing', clock(at.closing), agenda.closing)}
        {part('scoring', w('after'), agenda.scoring)}
      </ol>
    </section>
  );
}

/** What stands behind a question: probes, what it shows, and its rubric, folded. */
export function Behind({ question, s }: { question: Question; s: Record<string, string> }) {
  return (
    <>
      <ul class="probes">
        {question.probes.map((probe) => (
          <li key={probe}>{probe}</li>
        ))}
      </ul>
      <p class="shows">
        <b>{say(s, 'shows')}</b> {question.shows}
      </p>
      <details class="rubric">
        <summary>{say(s, 'rubric')}</summary>
        <ol class="steps">
          {STEPS.map((step) => (
            <li key={step} class={step}>
              <b>{say(s, `step.${step}`)}</b>
              <p class="sign">{question.rubric[step].sign}</p>
              <p class="example">{say(s, 'quote', { text: question.rubric[step].example })}</p>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
