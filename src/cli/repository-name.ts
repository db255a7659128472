import type { RepositoryName } from '../model/config.ts';
import { CommandFailure } from './command.ts';

/** Reads `OWNER/REPO`, or the address of a repository's page. Throws CommandFailure for anything else. */
export function readRepositoryName(command: string, text: string | undefined): RepositoryName {
  const example = `For example: followthrough ${command} acme/shop`;
  if (text === undefined) throw new CommandFailure(`${command} needs a repository.`, example);
  const match = /^(?:https?:\/\/[^/]+\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(text);
  const [, owner, name] = match ?? [];
  if (!owner || !name) throw new CommandFailure(`"${text}" does not name a repository as OWNER/REPO.`, example);
  return { owner, name };
}
