import type { Words } from './item.ts';

/** The sentences of the formats from the site’s strings; `t` is the page’s. */
export function wordsOf(t: (key: string) => string): Words {
  return {
    hint: t('export.say.hint'),
    lesson: t('export.say.lesson'),
    rests: t('export.say.rests'),
    licence: t('export.say.licence'),
    reasons: t('export.say.reasons'),
    model: t('export.say.model'),
    checks: t('export.say.checks'),
    scene: t('export.say.scene'),
    wayHow: t('export.say.wayHow'),
    goes: t('export.say.goes'),
    good: t('quiz.ending.good'),
    mixed: t('quiz.ending.mixed'),
    bad: t('quiz.ending.bad'),
    several: t('quiz.how.several'),
    matching: t('quiz.how.matching'),
    groups: t('quiz.how.groups'),
    ordering: t('export.say.ordering'),
    gaps: t('quiz.how.gaps'),
    mark: t('export.say.mark'),
    ownWords: t('export.say.ownWords'),
    kinds: { recall: t('quiz.kind.recall'), apply: t('quiz.kind.apply'), judge: t('quiz.kind.judge') },
    kind: t('export.say.kind'),
    difficulty: t('export.say.difficulty'),
  };
}
