import { findOwnBlock, MARKER_VERSION, type Marker, renderMarker } from './marker.ts';

/** What GitHub accepts as an issue's body, in characters. */
export const BODY_LIMIT = 65_536;

/** How long a block of ours gets: leaves people room, and room for references that are longer than their placeholders. */
const BLOCK_LIMIT = 60_000;

const BEGIN = '<!-- followthrough begin -->';
const END = '<!-- followthrough end -->';

/** Our part of an issue's body: the text for people, then the hidden marker, between two hidden lines. */
export function renderOwnBlock(text: string, marker: Marker): string {
  return `${BEGIN}\n${text.trim()}\n\n${renderMarker(marker)}\n${END}`;
}

/**
 * The first of the texts, from the fullest to the shortest, that fits; the last one, cut, when none does. Each text is
 * made only when it is needed.
 */
export function renderFittingBlock(texts: readonly (() => string)[], marker: Marker): string {
  for (const [index, makeText] of texts.entries()) {
    const block = renderOwnBlock(makeText(), marker);
    if (block.length <= BLOCK_LIMIT || index === texts.length - 1) return block;
  }
  return renderOwnBlock('', marker);
}

/**
 * The body with our block replaced by the new one. What people wrote before and after stays as it is, byte for byte, and
 * the line ends are the body's own. Where a person has damaged the block, what is recognisably ours (a hidden line)
 * makes way and all visible text stays; where nothing of it is left, the block goes to the end. The body is returned
 * unchanged when the block already says the same (links to the same lines at another commit, or to lines that have moved
 * in the file, are the same: the link that was written first stays true), when a newer version wrote it, or when the
 * result would be too long.
 */
export function replaceOwnBlock(existingBody: string, newBlock: string): string {
  const block = existingBody.includes('\r\n') ? newBlock.replace(/\r?\n/g, '\r\n') : newBlock;
  const own = findOwnBlock(existingBody);
  if (own === undefined) {
    const gap = existingBody.includes('\r\n') ? '\r\n\r\n' : '\n\n';
    return fitting(existingBody.trim() === '' ? block : existingBody + gap + block, existingBody);
  }
  if ((own.marker?.version ?? 0) > MARKER_VERSION) return existingBody;
  const old = existingBody.slice(own.start, own.end);
  if (withoutLines(old) === withoutLines(newBlock)) return existingBody;
  return fitting(existingBody.slice(0, own.start) + block + existingBody.slice(own.end), existingBody);
}

/** Each part on its own, since a pattern for the whole link would take long for a body made to be slow. */
function withoutLines(block: string): string {
  return block
    .replace(/\r\n/g, '\n')
    .replace(/\/blob\/[^/\s]{1,100}\//g, '/blob/')
    .replace(/#L\d{1,9}(?:-L\d{1,9})?\)/g, ')')
    .replace(/, lines? \d{1,9}(?: to \d{1,9})?\]/g, ']')
    .replace(/\[Line \d{1,9}\]/g, '[Line]');
}

function fitting(body: string, otherwise: string): string {
  return body.length <= BODY_LIMIT ? body : otherwise;
}
