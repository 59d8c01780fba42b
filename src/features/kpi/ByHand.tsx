import type { Part } from './calculator.ts';

/** Where the browser refuses the clipboard: the text in a field, marked, to be copied by hand. */
export const byHand =
  (text: string): Part =>
  ({ w }) => (
    <section class="panel">
      <label>
        {w.s['kpi.copy.byHand']}
        <textarea readOnly rows={Math.min(8, text.split('\n').length + 1)} ref={(field) => field?.select()}>
          {text}
        </textarea>
      </label>
    </section>
  );
