// @ts-check

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Calls back once when this process should end: a signal came, or npm, which had started it, is gone
 * (npm passes a signal on to the shell between the two, which keeps it to itself).
 *
 * @param {() => void} end
 */
export function whenAskedToEnd(end) {
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    end();
  };
  for (const signal of signals) process.on(signal, ask);

  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    ask();
  }, 500);
  watch.unref();
}
