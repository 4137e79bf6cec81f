/** What each kind of element says by; Recharts adds the same again in other words. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox'],
  line: ['x1', 'y1', 'x2', 'y2'],
  path: ['d'],
  rect: ['x', 'y', 'width', 'height'],
  text: ['x', 'y', 'text-anchor'],
  mask: ['x', 'y', 'width', 'height'],
  linearGradient: ['x1', 'x2'],
  stop: ['offset', 'stop-color'],
  pattern: ['width', 'height'],
  clipPath: [],
  g: [],
};

const MEANING = /^(id|class|role|aria-.*|data-.*|transform|clip-path|mask|fill)$/;

/**
 * A drawing as text that changes only when the drawing does: one element a line, numbers to a tenth
 * of a pixel, ids in order of appearance, without what Recharts writes for itself.
 */
export function normaliseSvg(svg: Element): string {
  const ids = new Map<string, string>();
  for (const element of svg.querySelectorAll('[id]')) ids.set(element.id, `id-${ids.size + 1}`);
  return `${linesOf(svg, '', ids).join('\n')}\n`;
}

function linesOf(element: Element, indent: string, ids: ReadonlyMap<string, string>): string[] {
  const tag = element.tagName;
  const attributes = writeAttributes(element, ids);
  const isBare = tag === 'g' && attributes === '';
  const text = element.childElementCount === 0 ? element.textContent : '';
  const inside = [...element.children].flatMap((child) =>
    linesOf(child, isBare ? indent : `${indent}  `, ids),
  );
  const isEmpty = inside.length === 0 && text === '';
  if (isBare) return inside;
  if (isEmpty && ['g', 'title', 'desc', 'defs'].includes(tag)) return [];
  const open = `${indent}<${tag}${attributes}`;
  if (isEmpty) return [`${open}/>`];
  if (inside.length === 0) return [`${open}>${escapeText(text)}</${tag}>`];
  return [`${open}>`, ...inside, `${indent}</${tag}>`];
}

function writeAttributes(element: Element, ids: ReadonlyMap<string, string>): string {
  const geometry = GEOMETRY[element.tagName];
  const written = [...element.attributes].flatMap(({ name, value }) => {
    if (geometry?.includes(name)) return ` ${name}="${roundNumbers(value)}"`;
    if (!MEANING.test(name)) return [];
    const meant = meantValue(name, value, ids);
    return meant === '' ? [] : ` ${name}="${escapeText(meant)}"`;
  });
  const name = element.tagName === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return name + written.sort().join('');
}

function meantValue(name: string, value: string, ids: ReadonlyMap<string, string>): string {
  if (name === 'id') return ids.get(value) ?? value;
  if (name === 'transform') return roundNumbers(value);
  // Our own classes, and the layer in which Recharts draws.
  if (name === 'class') {
    const kept = value.split(' ').filter((one) => !/^(recharts-(?!zIndex)|[xy]Axis$)/.test(one));
    return kept.join(' ');
  }
  // Colours are the style sheet's business.
  if (name === 'fill' && !value.startsWith('url(')) return '';
  return value.replace(/url\(#([^)]+)\)/, (whole, id: string) => {
    return ids.has(id) ? `url(#${ids.get(id) ?? ''})` : whole;
  });
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) =>
    String(Math.round(Number(number) * 10) / 10 + 0),
  );
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
