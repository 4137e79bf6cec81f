import type { Attributes } from './svgElement';
import { writeNumber } from './svgElement';
import { readColour } from './readColour';

/** How an element looks, as attributes that every program knows; nothing where it does not show. */
export interface Presentation {
  readonly attributes: Attributes;
  /** Drawn under a text first: what is `paint-order: stroke` on screen, which slides do not know. */
  readonly halo?: Attributes;
}

const SHAPES = ['path', 'line', 'rect', 'circle'];

/** The size of type that the file states once for all. */
export const COMMON_SIZE = 12;

/** The computed style of a shape or a text, as far as it differs from what holds without it. */
export function readPresentation(
  element: Element,
  style: CSSStyleDeclaration,
): Presentation | undefined {
  if (style.display === 'none' || style.visibility === 'hidden') return undefined;
  const opacity = style.opacity === '' ? 1 : Number(style.opacity);
  if (opacity === 0) return undefined;
  const common: Attributes = {
    opacity: opacity === 1 ? undefined : writeNumber(opacity),
    'clip-path': element.getAttribute('clip-path') ?? undefined,
    mask: element.getAttribute('mask') ?? undefined,
    transform: element.getAttribute('transform') ?? undefined,
  };
  return SHAPES.includes(element.tagName)
    ? readShape(element, style, common)
    : readText(style, common);
}

function readShape(
  { tagName }: Element,
  style: CSSStyleDeclaration,
  common: Attributes,
): Presentation | undefined {
  const fill = tagName === 'line' ? undefined : readPaint('fill', style.fill, style.fillOpacity);
  const stroke = readStroke(style);
  if (!fill && !stroke) return undefined;
  const noFill = tagName === 'line' ? {} : { fill: 'none' };
  return { attributes: { ...common, ...(fill ?? noFill), ...stroke } };
}

function readText(style: CSSStyleDeclaration, common: Attributes): Presentation | undefined {
  const fill = readPaint('fill', style.fill, style.fillOpacity);
  if (!fill) return undefined;
  const size = Number.parseFloat(style.fontSize);
  const font: Attributes = {
    'font-size': size === COMMON_SIZE || Number.isNaN(size) ? undefined : writeNumber(size),
    'font-weight': /^(400|normal|)$/.test(style.fontWeight) ? undefined : style.fontWeight,
    'font-style': style.fontStyle === 'italic' ? 'italic' : undefined,
    'text-anchor': /^(start|)$/.test(style.textAnchor) ? undefined : style.textAnchor,
  };
  const stroke = readStroke(style);
  const attributes = { ...common, ...font, ...fill };
  if (!stroke) return { attributes };
  const isHalo = style.paintOrder.startsWith('stroke');
  if (!isHalo) return { attributes: { ...attributes, ...stroke } };
  const halo = { ...common, ...font, fill: stroke.stroke, ...stroke };
  return { attributes, halo: { ...halo, 'stroke-linejoin': 'round' } };
}

/** A fill or stroke; nothing where there is none or it is transparent. */
function readPaint(name: 'fill' | 'stroke', paint: string, share: string): Attributes | undefined {
  const [, reference] = /^url\(["']?#([^"')]+)["']?\)/.exec(paint) ?? [];
  if (reference !== undefined) return { [name]: `url(#${reference})` };
  const colour = readColour(paint);
  if (!colour) return undefined;
  const opacity = colour.opacity * (share === '' ? 1 : Number(share));
  if (opacity === 0) return undefined;
  return {
    // Shapes are black where nothing is said.
    [name]: name === 'fill' && colour.hex === '#000000' ? undefined : colour.hex,
    [`${name}-opacity`]: opacity === 1 ? undefined : writeNumber(opacity),
  };
}

function readStroke(style: CSSStyleDeclaration): Attributes | undefined {
  const stroke = readPaint('stroke', style.stroke, style.strokeOpacity);
  const width = style.strokeWidth === '' ? 1 : Number.parseFloat(style.strokeWidth);
  if (!stroke || width === 0) return undefined;
  const dashes = /^(none|)$/.test(style.strokeDasharray)
    ? undefined
    : style.strokeDasharray.replaceAll('px', '').replace(/,\s*/g, ' ');
  return {
    ...stroke,
    'stroke-width': width === 1 ? undefined : writeNumber(width),
    'stroke-dasharray': dashes,
    'stroke-linecap': /^(butt|)$/.test(style.strokeLinecap) ? undefined : style.strokeLinecap,
    'stroke-linejoin': /^(miter|)$/.test(style.strokeLinejoin) ? undefined : style.strokeLinejoin,
  };
}
