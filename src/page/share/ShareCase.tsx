import { useEffect, useState } from 'react';
import type { EditLog } from '../../state/editLog';
import { markSafe } from '../../state/openedCases';
import { presentAtOnce, presentDocument } from '../../state/presentDocument';
import type { CaseLoad } from '../../state/useCase';
import type { Words } from '../../words/en';
import ShareDialog from './ShareDialog';

interface ShareCaseProps {
  readonly load: Extract<CaseLoad, { kind: 'ready' }>;
  readonly log: EditLog;
  readonly words: Words;
  readonly close: () => void;
}

/** Shares the case on screen as it stands, edits included. */
export default function ShareCase({ load, log, words, close }: ShareCaseProps) {
  const [document, setDocument] = useState(() => presentAtOnce(log));
  useEffect(() => {
    if (!document) void presentDocument(log).then(setDocument);
  }, [document, log]);
  if (!document) return <p role="status">{words.loading.case}</p>;
  return (
    <ShareDialog
      document={document}
      isAddressable={load.source.kind !== 'local' && !log.isEdited}
      viewLink={window.location.href}
      words={words}
      close={close}
      wasSaved={() => {
        markSafe(log.caseRecord);
      }}
    />
  );
}
