import { linesOf } from './tableHeight';

/** How high the lines of the source become at a width, with the rule above them, in px. */
export function sourceHeight(lines: readonly string[], width: number): number {
  return lines.reduce((sum, line) => sum + linesOf(line, width) * 15, 14);
}
