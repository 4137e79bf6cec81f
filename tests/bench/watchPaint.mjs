// @ts-check

/**
 * Runs in the page before anything else of it, and calls `benchPainted` with the time of the painted
 * figure, in ms since the navigation began.
 *
 * A figure is painted with the first frame that finds an element which is the figure (a line, a
 * canvas; see `contestants.mjs`) in the page and not hidden, if it is still so when the next frame
 * begins. The time is that of the browser's first contentful paint where that came with this frame
 * (it is when the picture was handed on, whatever held up the page's thread after it), and else the
 * begin of the next frame. While a page holds its first paint there are no frames. A picture that
 * index.html brings along counts as any other.
 *
 * @param {string} figure selector
 */
export function watchPaint(figure) {
  const { benchPainted } = /** @type {any} */ (window);
  /** @type {Promise<number>} */
  const firstPaint = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) {
        if (name === 'first-contentful-paint') resolve(startTime);
      }
    }).observe({ type: 'paint', buffered: true });
  });
  let isWaiting = false;
  const isSeen = () =>
    [...document.querySelectorAll(figure)].some((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const look = () => {
    if (isWaiting || !isSeen()) return;
    isWaiting = true;
    requestAnimationFrame((frame) =>
      requestAnimationFrame(() => {
        const next = performance.now();
        isWaiting = false;
        if (!isSeen()) return;
        observer.disconnect();
        void firstPaint.then((paint) => benchPainted(paint >= frame ? paint : next));
        // A page with nothing in it has no such paint.
        setTimeout(benchPainted, 500, next);
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  look();
}
