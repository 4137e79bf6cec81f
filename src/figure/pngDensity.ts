import { checksum } from '../exchange/link/checksum';

const METRE_IN_INCHES = 1 / 0.0254;
/** The signature of a PNG, and the header that always comes first. */
const HEADER_END = 8 + 25;

/**
 * A PNG that says how large it is: without the chunk `pHYs` a slide takes a picture of 3× for one of
 * three times the size. One that is already in it gives way.
 *
 * @param dotsPerInch on paper, in both directions
 */
export function writeDensity(png: Uint8Array<ArrayBuffer>, dotsPerInch: number): Blob {
  const perMetre = Math.round(dotsPerInch * METRE_IN_INCHES);
  const parts: BlobPart[] = [png.subarray(0, HEADER_END), densityChunk(perMetre)];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = HEADER_END; at + 8 <= png.length;) {
    const end = at + 12 + view.getUint32(at);
    if (nameAt(png, at) !== 'pHYs') parts.push(png.subarray(at, end));
    at = end;
  }
  return new Blob(parts, { type: 'image/png' });
}

function densityChunk(perMetre: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  // The unit is the metre.
  chunk[16] = 1;
  view.setUint32(17, parseInt(checksum(chunk.subarray(4, 17)), 16));
  return chunk;
}

function nameAt(png: Uint8Array, at: number): string {
  return String.fromCharCode(...png.subarray(at + 4, at + 8));
}
