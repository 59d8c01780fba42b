import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { More } from './answer.ts';
import { countedPosts, goalCells, PARTS, rated, type Told, titleOf, toldFigures, toldMetrics, untold } from './words.ts';

interface Props {
  answer: Answer;
  w: Writer;
  /** Of the brand. */
  name: string;
}

/** The finished report, as it is read and printed: one page. */
export function Paper({ answer, w, name }: Props) {
  const more = answer.more as More;
  const { texts, ranking, goals, rate } = more;
  const word = (key: string) => w.s[`report.${key}`]!;
  const figures = [...toldFigures(more, w), ...toldMetrics(more, w)];
  const missing = untold(more, w);
  const short = texts.inShort?.trim();
  const counted = countedPosts(more, w);
  const most = Math.max(0, ...[...ranking.best, ...ranking.weakest].map((post) => post.rate));
  return (
    <article class="sheet">
      <header>
        <h3>
          <span dir="auto">{name}</span> {titleOf(more, w)}
        </h3>
        {(texts.client?.trim() || texts.by?.trim()) && (
          <p dir="auto">
            {(['client', 'by'] as const)
              .flatMap((one) => (texts[one]?.trim() ? [`${word(`field.${one}`)}: ${texts[one].trim()}`] : []))
              .join(' · ')}
          </p>
        )}
      </header>
      <p class={short ? 'short' : 'short none'} dir="auto">
        {short || word('noShort')}
      </p>
      {goals.length > 0 && (
        <table class="goals">
          <caption>{word('part.goals')}</caption>
          <Head names={['goal', 'now', 'target', 'gap', 'until'].map((one) => word(`head.${one}`))} />
          <tbody>
            {goals.map((goal, i) => {
              const [first, ...cells] = goalCells(goal, w);
              return (
                <tr key={i}>
                  <th scope="row" dir="auto">
                    {first}
                  </th>
                  {cells.map((text, at) => (
                    <td key={at}>{text}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {figures.length > 0 && (
        <table class="figures">
          <caption>{word('part.figures')}</caption>
          <Head names={['figure', 'before', 'now', 'bars', 'change'].map((one) => word(`head.${one}`))} />
          <tbody>
            {figures.map((told) => (
              <tr key={told.id}>
                <th scope="row">{told.name}</th>
                <td>{told.before}</td>
                <td class="now">{told.now}</td>
                <td class="bars">
                  <Pair told={told} />
                </td>
                <td class="change">
                  {told.change}
                  {told.doubt && <small>{told.doubt}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {missing.length > 0 && (
        <p class="untold">
          {word('untold')} {missing.join('; ')}.
        </p>
      )}
      {ranking.best.length > 0 && (
        <table class="ranked">
          <caption>{word(`part.posts.${rate}`)}</caption>
          <Head names={['end', 'post', 'bars', 'rate'].map((one) => word(`head.${one}`))} />
          <tbody>
            {(['best', 'weakest'] as const).flatMap((end) =>
              ranking[end].map((post, i) => (
                <tr key={`${end}${i}`} class={end}>
                  <th scope="row">{i ? <span class="sr-only">{word(`head.${end}`)}</span> : word(`head.${end}`)}</th>
                  <td class="post" dir="auto">
                    {post.title}
                  </td>
                  <td class="bars">
                    <svg height="14" aria-hidden="true" focusable="false">
                      <rect class="now" y="3" height="8" width={`${most ? (post.rate / most) * 100 : 0}%`} />
                    </svg>
                  </td>
                  <td class="rate">{rated(post, w)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
      {counted && <p class="untold">{counted}</p>}
      <div class="said">
        {PARTS.map((part) =>
          texts[part]?.trim() ? (
            <section key={part} class={part}>
              <h4>{word(`part.${part}`)}</h4>
              <p dir="auto">{texts[part].trim()}</p>
            </section>
          ) : null,
        )}
      </div>
    </article>
  );
}

const Head = ({ names }: { names: string[] }) => (
  <thead>
    <tr>
      {names.map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);

/** Both months as bars on a scale of their own, the month before above; the table says the numbers. */
function Pair({ told: { pair } }: { told: Told }) {
  if (!pair) return null;
  const most = Math.max(...pair) || 1;
  return (
    <svg height="18" aria-hidden="true" focusable="false">
      <rect class="before" y="1" height="6" width={`${(pair[0] / most) * 100}%`} />
      <rect class="now" y="9" height="8" width={`${(pair[1] / most) * 100}%`} />
    </svg>
  );
}
