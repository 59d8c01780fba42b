import { disk } from './disk.ts';

/**
 * Changes on their way into the database when the page goes away. A closing page may die before its transaction has
 * read what it merges with, so they are noted in localStorage, whose writes end at once; the next page that loads
 * records makes them again. The note goes when the transaction is through.
 */
interface Flight {
  kind: string;
  changes: unknown[];
}

const START = 'smm-flight:';
const key = START + Math.random().toString(36).slice(2);
const flying = new Set<Flight>();
let leaving = false;
let noted = false;

/** Says what is under way; call what comes back when it has arrived. */
export function depart(kind: string, changes: unknown[]): () => void {
  const flight = { kind, changes };
  flying.add(flight);
  if (leaving) note();
  return () => {
    flying.delete(flight);
    if (noted) note();
  };
}

/** The changes of a kind that earlier pages could not bring to an end; `forget` drops their notes. */
export function lost(kind: string): { changes: unknown[]; forget: () => void } {
  const mine = (flight: Flight) => flight.kind === kind;
  const notes = read();
  return {
    changes: [...notes.values()].flatMap((flights) => flights.filter(mine).flatMap(({ changes }) => changes)),
    forget() {
      for (const [name, flights] of notes)
        if (flights.some(mine))
          write(
            name,
            flights.filter((flight) => !mine(flight)),
          );
    },
  };
}

function read(): Map<string, Flight[]> {
  try {
    const storage = disk()!;
    const names = Object.keys(storage).filter((name) => name.startsWith(START) && name !== key);
    return new Map(names.map((name) => [name, JSON.parse(storage.getItem(name)!)]));
  } catch {
    return new Map();
  }
}

function write(name: string, flights: Flight[]) {
  try {
    if (flights.length) disk()!.setItem(name, JSON.stringify(flights));
    else disk()!.removeItem(name);
  } catch {}
}

function note() {
  write(key, [...flying]);
  noted = flying.size > 0;
}

if (globalThis.window) {
  const leave = () => {
    leaving = true;
    note();
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else leaving = false;
  });
  addEventListener('pageshow', () => {
    leaving = false;
  });
}
