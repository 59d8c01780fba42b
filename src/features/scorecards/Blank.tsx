import type { Words } from './desk.ts';
import { STEPS, type Vacancy } from './vacancy.ts';

/** An empty sheet to print and to fill in by hand: one page a candidate, without a name. */
export function Blank({ w, vacancy }: { w: Words; vacancy: Pick<Vacancy, 'criteria'> }) {
  return (
    <div class="blank">
      <p class="lines">
        {w('blank.candidate')} <span /> {w('blank.interviewer')} <span /> {w('blank.date')} <span />
      </p>
      <div class="scroll" role="group" tabIndex={0} aria-label={w('blank.label')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w('head.criterion')}</th>
              {STEPS.map((step) => (
                <th scope="col" key={step}>
                  {step} {w(`anchor.short.${step}`)}
                </th>
              ))}
              <th scope="col">{w('marking.notAsked')}</th>
              <th scope="col">{w('marking.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {vacancy.criteria.map(({ id, name, anchors }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {anchors.map((anchor, i) => (
                  <td dir="auto" key={STEPS[i]}>
                    <span aria-hidden="true">☐</span> {anchor}
                  </td>
                ))}
                <td>
                  <span aria-hidden="true">☐</span>
                </td>
                <td class="room" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
