import { renderConfigSchema } from '../settings/render-config-schema.ts';
import type { Command } from './command.ts';
import { readArguments } from './read-arguments.ts';

/** `followthrough schema`: what may stand in `.github/followthrough.yml`, for editors. */
export const schema: Command = {
  name: 'schema',
  synopsis: '',
  about:
    'Prints the JSON schema of .github/followthrough.yml, from which editors complete and check it. Name the file that\nyou save it to in a first line of the configuration: # yaml-language-server: $schema=followthrough.schema.json',
  flags: {},
  examples: [['followthrough schema > .github/followthrough.schema.json', 'saves the schema beside the configuration']],
  async run(argv, terminal) {
    readArguments(argv, {});
    terminal.print(JSON.stringify(renderConfigSchema(), null, 2));
    return 0;
  },
};
