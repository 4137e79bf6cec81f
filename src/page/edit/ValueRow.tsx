import { useId, useState } from 'react';
import type { Observation } from '../../domain/series';
import type { ObservationInFile } from '../../exchange/caseFile';
import {
  type ObservationTexts,
  readObservationTexts,
  writeObservationTexts,
} from '../../exchange/edits/observationTexts';
import { EditField } from './EditField';
import { EditSelect, optionsFrom } from './EditSelect';
import { revealError } from './revealError';
import { describeProblem, type SheetTools } from './sheetTools';
import { useDrafts } from './useDrafts';
import { ValueDetails } from './ValueDetails';

interface ValueRowProps {
  readonly tools: SheetTools;
  readonly inFile: ObservationInFile;
  /** As the case has it, with its mark of being edited. */
  readonly observation: Observation;
  /** What it was, in words; absent where nothing was edited. */
  readonly edit: string | undefined;
  readonly seriesBasis: string;
  readonly isPinned: boolean;
  /** Makes the value another one, or says what keeps it from being one. */
  readonly change: (to: ObservationInFile, visit: string) => string | undefined;
  readonly reset: (() => void) | undefined;
  readonly remove: () => void;
  /** The row is worked in: the page of the table follows it. */
  readonly enter: () => void;
}

/** One value as a row of fields, with everything rarer below it on demand. */
export function ValueRow(props: ValueRowProps) {
  const { tools, inFile, observation, edit, seriesBasis, isPinned, change, reset, remove, enter } =
    props;
  const { editWords: words } = tools;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const written = writeObservationTexts(inFile);
  const field = useDrafts<keyof ObservationTexts>(written, (texts, visit) => {
    const read = readObservationTexts(texts, inFile);
    return read.ok ? change(read.value, visit) : describeProblem(read.problem, words);
  });
  const { time } = written;
  const mark =
    observation.edit?.kind === 'added' ? words.values.addedMark : words.values.editedMark;
  const bases = optionsFrom({ '': words.values.asSeries(seriesBasis), ...words.basis });
  const cells = { time: field('time'), value: field('value'), basis: field('basis') };
  const errors = Object.entries(cells).filter(([, { error }]) => error !== undefined);
  return (
    <>
      <tr className={isPinned ? 'edit-pinned' : undefined} onFocus={enter}>
        <td>
          <EditField
            label={words.values.timeOf(time)}
            isLabelHidden
            state={cells.time}
            errorAt={`${id}-time`}
          />
        </td>
        <td>
          <EditField
            label={words.values.valueOf(time)}
            isLabelHidden
            state={cells.value}
            errorAt={`${id}-value`}
          />
        </td>
        <td>
          <EditSelect
            label={words.values.basisOf(time)}
            isLabelHidden
            state={cells.basis}
            errorAt={`${id}-basis`}
            options={bases}
          />
        </td>
        <td>
          <button
            type="button"
            className={edit === undefined ? 'button' : 'button edit-marked'}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={words.values.moreOf(time, edit)}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {edit === undefined ? words.values.more : mark}
          </button>
        </td>
      </tr>
      {errors.length > 0 && (
        <tr>
          <td colSpan={4}>
            {errors.map(([name, { error }]) => (
              <p
                key={name}
                id={`${id}-${name}`}
                ref={revealError}
                className="edit-error"
                role="alert"
              >
                {error}
              </p>
            ))}
          </td>
        </tr>
      )}
      {isOpen && (
        <tr id={id} onFocus={enter}>
          <td colSpan={4}>
            <ValueDetails
              words={words}
              field={field}
              isDigitised={observation.basis === 'digitised' || written.readingError !== ''}
              edit={edit}
              reset={reset}
              remove={remove}
            />
          </td>
        </tr>
      )}
    </>
  );
}
