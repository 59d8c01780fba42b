import fc from 'fast-check';
import { expect, test } from 'vitest';
import { did, ended, type History, redone, type Step, undone } from './history.ts';

const step = (from: string, to: string, group?: string): Step<string> => ({ redo: [to], undo: [from], group });
const last = (changes: string[]) => changes.slice(-1);

test('undo and redo go through the steps, and a new one ends what could be redone', () => {
  let history = did(did<string>({}, step('a', 'b')), step('b', 'c'));
  const first = undone(history)!;
  expect(first.changes).toEqual(['b']);
  const second = undone(first.history)!;
  expect(second.changes).toEqual(['a']);
  expect(undone(second.history)).toBeUndefined();
  const again = redone(second.history)!;
  expect(again.changes).toEqual(['b']);
  history = did(again.history, step('b', 'd'));
  expect(redone(history)).toBeUndefined();
  expect(undone(undone(history)!.history)!.changes).toEqual(['a']);
});

test('typing in one field is one step until it ends', () => {
  let history: History<string> = {};
  for (const [from, to] of ['a', 'ab', 'abc'].map((text, i, all) => [all[i - 1] ?? '', text]))
    history = did(history, step(from!, to!, 'f'), last);
  expect(undone(history)!.changes).toEqual(['']);
  expect(redone(undone(history)!.history)!.changes).toEqual(['abc']);
  history = did(ended(history), step('abc', 'abcd', 'f'), last);
  expect(undone(history)!.changes).toEqual(['abc']);
  expect(undone(did(history, step('', 'x', 'g'), last))!.changes).toEqual(['']);
  expect(ended({})).toEqual({ past: undefined, future: undefined });
});

test('typing after an undo is a step of its own', () => {
  const typed = did(did({}, step('', 'a', 'f')), step('x', 'y', 'g'));
  const back = undone(typed)!.history;
  expect(undone(did(redone(back)!.history, step('y', 'z', 'g')))!.changes).toEqual(['y']);
});

test('a hundred thousand steps go back and forth', () => {
  let history: History<number> = {};
  for (let i = 0; i < 100_000; i++) history = did(history, { redo: [i + 1], undo: [i] });
  let at = 100_000;
  for (let back = undone(history); back; back = undone(history)) {
    [at] = back.changes as [number];
    history = back.history;
  }
  expect(at).toBe(0);
  for (let forth = redone(history); forth; forth = redone(history)) {
    [at] = forth.changes as [number];
    history = forth.history;
  }
  expect(at).toBe(100_000);
});

test('law: whatever was done and undone, the state is that of the steps before', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.constant('undo' as const), fc.constant('redo' as const))), (acts) => {
      let history: History<number> = {};
      let state = 0;
      // The same kept plainly: all states so far, and where in them one stands.
      let states = [0];
      let at = 0;
      for (const act of acts) {
        if (typeof act === 'number') {
          history = did(history, { redo: [act], undo: [state] });
          state = act;
          states = [...states.slice(0, at + 1), act];
          at++;
        } else {
          const move = act === 'undo' ? undone(history) : redone(history);
          if (move) [state, history] = [move.changes[0]!, move.history];
          at = Math.max(0, Math.min(states.length - 1, at + (act === 'undo' ? -1 : 1)));
        }
        expect(state).toBe(states[at]);
      }
    }),
  );
});
