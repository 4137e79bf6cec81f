import type { CaseText } from '../../exchange/caseText';
import type { KeptCase } from '../../state/keptRecord';
import type { ShareWords } from '../../words/enShare';

/** The case on screen as it would be kept. */
export interface CurrentCase {
  readonly key: string;
  readonly title: string;
  /** The text of its case file; asked for when it is kept. */
  readonly writeText: () => Promise<CaseText>;
  readonly wasKept?: (key: string) => void;
}

interface KeepCurrentProps {
  readonly current: CurrentCase;
  readonly isKept: boolean;
  readonly keep: (kept: KeptCase) => Promise<void>;
  readonly words: ShareWords['kept'];
}

/** Keeps the case on screen, and says first where and for how long. */
export function KeepCurrent({ current, isKept, keep, words }: KeepCurrentProps) {
  const { key, title, writeText } = current;
  return (
    <section>
      <h3>{words.keepTitle}</h3>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{words.explain}</p>
      <button
        type="button"
        className="button"
        onClick={() =>
          void writeText().then((text) => keep({ key, title, text, savedAt: Date.now() }))
        }
      >
        {isKept ? words.keepAgain : words.keep}
      </button>
    </section>
  );
}
