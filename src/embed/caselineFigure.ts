/** This script's own address: the page it frames stands beside it. Gone after the first run. */
const here = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/** What of the view can be said in attributes, by the names that the address has for it. */
const VIEW = ['case', 'unit', 'lang', 'axis', 'anchor', 'from', 'to', 'event', 'observation'];
const OBSERVED = [...VIEW, 'theme', 'label', 'height'];

/** Until the frame has told its height; about that of a case at the width of a text column. */
const FIRST_HEIGHT = 640;
/** A height outside these is no figure of ours, whoever sent it. */
const LEAST_HEIGHT = 100;
const MOST_HEIGHT = 4000;

/** `<caseline-figure case="…">`: a frame with the figure of a case, as high as the figure. */
class CaselineFigure extends HTMLElement {
  static readonly observedAttributes = OBSERVED;

  #frame = document.createElement('iframe');
  #isDue = false;

  constructor() {
    super();
    const frame = this.#frame;
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    // Scripts of its own origin and a new tab for "Open in Caseline"; never the host's own page. On
    // one origin with the host a sandbox would hold nothing back, and browsers warn of it.
    if (new URL(here).origin !== location.origin) {
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      );
    }
    // Through the object model, which a host's content security policy lets pass.
    frame.style.cssText = 'display:block;width:100%;border:0';
    this.attachShadow({ mode: 'open' }).append(frame);
  }

  connectedCallback(): void {
    if (!this.style.display) this.style.display = 'block';
    window.addEventListener('message', this.#follow);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#follow);
  }

  attributeChangedCallback(): void {
    if (this.#isDue || !this.isConnected) return;
    this.#isDue = true;
    // Several attributes set in a row are one new address.
    queueMicrotask(() => {
      this.#isDue = false;
      this.#show();
    });
  }

  #show(): void {
    const address = new URL('./', here);
    for (const name of [...VIEW, 'theme']) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(name, value);
    }
    address.searchParams.set('embed', '1');
    let frame = this.#frame;
    if (frame.src && frame.src !== address.href) {
      // Another frame, because another address for the same one is a step of the host's history.
      const next = frame.cloneNode() as HTMLIFrameElement;
      next.removeAttribute('src');
      frame.replaceWith(next);
      this.#frame = frame = next;
    }
    frame.title = this.getAttribute('label') ?? this.getAttribute('case') ?? 'Caseline';
    const fixed = Number(this.getAttribute('height'));
    if (fixed > 0) frame.style.height = `${fixed}px`;
    else frame.style.height ||= `${FIRST_HEIGHT}px`;
    if (!frame.src) frame.src = address.href;
  }

  #follow = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.#frame.contentWindow || origin !== new URL(here).origin) return;
    if (this.hasAttribute('height') || typeof data !== 'object' || data === null) return;
    const { type, version, height } = data as Record<string, unknown>;
    if (type !== 'caseline:height' || version !== 1 || typeof height !== 'number') return;
    if (height >= LEAST_HEIGHT && height <= MOST_HEIGHT) this.#frame.style.height = `${height}px`;
  };
}

if (!customElements.get('caseline-figure')) {
  customElements.define('caseline-figure', CaselineFigure);
}
