import type { QueueFacts } from '../store/queue-facts.ts';

type Labels = Readonly<Record<string, string | number>>;

/** What the server counts, for `/metrics`. */
export interface Metrics {
  countDelivery(event: string, result: 'stored' | 'known' | 'nothing' | 'failed'): void;
  countPass(kind: string, outcome: string, seconds: number): void;
  /** A request to GitHub, by its route and the status of its answer (0: no answer came). */
  countRequest(method: string, status: number): void;
  noteLimit(installationId: number, remaining: number): void;
  /** When a resync last went well, milliseconds since 1970. */
  noteResync(instant: number): void;
  /** As OpenMetrics text. */
  render(queue: QueueFacts): string;
}

interface Family {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly samples: Map<string, number>;
}

export function makeMetrics(): Metrics {
  const deliveries = makeFamily(
    'followthrough_deliveries',
    'counter',
    'Webhook deliveries with a right signature, by what became of them.',
  );
  const passes = makeFamily('followthrough_passes', 'counter', 'Passes, by what they were for and how they ended.');
  const passSeconds = makeFamily('followthrough_pass_seconds', 'counter', 'Time spent in passes.');
  const requests = makeFamily('followthrough_github_requests', 'counter', 'Requests to GitHub, by method and status.');
  const limits = makeFamily(
    'followthrough_github_limit_remaining',
    'gauge',
    'Requests that GitHub still allows in this hour.',
  );
  const resync = makeFamily('followthrough_last_resync_timestamp_seconds', 'gauge', 'When a resync last went well.');
  return {
    countDelivery: (event, result) => add(deliveries, { event, result }, 1),
    countPass: (kind, outcome, seconds) => {
      add(passes, { kind, outcome }, 1);
      add(passSeconds, { kind }, seconds);
    },
    countRequest: (method, status) => add(requests, { method, status }, 1),
    noteLimit: (installation, remaining) => limits.samples.set(renderLabels({ installation }), remaining),
    noteResync: (instant) => resync.samples.set('', instant / 1000),
    render: (queue) => {
      const own = [deliveries, passes, passSeconds, requests, limits, resync];
      return `${[...own, ...queueFamilies(queue)].map(renderFamily).join('')}# EOF\n`;
    },
  };
}

function queueFamilies(queue: QueueFacts): readonly Family[] {
  const gauge = (name: string, help: string, value: number): Family => {
    const family = makeFamily(`followthrough_queue_${name}`, 'gauge', help);
    family.samples.set('', value);
    return family;
  };
  return [
    gauge('waiting', 'Requests that wait, over all processes.', queue.waiting),
    gauge('due', 'Requests that could run now.', queue.due),
    gauge('running', 'Passes that run now.', queue.running),
    gauge('dead', 'Requests that were given up.', queue.dead),
    gauge('oldest_seconds', 'For how long the oldest due request has waited.', queue.oldestSeconds),
  ];
}

function makeFamily(name: string, type: Family['type'], help: string): Family {
  return { name, type, help, samples: new Map() };
}

function add(family: Family, labels: Labels, amount: number): void {
  const key = renderLabels(labels);
  family.samples.set(key, (family.samples.get(key) ?? 0) + amount);
}

function renderFamily({ name, type, help, samples }: Family): string {
  const suffix = type === 'counter' ? '_total' : '';
  const lines = [...samples].map(([labels, value]) => `${name}${suffix}${labels} ${value}\n`);
  return `# TYPE ${name} ${type}\n# HELP ${name} ${help}\n${lines.join('')}`;
}

function renderLabels(labels: Labels): string {
  const quote = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${quote(String(value))}"`)
    .join(',')}}`;
}
