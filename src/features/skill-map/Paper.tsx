import { nameOf } from './gap.ts';
import type { Map_ } from './state.ts';
import type { Words } from './words.ts';

/** The map as it is printed: every skill in a line, by domain, in two columns. */
export function Paper({ map, w }: { map: Map_; w: Words }) {
  const { graph, role, evidence, asked } = map;
  const level = (of: string | undefined) => (of ? w.level(of) : '–');
  return (
    <>
      {Object.entries(graph.domains).map(([domain, name]) => (
        <table key={domain}>
          <thead>
            <tr>
              <th scope="col">{name}</th>
              <th scope="col">{w('sign.self')}</th>
              <th scope="col">{w('sign.shown')}</th>
              {role && <th scope="col">{w('sign.asked')}</th>}
            </tr>
          </thead>
          <tbody>
            {Object.entries(graph.skills).flatMap(([id, { domain: of, name: skill }]) => {
              if (of !== domain) return [];
              const { self, level: shown, reported } = evidence[id]!;
              const one = asked.get(id);
              return [
                <tr key={id} class={one?.gap ? 'gap' : undefined}>
                  <th scope="row">{skill}</th>
                  <td>{level(self)}</td>
                  <td>
                    {level(shown)}
                    {reported && '*'}
                  </td>
                  {role && <td>{one ? level(nameOf(one.asked)) : ''}</td>}
                </tr>,
              ];
            })}
          </tbody>
        </table>
      ))}
      {Object.values(evidence).some(({ reported }) => reported) && <p>{w('paper.reported')}</p>}
    </>
  );
}
