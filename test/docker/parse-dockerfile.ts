/** One instruction of a Dockerfile: its word in capitals, and the rest of its line. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** A build stage: from one FROM to the next. */
export interface Stage {
  readonly image: string;
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

/** Reads the part of the Dockerfile language that ours uses; throws at anything else, so that nothing goes unchecked. */
export function parseDockerfile(text: string): readonly Stage[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const stages: { image: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, word = '', rest = ''] = /^([A-Z]+) (.*[^\\])$/.exec(line) ?? [];
    if (!WORDS.includes(word)) throw new Error(`cannot read this line of the Dockerfile: ${line}`);
    if (word === 'FROM') {
      const [image = '', , name = null] = rest.split(' ');
      stages.push({ image, name, instructions: [] });
    } else {
      stages.at(-1)?.instructions.push({ word, rest });
    }
  }
  return stages;
}

const WORDS: readonly string[] = [
  'CMD',
  'COPY',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'RUN',
  'USER',
  'VOLUME',
  'WORKDIR',
];
