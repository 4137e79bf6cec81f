/** A number with a true minus sign and a fixed count of decimals. */
export function formatNumber(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A number with its sign, plus included: a change, or a day from day 0. Zero has none. */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** The digits a number was written with, so that a printed 2 is not said as 2.0. */
export function formatAsPrinted(value: number): string {
  return String(value).replace('-', '−');
}

/** A count with its thousands apart: "40,213". */
export function formatCount(count: number, locale: string): string {
  return count.toLocaleString(locale);
}
