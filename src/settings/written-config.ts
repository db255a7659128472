import * as z from 'zod';
import { parseGlob } from './glob.ts';
import { WEEKDAYS } from './weekday.ts';

/**
 * The configuration as people write it. Every part may be left out; a group without content counts as left out. The
 * error texts complete the sentence `"labels.task" …`.
 */
const text = (what: string) =>
  z
    .string({ error: `must be ${what}` })
    .refine((value) => value.trim() !== '', { error: `must be ${what}, not an empty text` });

const labelName = text("a label's name").refine((value) => [...value.trim()].length <= 50, {
  error: 'must have at most 50 characters, which is what GitHub accepts for a label',
});
const labelOrNone = z.union([labelName, z.literal(false), z.null()], {
  error: 'must be the name of a label, or false for none',
});
const glob = z.string({ error: 'must be a glob like "docs/postmortems/**/*.md"' }).superRefine((value, context) => {
  const parsed = parseGlob(value);
  if ('mistake' in parsed)
    context.addIssue({ code: 'custom', message: parsed.mistake, params: { remedy: parsed.remedy } });
});
const oneOrMany = <T extends z.ZodType>(entry: T, what: string) =>
  z.union([entry, z.array(entry)], { error: `must be ${what}, or a list of them` }).nullish();
const repository = z
  .string({ error: 'must be a repository as "owner/name"' })
  .regex(/^[A-Za-z\d][A-Za-z\d-]*\/[A-Za-z\d._-]+$/, { error: 'must be a repository as "owner/name"' });
const table = <T extends z.ZodType>(value: T, what: string) =>
  z.record(z.string(), value, { error: `must be a table of ${what}` }).nullish();
const switchValue = z
  .union([z.boolean(), z.enum(['yes', 'no', 'on', 'off'])], { error: 'must be true or false' })
  .optional();
