interface Found {
  url: string;
  plain_excerpt: string;
  meta: { title: string };
  filters: { kind?: string[] };
}
interface Pagefind {
  init(): Promise<void>;
  search(term: string, options: object): Promise<{ results: { data(): Promise<Found> }[] }>;
}

const SHOWN = 12;

/** Answers what stands in the search's field; loaded, and Pagefind with it, when the reader reaches for it. Results are drawn as text only. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #asked = 0;

  connectedCallback(): void {
    this.#get('form input').addEventListener('input', () => this.#ask());
    this.#get('fieldset').addEventListener('change', () => this.#ask());
    // What was typed before this file came.
    this.#load().then(
      () => this.#ask(),
      () => this.#say(this.dataset.failed ?? ''),
    );
  }

  #get<E extends HTMLElement>(selector: string): E {
    return this.querySelector(selector) as E;
  }

  #say(text: string): void {
    this.#get('[role=status]').textContent = text;
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ this.dataset.pagefind ?? '').then(async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    });
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
    });
    return this.#pagefind;
  }

  /** Asks for what stands in the field; an answer that a later question has overtaken is dropped. */
  async #ask(): Promise<void> {
    const turn = ++this.#asked;
    const term = this.#get<HTMLInputElement>('form input').value.trim();
    const kind = this.#get<HTMLInputElement>('fieldset input:checked').value;
    if (!term) {
      this.#get('ol').replaceChildren();
      return this.#say(this.dataset.hint ?? '');
    }
    try {
      const wait = setTimeout(() => turn === this.#asked && this.#say(this.dataset.loading ?? ''), 300);
      const { results } = await (await this.#load()).search(term, kind ? { filters: { kind } } : {});
      const rows = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      clearTimeout(wait);
      if (turn !== this.#asked) return;
      this.#get('ol').replaceChildren(...rows.map((row) => this.#row(row)));
      const plural = new Intl.PluralRules(this.dataset.lang).select(results.length) === 'one' ? this.dataset.one : this.dataset.other;
      this.#say(results.length ? (plural ?? '').replace('{n}', String(results.length)) : (this.dataset.none ?? '').replace('{q}', term));
    } catch {
      this.#say(this.dataset.failed ?? '');
    }
  }

  #row({ url, plain_excerpt, meta, filters }: Found): HTMLLIElement {
    const link = Object.assign(document.createElement('a'), { href: url });
    const kind = Object.assign(document.createElement('small'), { textContent: this.#kindLabel(filters.kind?.[0] ?? 'page') });
    const title = Object.assign(document.createElement('b'), { textContent: meta.title });
    const excerpt = Object.assign(document.createElement('span'), { textContent: plain_excerpt });
    link.append(kind, ' ', title, ' ', excerpt);
    link.addEventListener('click', () => this.#get<HTMLDialogElement>('dialog').close());
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  #kindLabel(kind: string): string {
    return (this.querySelector('.kinds') as HTMLTemplateElement).content.querySelector(`[data-kind="${kind}"]`)?.textContent ?? '';
  }
}

customElements.define('site-search', SiteSearch);
