import { countOf } from './countOf';
import type { Words } from './en';
import { formatCount } from './formatNumber';

const UNITS = { in: 'inches', mm: 'mm', px: 'pixels' } as const;

/** The words of the dialog that exports a figure and its data, in English. */
export const enExport = {
  title: 'Export',
  close: 'Close',

  preview: {
    label: (title: string, size: string) => `${title}: the figure as it is exported, ${size}`,
    drawing: 'Drawing the figure…',
    failed: 'The figure could not be drawn at this size. Choose another, or load the page again.',
    keyLeftOut: (count: number) =>
      `${countOf(count, 'event has', 'events have')} no room in the key beside the figure. A larger size names all of them.`,
    smallType: (points: string) =>
      `The smallest type comes to ${points} pt on paper, which is hard to read. A larger size has larger type.`,
  },

  size: {
    legend: 'Size',
    names: {
      'slide-16-9': 'Slide, 16:9',
      'slide-4-3': 'Slide, 4:3',
      'column-1': 'Journal, one column',
      'column-2': 'Journal, two columns',
      free: 'Free',
    },
    /** On paper or on a slide; `unit` as the file says it. */
    measured: (width: string, height: string, unit: 'in' | 'mm' | 'px') =>
      `${width} × ${height} ${UNITS[unit]}`,
    width: 'Width in pixels',
    height: 'Height in pixels',
    heightHint: 'Leave the height empty to have the figure as high as it needs.',
    outside: (name: string, least: number, most: number) =>
      `${name}: expected a whole number from ${least} to ${most}. The figure keeps its last size until then.`,
  },

  picture: {
    title: 'Picture',
    svg: 'Save SVG',
    svgHint:
      'PNG is for slides and documents. SVG is sharp at any size and its text stays text: for journals, Inkscape and the web.',
    png: 'Save PNG',
    pixelsLegend: 'Pixels of the PNG',
    pixels: (scale: number, width: number, height: number, dotsPerInch: number) =>
      `${scale}×: ${width} × ${height} pixels, ${dotsPerInch} dpi`,
    copy: 'Copy picture',
    copying: 'Copying the picture…',
    copied: 'Copied. Paste it into a slide or a document.',
    copyUnsupported:
      'This browser cannot copy pictures. Save the PNG and insert the file where you need it.',
    copyRefused:
      'The browser did not allow the picture to be copied. Allow this page to use the clipboard, or save the PNG and insert the file.',
    tooLarge: (width: number, height: number) =>
      `${width} × ${height} pixels are more than this browser can draw. Choose fewer pixels or a smaller size, or save the SVG.`,
    noTypeface:
      'The typeface of the figure could not be loaded, so the picture was not made. Check the connection and try again, or save the SVG.',
    failed: 'The picture could not be drawn. Try again, or save the SVG.',
  },

  paper: {
    title: 'Paper',
    print: 'Print or save as PDF',
    printHint: 'The figure with its cards, its table and the citation.',
    handout: 'Blank handout',
    handoutHint: 'Axes, range and events without the values, with room to draw.',
  },

  data: {
    title: 'Data',
    scopeLegend: 'In the table',
    window: 'What is on screen',
    whole: 'The whole course',
    savingRows: (name: string, count: number, locale: string) =>
      `Saving ${name}, ${formatCount(count, locale)} ${count === 1 ? 'row' : 'rows'}`,
    csv: 'Save CSV',
    csvHint:
      'A table with one value or event a row: value and unit as shown and as stored, basis, range, earliest and latest day, source.',
    json: 'Save JSON',
    jsonHint:
      'A case file that opens here again: the whole course as it is shown, edits included. Its lesson, the log of its edits and extensions are in the file that “Share” saves.',
    jsonEvidence: (count: number) =>
      `${countOf(count, 'event of other patients stays', 'events of other patients stay')} out of it.`,
    jsonDayZero: 'The event of day 0 is hidden, so that the file calls it “Day 0” only.',
    jsonComparison:
      'JSON: a case file holds one case. Leave the comparison to save the case by itself.',
  },

  saving: (name: string) => `Saving ${name}`,
  preparing: (name: string) => `Preparing ${name}…`,

  /** What stands in the files themselves. */
  file: {
    dayZero: 'Day 0',
    dayZeroSummary: 'The event that is day 0 is not shown here.',
  },
};

export type ExportWords = typeof enExport;

declare module './features' {
  interface Features {
    readonly export: ExportWords;
  }
}

/** The catalogue of exports in the language of a page. */
export function exportWordsOf({ features }: Words): ExportWords {
  return features?.export ?? enExport;
}
