// @ts-check

/**
 * Holds the first paint of the built page until its script has run: there is nothing to see before,
 * and a reader who chose a dark page would be flashed with a light one.
 * @returns {import('vite').Plugin}
 */
export function paintOnce() {
  return {
    name: 'caseline-paint-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace('<script type="module"', '<script type="module" blocking="render"'),
    },
  };
}
