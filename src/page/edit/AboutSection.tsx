import { CaseFields } from './CaseFields';
import { SeriesFields } from './SeriesFields';
import type { SheetTools } from './sheetTools';

/** What the case and its series say of themselves. */
export function AboutSection({ tools }: { readonly tools: SheetTools }) {
  return (
    <>
      <CaseFields tools={tools} />
      {tools.edited.document.series.map((series) => (
        <SeriesFields key={series.id} tools={tools} series={series} />
      ))}
    </>
  );
}
