import { LEVELS, type Level } from '../skills/levels.ts';
import type { Words } from './words.ts';

/** A level as four dots and its word. */
export const Dots = ({ w, level }: { w: Words; level: Level }) => (
  <span class="level">
    <span class="pp-dots" aria-hidden="true">
      {LEVELS.map((one, i) => (
        <i class={i <= LEVELS.indexOf(level) ? 'on' : ''} key={one} />
      ))}
    </span>{' '}
    {w(`level.${level}`)}
  </span>
);
