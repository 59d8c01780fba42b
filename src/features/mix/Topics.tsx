import { fill } from '../../lib/fill.ts';
import { CATEGORIES } from '../plan/post.ts';
import { wordsOf } from '../plan/words.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { More } from './mix.ts';
import { ticked } from './ticks.ts';
import { sentenceOf } from './topic-texts.ts';

/** What the answers come to: which to give next, and the topics by category. `still`: as the server draws it. */
export function Topics({ answer, w, still }: { answer: Answer; w: Writer; still?: boolean }) {
  const { harvest, shares } = answer.more as More;
  const { topics, short, open } = harvest;
  const word = (key: string) => w.s[`mix.${key}`]!;
  const useful = open.filter(({ opens }) => opens > 0).slice(0, 4);
  const next = useful.length ? useful : open.slice(0, 3);
  return (
    <div class="topics">
      <p class="count">{fill(word('topics.count'), { n: topics.length })}</p>
      {topics.length < 30 && next.length > 0 && (
        <div class="next">
          <p>{word('topics.next')}</p>
          <ul>
            {next.map(({ question, opens }) => (
              <li key={question}>
                <a href={`#mix-ask-${question}`}>{w.s[wordsOf.question(question)]}</a>
                {opens > 0 && <small> {fill(word(opens === 1 ? 'topics.opens.one' : 'topics.opens.other'), { n: opens })}</small>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {CATEGORIES.map((category, i) => {
        const own = topics.filter((topic) => topic.category === category);
        const missing = short.find((one) => one.category === category)?.missing;
        if (!own.length && !shares[category]) return null;
        return (
          <section key={category} style={`--hue:var(--data-${i + 1})`}>
            <h3>
              <i aria-hidden="true">{String.fromCharCode(65 + i)}</i> {word(`field.${category}`)} <small>{own.length}</small>
            </h3>
            <ol>
              {own.map((topic) => {
                const sentence = sentenceOf(topic, w.s);
                return (
                  <li key={topic.id}>
                    <label>
                      <input type="checkbox" value={topic.id} checked={ticked.has(topic.id)} disabled={still} />{' '}
                      <span dir="auto">{sentence}</span>
                    </label>{' '}
                    <small>{w.s[wordsOf.source(topic.source)]}</small>{' '}
                    <button
                      type="button"
                      class="plain"
                      data-do="plan"
                      value={topic.id}
                      aria-label={fill(word('do.planOneOf'), { topic: sentence })}
                      disabled={still}
                    >
                      {word('do.planOne')}
                    </button>
                  </li>
                );
              })}
            </ol>
            {missing && <p class="short">{fill(word(missing === 1 ? 'topics.short.one' : 'topics.short.other'), { n: missing })}</p>}
          </section>
        );
      })}
    </div>
  );
}
