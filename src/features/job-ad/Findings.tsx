import type { Bench } from '../workbench/bench.ts';
import type { Answer, Note } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Drawn } from './job-ad.ts';

interface Props {
  answer: Answer;
  w: Writer;
  tool?: Bench;
}

/** What is to be looked at again, each with the way to its field. */
export function Findings({ answer, w }: Props) {
  const { findings } = answer.more as Drawn;
  if (!findings.length) return <p class="fine">{w.s['job-ad.findings.none']}</p>;
  return (
    <ul class="findings">
      {findings.map((note) => (
        <li key={`${note.field} ${w.note(note)}`} class={note.level}>
          <button type="button" class="plain" data-do="field" data-field={note.field}>
            {labelOf(note, w)}
          </button>{' '}
          {w.note(note)}
        </li>
      ))}
    </ul>
  );
}

/** The name of the field at which it stands; of a row without its number. */
const labelOf = ({ field = '' }: Note, { s }: Writer) => {
  const parts = field.split('.');
  const [table, , name] = parts;
  return s[`job-ad.field.${name ? `${table}.${name}` : field}`] ?? s[`tool.field.${field}`] ?? field;
};
