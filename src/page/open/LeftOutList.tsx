import type { LeftOut } from '../../exchange/intake/findings';
import type { OpenWords } from '../../words/enOpen';

interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[];
  readonly words: OpenWords;
}

/** What does not become part of the case, why, and where it stands. */
export function LeftOutList({ leftOut, words }: LeftOutListProps) {
  const total = leftOut.reduce((sum, one) => sum + one.count, 0);
  if (total === 0) return null;
  return (
    <details className="left-out">
      <summary>{words.findings.leftOut(total)}</summary>
      <ul>
        {leftOut.map(({ reason, count, places }) => (
          <li key={reason}>
            {words.findings.leftOutLine(count, reason)}
            <span className="places">{words.findings.places(places, count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
