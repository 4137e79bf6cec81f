// @ts-check

/**
 * Runs in the page before anything else of it, and calls `benchPainted` with the time of the painted
 * figure, in ms since the navigation began.
 *
 * A figure is painted when an element that is the figure (a line, a canvas; see `contestants.mjs`)
 * is in the page and not hidden, and a frame with it has been handed on: at the begin of the second
 * frame after it was first seen, if it is there still. While a page holds its first paint there are
 * no frames. A picture in index.html counts as soon as it can be seen, if it stays until the frame
 * after.
 *
 * @param {string} figure selector
 */
export function watchPaint(figure) {
  let isWaiting = false;
  const isSeen = () =>
    document.querySelector(figure)?.checkVisibility({ visibilityProperty: true }) === true;
  const look = () => {
    if (isWaiting || !isSeen()) return;
    isWaiting = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isWaiting = false;
        if (!isSeen()) return;
        observer.disconnect();
        const { benchPainted } = /** @type {any} */ (window);
        benchPainted(performance.now());
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  look();
}
