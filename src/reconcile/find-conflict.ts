import type { Problem } from '../model/problem.ts';
import type { World } from '../model/world.ts';

/** A merge that was committed with its conflict markers holds items twice: nothing is done until a person has resolved it. */
export function findConflict({ document }: Pick<World, 'document'>): Problem | null {
  const source = document?.file.source ?? '';
  const start = /^<{7}(?: .*)?$/m.exec(source);
  if (!start || !/^={7}\r?$/m.test(source) || !/^>{7}(?: .*)?$/m.test(source)) return null;
  return {
    line: source.slice(0, start.index).split(/\r\n|\n|\r/).length,
    code: 'match-unclear',
    message: 'The file holds the conflict markers of a merge, so it cannot be told which items are meant.',
    remedy: 'Resolve the conflict; until then the issues stay as they are.',
  };
}
