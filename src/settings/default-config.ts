import type { Config } from '../model/config.ts';

const FOLDERS = [
  'post{-,_,}mortem{s,}',
  'incident{s,}',
  'incident{-,_,}{report,review,retrospective}{s,}',
  'outage{s,}',
  'rca{s,}',
  'root-cause-anal{ysis,yses}',
];

const TEXTS = '.{md,markdown,mdx,txt}';

/** What holds where a repository configures nothing: postmortems in the folders in which people keep them, at any depth. */
export const defaultConfig: Config = {
  documents: {
    include: FOLDERS.map((folder) => `**/${folder}/**/*${TEXTS}`),
    exclude: [
      `**/{readme,index,_index,contributing,changelog,license,summary}{,.*}${TEXTS}`,
      `**/{_,}template{s,}${TEXTS}`,
      `**/*{-,_,.}template${TEXTS}`,
      `**/template{-,_}{postmortem,post-mortem,incident,rca}*${TEXTS}`,
      '**/{_,.,}template{s,}/**',
      '**/{node_modules,vendor,third_party,fixtures,__fixtures__,testdata,.git}/**',
    ],
  },
  headings: { measures: [], tasks: [] },
  labels: {
    postmortem: 'postmortem',
    task: 'action-item',
    kind: { prevent: 'prevent', detect: 'detect', mitigate: 'mitigate', process: 'process' },
    priorityPrefix: 'priority: ',
  },
  issues: { repository: null, byService: {}, byOwner: {}, type: 'Task', orphans: 'tell' },
  owners: {},
  due: { days: null, byPriority: {} },
  writeBack: { mode: 'commit', style: 'box-and-link', skipCi: false, labels: [], autoMerge: false },
  digest: { weekday: 1, timeZone: 'UTC' },
  guard: { newIssues: 25, closedShare: 1 / 3 },
};
