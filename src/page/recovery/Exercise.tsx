import type { RecoveryWords } from '../../words/enRecovery';

interface ExerciseProps {
  readonly kind: keyof RecoveryWords['exercise']['why'];
  readonly isAsked: boolean;
  readonly ask: () => void;
  readonly words: RecoveryWords;
}

/** On a curve that is no data nothing is measured unasked, and what is asked for is called practice. */
export function Exercise({ kind, isAsked, ask, words: { exercise } }: ExerciseProps) {
  return (
    <div className="recovery-exercise">
      <h3>{exercise.title}</h3>
      <p>{isAsked ? exercise.why[kind] : exercise.off[kind]}</p>
      {!isAsked && (
        <button type="button" className="button" onClick={ask}>
          {exercise.ask}
        </button>
      )}
    </div>
  );
}
