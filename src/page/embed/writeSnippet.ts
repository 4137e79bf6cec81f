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

/**
 * The address of a view as a frame shows it. The case is named even where it is the one that opens
 * by default, which can change; a lesson and its step are left out, because a frame plays none.
 */
export function writeFrameAddress(viewAddress: string, caseId: string): string {
  const address = new URL(viewAddress);
  for (const name of ['step', 'part', 'compare', 'embed']) address.searchParams.delete(name);
  if (!address.searchParams.has('case') && !holdsCase(address)) {
    address.searchParams.set('case', caseId);
  }
  address.searchParams.set('embed', '1');
  return address.href;
}

/** A view as an `iframe` to be pasted into another page. */
export function writeFrameCode(viewAddress: string, caseId: string, title: string): string {
  return [
    `<iframe src="${escape(writeFrameAddress(viewAddress, caseId))}" title="${escape(title)}"`,
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
export function writeElementCode(
  viewAddress: string,
  caseId: string,
  title: string,
): string | undefined {
  const address = new URL(writeFrameAddress(viewAddress, caseId));
  if (holdsCase(address)) return undefined;
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = address.searchParams.get(name);
    return value === null || value === '' ? [] : [`${name}="${escape(value)}"`];
  });
  const script = new URL('./caseline-figure.js', viewAddress);
  return [
    `<script src="${escape(script.href)}" defer></script>`,
    `<caseline-figure ${attributes.join(' ')}`,
    `  label="${escape(title)}"></caseline-figure>`,
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
