import { forPost } from './document.ts';
import { nameOf, say, type View } from './words.ts';

/** What people who worked with a candidate are asked, after a written yes; what does not touch the kit stands folded. */
export function References(view: View) {
  const { s } = view;
  const w = (key: string) => say(s, key);
  const { near, far } = forPost(view);
  const list = (items: typeof near) => (
    <ol class="calls">
      {items.map(({ id, ask, listenFor, care }) => (
        <li key={id}>
          <h3>{ask}</h3>
          <p>
            <b>{w('references.listen')}</b> {listenFor}
          </p>
          <p class="care">
            <b>{w('references.care')}</b> {care}
          </p>
          <p class="marks" aria-hidden="true">
            <span class="line">{w('paper.notes')}</span>
          </p>
        </li>
      ))}
    </ol>
  );
  return (
    <section class="sheet" data-of="references" aria-labelledby="kit-references">
      <header>
        <p class="eyebrow">{w('view.references')}</p>
        <h2 id="kit-references">{nameOf(view)}</h2>
        <p class="who" aria-hidden="true">
          {['candidate', 'referee', 'consent'].map((name) => (
            <span key={name}>{w(`paper.${name}`)}</span>
          ))}
        </p>
      </header>
      <p class="consent">{w('references.consent')}</p>
      {list(near)}
      {far.length > 0 && (
        <details class="more">
          <summary>{w('references.more')}</summary>
          {list(far)}
        </details>
      )}
    </section>
  );
}
