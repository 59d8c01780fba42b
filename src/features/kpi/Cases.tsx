import { fill } from '../../lib/fill.ts';
import { Panel } from '../workbench/Panel.tsx';
import { show } from '../workbench/parts.ts';
import { replace } from '../workbench/told.ts';
import type { Case, PartProps } from './calculator.ts';
import { freeze } from './saved.ts';
import { FIELDS, type Texts } from './work.ts';

/** The posts of the running cases, one by one or all of one network, to try the tool with. */
export function Cases({ tool, calculator, w, work }: PartProps) {
  const { s } = w;
  const open = (from: Case, posts: Case['posts']) => {
    const texts = posts.map((post) => textsOf(from, post, posts.length > 1, w.count));
    replace(tool, freeze({ ...work, posts: texts, several: texts.length > 1 }, tool.language), 'tool.told.case', { name: from.name });
    show(tool, 'panel');
  };
  return (
    <Panel tool={tool} title={s['tool.cases.title']!}>
      <p>{s['kpi.cases.text']}</p>
      <div class="cases">
        {calculator.cases.map((from) => (
          <div key={from.name}>
            <h3>{from.name}</h3>
            {networks(from).map(([network, posts]) => (
              <div key={network}>
                {posts.length > 1 && (
                  <button type="button" class="btn ghost all" onClick={() => open(from, posts)}>
                    {fill(s['kpi.cases.all'], { n: posts.length, network })}
                  </button>
                )}
                <ul>
                  {posts.map((post) => (
                    <li key={post.title}>
                      <button type="button" class="plain" onClick={() => open(from, [post])}>
                        {post.title}
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </div>
    </Panel>
  );
}

const networks = ({ posts }: Case) => [...Map.groupBy(posts, ({ network }) => network)];

function textsOf(from: Case, post: Case['posts'][number], many: boolean, write: (n: number) => string): Texts {
  const texts: Texts = { title: many ? post.title : `${from.name}: ${post.title}` };
  for (const field of FIELDS) {
    const value = post[field];
    if (typeof value === 'number') texts[field] = write(value);
  }
  return texts;
}
