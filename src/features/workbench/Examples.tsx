import type { Bench } from './bench.ts';
import type { Host } from './host.ts';
import { Panel } from './Panel.tsx';
import { show } from './parts.ts';
import type { Sheet } from './sheet.ts';
import { replace } from './told.ts';

/** The numbers of the running cases, to try the tool with. */
export function Examples({ tool, bench }: { tool: Host<Sheet>; bench: Bench }) {
  const { s } = tool;
  return (
    <Panel tool={tool} title={s['tool.cases.title']!}>
      <p>{s['tool.cases.text']}</p>
      <div class="cases">
        {[...Map.groupBy(bench.examples, ({ name }) => name)].map(([name, examples]) => (
          <div key={name}>
            <h3>{name}</h3>
            <ul>
              {examples.map(({ title, sheet }) => (
                <li key={title}>
                  <button
                    type="button"
                    class="plain"
                    onClick={async () => {
                      await replace(tool, sheet, 'tool.told.case', { name: `${name}: ${title}` });
                      show(tool, 'panel');
                    }}
                  >
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Panel>
  );
}
