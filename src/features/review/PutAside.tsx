import type { Part } from './App.tsx';

/** Cards that the reader does not want to be asked, to bring them back. */
export function PutAside({ desk, w, tell }: Part) {
  const aside = [...desk.cards].filter(([, { off, gone }]) => off && !gone);
  if (!aside.length) return null;
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">{w('asideTitle')}</h2>
      <ul class="list">
        {aside.map(([id]) => (
          <li key={id} class="row">
            <span dir="auto">{desk.name(id)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={w('bringBackOf', { name: desk.name(id) })}
              onClick={() => tell(w('told.back'), desk.setAside(id, false))}
            >
              {w('bringBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
