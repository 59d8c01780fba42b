import { type Signal, signal } from '../../lib/signal.ts';
import type { Way } from './averages.ts';
import type { Part } from './engagement.ts';
import type { Work } from './work.ts';

/** The state of one calculator and what can be done with it; a page may hold several. */
export interface Store {
  $work: Signal<Work>;
  /** What the last step replaced, while it can be taken back. */
  $before: Signal<Work | undefined>;
  /** Reads a form field into the work: also what was typed before the page's script came. */
  take(field: Field): void;
  change(part: Partial<Work>): void;
  /** Puts other work in the place of this one; `undo` swaps them, so that nothing typed in between is lost. */
  replace(work: Work): void;
  undo(): void;
}

/** A form field: `0.likes` is the likes of the first post, `days`, `metric` and `way` are the sheet's own. */
export type Field = Pick<HTMLInputElement, 'name' | 'type' | 'value' | 'checked'>;

export function engagement(start: Work): Store {
  const $work = signal(start);
  const $before = signal<Work | undefined>(undefined);
  const change = (part: Partial<Work>) => $work.set({ ...$work.get(), ...part });
  const store: Store = {
    $work,
    $before,
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
    replace(work) {
      $before.set($work.get());
      $work.set(work);
    },
    undo() {
      const before = $before.get();
      if (before) store.replace(before);
    },
  };
  return store;
}
