/** Shows the claims that fit the words, topic and status chosen; a link to a hidden claim shows all again. */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement;
    for (const part of form.elements) (part as HTMLInputElement | HTMLSelectElement | HTMLButtonElement).disabled = false;
    form.addEventListener('input', () => this.#filter(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#filter(form)));
    addEventListener('hashchange', () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target?.closest('.claims [hidden]')) return;
      form.reset();
      this.#filter(form);
      target.scrollIntoView();
    });
    this.#filter(form);
  }

  #filter(form: HTMLFormElement): void {
    const data = new FormData(form);
    const [words, topic, status] = ['words', 'topic', 'status'].map((name) => String(data.get(name) ?? '').toLocaleLowerCase());
    const wanted = (words ?? '').split(/\s+/).filter(Boolean);
    const all = document.querySelectorAll<HTMLElement>('.claims ol > li');
    let shown = 0;
    for (const section of document.querySelectorAll<HTMLElement>('.claims section')) {
      let any = false;
      for (const item of section.querySelectorAll<HTMLElement>('ol > li')) {
        const text = [...item.querySelectorAll(':scope > p')]
          .map((part) => part.textContent)
          .join(' ')
          .toLocaleLowerCase();
        const fits =
          (!topic || section.dataset.topic === topic) &&
          (!status || item.dataset.status === status) &&
          wanted.every((word) => text.includes(word));
        item.hidden = !fits;
        any ||= fits;
        if (fits) shown++;
      }
      section.hidden = !any;
    }
    const output = this.querySelector('output') as HTMLOutputElement;
    const text = (this.dataset.count ?? '').replace('{n}', String(shown)).replace('{all}', String(all.length));
    if (output.textContent !== text) output.textContent = text;
  }
}

customElements.define('claim-filter', ClaimFilter);
