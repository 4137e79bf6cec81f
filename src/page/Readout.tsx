import { Fragment, memo } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import { useReadPointedAt } from '../state/calmPointedAt';
import { deriveReadout } from '../view/deriveReadout';
import { deriveSummary } from '../view/deriveSummary';
import type { ReadoutView } from '../view/readoutView';
import type { TimelineView } from '../view/timelineView';
import type { ViewState } from '../view/viewState';
import type { Words } from '../words/en';
import { StatusShape } from './StatusShape';
import { Term } from './Term';

interface ReadoutProps {
  readonly caseRecord: CaseRecord;
  readonly view: TimelineView;
  readonly state: ViewState;
  readonly words: Words;
}

/** What is pointed at or pinned, in words, at a fixed height so that nothing jumps. */
export function Readout({ caseRecord, view, state, words }: ReadoutProps) {
  const pointedAt = useReadPointedAt(
    (one) =>
      one.kind === 'observation' &&
      view.panels.some(({ seriesId, dense }) => dense && seriesId === one.key.seriesId),
  );
  const readout = deriveReadout(caseRecord, view, state, pointedAt, words);
  const hasValues = caseRecord.series.some((series) => series.start.length > 0);
  return (
    <section
      className={[
        'readout',
        readout ? '' : 'idle',
        caseRecord.series.length > 1 ? 'several' : '',
      ].join(' ')}
      data-readout=""
      aria-label={words.readout.label}
    >
      {readout ? (
        <ReadoutCells readout={readout} isLong={caseRecord.isComparison} words={words} />
      ) : (
        <div className="readout-hint">
          <p>{hasValues ? words.readout.hint : words.readout.hintNoValues}</p>
          {/* The figure says it to a screen reader already. */}
          <p aria-hidden="true">{deriveSummary(caseRecord, view.axis, state.unit, words)}</p>
        </div>
      )}
    </section>
  );
}

interface ReadoutCellsProps {
  readonly readout: ReadoutView;
  /** Several cases at two possible times are more than it holds: its end is reached by key too. */
  readonly isLong?: boolean | undefined;
  readonly words: Words;
}

/** Drawn anew where the words differ; along one value the pointer changes few of them. */
const ReadoutCells = memo(function ReadoutCells({
  readout,
  isLong = false,
  words,
}: ReadoutCellsProps) {
  const { sinceBaseline, sincePrevious } = readout;
  return (
    <>
      <div className="readout-cell when">
        {readout.day === '' ? (
          <strong data-readout-date="">{readout.date}</strong>
        ) : (
          <>
            <strong data-readout-day="">{readout.day}</strong>
            <span data-readout-date="">{readout.date}</span>
          </>
        )}
        {readout.away !== undefined && <em>{readout.away}</em>}
      </div>
      <div className="readout-cell value">
        <span className="readout-label">{readout.name}</span>
        {readout.value !== undefined && <strong data-readout-value="">{readout.value}</strong>}
        {readout.value === undefined && <span>{readout.note}</span>}
        <span>
          {readout.status !== undefined && (
            <>
              <Term explains={readout.rangeTerm}>
                {readout.shape && <StatusShape shape={readout.shape} />}
                {readout.status}
              </Term>{' '}
              ·{' '}
            </>
          )}
          {readout.bases.map((basis, index) => (
            <Fragment key={basis.words}>
              {index > 0 && words.joints.comma}
              <Term explains={basis.term}>{basis.words}</Term>
            </Fragment>
          ))}
          {readout.edit !== undefined && <em> · {readout.edit}</em>}
        </span>
      </div>
      {(sinceBaseline ?? sincePrevious) && (
        <div className="readout-cell change">
          {sinceBaseline && <Change {...sinceBaseline} words={words} />}
          {sincePrevious && <Change {...sincePrevious} words={words} />}
        </div>
      )}
      <div className="readout-cell around" {...(isLong ? { tabIndex: 0 } : {})}>
        <Titles label={words.readout.eventsLabel} titles={readout.eventsSurely} words={words} />
        <Titles label={words.readout.maybeLabel} titles={readout.eventsMaybe} words={words} />
        {readout.value !== undefined && readout.note !== undefined && <span>{readout.note}</span>}
        {readout.others.map((other) => (
          <span key={other}>{other}</span>
        ))}
      </div>
    </>
  );
}, isSameReadout);

function isSameReadout(before: ReadoutCellsProps, after: ReadoutCellsProps): boolean {
  if (before.words !== after.words || before.isLong !== after.isLong) return false;
  return JSON.stringify(before.readout) === JSON.stringify(after.readout);
}

interface LabelledProps {
  readonly label: string;
  readonly words: Words;
}

function Titles({ titles, ...rest }: LabelledProps & { readonly titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return <Change text={rest.words.joints.list(titles)} {...rest} />;
}

function Change({ label, text, words }: LabelledProps & { readonly text: string }) {
  return (
    <span>
      <span className="readout-label">{words.joints.label(label)}</span>
      {text}
    </span>
  );
}
