import type { Passport } from './passport.ts';
import { type Names, restsOn } from './rests.ts';
import type { Words } from './words.ts';

/** A passport as plain text, to be pasted into a mail or a profile; lines end with `\n`. */
export function textOf(passport: Passport, graph: Names, w: Words): string {
  const { name, created, note, skills, modules, exam, artefacts, site } = passport;
  const nameOf = (skill: string) => graph.skills[skill]?.name ?? skill;
  const part = (title: string, lines: string[]) => (lines.length ? ['', title, ...lines.map((line) => `- ${line}`)] : []);
  return [
    `${w('paper.kicker')}: ${name || w('paper.nameless')}`,
    w('paper.made', { day: w.day(created) }),
    `${w('paper.self')} ${w('paper.self.text')}`,
    ...(note ? ['', note] : []),
    ...part(
      w('paper.skills', { n: skills.length }),
      skills.map((claim) => `${nameOf(claim.skill)}: ${w(`level.${claim.level}`)} (${restsOn(claim, passport, graph, w)})`),
    ),
    ...part(w('paper.course'), [
      ...(exam ? [w('paper.exam', { share: w.percent(exam.share), of: exam.of, day: w.day(exam.day) })] : []),
      ...modules.map(
        ({ module, day, share }) =>
          `${graph.modules.find(({ id }) => id === module)?.title ?? module}: ${w('paper.module', { share: w.percent(share), day: w.day(day) })}`,
      ),
    ]),
    ...part(
      w('paper.work'),
      artefacts.map(({ title, where }) => (where.trim() ? `${title}: ${where}` : title)),
    ),
    ...(site ? ['', `${w('paper.from')} ${site}`] : []),
    '',
  ].join('\n');
}
