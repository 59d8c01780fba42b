/** The letter that was pressed by itself, where nobody types and no list is open: `'n'`; else nothing. */
export function letter(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const typing = 'select, textarea, [contenteditable], input:not([type=radio], [type=checkbox]), dialog';
  return (event.target as Element).closest?.(typing) ? undefined : event.key.toLowerCase();
}
