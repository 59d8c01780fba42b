import { Component, type ComponentType } from 'preact';
import { aliasesOf, type Columns, type Pasted, readColumns } from '../../lib/columns.ts';
import { fill } from '../../lib/fill.ts';
import type { Bench } from './bench.ts';
import type { Host } from './host.ts';
import { Panel } from './Panel.tsx';
import { show } from './parts.ts';
import { isNumber, kept, readField, typed } from './read.ts';
import { isEmpty, type Sheet, type Texts } from './sheet.ts';
import { replace } from './told.ts';

interface Props {
  tool: Host<Sheet>;
  bench: Bench;
  table: string;
}
interface State {
  text: string;
  /** What the reader said that a column means. */
  chosen: Record<number, string>;
}

const SHOWN = 8;
const panels = new Map<string, ComponentType<Omit<Props, 'table'>>>();

/** The panel in which rows for a table are pasted; always the same one for a table, so that its button closes it, too. */
export function pasteInto(table: string): ComponentType<Omit<Props, 'table'>> {
  const known = panels.get(table);
  if (known) return known;
  const made = (props: Omit<Props, 'table'>) => <PasteRows {...props} table={table} />;
  panels.set(table, made);
  return made;
}

/** Rows out of a spreadsheet: shows what was understood and left out before anything is taken over. */
class PasteRows extends Component<Props, State> {
  override state: State = { text: '', chosen: {} };

  private take(found: Pasted<string>, add: boolean): void {
    const { tool, bench, table } = this.props;
    const { columns, most } = bench.tool.tables![table]!;
    const sheet = tool.take();
    const rows = found.rows.map((row): Texts => {
      const text = (name: string) => row[name] ?? columns[name]!.options?.[0] ?? '';
      return Object.fromEntries(
        Object.entries(columns).map(([name, field]) => [
          name,
          kept(text(name), field, isNumber(field) ? readField(text(name), field, tool.language) : {}),
        ]),
      );
    });
    const own = add ? this.own(sheet) : [];
    const list = [...own, ...rows].slice(0, most);
    const n = list.length - own.length;
    const some = n < rows.length;
    replace(tool, { ...sheet, rows: { ...sheet.rows, [table]: list } }, some ? 'tool.paste.some' : 'tool.paste.taken', {
      n,
      all: rows.length,
      most,
    });
    // What did not fit stays in the panel.
    if (!some) show(tool, 'panel');
  }

  /** The rows in which something stands. */
  private own(sheet: Sheet): Texts[] {
    const { bench, table } = this.props;
    const { columns } = bench.tool.tables![table]!;
    return sheet.rows[table]!.filter((row) => !isEmpty({ id: '', fields: columns }, { fields: row, rows: {} }));
  }

  override render({ tool, bench, table }: Props, { text, chosen }: State) {
    const { s } = bench;
    const { columns, most } = bench.tool.tables![table]!;
    const wanted = Object.fromEntries(
      Object.entries(columns)
        .filter(([, field]) => isNumber(field) || field.kind === 'text')
        .map(([name, field]) => [name, isNumber(field) ? 'number' : 'text']),
    ) as Columns<string>;
    const aliases = { ...aliasesOf(s, 'tool.alias.'), ...aliasesOf(s, `${bench.tool.id}.alias.`) };
    const found = readColumns(text, wanted, { aliases, most, write: (n) => typed({ n }, tool.language).n!, chosen });
    const label = (name: string) => s[`${bench.tool.id}.field.${table}.${name}`];
    return (
      <Panel tool={tool} title={s['tool.paste.title']!}>
        <label>
          {s['tool.paste.field']}
          <textarea
            rows={5}
            value={text}
            spellcheck={false}
            dir="auto"
            onInput={(event) => this.setState({ text: event.currentTarget.value, chosen: {} })}
          />
        </label>
        {text.trim() && (
          <>
            <p role="status">{this.summary(found)}</p>
            {found.left.length > 0 && (
              <ul>
                {found.left.slice(0, SHOWN).map(({ row, why }) => (
                  <li key={row}>{fill(s[`tool.paste.left.${why}`], { row, most })}</li>
                ))}
              </ul>
            )}
            <div class="scroll">
              <table>
                <caption>{s['tool.paste.preview']}</caption>
                <thead>
                  <tr>
                    {found.meanings.map((meaning, i) => (
                      <th scope="col" key={i}>
                        <select
                          aria-label={fill(s['tool.paste.column'], { name: found.heads[i] || i + 1 })}
                          value={meaning}
                          onInput={(event) => this.setState({ chosen: { ...chosen, [i]: event.currentTarget.value } })}
                        >
                          {['', ...Object.keys(wanted)].map((name) => (
                            <option value={name} selected={name === meaning} key={name}>
                              {name ? label(name) : s['tool.paste.ignore']}
                            </option>
                          ))}
                        </select>
                        <small>
                          {found.heads[i]} {found.decimals[i] && fill(s['tool.paste.decimal'], { mark: found.decimals[i] })}
                        </small>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {found.rows.slice(0, SHOWN).map((row, n) => (
                    <tr key={n}>
                      {found.meanings.map((meaning, i) => (
                        <td key={i}>{meaning && row[meaning]}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {found.rows.length > SHOWN && <p>{fill(s['tool.paste.more'], { n: found.rows.length - SHOWN })}</p>}
            <p class="actions">
              <button type="button" class="btn" disabled={!found.rows.length} onClick={() => this.take(found, false)}>
                {s['tool.paste.use']}
              </button>
              {this.own(tool.take()).length > 0 && (
                <button type="button" class="btn ghost" disabled={!found.rows.length} onClick={() => this.take(found, true)}>
                  {s['tool.paste.add']}
                </button>
              )}
            </p>
          </>
        )}
      </Panel>
    );
  }

  private summary({ rows, left, unread }: Pasted<string>): string {
    const { s } = this.props.bench;
    const plural = (key: string, n: number) =>
      n
        ? fill(s[`tool.paste.${key}.${new Intl.PluralRules(this.props.tool.language).select(n)}`] ?? s[`tool.paste.${key}.other`], { n })
        : '';
    return [rows.length ? plural('rows', rows.length) : s['tool.paste.nothing'], plural('leftOut', left.length), plural('unread', unread)]
      .filter(Boolean)
      .join(' ');
  }
}
