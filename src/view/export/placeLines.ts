import type { ExportRole, ExportText } from './placedExport';
import { breakText } from './breakText';

/** How a paragraph of the sheet is set. */
export interface ParagraphStyle {
  readonly role: ExportRole;
  readonly size: number;
  readonly weight: ExportText['weight'];
  readonly tone: ExportText['tone'];
  readonly isItalic?: boolean;
  /** Lines beyond end in an ellipsis. */
  readonly mostLines?: number;
  readonly eventId?: string;
}

export interface PlacedLines {
  readonly texts: readonly ExportText[];
  readonly bottom: number;
}

const LINE = 1.3;

/** A paragraph in lines from `top` on; nothing, of no height, where there is no text. */
export function placeLines(
  text: string,
  x: number,
  top: number,
  width: number,
  { mostLines, ...style }: ParagraphStyle,
): PlacedLines {
  const { size, weight, isItalic = false } = style;
  const lines = breakText(text, width, { size, weight, italic: isItalic }, mostLines);
  const height = Math.round(size * LINE * 2) / 2;
  return {
    texts: lines.map((line, index) => ({
      ...style,
      text: line,
      x,
      y: top + index * height + Math.round(size * 2) / 2,
      anchor: 'start',
    })),
    bottom: top + lines.length * height,
  };
}
