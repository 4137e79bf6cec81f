import { useId, useState } from 'react';
import type { RecoveryWords } from '../../words/enRecovery';

const LEAST = 1;
const MOST = 366;

interface DaysFieldProps {
  readonly days: number;
  readonly change: (days: number) => void;
  readonly words: RecoveryWords;
}

/** How many days the rise is read over; what is no count of days changes nothing and says so. */
export function DaysField({ days, change, words }: DaysFieldProps) {
  const [text, setText] = useState(String(days));
  const id = useId();
  const isWrong = parseDays(text) === undefined;
  return (
    <div className="recovery-days">
      <label htmlFor={id}>{words.days}</label>
      <input
        id={id}
        inputMode="numeric"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          const parsed = parseDays(target.value);
          if (parsed !== undefined) change(parsed);
        }}
      />
      {isWrong && (
        <p id={`${id}-wrong`} role="alert">
          {words.daysWrong(LEAST, MOST)}
        </p>
      )}
    </div>
  );
}

function parseDays(text: string): number | undefined {
  if (!/^\s*\d+\s*$/.test(text)) return undefined;
  const days = Number(text);
  return days >= LEAST && days <= MOST ? days : undefined;
}
