const SVG = 'http://www.w3.org/2000/svg';

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG, made as a node and never from text, so that a name full of markup stays text. */
export function createSvg(
  document: Document,
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(key, typeof value === 'number' ? writeNumber(value) : value);
  }
  element.append(...children);
  return element;
}

/** Two decimals are a hundredth of a point; more would only differ from machine to machine. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** All numbers of a path or a transform to two decimals. */
export function roundNumbers(text: string): string {
  return text.replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (number) =>
    writeNumber(Number(number)),
  );
}
