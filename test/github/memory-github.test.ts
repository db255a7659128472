import { describeContract } from './contract.ts';
import { createMemoryGitHub } from './memory-github.ts';

for (const subIssues of [true, false]) {
  describeContract(`a GitHub in memory, ${subIssues ? 'with' : 'without'} sub-issues`, async () => {
    const repository = { owner: 'acme', name: 'shop' };
    const memory = createMemoryGitHub({ repository, subIssues });
    return { ...memory, repository, knowsDuplicates: true, close: async () => undefined };
  });
}
