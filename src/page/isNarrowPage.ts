import { NARROW_WIDTH } from '../view/placeFigure';

/** The air at both sides of the page, as page.css has it. */
const MARGINS = { narrow: { upTo: 600, width: 20 }, wide: 48 };

/** True where the figure of a page of one column is drawn for a narrow screen. */
export function isNarrowPage(): boolean {
  const { clientWidth } = document.documentElement;
  const margins = clientWidth <= MARGINS.narrow.upTo ? MARGINS.narrow.width : MARGINS.wide;
  return clientWidth > 0 && clientWidth - margins < NARROW_WIDTH;
}
