import { chosen, claimable, type Option } from './make.ts';
import type { Own } from './page.ts';
import type { Draft } from './saved.ts';
import type { Words } from './words.ts';

interface Props extends Pick<Own, 'w' | 'given' | 'have'> {
  draft: Draft;
  /** How many skills are in the passport. */
  taken: number;
  edit(change: (now: Draft) => Partial<Draft>): void;
}

/** A list with an id in it, or without: `toggled(['a'], 'b', true)` is `['a', 'b']`. */
export const toggled = (list: readonly string[], id: string, is: boolean): string[] =>
  is ? [...new Set([...list, id])] : list.filter((one) => one !== id);

/** Which skills go in, and on what each level shall rest. */
export function Skills({ w, given, have, draft, taken, edit }: Props) {
  const { graph } = have;
  const all = claimable(have);
  const begun = Object.entries(have.evidence).filter(([skill, { tried }]) => tried && !all.some((one) => one.skill === skill)).length;
  return (
    <fieldset>
      <legend>{w('skills', { n: taken, all: all.length })}</legend>
      {!all.length && (
        <p class="empty">
          {w('skills.empty')} <a href={given.skills}>{w('skills.rate')}</a>
        </p>
      )}
      {all.length > 0 && (
        <>
          <p class="hint">
            {w('skills.hint')} <a href={given.skills}>{w('skills.change')}</a>
          </p>
          <p class="acts">
            <button type="button" class="btn ghost" onClick={() => edit(() => ({ without: [] }))}>
              {w('skills.all')}
            </button>
            <button type="button" class="btn ghost" onClick={() => edit(() => ({ without: all.map(({ skill }) => skill) }))}>
              {w('skills.none')}
            </button>
            <button
              type="button"
              class="btn ghost"
              onClick={() => edit(() => ({ without: all.filter(({ options }) => options[0]!.basis === 'self').map(({ skill }) => skill) }))}
            >
              {w('skills.shown')}
            </button>
          </p>
          {Object.entries(graph.domains).map(([domain, title]) => {
            const here = all.filter(({ skill }) => graph.skills[skill]!.domain === domain);
            if (!here.length) return null;
            return (
              <div key={domain} role="group" aria-label={title}>
                <h3>{title}</h3>
                <ul class="choices">
                  {here.map(({ skill, options }) => (
                    <Skill
                      key={skill}
                      w={w}
                      skill={skill}
                      name={graph.skills[skill]!.name}
                      options={options}
                      at={chosen(draft, skill, options)}
                      on={!draft.without.includes(skill)}
                      take={(on) => edit(({ without }) => ({ without: toggled(without, skill, !on) }))}
                      rest={(self) => edit(({ own }) => ({ own: toggled(own, skill, self) }))}
                    />
                  ))}
                </ul>
              </div>
            );
          })}
        </>
      )}
      {begun > 0 && <p class="hint">{w('skills.begun', { n: begun })}</p>}
    </fieldset>
  );
}

interface SkillProps {
  w: Words;
  skill: string;
  name: string;
  options: readonly Option[];
  at: Option;
  on: boolean;
  take(on: boolean): void;
  rest(self: boolean): void;
}

/** One skill: whether it goes in, and on what its level shall rest where there is a choice. */
function Skill({ w, skill, name, options, at, on, take, rest }: SkillProps) {
  const words = ({ level, basis }: Option) => `${w(`level.${level}`)} · ${w(`basis.${basis}`)}`;
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={on} onChange={({ currentTarget: { checked } }) => take(checked)} />
        <span>{name}</span>
      </label>
      {options.length > 1 ? (
        <select
          aria-label={w('skill.level', { name })}
          id={`level-${skill}`}
          value={at.basis === 'self' ? 'self' : 'shown'}
          disabled={!on}
          onChange={({ currentTarget: { value } }) => rest(value === 'self')}
        >
          {options.map((option) => (
            <option value={option.basis === 'self' ? 'self' : 'shown'} key={option.basis}>
              {words(option)}
            </option>
          ))}
        </select>
      ) : (
        <span class="hint">{words(at)}</span>
      )}
    </li>
  );
}
