import { day } from '../../lib/day.ts';
import { fill } from '../../lib/fill.ts';
import type { Bench } from '../workbench/bench.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Drawn } from './onboarding.ts';

interface Props {
  answer: Answer;
  w: Writer;
  tool?: Bench;
}

/** The plan as a checklist: four phases, each task with a box, why it is done, who does it and by when. */
export function Checklist({ answer, w: { s } }: Props) {
  const { phases, lang, given } = answer.more as Drawn;
  const shown = phases.filter(({ items }) => items.length);
  if (!shown.length) return <p class="none">{s['onboarding.none']}</p>;
  return (
    <div>
      <h2 class="plan-title" dir="auto">
        {given.texts.title?.trim() || s['onboarding.label']}
      </h2>
      {shown.map(({ phase, items, done }) => (
        <section key={phase} class="phase">
          <h3>
            {s[`onboarding.phase.${phase}`]}
            <small>{fill(s['onboarding.of'], { done, all: items.length })}</small>
          </h3>
          <ul>
            {items.map(({ row, title, owner, date, done: ticked, due, task }) => (
              <li key={row} class={ticked ? 'done' : undefined}>
                <label>
                  <input type="checkbox" data-task={row} checked={ticked} />
                  <span dir="auto">{title}</span>
                </label>
                {task && <p>{task.why}</p>}
                <p class="who">
                  <b>{s[`onboarding.option.tasks.owner.${owner}`]}</b>
                  {date ? (
                    <span>
                      {' · '}
                      <time dateTime={date}>{day(new Date(date), lang)}</time>
                    </span>
                  ) : (
                    due !== undefined && ` · ${fill(s['onboarding.day'], { n: due })}`
                  )}
                  {task?.link && (
                    <span>
                      {' · '}
                      <a href={task.link.href}>{task.link.title}</a>
                    </span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
