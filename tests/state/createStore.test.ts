import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../src/state/createStore';

describe('a store', () => {
  it('tells its listeners of a change and of nothing else', () => {
    const store = createStore('a');
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.write('a');
    expect(listener).not.toHaveBeenCalled();
    store.write('b');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.read()).toBe('b');
    stop();
    store.write('c');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('asks its owner what counts as a change', () => {
    const store = createStore({ id: 1 }, (a, b) => a.id === b.id);
    const listener = vi.fn();
    store.subscribe(listener);
    store.write({ id: 1 });
    expect(listener).not.toHaveBeenCalled();
  });
});
