import type { CardGroup } from '../deriveCards';
import { cardsHeight, COLUMN_GAP } from './cardsHeight';
import type { ValueTable } from './deriveValueTables';
import { sourceHeight } from './sourceHeight';
import { linesOf, PRINT_LINE, tableHeight } from './tableHeight';

/** Between the margins of the sheet, in px: the width of both papers, the height of Letter. */
const PAGE = { width: 680, height: 980 } as const;
/** Head and foot of the page and the spaces between its parts, and a little for what is not measured. */
const FIXED = 94;
const LEAD_LINE = 16;

/** How high the figure may be at least and at most, in px. */
const LEAST = 310;
const MOST = 470;

/** Cards and tables one above the other, or beside each other with one or two columns of cards. */
export type PageLayout = 'stacked' | 'narrow-cards' | 'wide-cards';

/** The width of all cards beside tables, in px; print.css has the same. */
const CARDS_WIDTH = { stacked: PAGE.width, 'narrow-cards': 205, 'wide-cards': 374 } as const;
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
 * @param lead what else stands above the figure
 * @param source stands below all, or below the cards where those are one column
 */
export function placeFullPage(
  headline: string,
  lead: readonly string[],
  source: readonly string[],
  groups: readonly CardGroup[],
  tables: readonly ValueTable[],
): PlacedPage {
  const leadHeight = lead.reduce((sum, text) => sum + linesOf(text, PAGE.width, 12) * LEAD_LINE, 0);
  const around = FIXED + linesOf(headline, PAGE.width, 20.5) * 25 + leadHeight;
  const heights = (Object.keys(CARDS_WIDTH) as PageLayout[]).map((layout) => ({
    layout,
    height: heightOf(layout, source, groups, tables),
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
  source: readonly string[],
  groups: readonly CardGroup[],
  tables: readonly ValueTable[],
): number {
  const width = CARDS_WIDTH[layout];
  const cards = cardsHeight(groups, CARD_COLUMNS[layout], width);
  if (layout === 'stacked') return cards + tablesBelow(tables) + sourceHeight(source, PAGE.width);
  const rest = PAGE.width - COLUMN_GAP - width;
  const values = tables.reduce((sum, table) => sum + tableHeight(table, rest), 0);
  return layout === 'narrow-cards'
    ? Math.max(cards + sourceHeight(source, width), values)
    : Math.max(cards, values) + sourceHeight(source, PAGE.width);
}

/** One series in two columns; of several, two beside each other. */
function tablesBelow(tables: readonly ValueTable[]): number {
  const half = (PAGE.width - COLUMN_GAP) / 2;
  const [only] = tables;
  if (only && tables.length === 1) return tableHeight(only, half, 2);
  return tables.reduce((sum, table, index) => {
    if (index % 2 === 1) return sum;
    const beside = tables[index + 1];
    return sum + Math.max(tableHeight(table, half), beside ? tableHeight(beside, half) : 0);
  }, 0);
}
