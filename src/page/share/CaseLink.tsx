import { useEffect, useState } from 'react';
import type { CaseFile } from '../../exchange/caseFile';
import { LONG_LINK_LENGTH, MOST_LINK_LENGTH, writeCaseLink } from '../../exchange/link/caseLink';
import type { ShareWords } from '../../words/enShare';
import { CopyButton } from './CopyButton';

interface CaseLinkProps {
  readonly document: CaseFile;
  readonly words: ShareWords['share'];
}

interface WrittenLink {
  readonly of: CaseFile;
  /** Absent where the browser could not write one. */
  readonly link?: string;
}

/** A link with the case in it, how long it is, and where a file is better. */
export function CaseLink({ document, words }: CaseLinkProps) {
  const [written, setWritten] = useState<WrittenLink>();
  useEffect(() => {
    let isCurrent = true;
    const settle = (link?: string) => {
      if (isCurrent) setWritten({ of: document, ...(link === undefined ? {} : { link }) });
    };
    writeCaseLink(document, window.location.href).then(settle, () => {
      settle();
    });
    return () => {
      isCurrent = false;
    };
  }, [document]);
  const told = written?.of === document ? written : undefined;
  const isUsable = told?.link !== undefined && told.link.length <= MOST_LINK_LENGTH;
  return (
    <div className="share-link">
      <p>{describeLink(told, words)}</p>
      <CopyButton label={words.copyCase} text={isUsable ? told.link : undefined} words={words} />
    </div>
  );
}

function describeLink(written: WrittenLink | undefined, words: ShareWords['share']): string {
  if (!written) return words.caseLinkWaiting;
  const length = written.link?.length;
  if (length === undefined) return words.caseLinkFailed;
  if (length > MOST_LINK_LENGTH) return words.caseLinkTooLong(length);
  const long = length > LONG_LINK_LENGTH ? ` ${words.caseLinkLong}` : '';
  return words.caseLink(length) + long;
}
