import { describeLoop } from './loop.ts';

describeLoop('PGlite', async () => undefined);
