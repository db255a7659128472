/** A postmortem of the usual kind with this many tasks; `seed` makes each one's words its own. About 150 bytes a task and 2 kB around them. */
export function makePostmortem(seed: number, tasks: number): string {
  const pick = <T>(values: readonly T[], index: number): T => {
    const value = values[(seed * 7 + index * 13) % values.length];
    if (value === undefined) throw new RangeError('there is nothing to pick from');
    return value;
  };
  const service = pick(['checkout', 'search', 'billing', 'sign-in', 'mail', 'reports'], 0);
  const timeline = Array.from({ length: 12 }, (_, index) => {
    const minute = String((index * 5) % 60).padStart(2, '0');
    return `- **${String(9 + Math.floor(index / 6)).padStart(2, '0')}:${minute}** ${pick(EVENTS, index)} (\`${service}-${index}\`).`;
  });
  const items = Array.from({ length: tasks }, (_, index) => {
    const due = `2026-${String((index % 12) + 1).padStart(2, '0')}-${String(((seed + index) % 27) + 1).padStart(2, '0')}`;
    return `- [${index % 3 === 0 ? 'x' : ' '}] ${pick(ACTIONS, index)} ${service} number ${seed}.${index} (@${pick(PEOPLE, index)}, due ${due}, P${index % 3})`;
  });
  return `# ${service} was slow for ${20 + (seed % 90)} minutes

**Date**: 2026-0${(seed % 9) + 1}-14
**Service**: ${service}
**Severity**: SEV-${(seed % 3) + 1}
**Impact**: ${pick(EVENTS, 3)}; about ${seed * 37} requests failed, see [the dashboard](https://example.com/d/${seed}).

## Summary

${PROSE}

## Root cause

${PROSE}

| Signal | Before | During |
|---|---|---|
| latency | 120 ms | ${seed % 9}400 ms |
| errors | 0.1 % | ${seed % 60} % |

## Timeline

${timeline.join('\n')}

## Action items

${items.join('\n')}

## Lessons learned

${PROSE}
`;
}

const PEOPLE = ['alice', 'bob', 'carol', 'dmitri', 'emi'] as const;
const EVENTS = [
  'The queue of slow requests grows past its limit',
  'The alert goes off and the person on call takes it',
  'A restart of the gateway changes nothing',
  'The last deployment is rolled back',
  'The slow query is found in the log',
] as const;
const ACTIONS = [
  'Add an alert on the age of the oldest request in',
  'Write a runbook page for restarting',
  'Limit the number of connections that a job takes from',
  'Test the fallback of',
  'Remove the second cache in front of',
] as const;
const PROSE = `A job that was started by hand held most of the connections of the pool, and *nothing* limited how long it could.
Requests piled up behind it until the gateway gave up on them; \`pool.max\` had been set years ago, for another machine.
The team looked at the network first, because the last incident had been there, and lost half an hour on it.`;
