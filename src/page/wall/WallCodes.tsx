import { useCallback, useId, useState } from 'react';
import type { ReadCodes } from '../../exchange/predictionCode/readPredictionCodes';
import { announce } from '../../state/announcement';
import type { Store } from '../../state/createStore';
import type { PredictWords } from '../../words/enPredict';
import { CameraScan } from './CameraScan';

interface WallCodesProps {
  readonly store: Store<string>;
  readonly text: string;
  readonly read: ReadCodes;
  readonly words: PredictWords['wall'];
}

/** Where codes come in: pasted, from a file or by camera. The list is the text, and can be edited. */
export function WallCodes({ store, text, read, words }: WallCodesProps) {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const append = useCallback(
    (more: string) => {
      const before = store.read();
      store.write(before === '' || before.endsWith('\n') ? before + more : `${before}\n${more}`);
    },
    [store],
  );
  const open = async (file: File) => {
    const opened = await file.text().catch(() => undefined);
    setProblem(opened === undefined ? words.fileFailed(file.name) : undefined);
    if (opened !== undefined) append(opened);
  };
  return (
    <section className="wall-codes">
      <p className="wall-hint">{words.intro}</p>
      <label htmlFor={id}>{words.codes}</label>
      <textarea
        id={id}
        rows={6}
        spellCheck={false}
        placeholder={words.placeholder}
        value={text}
        onChange={(change) => {
          store.write(change.target.value);
        }}
      />
      <div className="wall-buttons">
        <label className="button wall-file">
          {words.file}
          <input
            type="file"
            accept=".txt,.csv,text/plain,text/csv"
            onChange={(change) => {
              const [file] = change.target.files ?? [];
              if (file) void open(file);
              change.target.value = '';
            }}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={text === ''}
          onClick={() => {
            store.write('');
            announce(words.cleared);
          }}
        >
          {words.clear}
        </button>
      </div>
      <CameraScan scanned={append} words={words} />
      {problem !== undefined && <p role="alert">{problem}</p>}
      <p role="status" className="wall-read">
        {text.trim() === ''
          ? ''
          : words.read(read.predictions.length, read.repeated, read.refused.length)}
      </p>
      {read.refused.length > 0 && (
        <>
          <h3>{words.refusedTitle}</h3>
          <ul className="wall-refused">
            {read.refused.map(({ line, name, found, reason }) => (
              <li key={`${line} ${found}`}>
                {words.because(words.refused(line, name, found), words.reasons[reason])}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
