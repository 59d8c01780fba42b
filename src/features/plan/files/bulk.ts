import type { Post } from '../post.ts';
import { messageOf } from './message.ts';
import { csv } from './safe.ts';

/** Why a post does not go into a file, or goes with something missing. */
export type Fault =
  | 'no-day'
  | 'no-time'
  | 'nothing-to-say'
  | 'published'
  | 'picture-not-direct'
  | 'picture-missing'
  | 'pictures-left'
  | 'board-missing'
  | 'past';

/** The import of a scheduling tool. */
export interface Bulk {
  id: 'buffer' | 'hootsuite' | 'publer';
  /** Posts that one file may hold. */
  most: number;
  /** `documented`: the tool's own page says so; `reported`: users who import such files say so; `unsure`: check the tool's sample. */
  sure: 'documented' | 'reported' | 'unsure';
  /** Outside sources that the format rests on. */
  sources: readonly string[];
  /** Without a day the tool chooses one. */
  undated: boolean;
  /** The first line, if there is one. */
  head(network: string): string[] | undefined;
  row(post: Post): string[];
  /** What of this post the tool would refuse or leave out. */
  faults(post: Post): Fault[];
}

const direct = /^https:\/\/\S+\.(jpe?g|png)$/i;
const pictures = ({ media }: Post): string[] => media.split(/[\s,]+/).filter(Boolean);
/** `2026-07-16` as `07/16/2026`. */
const american = (day: string): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2/$3/$1');
const stamp = ({ day, time }: Post): string => (day && time ? `${day} ${time}` : '');

/** One network a file, text and one picture, `YYYY-MM-DD HH:mm` in the zone of the Buffer channel; as ten public programs write it. */
const buffer: Bulk = {
  id: 'buffer',
  most: 100,
  sure: 'reported',
  sources: [],
  undated: false,
  head: (network) => ['Text', 'Image URL', 'Tags', 'Posting Time', ...(network === 'pinterest' ? ['Board Name'] : [])],
  row: (post) => [
    messageOf(post),
    pictures(post).find((address) => direct.test(address)) ?? '',
    '',
    stamp(post),
    ...(post.network === 'pinterest' ? [post.rubric] : []),
  ],
  faults: (post) => [
    ...(pictures(post).length && !pictures(post).some((address) => direct.test(address)) ? (['picture-not-direct'] as const) : []),
    ...(['instagram', 'pinterest'].includes(post.network) && !pictures(post).length ? (['picture-missing'] as const) : []),
    ...(post.network === 'pinterest' && !post.rubric ? (['board-missing'] as const) : []),
  ],
};

/** Three values a line and no first line; the order of the date is chosen in Hootsuite's window, here `mm/dd/yyyy hh:mm`. */
const hootsuite: Bulk = {
  id: 'hootsuite',
  most: 350,
  sure: 'unsure',
  sources: ['headlee-hootsuite-bulk', 'calcano-hootsuite-bulk'],
  undated: false,
  head: () => undefined,
  row: (post) => [`${american(post.day)} ${post.time}`, messageOf(post, false), post.link],
  faults: (post) => (pictures(post).length ? ['pictures-left'] : []),
};

/**
 * Twelve columns since 2025, in this order, none left out; their names as two teams report them that import such files. A
 * link beside a picture would take the picture's place. 500 posts is what one request to Publer's interface takes.
 */
const publer: Bulk = {
  id: 'publer',
  most: 500,
  sure: 'documented',
  sources: ['publer-csv-template', 'publer-bulk-scheduling'],
  undated: true,
  head: () => [
    'Date',
    'Text',
    'Link(s)',
    'Media URL(s)',
    'Title',
    'Label(s)',
    'Alt text(s)',
    'Comment(s)',
    'Board/Album',
    'Post subtype',
    'CTA',
    'Reminder',
  ],
  row: (post) => {
    const shown = pictures(post);
    return [
      stamp(post),
      messageOf(post, shown.length > 0),
      shown.length ? '' : post.link,
      shown.join(','),
      post.network === 'pinterest' || post.network === 'youtube' ? post.title : '',
      post.category,
      shown.length ? post.alt : '',
      '',
      post.network === 'pinterest' ? post.rubric : '',
      '',
      '',
      '',
    ];
  },
  faults: (post) => (post.network === 'pinterest' && !post.rubric ? ['board-missing'] : []),
};

export const BULK: readonly Bulk[] = [buffer, hootsuite, publer];

/** One file of a scheduling tool, or what is to be said of a post. */
export interface BulkFiles {
  files: { name: string; text: string; posts: number }[];
  /** Posts that are in no file. */
  left: { id: string; fault: Fault }[];
  /** Posts that are in a file with something missing. */
  care: { id: string; fault: Fault }[];
}

/**
 * The files for a scheduling tool: one for each network, and a further one where a tool's limit is passed. In order of
 * time. Times are the brand's: the tool has to be set to its zone. `now` is the wall-clock time there, `'2026-07-01 12:00'`.
 */
export function bulkFiles(
  posts: readonly Post[],
  tool: Bulk,
  { now, rubrics = {} }: { now: string; rubrics?: Record<string, string> },
): BulkFiles {
  const made: BulkFiles = { files: [], left: [], care: [] };
  const byNetwork = new Map<string, Post[]>();
  for (const given of posts) {
    const post = { ...given, rubric: rubrics[given.rubric] ?? '' };
    const fault = refusal(post, tool, now);
    if (fault) {
      made.left.push({ id: post.id, fault });
      continue;
    }
    made.care.push(...tool.faults(post).map((fault) => ({ id: post.id, fault })));
    byNetwork.set(post.network, [...(byNetwork.get(post.network) ?? []), post]);
  }
  for (const [network, list] of byNetwork) {
    list.sort((a, b) => (stamp(a) < stamp(b) ? -1 : 1));
    for (let from = 0, part = 1; from < list.length; from += tool.most, part++) {
      const own = list.slice(from, from + tool.most);
      const head = tool.head(network);
      const name = [tool.id, network, ...(list.length > tool.most ? [part] : [])].join('-');
      made.files.push({ name: `${name}.csv`, text: csv([...(head ? [head] : []), ...own.map(tool.row)]), posts: own.length });
    }
  }
  return made;
}

function refusal(post: Post, tool: Bulk, now: string): Fault | undefined {
  if (post.state === 'published') return 'published';
  if (!messageOf(post)) return 'nothing-to-say';
  if (tool.undated && !post.day) return;
  if (!post.day) return 'no-day';
  if (!post.time) return 'no-time';
  return `${post.day} ${post.time}` <= now ? 'past' : undefined;
}