const dayCount = z
  .int({ error: 'must be a whole number of days' })
  .min(0, { error: 'must not be negative' })
  .max(3650, { error: 'must be at most 3650 days' });
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be ${listWords(values)}` });
const group = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? 'must be a group of settings' : undefined),
  });

const documents = group({
  include: oneOrMany(glob, 'a glob').describe(
    'Files that are postmortems: `**`, `*`, `?` and `{a,b}` over paths of the repository.',
  ),
  exclude: oneOrMany(glob, 'a glob').describe('Files that are none of them, for instance templates.'),
});

const headings = group({
  measures: oneOrMany(text('a heading'), 'a heading').describe(
    'Headings, beyond the usual ones, under which measures stand (what shall be true).',
  ),
  tasks: oneOrMany(text('a heading'), 'a heading').describe(
    'Headings, beyond the usual ones, under which tasks stand (what will be done).',
  ),
});

const kinds = group({
  prevent: labelOrNone.optional(),
  detect: labelOrNone.optional(),
  mitigate: labelOrNone.optional(),
  process: labelOrNone.optional(),
});

const labels = group({
  postmortem: labelName.optional().describe('On the tracking issue and on every task.'),
  task: labelName.optional().describe('On every task.'),
  kinds: z
    .union([kinds, z.literal(false)], { error: 'must be a label for each kind, or false for none' })
    .nullish()
    .describe('A label for each kind of task; false for none.'),
  priority: z
    .union([z.string(), z.literal(false), z.null()], {
      error: 'must be the words before the priority, or false for no such label',
    })
    .refine((value) => typeof value !== 'string' || value.length <= 40, { error: 'must have at most 40 characters' })
    .optional()
    .describe('What stands before the priority (`priority: ` gives `priority: P1`); false for no such label.'),
});

const issues = group({
  repository: repository.nullish().describe('Where tasks are opened; by default in the repository of the postmortem.'),
  'by-service': table(repository, 'services and repositories').describe(
    'Where tasks are opened, by the service that had the incident.',
  ),
  'by-owner': table(repository, 'owners and repositories').describe(
    'Where tasks are opened, by their owner as written.',
  ),
  type: z
    .union([text('the name of an issue type'), z.literal(false), z.null()], {
      error: 'must be the name of an issue type, or false for none',
    })
    .optional()
    .describe('The issue type of tasks, in organisations that have it; false for none.'),
  orphans: choice(['tell', 'close'])
    .optional()
    .describe(
      'What happens to the issue of an item that was taken out of its file: it is told so, or closed as not planned.',
    ),
});

const owner = z
  .string({ error: 'must be a login like "@alice" or a team like "@acme/ops"' })
  .regex(/^@?[A-Za-z\d](?:[A-Za-z\d_-]*)(?:\/[A-Za-z\d._-]+)?$/, {
    error: 'must be a login like "@alice" or a team like "@acme/ops"',
  });

const due = group({
  days: dayCount.nullish().describe('Days from the date of the postmortem for tasks that name no due day.'),
  'by-priority': table(dayCount, 'priorities and days').describe('The same by priority as written.'),
});

const writeBack = group({
  mode: z
    .union([choice(['commit', 'pull-request', 'off']), z.literal(false)], {
      error: 'must be commit, pull-request or off',
    })
    .optional()
    .describe('How the postmortem is told what became of its tasks.'),
  style: choice(['box-and-link', 'link', 'status-block'])
    .optional()
    .describe(
      'What is written to an item: a check box and a link, only the link, or nothing but the status line below all items.',
    ),
  'skip-ci': switchValue.describe('Adds `[skip ci]` to our commit messages.'),
  labels: oneOrMany(labelName, "a label's name").describe('Labels of the write-back pull request.'),
  'auto-merge': switchValue.describe('Asks GitHub to merge the write-back pull request by itself.'),
});

const digest = group({
  day: z
    .union([choice(WEEKDAYS), z.literal('off'), z.literal(false), z.null()], {
      error: 'must be a day of the week, or off',
    })
    .optional()
    .describe('The day of the weekly digest; off for none.'),
  'time-zone': z
    .string({ error: 'must be a time zone like "Europe/Berlin"' })
    .refine(isTimeZone, { error: 'must be a time zone like "Europe/Berlin"' })
    .optional()
    .describe('The time zone in which days begin, as in the IANA list.'),
});

const guard = group({
  'new-issues': z
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must not be negative' })
    .optional()
    .describe('A plan that opens more issues than this waits for a person.'),
  'closed-share': z
    .number({ error: 'must be a number from 0 to 1' })
    .min(0, { error: 'must be a number from 0 to 1' })
    .max(1, { error: 'must be a number from 0 to 1' })
    .optional()
    .describe('A plan that closes more than this share of the open issues waits for a person.'),
});

export const writtenConfigSchema = group({
  documents: z
    .union([glob, z.array(glob), documents], { error: 'must be a list of globs, or the groups include and exclude' })
    .nullish()
    .describe('Which files are postmortems.'),
  headings: headings.nullish(),
  labels: labels.nullish(),
  issues: issues.nullish(),
  owners: table(owner, 'names and logins or teams').describe(
    'Who is meant by an owner as written: a login (`@alice`) or a team (`@acme/ops`).',
  ),
  due: due.nullish(),
  'write-back': writeBack.nullish(),
  digest: digest.nullish(),
  guard: guard.nullish(),
});

export type WrittenConfig = z.infer<typeof writtenConfigSchema>;

/** The settings of each group, by the group's path. */
export const KNOWN_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(writtenConfigSchema.shape),
  documents: Object.keys(documents.shape),
  headings: Object.keys(headings.shape),
  labels: Object.keys(labels.shape),
  'labels.kinds': Object.keys(kinds.shape),
  issues: Object.keys(issues.shape),
  due: Object.keys(due.shape),
  'write-back': Object.keys(writeBack.shape),
  digest: Object.keys(digest.shape),
  guard: Object.keys(guard.shape),
};

/** Words that some settings are chosen from, to guess what a mistyped value meant. */
export const KNOWN_VALUES: Readonly<Record<string, readonly string[]>> = {
  'issues.orphans': ['tell', 'close'],
  'write-back.mode': ['commit', 'pull-request', 'off'],
  'write-back.style': ['box-and-link', 'link', 'status-block'],
  'digest.day': [...WEEKDAYS, 'off'],
  'digest.time-zone': Intl.supportedValuesOf('timeZone'),
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
