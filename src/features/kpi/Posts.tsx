import { fill } from '../../lib/fill.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { WAYS } from './averages.ts';
import { counts, type PartProps } from './Calculator.tsx';
import { SWITCHED } from './engagement.ts';
import { averages, type ManyAnswer, manyPosts } from './many.ts';
import { FIELDS, type Work } from './work.ts';

export { manyPosts };

/** The table of posts: a row of fields each, its rate and a button that takes it out. */
export function Posts({ tool, w, work, found }: PartProps) {
  const { s } = w;
  const { id } = tool.props;
  const { each } = (found as ManyAnswer).rates[work.metric]!;
  return (
    <div class="posts">
      {work.posts.map((post, i) => (
        <fieldset class="post" key={i}>
          <legend class="sr-only">{nameOf(work, i, s)}</legend>
          <label class="title">
            <span>{s['kpi.field.title']}</span>
            <input name={`${i}.title`} value={post.title ?? ''} type="text" autocomplete="off" maxLength={300} dir="auto" />
          </label>
          {FIELDS.map((field) => (
            <NumberField
              key={field}
              id={`${id}-${i}-${field}`}
              name={`${i}.${field}`}
              label={s[`kpi.field.${field}`]!}
              text={post[field] ?? ''}
              read={found.reads[i]![field]!}
              write={w.count}
              s={s}
            />
          ))}
          <p class="own">
            <span>{s[`kpi.rate.${work.metric}`]}</span>
            <b>{w.shown(each[i]!)}</b>
            <small>{w.why(each[i]!)}</small>
          </p>
          <button
            type="button"
            class="remove"
            data-do="remove"
            data-post={i}
            aria-label={fill(s['kpi.do.remove'], { post: nameOf(work, i, s) })}
          >
            ×
          </button>
        </fieldset>
      ))}
      <p class="actions">
        <button type="button" class="btn ghost" data-do="add">
          {s['kpi.do.add']}
        </button>
      </p>
      <div class="settings">
        <fieldset>
          <legend>{s['kpi.posts.count']}</legend>
          {SWITCHED.map((part) => counts(part, tool))}
        </fieldset>
        <fieldset>
          <legend>{s['kpi.posts.way']}</legend>
          {WAYS.map((way) => (
            <label class="switch" key={way}>
              <input type="radio" name="way" value={way} checked={work.way === way} /> {s[`kpi.way.${way}`]}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}

/** What the three averages make of the posts, and which posts could not count. */
export function Averages({ w, work, tool, found }: PartProps) {
  const { s } = w;
  const { left, each } = (found as ManyAnswer).rates[work.metric]!;
  const results = averages(work, tool.props.lang);
  return (
    <div class="averages">
      <table>
        <caption>{s['kpi.posts.averages']}</caption>
        <tbody>
          {WAYS.map((way) => (
            <tr key={way} aria-current={way === work.way ? 'true' : undefined}>
              <th scope="row">
                {s[`kpi.way.${way}`]}
                <small>{s[`kpi.posts.${way}`]}</small>
              </th>
              <td>{w.shown(results[way])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > 0 && (
        <div class="left">
          <p>
            {fill(s[`kpi.posts.left.${new Intl.PluralRules(tool.props.lang).select(left.length)}`] ?? s['kpi.posts.left.other'], {
              n: left.length,
            })}
          </p>
          <ul>
            {left.map((i) => (
              <li key={i}>
                {nameOf(work, i, s)}: {w.why(each[i]!)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const nameOf = (work: Work, i: number, s: Record<string, string>) => work.posts[i]?.title || fill(s['kpi.posts.nth'], { n: i + 1 });
