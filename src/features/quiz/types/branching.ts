import { type Way, walk } from '../way.ts';
import { wayOf } from '../way-check.ts';
import type { Of, Part, QuestionType } from './type.ts';

/**
 * A way through scenes. The answer is `{ first: '1', second: '0' }`: from the scene to the choice made there, empty
 * where none is made yet. The score is the mean of what the choices score, once the way has come to an end.
 */
const branching: QuestionType<Of<'branching'>, Way> = {
  key: wayOf,
  grade: (way, answer) => {
    const { steps, done } = walk(way, answer);
    const parts = steps.map(
      ({ scene, choice, score }): Part => ({
        id: scene,
        is: score === 1 ? 'right' : score ? 'half' : 'wrong',
        why: `${scene}-${choice}`,
      }),
    );
    const score = done && steps.length ? steps.reduce((sum, step) => sum + step.score, 0) / steps.length : 0;
    return { score, right: score === 1, of: steps.length, parts, says: 'way', done };
  },
  start: (form) => {
    form.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-choose]');
      if (!button) return;
      const own = scenes(form);
      const at = own.findIndex((scene) => scene.contains(button));
      // What was chosen after this scene belongs to a way that is left.
      for (const scene of own.slice(at)) input(scene).value = '';
      input(own[at]!).value = button.dataset.choose!;
      form.dispatchEvent(new Event('input'));
    });
  },
  live: (form, way, answer, moved) => {
    const { steps, at } = walk(way, answer);
    const taken = new Map(steps.map(({ scene, choice }) => [scene, choice]));
    let before = '';
    for (const scene of scenes(form)) {
      const name = scene.dataset.scene!;
      const choice = taken.get(name);
      scene.hidden = name !== at && choice === undefined;
      scene.dataset.done = choice === undefined ? '' : 'yes';
      for (const button of scene.querySelectorAll<HTMLButtonElement>('.q-choices button')) {
        const on = button.dataset.choose === `${choice}`;
        button.disabled = choice !== undefined;
        button.hidden = choice !== undefined && !on;
      }
      if (name === at) {
        const said = scene.querySelector<HTMLElement>('.q-said')!;
        said.setAttribute('aria-describedby', before);
        if (moved) said.focus();
      }
      if (choice !== undefined) before = `${form.parentElement!.id}-${name}`;
    }
    for (const step of form.querySelectorAll<HTMLElement>('[data-step]'))
      step.dataset.is = taken.get(step.dataset.step!) === Number(step.dataset.best) ? 'right' : 'other';
  },
};

export default branching;

const scenes = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-scene]')];
const input = (scene: HTMLElement) => scene.querySelector('input')!;
