import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Words follow the pointer at once here: what comes later by a timer comes outside of any test's act.
vi.mock('../src/state/calmPointedAt', async () => {
  const { usePointedAt } = await import('../src/state/pointedAtStore');
  const useAtOnce = () => usePointedAt((pointedAt) => pointedAt);
  return { useCalmPointedAt: useAtOnce, useReadPointedAt: useAtOnce };
});

/** jsdom has no layout, so nothing ever changes its size. */
class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver = StillObserver;

/** What jsdom lacks of dialogs and popovers: that they are open. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLElement.prototype.showPopover = function showPopover() {
  this.setAttribute('data-open', '');
};

const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...words: unknown[]) => {
      complaints.push(words.map(String).join(' '));
    });
  }
});

afterEach(() => {
  cleanup();
  expect(complaints).toEqual([]);
});
