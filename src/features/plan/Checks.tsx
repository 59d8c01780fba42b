import type { Desk } from './desk.ts';
import { nameOf } from './desk.ts';
import { Source } from './Source.tsx';

/** Findings of one kind that are listed before the rest is only counted. */
const SEEN = 12;

/** What the checks say of the whole plan, by kind; each leads to its posts. */
export function Checks({ desk }: { desk: Desk }) {
  const { w, plan, allFindings } = desk;
  if (!desk.checked) return <p class="none">{w('checks.running')}</p>;
  const found = allFindings();
  if (!found.length) return <p class="none">{w('checks.none')}</p>;
  const kinds = Map.groupBy(found, ({ level, key }) => `${level} ${key}`);
  return (
    <ul class="checks">
      {[...kinds].map(([kind, list]) => (
        <li class={list[0]!.level} key={kind}>
          <h3>
            <span class="level">{w(`level.${list[0]!.level}`)}</span> {w(`checks.${list[0]!.key}`)} <span class="count">{list.length}</span>
          </h3>
          <ul>
            {list.slice(0, SEEN).map(({ text, posts, values }) => (
              <li key={`${text} ${posts.join()}`}>
                {text} <Source desk={desk} id={values.source} />{' '}
                {posts.slice(0, 4).map((id) => {
                  const post = plan.posts.get(id);
                  return (
                    post && (
                      <button type="button" class="plain" key={id} onClick={() => desk.show(post)}>
                        {nameOf(post, w('untitled'))}
                      </button>
                    )
                  );
                })}
              </li>
            ))}
          </ul>
          {list.length > SEEN && <p class="hint">{w('checks.more', { n: list.length - SEEN })}</p>}
        </li>
      ))}
    </ul>
  );
}
