/** Every face a sheet is set in; what is not on screen yet is not loaded yet. */
const FACES = ['400 12px Inter', 'italic 400 12px Inter', '600 24px Literata'];

/** As long as a page waits for its typeface before it is printed in the reader's own, in ms. */
const LONGEST_WAIT = 3000;

/**
 * When the typeface has come, or after a while without it, and what was just drawn has settled:
 * Recharts draws in two steps.
 */
export async function readyToPrint(): Promise<void> {
  const faces = Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
  await Promise.race([faces, wait(LONGEST_WAIT)]);
  // A frame may never come where the page is not seen.
  await Promise.race([nextFrame().then(nextFrame), wait(200)]);
}

function wait(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}
