import { linkOf } from '../skill-map/saved-artefact.ts';
import { LEVELS } from '../skills/levels.ts';
import { Dots } from './Dots.tsx';
import { BASES, type Passport } from './passport.ts';
import { type Names, restsOn } from './rests.ts';
import type { Words } from './words.ts';

interface Props {
  passport: Passport;
  graph: Names;
  w: Words;
  /** A page of its own begins with the first heading, a part of a page with the third. */
  alone?: boolean;
}

/** A passport on paper: on the page where it is made, in print, and in its own file. */
export function Paper({ passport, graph, w, alone }: Props) {
  const { name, created, note, skills, modules, exam, artefacts, site } = passport;
  const [H1, H2, H3] = alone ? (['h1', 'h2', 'h3'] as const) : (['h3', 'h4', 'h5'] as const);
  const domains = Object.entries(graph.domains).flatMap(([id, title]) => {
    const own = skills.filter(({ skill }) => graph.skills[skill]?.domain === id);
    return own.length ? [{ id, title, own }] : [];
  });
  const used = BASES.filter((basis) => skills.some((claim) => claim.basis === basis));
  const listed = skills.filter(({ questions }) => questions.length);
  const nameOf = (skill: string) => graph.skills[skill]?.name ?? skill;
  return (
    <article class="pp" lang={w.language} aria-label={w('paper.label')}>
      <header>
        <p class="pp-kicker">{w('paper.kicker')}</p>
        <H1 dir="auto">{name || w('paper.nameless')}</H1>
        <p class="pp-date">{w('paper.made', { day: w.day(created) })}</p>
      </header>
      <p class="pp-self">
        <strong>{w('paper.self')}</strong> {w('paper.self.text')}
      </p>
      {note && (
        <p class="pp-note" dir="auto">
          {note}
        </p>
      )}
      <section>
        <H2>{w('paper.skills', { n: skills.length })}</H2>
        {!skills.length && <p>{w('paper.noSkills')}</p>}
        {skills.length > 0 && (
          <ul class="pp-count">
            {used.map((basis) => {
              const n = skills.filter((claim) => claim.basis === basis).length;
              return (
                <li key={basis}>
                  <b>{w.number(n)}</b> {w(`paper.count.${basis}`)}
                </li>
              );
            })}
          </ul>
        )}
        {skills.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{w('paper.head.skill')}</th>
                <th scope="col">{w('paper.head.level')}</th>
                <th scope="col">{w('paper.head.basis')}</th>
                <th scope="col">{w('paper.head.day')}</th>
              </tr>
            </thead>
            {domains.map(({ id, title, own }) => (
              <tbody key={id}>
                <tr class="pp-domain">
                  <th scope="rowgroup" colSpan={4}>
                    {title}
                  </th>
                </tr>
                {own.map((claim) => (
                  <tr key={claim.skill}>
                    <th scope="row">{nameOf(claim.skill)}</th>
                    <td>
                      <Dots w={w} level={claim.level} />
                    </td>
                    <td>{restsOn(claim, passport, graph, w)}</td>
                    <td>{claim.day ? w.day(claim.day) : '–'}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        )}
        {skills.length > 0 && <p class="pp-fine">{LEVELS.map((level) => w(`means.${level}`)).join(' ')}</p>}
      </section>
      {(exam || modules.length > 0) && (
        <section>
          <H2>{w('paper.course')}</H2>
          {exam && <p>{w('paper.exam', { share: w.percent(exam.share), of: exam.of, day: w.day(exam.day) })}</p>}
          {modules.length > 0 && (
            <ul class="pp-modules">
              {modules.map(({ module, day, share }) => (
                <li key={module}>
                  {graph.modules.find(({ id }) => id === module)?.title ?? module}
                  <span>{w('paper.module', { share: w.percent(share), day: w.day(day) })}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {artefacts.length > 0 && (
        <section>
          <H2>{w('paper.work')}</H2>
          <ol class="pp-work">
            {artefacts.map(({ id, title, where, skills, piece }) => (
              <li key={id}>
                <H3 dir="auto">
                  {title} {piece === 'capstone' && <small>{w('paper.capstone')}</small>}
                </H3>
                {where.trim() && <Where where={where} />}
                {skills.length > 0 && <p class="pp-fine">{w('paper.shows', { list: w.list(skills.map(nameOf)) })}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {used.length > 0 && (
        <section class="pp-ask">
          <H2>{w('paper.employer')}</H2>
          <p>{w('paper.employer.text')}</p>
          <ul>
            {used.map((basis) => (
              <li key={basis}>
                <b>{w(`basis.${basis}`)}:</b> {w(`ask.${basis}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {listed.length > 0 && (
        <section class="pp-questions">
          <H2>{w('paper.questions')}</H2>
          <p class="pp-fine">{w('paper.questions.text')}</p>
          <dl>
            {listed.map(({ skill, questions }) => (
              <div key={skill}>
                <dt>{nameOf(skill)}</dt>
                <dd>{questions.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {site && (
        <p class="pp-foot">
          {w('paper.from')} <Where where={site} />
        </p>
      )}
    </article>
  );
}

/** Where a piece of work can be seen, as a link when it is an address of the web. */
export function Where({ where }: { where: string }) {
  const href = linkOf(where);
  return (
    <span class="pp-where" dir="auto">
      {href ? (
        <a href={href} rel="noopener noreferrer" target="_blank">
          {where.trim()}
        </a>
      ) : (
        where
      )}
    </span>
  );
}
