import { readCount } from '../../lib/numbers.ts';
import { note } from '../../ui/number-field.ts';
import { RATES } from './engagement.ts';
import type { Values } from './metric.ts';
import { putRates } from './view.ts';
import { words } from './words.ts';
import { known } from './work.ts';

/** Three fields and two rates, drawn by the server: what the whole tool is about, on the home page. */
customElements.define(
  'smm-mini-calculator',
  class extends HTMLElement {
    connectedCallback() {
      if (this.dataset.ready) return;
      const form = this.querySelector('form')!;
      const { lang } = document.documentElement;
      const w = words(JSON.parse(this.querySelector('script')!.textContent!), lang);
      const draw = () => {
        const values: Values = {};
        for (const field of form.querySelectorAll('input')) {
          const read = readCount(field.value, lang);
          note(field, read, w.s, w.count);
          values[field.name] = known(read);
        }
        putRates(form, (id) => RATES[id]!.metric.compute(values), w);
      };
      form.addEventListener('input', draw);
      form.addEventListener('submit', (event) => event.preventDefault());
      draw();
      this.dataset.ready = 'yes';
    }
  },
);
