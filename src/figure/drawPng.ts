import { loadFontFaces } from './fontFaces';
import { writeDensity } from './pngDensity';
import { writeSvg } from './writeSvg';

/** What a CSS px is on paper. */
export const DOTS_PER_INCH = 96;

export interface PngSize {
  /** Of the sheet at 1×, in CSS px. */
  readonly width: number;
  readonly height: number;
  /** How many pixels a CSS px has in the picture. */
  readonly scale: number;
}

export type PngFailure = 'tooLarge' | 'noTypeface' | 'failed';

export type DrawnPng =
  { readonly ok: true; readonly png: Blob } | { readonly ok: false; readonly reason: PngFailure };

/** How many pixels a picture has, whole ones. */
export function pngPixels({ width, height, scale }: PngSize): { width: number; height: number } {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * A sheet as a PNG on white in the typeface of the page, which says how large it is on paper. Drawn
 * by the browser from the SVG itself, so that both are one figure.
 */
export async function drawPng(svg: SVGSVGElement, size: PngSize): Promise<DrawnPng> {
  let fontFaces: string;
  try {
    fontFaces = await loadFontFaces(svg);
  } catch {
    return { ok: false, reason: 'noTypeface' };
  }
  try {
    const png = await drawWith(svg, size, fontFaces);
    return png ? { ok: true, png } : { ok: false, reason: 'tooLarge' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

async function drawWith(
  svg: SVGSVGElement,
  size: PngSize,
  fontFaces: string,
): Promise<Blob | undefined> {
  const pixels = pngPixels(size);
  const sized = svg.cloneNode(true) as SVGSVGElement;
  // Safari draws a vector picture at the size it states, and enlarges the pixels.
  sized.setAttribute('width', String(pixels.width));
  sized.setAttribute('height', String(pixels.height));
  const picture = await openPicture(writeSvg(sized, { fontFaces }));
  try {
    await waitForTypeface(picture.image, writeSvg(sized), size);
    const canvas = drawCanvas(picture.image, pixels.width, pixels.height);
    const blob = canvas && (await readCanvas(canvas));
    if (!blob) return undefined;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return writeDensity(bytes, DOTS_PER_INCH * size.scale);
  } finally {
    picture.close();
  }
}

interface Picture {
  readonly image: HTMLImageElement;
  readonly close: () => void;
}

async function openPicture(svg: string): Promise<Picture> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  const close = () => {
    URL.revokeObjectURL(address);
  };
  try {
    await image.decode();
  } catch (error) {
    close();
    throw error;
  }
  return { image, close };
}

const LOOKS = 20;
const BETWEEN_LOOKS = 50;

/**
 * Waits until a picture is drawn in the typeface it carries. A picture counts as loaded before its
 * typeface is, in Safari always, so it is compared with one that has none; where a second passes
 * without a difference, the typeface is installed and both look the same.
 */
async function waitForTypeface(
  image: HTMLImageElement,
  plainSvg: string,
  { width, height }: PngSize,
): Promise<void> {
  const plain = await openPicture(plainSvg);
  try {
    // Enough to tell two typefaces, and drawn in a moment.
    const shrink = Math.min(1, 480 / width);
    const read = (one: HTMLImageElement) =>
      readPixels(drawCanvas(one, Math.ceil(width * shrink), Math.ceil(height * shrink), true));
    const without = read(plain.image);
    for (let look = 0; look < LOOKS; look += 1) {
      if (isDifferent(read(image), without)) return;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  } finally {
    plain.close();
  }
}

/** Nothing where the browser has no room for so many pixels: it says so by drawing none of them. */
function drawCanvas(
  image: HTMLImageElement,
  width: number,
  height: number,
  willReadFrequently = false,
): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently });
  if (!context) return undefined;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  if (context.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) return undefined;
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

function readPixels(canvas: HTMLCanvasElement | undefined): Uint8ClampedArray | undefined {
  return canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
}

function isDifferent(one?: Uint8ClampedArray, other?: Uint8ClampedArray): boolean {
  return one?.some((value, index) => value !== other?.[index]) ?? false;
}

function readCanvas(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}
