import fc from 'fast-check';

/** What people and the network do, one after the other, around a file of the repository. */
export interface History {
  readonly mode: 'commit' | 'pull-request' | 'off';
  /** Tasks are opened in another repository. */
  readonly elsewhere: boolean;
  readonly orphans: 'tell' | 'close';
  readonly subIssues: boolean;
  /** How many items the postmortem begins with, with boxes or without. */
  readonly items: number;
  readonly boxes: boolean;
  /** What becomes of the news of the merge. */
  readonly firstDelivery: Delivery;
  /** People wait with an item until the App has come to rest: then every order of deliveries must lead to the same world. */
  readonly patient: boolean;
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly kind: 'act'; readonly act: Act; readonly delivery: Delivery }
  /** The App serves some of its queue, with faults at some of its requests, and an act in between. */
  | {
      readonly kind: 'work';
      readonly passes: number;
      readonly faults: readonly FaultAt[];
      readonly during: During | null;
    }
  | { readonly kind: 'resync' }
  | { readonly kind: 'database-deleted' }
  | { readonly kind: 'late-deliveries' };

export interface During {
  /** Before which request of the pass. */
  readonly at: number;
  readonly act: Act;
  readonly delivery: Delivery;
}

export type Delivery = 'at-once' | 'dropped' | 'doubled' | 'delayed';

export interface FaultAt {
  readonly at: number;
  readonly kind: 'killed-before' | 'killed-after' | 'refused' | 'lost-before' | 'lost-after' | 'lists-lag';
}

/** `pick` chooses the item, as a share of how many there are. */
export interface Act {
  readonly kind: (typeof ACTS)[number];
  readonly pick: number;
}

const FILE_ACTS = [
  'tick',
  'untick',
  'reword',
  'change-owner',
  'change-due',
  'delete-item',
  'add-item',
  'move-item',
  'rename-file',
  'merge-proposal',
  'add-prose',
] as const;

const ISSUE_ACTS = ['close', 'not-planned', 'reopen', 'rename-issue', 'assign', 'write-in-body', 'comment'] as const;

const ACTS = [...FILE_ACTS, ...ISSUE_ACTS] as const;

export function isOnIssue({ kind }: Act): boolean {
  return ISSUE_ACTS.some((one) => one === kind);
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...ACTS),
  pick: fc.integer({ min: 0, max: 11 }),
});

const delivery = fc.constantFrom<Delivery[]>('at-once', 'at-once', 'dropped', 'doubled', 'delayed');

const faultAt: fc.Arbitrary<FaultAt> = fc.record({
  at: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom<FaultAt['kind'][]>(
    'killed-before',
    'killed-after',
    'refused',
    'lost-before',
    'lost-after',
    'lists-lag',
  ),
});

const during = fc.record({ at: fc.integer({ min: 1, max: 25 }), act, delivery });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('act' as const), act, delivery }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('work' as const),
      passes: fc.integer({ min: 1, max: 3 }),
      faults: fc.array(faultAt, { maxLength: 3 }),
      during: fc.option(during, { freq: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'resync' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'database-deleted' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'late-deliveries' as const }) },
);

export const histories: fc.Arbitrary<History> = fc.record({
  mode: fc.constantFrom<History['mode'][]>('commit', 'commit', 'commit', 'pull-request', 'off'),
  elsewhere: fc.constantFrom(false, false, true),
  orphans: fc.constantFrom<History['orphans'][]>('tell', 'close'),
  subIssues: fc.boolean(),
  items: fc.integer({ min: 1, max: 4 }),
  boxes: fc.boolean(),
  firstDelivery: delivery,
  patient: fc.boolean(),
  steps: fc.array(step, { maxLength: 14 }),
});
