import type { PassListener } from '../engine/ports.ts';
import { type PassPorts, runPass } from '../engine/run-pass.ts';
import { isEmptyPlan } from '../model/plan.ts';
import { type Command, CommandFailure, JSON_FLAG } from './command.ts';
import { openRepository } from './open-repository.ts';
import { preparePlans } from './prepare-plans.ts';
import { readArguments } from './read-arguments.ts';
import { readDay } from './read-day.ts';
import { renderPassEvent } from './render-pass-event.ts';
import { tellFailure } from './tell-failure.ts';
import type { Terminal } from './terminal.ts';

const FLAGS = {
  fingerprint: { type: 'string', value: 'X', help: 'apply only the plan that was shown with this fingerprint' },
  since: { type: 'string', value: 'DAY', help: 'leave alone what nothing tracks and nobody changed since this day' },
  json: { ...JSON_FLAG, help: 'print one JSON object a line, one line a file' },
} as const;

/** `followthrough apply`: makes the passes that `plan` shows. */
export const apply: Command = {
  name: 'apply',
  synopsis: 'OWNER/REPO [PATH…] [--fingerprint X] [--since DAY]',
  about:
    'Opens, edits and closes the issues and writes the file, as "followthrough plan" shows it. A plan that is unusually\nlarge waits until it is named by its fingerprint. Signs in as "followthrough plan" does.',
  flags: FLAGS,
  examples: [
    ['followthrough apply acme/shop', 'brings every postmortem and its issues into step'],
    ['followthrough apply acme/shop --since 2026-01-01', 'takes up only postmortems changed since then'],
    ['followthrough apply acme/shop --fingerprint 3f9a0c1be27d', 'does what the plan said, or nothing'],
  ],
  async run(argv, terminal) {
    const { flags, words } = readArguments(argv, FLAGS);
    const [repository, ...paths] = words;
    const since = flags.since === undefined ? undefined : readDay('--since', flags.since);
    const opened = await openRepository({ command: 'apply', repository, since }, terminal);
    const listener: PassListener = (event) => {
      for (const line of renderPassEvent(event, terminal)) terminal.print(line);
    };
    const ports: PassPorts = flags.json ? opened : { ...opened, listener };
    const { plans, fingerprint, failed } = await preparePlans(paths, ports, terminal);
    if (flags.fingerprint !== undefined && flags.fingerprint !== fingerprint) {
      throw new CommandFailure(
        fingerprint === null
          ? 'There is nothing to do any more.'
          : `What is to be done has changed since it was shown: its fingerprint is now ${fingerprint}.`,
        'Run "followthrough plan" again and look.',
      );
    }
    let [undone, problems] = [failed, 0];
    for (const { plan, fingerprint: own } of plans) {
      problems += plan.problems.length;
      const approval = flags.fingerprint === undefined ? undefined : own;
      if (isEmptyPlan(plan) && !flags.json) continue;
      if (!(await applyOne(plan.path, approval, ports, flags.json ?? false, terminal))) undone++;
    }
    if (!flags.json && plans.every(({ plan }) => isEmptyPlan(plan))) {
      terminal.print('Nothing to do: files and issues agree.');
    }
    if (undone > 0) return 2;
    return problems > 0 ? 1 : 0;
  },
};

/** Makes one pass and says how it went; false when the plan was not carried out. */
async function applyOne(
  path: string,
  approved: string | undefined,
  ports: PassPorts,
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  try {
    const fingerprint = approved;
    const outcome = await runPass(
      path,
      fingerprint ? { kind: 'fingerprint', fingerprint } : { kind: 'watched' },
      ports,
    );
    if (json) terminal.print(JSON.stringify({ path, ...outcome }));
    if (outcome.kind !== 'held') return true;
    const remedy = `Look at it with "followthrough plan", then add --fingerprint ${outcome.fingerprint}.`;
    tellFailure(new CommandFailure(`nothing was done, because ${outcome.why}.`, remedy), terminal, path);
    return false;
  } catch (failure) {
    tellFailure(failure, terminal, path);
    return false;
  }
}
