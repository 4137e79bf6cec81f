import { useState } from 'react';
import { moveCaseAddress, openCaseAddress } from '../../state/addressStore';
import type { EditLog } from '../../state/editLog';
import { addOpenedCase, createLocalKey, markKept, markSafe } from '../../state/openedCases';
import { presentText } from '../../state/presentDocument';
import type { CaseLoad } from '../../state/useCase';
import type { Words } from '../../words/en';
import KeptDialog from './KeptDialog';

interface KeepCaseProps {
  readonly load: Extract<CaseLoad, { kind: 'ready' }>;
  readonly log: EditLog;
  readonly words: Words;
  readonly close: () => void;
}

/** Keeps the case on screen in this browser; from then on its address leads to what is kept. */
export default function KeepCase({ load, log, words, close }: KeepCaseProps) {
  const { source } = load;
  const [key] = useState(() => (source.kind === 'local' ? source.key : createLocalKey()));
  const { caseRecord, issues } = log;
  return (
    <KeptDialog
      words={words}
      close={close}
      open={(kept) => {
        openCaseAddress({ local: kept });
      }}
      current={{
        key,
        title: caseRecord.title,
        writeText: () => presentText(log),
        wasKept: () => {
          markKept(key);
          markSafe(caseRecord);
          if (source.kind === 'local') return;
          void presentText(log).then((text) => {
            addOpenedCase(key, { ok: true, caseRecord, issues, text });
            moveCaseAddress(key);
          });
        },
      }}
    />
  );
}
