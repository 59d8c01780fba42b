import { askedIn } from './document.ts';
import { lineOf, linesOf, nameOf, say, type View } from './words.ts';

/** The candidate’s version: the form of the talk, by what it is judged, and how to prepare for each question. */
export function Prepare(view: View) {
  const { kit, library, s } = view;
  const w = (key: string, values?: Record<string, string | number>) => say(s, key, values);
  const { agenda, at, sampling } = kit;
  const sample = library.samples[kit.sample.id]!;
  const form: [string, number][] = [
    [w('part.opening'), agenda.opening],
    [w('form.questions', { n: kit.items.length }), at.sample - agenda.opening],
    ...(sampling === 'show' ? [] : [[w(`form.sample.${sampling}`, { n: sample.minutes }), at.theirs - at.sample] as [string, number]]),
    [w('form.theirs'), agenda.theirs],
    [w('part.closing'), agenda.closing],
  ];
  return (
    <section class="sheet" data-of="candidate" aria-labelledby="kit-candidate">
      <header>
        <p class="eyebrow">{w('view.candidate')}</p>
        <h2 id="kit-candidate">{nameOf(view)}</h2>
        <p class="meta">{lineOf(view)}</p>
      </header>
      <div class="two">
        <section>
          <h3>{w('form')}</h3>
          <ul class="form">
            {form.map(([name, minutes]) => (
              <li key={name}>
                <span>{name}</span> <small>{w('minutes', { n: minutes })}</small>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{w('marked')}</h3>
          <p>{w('marked.text')}</p>
          <ul>
            {linesOf(s, 'theirs')
              .slice(1)
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
            <li>{w('marked.adjust')}</li>
          </ul>
        </section>
      </div>
      <h3>{w('prepare')}</h3>
      <ol class="tasks">
        {askedIn(view).map(({ skill, name, level, criterion, lessons, questions }) => (
          <li key={skill}>
            <h4>
              <a href={`${library.root}profession/skills/${skill}/`}>{name}</a> <small>{w(`level.${level}`)}</small>
            </h4>
            <p class="criterion">
              <b>{w('criterion')}</b> {criterion}
            </p>
            {questions.map(({ id, kind, prepare }) => (
              <p class="do" key={id}>
                <b>{w(`yours.${kind}`)}</b> {prepare}
              </p>
            ))}
            {lessons.length > 0 && (
              <p class="lessons">
                {w('lessons')}{' '}
                {lessons.map(({ title, href }, i) => (
                  <span key={href}>
                    {i > 0 && ', '}
                    <a href={href}>{title}</a>
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="portfolio">
        {w('portfolio')} <a href={`${library.root}tools/portfolio/`}>{w('portfolio.go')}</a>
      </p>
    </section>
  );
}
