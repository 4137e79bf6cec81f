import { useState } from 'react';
import type { CaseFile } from '../../exchange/caseFile';
import { writeCaseFile } from '../../exchange/caseDocument/writeCaseFile';
import { writeTable } from '../../exchange/table/writeTable';
import type { ShareWords } from '../../words/enShare';
import { saveFile } from '../saveFile';

/** Without it Excel reads µ and ≥ in the letters of its own system. */
const BYTE_ORDER_MARK = '\uFEFF';

interface SaveButtonsProps {
  readonly document: CaseFile;
  /** Called when the whole case was saved as a file. */
  readonly wasSaved: () => void;
  readonly words: ShareWords['share'];
}

/** A case as a file that opens to the same page again, and as a table. */
export function SaveButtons({ document, wasSaved, words }: SaveButtonsProps) {
  const [saved, setSaved] = useState('');
  const save = (ending: string, text: string, type: string) => {
    const name = `${document.id}.${ending}`;
    saveFile(name, text, type);
    setSaved(words.saving(name));
  };
  return (
    <div className="share-copy">
      <button
        type="button"
        className="button"
        onClick={() => {
          save('json', writeCaseFile(document), 'application/json');
          wasSaved();
        }}
      >
        {words.saveFile}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          save('csv', BYTE_ORDER_MARK + writeTable(document), 'text/csv;charset=utf-8');
        }}
      >
        {words.saveTable}
      </button>
      <span role="status">{saved}</span>
    </div>
  );
}
