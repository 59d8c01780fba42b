type Child = Node | string | false | undefined;

/** An element with its attributes and children; texts become text nodes. `el('p', { class: 'x' }, 'y')` is `<p class="x">y</p>`. */
export function el<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child): child is Node | string => !!child));
  return made;
}
