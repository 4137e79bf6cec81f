import { useMemo, useState } from 'react';
import type { ReadOutName } from '../../domain/recovery/readOut';
import { announce } from '../../state/announcement';
import { deriveConstruction } from '../../view/recovery/deriveConstruction';
import { deriveRecovery, type RecoveryRow } from '../../view/recovery/deriveRecovery';
import type { RecoveryReading } from '../../view/recovery/recoveryReading';
import { DaysField } from './DaysField';
import { revealFigure } from './revealFigure';
import { useConstructionShown } from './useConstructionShown';

/** A week, in which most resections show what they did. */
const FIRST_DAYS = 7;

/** The read-outs of a series; the chosen one is drawn on the figure. */
export function ReadOutList({ reading }: { readonly reading: RecoveryReading }) {
  const { recoveryWords, axis } = reading;
  const [days, setDays] = useState(FIRST_DAYS);
  const [chosen, setChosen] = useState<ReadOutName>();
  const rows = useMemo(() => deriveRecovery(reading, days), [reading, days]);
  const construction = useMemo(() => {
    const row = rows.find((one) => one.readOut.name === chosen && one.isTold);
    return row && deriveConstruction(row.readOut, row.name, reading);
  }, [rows, chosen, reading]);
  useConstructionShown(construction);
  const choose = ({ readOut, name }: RecoveryRow) => {
    const isChosen = readOut.name === chosen;
    setChosen(isChosen ? undefined : readOut.name);
    announce(isChosen ? recoveryWords.undrawn : recoveryWords.drawn(name));
    if (!isChosen) revealFigure();
  };
  return (
    <>
      <p className="recovery-hint">
        {axis.anchorEvent
          ? recoveryWords.intro(axis.anchorEvent.title)
          : recoveryWords.introWithoutDayZero}
      </p>
      <ul className="recovery-list">
        {rows.map((row) => (
          <li key={row.readOut.name} className="recovery-item" data-read-out={row.readOut.name}>
            {row.isTold ? (
              <button
                type="button"
                className="recovery-choose"
                aria-pressed={row.readOut.name === chosen}
                onClick={() => {
                  choose(row);
                }}
              >
                <span className="recovery-name">{row.name}</span>
                <strong>{row.answer}</strong>
              </button>
            ) : (
              <div className="recovery-untold">
                <span className="recovery-name">{row.name}</span>
                <span>{row.answer}</span>
              </div>
            )}
            <p>{row.definition}</p>
            {row.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            {row.basis !== undefined && <p className="recovery-basis">{row.basis}</p>}
            {row.readOut.name === 'rise' && (
              <DaysField days={days} change={setDays} words={recoveryWords} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
