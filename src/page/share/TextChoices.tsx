import {
  FREE_TEXT_KINDS,
  type FreeText,
  type FreeTextKind,
  freeTextKey,
} from '../../exchange/deidentify/freeTexts';
import type { ShareWords } from '../../words/enShare';

interface TextChoicesProps {
  readonly texts: readonly FreeText[];
  /** Keys of `freeTextKey`. */
  readonly leftOut: ReadonlySet<string>;
  readonly keep: (texts: readonly FreeText[], isKept: boolean) => void;
  readonly words: ShareWords['choices'];
}

/** A table can bring thousands of notes; nobody ticks so many one by one. */
const MOST_LISTED = 100;

/** Every free text of a case, by kind, to be kept or left out. */
export function TextChoices({ texts, leftOut, keep, words }: TextChoicesProps) {
  if (texts.length === 0) return null;
  return (
    <details className="share-texts">
      <summary>{words.texts(texts.length, leftOut.size)}</summary>
      <p className="share-hint">{words.textsHint}</p>
      {FREE_TEXT_KINDS.map((kind) => (
        <TextsOfKind
          key={kind}
          kind={kind}
          texts={texts.filter((one) => one.kind === kind)}
          leftOut={leftOut}
          keep={keep}
          words={words}
        />
      ))}
    </details>
  );
}

function TextsOfKind({
  kind,
  texts,
  leftOut,
  keep,
  words,
}: TextChoicesProps & { readonly kind: FreeTextKind }) {
  if (texts.length === 0) return null;
  const further = texts.length - MOST_LISTED;
  return (
    <fieldset className="share-choices">
      <legend>{words.textKinds[kind]}</legend>
      {texts.length > 1 && (
        <div className="share-copy">
          {[true, false].map((isKept) => (
            <button
              key={String(isKept)}
              type="button"
              className="button"
              onClick={() => {
                keep(texts, isKept);
              }}
            >
              {isKept ? words.keepAll : words.leaveAll}
            </button>
          ))}
        </div>
      )}
      {texts.slice(0, MOST_LISTED).map((one) => (
        <label key={one.text}>
          <input
            type="checkbox"
            checked={!leftOut.has(freeTextKey(one))}
            onChange={(change) => {
              keep([one], change.target.checked);
            }}
          />
          <span>
            {one.text === '' ? words.whole : one.text}
            {one.tellsDate && <em> {words.tellsDate}</em>}
          </span>
        </label>
      ))}
      {further > 0 && <p className="share-hint">{words.further(further)}</p>}
    </fieldset>
  );
}
