import { type RefObject, useEffect, useState } from 'react';

/** Not yet in TypeScript's types (Shape Detection API). */
interface Detector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}

type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

/** The browser's own reader of QR pictures; undefined where it has none, or no camera to use. */
export function findDetector(): DetectorClass | undefined {
  const own = (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector;
  return 'mediaDevices' in navigator ? own : undefined;
}

const PAUSE = 150;

/**
 * Reads QR pictures with the camera while it is on, and turns the camera off with the component.
 *
 * @param found is called with each text as often as it is seen; keep it the same from draw to draw
 * @returns whether the camera could not be used
 */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  found: (text: string) => void,
): boolean {
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const { current } = video;
    return current ? scanWith(current, found, () => setHasFailed(true)) : undefined;
  }, [video, found]);
  return hasFailed;
}

/** @returns how to turn the camera off */
function scanWith(
  element: HTMLVideoElement,
  found: (text: string) => void,
  failed: () => void,
): () => void {
  const off = new AbortController();
  const { signal } = off;
  const scan = async () => {
    const Reader = findDetector();
    if (!Reader) return;
    const detector = new Reader({ formats: ['qr_code'] });
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment' },
    });
    signal.addEventListener('abort', () => stop(stream));
    // The dialog may have been closed while the browser asked.
    if (signal.aborted) stop(stream);
    element.srcObject = stream;
    await element.play();
    while (!signal.aborted) {
      const seen = await detector.detect(element).catch(() => []);
      for (const { rawValue } of seen) found(rawValue);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  scan().catch(() => {
    if (!signal.aborted) failed();
  });
  return () => {
    off.abort();
  };
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
