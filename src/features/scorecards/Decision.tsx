import { Component } from 'preact';
import type { Block } from '../portfolio/document.ts';
import { type Desk, nameOf } from './desk.ts';
import { decisionOf } from './document.ts';
import { Area, Field } from './Fields.tsx';
import { join } from './joined.ts';
import { sensitivityOf } from './sentence.ts';
import { labelOf } from './table.ts';
import { MOST, NOBODY } from './vacancy.ts';

interface State {
  names: boolean;
  failed: boolean;
}

/** The fourth step: who gets the post and why, as a document. */
export class Decision extends Component<{ desk: Desk }, State> {
  override state: State = { names: false, failed: false };

  private document() {
    const { desk } = this.props;
    const { w, n, percent, day, vacancy, marks, done, given } = desk;
    const { names } = this.state;
    const from = vacancy.interviewers.filter(({ id }) => done.has(id)).map(({ id }) => id);
    const joined = join(vacancy, [...marks.values()], from);
    const label = (id: string) => labelOf(vacancy, id, (at) => w('candidate.nameless', { n: at }), names || id === vacancy.decided);
    const sentence = sensitivityOf(vacancy, joined, { label, n, percent })
      .map(({ key, values }) => w(`sense.${key}`, values))
      .join(' ');
    return decisionOf(vacancy, joined, { w, n, percent, day, language: given.language, sentence, names });
  }

  private save = async (kind: 'md' | 'docx'): Promise<void> => {
    const { w } = this.props.desk;
    this.setState({ failed: false });
    try {
      const { download } = await import('../../lib/download.ts');
      const name = `${w('decision.file')}.${kind}`;
      if (kind === 'md') download(name, (await import('../portfolio/markdown.ts')).markdownOf(this.document()), 'text/markdown');
      else download(name, await (await import('../portfolio/word.ts')).wordOf(this.document()));
    } catch {
      this.setState({ failed: true });
    }
  };

  override render({ desk }: { desk: Desk }, { names, failed }: State) {
    const { w, vacancy, edit, given } = desk;
    const { title, subtitle, pieces } = this.document();
    return (
      <div class="decision">
        <fieldset disabled={desk.fixed} aria-label={w('view.decision')} class="fields">
          <p class="field">
            <label for="score-decided">{w('decision.who')}</label>
            <select id="score-decided" value={vacancy.decided} onChange={({ currentTarget }) => edit({ decided: currentTarget.value })}>
              <option value="">{w('decision.open')}</option>
              {vacancy.candidates.map((candidate, i) => (
                <option value={candidate.id} key={candidate.id}>
                  {nameOf(w, candidate, i)}
                </option>
              ))}
              <option value={NOBODY}>{w('decision.nobody')}</option>
            </select>
          </p>
          <Area
            desk={desk}
            id="for"
            label={w('decision.for')}
            value={vacancy.reasonsFor}
            most={MOST.text}
            rows={3}
            set={(reasonsFor) => edit({ reasonsFor }, 'for')}
          />
          <Area
            desk={desk}
            id="against"
            label={w('decision.against')}
            value={vacancy.reasonsAgainst}
            most={MOST.text}
            rows={3}
            set={(reasonsAgainst) => edit({ reasonsAgainst }, 'against')}
          />
          <Area
            desk={desk}
            id="conditions"
            label={w('decision.conditions')}
            value={vacancy.conditions}
            most={MOST.text}
            rows={2}
            set={(conditions) => edit({ conditions }, 'conditions')}
          />
          <div class="fields two">
            <Field
              desk={desk}
              id="by"
              label={w('decision.by')}
              value={vacancy.decidedBy}
              most={MOST.name}
              set={(decidedBy) => edit({ decidedBy }, 'by')}
            />
            <p class="field">
              <label for="score-on">{w('decision.on')}</label>
              <input
                id="score-on"
                type="date"
                value={vacancy.decidedOn}
                onChange={({ currentTarget }) => edit({ decidedOn: currentTarget.value })}
              />
            </p>
          </div>
        </fieldset>
        <section class="export" aria-label={w('decision.files')}>
          <label class="choice">
            <input type="checkbox" checked={names} onChange={({ currentTarget }) => this.setState({ names: currentTarget.checked })} />
            <span>{w('decision.names')}</span>
          </label>
          <p class="acts">
            <button type="button" class="btn" onClick={() => this.save('docx')}>
              {w('decision.docx')}
            </button>
            <button type="button" class="btn ghost" onClick={() => this.save('md')}>
              {w('decision.md')}
            </button>
            <button type="button" class="btn ghost" onClick={() => print()}>
              {w('print')}
            </button>
            {given.onboarding && (
              <a class="btn ghost" href={given.onboarding}>
                {w('decision.onboarding')}
              </a>
            )}
          </p>
          {failed && (
            <p class="wrong" role="alert">
              {w('export.failed')}
            </p>
          )}
        </section>
        <article class="paper" aria-label={title}>
          <h3>{title}</h3>
          <p class="hint" dir="auto">
            {subtitle}
          </p>
          {pieces[0]!.blocks.map((block, i) => (
            <Piece block={block} key={i} />
          ))}
        </article>
      </div>
    );
  }
}

function Piece({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h4>{block.text}</h4>;
  if (block.kind === 'text') return <p dir="auto">{block.text}</p>;
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item) => (
          <li dir="auto" key={item}>
            {item}
          </li>
        ))}
      </ul>
    );
  if (block.kind === 'facts')
    return (
      <dl>
        {block.facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    );
  const [head = [], ...rows] = block.rows;
  return (
    <div class="scroll" role="group" tabIndex={0} aria-label={block.caption}>
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th scope="col" key={i}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, i) => (
                <td dir="auto" key={i}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
