import { RATES } from './engagement.ts';
import { manyPosts } from './many.ts';
import { type Sheet, thaw } from './saved.ts';
import type { Words } from './words.ts';
import { counted, onePost } from './work.ts';

interface Props {
  w: Words;
  lang: string;
  sheets: Sheet[];
}

/** Several sheets, the one in the tool first: a column each, a row for each rate, and what each of them counted. */
export function Compare({ w, lang, sheets }: Props) {
  const { s } = w;
  const columns = sheets.map((sheet) => {
    const work = thaw(sheet, lang);
    return { name: sheet.name, work, found: (work.several ? manyPosts : onePost).answer(work, lang) };
  });
  const unlike = new Set(columns.map(({ work }) => `${work.counted}${work.several && work.way}`)).size > 1;
  return (
    <div class="scroll">
      <table class="compare">
        <caption>{s['tool.saved.side']}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ name }) => (
              <th scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.keys(RATES).map((id) => (
            <tr key={id}>
              <th scope="row">{s[`kpi.rate.${id}`]}</th>
              {columns.map(({ found }) => (
                <td>
                  {w.shown(found.rates[id]!.result)} <small>{w.why(found.rates[id]!.result)}</small>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{s['kpi.compare.how']}</th>
            {columns.map(({ work }) => (
              <td>
                <small>
                  {counted(work, w)}
                  {work.several && `; ${s[`kpi.way.${work.way}`]}`}
                </small>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {unlike && <p class="caution">{s['kpi.compare.unlike']}</p>}
    </div>
  );
}
