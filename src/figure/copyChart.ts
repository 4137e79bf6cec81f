import type { PlacedFigure } from '../view/placedFigure';
import { createDefinitions, type Definitions } from './definitions';
import { nameGroup } from './nameGroup';
import { type Presentation, readPresentation } from './presentation';
import { type Attributes, createSvg, roundNumbers, writeNumber } from './svgElement';

/** Where each shape is; everything else about it is how it looks. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
};

/** Only while something is pointed at. */
const PASSING = '[data-emphasis="hover"] .ring, [data-emphasis="hover"] .ring-outline';

interface Copying {
  readonly document: Document;
  readonly figure: PlacedFigure;
  readonly definitions: Definitions;
}

export interface CopiedChart {
  readonly nodes: readonly SVGElement[];
  /** Clip paths, masks, gradients and patterns that the nodes refer to. */
  readonly definitions: readonly SVGElement[];
}

/**
 * A drawn chart as plain shapes and texts that look alone as they do on the page. Of groups only
 * those that say something are kept; nothing that a reader could press or run is taken over.
 */
export function copyChart(chart: SVGSVGElement, figure: PlacedFigure): CopiedChart {
  const { ownerDocument: document } = chart;
  const definitions = createDefinitions(chart, (element, own) =>
    copyNode(element, { document, figure, definitions: own }),
  );
  const copying = { document, figure, definitions };
  const nodes = [...chart.children].flatMap((child) => copyNode(child, copying));
  return { nodes, definitions: definitions.list() };
}

function copyNode(node: Element, copying: Copying): SVGElement[] {
  if (node.matches(PASSING) || isPassingMark(node, copying.figure)) return [];
  if (node.tagName === 'g') return copyGroup(node, copying);
  if (node.tagName !== 'text' && !GEOMETRY[node.tagName]) return [];
  const presentation = readPresentation(node, getComputedStyle(node));
  if (!presentation) return [];
  return node.tagName === 'text'
    ? copyText(node, presentation, copying)
    : copyShape(node, presentation, copying);
}

/** Of a course drawn as columns a value shows as a mark only while it is pointed at, or pinned. */
function isPassingMark(node: Element, { panels }: PlacedFigure): boolean {
  if (node.getAttribute('data-emphasis') !== 'hover') return false;
  const key = node.getAttribute('data-observation');
  return panels.some(({ panel }) => panel.dense && key?.startsWith(`${panel.seriesId}:`));
}

function copyGroup(node: Element, copying: Copying): SVGElement[] {
  const { opacity, display } = getComputedStyle(node);
  if (display === 'none' || opacity === '0') return [];
  const children = [...node.children].flatMap((child) => copyNode(child, copying));
  if (children.length === 0) return [];
  const name = nameGroup(node, copying.figure);
  const attributes: Attributes = {
    id: name && copying.definitions.claim(name),
    transform: writeTransform(node.getAttribute('transform')),
    'clip-path': copying.definitions.refer(node.getAttribute('clip-path')),
    opacity: opacity === '' || opacity === '1' ? undefined : writeNumber(Number(opacity)),
  };
  if (Object.values(attributes).every((value) => value === undefined)) return children;
  return [createSvg(copying.document, 'g', attributes, children)];
}

function copyShape(node: Element, { attributes }: Presentation, copying: Copying): SVGElement[] {
  const geometry = (GEOMETRY[node.tagName] ?? []).map((name) => {
    const value = node.getAttribute(name);
    return [name, value === null ? undefined : roundNumbers(value)] as const;
  });
  const { d, width, height } = Object.fromEntries(geometry);
  const isEmpty =
    (node.tagName === 'path' && !/[a-z][^a-z]*[a-z]/i.test(d ?? '')) ||
    (node.tagName === 'rect' && (Number(width) <= 0 || Number(height) <= 0));
  if (isEmpty) return [];
  const own = { ...Object.fromEntries(geometry), ...referred(attributes, copying) };
  return [createSvg(copying.document, node.tagName, own)];
}

/** Recharts sets its numbers in a `tspan`, shifted in em; here each text has one plain place. */
function copyText(
  node: Element,
  { attributes, halo }: Presentation,
  copying: Copying,
): SVGElement[] {
  const words = node.textContent.trim();
  if (words === '') return [];
  const span = node.querySelector('tspan');
  const size = Number.parseFloat(getComputedStyle(node).fontSize) || 12;
  const shift = /^-?[\d.]+em$/.test(span?.getAttribute('dy') ?? '')
    ? Number.parseFloat(span?.getAttribute('dy') ?? '') * size
    : 0;
  const numberOf = (name: string) =>
    Number.parseFloat(span?.getAttribute(name) ?? node.getAttribute(name) ?? '0');
  const dx = Number.parseFloat(node.getAttribute('dx') ?? '0');
  const place = { x: numberOf('x') + dx, y: numberOf('y') + shift };
  const id = node.classList.contains('disclaimer')
    ? copying.definitions.claim('disclaimer')
    : node.classList.contains('axis-title')
      ? copying.definitions.claim('axis-time-title')
      : undefined;
  const write = (own: Attributes) => createSvg(copying.document, 'text', own, [words]);
  return [
    ...(halo ? [write({ ...place, ...referred(halo, copying), 'aria-hidden': 'true' })] : []),
    write({ id, ...place, ...referred(attributes, copying) }),
  ];
}

/** References by their names in the file. */
function referred(attributes: Attributes, { definitions }: Copying): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (name === 'transform') return [name, writeTransform(String(value ?? ''))];
      const isReference = typeof value === 'string' && value.startsWith('url(');
      return [name, isReference ? definitions.refer(value) : value];
    }),
  );
}

function writeTransform(transform: string | null): string | undefined {
  return transform === null || transform === '' ? undefined : roundNumbers(transform);
}
