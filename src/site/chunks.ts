/**
 * Modules that several pages load, and load together: as one file, for every file of a page is a request and some
 * milliseconds of its opening. A page should find little in a file that it does not need. The first that matches counts;
 * what a group's modules import comes with them, unless a group before has it.
 */
export const chunks = [
  // What every page with kept work needs.
  {
    name: 'persist',
    test: /src[\\/](lib[\\/](persist|disk|today)|features[\\/](progress|quiz|backup)[\\/](saved|studied|state))/,
  },
  // What copies at the click itself.
  { name: 'copy-click', test: /src[\\/]lib[\\/]copy-click/ },
  // What questions and calculators share.
  { name: 'numbers', test: /src[\\/]lib[\\/](numbers|fill)|vite[\\/]preload-helper/ },
  // What every calculator needs to read and to answer.
  {
    name: 'kpi',
    test: /src[\\/](features[\\/]kpi[\\/](families[\\/]engagement|engagement|formula|metric\.|store|view|words|work)|ui[\\/]number-field|lib[\\/]signal)/,
  },
  // The tools that are forms: their fields as they are kept, and what reads and answers them.
  { name: 'sheet', test: /src[\\/](features[\\/]workbench[\\/](currencies|read|sheet)\.|lib[\\/]odds)/ },
  { name: 'workbench', test: /src[\\/]features[\\/]workbench[\\/](bench|live|write)\./ },
  // Which brand is open.
  { name: 'brand', test: /src[\\/]features[\\/]brand[\\/](brand|saved|saved-current)\.ts/ },
  // What a page keeps while one writes, and says of it.
  { name: 'draft', test: /src[\\/]features[\\/]workbench[\\/](draft|over|told)\./ },
  { name: 'days', test: /src[\\/]features[\\/]brand[\\/]days\./ },
  // What is written of a brand, for the planning pages.
  { name: 'planning', test: /src[\\/]features[\\/]brand[\\/](parts|store)\./ },
  // Tests and exams.
  { name: 'exam', test: /src[\\/]features[\\/](exam[\\/](draw|result|saved)|quiz[\\/](seed|sit))\./ },
  // What waits for review.
  {
    name: 'review',
    test: /src[\\/]features[\\/]review[\\/](deck|kept-schedule|missed|queue|saved-card|saved-due|saved-settings|source)\./,
  },
  // What the interview kit asks, as it is kept and drawn by lot.
  { name: 'interview', test: /src[\\/]features[\\/]interview[\\/](pick|saved)\./ },
  { name: 'points', test: /src[\\/]features[\\/]community[\\/]points\./ },
  // What of the skills is shown.
  { name: 'evidence', test: /src[\\/]features[\\/]skill-map[\\/](finished|kept|saved-artefact|saved-rating)\./ },
  // Large kept work.
  { name: 'records', test: /src[\\/]lib[\\/](records|record-edits|history)\./ },
  { name: 'strategy', test: /src[\\/]features[\\/]strategy[\\/]words\./ },
  // The plan and its mix.
  { name: 'mix', test: /src[\\/]features[\\/](plan[\\/](calendar|post|questions|rhythm|shares)|mix[\\/](content|saved))\./ },
  // The plan as it is kept and as it leaves in files.
  { name: 'posts', test: /src[\\/]features[\\/](plan[\\/](saved|files[\\/](table|ics))|utm[\\/]saved-made)\./ },
  { name: 'personal', test: /src[\\/]features[\\/]utm[\\/](personal|parameters)\./ },
  { name: 'preact', test: /node_modules[\\/]preact[\\/](?!hooks)/ },
];
