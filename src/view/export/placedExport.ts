import type { PlacedFigure, PlacedText } from '../placedFigure';
import type { ExportSize } from './exportSize';

/** What a text of the sheet is, from top to bottom. */
export type ExportRole =
  | 'title'
  | 'subject'
  | 'headline'
  | 'caution'
  | 'key-title'
  | 'key-number'
  | 'key-name'
  | 'key-more'
  | 'range'
  | 'source'
  | 'version'
  | 'address'
  | 'teaching';

/** One line of text on the sheet; a long one is several, in order. */
export interface ExportText extends PlacedText {
  readonly role: ExportRole;
  /** In units of the sheet. */
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly isItalic?: boolean;
  readonly tone: 'ink' | 'quiet' | 'paper';
  /** The event that the line of the key is about. */
  readonly eventId?: string;
}

/** The disc of an event's number in the key, as its pin has it. */
export interface ExportDisc {
  readonly eventId: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isAnchor: boolean;
  /** Its time is placed by us or made up. */
  readonly isDashed: boolean;
}

/** A sheet with everything on it, in units; ink only has to follow it. */
export interface PlacedExport {
  readonly size: ExportSize;
  readonly width: number;
  readonly height: number;
  /** The chart, and where its upper left corner stands. */
  readonly chart: { readonly figure: PlacedFigure; readonly x: number; readonly y: number };
  readonly texts: readonly ExportText[];
  readonly discs: readonly ExportDisc[];
  /** Of the file, for who cannot see it. */
  readonly title: string;
  readonly description: string;
  /** BCP 47, of its words. */
  readonly locale: string;
  /** The smallest type on the sheet, in points as it comes out of the printer. */
  readonly smallestType: number;
  /** How many events the key had no room for; the drawing has them all. */
  readonly leftOut: number;
}
