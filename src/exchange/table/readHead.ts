import type { TableSource } from './tableReading';

const HEAD = 65_536;

/** The first 64 K of a table's text. */
export async function readHead(source: TableSource): Promise<string> {
  let head = '';
  for await (const piece of source.read()) {
    head += piece;
    if (head.length >= HEAD) break;
  }
  return head.slice(0, HEAD);
}
