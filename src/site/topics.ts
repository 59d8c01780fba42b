import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';

type Item = StarlightRouteData['sidebar'][number];

const holds = (item: Item): boolean => (item.type === 'link' ? item.isCurrent : item.entries.some(holds));
const links = (item: Item): Item[] => (item.type === 'link' ? [item] : item.entries.flatMap(links));

/**
 * Every top-level group of the sidebar is a topic (course, profession, tools, sources). A page carries
 * only its own topic's links, so that its weight does not grow with the site; previous and next stay inside.
 */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
  const topic = route.sidebar.find(holds);
  route.sidebar = topic?.type === 'group' ? topic.entries : [];
  const flat = route.sidebar.flatMap(links);
  const at = flat.findIndex((item) => item.type === 'link' && item.isCurrent);
  const near = (i: number) => flat[i] as Extract<Item, { type: 'link' }> | undefined;
  route.pagination = { prev: at < 1 ? undefined : near(at - 1), next: at < 0 ? undefined : near(at + 1) };
  if (!route.sidebar.length) route.hasSidebar = false;
});
