// @ts-check

/**
 * Runs in the page, and tells by `benchZoom` of each step of a zoom how many frames it took until
 * the line was drawn in the new window.
 *
 * Frames are counted where requestAnimationFrame stands. A step begins with the frame that would
 * show what is drawn at once; it ends with the frame that shows the first new ink of the line: other
 * numbers in its path, another transform on what holds it, or strokes on a canvas. So 1 is the best.
 * A task of more than 50 ms in that time is a long one.
 *
 * @param {string} figure selector of the line
 */
export function watchZoom(figure) {
  let frame = 0;
  let isInFrame = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    isInFrame = false;
  };
  const tick = () => {
    frame += 1;
    isInFrame = true;
    channel.port2.postMessage('');
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);

  let strokes = 0;
  const { prototype } = CanvasRenderingContext2D;
  for (const name of /** @type {const} */ (['stroke', 'drawImage'])) {
    const draw = /** @type {(...all: unknown[]) => void} */ (prototype[name]);
    Object.assign(prototype, {
      /** @this {CanvasRenderingContext2D} @param {unknown[]} all */
      [name](...all) {
        strokes += 1;
        if (this.canvas.isConnected) look();
        draw.apply(this, all);
      },
    });
  }
  const ink = () => {
    let seen = String(strokes);
    for (const line of document.querySelectorAll(figure)) {
      seen += line.getAttribute('d') ?? '';
      for (let above = line; above.parentElement; above = above.parentElement) {
        seen += above.getAttribute('transform') ?? '';
        if (above instanceof HTMLElement || above instanceof SVGElement)
          seen += above.style.transform;
      }
    }
    return seen;
  };

  /** @type {{ ink: string, begin: number, shown?: number } | undefined} */
  let step;
  /** @type {() => void} */
  let tell = () => undefined;
  const look = () => {
    if (!step || step.shown !== undefined || ink() === step.ink) return;
    step.shown = isInFrame ? frame : frame + 1;
    tell();
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  let longTasks = 0;
  new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });

  const begin = () => {
    step = { ink: ink(), begin: isInFrame ? frame : frame + 1 };
  };
  addEventListener('wheel', begin, { capture: true, passive: true });
  Object.assign(window, {
    benchZoom: {
      begin,
      // Frames until the new window was shown; nothing where it is not within the limit, in ms.
      end: async (/** @type {number} */ limit) => {
        if (!step) return undefined;
        const shown = new Promise((resolve) => {
          tell = () => resolve(undefined);
        });
        if (step.shown === undefined) {
          await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, limit))]);
        }
        return step.shown === undefined ? undefined : step.shown - step.begin + 1;
      },
      longTasks: () => longTasks,
    },
  });
}
