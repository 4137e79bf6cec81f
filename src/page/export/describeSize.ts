import type { PlacedExport } from '../../view/export/placedExport';
import type { ExportWords } from '../../words/enExport';

/** How large a sheet is, in the measure its file says: "180 × 143 mm". */
export function describeSize(
  { size, width, height }: Pick<PlacedExport, 'size' | 'width' | 'height'>,
  say: ExportWords['size'],
): string {
  const write = (length: number) => String(Math.round(length * 100) / 100);
  return say.measured(write(size.width), write((size.width * height) / width), size.unit);
}
