import type { Example, Given, Words } from './desk.ts';
import type { Book } from './store.ts';
import { daysBetween, type Vacancy } from './vacancy.ts';

interface Props {
  given: Given;
  book: Book;
  today: string;
  w: Words;
  day(day: string): string;
  create(): void;
  open(id: string): void;
  remove(id: string): void;
  take(file: File): void;
  example(example: Example): void;
}

/** Days before its end from which on a vacancy says so. */
const SOON = 14;

/** All vacancies of this browser, and how to begin. */
export function List({ given, book, today, w, day, create, open, remove, take, example }: Props) {
  const vacancies = [...book.vacancies.values()].sort((a, b) => (a.deleteOn < b.deleteOn ? -1 : 1));
  return (
    <div class="list">
      {!vacancies.length && <p class="empty">{w('empty')}</p>}
      <ul class="vacancies">
        {vacancies.map((vacancy) => (
          <Line
            key={vacancy.id}
            vacancy={vacancy}
            left={daysBetween(today, vacancy.deleteOn)}
            w={w}
            day={day}
            open={open}
            remove={remove}
          />
        ))}
      </ul>
      <p class="acts">
        <button type="button" class="btn" data-focus onClick={create}>
          {w('new')}
        </button>
        {given.examples.map((one) => (
          <button type="button" class="btn ghost" onClick={() => example(one)} key={one.id}>
            {w('example.see', { title: one.vacancy.title })}
          </button>
        ))}
      </p>
      <FileField id="sheet-file" label={w('sheet.open')} hint={w('sheet.open.hint')} take={take} />
    </div>
  );
}

function Line({ vacancy, left, w, day, open, remove }: { vacancy: Vacancy; left: number } & Pick<Props, 'w' | 'day' | 'open' | 'remove'>) {
  const { id, title, lent, candidates, interviewers, deleteOn } = vacancy;
  const name = title || w('untitled');
  return (
    <li class="card">
      <h3 dir="auto">{name}</h3>
      <p>
        {lent
          ? w('list.lent', { name: interviewers[0]?.name ?? '' })
          : `${w('list.candidates', { n: candidates.length })}, ${w('list.interviewers', { n: interviewers.length })}`}
      </p>
      <p class={left <= SOON ? 'care' : 'hint'}>
        {w(left < 1 ? 'list.over' : left <= SOON ? 'list.soon' : 'list.until', { n: left, day: day(deleteOn) })}
      </p>
      <p class="acts">
        <button type="button" class="btn" aria-label={`${w('open')}: ${name}`} onClick={() => open(id)}>
          {w('open')}
        </button>
        <button type="button" class="btn ghost" aria-label={`${w('delete')}: ${name}`} onClick={() => remove(id)}>
          {w('delete')}
        </button>
      </p>
    </li>
  );
}

/** A file that the reader picks; the same one may be picked twice. */
export function FileField({
  id,
  label,
  hint,
  take,
  accept = '.json',
}: {
  id: string;
  label: string;
  hint?: string;
  take(file: File): void;
  accept?: string;
}) {
  return (
    <div class="field file">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) take(file);
        }}
      />
    </div>
  );
}
