import { barsOf, GAP_PARTS, LEVEL_PARTS } from './picture.ts';
import type { Map_ } from './state.ts';
import type { Words } from './words.ts';

interface Props {
  map: Map_;
  w: Words;
  open(domain: string): void;
}

/** The skills of each domain as a bar, with its numbers beside it: by own level, or by what is missing to a role. */
export function Picture({ map, w, open }: Props) {
  const { graph, role, asked, own } = map;
  const gaps = role ? new Map([...asked.values()].map(({ skill, gap }) => [skill, gap])) : undefined;
  const parts: readonly string[] = gaps ? GAP_PARTS : LEVEL_PARTS;
  const bars = barsOf(graph, (skill) => own(skill) ?? 0, gaps);
  const most = Math.max(...bars.map(({ skills }) => skills));
  const sums = parts.map((_, i) => bars.reduce((sum, { counts }) => sum + counts[i]!, 0));
  const all = bars.reduce((sum, { skills }) => sum + skills, 0);
  return (
    <>
      <p class="lead">
        {gaps
          ? w('picture.role', { n: all, reached: sums[0]!, one: sums[1]!, more: sums[2]!, role: graph.roles[role]!.name })
          : w('picture.all', { n: all, known: all - sums.at(-1)! })}
      </p>
      <table class={gaps ? 'bars gaps' : 'bars'}>
        <caption class="sr-only">{w(gaps ? 'picture.caption.role' : 'picture.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{w('head.domain')}</th>
            <td class="draw" />
            {parts.map((part) => (
              <th scope="col" key={part}>
                <i class={part} aria-hidden="true" />
                {w(`part.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ domain, skills, counts }) => (
            <tr key={domain}>
              <th scope="row">
                <a
                  href={`#${domain}`}
                  onClick={(event) => {
                    event.preventDefault();
                    open(domain);
                  }}
                >
                  {graph.domains[domain]}
                </a>
              </th>
              <td class="draw" aria-hidden="true">
                <span class="bar" style={{ inlineSize: `${(100 * skills) / most}%` }}>
                  {parts.map((part, i) => counts[i]! > 0 && <i class={part} key={part} style={{ flexGrow: counts[i] }} />)}
                </span>
              </td>
              {counts.map((count, i) => (
                <td key={parts[i]} class={count ? undefined : 'zero'}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
