/**
 * The value of an arithmetic expression over named numbers: numbers, names, `+ - * /` and brackets.
 * `evaluate('interactions / reach * 100', { interactions: 140, reach: 1400 })` is `10`.
 * Dividing by zero gives Infinity or NaN, as numbers do. Throws at an unknown name and at anything else.
 */
export function evaluate(text: string, values: Record<string, number>): number {
  const value = (term: Term): number => {
    if (typeof term === 'number') return term;
    if (typeof term === 'string') {
      if (Object.hasOwn(values, term)) return values[term] as number;
      throw new Error(`"${text}": no input is called "${term}"; there are ${Object.keys(values).join(', ')}`);
    }
    const left = value(term.left);
    const right = value(term.right);
    const { operator } = term;
    return operator === '+' ? left + right : operator === '-' ? left - right : operator === '*' ? left * right : left / right;
  };
  return value(parse(text));
}

/**
 * An expression as a tree: `parse('a / b * 100')` is
 * `{ operator: '*', left: { operator: '/', left: 'a', right: 'b' }, right: 100 }`. Throws where it can't be read.
 */
export function parse(text: string): Term {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z]\w*|\S/gi) ?? [];
  const fault = (found = tokens[0]) => new Error(`"${text}": ${found ? `"${found}" is not expected here` : 'it ends too early'}`);
  let at = 0;

  const chain = (operators: string, operand: () => Term): Term => {
    let left = operand();
    while (at < tokens.length && operators.includes(tokens[at] as string)) {
      const operator = tokens[at++] as Operator;
      left = { operator, left, right: operand() };
    }
    return left;
  };
  const sum = (): Term => chain('+-', product);
  const product = (): Term => chain('*/', single);
  const single = (): Term => {
    const token = tokens[at++] ?? '';
    if (token === '-') return { operator: '-', left: 0, right: single() };
    if (token === '(') {
      const inner = sum();
      if (tokens[at++] !== ')') throw fault(tokens[at - 1]);
      return inner;
    }
    if (/^\d/.test(token)) return Number(token);
    if (!/^[a-z]/i.test(token)) throw fault(token);
    return token;
  };

  const whole = sum();
  if (at < tokens.length) throw fault(tokens[at]);
  return whole;
}

export type Operator = '+' | '-' | '*' | '/';
/** A number, a name, or two terms with an operator between them. */
export type Term = number | string | { operator: Operator; left: Term; right: Term };
