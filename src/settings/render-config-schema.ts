import * as z from 'zod';
import { writtenConfigSchema } from './written-config.ts';

/** The JSON Schema of the written configuration, for editors: `# yaml-language-server: $schema=…` in its first line. */
export function renderConfigSchema(): object {
  return {
    title: 'Followthrough: .github/followthrough.yml',
    description: 'How Followthrough follows the postmortems of this repository. Everything may be left out.',
    ...z.toJSONSchema(writtenConfigSchema, { io: 'input' }),
  };
}
