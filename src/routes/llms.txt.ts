import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { address } from '~/site/paths';

/** `llms.txt`: what the site is and where its pages are, for programs that read it on somebody's behalf. */
export const GET: APIRoute = async ({ site }) => {
  const pages = (await getCollection('docs', ({ id }) => id !== 'index')).sort((a, b) => a.id.localeCompare(b.id));
  const home = (await getCollection('docs', ({ id }) => id === 'index'))[0];
  const link = ({ id, data }: (typeof pages)[number]) =>
    `- [${data.title}](${new URL(address(`${id}/`), site).href})${data.description ? `: ${data.description}` : ''}`;
  const sections = Map.groupBy(pages, ({ id }) => id.split('/')[0] ?? '');
  const body = [...sections].map(([name, list]) => `## ${name}\n\n${list.map(link).join('\n')}`).join('\n\n');
  return new Response(`# Open SMM\n\n> ${home?.data.description}\n\n${body}\n`);
};
