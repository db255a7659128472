import { findOwnBlock, MARKER_VERSION, type Marker, renderMarker } from '../issue/marker.ts';

/** The body with another marker in our block and not a sign changed beside it; as it was where there is no block that we may write. */
export function replaceMarker(body: string, marker: Marker): string {
  const own = findOwnBlock(body);
  if (!own?.marker || own.marker.version > MARKER_VERSION) return body;
  const block = body.slice(own.start, own.end);
  const line = block.replace(/^<!-- followthrough v\d+ \{.*\} -->/m, () => renderMarker(marker));
  return body.slice(0, own.start) + line + body.slice(own.end);
}
