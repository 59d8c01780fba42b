import { Component } from 'preact';
import type { Desk } from './desk.ts';
import type { Evidence } from './evidence.ts';

interface Props {
  desk: Desk;
  file: Evidence;
  /** Where it is to be opened after the marks. */
  late?: boolean;
}

/** What a candidate’s skill passport says beside the criteria; it is read when it is opened, and gives no mark. */
export class Passport extends Component<Props, { why: string }> {
  override state = { why: '' };
  private place: HTMLElement | null = null;

  private open = async (details: HTMLDetailsElement): Promise<void> => {
    if (!details.open || !this.place) return;
    const { desk, file } = this.props;
    const { w, given, book, vacancy } = desk;
    this.setState({ why: '' });
    try {
      const [{ beside }, data] = await Promise.all([import('../passport/beside.ts'), book.contentOf(file.id)]);
      const criteria = vacancy.criteria.filter(({ skill, level }) => skill && level);
      const post = { name: vacancy.title || w('passport.vacancy'), criteria, role: vacancy.role };
      const shown = await beside(data ?? '', post, { ...given.passport, language: given.language });
      if (typeof shown === 'string') this.setState({ why: shown || w('passport.network') });
      else this.place.replaceChildren(shown);
    } catch {
      this.setState({ why: w('passport.network') });
    }
  };

  override render({ desk, file, late }: Props, { why }: { why: string }) {
    const { w } = desk;
    return (
      <details class="passport-beside" onToggle={({ currentTarget }) => this.open(currentTarget)}>
        <summary>{w('passport', { name: file.name })}</summary>
        <p class="hint">{w(late ? 'passport.late' : 'passport.hint')}</p>
        {why && (
          <p class="wrong" role="alert">
            {w('passport.nothing', { why })}
          </p>
        )}
        <div
          ref={(place) => {
            this.place = place;
          }}
        />
      </details>
    );
  }
}
