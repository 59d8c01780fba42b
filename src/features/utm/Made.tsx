import { fill } from '../../lib/fill.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Finding } from './check.ts';
import type { Made as Sheet } from './links.ts';
import { nameOf } from './parameters.ts';
import { sentence } from './sentence.ts';
import type { Change, Tagged } from './tag.ts';

interface Props {
  answer: Answer;
  w: Writer;
  /** As the server draws it: its buttons wait for the script. */
  still?: boolean;
}

/** Rows that are shown; all of them are in the file and in what is copied. */
const SHOWN = 200;

/** The links that were made, each with what happened to it and a way to take it. */
export function Made({ answer, w: { s }, still = false }: Props) {
  const { rows, links, findings } = answer.more as Sheet;
  if (!rows.length) return <p class="why">{s['links.none']}</p>;
  return (
    <>
      <ol class="made">
        {rows.slice(0, SHOWN).map(({ note, page }, i) => {
          const tagged = links[i]!;
          const label = note || page;
          return (
            <li key={i} class={'fault' in tagged ? 'wrong' : ''}>
              {note && (
                <b class="place" dir="auto">
                  {note}
                </b>
              )}
              {'link' in tagged ? (
                <>
                  <code class="link" dir="ltr" translate={false}>
                    {tagged.link}
                  </code>
                  <span class="take">
                    {(['copy-one', 'code'] as const).map((what) => (
                      <button
                        type="button"
                        class="plain"
                        data-do={what}
                        data-copies={what === 'copy-one' ? 'text/plain' : undefined}
                        data-n={i}
                        aria-label={`${s[`links.do.${what}`]}: ${label}`}
                        disabled={still}
                        key={what}
                      >
                        {s[`links.do.${what}`]}
                      </button>
                    ))}
                  </span>
                  <Remarks tagged={tagged} findings={findings[i]!} s={s} />
                </>
              ) : (
                <>
                  <code class="link" dir="auto" translate={false}>
                    {page || '–'}
                  </code>
                  <p class="remark wrong">{s[`links.fault.${tagged.fault}`]}</p>
                </>
              )}
            </li>
          );
        })}
      </ol>
      {rows.length > SHOWN && <p>{fill(s['links.more'], { n: rows.length - SHOWN })}</p>}
    </>
  );
}

/** Values of the address that were replaced or kept, and what the card has against the link. */
function Remarks({ tagged, findings, s }: { tagged: Exclude<Tagged, { fault: unknown }>; findings: Finding[]; s: Writer['s'] }) {
  const change = (key: string) => (one: Change) => fill(s[key], { name: nameOf(one.parameter), from: one.from, to: one.to });
  const said = [
    ...tagged.replaced.map(change('links.replaced')),
    ...tagged.kept.map(change('links.kept')),
    ...findings.map((finding) => sentence(finding, s)),
  ];
  return said.length ? <p class="remark">{said.join(' ')}</p> : null;
}
