import { encodeUrl } from '../model/quote-text.ts';

/** Where a postmortem stands: enough to link to its lines. */
export interface DocumentPlace {
  /** The repository's page, `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
  readonly path: string;
  /** The commit whose lines are meant; null links to the default branch, whose lines may move. */
  readonly commit: string | null;
}

/** The address of a file's lines; with `endLine` equal to `line` of the one line, without a line of the whole file. */
export function lineUrl(place: DocumentPlace, line?: number, endLine?: number): string {
  const path = place.path.toWellFormed().split('/').map(encodeSegment).join('/');
  const file = `${encodeUrl(place.repositoryUrl)}/blob/${place.commit ?? 'HEAD'}/${path}`;
  if (line === undefined) return file;
  // GitHub shows a Markdown file rendered, without lines, unless told to show it plain.
  const plain = /\.(?:md|markdown|mdx)$/i.test(place.path) ? '?plain=1' : '';
  return `${file}${plain}#L${line}${endLine !== undefined && endLine > line ? `-L${endLine}` : ''}`;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
