// @ts-check
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../src/page/App';

/**
 * The whole app, as `main.tsx` mounts it.
 *
 * @param {HTMLElement} page
 * @param {string} prefix before the ids within the drawing, so that they are not those of another
 * @returns {() => void} how to take it away
 */
export function mountApp(page, prefix) {
  const root = createRoot(page, { identifierPrefix: prefix });
  root.render(createElement(App));
  return () => {
    root.unmount();
  };
}
