import fc from 'fast-check';

const VERBS = [
  'Add',
  'Write',
  'Remove',
  'Document',
  'Automate',
  'Review',
  'Move',
  'Measure',
  'Replace',
  'Test',
  'Alert on',
];
const OBJECTS = [
  'the disk usage',
  'the failover',
  'the retry budget',
  'the certificates',
  'the nightly backup',
  'the memory limits',
  'the error dashboard',
  'the rollback',
  'the connection pool',
];
const SYSTEMS = ['payment service', 'search workers', 'order database', 'login gateway', 'mobile back end'];
/** Items of one document share words, as real ones do: several are about one system, or do the same to several. */
const THINGS = OBJECTS.flatMap((object) => SYSTEMS.map((system) => `${object} of the ${system}`));
const PURPOSES = [
  '',
  '',
  ' before the next release',
  ' every month',
  ' together with the platform team',
  ' in staging first',
  ' so that nobody has to do it by hand',
];
/** Items that share less, of other lengths. */
const OTHERS = [
  'Page the on-call engineer when replication lag exceeds 30 seconds',
  'Raise the timeout to 5 s',
  'Ask the vendor for a post-incident report',
  'Practise restoring from cold storage',
  'Split `deploy.yml` into build and release',
  'Agree on an owner for the shared cluster',
  'Add jitter to the cron jobs',
  'Publish a status page update template',
  'Upgrade PostgreSQL to 16.3',
  'Stop sending invoices twice',
  'Rate limit the public API',
  'Train new colleagues on the incident process',
  'Delete unused feature flags',
  'Back up etcd hourly',
  'Run chaos drills in the Frankfurt region',
  'Tell customers within ten minutes',
];

/** Different titles for the items of one document. */
export function pickTexts(count: number): fc.Arbitrary<readonly string[]> {
  const verb = fc.constantFrom(...VERBS);
  const purpose = fc.constantFrom(...PURPOSES);
  return fc
    .tuple(
      fc.shuffledSubarray(THINGS, { minLength: count, maxLength: count }),
      fc.shuffledSubarray(OTHERS, { minLength: count, maxLength: count }),
      fc.array(fc.tuple(verb, purpose, fc.boolean()), { minLength: count, maxLength: count }),
    )
    .map(([things, others, seeds]) =>
      seeds.map(([start, end, isOther], index) =>
        isOther ? (others[index] ?? '') : `${start} ${things[index]}${end}`,
      ),
    );
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bAdd\b/, 'Create'],
  [/\bWrite\b/, 'Draft'],
  [/\bRemove\b/, 'Delete'],
  [/\bDocument\b/, 'Describe'],
  [/\bReview\b/, 'Check'],
  [/\bReplace\b/, 'Swap'],
  [/\bTest\b/, 'Verify'],
  [/\bMeasure\b/, 'Track'],
  [/\bMove\b/, 'Migrate'],
  [/\bAutomate\b/, 'Script'],
  [/\bAlert on\b/, 'Page on'],
  [/\bevery month\b/, 'monthly'],
  [/\bRaise\b/, 'Increase'],
  [/\bStop\b/, 'Avoid'],
  [/\bTrain\b/, 'Teach'],
  [/\bTell\b/, 'Inform'],
  [/\bwhen\b/, 'if'],
  [/\bPublish\b/, 'Prepare'],
];

/** The text as somebody would touch it up: a typo, a synonym, a word more or less, another form or order. */
export function rewordings(text: string): readonly string[] {
  const words = text.split(' ');
  const middle = 1 + (text.length % Math.max(1, words.length - 1));
  const word = words[middle] ?? '';
  // A typo in a number would name something else.
  const typos = /\d/.test(word)
    ? []
    : [
        word.length > 3 ? words.with(middle, word.slice(0, 2) + word.slice(3)).join(' ') : `${text}s`,
        words
          .with(middle, word.length > 3 ? `${word.slice(0, -2)}${word.slice(-1)}${word.slice(-2, -1)}` : `${word}e`)
          .join(' '),
      ];
  const forms = [
    ...typos,
    SYNONYMS.reduce((result, [pattern, other]) => result.replace(pattern, other), text),
    `${text}, and tell support`,
    `${text} (was forgotten the last time)`,
    words.length > 4 ? words.toSpliced(middle, 1).join(' ') : text,
    words.length > 6 ? words.slice(0, -2).join(' ') : text,
    text.replace(/\bthe\b/g, 'our'),
    `Please ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    `We should ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    text.replace(/^(\w+?)e? /, '$1ing '),
    words.toSpliced(middle, 0, 'finally').join(' '),
    text.replace(/ so that nobody has to do it by hand$/, ' to save manual work'),
    text.replace(/ (?:before the next release|every month|in staging first|together with .*|so that .*)$/, ''),
    `${words
      .slice(1)
      .join(' ')
      .replace(/^./, (first) => first.toUpperCase())}: ${(words[0] ?? '').toLowerCase()} it`,
    SYNONYMS.reduce((result, [pattern, other]) => result.replace(pattern, other), `${text} in the first quarter`),
    words.length > 7 ? words.toSpliced(middle, 2).join(' ') : text,
  ];
  const different = forms.filter((form) => form !== text);
  return different.length > 0 ? different : [text];
}

const OTHER_WORDS = [
  'Practise with the whole crew on Fridays',
  'Buy a second appliance',
  'Make somebody responsible',
  'Look into what went wrong upstream',
  'Have another look at this in summer',
];

/** Something that shares hardly a word with any item. */
export function sayInOtherWords(how: number): string {
  return OTHER_WORDS[how % OTHER_WORDS.length] ?? '';
}

const FOREIGN: readonly ((text: string) => string)[] = [
  (text) => `Das Wesentliche hiervon erledigen und niederschreiben, Nummer ${text.length}`,
  (text) => `Corriger ce point et en rendre compte, numéro ${text.length}`,
  (text) => `この件を担当者と確認して対応する（${text.length}）`,
];

/** The text in a language of which no word is like it. */
export function translate(text: string, how: number): string {
  return FOREIGN[how % FOREIGN.length]?.(text) ?? text;
}
