import { begunCopy } from './copy-click.ts';

/** Copies a text, and for programs that take it a table as HTML. Says whether it worked: some browsers refuse. */
export async function copy(text: string, html?: string): Promise<boolean> {
  const begun = begunCopy();
  return (
    (begun && (await works(() => begun({ 'text/plain': text, ...(html && { 'text/html': html }) })))) || works(() => write(text, html))
  );
}

async function write(text: string, html?: string): Promise<void> {
  if (!html) return navigator.clipboard.writeText(text);
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) })]);
}

async function works(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
