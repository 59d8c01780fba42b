import { h, render } from 'preact';
import { put, saved, texts } from '../../lib/persist.ts';
import { today } from '../../lib/today.ts';
import { readHanded } from '../roles/handed.ts';
import { type Graph, loadGraph } from '../skills/load.ts';
import { Artefacts } from './Artefacts.tsx';
import type { Kept } from './evidence.ts';
import { BASES, type Basis } from './gap.ts';
import { gather, keptHere } from './kept.ts';
import { Lessons } from './Lessons.tsx';
import { Paper } from './Paper.tsx';
import { Picture } from './Picture.tsx';
import { type Rows, rowsOf } from './rows.ts';
import { type Artefact, artefacts } from './saved-artefact.ts';
import { type Rated, ratings } from './saved-rating.ts';
import { type Map_, mapOf } from './state.ts';
import { type Given, type Words, wordsOf } from './words.ts';

/** Time after which another tab's writing is read, and the paper drawn anew. */
const PAUSE = 200;

class SkillMap extends HTMLElement {
  #w!: Words;
  #rows!: Rows;
  #graph!: Graph;
  #kept!: Kept;
  #map!: Map_;
  #given!: Given;
  /** What stood under the keys that the last act changed. */
  #before: ReadonlyMap<string, string | undefined> | undefined;
  #paper: ReturnType<typeof setTimeout> | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#given) return;
    this.#given = JSON.parse(this.querySelector(':scope > script')!.textContent!) as Given;
    this.#w = wordsOf(this.#given, 'skillMap');
    void this.#begin();
  }

  async #begin(): Promise<void> {
    this.dataset.state = 'loading';
    try {
      this.#graph = await loadGraph(this.#given.graph);
    } catch {
      this.dataset.state = 'failed';
      const again = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'btn ghost',
        textContent: this.#w('again'),
      });
      again.onclick = () => {
        this.#at('failed').replaceChildren();
        void this.#begin();
      };
      this.#at('failed').replaceChildren(`${this.#w('failed')} `, again);
      return;
    }
    this.#kept = keptHere();
    this.#rows = rowsOf(this, this.#w);
    for (const control of this.querySelectorAll<HTMLInputElement>('form :is(select, input)')) control.disabled = false;
    this.#read();
    this.#draw();
    this.#listen();
    this.dataset.state = 'ready';
    this.#target();
    await this.#refresh();
  }

  #listen(): void {
    this.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      const skill = (target as Element).closest<HTMLElement>('[data-skill]')?.dataset.skill;
      if (skill && name.startsWith('rate-')) this.#rate(skill, value as Rated);
      else if (name === 'role' || name === 'basis') this.#choose();
      else if (name === 'show') this.#filter();
    });
    const words = this.querySelector<HTMLInputElement>('[name=words]')!;
    words.oninput = () => this.#filter();
    for (const form of this.querySelectorAll<HTMLFormElement>(':scope form')) form.onsubmit = (event) => event.preventDefault();
    this.#at('back').onclick = () => this.#undo();
    const print = this.#at('print');
    print.hidden = false;
    print.onclick = () => window.print();
    addEventListener('beforeprint', () => this.#drawPaper());
    addEventListener('hashchange', () => {
      this.#target();
      if (!readHanded(location.hash, Object.keys(this.#graph.roles))) return;
      this.#read();
      this.#draw();
    });
    addEventListener('storage', ({ key }) => {
      if (key === null || key.startsWith('smm:')) this.#soon();
    });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#soon());
    document.addEventListener('visibilitychange', () => document.hidden || this.#soon());
  }

  #at(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
  }
  #select(name: string): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }

  /** Reads everything that is kept again, a little later. */
  #soon(): void {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => void this.#refresh(), PAUSE);
  }

  async #refresh(): Promise<void> {
    const kept = await gather();
    // What was rated meanwhile is newer than what the database waited for.
    const { ratings: rated, artefacts: pieces } = keptHere();
    this.#kept = { ...kept, ratings: rated, artefacts: pieces };
    this.#draw();
  }

  /** Takes role and basis from the address. */
  #read(): void {
    const handed = readHanded(location.hash, Object.keys(this.#graph.roles));
    const by = new URLSearchParams(location.hash.slice(1)).get('by');
    if (handed?.role) this.#select('role').value = handed.role;
    if (BASES.includes(by as Basis)) this.#select('basis').value = by!;
  }

  /** Opens the domain or the skill that the address names. */
  #target(): void {
    const at = /^#[\w-]+$/.test(location.hash) && this.querySelector<HTMLElement>(location.hash);
    const domain = at ? at.closest<HTMLDetailsElement>('.domain') : undefined;
    if (!at || !domain) return;
    domain.open = true;
    const rate = at.querySelector<HTMLDetailsElement>('.rate');
    if (rate && at !== domain) rate.open = true;
    at.scrollIntoView();
  }

  #choose(): void {
    const [role, basis] = [this.#select('role').value, this.#select('basis').value];
    const hash = [...(role ? [`role=${role}`] : []), ...(role && basis !== BASES[0] ? [`by=${basis}`] : [])].join('&');
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
    this.#draw();
  }

  #draw(): void {
    const map = mapOf(this.#graph, this.#kept, this.#select('role').value, this.#select('basis').value as Basis);
    this.#map = map;
    const w = this.#w;
    const { kept, evidence, role } = map;
    const some = Object.keys(kept.ratings).length + Object.keys(kept.artefacts).length > 0;
    const empty = !some && !role && Object.values(evidence).every(({ tried, sheets }) => !tried && !sheets.length);
    this.#at('empty').hidden = !empty;
    this.#at('drawn').hidden = empty;
    for (const show of ['asked', 'gaps']) this.#select('show').querySelector<HTMLOptionElement>(`[value=${show}]`)!.disabled = !role;
    if (!role) this.#select('show').value = 'all';
    this.#rows.draw(map);
    this.#filter();
    render(h(Picture, { map, w, open: this.#open }), this.#at('picture'));
    const lessons = this.#at('lessons');
    if (!lessons.dataset.drawn) lessons.replaceChildren();
    lessons.dataset.drawn = 'yes';
    render(h(Lessons, { map, w }), lessons);
    render(h(Artefacts, { map, w, keep: this.#keep, remove: this.#remove }), this.#at('pieces'));
    clearTimeout(this.#paper);
    this.#paper = setTimeout(() => this.#drawPaper(), PAUSE);
  }

  #drawPaper(): void {
    clearTimeout(this.#paper);
    render(h(Paper, { map: this.#map, w: this.#w }), this.#at('paper'));
  }

  #filter(): void {
    const words = this.querySelector<HTMLInputElement>('[name=words]')!.value;
    const show = this.#select('show').value;
    const n = this.#rows.filter(this.#map, words, show);
    const said = words || show !== 'all' ? this.#w('count', { n }) : '';
    if (this.#at('count').textContent !== said) this.#at('count').textContent = said;
  }

  #open = (domain: string): void => {
    const part = this.querySelector<HTMLDetailsElement>(`[data-domain="${domain}"]`)!;
    part.open = true;
    part.hidden = false;
    part.scrollIntoView();
    part.querySelector('summary')!.focus({ preventScroll: true });
  };

  /** Keeps a change, remembers what stood there, and says it. */
  #act(key: string, said: string, change: () => void): void {
    // Going through the levels of one skill by key is one act: what stood before the first comes back.
    if (!this.#before?.has(key)) this.#before = new Map([[key, texts().get(key)]]);
    change();
    this.#follow(key);
    this.#draw();
    this.#say(said, true);
  }

  /** Takes over what stands under a key now. */
  #follow(key: string): void {
    const [, kind, id] = key.split(':') as [string, string, string];
    const took = <T>(of: Readonly<Record<string, T>>, now: T | undefined) => {
      const { [id]: _, ...others } = of;
      return now === undefined ? others : { ...others, [id]: now };
    };
    if (kind === ratings.name) this.#kept = { ...this.#kept, ratings: took(this.#kept.ratings, saved(ratings, id).get()) };
    else this.#kept = { ...this.#kept, artefacts: took(this.#kept.artefacts, saved(artefacts, id).get()) };
  }

  #say(said: string, back: boolean): void {
    this.#at('told').textContent = said;
    this.#at('back').hidden = !back;
  }

  #rate(skill: string, level: Rated): void {
    this.#act(`smm:rating:${skill}`, this.#w('told.rated', { skill: this.#graph.skills[skill]!.name, level: this.#w.level(level) }), () =>
      saved(ratings, skill).set({ level, day: today() }),
    );
  }

  #keep = (id: string | undefined, artefact: Omit<Artefact, 'day'>): void => {
    const own = id ?? crypto.randomUUID().slice(0, 8);
    const day = (id && this.#kept.artefacts[id]?.day) || today();
    this.#before = undefined;
    this.#act(`smm:artefact:${own}`, this.#w('told.kept', { title: artefact.title }), () =>
      saved(artefacts, own).set({ ...artefact, day }),
    );
  };

  #remove = (id: string): void => {
    const { title = '' } = this.#kept.artefacts[id] ?? {};
    this.#before = undefined;
    this.#act(`smm:artefact:${id}`, this.#w('told.removed', { title }), () => saved(artefacts, id).set(undefined));
  };

  #undo(): void {
    for (const [key, text] of this.#before ?? []) {
      put(key, text);
      this.#follow(key);
    }
    this.#before = undefined;
    this.#draw();
    this.#say(this.#w('told.undone'), false);
  }
}
customElements.define('smm-skill-map', SkillMap);
