import type { APIRoute, GetStaticPaths } from 'astro';
import { kinds } from '~/features/backup/kinds';
import { models } from '~/features/brand/models';
import { segments } from '~/site/locales';

/** A model brand with all that it holds, for those who copy it. */
export const getStaticPaths: GetStaticPaths = async () =>
  (
    await Promise.all(
      segments.map(async (lang) =>
        (
          await models(lang)
        ).map(({ id, brand, contents }) => ({
          params: { lang, id },
          props: {
            brand,
            parts: Object.fromEntries(
              [...contents].flatMap(([name, content]) => {
                if (name === 'brand') return [];
                const kind = kinds.get(name);
                return [[name, { v: kind?.version ?? 1, d: kind ? kind.validate(content) : content }]];
              }),
            ),
          },
        })),
      ),
    )
  ).flat();

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props));
