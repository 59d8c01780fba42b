import { fill } from '../../lib/fill.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { ASKED } from './copies.ts';
import type { Verdict } from './decide.ts';
import { levels } from './rules.ts';
import type { More } from './who.ts';
import { gaps, sentence } from './words.ts';

interface Props {
  answer: Answer;
  w: Writer;
}

/** The answer in one sentence, for where the rest of it is out of sight. */
export const Say = ({ answer, w }: Props) => <p class="say">{sentence(answer.more as More, w)}</p>;

/** The answer: a sentence, the work as bars, then the reasons, what stays open, and where to go on. */
export function Advice({ answer, w }: Props) {
  const more = answer.more as More;
  const { advice } = more;
  const { s } = w;
  const decided = advice?.hire.answer === 'somebody';
  return (
    <>
      <p class="say" aria-live="polite">
        {sentence(more, w)}
      </p>
      <Bars more={more} w={w} />
      {advice && (
        <div class="reasons">
          {(decided ? ASKED : ASKED.slice(0, 1)).map((one) => (
            <Reasons key={one} ask={one} verdict={advice[one]} w={w} />
          ))}
        </div>
      )}
      {decided && (
        <>
          <h2>{s['who.gaps']}</h2>
          <ul class="gaps">
            {gaps(more, w).map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
      {advice && <Next more={more} w={w} />}
    </>
  );
}

/** Hours of each kind: covered already, in the house, elsewhere; below them all that is open against what is paid. */
function Bars({ more: { hours, facts, advice }, w }: { more: More; w: Writer }) {
  const { s, number } = w;
  if (!hours.length) return null;
  const { open = 0, inside = 0, paid } = facts;
  const most = Math.max(...hours.map(({ wanted }) => wanted));
  const all = Math.max(open, paid ?? 0);
  const part = (name: string, n: number, of: number) => n > 0 && <i class={name} style={`inline-size:${(n / of) * 100}%`} />;
  const takenBy = (kind: string) => advice?.hire.answer === 'somebody' && !advice.uncovered.includes(kind as never);
  return (
    <table class="work">
      <caption>
        <span class="key">
          {(['covered', 'inside', 'elsewhere'] as const).map((name) => (
            <span key={name}>
              <i class={name} /> {s[`who.key.${name}`]}
            </span>
          ))}
        </span>
      </caption>
      <tbody>
        {hours.map(({ kind, wanted, covered, inside, open }) => (
          <tr key={kind}>
            <th scope="row">{s[`who.option.work.kind.${kind}`]}</th>
            <td class="bar" aria-hidden="true">
              <span>
                {part('covered', covered, most)}
                {part('inside', inside, most)}
                {part('elsewhere', open - inside, most)}
              </span>
            </td>
            <td>
              {fill(s['who.bar.hours'], { n: number(wanted) })}
              <small>
                {covered > 0 ? fill(s['who.bar.covered'], { n: number(covered) }) : ''}
                {covered > 0 && inside > 0 ? ', ' : ''}
                {inside > 0 ? fill(s['who.bar.inside'], { n: number(inside) }) : ''}
                {advice && open > 0 && advice.hire.answer === 'somebody' && !takenBy(kind) ? ` ${s['who.bar.uncovered']}` : ''}
              </small>
            </td>
          </tr>
        ))}
      </tbody>
      {all > 0 && (
        <tfoot>
          <tr>
            <th scope="row">{s['who.bar.open']}</th>
            <td class="bar" aria-hidden="true">
              <span>
                {part('inside', inside, all)}
                {part('elsewhere', open - inside, all)}
              </span>
            </td>
            <td>{fill(s['who.bar.hours'], { n: number(open) })}</td>
          </tr>
          {paid !== undefined && (
            <tr>
              <th scope="row">{s['who.bar.paid']}</th>
              <td class="bar" aria-hidden="true">
                <span>{part(paid < open ? 'paid short' : 'paid', paid, all)}</span>
              </td>
              <td>{fill(s['who.bar.hours'], { n: number(paid) })}</td>
            </tr>
          )}
        </tfoot>
      )}
    </table>
  );
}

/** One question: its answer, and what the rules say for it and against it. */
function Reasons({ ask, verdict, w: { s } }: { ask: (typeof ASKED)[number]; verdict: Verdict; w: Writer }) {
  const named = (answer: string) => s[`who.${ask}.${answer}`] ?? s[`who.answer.${ask}.${answer}`] ?? answer;
  return (
    <section>
      <h2>
        {s[`who.ask.${ask}`]} <b>{named(verdict.answer)}</b>
      </h2>
      <ul>
        {verdict.for.map(({ id }) => (
          <li key={id} class="for">
            {s[`who.reason.${id}`]}
          </li>
        ))}
        {!verdict.for.length && <li class="for">{s['who.reason-none']}</li>}
        {verdict.against.map(({ id, answer }) => (
          <li key={id} class="against">
            {answer !== verdict.answer && <>{fill(s['who.forOther'], { answer: named(answer) })} </>}
            {s[`who.reason.${id}`]}
          </li>
        ))}
        {verdict.others.map(({ id, answer }) => (
          <li key={id} class="other">
            {fill(s['who.notOther'], { answer: named(answer) })} {s[`who.reason.${id}`]}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the answer leads: for a hire the ad, the roles side by side and the duties, else what is missing. */
function Next({ more: { advice }, w: { s } }: { more: More; w: Writer }) {
  const to = (page: string) => s[`who.href.${page}`]!;
  const { hire, roles, form, role } = advice!;
  const other = roles[1] ?? role.second ?? (roles[0] === 'smm-manager' ? 'community-administrator' : 'smm-manager');
  const hand = `role=${roles[0]}&level=${levels[roles[0]!]}&format=${form.answer}`;
  const links: [string, string][] =
    hire.answer === 'somebody'
      ? [
          ['ad', `${to('ad')}#${hand}`],
          ['compare', `${to('compare')}#roles=${[roles[0], other].join(',')}`],
          ['duties', to('duties')],
        ]
      : hire.answer === 'nobody'
        ? [['duties', to('duties')]]
        : [
            ['goal', to('goal')],
            ['lesson', to('lesson')],
          ];
  return (
    <nav aria-label={s['who.next']}>
      <h2>{s['who.next']}</h2>
      <ul class="next">
        {links.map(([name, href]) => (
          <li key={name}>
            <a href={href}>{s[`who.go.${name}`]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
