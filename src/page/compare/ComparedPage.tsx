import { type ReactNode, useMemo, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { compareWordsOf } from '../../words/enCompare';
import type { PlacedFigure } from '../../view/placedFigure';
import { CasePage, type CasePageProps } from '../CasePage';
import type { FigureParts } from '../figureParts';
import { type CompareChoices, CompareControls } from './CompareControls';
import { CompareHead } from './CompareHead';
import { SingledOut } from './SingledOut';
import { useComparison } from './useComparison';
import './compare.css';

interface ComparedPageProps extends CasePageProps {
  /** The cases beside that of the page, as far as they have come. */
  readonly others: readonly CaseRecord[];
  /** What could not be followed, and what is on its way. */
  readonly notes?: readonly string[];
  /** What else can be chosen, beside the cases. */
  readonly choices?: ReactNode;
}

/**
 * Several cases on the page of a case, for the comparison and for a step of a lesson. The case of
 * the page is the first; without a day 0 of its own it stays alone, and the page says why.
 */
export function ComparedPage(props: ComparedPageProps) {
  const { caseRecord, others, notes = [], choices: more, words, ...page } = props;
  const say = compareWordsOf(words);
  const [choices, setChoices] = useState<CompareChoices>({ analyte: '', isRelative: false });
  const records = useMemo(() => [caseRecord, ...others], [caseRecord, others]);
  const comparison = useComparison(records, page.parameters, choices, words);
  const { cases, shared, setAside, untold } = comparison;
  const isAlone = !caseRecord.anchor;
  const own = setAside.map(({ title, reason }) =>
    isAlone && title === caseRecord.title
      ? say.notes.firstNoDayZero(title)
      : say.notes.setAside[reason](title),
  );
  const isLacking = cases.length > 1 && shared.length === 0;
  const title = isLacking
    ? say.noCommonSeries
    : cases.length > 1
      ? say.headline(comparison.names, comparison.drawnCount)
      : say.headlineAlone;
  const head = (
    <CompareHead
      title={page.headline === undefined ? title : undefined}
      cases={isAlone ? [] : cases}
      notes={[
        ...notes,
        ...own,
        ...(isLacking ? [say.notes.noCommon] : []),
        ...(isAlone ? [] : comparison.notices),
      ]}
      say={say}
    >
      {more}
    </CompareHead>
  );
  const { parameters, caseRecord: merged, analyte, isRelative } = comparison;
  const figure = useJoinedParts(page.figure, comparison.figure);
  const shown = isAlone
    ? { caseRecord }
    : {
        caseRecord: merged,
        parameters,
        figure,
        moreControls: shared.length > 0 && (
          <CompareControls
            shared={shared}
            choices={{ analyte, isRelative }}
            choose={setChoices}
            untold={untold}
            say={say}
          />
        ),
      };
  return (
    <SingledOut>
      <CasePage {...page} words={words} headline={head} {...shown} />
    </SingledOut>
  );
}

/**
 * The parts of the comparison with those of the page, each layer over the other. The layer stays the
 * same component from step to step: a layer that is taken away and put back loses its place.
 */
function useJoinedParts(own: FigureParts | undefined, compared: FigureParts): FigureParts {
  const [One, Other] = [compared.layer, own?.layer];
  const Both = useMemo(
    () =>
      function JoinedLayer({ figure }: { readonly figure: PlacedFigure }) {
        return (
          <>
            {One && <One figure={figure} />}
            {Other && <Other figure={figure} />}
          </>
        );
      },
    [One, Other],
  );
  return useMemo(
    () => (own ? { ...compared, ...own, layer: Both } : compared),
    [own, compared, Both],
  );
}
