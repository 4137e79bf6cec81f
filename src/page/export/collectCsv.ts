import { writeShownCsv } from '../../exchange/shown/writeShownCsv';
import type { ExportSubject } from '../../view/export/exportSubject';
import { recordVersion } from '../../view/export/recordVersion';
import { shortAddress } from '../../view/export/shortAddress';

/** As long as a page may be busy without a pause, in ms. */
const AT_ONCE = 40;

/** The lines of the table of a view, and how many rows there are under its head. */
export async function collectCsv(
  { caseRecord, view, state, words, address }: ExportSubject,
  isWindow: boolean,
): Promise<{ readonly lines: string[]; readonly rows: number }> {
  const history = view.history?.events ?? [];
  const table = writeShownCsv({
    caseRecord,
    axis: view.axis,
    mode: state.axis,
    unit: state.unit,
    ...(isWindow
      ? { window: { ...view.window, alwaysShown: new Set(history.map(({ id }) => id)) } }
      : {}),
    numbers: new Map([...view.events, ...history].map(({ id, number }) => [id, number])),
    version: recordVersion(caseRecord),
    address: shortAddress(address),
    words,
  });
  const lines: string[] = [];
  let until = performance.now() + AT_ONCE;
  for (const line of table) {
    lines.push(line);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + AT_ONCE;
  }
  return { lines, rows: lines.length - 1 };
}
