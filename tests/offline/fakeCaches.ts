/** The browser's caches as far as the worker uses them; Node has none. */
export class FakeCaches {
  readonly #caches = new Map<string, FakeCache>();

  open(name: string): Promise<FakeCache> {
    const found = this.#caches.get(name) ?? new FakeCache();
    this.#caches.set(name, found);
    return Promise.resolve(found);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }
}

class FakeCache {
  readonly #responses = new Map<string, Response>();

  put(address: string, response: Response): Promise<void> {
    this.#responses.set(address, response);
    return Promise.resolve();
  }

  match(address: string): Promise<Response | undefined> {
    return Promise.resolve(this.#responses.get(address)?.clone());
  }
}
