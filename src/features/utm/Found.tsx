import { fill } from '../../lib/fill.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Checked } from './check.ts';
import { sentence } from './sentence.ts';

const SHOWN = 300;

/** Every link of the list with what is wrong with it. */
export function Found({ answer, w: { s } }: { answer: Answer; w: Writer }) {
  const checked = answer.more as Checked[];
  if (!checked.length) return <p class="why">{s['link-check.none']}</p>;
  return (
    <>
      <ol class="made found">
        {checked.slice(0, SHOWN).map(({ link, findings }, i) => (
          <li key={i} class={findings.length ? 'wrong' : 'clean'}>
            <code class="link" dir="ltr" translate={false}>
              {link}
            </code>
            {findings.length ? (
              <ul class="faults">
                {findings.map((finding, n) => (
                  <li key={n}>{sentence(finding, s)}</li>
                ))}
              </ul>
            ) : (
              <p class="remark clean">{s['link-check.clean']}</p>
            )}
          </li>
        ))}
      </ol>
      {checked.length > SHOWN && <p>{fill(s['link-check.more'], { n: checked.length - SHOWN })}</p>}
    </>
  );
}
