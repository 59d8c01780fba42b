import type { Block, Document } from './document.ts';

/** The document as it will be printed: the same blocks as in the files. */
export function Paper({ document, contents }: { document: Document; contents: string }) {
  const { title, subtitle, author, date, language, pieces } = document;
  return (
    <article class="portfolio-paper" lang={language} aria-label={title} tabIndex={0}>
      <header>
        <h3 dir="auto">{title}</h3>
        {[subtitle, author, date].filter(Boolean).map((line, i) => (
          <p key={i} dir="auto">
            {line}
          </p>
        ))}
      </header>
      <section class="contents">
        <h4>{contents}</h4>
        <ol>
          {pieces.map((piece, i) => (
            <li key={i} dir="auto">
              {piece.title}
            </li>
          ))}
        </ol>
      </section>
      {pieces.map((piece, i) => (
        <section key={i}>
          <h4 dir="auto">{piece.title}</h4>
          {piece.blocks.map((block, at) => (
            <Part block={block} key={at} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Part({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h5 dir="auto">{block.text}</h5>;
  if (block.kind === 'text')
    return (
      <>
        {block.text.split(/\n{2,}/).map((part, i) => (
          <p key={i} class="lines" dir="auto">
            {part}
          </p>
        ))}
      </>
    );
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item, i) => (
          <li key={i} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    );
  if (block.kind === 'facts')
    return (
      <>
        {block.caption && (
          <p class="caption" dir="auto">
            {block.caption}
          </p>
        )}
        <dl>
          {block.facts.map(([term, text], i) => (
            <div key={i}>
              <dt dir="auto">{term}</dt>
              <dd class="lines" dir="auto">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      </>
    );
  const [head = [], ...rows] = block.rows;
  const number = (i: number) => (block.numbers?.includes(i) ? 'n' : undefined);
  return (
    <div class="scroll edges" role="group" tabindex={0} aria-label={block.caption}>
      <table>
        <caption dir="auto">{block.caption}</caption>
        <thead>
          <tr>
            {head.map((cell, i) =>
              cell ? (
                <th scope="col" class={number(i)} key={i} dir="auto">
                  {cell}
                </th>
              ) : (
                <td key={i} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, i) => (
                <td class={number(i)} key={i} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
