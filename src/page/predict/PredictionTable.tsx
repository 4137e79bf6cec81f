import { useId, useState } from 'react';
import { valueAt } from '../../domain/prediction/lineAt';
import type { PredictionSession } from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import type { ValueDomain } from '../../view/valueDomain';
import { sayDay, sayNumber } from '../../view/prediction/predictionTelling';

interface PredictionTableProps {
  readonly session: PredictionSession;
  readonly domain: ValueDomain | undefined;
}

/** A field for each sampling day; what is typed is drawn, and what is drawn stands in the fields. */
export function PredictionTable({ session, domain }: PredictionTableProps) {
  const { days, shown, predictWords } = session;
  return (
    <div className="prediction-table">
      <p className="prediction-hint">{predictWords.draw.typedHint(shown.unit)}</p>
      <ul>
        {days.map((day) => (
          <li key={day}>
            <DayField session={session} day={day} domain={domain} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DayField({ session, day, domain }: PredictionTableProps & { readonly day: number }) {
  const { store, shown, actions, predictWords } = session;
  const errorId = useId();
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();
  const value = usePredictionState(store, ({ pieces }) => valueAt(pieces, day));
  const said = sayDay(day, session);
  const leave = () => {
    if (draft === undefined) return;
    const read = readNumber(draft);
    const problem = problemOf(read, domain, session);
    setError(problem);
    if (problem !== undefined) return;
    setDraft(undefined);
    actions.setValue(day, read === undefined ? undefined : read / shown.factor);
  };
  return (
    <label>
      <span>{said}</span>
      <input
        className="prediction-field"
        inputMode="decimal"
        autoComplete="off"
        aria-label={predictWords.draw.valueAt(said)}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        value={draft ?? (value === undefined ? '' : sayNumber(value, shown))}
        onChange={(change) => {
          setDraft(change.target.value);
        }}
        onBlur={leave}
        onKeyDown={(key) => {
          if (key.key === 'Enter') leave();
        }}
      />
      {error !== undefined && (
        <span id={errorId} className="prediction-error" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}

/** A typed number; undefined for an empty field, NaN for what is no number. */
function readNumber(text: string): number | undefined {
  const own = text.trim().replace('−', '-').replace(',', '.');
  if (own === '') return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(own) ? Number(own) : NaN;
}

function problemOf(
  value: number | undefined,
  domain: ValueDomain | undefined,
  { predictWords, shown }: PredictionSession,
): string | undefined {
  if (value === undefined) return undefined;
  if (Number.isNaN(value)) return predictWords.draw.wrongNumber;
  if (!domain || (value >= domain.low && value <= domain.high)) return undefined;
  const say = (bound: number) => sayNumber(bound / shown.factor, shown);
  return predictWords.draw.outOfAxis(say(domain.low), say(domain.high));
}
