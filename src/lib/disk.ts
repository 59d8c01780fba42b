/** `smm:answer:smm-1` is the key of the answer to question `smm-1`. */
export const PREFIX = 'smm:';
/** What cannot be read waits under `smm-quarantine:<key>`. */
export const ASIDE = 'smm-quarantine:';

/** The browser's storage; nothing where it is refused. Any call to it may throw. */
export function disk(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The text under a key, `null` where there is none or it cannot be had. */
export function load(key: string): string | null {
  try {
    return disk()!.getItem(key);
  } catch {
    return null;
  }
}

/** Says whether this browser keeps nothing beyond the tab. */
export const refused = () => window.storageRefused || !disk();

/** Moves a text out of the way of the next write; says whether it could. */
export function aside(key: string, text: string): boolean {
  const storage = disk();
  try {
    let to = ASIDE + key;
    while (![null, text].includes(storage!.getItem(to))) to += '+';
    storage!.setItem(to, text);
    storage!.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

declare global {
  interface Window {
    /** Set by the page's first script where the browser refuses storage and memory stands in. */
    storageRefused?: boolean;
  }
}
