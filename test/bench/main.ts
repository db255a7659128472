import { benchDeliveries } from './deliveries.ts';
import { benchParsing } from './parsing.ts';
import { benchRequests } from './requests.ts';
import { benchStartUp } from './start-up.ts';

// Measures and prints; it judges nothing. `npm run bench -- parsing` runs one part.
const parts = { parsing: benchParsing, 'start-up': benchStartUp, requests: benchRequests, deliveries: benchDeliveries };
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
