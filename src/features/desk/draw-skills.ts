import { boxesOf, saidIn } from '../skill-map/calibration.ts';
import { evidenceOf } from '../skill-map/evidence.ts';
import { gather } from '../skill-map/kept.ts';
import { LEVELS } from '../skills/levels.ts';
import { loadGraph } from '../skills/load.ts';
import { at, bar, element, lang, page, say } from './page.ts';

let drawn = 0;

/** What all that is kept shows of skills, and how far being sure could be trusted. The graph is fetched where there is something to show. */
export async function drawSkills(kept: ReadonlyMap<string, string>): Promise<void> {
  const turn = ++drawn;
  const some = [...kept.keys()].some((key) => /^smm:(answer|attempt|rating|artefact):/.test(key));
  at('levels').hidden = true;
  if (!some) {
    at('skills').textContent = say('skillsNone');
    at('sure').textContent = say('sureNone');
    return;
  }
  try {
    const [graph, own] = await Promise.all([loadGraph(page.graph), gather()]);
    if (turn !== drawn) return;
    const found = Object.values(evidenceOf(graph, own));
    const of = (level: string) => found.filter((one) => one.level === level).length;
    const levels = LEVELS.filter(of).map((level) => say(`level.${level}`, { n: of(level) }));
    const all = found.length;
    at('skills').textContent = levels.length
      ? say('skillsSome', { n: found.filter(({ level }) => level).length, all, list: new Intl.ListFormat(lang).format(levels) })
      : say('skillsFew', { n: found.filter(({ tried }) => tried).length, all });
    at('levels').replaceChildren(...LEVELS.map((level) => Object.assign(element('i'), { className: level })));
    at('levels').hidden = !levels.length;
    bar(
      at('levels'),
      LEVELS.map((level) => of(level) / all),
    );
    const { sureRight, sureWrong, unsureRight, unsureWrong } = boxesOf(saidIn(graph, own.answers, own.attempts));
    const sentences = [
      sureRight + sureWrong > 0 && say('sureSome', { right: sureRight, of: sureRight + sureWrong }),
      unsureRight + unsureWrong > 0 && say('unsureSome', { right: unsureRight, of: unsureRight + unsureWrong }),
    ].filter((one) => one !== false);
    at('sure').textContent = sentences.length ? sentences.join(' ') : say('sureNone');
  } catch {
    if (turn === drawn) at('skills').textContent = say('skillsFailed');
    if (turn === drawn) at('sure').textContent = '';
  }
}
