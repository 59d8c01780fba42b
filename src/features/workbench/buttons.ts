/** The buttons that every tool has under its answer. */
export const BUTTONS = ['link', 'text', 'table', 'formula', 'print', 'save'] as const;

/** The types that those of them copy that copy: `data-copies` of `lib/copy-click.ts`. */
export const COPIES: Partial<Record<(typeof BUTTONS)[number], string>> = {
  link: 'text/plain',
  text: 'text/plain',
  table: 'text/plain text/html',
  formula: 'text/plain',
};
