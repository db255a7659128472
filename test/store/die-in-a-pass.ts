import { openStore } from '../../src/store/open-store.ts';
import { documentRequest } from './requests.ts';

// Begins a pass in the database that the first argument names, and dies in it.
const url = process.argv[2] ?? '';
const store = await openStore({ place: { kind: 'url', url }, onError: () => {} });
await store.enqueue([documentRequest('a.md')], { deliveryId: null, delaySeconds: 0 });
await store.work(async () => void process.kill(process.pid, 'SIGKILL'), { pollSeconds: 0.5, leaseSeconds: 5 });
