import type { ReactNode } from 'react';
import type { ComparedCase } from '../../domain/comparison/comparedCase';
import type { CompareWords } from '../../words/enCompare';
import { CaseLegend } from './CaseLegend';

interface CompareHeadProps {
  /** Absent where the page has a title of its own, as in a lesson. */
  readonly title: string | undefined;
  readonly cases: readonly ComparedCase[];
  /** What could not be followed, and what is on its way. */
  readonly notes: readonly string[];
  readonly say: CompareWords;
  /** What can be done with the comparison as a whole. */
  readonly children?: ReactNode;
}

/** Over the figure: what is compared, and the cases by letter and colour. */
export function CompareHead({ title, cases, notes, say, children }: CompareHeadProps) {
  return (
    <div className="headline compare-head">
      {title !== undefined && (
        <div className="compare-title">
          <h1>{title}</h1>
          {children}
        </div>
      )}
      {notes.length > 0 && (
        <ul className="compare-notes" role="status">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {cases.length > 0 && <CaseLegend cases={cases} say={say} />}
    </div>
  );
}
