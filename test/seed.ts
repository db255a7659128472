import fc from 'fast-check';

/**
 * Every run of a commit's tests tries the same inputs, so that a red run is about the change and not about luck.
 * `SEED=random npm test` looks at others; a number repeats what such a run told.
 */
const seed = process.env.SEED ?? '1';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
