import type { Way } from './way.ts';

/** Every scene that the start leads to, each before those that it leads to; a circle is cut where it closes. */
export function order({ start, scenes }: Way): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = (at: string) => {
    if (seen.has(at) || !Object.hasOwn(scenes, at)) return;
    seen.add(at);
    // From the last choice to the first, so that the first one's scenes come first when the list is turned round.
    for (const [to] of [...(scenes[at] ?? [])].reverse()) visit(to);
    found.push(at);
  };
  visit(start);
  return found.reverse();
}

/** A way on which every choice scores 1 and whose end is good, as `[scene, choice]`; nothing when there is none. */
export function bestWay({ start, scenes }: Way, good: (end: string) => boolean): [scene: string, choice: number][] | undefined {
  const lost = new Set<string>();
  const follow = (at: string): [string, number][] | undefined => {
    if (lost.has(at) || !Object.hasOwn(scenes, at)) return;
    // Whoever finds the way from here has found it for all; whoever does not, need not look again.
    lost.add(at);
    const choices = scenes[at] ?? [];
    if (!choices.length) return good(at) ? [] : undefined;
    for (const [choice, [to, score]] of choices.entries()) {
      const rest = score === 1 ? follow(to) : undefined;
      if (rest) return [[at, choice], ...rest];
    }
    return;
  };
  return follow(start);
}

interface Node {
  choices?: { to: string; score: number }[] | undefined;
  ending?: string | undefined;
}
export interface Fault {
  path: (string | number)[];
  message: string;
}

/** The scenes of a branching question as a way: `wayOf({ start: 'a', nodes })`. */
export const wayOf = ({ start, nodes }: { start: string; nodes: Record<string, Node> }): Way => ({
  start,
  scenes: Object.fromEntries(Object.entries(nodes).map(([id, { choices = [] }]) => [id, choices.map(({ to, score }) => [to, score])])),
});

/** What is wrong with the nodes of a branching question, each with its place and what to write. */
export function wayFaults(question: { start: string; nodes: Record<string, Node> }): Fault[] {
  const { start, nodes } = question;
  const ids = Object.keys(nodes);
  const known = (id: string) => Object.hasOwn(nodes, id);
  const faults: Fault[] = [];
  const say = (path: Fault['path'], message: string) => faults.push({ path, message });

  if (!known(start)) say(['start'], `no node is called "${start}": write one of ${ids.join(', ')}`);
  for (const [id, { choices, ending }] of Object.entries(nodes)) {
    if (choices && ending) say(['nodes', id], 'a node has choices or an ending, not both: take one out');
    if (!choices && !ending) say(['nodes', id], 'this node leads nowhere: write "choices", or "ending" with "lesson"');
    for (const [i, { to }] of (choices ?? []).entries())
      if (!known(to)) say(['nodes', id, 'choices', i, 'to'], `no node is called "${to}": write one of ${ids.join(', ')}`);
  }
  if (faults.length) return faults;

  const way = wayOf(question);
  const met = order(way);
  for (const id of ids) if (!met.includes(id)) say(['nodes', id], `no way leads to "${id}": let a choice lead "to" it, or take it out`);
  for (const [at, id] of met.entries())
    for (const [i, [to]] of (way.scenes[id] ?? []).entries())
      if (met.indexOf(to) <= at)
        say(['nodes', id, 'choices', i, 'to'], `"${id}" leads back to "${to}", in a circle: lead on to a later node`);
  if (!faults.length && !bestWay(way, (end) => nodes[end]?.ending === 'good'))
    say(['nodes'], 'no way of choices with "score: 1" ends well: let each node on the best way have one, and its end be "ending: good"');
  return faults;
}
