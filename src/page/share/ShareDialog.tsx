import type { CaseFile } from '../../exchange/caseFile';
import type { Words } from '../../words/en';
import { shareWordsOf } from '../../words/enShare';
import { EmbedSnippet } from '../embed/EmbedSnippet';
import { CaseLink } from './CaseLink';
import { CopyButton } from './CopyButton';
import { DateChoices } from './DateChoices';
import { LeaveOutChoices } from './LeaveOutChoices';
import { ModalDialog } from './ModalDialog';
import { SaveButtons } from './SaveButtons';
import { SharedList } from './SharedList';
import { TextChoices } from './TextChoices';
import { useSharedDocument } from './useSharedDocument';

interface ShareDialogProps {
  /** The case file as it came, with everything in it. */
  readonly document: CaseFile;
  /** False for a case that no address leads to, because it is in this browser only. */
  readonly isAddressable: boolean;
  /** The address of the present view. */
  readonly viewLink: string;
  readonly words: Words;
  readonly close: () => void;
  /** Called when the case was saved as a file with everything in it. */
  readonly wasSaved?: () => void;
}

/** Gives a case to others: a link to the view, a link with the case in it, a file or a table. */
export default function ShareDialog({
  document,
  isAddressable,
  viewLink,
  words: language,
  close,
  wasSaved,
}: ShareDialogProps) {
  const words = shareWordsOf(language);
  const { choices, shared, texts, choose, keepTexts } = useSharedDocument(document, words.standIns);
  return (
    <ModalDialog title={words.share.title} closeLabel={words.share.close} close={close}>
      <section>
        <h3>{words.share.viewTitle}</h3>
        <p>{isAddressable ? words.share.view : words.share.viewElsewhere}</p>
        <CopyButton label={words.share.copyView} text={viewLink} words={words.share} />
      </section>
      <EmbedSnippet
        caseId={document.id}
        title={document.title}
        viewLink={viewLink}
        isAddressable={isAddressable}
        words={language}
      />
      <section>
        <h3>{words.share.caseTitle}</h3>
        <p>{words.share.caseHint}</p>
        {shared ? (
          <SharedList document={shared} words={words} />
        ) : (
          <p role="alert">{words.share.cannot}</p>
        )}
        <details className="share-change">
          <summary>{words.share.change}</summary>
          <label className="share-title">
            {words.choices.title}
            <input
              className="share-field"
              value={choices.title}
              onChange={(change) => {
                choose({ title: change.target.value });
              }}
            />
          </label>
          <DateChoices
            document={document}
            dates={choices.dates}
            choose={choose}
            words={words.choices}
          />
          <LeaveOutChoices choices={choices} choose={choose} words={words.choices} />
          <TextChoices
            texts={texts}
            leftOut={choices.leftOutTexts}
            keep={keepTexts}
            words={words.choices}
          />
        </details>
        {shared && (
          <>
            <CaseLink document={shared} words={words.share} />
            <SaveButtons
              document={shared}
              wasSaved={() => {
                // A file without its dates or texts is not the case that would be lost.
                if (shared === document) wasSaved?.();
              }}
              words={words.share}
            />
          </>
        )}
      </section>
    </ModalDialog>
  );
}
