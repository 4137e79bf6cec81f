import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The store as a page finds it that is opened now. */
async function openPage() {
  vi.resetModules();
  const { display, DISPLAY_KEY } = await import('../../src/state/display');
  const { chooseDisplay } = await import('../../src/state/chooseDisplay');
  return { display, DISPLAY_KEY, chooseDisplay };
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('how the reader wants the page', () => {
  it('is nothing, and nothing is kept, until something is chosen', async () => {
    const { display } = await openPage();
    expect(display.read()).toEqual({});
    expect(localStorage.length).toBe(0);
  });

  it('is there again on the next visit, each choice by itself', async () => {
    const first = await openPage();
    expect(first.chooseDisplay({ theme: 'dark' })).toBe(true);
    expect(first.chooseDisplay({ language: 'zh' })).toBe(true);
    const next = await openPage();
    expect(next.display.read()).toEqual({ theme: 'dark', language: 'zh' });
  });

  it('keeps nothing any more once every choice is given back to the system', async () => {
    const { display, chooseDisplay } = await openPage();
    chooseDisplay({ theme: 'dark', contrast: 'more' });
    chooseDisplay({ theme: undefined });
    expect(display.read()).toEqual({ contrast: 'more' });
    chooseDisplay({ contrast: undefined });
    expect(localStorage.length).toBe(0);
  });

  it('tells those who listen', async () => {
    const { display, chooseDisplay } = await openPage();
    const listener = vi.fn();
    display.subscribe(listener);
    chooseDisplay({ motion: 'less' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('holds until the page is closed where the browser keeps nothing, and says so', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    const { display, chooseDisplay } = await openPage();
    expect(chooseDisplay({ theme: 'dark' })).toBe(false);
    expect(display.read()).toEqual({ theme: 'dark' });
  });

  it('can be read from whatever stands in the storage', async () => {
    const { DISPLAY_KEY } = await openPage();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        localStorage.setItem(DISPLAY_KEY, text);
        const { display } = await openPage();
        expect(Object.values(display.read()).every((value) => typeof value === 'string')).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  });
});
