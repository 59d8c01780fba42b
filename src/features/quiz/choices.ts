import type { Question } from './types/type.ts';

/** Options of which one is chosen, or several. */
interface Choice {
  /** Its place in the question, for messages: `part 2: `. */
  at: string;
  type: 'single' | 'several' | 'gap' | 'node';
  options: Option[];
}

interface Option {
  text: string;
  right?: true | undefined;
  see?: string | undefined;
}

/** The lists of options that a question asks to choose from, each with its place in the question. */
export function choices(question: Question): Choice[] {
  switch (question.type) {
    case 'single':
    case 'several':
      return [{ at: '', type: question.type, options: question.options }];
    case 'gaps':
      return Object.entries(question.gaps).map(([name, { options }]) => ({ at: `gap {${name}}: `, type: 'gap', options }));
    case 'case':
      return question.parts.flatMap((part, i) =>
        part.type === 'numeric' ? [] : [{ at: `part ${i + 1}: `, type: part.type, options: part.options }],
      );
    case 'branching':
      return Object.entries(question.nodes).map(([id, { choices: options = [] }]) => ({ at: `node "${id}": `, type: 'node', options }));
    default:
      return [];
  }
}
