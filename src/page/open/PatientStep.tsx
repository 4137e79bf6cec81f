import type { FhirPatientOption } from '../../exchange/fhir/fhirReading';
import type { OpenWords } from '../../words/enOpen';
import { StepTitle } from './StepTitle';

interface PatientStepProps {
  readonly patients: readonly FhirPatientOption[];
  readonly choose: (id: string) => void;
  readonly words: OpenWords;
}

/** Whose results become the case; several patients are never mixed. */
export function PatientStep({ patients, choose, words }: PatientStepProps) {
  return (
    <div className="step">
      <StepTitle>{words.patients.title}</StepTitle>
      <p className="step-note">{words.patients.text}</p>
      <ul className="plain-list">
        {patients.map(({ id, label, count }) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              onClick={() => {
                choose(id);
              }}
            >
              {words.patients.choose(label, count)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
