import { useId, useMemo } from 'react';
import type { CaseFile } from '../../exchange/caseFile';
import { calendarDatesOf } from '../../exchange/deidentify/calendarDates';
import { type DaysObstacle, describeDaysObstacle } from '../../exchange/deidentify/datesToDays';
import type { ShareChoices } from '../../exchange/deidentify/deriveSharedDocument';
import type { ShareWords } from '../../words/enShare';

type ChoiceWords = ShareWords['choices'];
type Dates = ShareChoices['dates'];

interface DateChoicesProps {
  readonly document: CaseFile;
  readonly dates: Dates;
  readonly choose: (changes: { readonly dates: Dates }) => void;
  readonly words: ChoiceWords;
}

/** What becomes of the calendar dates of a case before it goes out. */
export function DateChoices({ document, dates, choose, words }: DateChoicesProps) {
  const group = useId();
  const { hasDates, isWide, obstacle } = useMemo(() => {
    const forms = calendarDatesOf(document).map(({ time }) => time.form);
    return {
      hasDates: forms.length > 0,
      isWide: forms.includes('month') || forms.includes('year'),
      obstacle: describeDaysObstacle(document),
    };
  }, [document]);
  if (!hasDates) return <p>{words.noDates}</p>;
  const wider = (hint: string) => (isWide ? [hint] : []);
  const options = [
    { value: 'kept', label: words.keepDates, hints: [] },
    {
      value: 'shifted',
      label: words.shiftDates,
      hints: [words.shiftHint, ...wider(words.shiftWider)],
    },
    {
      value: 'days',
      label: words.days,
      hints: obstacle ? [describeObstacle(obstacle, words)] : wider(words.daysWider),
    },
  ] as const;
  return (
    <fieldset className="share-choices">
      <legend>{words.dates}</legend>
      {options.map((option) => (
        <DateChoice
          key={option.value}
          group={group}
          {...option}
          hint={words.hints(option.hints)}
          isChosen={option.value === dates}
          isDisabled={option.value === 'days' && obstacle !== undefined}
          choose={choose}
        />
      ))}
      {dates !== 'kept' && <p className="share-hint">{words.original}</p>}
    </fieldset>
  );
}

interface DateChoiceProps {
  /** The name that makes the choices one. */
  readonly group: string;
  readonly value: Dates;
  readonly label: string;
  readonly hint: string;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly choose: DateChoicesProps['choose'];
}

function DateChoice(props: DateChoiceProps) {
  const { group, value, label, hint, isChosen, isDisabled, choose } = props;
  const hintId = useId();
  return (
    <>
      <label>
        <input
          type="radio"
          name={group}
          checked={isChosen}
          disabled={isDisabled}
          aria-describedby={hintId}
          onChange={() => {
            choose({ dates: value });
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

function describeObstacle(obstacle: DaysObstacle, { obstacle: say }: ChoiceWords): string {
  return obstacle.kind === 'about' ? say.about(obstacle.date) : say[obstacle.kind];
}
