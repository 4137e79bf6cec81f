// @ts-check

/** Nothing from another origin, no inline script or style, no plug-ins, no base element. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Nothing on the page turns text into markup or code; the one policy names our own workers.
  "require-trusted-types-for 'script'",
  'trusted-types caseline-worker',
].join('; ');

/**
 * Writes a content security policy into the built page. Not while developing: Vite's own client
 * needs inline scripts there.
 * @returns {import('vite').Plugin}
 */
export function contentPolicy() {
  return {
    name: 'caseline-content-policy',
    apply: 'build',
    transformIndexHtml() {
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}
