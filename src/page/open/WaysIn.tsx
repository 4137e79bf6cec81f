import { useId, useRef, useState } from 'react';
import type { Words } from '../../words/en';
import type { OpenWords } from '../../words/enOpen';
import { KeptCases } from './KeptCases';
import { StepTitle } from './StepTitle';

interface WaysInProps {
  readonly open: (input: File | string) => void;
  readonly words: OpenWords;
  readonly pageWords: Words;
}

const STARTERS = [
  ['valuesTemplate', 'templates/caseline-values.csv'],
  ['eventsTemplate', 'templates/caseline-events.csv'],
  ['fhirSample', 'samples/fhir-r4-sample.json'],
  ['schema', 'schema/caseline-1.schema.json'],
] as const;

/** The ways in: a file, a paste, and something to begin with. */
export function WaysIn({ open, words, pageWords }: WaysInProps) {
  const { ways } = words;
  const file = useRef<HTMLInputElement>(null);
  const pasteId = useId();
  const [pasted, setPasted] = useState('');
  return (
    <div className="step">
      <StepTitle>{words.title}</StepTitle>
      <p className="step-note">{words.stays}</p>
      <p className="choose-file">
        <input
          ref={file}
          type="file"
          hidden
          onChange={(change) => {
            const [chosen] = change.target.files ?? [];
            if (chosen) open(chosen);
          }}
        />
        <button type="button" className="button primary" onClick={() => file.current?.click()}>
          {ways.choose}
        </button>{' '}
        {ways.drop}
      </p>
      <dl className="kinds">
        {ways.kinds.map(([kind, what]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label htmlFor={pasteId}>{ways.pasteLabel}</label>
      <textarea
        id={pasteId}
        className="paste"
        rows={5}
        spellCheck={false}
        value={pasted}
        onChange={(change) => {
          setPasted(change.target.value);
        }}
      />
      <p>
        <button
          type="button"
          className="button"
          disabled={pasted.trim() === ''}
          onClick={() => {
            open(pasted);
          }}
        >
          {ways.paste}
        </button>
      </p>
      <KeptCases words={pageWords} />
      <h3>{ways.templates}</h3>
      <ul className="starters">
        {STARTERS.map(([name, address]) => (
          <li key={name}>
            <a href={address} download>
              {ways[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
