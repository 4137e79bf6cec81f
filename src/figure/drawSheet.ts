import type { ExportDisc, ExportText, PlacedExport } from '../view/export/placedExport';
import { LIGHT_INK } from './lightInk';
import { writeWord } from './nameGroup';
import { COMMON_SIZE } from './presentation';
import { createSvg } from './svgElement';

/** Parts of the sheet around the chart, in the order in which they are read. */
export interface SheetInk {
  readonly head: SVGElement;
  readonly key: readonly SVGElement[];
  readonly foot: SVGElement;
}

const HEAD = ['title', 'subject', 'headline', 'caution'];

/** The texts of the sheet as text, and the numbers of the key in discs. */
export function drawSheet(document: Document, placed: PlacedExport): SheetInk {
  const { texts, discs, chart } = placed;
  const isHead = ({ role, y }: ExportText) => HEAD.includes(role) && y <= chart.y + 1;
  const isKey = ({ role }: ExportText) => role.startsWith('key-');
  const draw = (some: readonly ExportText[]) => some.map((text) => drawText(document, text));
  const own = texts.filter((text) => isKey(text) && text.eventId === undefined);
  const entries = discs.map((disc) => {
    const words = texts.filter((text) => isKey(text) && text.eventId === disc.eventId);
    return createSvg(document, 'g', { id: `key-${writeWord(disc.eventId)}` }, [
      drawDisc(document, disc),
      ...draw(words),
    ]);
  });
  const group = (id: string, children: readonly SVGElement[]) =>
    createSvg(document, 'g', { id }, children);
  return {
    head: group('head', draw(texts.filter(isHead))),
    key: discs.length === 0 ? [] : [group('key', [...draw(own), ...entries])],
    foot: group('foot', draw(texts.filter((text) => !isHead(text) && !isKey(text)))),
  };
}

function drawText(document: Document, text: ExportText): SVGElement {
  const { size, weight, tone, anchor, x, y } = text;
  return createSvg(
    document,
    'text',
    {
      x,
      y,
      'font-size': size === COMMON_SIZE ? undefined : size,
      'font-weight': weight === 400 ? undefined : weight,
      'font-style': text.isItalic ? 'italic' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: LIGHT_INK[tone],
    },
    [text.text],
  );
}

function drawDisc(document: Document, disc: ExportDisc): SVGElement {
  return createSvg(document, 'circle', {
    cx: disc.x,
    cy: disc.y,
    r: disc.radius,
    fill: disc.isAnchor ? LIGHT_INK.ink : LIGHT_INK.pin,
    stroke: disc.isAnchor ? LIGHT_INK.ink : LIGHT_INK.quiet,
    'stroke-width': 1.25,
    'stroke-dasharray': disc.isDashed && !disc.isAnchor ? '3 2.5' : undefined,
  });
}
