import { expect, test } from 'vitest';
import { renderAnnotation } from '../../src/cli/render-annotation.ts';

test('a path or message with the characters of the command itself stays one command', () => {
  const problem = { line: 3, code: 'no-owner', message: '100% of it:\nnobody, really.', remedy: 'Name one.' } as const;
  expect(renderAnnotation('a,b:c%.md', problem)).toBe(
    '::warning file=a%2Cb%3Ac%25.md,line=3,title=no-owner::100%25 of it:%0Anobody, really. Name one.',
  );
});
