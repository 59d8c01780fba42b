/**
 * The value of an arithmetic expression over named numbers: numbers, names, `+ - * /` and brackets.
 * `evaluate('interactions / reach * 100', { interactions: 140, reach: 1400 })` is `10`.
 * Dividing by zero gives Infinity or NaN, as numbers do. Throws at an unknown name and at anything else.
 */
export function evaluate(text: string, values: Record<string, number>): number {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z]\w*|\S/gi) ?? [];
  const fault = (found = tokens[0]) => new Error(`"${text}": ${found ? `"${found}" is not expected here` : 'it ends too early'}`);
  let at = 0;

  const chain = (operators: string, operand: () => number): number => {
    let value = operand();
    while (at < tokens.length && operators.includes(tokens[at] as string)) {
      const operator = tokens[at++];
      const right = operand();
      value = operator === '+' ? value + right : operator === '-' ? value - right : operator === '*' ? value * right : value / right;
    }
    return value;
  };
  const sum = (): number => chain('+-', product);
  const product = (): number => chain('*/', single);
  const single = (): number => {
    const token = tokens[at++] ?? '';
    if (token === '-') return -single();
    if (token === '(') {
      const value = sum();
      if (tokens[at++] !== ')') throw fault(tokens[at - 1]);
      return value;
    }
    if (/^\d/.test(token)) return Number(token);
    if (!/^[a-z]/i.test(token)) throw fault(token);
    if (!Object.hasOwn(values, token))
      throw new Error(`"${text}": no input is called "${token}"; there are ${Object.keys(values).join(', ')}`);
    return values[token] as number;
  };

  const value = sum();
  if (at < tokens.length) throw fault(tokens[at]);
  return value;
}
