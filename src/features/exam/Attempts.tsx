import { Component, createRef } from 'preact';
import { type Kept, removeAttempt } from './attempts.ts';
import { PASS } from './result.ts';
import { instant, type Words } from './words.ts';

/** As many as the chart has room for. */
const BARS = 20;

/** Every exam handed in, with a chart of their results; one can be looked at, deleted, and put back. */
export class Attempts extends Component<{ w: Words; list: Kept[]; draw: () => void }, { back?: (() => void) | undefined }> {
  private lang = document.documentElement.lang;
  private undo = createRef<HTMLButtonElement>();
  private percent = (share: number) => this.props.w('exam.percent', { share: Math.round(share * 100) });

  private remove = (id: string) => {
    const back = removeAttempt(id);
    this.setState({ back }, () => this.undo.current?.focus());
    this.props.draw();
  };

  private restore = () => {
    this.state.back?.();
    this.setState({ back: undefined });
    this.props.draw();
  };

  override render() {
    const { w, list } = this.props;
    const { back } = this.state;
    if (!list.length && !back) return null;
    return (
      <>
        <h2>{w('exam.attempts')}</h2>
        {list.length > 1 && <Chart w={w} list={list} percent={this.percent} />}
        {list.length > 0 && (
          <table class="exam-table attempts">
            <thead>
              <tr>
                <th scope="col">{w('exam.attempt')}</th>
                <th scope="col">{w('exam.date')}</th>
                <th scope="col">{w('exam.outcome')}</th>
                <th scope="col">{w('exam.time')}</th>
                <th scope="col">
                  <span class="sr-only">{w('exam.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map(({ id, n, at, share, passed, seconds, limit }) => (
                <tr key={id}>
                  <th scope="row">{n}</th>
                  <td>{instant(at, this.lang)}</td>
                  <td data-is={passed ? 'right' : 'wrong'}>
                    {this.percent(share)} {w(passed ? 'exam.passed' : 'exam.notPassed')}
                  </td>
                  <td>
                    {seconds === undefined
                      ? w('exam.noClock')
                      : w('exam.minutes', { minutes: Math.round(seconds / 60), limit: limit ?? 0 })}
                  </td>
                  <td class="acts">
                    <a class="plain" href={`#attempt=${id}`} aria-label={w('exam.attempt.open.label', { nr: n })}>
                      {w('exam.attempt.open')}
                    </a>
                    <button
                      type="button"
                      class="plain"
                      aria-label={w('exam.attempt.remove.label', { nr: n })}
                      onClick={() => this.remove(id)}
                    >
                      {w('exam.attempt.remove')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p class="take-back">
          <span role="status">{back && w('exam.attempt.removed')}</span>{' '}
          {back && (
            <button type="button" ref={this.undo} onClick={this.restore}>
              {w('exam.attempt.undo')}
            </button>
          )}
        </p>
      </>
    );
  }
}

/** The latest results as columns, the oldest first, with the line that passes; the table says the same. */
function Chart({ w, list, percent }: { w: Words; list: Kept[]; percent: (share: number) => string }) {
  return (
    <div class="shares" aria-hidden="true">
      {list
        .slice(0, BARS)
        .reverse()
        .map(({ id, n, share, passed }) => (
          <span key={id}>
            <i data-is={passed ? 'right' : 'wrong'} style={`block-size:${Math.max(1, share * 100)}%`}>
              <b>{percent(share)}</b>
            </i>
            <small>{n}</small>
          </span>
        ))}
      <em style={`--pass:${PASS}`}>{w('exam.chart.pass', { pass: Math.round(PASS * 100) })}</em>
    </div>
  );
}
