import { Component } from 'preact';
import { focusCard } from './Card.tsx';
import { lengthOf, wayOf } from './count.ts';
import type { Desk } from './desk.ts';
import { messageOf } from './files/message.ts';
import { Links } from './Links.tsx';
import type { Move } from './moves.ts';
import { Preview } from './Preview.tsx';
import { CATEGORIES, type Outcome, type Post, STATES } from './post.ts';
import { Source } from './Source.tsx';
import { Turn } from './Turn.tsx';
import { beside, landing, placeOf } from './zones.ts';

type Name = Exclude<keyof Move['fields'], 'result'>;

/** Everything about one post. What is typed is kept at once; there is no button for it. */
export class Editor extends Component<{ desk: Desk; post: Post }> {
  private box: HTMLElement | null = null;

  override componentDidMount(): void {
    // The page is laid out for it, while the weeks beside it wait hidden.
    this.box!.querySelector('h2')!.focus();
  }

  override componentDidUpdate({ post }: { post: Post }): void {
    if (post.id !== this.props.post.id) this.box!.querySelector<HTMLElement>('h2')!.focus();
  }

  private set = (fields: Move['fields'], name: string) => this.props.desk.edit(this.props.post, fields, `${this.props.post.id}/${name}`);

  private close = () => {
    const { desk, post } = this.props;
    // Taken out with the focus inside, the editor would have the page laid out at once.
    this.box!.querySelector<HTMLElement>(':focus')?.blur();
    desk.plan.rest();
    desk.set({ open: undefined });
    focusCard(post.id);
  };

  private text(name: Name, rows?: number, list?: readonly string[]) {
    const { desk, post } = this.props;
    const id = `post-${name}`;
    const common = {
      id,
      value: String(post[name]),
      dir: 'auto' as const,
      disabled: desk.plan.fixed,
      maxLength: 70_000,
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
        this.set({ [name]: currentTarget.value }, name),
      onBlur: () => desk.plan.rest(),
      ...(list?.length && { list: `${id}-list` }),
    };
    return (
      <p class={`field of-${name}`} key={name}>
        <label for={id}>{desk.w(`field.${name}`)}</label>
        {rows ? <textarea rows={rows} {...common} /> : <input type="text" autocomplete="off" {...common} />}
        {!!list?.length && (
          <datalist id={`${id}-list`}>
            {list.map((one) => (
              <option value={one} key={one} />
            ))}
          </datalist>
        )}
      </p>
    );
  }

  private choice(name: Name, options: readonly (readonly [value: string, label: string])[]) {
    const { desk, post } = this.props;
    const id = `post-${name}`;
    const value = String(post[name]);
    const known = options.some(([one]) => one === value) ? options : [...options, [value, value] as const];
    return (
      <p class={`field of-${name}`} key={name}>
        <label for={id}>{desk.w(`field.${name}`)}</label>
        <select
          id={id}
          value={value}
          disabled={desk.plan.fixed}
          onChange={({ currentTarget }) => this.set({ [name]: currentTarget.value }, name)}
        >
          {known.map(([one, label]) => (
            <option value={one} key={one}>
              {label}
            </option>
          ))}
        </select>
      </p>
    );
  }

  private moment(name: 'day' | 'time') {
    const { desk, post } = this.props;
    const id = `post-${name}`;
    return (
      <p class={`field of-${name}`} key={name}>
        <label for={id}>{desk.w(`field.${name}`)}</label>
        <input
          id={id}
          type={name === 'day' ? 'date' : 'time'}
          value={post[name]}
          disabled={desk.plan.fixed}
          onChange={({ currentTarget }) => this.set({ [name]: currentTarget.value }, name)}
        />
      </p>
    );
  }

  private clocks() {
    const { desk, post } = this.props;
    const { brand, w, dates } = desk;
    if (!post.day || !post.time) return null;
    const lands = landing(post, brand.zone);
    const other = brand.otherZone && beside(post, brand.zone, brand.otherZone);
    return (
      <p class="clocks">
        {lands?.kind === 'gap' && <strong class="care">{w('clock.gap', { time: post.time })} </strong>}
        {lands?.kind === 'double' && <strong class="care">{w('clock.double', { time: post.time })} </strong>}
        {w('clock.here', { zone: placeOf(brand.zone) })}
        {other && ` ${w('clock.there', { time: other.time, day: dates.short(other.day), zone: placeOf(brand.otherZone!) })}`}
      </p>
    );
  }

