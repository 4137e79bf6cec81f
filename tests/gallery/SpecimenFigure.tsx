import { ChartFrame } from '../../src/chart/ChartFrame';
import { ComparisonLayer } from '../../src/chart/ComparisonLayer';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { comparisonOf } from '../view/comparison/comparisonOf';
import { viewOf } from '../view/viewOf';
import type { Specimen } from './specimen';

/** A specimen drawn as the page draws a case, or several on one axis. */
export function SpecimenFigure({ specimen }: { readonly specimen: Specimen }) {
  const { caseRecord, others, parameters, width } = specimen;
  if (others) {
    const compared = comparisonOf([caseRecord, ...others], parameters ? { parameters } : {});
    return (
      <div className="surface comparison">
        <ChartFrame figure={compared.figureAt(width)} words={en} layer={ComparisonLayer} />
      </div>
    );
  }
  const { view } = viewOf(caseRecord, parameters);
  return (
    <div className="surface">
      <ChartFrame figure={placeFigure(view, width, en)} words={en} />
    </div>
  );
}
