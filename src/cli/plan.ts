import { isEmptyPlan } from '../model/plan.ts';
import { type Command, JSON_FLAG } from './command.ts';
import { openRepository } from './open-repository.ts';
import { paintPlan } from './paint-plan.ts';
import { preparePlans } from './prepare-plans.ts';
import { readArguments } from './read-arguments.ts';
import { readDay } from './read-day.ts';
import { renderProblem } from './render-problem.ts';

const FLAGS = {
  since: { type: 'string', value: 'DAY', help: 'leave alone what nothing tracks and nobody changed since this day' },
  json: { ...JSON_FLAG, help: 'print one JSON object a line, one line a file' },
} as const;

/** `followthrough plan`: what a pass would do on GitHub, and why; it does nothing. */
export const plan: Command = {
  name: 'plan',
  synopsis: 'OWNER/REPO [PATH…] [--since DAY]',
  about:
    'Prints what would happen to the issues and the file, and why, without doing it. Without a path it looks at every\npostmortem of the repository. Signs in by GITHUB_TOKEN, by the login of the gh tool, or as the App (APP_ID and\nPRIVATE_KEY_PATH); GITHUB_API_URL names another server.',
  flags: FLAGS,
  examples: [
    ['followthrough plan acme/shop', 'prints the plan for every postmortem of the repository'],
    ['followthrough plan acme/shop postmortems/2026-03-02.md', 'prints the plan for one file'],
  ],
  async run(argv, terminal) {
    const { flags, words } = readArguments(argv, FLAGS);
    const [repository, ...paths] = words;
    const since = flags.since === undefined ? undefined : readDay('--since', flags.since);
    const ports = await openRepository({ command: 'plan', repository, since }, terminal);
    const { plans, fingerprint, failed } = await preparePlans(paths, ports, terminal);
    let problems = 0;
    for (const prepared of plans) {
      problems += prepared.plan.problems.length;
      if (flags.json) {
        terminal.print(JSON.stringify({ ...prepared.plan, fingerprint: prepared.fingerprint }));
        continue;
      }
      if (isEmptyPlan(prepared.plan) && prepared.plan.problems.length === 0) continue;
      for (const line of paintPlan(prepared.plan, terminal)) terminal.print(line);
      for (const problem of prepared.plan.problems) {
        for (const line of renderProblem(prepared.plan.path, problem, terminal)) terminal.print(line);
      }
      terminal.print();
    }
    if (!flags.json && plans.length > 0) {
      const again = ['followthrough apply', ...words, ...(since ? ['--since', since] : [])].join(' ');
      if (fingerprint === null) terminal.print('Nothing to do: files and issues agree.');
      else terminal.print(`To do just this: ${terminal.paint('bold', `${again} --fingerprint ${fingerprint}`)}`);
    }
    if (failed > 0) return 2;
    return problems > 0 ? 1 : 0;
  },
};