  private length() {
    const { desk, post } = this.props;
    const network = desk.given.networks.find(({ id }) => id === post.network);
    const limit = desk.given.limits[post.network]?.find(({ check }) => check === 'text');
    const long = lengthOf(messageOf(post), post.network);
    const key = limit ? 'length.of' : 'length';
    return (
      <p class={`length${limit && long > limit.value ? ' over' : ''}`} aria-live="polite">
        {desk.w(key, {
          n: long,
          length: desk.dates.number(long),
          most: desk.dates.number(limit?.value ?? 0),
          network: network?.name ?? '',
        })}{' '}
        {desk.w(wayOf(post.network).by === 'stated' ? 'length.stated' : 'length.tool')}{' '}
        {limit && desk.w('length.read', { read: desk.dates.full(limit.read) })} <Source desk={desk} id={limit?.source} />
      </p>
    );
  }

  private findings() {
    const { desk, post } = this.props;
    const found = desk.findings(post.id);
    return (
      found.length > 0 && (
        <ul class="findings">
          {found.map(({ level, text, values }) => (
            <li class={level} key={text}>
              {text} <Source desk={desk} id={values.source} />
            </li>
          ))}
        </ul>
      )
    );
  }

  private outcome(name: 'reach' | 'interactions' | 'clicks' | 'sales') {
    const { desk, post } = this.props;
    const id = `post-${name}`;
    const change = (text: string) => {
      const { [name]: _, ...rest } = post.result;
      const digits = text.replace(/[\s.,]/g, '');
      const result: Outcome = /^\d{1,12}$/.test(digits) ? { ...rest, [name]: Number(digits) } : rest;
      this.set({ result }, name);
    };
    return (
      <p class="field" key={name}>
        <label for={id}>{desk.w(`field.${name}`)}</label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          value={post.result[name] ?? ''}
          disabled={desk.plan.fixed}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      </p>
    );
  }

  override render({ desk, post }: { desk: Desk; post: Post }) {
    const { w, given, rubrics, plan } = desk;
    const networks = given.networks.map(({ id, name }) => [id, name] as const);
    return (
      <section
        class="editor"
        aria-labelledby="editor-title"
        ref={(box) => {
          this.box = box;
        }}
        onKeyDown={(event) => event.key === 'Escape' && this.close()}
      >
        <header>
          <h2 id="editor-title" tabIndex={-1} dir="auto">
            {post.title || w('untitled')}
          </h2>
          <button type="button" class="btn ghost" onClick={this.close}>
            {w('close')}
          </button>
        </header>
        <Turn class="part">{() => this.findings()}</Turn>
        <Turn class="part">
          {() => (
            <>
              <div class="fields two">
                {this.moment('day')}
                <Turn class="part">{() => this.moment('time')}</Turn>
              </div>
              {this.clocks()}
              {this.text('title')}
            </>
          )}
        </Turn>
        <Turn class="part">
          {() => (
            <div class="fields two">
              {this.choice('network', [['', w('none')], ...networks])}
              {this.choice(
                'category',
                CATEGORIES.map((id) => [id, w(`category.${id}`)]),
              )}
              {this.choice(
                'state',
                STATES.map((id) => [id, w(`state.${id}`)]),
              )}
              {this.choice('rubric', [['', w('none')], ...rubrics.map(({ id, name }) => [id, name] as const)])}
            </div>
          )}
        </Turn>
        <Turn class="part">
          {() => (
            <>
              {this.text('text', 6)}
              {this.text('hashtags')}
              {this.text('link')}
              {!plan.fixed && <Links desk={desk} take={(link) => this.set({ link }, 'link/taken')} />}
              {this.length()}
            </>
          )}
        </Turn>
        <Turn class="part">
          {() => (
            <>
              <Preview desk={desk} post={post} />
              <details open={!!(post.visual || post.media || post.alt)}>
                <summary>{w('group.picture')}</summary>
                {this.text('visual', 2)}
                {this.text('media')}
                {this.text('alt', 2)}
              </details>
            </>
          )}
        </Turn>
        <Turn class="part">
          {() => (
            <>
              <details open={!!(post.owner || post.goal || post.wrongIf)}>
                <summary>{w('group.work')}</summary>
                {this.text('owner', undefined, desk.owners)}
                {this.text('goal', undefined, desk.goals)}
                {this.text('wrongIf')}
              </details>
              <details open={post.state === 'published'}>
                <summary>{w('group.result')}</summary>
                <div class="fields two">{(['reach', 'interactions', 'clicks', 'sales'] as const).map((name) => this.outcome(name))}</div>
              </details>
            </>
          )}
        </Turn>
        {!plan.fixed && (
          <p class="acts">
            <button type="button" class="btn ghost" onClick={() => desk.duplicate([post])}>
              {w('duplicate')}
            </button>
            <button
              type="button"
              class="btn ghost"
              onClick={() => {
                desk.remove([post]);
                desk.set({ open: undefined });
              }}
            >
              {w('delete')}
            </button>
          </p>
        )}
      </section>
    );
  }
}
