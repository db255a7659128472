import { expect, test } from 'vitest';
import { makeMetrics } from '../../src/server/metrics.ts';

const QUEUE = { waiting: 7, due: 5, running: 2, oldestSeconds: 12.5, quietSeconds: 1, dead: 3 };

test('operators see the queue, the passes, the requests, what GitHub still allows, and the last resync', () => {
  const metrics = makeMetrics();
  metrics.countDelivery('push', 'stored');
  metrics.countDelivery('push', 'known');
  metrics.countPass('document', 'done', 1.5);
  metrics.countPass('document', 'done', 0.5);
  metrics.countPass('resync', 'postponed', 0);
  metrics.countRequest('GET', 304);
  metrics.countRequest('POST', 201);
  metrics.noteLimit(1, 4000);
  metrics.noteLimit(2, 12);
  metrics.noteLimit(1, 3999);
  metrics.noteResync(1_700_000_000_000);
  const samples = metrics
    .render(QUEUE)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(samples.sort()).toEqual(
    [
      'followthrough_deliveries_total{event="push",result="stored"} 1',
      'followthrough_deliveries_total{event="push",result="known"} 1',
      'followthrough_passes_total{kind="document",outcome="done"} 2',
      'followthrough_passes_total{kind="resync",outcome="postponed"} 1',
      'followthrough_pass_seconds_total{kind="document"} 2',
      'followthrough_pass_seconds_total{kind="resync"} 0',
      'followthrough_github_requests_total{method="GET",status="304"} 1',
      'followthrough_github_requests_total{method="POST",status="201"} 1',
      'followthrough_github_limit_remaining{installation="1"} 3999',
      'followthrough_github_limit_remaining{installation="2"} 12',
      'followthrough_last_resync_timestamp_seconds 1700000000',
      'followthrough_queue_waiting 7',
      'followthrough_queue_due 5',
      'followthrough_queue_running 2',
      'followthrough_queue_dead 3',
      'followthrough_queue_oldest_seconds 12.5',
    ].sort(),
  );
});
