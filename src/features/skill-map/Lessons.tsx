import type { Plan } from './gap.ts';
import type { Map_ } from './state.ts';
import type { Words } from './words.ts';

/** The shortest list of lessons that closes the gap to the role, what was read already, and what no lesson reaches. */
export function Lessons({ map, w }: { map: Map_; w: Words }) {
  const { graph, plan, role } = map;
  if (!plan) return <p>{w('lessons.first')}</p>;
  const name = graph.roles[role]!.name;
  const { lessons, minutes, read, beyond } = plan;
  const taught = (list: Plan['lessons'][number]['skills']) =>
    w.list(list.map(({ skill, level }) => w('at', { skill: graph.skills[skill]?.name ?? skill, level: w.level(level) })));
  if (![...map.asked.values()].some(({ gap }) => gap)) return <p>{w('lessons.none', { role: name })}</p>;
  return (
    <>
      {lessons.length > 0 ? (
        <>
          <p>{w('lessons.sum', { n: lessons.length, minutes, role: name })}</p>
          <ol class="way">
            {lessons.map(({ id, minutes: each, skills }) => (
              <li key={id}>
                <a href={graph.lessons[id]!.href}>{graph.lessons[id]!.title}</a> <span class="mins">{w('minutes', { n: each })}</span>
                <small>{taught(skills)}</small>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p>{w('lessons.noneLeft')}</p>
      )}
      {read.length > 0 && (
        <>
          <h3>{w('read')}</h3>
          <p>{w('read.about')}</p>
          <ul class="rest">
            {read.map(({ skill, level, lessons: known }) => (
              <li key={skill}>
                {taught([{ skill, level }])}:{' '}
                {known.map((id, i) => (
                  <span key={id}>
                    {i > 0 && ' · '}
                    <a href={graph.lessons[id]!.href}>{graph.lessons[id]!.title}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {beyond.length > 0 && (
        <>
          <h3>{w('beyond')}</h3>
          <p>{w('beyond.about')}</p>
          <ul class="rest">
            {beyond.map(({ skill, asked, taught: upTo }) => (
              <li key={skill}>
                <a href={graph.skills[skill]?.href}>{graph.skills[skill]?.name ?? skill}</a>:{' '}
                {w(upTo ? 'beyond.upTo' : 'beyond.none', { asked: w.level(asked), taught: upTo ? w.level(upTo) : '' })}
                <Practise map={map} skill={skill} w={w} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Practise({ map, skill, w }: { map: Map_; skill: string; w: Words }) {
  const tools = Object.values(map.graph.tools).filter(({ skills }) => skills.includes(skill));
  if (!tools.length) return null;
  return (
    <small>
      {w('practise')}{' '}
      {tools.slice(0, 3).map(({ title, href }, i) => (
        <span key={href}>
          {i > 0 && ' · '}
          <a href={href}>{title}</a>
        </span>
      ))}
    </small>
  );
}
