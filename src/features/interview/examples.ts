import type { Example } from '../workbench/bench.ts';

interface Named {
  name: string;
}

/** The café's post, a freelancer for the timber house, and what somebody prepares who applies on their own. */
export const examples = (cafe: Named, timber: Named, s: { cafe: string; timber: string; own: string; candidate: string }): Example[] => [
  {
    id: 'ember-and-oat',
    name: cafe.name,
    title: s.cafe,
    sheet: {
      fields: {
        title: s.cafe,
        role: 'smm-manager',
        length: '60',
        sampling: 'before',
        sample: 'read-a-month',
        must: 'content-planning customer-conversation',
      },
      rows: {},
    },
  },
  {
    id: 'norline-timber',
    name: timber.name,
    title: s.timber,
    sheet: {
      fields: {
        title: s.timber,
        role: 'targeting-specialist',
        format: 'freelance',
        length: '45',
        sampling: 'show',
        must: 'cost-and-return',
      },
      rows: {},
    },
  },
  {
    id: 'candidate',
    name: s.own,
    title: s.candidate,
    sheet: { fields: { view: 'candidate', role: 'community-administrator', length: '45', sampling: 'show' }, rows: {} },
  },
];
