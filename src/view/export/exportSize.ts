export const EXPORT_SIZE_NAMES = [
  'slide-16-9',
  'slide-4-3',
  'column-1',
  'column-2',
  'free',
] as const;

export type ExportSizeName = (typeof EXPORT_SIZE_NAMES)[number];

/** A sheet that a figure is laid out for. */
export interface ExportSize {
  readonly name: ExportSizeName;
  /** The measure in which the file says how large it is. */
  readonly unit: 'in' | 'mm' | 'px';
  /** In `unit`. */
  readonly width: number;
  /** In `unit`; absent where the sheet is as high as what stands on it. */
  readonly height?: number;
  /** How wide the sheet is for the layout; type of 12 is set at 12 of these. */
  readonly layoutWidth: number;
}

/**
 * The sheets with a name. A slide is what PowerPoint and Impress open with, laid out at a point a
 * unit; the columns are those of most journals (85 and 180 mm), where type of 12 comes to 8 pt.
 */
export const NAMED_SIZES: Readonly<Record<Exclude<ExportSizeName, 'free'>, ExportSize>> = {
  'slide-16-9': { name: 'slide-16-9', unit: 'in', width: 40 / 3, height: 7.5, layoutWidth: 960 },
  'slide-4-3': { name: 'slide-4-3', unit: 'in', width: 10, height: 7.5, layoutWidth: 720 },
  'column-1': { name: 'column-1', unit: 'mm', width: 85, layoutWidth: 360 },
  'column-2': { name: 'column-2', unit: 'mm', width: 180, layoutWidth: 760 },
};

/** What a free size may be, in px; a narrower figure than a phone's has no room for its words. */
export const FREE_WIDTH = { least: 320, most: 4096 } as const;
export const FREE_HEIGHT = { least: 240, most: 4096 } as const;

/**
 * A sheet of so many px, laid out at a px a unit.
 *
 * @param width within `FREE_WIDTH`
 * @param height within `FREE_HEIGHT`; as high as what stands on it where there is none
 */
export function freeSize(width: number, height?: number): ExportSize {
  const size = { name: 'free', unit: 'px', width, layoutWidth: width } as const;
  return height === undefined ? size : { ...size, height };
}

const PX_PER = { px: 1, in: 96, mm: 96 / 25.4 } as const;

/** How wide a sheet is in CSS px, which are a 96th of an inch: a picture at 1× has as many. */
export function widthInPx({ width, unit }: ExportSize): number {
  return width * PX_PER[unit];
}
