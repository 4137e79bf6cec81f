/** What a service worker finds around it, as far as ours needs it: TypeScript has either this or
 * the page's world, and the page's is that of every other file here. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
  };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <K extends keyof WorkerEvents>(
    kind: K,
    react: (event: WorkerEvents[K]) => void,
  ) => void;
}

interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly message: LastingEvent & { readonly data: unknown };
  readonly fetch: LastingEvent & {
    readonly request: Request;
    readonly respondWith: (answer: Promise<Response>) => void;
  };
}
