import { Component } from 'preact';
import { fill } from '../../lib/fill.ts';
import type { Count } from '../../lib/numbers.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { WAYS } from './averages.ts';
import type { PartProps } from './calculator.ts';
import { SWITCHED } from './engagement.ts';
import { averages, type ManyAnswer, manyPosts } from './many.ts';
import type { Words } from './words.ts';
import { FIELDS, type Texts } from './work.ts';

export { manyPosts };

/** The table of posts: a row of fields each, its rate and a button that takes it out. */
export function Posts({ calculator, w, work, found }: PartProps) {
  const { s } = w;
  const { each } = (found as ManyAnswer).rates[work.metric]!;
  return (
    <div class="posts">
      {work.posts.map((post, i) => (
        <Row
          key={i}
          id={`${calculator.id}-${i}`}
          place={i}
          post={post}
          reads={found.reads[i]!}
          w={w}
          rate={work.metric}
          shown={w.shown(each[i]!)}
          why={w.why(each[i]!)}
        />
      ))}
      <p class="actions">
        <button type="button" class="btn ghost" data-do="add">
          {s['kpi.do.add']}
        </button>
      </p>
      <div class="settings">
        <fieldset>
          <legend>{s['kpi.posts.count']}</legend>
          {SWITCHED.map((part) => (
            <label class="switch" key={part}>
              <input type="checkbox" name={part} checked={work.counted.includes(part)} /> {w.name(part)}
            </label>
          ))}
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

interface RowProps {
  id: string;
  place: number;
  post: Texts;
  reads: Record<string, Count>;
  w: Words;
  /** The rate in front, and what it is for this post. */
  rate: string;
  shown: string;
  why: string;
}

/** One post; drawn again only when it or its rate changed, so that typing stays quick with many posts. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate({ post, rate, shown, why }: RowProps): boolean {
    const now = this.props;
    return post !== now.post || rate !== now.rate || shown !== now.shown || why !== now.why;
  }

  override render({ id, place, post, reads, w, rate, shown, why }: RowProps) {
    const { s } = w;
    const name = nameOf(post, place, s);
    return (
      <fieldset class="post">
        <legend class="sr-only">{name}</legend>
        <label class="title">
          <span>{s['kpi.field.title']}</span>
          <input name={`${place}.title`} value={post.title ?? ''} type="text" autocomplete="off" maxLength={300} dir="auto" />
        </label>
        {FIELDS.map((field) => (
          <NumberField
            key={field}
            id={`${id}-${field}`}
            name={`${place}.${field}`}
            label={s[`kpi.field.${field}`]!}
            text={post[field] ?? ''}
            read={reads[field]!}
            write={w.count}
            s={s}
          />
        ))}
        <p class="own">
          <span>{s[`kpi.rate.${rate}`]}</span>
          <b>{shown}</b>
          <small>{why}</small>
        </p>
        <button type="button" class="remove" data-do="remove" data-post={place} aria-label={fill(s['kpi.do.remove'], { post: name })}>
          ×
        </button>
      </fieldset>
    );
  }
}

/** What the three averages make of the posts, and which posts could not count. */
export function Averages({ w, work, tool, found }: PartProps) {
  const { s } = w;
  const { left, each } = (found as ManyAnswer).rates[work.metric]!;
  const results = averages(work, tool.language);
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
            {fill(s[`kpi.posts.left.${new Intl.PluralRules(tool.language).select(left.length)}`] ?? s['kpi.posts.left.other'], {
              n: left.length,
            })}
          </p>
          <ul>
            {left.map((i) => (
              <li key={i}>
                {nameOf(work.posts[i], i, s)}: {w.why(each[i]!)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const nameOf = (post: Texts | undefined, i: number, s: Record<string, string>) => post?.title || fill(s['kpi.posts.nth'], { n: i + 1 });
