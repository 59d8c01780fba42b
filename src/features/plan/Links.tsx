import { history } from '../utm/saved-made.ts';
import type { Desk } from './desk.ts';

/** How many links are offered, the latest first. */
const SEEN = 40;

/** Links that were tagged in the link tool on this machine, to be taken over. */
export function Links({ desk, take }: { desk: Desk; take: (link: string) => void }) {
  const { w, given } = desk;
  const made = history().slice(0, SEEN);
  return (
    <p class="taken-links">
      {made.length > 0 && (
        <select
          aria-label={w('links.take')}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value) take(currentTarget.value);
            currentTarget.value = '';
          }}
        >
          <option value="">{w('links.take')}</option>
          {made.map(({ id, made: { link, place } }) => (
            <option value={link} key={id}>
              {[place, link.replace(/^https?:\/\//, '')].filter(Boolean).join(': ').slice(0, 120)}
            </option>
          ))}
        </select>
      )}{' '}
      <a href={given.links}>{w('links.make')}</a>
    </p>
  );
}
