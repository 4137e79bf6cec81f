// @ts-check
import { createHash } from 'node:crypto';

/** Nothing from another origin, no inline style, no plug-ins, no base element. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Nothing on the page turns text into markup or code; the one policy names our own workers.
  "require-trusted-types-for 'script'",
  'trusted-types caseline-worker',
];

/**
 * Writes a content security policy into the built page, which allows our own files and, by their
 * checksums, the scripts that the build has put into the page itself; so it must come after all
 * others that do. Not while developing: Vite's own client needs inline scripts there.
 * @returns {import('vite').Plugin}
 */
export function contentPolicy() {
  return {
    name: 'caseline-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: writePolicy(html),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/**
 * The policy of a page with the scripts that stand in it.
 *
 * @param {string} html
 */
export function writePolicy(html) {
  const sums = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return [...POLICY, ['script-src', "'self'", ...sums].join(' ')].join('; ');
}
