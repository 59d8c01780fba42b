import type { Bench } from '../workbench/bench.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { adOf } from './document.ts';
import type { Drawn } from './job-ad.ts';
import { postingOf, scriptOf } from './posting.ts';

interface Props {
  answer: Answer;
  w: Writer;
  tool?: Bench;
}

/** The ad as data for search engines, and what they miss in it. */
export function Engines({ answer, w: { s } }: Props) {
  const drawn = answer.more as Drawn;
  const { posting, missing } = postingOf(adOf(drawn, s), drawn.given);
  const lines = (['required', 'advised'] as const).filter((kind) => missing[kind].length);
  return (
    <div>
      {lines.length ? (
        <ul class="findings">
          {lines.map((kind) => (
            <li key={kind} class={kind === 'required' ? 'wrong' : 'care'}>
              {s[`job-ad.engines.${kind}`]}{' '}
              {missing[kind].map((field, i) => (
                <span key={field}>
                  {i > 0 && ', '}
                  <button type="button" class="plain" data-do="field" data-field={field}>
                    {s[`job-ad.field.${field}`]}
                  </button>
                </span>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <p class="fine">{s['job-ad.engines.whole']}</p>
      )}
      <pre tabIndex={0} role="region" aria-label={s['job-ad.engines.code']}>
        {scriptOf(posting)}
      </pre>
    </div>
  );
}
