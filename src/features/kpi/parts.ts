import { h, render } from 'preact';
import type { Calculator, Part, Place } from './calculator.ts';

const at = (tool: Calculator, place: Place) => tool.querySelector(`[data-at="${place}"]`)!;

/** Shows a part in its place and draws it again at every change; without a part the place is empty. */
export function show(tool: Calculator, place: Place, part?: Part): void {
  tool.drawParts ??= (props) => {
    for (const [name, Shown] of tool.parts) render(h(Shown, props), at(tool, name));
  };
  if (part) {
    tool.parts.set(place, part);
    tool.draw();
  } else {
    tool.parts.delete(place);
    render(null, at(tool, place));
  }
}
