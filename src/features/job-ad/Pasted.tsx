import type { Bench } from '../workbench/bench.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Drawn } from './job-ad.ts';
import { faultsIn } from './words.ts';

interface Props {
  answer: Answer;
  w: Writer;
  tool?: Bench;
}

/** A pasted advertisement with its words marked, and what there is to say to it. */
export function Pasted({ answer, w }: Props) {
  const { given, vocabulary, pasted } = answer.more as Drawn;
  const text = given.texts.pasted ?? '';
  if (!text.trim()) return <p class="fine">{w.s['job-ad.pasted.empty']}</p>;
  const hits = faultsIn(text, vocabulary);
  const ends = [0, ...hits.map(({ end }) => end)];
  return (
    <div>
      <p class="marked" dir="auto">
        {hits.map(({ at, found }, i) => [text.slice(ends[i], at), <mark key={at}>{found}</mark>])}
        {text.slice(ends.at(-1))}
      </p>
      {pasted.length ? (
        <ul class="findings">
          {pasted.map((note) => (
            <li key={w.note(note)} class={note.level}>
              {w.note(note)}
            </li>
          ))}
        </ul>
      ) : (
        <p class="fine">{w.s['job-ad.pasted.fine']}</p>
      )}
    </div>
  );
}
