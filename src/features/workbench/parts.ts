import { type ComponentType, type FunctionComponent, h, render } from 'preact';
import type { Host, Named } from './host.ts';

/** Shows a part in its place and draws it again at every change; without a part the place is empty. */
export function show<S extends Named, P>(tool: Host<S>, place: string, part?: ComponentType<P>): void {
  const at = (name: string) => tool.element.querySelector(`[data-at="${name}"]`)!;
  tool.drawWith(() => {
    for (const [name, shown] of tool.parts) render(h(shown as FunctionComponent<object>, { tool, ...tool.props() } as object), at(name));
  });
  if (part) {
    // What the server drew there; Preact would leave what it has no use for.
    if (!tool.parts.has(place)) at(place).replaceChildren();
    tool.parts.set(place, part);
    tool.draw();
  } else {
    tool.parts.delete(place);
    render(null, at(place));
  }
}
