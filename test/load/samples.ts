import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { pushOf } from '../server/harness.ts';
import type { Sample } from './send-deliveries.ts';

const EXAMPLES = z.array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }));

/** GitHub's own examples of every event, in which few ask for anything. */
export function readMixedSamples(): readonly Sample[] {
  const path = fileURLToPath(import.meta.resolve('@octokit/webhooks-examples'));
  return EXAMPLES.parse(JSON.parse(readFileSync(path, 'utf8'))).flatMap(({ name, examples }) =>
    examples.map((payload) => ({ event: name, payload })),
  );
}

const REPOSITORIES = 50;

/** Pushes of GitHub's usual size, each of which asks for a pass over one of so many files in 50 repositories. */
export function makePushSamples(files: number): readonly Sample[] {
  const pushes = readMixedSamples().filter(({ event }) => event === 'push');
  const whole = z.record(z.string(), z.unknown()).parse(pushes.at(-1)?.payload);
  return Array.from({ length: files }, (_, index) => {
    const repository = { owner: { login: 'acme' }, name: `shop-${index % REPOSITORIES}`, default_branch: 'main' };
    const installation = { id: 1 + (index % REPOSITORIES) };
    return {
      event: 'push',
      payload: {
        ...whole,
        ...pushOf(`postmortems/${index}.md`),
        repository: { ...whole, ...repository },
        installation,
      },
    };
  });
}
