import { HighlightLayer } from '../../chart/HighlightLayer';
import { PredictionLayer } from '../../chart/PredictionLayer';
import { type PredictionSession, usePrediction } from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import type { PlacedFigure } from '../../view/placedFigure';
import { CasePage, type CasePageProps } from '../CasePage';
import { ComparedPage } from '../compare/ComparedPage';
import { useComparedCases } from '../compare/useComparedCases';
import { PredictionSurface } from '../predict/PredictionSurface';

interface LessonFigureProps extends CasePageProps {
  /** Ids of the cases drawn together with this one. */
  readonly compare: readonly string[];
  readonly isDrawing: boolean;
}

const SHOWN = { layer: ShownLayer, hasOverview: false, mostShrinking: 100 } as const;
/** The citations of several cases take two lines more, the readout no more than that of one. */
const COMPARED = { ...SHOWN, moreUnder: -10, mostShrinking: 144 } as const;
const DRAWN = { ...SHOWN, layer: DrawnLayer, over: PredictionSurface } as const;

/** The page of the case as a part of a lesson has it, alone or beside others. */
export function LessonFigure({ compare, isDrawing, ...page }: LessonFigureProps) {
  if (compare.length > 0) return <Comparison compare={compare} {...page} />;
  return <CasePage {...page} figure={isDrawing ? DRAWN : SHOWN} />;
}

function Comparison({ compare, ...page }: Omit<LessonFigureProps, 'isDrawing'>) {
  const { records, failures } = useComparedCases(compare, page.words);
  return (
    <ComparedPage
      {...page}
      figure={COMPARED}
      others={records}
      notes={failures.map(({ ref, reason }) => page.words.joints.label(ref) + reason)}
    />
  );
}

interface LayerProps {
  readonly figure: PlacedFigure;
}

function DrawnLayer({ figure }: LayerProps) {
  return (
    <>
      <HighlightLayer figure={figure} />
      <PredictionLayer figure={figure} />
    </>
  );
}

/** A line that was drawn stands beside what is shown; where none was, nothing asks for one. */
function ShownLayer({ figure }: LayerProps) {
  const session = usePrediction();
  return (
    <>
      <HighlightLayer figure={figure} />
      {session && <SettledLine session={session} figure={figure} />}
    </>
  );
}

function SettledLine({ session, figure }: LayerProps & { readonly session: PredictionSession }) {
  const isCommitted = usePredictionState(session.store, (state) => state.isCommitted);
  return isCommitted && <PredictionLayer figure={figure} />;
}
