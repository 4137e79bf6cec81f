interface SvgWriting {
  /** Rules of `@font-face` to carry along, for where the typeface is not installed. */
  readonly fontFaces?: string;
}

/** Letters that XML cannot hold, not even written as numbers: controls and halves of a pair. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;

/**
 * An SVG as the text of a file: an element a line, attributes in the order in which they were set,
 * so that two files can be compared as text. The browser's own serialiser breaks no lines and
 * orders namespaces as it likes.
 */
export function writeSvg(svg: SVGSVGElement, { fontFaces }: SvgWriting = {}): string {
  const style = fontFaces === undefined ? [] : [`  <style>${escapeText(fontFaces)}</style>`];
  const [open = '', ...rest] = linesOf(svg, '');
  const root = open.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `${[root, ...style, ...rest].join('\n')}\n`;
}

function linesOf(element: Element, indent: string): string[] {
  const { tagName } = element;
  const open = `${indent}<${tagName}${attributesOf(element)}`;
  if (element.childElementCount > 0) {
    const inside = [...element.children].flatMap((child) => linesOf(child, `${indent}  `));
    return [`${open}>`, ...inside, `${indent}</${tagName}>`];
  }
  const text = escapeText(element.textContent);
  return [text === '' ? `${open}/>` : `${open}>${text}</${tagName}>`];
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .map(({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text
    .replace(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\r\n\t]+/g, ' ');
}
