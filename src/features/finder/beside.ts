/** Sets two metrics side by side inside the first one, with what tells them apart where that is known. */
export function beside(item: HTMLElement, other: HTMLElement, words: Record<string, string>, closed: () => void): void {
  const place = item.querySelector('[data-at="beside"]')!;
  const pair = [
    [item, other],
    [other, item],
  ].flatMap(([one, two]) => [...one!.querySelectorAll<HTMLElement>(`[data-pair="${two!.id}"] span`)])[0]?.textContent;
  const name = (one: HTMLElement) => one.querySelector('h3')!.textContent!;
  const part = (one: HTMLElement, id: string) => one.querySelector(`[data-part="${id}"]`)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const section = element('section', { className: 'versus' });
  section.setAttribute('aria-label', `${words.title}: ${name(item)}, ${name(other)}`);
  const close = element('button', { type: 'button', className: 'btn ghost', textContent: words.close });
  close.addEventListener('click', () => {
    place.replaceChildren();
    item.querySelector<HTMLSelectElement>('select[data-with]')!.value = '';
    closed();
    item.querySelector('summary')!.focus();
  });
  const head = element('tr', { role: 'row' }, [
    element('td', { role: 'cell' }),
    ...[item, other].map((one) => element('th', { scope: 'col', role: 'columnheader', textContent: name(one) })),
  ]);
  const rows = ['question', 'formula', 'example', 'edges', 'doesNotTell'].map((id) =>
    element('tr', { role: 'row' }, [
      element('th', { scope: 'row', role: 'rowheader', textContent: words[id] }),
      ...[item, other].map((one) =>
        element('td', { role: 'cell', className: /formula|example/.test(id) ? 'fx' : '', textContent: part(one, id) }),
      ),
    ]),
  );
  const table = element('table', { role: 'table' }, [
    element('caption', { textContent: words.title }),
    element('thead', { role: 'rowgroup' }, [head]),
    element('tbody', { role: 'rowgroup' }, rows),
  ]);
  section.append(...(pair ? [element('p', { className: 'difference', textContent: pair })] : []), table, close);
  section.tabIndex = -1;
  place.replaceChildren(section);
  section.scrollIntoView({ block: 'nearest' });
  section.focus({ preventScroll: true });
}

function element(tag: string, properties: object = {}, children: Node[] = []): HTMLElement {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
