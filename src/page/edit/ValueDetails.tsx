import type { ObservationTexts } from '../../exchange/edits/observationTexts';
import type { EditWords } from '../../words/enEdit';
import { EditField } from './EditField';
import { EditSelect, optionsFrom } from './EditSelect';
import { Originally } from './Originally';
import type { FieldState } from './useDrafts';

interface ValueDetailsProps {
  readonly words: EditWords;
  readonly field: (name: keyof ObservationTexts) => FieldState;
  /** Only a value that was read off a figure has a reading error. */
  readonly isDigitised: boolean;
  readonly edit: string | undefined;
  readonly reset: (() => void) | undefined;
  readonly remove: () => void;
}

/** What few values have: a note, the source's own words, a reading error; and the ways back. */
export function ValueDetails(props: ValueDetailsProps) {
  const { words, field, isDigitised, edit, reset, remove } = props;
  return (
    <div className="edit-details">
      <EditField label={words.values.note} state={field('note')} />
      <EditSelect
        label={words.time.basis}
        state={field('timeBasis')}
        options={optionsFrom({ '': words.choose, ...words.basis })}
      />
      <EditField label={words.time.words} state={field('timeWords')} />
      <EditSelect
        label={words.values.interpretation}
        state={field('interpretation')}
        options={optionsFrom({ '': words.values.notReported, ...words.interpretation })}
      />
      {isDigitised && <EditField label={words.values.readingError} state={field('readingError')} />}
      {edit !== undefined && reset && <Originally says={edit} action={words.reset} reset={reset} />}
      {edit !== undefined && !reset && <p className="edit-was">{edit}</p>}
      <button type="button" className="button" onClick={remove}>
        {words.values.delete}
      </button>
    </div>
  );
}
