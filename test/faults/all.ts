import { findDifferences } from './compare.ts';
import { FAULT_KINDS } from './fault-kinds.ts';
import { openFaultStage } from './fault-stage.ts';
import { SCENARIOS } from './scenarios.ts';

// Every fault at every request of every scenario. `node test/faults/all.ts [words of a scenario] [words of a fault] [request]`

const [scenarioWords = '', faultWords = '', onlyAt] = process.argv.slice(2);
const started = Date.now();
let runs = 0;
let failures = 0;
const stage = await openFaultStage();
for (const scenario of SCENARIOS.filter(({ name }) => name.includes(scenarioWords))) {
  const perfect = await stage.run(scenario, null);
  const before = { runs, failures };
  const first = findDifferences(perfect, perfect.world);
  for (const line of first) process.stdout.write(`FAILED ${scenario.name}, without faults: ${line}\n`);
  failures += first.length === 0 ? 0 : 1;
  for (const kind of FAULT_KINDS.filter(({ name }) => name.includes(faultWords))) {
    for (const request of perfect.requests) {
      if (!kind.appliesTo(request) || (onlyAt !== undefined && request.number !== Number(onlyAt))) continue;
      runs += 1;

      const wrong = await stage
        .run(scenario, { kind, at: request.number })
        .then((run) => findDifferences(run, perfect.world))
        .catch((error: unknown) => [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
      if (wrong.length === 0) continue;
      failures += 1;
      const where = `${scenario.name}, ${kind.name} at request ${request.number} (${request.method} ${request.path})`;
      process.stdout.write(`FAILED ${where}\n${wrong.map((line) => `    ${line}\n`).join('')}`);
    }
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stdout.write(
    `${scenario.name}: ${perfect.requests.length} requests, ${runs - before.runs} runs, ${failures - before.failures} failed (${seconds} s)\n`,
  );
}
await stage.close();
process.stdout.write(`${runs} combinations, ${failures} failed\n`);
process.exit(failures === 0 ? 0 : 1);
