import { Component } from 'preact';
import type { Desk } from './desk.ts';
import type { Joined } from './joined.ts';
import { type Asked, type Heads, rowsOf } from './table.ts';

interface Props {
  desk: Desk;
  joined: Joined;
}
interface State extends Asked {
  failed: boolean;
}

/** The joined marks as a table for a spreadsheet; names and notes go along only where the reader asks for them. */
export class Export extends Component<Props, State> {
  override state: State = { names: false, notes: false, failed: false };

  private rows() {
    const { desk, joined } = this.props;
    const { w } = desk;
    const heads: Heads = {
      candidate: w('head.candidate'),
      criterion: w('head.criterion'),
      weight: w('head.weight'),
      mean: w('head.mean'),
      low: w('head.low'),
      high: w('head.high'),
      count: w('head.count'),
      notAsked: w('marking.notAsked'),
      missing: w('head.missing'),
      notes: w('head.notes'),
      result: w('head.result'),
      code: (n) => w('candidate.nameless', { n }),
    };
    return rowsOf(desk.vacancy, joined, [...desk.marks.values()], heads, this.state);
  }

  private save = async (kind: 'csv' | 'xlsx'): Promise<void> => {
    const { w } = this.props.desk;
    const name = w('export.file');
    this.setState({ failed: false });
    try {
      const { download } = await import('../../lib/download.ts');
      if (kind === 'csv') {
        const { csv } = await import('../../lib/cells.ts');
        download(`${name}.csv`, csv(this.rows().map((row) => row.map(String))), 'text/csv');
      } else {
        const { sheetFile } = await import('../plan/files/sheet-file.ts');
        download(`${name}.xlsx`, await sheetFile(name, this.rows()));
      }
    } catch {
      this.setState({ failed: true });
    }
  };

  override render({ desk }: Props, { failed, ...asked }: State) {
    const { w } = desk;
    return (
      <section class="export" aria-labelledby="export">
        <h3 id="export">{w('export')}</h3>
        {(['names', 'notes'] as const).map((name) => (
          <label class="choice" key={name}>
            <input
              type="checkbox"
              checked={asked[name]}
              onChange={({ currentTarget }) => this.setState({ [name]: currentTarget.checked } as Pick<State, 'names'>)}
            />
            <span>{w(`export.${name}`)}</span>
          </label>
        ))}
        <p class="acts">
          <button type="button" class="btn ghost" onClick={() => this.save('csv')}>
            {w('export.csv')}
          </button>
          <button type="button" class="btn ghost" onClick={() => this.save('xlsx')}>
            {w('export.xlsx')}
          </button>
          <button type="button" class="btn ghost" onClick={() => print()}>
            {w('print')}
          </button>
          <button type="button" class="btn" onClick={() => desk.go('decision')}>
            {w('toDecision')}
          </button>
        </p>
        {failed && (
          <p class="wrong" role="alert">
            {w('export.failed')}
          </p>
        )}
      </section>
    );
  }
}
