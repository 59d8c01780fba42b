import type { Bench } from '../workbench/bench.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { adOf } from './document.ts';
import type { Drawn } from './job-ad.ts';

interface Props {
  answer: Answer;
  w: Writer;
  tool?: Bench;
}

/** The ad as a reader of it sees it. */
export function Ad({ answer, w }: Props) {
  const { title, subtitle, pieces } = adOf(answer.more as Drawn, w.s);
  return (
    <article dir="auto">
      <h2>{title}</h2>
      {subtitle && <p class="in-short">{subtitle}</p>}
      {pieces.map((piece) => (
        <section key={piece.title}>
          <h3>{piece.title}</h3>
          {piece.blocks.map((block) =>
            'items' in block ? (
              <ul key={block.kind}>
                {block.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ) : 'text' in block ? (
              <p key={block.text}>{block.text}</p>
            ) : null,
          )}
        </section>
      ))}
    </article>
  );
}
