import { Component } from 'preact';
import type { Hall } from './hall.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { Place } from './Place.tsx';
import { PASS } from './result.ts';

const FILTERS = ['all', 'lost', 'flagged'] as const;
type Filter = (typeof FILTERS)[number];

/** What an exam came to: points, modules, skills, what to read again, and every question explained. */
export class Result extends Component<{ hall: Hall }, { filter: Filter }> {
  override state = { filter: (this.props.hall.attempt?.questions.some(({ score }) => score < 1) ? 'lost' : 'all') as Filter };
  private number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  private percent = (share: number) => this.number.format(Math.round(share * 100));
  private points = (points: number, of: number) => this.props.hall.w('exam.points', { points: this.number.format(points), of });

  override render({ hall }: { hall: Hall }) {
    const { w, attempt, graph, given } = hall;
    if (!attempt || !graph) return null;
    const outcome = outcomeOf(attempt.questions, graph);
    const { result, gone, sure, unsure } = outcome;
    const { passed, share, seconds, limit } = attempt;
    const minutes = Math.round((seconds ?? 0) / 60);
    const late = limit !== undefined && (seconds ?? 0) > limit * 60;
    return (
      <div class="exam-result">
        <section class="exam-card verdict" data-is={passed ? 'right' : 'wrong'} aria-labelledby="exam-result">
          <h2 id="exam-result" data-focus tabIndex={-1}>
            {w(passed ? 'exam.pass' : 'exam.fail', {
              points: this.number.format(result.points),
              of: result.of,
              share: this.percent(share),
            })}
          </h2>
          <p>{w(passed ? 'exam.pass.text' : 'exam.fail.text', { pass: this.percent(PASS) })}</p>
          {limit !== undefined && <p>{w(late ? 'exam.took.late' : 'exam.took', { minutes, limit })}</p>}
          {sure.said + unsure.said > 0 && (
            <p>
              {w('exam.sureOf', { a: sure.said, b: sure.right, c: unsure.said, d: unsure.right })}{' '}
              <a href={given.calibration}>{w('exam.calibration')}</a>
            </p>
          )}
          {gone > 0 && <p>{w('exam.gone', { n: gone })}</p>}
          <p class="row">
            {passed && (
              <a class="btn" href={given.certificate}>
                {w('exam.certificate')}
              </a>
            )}
            <a class={passed ? 'btn ghost' : 'btn'} href={given.review}>
              {w('exam.toReview')}
            </a>
            <a class="btn ghost" href={given.skills}>
              {w('exam.toSkills')}
            </a>
            <button type="button" class="btn ghost" onClick={hall.out}>
              {w('exam.out')}
            </button>
          </p>
        </section>
        {this.modules(outcome)}
        {this.skills(outcome)}
        {this.again(outcome)}
        {this.explained()}
      </div>
    );
  }

