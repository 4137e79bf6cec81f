import type { CardGroup } from '../deriveCards';
import { measureText } from '../typeface/measureText';
import type { ValueTable } from './deriveValueTables';
import { linesOf, PRINT_LINE, tableHeight } from './tableHeight';

/** Between the margins of the sheet, in px: the width of both papers, the height of Letter. */
const PAGE = { width: 680, height: 980 } as const;
/** Head and foot of the page and the spaces between its parts, and a little for what is not measured. */
const FIXED = 108;
const LEAD_LINE = 16;
const GAP = 18;

/** How high the figure may be at least and at most, in px. */
const LEAST = 310;
const MOST = 470;

/** Cards and tables one above the other, or beside each other with one or two columns of cards. */
export type PageLayout = 'stacked' | 'narrow-cards' | 'wide-cards';

/** The width of all cards beside tables, in px; print.css has the same. */
const CARDS_WIDTH = { stacked: PAGE.width, 'narrow-cards': 205, 'wide-cards': 372 } as const;
const CARD_COLUMNS = { stacked: 3, 'narrow-cards': 1, 'wide-cards': 2 } as const;

export interface PlacedPage {
  readonly layout: PageLayout;
  /** In px. */
  readonly figureHeight: number;
}

/**
 * How cards and tables stand on the page so that the figure has most of it, and how high the figure
 * may be for all to fit on one page of A4 or Letter, as far as type can be measured without a
 * browser. What is longer than a page anyway flows on one below the other, under the least figure.
 *
 * @param headline set large
 * @param lead what else stands above the figure and below all, each over the whole width
 */
export function placeFullPage(
  headline: string,
  lead: readonly string[],
  groups: readonly CardGroup[],
  tables: readonly ValueTable[],
): PlacedPage {
  const leadLines = lead.reduce((sum, text) => sum + linesOf(text, PAGE.width, 12), 0);
  const around = FIXED + linesOf(headline, PAGE.width, 20.5) * 25 + leadLines * LEAD_LINE;
  const heights = (Object.keys(CARDS_WIDTH) as PageLayout[]).map((layout) => ({
    layout,
    height: heightOf(layout, groups, tables),
  }));
  const best = heights.reduce((least, one) =>
    one.height < least.height - PRINT_LINE ? one : least,
  );
  const room = PAGE.height - around - best.height;
  if (room < LEAST - 6 * PRINT_LINE) return { layout: 'stacked', figureHeight: LEAST };
  return { layout: best.layout, figureHeight: Math.max(LEAST, Math.min(MOST, room)) };
}

function heightOf(
  layout: PageLayout,
  groups: readonly CardGroup[],
  tables: readonly ValueTable[],
): number {
  const cards = cardsHeight(groups, CARD_COLUMNS[layout], CARDS_WIDTH[layout]);
  if (layout === 'stacked') return cards + tablesBelow(tables);
  const width = PAGE.width - GAP - CARDS_WIDTH[layout];
  return Math.max(
    cards,
    tables.reduce((sum, table) => sum + tableHeight(table, width), 0),
  );
}

/** In columns of equal height that cannot be cut within a card. */
function cardsHeight(groups: readonly CardGroup[], columns: number, width: number): number {
  const room = (width - (columns - 1) * GAP) / columns - 29;
  const heights = groups.flatMap(({ cards, note = '' }) => [
    PRINT_LINE + linesOf(note, room) * PRINT_LINE,
    ...cards.map(
      ({ title, when, summary = '', edit = '' }) =>
        Math.max(1, Math.ceil((measureText(`${title}  ${when}`, BOLD) + 6) / room)) * PRINT_LINE +
        (linesOf(summary, room) + linesOf(edit, room)) * PRINT_LINE +
        4,
    ),
  ]);
  if (heights.length === 0) return 0;
  const sum = heights.reduce((total, height) => total + height, 0);
  const uneven = columns === 1 ? 0 : Math.max(...heights) / 2;
  return sum / columns + uneven + 3 * PRINT_LINE;
}

const BOLD = { size: 11, weight: 500 } as const;

/** One series in two columns; of several, two beside each other. */
function tablesBelow(tables: readonly ValueTable[]): number {
  const half = (PAGE.width - GAP) / 2;
  const [only] = tables;
  if (only && tables.length === 1) return tableHeight(only, half, 2);
  return tables.reduce((sum, table, index) => {
    if (index % 2 === 1) return sum;
    const beside = tables[index + 1];
    return sum + Math.max(tableHeight(table, half), beside ? tableHeight(beside, half) : 0);
  }, 0);
}
