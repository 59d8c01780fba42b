import { type Signal, signal } from '../../lib/signal.ts';
import type { Way } from './averages.ts';
import type { Part } from './engagement.ts';
import type { Work } from './work.ts';

/** The state of one calculator and what can be done with it; a page may hold several. */
export interface Store {
  $work: Signal<Work>;
  /** Reads a form field into the work: also what was typed before the page's script came. */
  take(field: Field): void;
  /** Writes the work into a form field of the first post or of the sheet. */
  give(field: HTMLInputElement): void;
  change(part: Partial<Work>): void;
}

/** A form field: `0.likes` is the likes of the first post, `days`, `metric` and `way` are the sheet's own. */
export type Field = Pick<HTMLInputElement, 'name' | 'type' | 'value' | 'checked'>;

export function engagement(start: Work): Store {
  const $work = signal(start);
  const change = (part: Partial<Work>) => $work.set({ ...$work.get(), ...part });
  return {
    $work,
    change,
    take({ name, type, value, checked }) {
      const work = $work.get();
      const [place = '', field] = name.split('.');
      if (field) {
        if ((work.posts[+place]?.[field] ?? '') !== value)
          change({ posts: work.posts.map((post, i) => (i === +place ? { ...post, [field]: value } : post)) });
      } else if (type === 'checkbox') {
        if (work.counted.includes(name as Part) !== checked)
          change({ counted: checked ? [...work.counted, name as Part] : work.counted.filter((part) => part !== name) });
      } else if ((type !== 'radio' || checked) && work[name as 'days'] !== value) change({ [name]: value as Way });
    },
    give(field) {
      const { name, type, value } = field;
      const work = $work.get();
      const [, of] = name.split('.');
      const text = of ? (work.posts[0]![of] ?? '') : work[name as 'days'];
      if (type === 'checkbox') field.checked = work.counted.includes(name as Part);
      else if (type === 'radio') field.checked = value === text;
      else if (value !== text) field.value = text; // else the caret would jump
    },
  };
}
