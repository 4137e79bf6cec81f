import type { Words } from '../../words/en';
import { embedWordsOf } from '../../words/enEmbed';
import { shareWordsOf } from '../../words/enShare';
import { chooseLanguage } from '../../words/languages';
import { CopyButton } from '../share/CopyButton';
import { writeElementCode, writeFrameCode } from './writeSnippet';

interface EmbedSnippetProps {
  readonly caseId: string;
  readonly title: string;
  /** The address of the present view. */
  readonly viewLink: string;
  /** False for a case that no address leads to. */
  readonly isAddressable: boolean;
  readonly words: Words;
}

/** The present view as code for another page, to be copied: a frame, or an element. */
export function EmbedSnippet(props: EmbedSnippetProps) {
  const { caseId, title, viewLink, isAddressable, words } = props;
  const say = embedWordsOf(words).snippet;
  const language = chooseLanguage(words.locale, []);
  const view = { address: viewLink, caseId, title, language };
  return (
    <section>
      <h3>{say.title}</h3>
      {isAddressable ? (
        <>
          <p>{say.hint}</p>
          <Snippet
            label={say.copyFrame}
            name={say.frameCode}
            code={writeFrameCode(view)}
            words={words}
          />
          <Snippet
            label={say.copyElement}
            name={say.elementCode}
            code={writeElementCode(view)}
            words={words}
          />
          <p className="share-hint">{viewLink.includes('#case=') ? say.inLink : say.elementHint}</p>
        </>
      ) : (
        <p>{new URL(viewLink).searchParams.has('local') ? say.local : say.edited}</p>
      )}
    </section>
  );
}

interface SnippetProps {
  readonly label: string;
  readonly name: string;
  readonly code: string | undefined;
  readonly words: Words;
}

function Snippet({ label, name, code, words }: SnippetProps) {
  if (code === undefined) return null;
  return (
    <>
      <textarea
        className="share-field share-code"
        aria-label={name}
        readOnly
        rows={code.split('\n').length}
        value={code}
      />
      <CopyButton label={label} text={code} words={shareWordsOf(words).share} />
    </>
  );
}
