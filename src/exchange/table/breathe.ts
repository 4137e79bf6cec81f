/** A task on the page's thread that is longer is felt; a quarter of that leaves room for the rest. */
const LONGEST_MS = 12;

export type Breathe = () => Promise<void> | undefined;

/**
 * Lets other tasks run between slices of a long one, once a slice has lasted long enough. Called
 * often: most calls return nothing to wait for.
 */
export function createBreathe(): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_MS) return undefined;
    return nextTask().then(() => {
      since = performance.now();
    });
  };
}

/** A message is a task at once; timers in a row are held back by four milliseconds each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
