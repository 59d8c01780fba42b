/** Copies a text, and for programs that take it a table as HTML. Says whether it worked: some browsers refuse. */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (!html) await navigator.clipboard.writeText(text);
    else {
      const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) })]);
    }
    return true;
  } catch {
    return false;
  }
}
