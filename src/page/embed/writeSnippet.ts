/** What of an address the custom element takes as attributes, by the same names. */
const ATTRIBUTES = [
  'case',
  'unit',
  'lang',
  'axis',
  'anchor',
  'from',
  'to',
  'event',
  'observation',
] as const;

/** Until its owner chooses another, a frame is about as high as a case in a column of text, in px. */
const FRAME_HEIGHT = 700;

/** A view that is to stand on another page. */
export interface SharedView {
  /** The address of the page that shows it. */
  readonly address: string;
  readonly caseId: string;
  readonly title: string;
  /** The tag of the language it is in. */
  readonly language: string;
}

/**
 * The address of a view as a frame shows it. Case and language are named even where they are those
 * that the reader would get: the page around the frame speaks of this case, in this language. A
 * lesson and its step are left out, because a frame plays none.
 */
export function writeFrameAddress({ address: page, caseId, language }: SharedView): string {
  const address = new URL(page);
  const { searchParams } = address;
  for (const name of ['step', 'part', 'compare', 'embed']) searchParams.delete(name);
  if (!searchParams.has('case') && !holdsCase(address)) searchParams.set('case', caseId);
  if (!searchParams.has('lang')) searchParams.set('lang', language);
  searchParams.set('embed', '1');
  return address.href;
}

/** A view as an `iframe` to be pasted into another page. */
export function writeFrameCode(view: SharedView): string {
  return [
    `<iframe src="${escape(writeFrameAddress(view))}" title="${escape(view.title)}"`,
    `  width="100%" height="${FRAME_HEIGHT}" style="border: 0" loading="lazy"`,
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    '></iframe>',
  ].join('\n');
}

/**
 * A view as `<caseline-figure>` with the script it needs.
 *
 * @returns undefined for a case that is in the link itself, which no attribute holds
 */
export function writeElementCode(view: SharedView): string | undefined {
  const address = new URL(writeFrameAddress(view));
  if (holdsCase(address)) return undefined;
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = address.searchParams.get(name);
    return value === null || value === '' ? [] : [`${name}="${escape(value)}"`];
  });
  const script = new URL('./caseline-figure.js', view.address);
  return [
    `<script src="${escape(script.href)}" defer></script>`,
    `<caseline-figure ${attributes.join(' ')}`,
    `  label="${escape(view.title)}"></caseline-figure>`,
  ].join('\n');
}

function holdsCase({ hash }: URL): boolean {
  return hash.startsWith('#case=');
}

/** A text as the value of an attribute in double quotes. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
