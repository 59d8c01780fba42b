import { Component } from 'preact';
import { fill } from '../../lib/fill.ts';
import { Panel } from '../workbench/Panel.tsx';
import { show } from '../workbench/parts.ts';
import { replace } from '../workbench/told.ts';
import type { PartProps } from './calculator.ts';
import { aliasesOf, MEANINGS, type Meaning, type Pasted, readPosts } from './paste.ts';
import { freeze, isEmpty, MAX_POSTS } from './saved.ts';

interface State {
  text: string;
  /** What the reader said that a column means. */
  chosen: Record<number, Meaning>;
}

const SHOWN = 8;

/** Paste from a spreadsheet: shows what was understood and left out before anything is taken over. */
export class Paste extends Component<PartProps, State> {
  override state: State = { text: '', chosen: {} };

  private take(found: Pasted, add: boolean): void {
    const { tool, work } = this.props;
    const own = add && !isEmpty(work) ? work.posts : [];
    const posts = [...own, ...found.posts].slice(0, MAX_POSTS);
    const n = posts.length - own.length;
    const some = n < found.posts.length;
    replace(tool, freeze({ ...work, posts, several: posts.length > 1 }, tool.language), some ? 'kpi.paste.some' : 'kpi.paste.taken', {
      n,
      all: found.posts.length,
      most: MAX_POSTS,
    });
    // What did not fit stays in the panel.
    if (!some) show(tool, 'panel');
  }

  override render({ tool, w, work }: PartProps, { text, chosen }: State) {
    const { s } = w;
    const found = readPosts(text, aliasesOf(s), w.count, chosen);
    const { posts } = found;
    return (
      <Panel tool={tool} title={s['kpi.paste.title']!}>
        <label>
          {s['kpi.paste.field']}
          <textarea
            rows={5}
            value={text}
            spellcheck={false}
            dir="auto"
            onInput={(event) => this.setState({ text: event.currentTarget.value, chosen: {} })}
          />
        </label>
        {text.trim() && (
          <>
            <p role="status">{this.summary(found)}</p>
            {found.left.length > 0 && (
              <ul>
                {found.left.slice(0, SHOWN).map(({ row, why }) => (
                  <li key={row}>{fill(s[`kpi.paste.left.${why}`], { row, most: MAX_POSTS })}</li>
                ))}
              </ul>
            )}
            <div class="scroll">
              <table>
                <caption>{s['kpi.paste.preview']}</caption>
                <thead>
                  <tr>
                    {found.meanings.map((meaning, i) => (
                      <th scope="col" key={i}>
                        <select
                          aria-label={fill(s['kpi.paste.column'], { name: found.heads[i] || i + 1 })}
                          value={meaning}
                          onInput={(event) => this.setState({ chosen: { ...chosen, [i]: event.currentTarget.value as Meaning } })}
                        >
                          {MEANINGS.map((name) => (
                            <option value={name} selected={name === meaning} key={name}>
                              {name ? s[`kpi.field.${name}`] : s['kpi.paste.ignore']}
                            </option>
                          ))}
                        </select>
                        <small>
                          {found.heads[i]} {found.decimals[i] && fill(s['kpi.paste.decimal'], { mark: found.decimals[i] })}
                        </small>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {posts.slice(0, SHOWN).map((post, row) => (
                    <tr key={row}>
                      {found.meanings.map((meaning, i) => (
                        <td key={i}>{meaning && post[meaning]}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {posts.length > SHOWN && <p>{fill(s['kpi.paste.more'], { n: posts.length - SHOWN })}</p>}
            <p class="actions">
              <button type="button" class="btn" disabled={!posts.length} onClick={() => this.take(found, false)}>
                {s['kpi.paste.use']}
              </button>
              {!isEmpty(work) && (
                <button type="button" class="btn ghost" disabled={!posts.length} onClick={() => this.take(found, true)}>
                  {s['kpi.paste.add']}
                </button>
              )}
            </p>
          </>
        )}
      </Panel>
    );
  }

  private summary({ posts, left, unread }: Pasted): string {
    const { w, tool } = this.props;
    const plural = (key: string, n: number) =>
      n ? fill(w.s[`${key}.${new Intl.PluralRules(tool.language).select(n)}`] ?? w.s[`${key}.other`], { n }) : '';
    return [
      posts.length ? plural('kpi.paste.posts', posts.length) : w.s['kpi.paste.nothing'],
      plural('kpi.paste.leftOut', left.length),
      plural('kpi.paste.unread', unread),
    ]
      .filter(Boolean)
      .join(' ');
  }
}
