import { scaleOf } from '../../ui/charts/scale.ts';
import { type Whisker, Whiskers } from '../../ui/charts/Whiskers.tsx';
import type { Graph } from '../skills/load.ts';
import { Boxes } from './Boxes.tsx';
import {
  boxesOf,
  byDomain,
  type Boxes as Counts,
  LEAST,
  type Said,
  type Share,
  sumOf,
  sureAndWrong,
  sureShare,
  unsureShare,
  verdictOf,
} from './calibration.ts';
import type { Words } from './words.ts';

interface Props {
  graph: Graph;
  said: readonly Said[];
  w: Words;
  /** Writes a share of one. */
  percent(share: number): string;
}

/** So many questions stand in the list before the rest folds. */
const FIRST = 10;

/** How often sure answers are right: in four boxes, by domain and skill, and the questions behind the box that costs most. */
export function CalibrationView({ graph, said, w, percent }: Props) {
  const boxes = boxesOf(said);
  const groups = byDomain(graph, said);
  const wrong = sureAndWrong(said);
  const sure = sureShare(boxes);
  const unsure = unsureShare(boxes);
  const interval = (share: Share) =>
    'why' in share ? w('share.none') : w('share.interval', { low: percent(share.low), high: percent(share.high) });
  const counted = (share: Share) => ('why' in share ? w('share.none') : w('share.of', { right: share.right, of: share.of }));
  const whisker = (name: string, share: Share, hollow: boolean): Whisker => ({
    name,
    text: 'why' in share ? w('share.none') : `${counted(share)}, ${percent(share.share)}`,
    ...('why' in share ? {} : { at: share.share, low: share.low, high: share.high }),
    hollow,
  });
  const rows = [{ name: w('all'), of: boxes }, ...groups.map(({ id, boxes: of }) => ({ name: graph.domains[id] ?? id, of }))].flatMap(
    ({ name, of }) => [
      whisker(w('row.sure', { name }), sureShare(of), false),
      ...(of.unsureRight + of.unsureWrong ? [whisker(w('row.unsure', { name }), unsureShare(of), true)] : []),
    ],
  );
  const verdict = verdictOf(boxes);
  const values = {
    ...('why' in sure
      ? {}
      : { right: sure.right, of: sure.of, share: percent(sure.share), low: percent(sure.low), high: percent(sure.high) }),
    other: 'why' in unsure ? '' : percent(unsure.share),
    ...(verdict.more !== undefined && { n: verdict.more }),
    all: sumOf(boxes),
  };
  return (
    <>
      <section aria-labelledby="boxes">
        <h2 id="boxes">{w('boxes', { all: sumOf(boxes) })}</h2>
        <Boxes boxes={boxes} w={w} />
        <p class="verdict" data-is={verdict.is}>
          {w(`verdict.${verdict.is}`, values)}
        </p>
      </section>
      <section aria-labelledby="domains">
        <h2 id="domains">{w('domains')}</h2>
        <p>{w('domains.about')}</p>
        <Whiskers rows={rows} scale={SCALE} label={w('domains.label', { n: groups.length })} write={percent} />
        {groups.map(({ id, boxes: of, skills }) => (
          <details class="group" key={id}>
            <summary>
              <h3>{graph.domains[id]}</h3>
              <span>{w('group', { sure: counted(sureShare(of)), unsure: counted(unsureShare(of)) })}</span>
            </summary>
            {few(of) && <p class="few">{w('few', { n: LEAST.kind })}</p>}
            <table>
              <thead>
                <tr>
                  <th scope="col">{w('head.skill')}</th>
                  <th scope="col">{w('head.sure')}</th>
                  <th scope="col">{w('head.unsure')}</th>
                </tr>
              </thead>
              <tbody>
                {skills.map(({ id: skill, boxes: own }) => (
                  <tr key={skill}>
                    <th scope="row">
                      <a href={graph.skills[skill]?.href}>{graph.skills[skill]?.name ?? skill}</a>
                    </th>
                    {[sureShare(own), unsureShare(own)].map((share, i) => (
                      <td key={i ? 'unsure' : 'sure'}>
                        {counted(share)}
                        {!('why' in share) && <small>{interval(share)}</small>}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        ))}
      </section>
      <section aria-labelledby="wrong">
        <h2 id="wrong">{w('wrongs')}</h2>
        {wrong.length ? (
          <>
            <p>{w('wrongs.about')}</p>
            <Questions graph={graph} list={wrong.slice(0, FIRST)} w={w} />
            {wrong.length > FIRST && (
              <details class="more">
                <summary>{w('wrongs.more', { n: wrong.length - FIRST })}</summary>
                <Questions graph={graph} list={wrong.slice(FIRST)} w={w} />
              </details>
            )}
          </>
        ) : (
          <p>{w('wrongs.none')}</p>
        )}
      </section>
    </>
  );
}

const SCALE = scaleOf([0, 1]);
const few = ({ sureRight, sureWrong }: Counts) => sureRight + sureWrong < LEAST.kind;

function Questions({ graph, list, w }: { graph: Graph; list: readonly { id: string; day?: string }[]; w: Words }) {
  return (
    <ul class="wrongs">
      {list.map(({ id, day }) => {
        const { about = id, lesson = '' } = graph.questions[id] ?? {};
        const { href, title } = graph.lessons[lesson] ?? {};
        return (
          <li key={id}>
            <a href={`${href}#q-${id}`}>{about}</a>
            <small>
              {title}
              {day && ` · ${w.day(day)}`}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
