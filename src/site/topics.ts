import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';

type Item = StarlightRouteData['sidebar'][number];
type Link = Extract<Item, { type: 'link' }>;

const links = (item: Item): Link[] => (item.type === 'link' ? [item] : item.entries.flatMap(links));

/** The links in order, as previous and next name them: the first page of a module stands for it. */
const pages = (item: Item): Link[] =>
  item.type === 'link'
    ? [item]
    : item.entries.flatMap((entry, i) => (i === 0 && entry.type === 'link' ? { ...entry, label: item.label } : pages(entry)));

/** A group without the current page becomes the link to its own first page. */
function folded(item: Item): Item {
  const first = links(item)[0];
  return item.type === 'group' && first && !links(item).some((link) => link.isCurrent) ? { ...first, label: item.label } : item;
}

/**
 * Every top-level group of the sidebar is a topic (course, profession, hiring, tools, sources). A page carries only its own
 * topic's links, so that its weight does not grow with the site; previous and next stay inside the topic and name
 * the module where it is another one. A page that no group lists, such as one skill, belongs to the topic whose
 * address its own begins with. No page has Starlight's table of contents: the right margin belongs to notes, and `Sections.astro` lists the
 * headings. Of the modules only the one that is open shows its lessons; the others are a link each.
 */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route }, url }) => {
  const groups = route.sidebar.map((topic) => ({ topic, flat: links(topic) }));
  const mine =
    groups.find(({ flat }) => flat.some((link) => link.isCurrent)) ??
    groups.find(({ flat }) => flat[0] && url.pathname.startsWith(flat[0].href));
  route.sidebar = mine?.topic.type === 'group' ? mine.topic.entries.map(folded) : [];
  route.hasSidebar &&= route.sidebar.length > 0;
  const flat = mine?.topic.type === 'group' ? mine.topic.entries.flatMap(pages) : [];
  const at = flat.findIndex((link) => link.isCurrent);
  const modules = mine?.topic.type === 'group' ? mine.topic.entries.filter((item) => item.type === 'group') : [];
  const named = (link: Link | undefined) => {
    const module = link && modules.find((item) => links(item).includes(link) && !links(item).some((own) => own.isCurrent));
    return link && module ? { ...link, label: `${module.label}: ${link.label}` } : link;
  };
  route.pagination = { prev: at < 1 ? undefined : named(flat[at - 1]), next: at < 0 ? undefined : named(flat[at + 1]) };
  route.toc = undefined;
});
