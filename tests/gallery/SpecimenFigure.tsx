import { ChartFrame } from '../../src/chart/ChartFrame';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { viewOf } from '../view/viewOf';
import type { Specimen } from './specimen';

/** A specimen drawn as the page draws a case. */
export function SpecimenFigure({ specimen }: { readonly specimen: Specimen }) {
  const { caseRecord, parameters, width } = specimen;
  const { view } = viewOf(caseRecord, parameters);
  return (
    <div className="surface">
      <ChartFrame figure={placeFigure(view, width, en)} words={en} />
    </div>
  );
}
