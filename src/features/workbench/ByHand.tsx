import type { FunctionComponent } from 'preact';
import type { Host, Named } from './host.ts';

/** Where the browser refuses the clipboard: the text in a field, marked, to be copied by hand. */
export const byHand =
  (text: string): FunctionComponent<{ tool: Host<Named> }> =>
  ({ tool }) => (
    <section class="panel">
      <label>
        {tool.s['tool.copy.byHand']}
        <textarea readOnly rows={Math.min(8, text.split('\n').length + 1)} ref={(field) => field?.select()}>
          {text}
        </textarea>
      </label>
    </section>
  );
