/** What a frame tells the page around it, and all that it tells. */
interface HeightMessage {
  readonly type: 'caseline:height';
  readonly version: 1;
  /** What the whole content takes at the present width, in px. */
  readonly height: number;
}

let lastHeight: number | undefined;

/** Tells the page around this one how high it would be, when that has changed. */
export function announceHeight(height: number): void {
  if (window.parent === window || height === lastHeight) return;
  lastHeight = height;
  const message: HeightMessage = { type: 'caseline:height', version: 1, height };
  // Any host may know a height, and which one it is cannot be known from inside.
  window.parent.postMessage(message, '*');
}
