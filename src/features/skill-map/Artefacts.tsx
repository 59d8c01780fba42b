import { Component, createRef } from 'preact';
import { type Artefact, LIMITS, linkOf } from './saved-artefact.ts';
import type { Map_ } from './state.ts';
import type { Words } from './words.ts';

interface Props {
  map: Map_;
  w: Words;
  /** Keeps an artefact under its id, or a new one under a new id. */
  keep(id: string | undefined, artefact: Omit<Artefact, 'day'>): void;
  remove(id: string): void;
}
interface State {
  /** The id of the artefact in the form; `''` is a new one. */
  edited: string | undefined;
  skills: string[];
  wrong: 'title' | 'skills' | undefined;
}

/** The reader's pieces of work: each with where it is and the skills that it shows. */
export class Artefacts extends Component<Props, State> {
  override state: State = { edited: undefined, skills: [], wrong: undefined };
  private form = createRef<HTMLFormElement>();
  private add = createRef<HTMLButtonElement>();

  private open(id: string): void {
    const { artefacts } = this.props.map.kept;
    this.setState({ edited: id, skills: artefacts[id]?.skills ?? [], wrong: undefined }, () =>
      this.form.current?.querySelector('input')?.focus(),
    );
  }

  private close = (): void => this.setState({ edited: undefined, wrong: undefined }, () => this.add.current?.focus());

  private save = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(this.form.current!);
    const title = `${data.get('title')}`.trim();
    const where = `${data.get('where')}`.trim();
    const { edited, skills } = this.state;
    const wrong = !title ? 'title' : !skills.length ? 'skills' : undefined;
    if (wrong) {
      this.setState({ wrong }, () =>
        this.form.current?.querySelector<HTMLElement>(`[name="${wrong === 'title' ? 'title' : 'skill'}"]`)?.focus(),
      );
      return;
    }
    const piece = edited ? this.props.map.kept.artefacts[edited]?.piece : undefined;
    this.props.keep(edited || undefined, { title, where, skills, ...(piece && { piece }) });
    this.close();
  };

  private choose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const { skills } = this.state;
    if (select.value && !skills.includes(select.value))
      this.setState({ skills: [...skills, select.value].slice(0, LIMITS.skills), wrong: undefined });
    select.value = '';
  };

  override render({ map, w, remove }: Props, { edited }: State) {
    const { artefacts } = map.kept;
    const { skills } = map.graph;
    const list = Object.entries(artefacts).sort(([, a], [, b]) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.title < b.title ? -1 : 1));
    return (
      <>
        {list.length > 0 && (
          <ul class="artefacts" role="list">
            {list.map(([id, { title, where, skills: shows, day }]) => (
              <li key={id}>
                <h3 dir="auto">{title}</h3>
                {where && (
                  <p dir="auto" class="where">
                    {linkOf(where) ? (
                      <a href={linkOf(where)} rel="external noreferrer">
                        {where}
                      </a>
                    ) : (
                      where
                    )}
                  </p>
                )}
                <p class="shows">
                  {w('pieces.shows', { list: w.list(shows.map((skill) => skills[skill]?.name ?? skill)), day: w.day(day) })}
                </p>
                <p class="acts print:hidden">
                  <button type="button" class="btn ghost" onClick={() => this.open(id)}>
                    {w('pieces.edit')} <span class="sr-only">{title}</span>
                  </button>
                  <button
                    type="button"
                    class="btn ghost"
                    onClick={() => {
                      remove(id);
                      this.close();
                    }}
                  >
                    {w('pieces.remove')} <span class="sr-only">{title}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        )}
        {edited === undefined ? (
          <p class="print:hidden">
            <button type="button" class="btn" ref={this.add} onClick={() => this.open('')}>
              {w('pieces.add')}
            </button>
          </p>
        ) : (
          this.fields(edited)
        )}
      </>
    );
  }

  private fields(edited: string) {
    const { map, w } = this.props;
    const { skills, wrong } = this.state;
    const kept = map.kept.artefacts[edited];
    const { graph } = map;
    return (
      <form class="piece print:hidden" ref={this.form} onSubmit={this.save} autocomplete="off" key={edited} noValidate>
        <label>
          {w('pieces.title')}
          <input
            name="title"
            maxLength={LIMITS.title}
            defaultValue={kept?.title ?? ''}
            required
            aria-invalid={wrong === 'title'}
            aria-describedby={wrong === 'title' ? 'piece-wrong' : undefined}
            dir="auto"
          />
        </label>
        <label>
          {w('pieces.where')}
          <input name="where" maxLength={LIMITS.where} defaultValue={kept?.where ?? ''} aria-describedby="piece-where" dir="auto" />
          <small id="piece-where">{w('pieces.where.hint')}</small>
        </label>
        <label>
          {w('pieces.skills', { most: LIMITS.skills })}
          <select
            name="skill"
            onChange={this.choose}
            disabled={skills.length >= LIMITS.skills}
            aria-invalid={wrong === 'skills'}
            aria-describedby={wrong === 'skills' ? 'piece-wrong' : undefined}
          >
            <option value="">{w('pieces.choose')}</option>
            {Object.entries(graph.domains).map(([domain, name]) => (
              <optgroup label={name} key={domain}>
                {Object.entries(graph.skills).map(([id, { domain: of, name: skill }]) =>
                  of === domain ? (
                    <option value={id} key={id} disabled={skills.includes(id)}>
                      {skill}
                    </option>
                  ) : null,
                )}
              </optgroup>
            ))}
          </select>
        </label>
        {skills.length > 0 && (
          <ul class="chips" role="list">
            {skills.map((id) => (
              <li key={id}>
                <button type="button" onClick={() => this.setState({ skills: skills.filter((one) => one !== id) })}>
                  {graph.skills[id]?.name ?? id} <span aria-hidden="true">×</span>
                  <span class="sr-only">{w('pieces.without')}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <p class="wrong" id="piece-wrong" role="alert">
          {wrong && w(`pieces.wrong.${wrong}`)}
        </p>
        <p class="acts">
          <button type="submit" class="btn">
            {w('pieces.save')}
          </button>
          <button type="button" class="btn ghost" onClick={this.close}>
            {w('pieces.cancel')}
          </button>
        </p>
      </form>
    );
  }
}
