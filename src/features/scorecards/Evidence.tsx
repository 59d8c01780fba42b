import { Component } from 'preact';
import { type Desk, makeId } from './desk.ts';
import { type Evidence as File_, LIMITS, sizeOf, unfit } from './evidence.ts';
import { FileField } from './List.tsx';
import { Passport } from './Passport.tsx';
import { MOST } from './vacancy.ts';

interface Props {
  desk: Desk;
  candidate: string;
}

/** A candidate’s own files: named, saved again, never shown in place. */
export class Evidence extends Component<Props, { wrong: string }> {
  override state = { wrong: '' };

  private size = (bytes: number) => sizeOf(bytes, this.props.desk.given.language);

  private take = async (file: File): Promise<void> => {
    const { desk, candidate } = this.props;
    const { w, book, vacancy, today } = desk;
    const reason = unfit(file, [...book.files.values()]);
    const values = { name: file.name, file: this.size(LIMITS.file), vacancy: this.size(LIMITS.vacancy), most: LIMITS.files };
    if (reason) return this.setState({ wrong: w(`unfit.${reason}`, values) });
    this.setState({ wrong: '' });
    try {
      const { base64, listedIn } = await import('./listed.ts');
      const text = /\.(html?|json)$/i.test(file.name) ? await file.text() : '';
      const listed = /\.html?$/i.test(file.name) ? listedIn(text) : [];
      const { reasonOf } = await import('../passport/reason.ts');
      const why = reasonOf(text, desk.given.passport.s, desk.given.language);
      const kept: File_ = {
        id: makeId(),
        of: vacancy.id,
        candidate,
        name: file.name.slice(-MOST.name),
        bytes: file.size,
        added: today,
        listed,
        ...(why === '' && { passport: true as const }),
      };
      if (!(await book.addFile(kept, await base64(file)))) this.setState({ wrong: w('unfit.room', values) });
      else if (why) this.setState({ wrong: w('passport.refused', { name: file.name, why }) });
      else if (why === '') desk.tell({ text: w('passport.kept', { name: file.name }) });
    } catch {
      this.setState({ wrong: w('unfit.unreadable', values) });
    }
  };

  private save = async ({ id, name }: File_): Promise<void> => {
    const [{ download }, { blobOf }, data] = await Promise.all([
      import('../../lib/download.ts'),
      import('./listed.ts'),
      this.props.desk.book.contentOf(id),
    ]);
    if (data) download(name, blobOf(data));
  };

  private remove = async ({ id, name }: File_): Promise<void> => {
    const { w, book, tell } = this.props.desk;
    tell({ text: w('told.removed', { name }), undo: await book.removeFile(id) });
  };

  override render({ desk, candidate }: Props, { wrong }: { wrong: string }) {
    const { w, book } = desk;
    const files = [...book.files.values()].filter((file) => file.candidate === candidate);
    return (
      <details class="evidence" open={!!files.length}>
        <summary>{w('evidence', { n: files.length })}</summary>
        <p class="hint">{w('evidence.hint', { file: this.size(LIMITS.file), vacancy: this.size(LIMITS.vacancy) })}</p>
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <b dir="auto">{file.name}</b> <span class="hint">{this.size(file.bytes)}</span>{' '}
              <button type="button" class="plain" aria-label={`${w('evidence.save')}: ${file.name}`} onClick={() => this.save(file)}>
                {w('evidence.save')}
              </button>
              <button type="button" class="plain" aria-label={`${w('remove')}: ${file.name}`} onClick={() => this.remove(file)}>
                {w('remove')}
              </button>
              {file.listed.length > 0 && (
                <p>
                  <span class="flag">{w('evidence.self')}</span> <span dir="auto">{file.listed.join(' · ')}</span>
                </p>
              )}
              {file.passport && <Passport desk={desk} file={file} key={file.id} />}
            </li>
          ))}
        </ul>
        <FileField
          id={`evidence-${candidate}`}
          label={w('evidence.add')}
          take={this.take}
          accept=".txt,.md,.rtf,.pdf,.png,.jpg,.jpeg,.webp,.gif,.html,.htm,.json,.docx,.doc,.odt,.pptx,.csv,.xlsx"
        />
        {wrong && (
          <p class="wrong" role="alert">
            {wrong}
          </p>
        )}
      </details>
    );
  }
}