  private modules({ modules }: Outcome) {
    const { w, graph } = this.props.hall;
    return (
      <section aria-labelledby="exam-modules">
        <h2 id="exam-modules">{w('exam.modules')}</h2>
        <table class="exam-table bars">
          <thead>
            <tr>
              <th scope="col">{w('exam.module')}</th>
              <th scope="col">{w('exam.share')}</th>
              <th scope="col" class="points">
                {w('exam.points.head')}
              </th>
            </tr>
          </thead>
          <tbody>
            {modules.map(({ id, points, of }) => {
              const module = graph!.modules.find((one) => one.id === id)!;
              return (
                <tr key={id}>
                  <th scope="row">
                    <a href={module.href}>{module.title}</a>
                  </th>
                  <td>
                    <span class="bar" data-enough={points / of >= PASS - 1e-9} aria-hidden="true">
                      <i style={`inline-size:${(points / of) * 100}%`} />
                    </span>
                    <span class="share">{w('exam.percent', { share: this.percent(points / of) })}</span>
                  </td>
                  <td class="points">{this.points(points, of)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p class="fine">{w('exam.modules.note', { pass: this.percent(PASS) })}</p>
      </section>
    );
  }

  private skills({ skills }: Outcome) {
    const { w, graph } = this.props.hall;
    const weak = skills.filter(({ lessons }) => lessons.length);
    const strong = skills.filter(({ lessons }) => !lessons.length);
    const link = (id: string) => <a href={graph!.skills[id]?.href}>{graph!.skills[id]?.name ?? id}</a>;
    return (
      <section aria-labelledby="exam-skills">
        <h2 id="exam-skills">{w('exam.skills')}</h2>
        {weak.length > 0 ? (
          <table class="exam-table skills">
            <thead>
              <tr>
                <th scope="col">{w('exam.skill')}</th>
                <th scope="col" class="points">
                  {w('exam.points.head')}
                </th>
                <th scope="col">{w('exam.read')}</th>
              </tr>
            </thead>
            <tbody>
              {weak.map(({ id, points, of, lessons }) => (
                <tr key={id}>
                  <th scope="row">{link(id)}</th>
                  <td class="points">{this.points(points, of)}</td>
                  <td>
                    <ul>
                      {lessons.map((lesson) => (
                        <li key={lesson}>
                          <a href={graph!.lessons[lesson]?.href}>{graph!.lessons[lesson]?.title}</a>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p>{w('exam.skills.none')}</p>
        )}
        {strong.length > 0 && (
          <p class="strong">
            <b>{w('exam.skills.strong', { n: strong.length })}</b>{' '}
            {strong.map(({ id }, i) => (
              <span key={id}>
                {i > 0 && ' · '}
                {link(id)}
              </span>
            ))}
          </p>
        )}
      </section>
    );
  }

  private again({ result: { again } }: Outcome) {
    const { w, graph } = this.props.hall;
    if (!again.length) return null;
    const minutes = again.reduce((sum, { lesson }) => sum + (graph!.lessons[lesson]?.minutes ?? 0), 0);
    return (
      <section aria-labelledby="exam-again">
        <h2 id="exam-again">{w('exam.readAgain')}</h2>
        <p>{w('exam.readAgain.text', { n: again.length, minutes })}</p>
        <ol class="again">
          {again.map(({ lesson, points, of }) => (
            <li key={lesson}>
              <a href={graph!.lessons[lesson]?.href}>{graph!.lessons[lesson]?.title}</a> <span>{this.points(points, of)}</span>
            </li>
          ))}
        </ol>
      </section>
    );
  }

  private explained() {
    const { hall } = this.props;
    const { w, explained, explaining, attempt, come, all } = hall;
    const { filter } = this.state;
    const items = [...hall.list.children] as HTMLElement[];
    const fits = (item: HTMLElement, by: Filter) => by === 'all' || item.dataset[by] === 'true';
    for (const item of items) item.hidden = !fits(item, filter);
    return (
      <section aria-labelledby="exam-explained">
        <h2 id="exam-explained">{w('exam.explained')}</h2>
        {!explained && (
          <>
            <p role="status">
              {explaining === 'loading' ? w('exam.loading', { n: come, m: all }) : explaining === 'failed' ? w('exam.failed.text') : ''}
            </p>
            <button type="button" class="btn ghost" disabled={explaining === 'loading'} onClick={hall.explain}>
              {w(explaining === 'failed' ? 'exam.again' : 'exam.explain', { n: attempt!.questions.length })}
            </button>
          </>
        )}
        {explained && (
          <>
            {explained.missing > 0 && <p>{w('exam.missing', { n: explained.missing })}</p>}
            {!attempt!.answers && <p>{w('exam.noAnswers')}</p>}
            <div class="filters" role="group" aria-label={w('exam.filter')}>
              {FILTERS.map((by) => (
                <button type="button" key={by} aria-pressed={by === filter} onClick={() => this.setState({ filter: by })}>
                  {w(`exam.filter.${by}`, { k: items.filter((item) => fits(item, by)).length })}
                </button>
              ))}
            </div>
            {!items.some((item) => fits(item, filter)) && <p>{w('exam.filter.none')}</p>}
            <Place node={hall.list} />
          </>
        )}
      </section>
    );
  }
}
