import type { Outline } from '../outline.ts';
import type { Section } from '../sections/read-sections.ts';

/** One postmortem's part of a file, as its incident is read from it. */
export interface IncidentPart {
  readonly outline: Outline;
  /** The sections of this postmortem only, in the order of the text. */
  readonly sections: readonly Section[];
  /** Title of the postmortem: it may name the day and the severity. */
  readonly title: string;
  /** Path of the file: its name may begin with the day. */
  readonly path: string;
}
