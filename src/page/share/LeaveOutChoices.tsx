import { useId } from 'react';
import type { ShareChoices } from '../../exchange/deidentify/deriveSharedDocument';
import type { ShareWords } from '../../words/enShare';

interface LeaveOutChoicesProps {
  readonly choices: ShareChoices;
  readonly choose: (changes: Partial<ShareChoices>) => void;
  readonly words: ShareWords['choices'];
}

/** Which names stay behind when a case goes out. */
export function LeaveOutChoices({ choices, choose, words }: LeaveOutChoicesProps) {
  return (
    <fieldset className="share-choices">
      <legend>{words.leaveOut}</legend>
      <LeaveOutChoice
        label={words.identifiers}
        hint={words.identifiersHint}
        isChosen={choices.leavesOutIdentifiers}
        choose={(leavesOutIdentifiers) => {
          choose({ leavesOutIdentifiers });
        }}
      />
      <LeaveOutChoice
        label={words.source}
        hint={words.sourceHint}
        isChosen={choices.leavesOutSource}
        choose={(leavesOutSource) => {
          choose({ leavesOutSource });
        }}
      />
    </fieldset>
  );
}

interface LeaveOutChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
}

function LeaveOutChoice({ label, hint, isChosen, choose }: LeaveOutChoiceProps) {
  const hintId = useId();
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={hintId}
          onChange={(change) => {
            choose(change.target.checked);
          }}
        />
        {label}
      </label>
      <p id={hintId} className="share-hint">
        {hint}
      </p>
    </>
  );
}
