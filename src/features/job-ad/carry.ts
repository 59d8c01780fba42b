import { writeHanded } from '../roles/handed.ts';
import type { Given } from '../workbench/tool.ts';

/**
 * The address of the interview kit or of the onboarding plan with the post of this ad: role, level, format and the
 * skills that must be there. `carried('/hiring/interview/', given)` is
 * `'/hiring/interview/#role=smm-manager&level=do&format=in-house&skills=reporting'`.
 */
export function carried(page: string, { texts: { role, level, format }, rows }: Given): string {
  const skills = (rows.skills ?? []).flatMap(({ texts: { id, need } }) => (id && need === 'must' ? [id] : []));
  const handed = { ...(role && { role }), ...(level && { level }), ...(format && { format }), skills: [...new Set(skills)] };
  return `${page.split('#')[0]}#${writeHanded(handed)}`;
}
