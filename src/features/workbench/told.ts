import { fill } from '../../lib/fill.ts';
import type { Host, Named } from './host.ts';

/** A notice with a way back stays at least so long, also while the reader types on. */
const UNDO = 10_000;

/** Puts another sheet in the place of the reader's, and says so with a way back. */
export async function replace<S extends Named>(
  tool: Host<S>,
  sheet: S,
  key: string,
  values?: Record<string, string | number>,
): Promise<void> {
  const before = tool.take();
  await tool.give(sheet);
  tool.replaced = before;
  tell(tool, key, values, true);
}

/** Says in the status line what happened, until the reader types on. */
export function tell<S extends Named>(tool: Host<S>, key: string, values: Record<string, string | number> = {}, undo = false): void {
  say(tool, fill(tool.s[key], values), undo ? 'undo' : undefined);
}

/** Says a sentence there; `undo` names the act of the button that takes it back, `more` stands behind the sentence. */
export function say<S extends Named>(tool: Host<S>, text: string, undo?: string, ...more: Node[]): void {
  const { s } = tool;
  const from = performance.now();
  const button = (className: string, act: string, properties: object) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', className, ...properties });
    made.dataset.do = act;
    return made;
  };
  line(tool).replaceChildren(
    text,
    ...more,
    ...(undo ? [button('undo', undo, { textContent: s['tool.do.undo'] })] : []),
    button('hush', 'hush', { textContent: '×', ariaLabel: s['tool.do.close'] }),
  );
  tool.form.oninput = () => {
    if (!undo || performance.now() - from > UNDO) hush(tool);
  };
}

/** Takes the notice away. */
export function hush<S extends Named>(tool: Host<S>): void {
  line(tool).replaceChildren();
  tool.form.oninput = null;
}

const line = <S extends Named>(tool: Host<S>) => tool.form.querySelector('.told')!;

/** Moves the focus inside the form, once what was changed is drawn. */
export const focus = <S extends Named>(tool: Host<S>, selector: string): unknown =>
  setTimeout(() => tool.form.querySelector<HTMLElement>(selector)?.focus());
