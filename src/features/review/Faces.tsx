import type { Part } from './App.tsx';
import { base } from './deck.ts';
import type { Face } from './desk.ts';
import { QuestionCard } from './QuestionCard.tsx';
import type { Rating } from './schedule.ts';
import { linked } from './source.ts';

interface Props extends Part {
  face: Face;
  /** A term is asked from its definition. */
  turned: boolean;
  shown: boolean;
  show(suggested: Rating): void;
}

/** The card that is asked: a question, or a front and then its back. */
export function Faces(props: Props) {
  const { face, turned, shown, show, w } = props;
  if (face.type === 'question') return <QuestionCard {...props} face={face} />;
  const term = face.type === 'term' ? face.term : undefined;
  const meaning = term && [term.short, term.more].filter(Boolean).join(' ');
  const [front, back] = term
    ? turned
      ? [meaning, term.term]
      : [term.term, meaning]
    : face.type === 'own'
      ? [face.card.front, face.card.back]
      : [];
  const link = term
    ? { href: term.href, title: w('inGlossary') }
    : face.type === 'own' && face.card.from
      ? { ...face.card.from, href: linked(face.card.from.href, base) }
      : undefined;
  return (
    <div class={`faces ${face.type}${turned ? ' turned' : ''}`}>
      {term && <p class="eyebrow">{w(turned ? 'whichTerm' : 'whatMeans')}</p>}
      <p class="front" dir="auto">
        {front}
      </p>
      {shown ? (
        <div class="behind">
          <p class="back" dir="auto">
            {back}
          </p>
          {link && (
            <p class="from">
              <a href={link.href}>{link.title}</a>
            </p>
          )}
        </div>
      ) : (
        <button type="button" class="btn" data-show aria-keyshortcuts="Space Enter" onClick={() => show(3)}>
          {w('show')}
        </button>
      )}
    </div>
  );
}
