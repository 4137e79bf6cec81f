import { useId, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { writeShownCase } from '../../exchange/shown/writeShownCase';
import type { ExportSubject } from '../../view/export/exportSubject';
import { type ExportWords, exportWordsOf } from '../../words/enExport';
import { saveFile } from '../saveFile';
import { collectCsv } from './collectCsv';
import { nameFile } from './nameFile';
import { SaidLine } from './SaidLine';
import { useSaid } from './useSaid';

const SCOPES = ['window', 'whole'] as const;

/** What the figure is drawn from, as a table and as a case file. */
export function DataSection({ subject }: { readonly subject: ExportSubject }) {
  const { caseRecord, words } = subject;
  const { data: say, saving, preparing } = exportWordsOf(words);
  const group = useId();
  const [csvHint, jsonHint] = [useId(), useId()];
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('window');
  const { said, tell } = useSaid();
  const saveCsv = async () => {
    const file = nameFile([caseRecord.id, scope === 'window' ? 'shown' : 'whole'], 'csv');
    tell(preparing(file));
    const { lines, rows } = await collectCsv(subject, scope === 'window');
    saveFile(file, lines, 'text/csv;charset=utf-8');
    tell(say.savingRows(file, rows, words.locale));
  };
  const saveJson = () => {
    const text = writeShownCase(caseRecord, words);
    if (text === undefined) return;
    const file = nameFile([caseRecord.id, 'shown'], 'json');
    saveFile(file, text, 'application/json');
    tell(saving(file));
  };
  return (
    <section>
      <h3>{say.title}</h3>
      <div className="share-copy">
        <button
          type="button"
          className="button"
          aria-describedby={csvHint}
          onClick={() => void saveCsv()}
        >
          {say.csv}
        </button>
        {!caseRecord.isComparison && (
          <button type="button" className="button" aria-describedby={jsonHint} onClick={saveJson}>
            {say.json}
          </button>
        )}
      </div>
      <SaidLine said={said} />
      <fieldset className="share-choices export-row">
        <legend>{say.scopeLegend}</legend>
        {SCOPES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              checked={one === scope}
              onChange={() => {
                setScope(one);
              }}
            />
            {say[one]}
          </label>
        ))}
      </fieldset>
      <p id={csvHint} className="share-hint">
        {say.csvHint}
      </p>
      <div id={jsonHint} className="share-hint">
        {describeCaseFile(caseRecord, say).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}

/** What the case file holds, and what of the page is not in it. */
function describeCaseFile(
  { isComparison, events, anchor }: CaseRecord,
  say: ExportWords['data'],
): string[] {
  if (isComparison) return [say.jsonComparison];
  const evidence = events.filter(({ kind }) => kind === 'evidence').length;
  const isHidden = anchor && !events.some(({ id }) => id === anchor.event);
  return [
    say.jsonHint,
    ...(evidence > 0 ? [say.jsonEvidence(evidence)] : []),
    ...(isHidden ? [say.jsonDayZero] : []),
  ];
}
