import { fill } from '../../lib/fill.ts';
import { Panel } from '../workbench/Panel.tsx';
import { show } from '../workbench/parts.ts';
import { replace } from '../workbench/told.ts';
import type { Case, PartProps } from './calculator.ts';
import { networks, sheetOf } from './cases.ts';

/** The posts of the running cases, one by one or all of one network, to try the tool with. */
export function Cases({ tool, calculator, w, work }: PartProps) {
  const { s } = w;
  const open = (from: Case, posts: Case['posts']) => {
    replace(tool, sheetOf(from, posts, work, tool.language, w.count), 'tool.told.case', { name: from.name });
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
