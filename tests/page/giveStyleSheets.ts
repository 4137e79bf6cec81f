import { vi } from 'vitest';

/** jsdom has no style sheets that are made by a script; these hold no rule. */
export function giveStyleSheets(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      readonly cssRules = [];
      replaceSync(): void {}
    },
  );
}
