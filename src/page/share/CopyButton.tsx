import { useEffect, useRef, useState } from 'react';
import type { ShareWords } from '../../words/enShare';

interface CopyButtonProps {
  readonly label: string;
  /** Absent while there is nothing to copy. */
  readonly text: string | undefined;
  readonly words: Pick<ShareWords['share'], 'copied' | 'copyByHand' | 'copyField'>;
}

/**
 * Copies a text and says so; where the browser does not let it, the text stands selected to be
 * copied by hand.
 */
export function CopyButton({ label, text, words }: CopyButtonProps) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean }>();
  const field = useRef<HTMLInputElement>(null);
  const told = copied?.text === text ? copied : undefined;
  const isByHand = told?.ok === false;
  useEffect(() => {
    if (isByHand) field.current?.select();
  }, [isByHand]);
  const copy = async (wanted: string) => {
    setCopied(undefined);
    setCopied({ text: wanted, ok: await writeClipboard(wanted) });
  };
  return (
    <div className="share-copy">
      <button
        type="button"
        className="button"
        disabled={text === undefined}
        onClick={() => {
          if (text !== undefined) void copy(text);
        }}
      >
        {label}
      </button>
      <span role="status">{told && (told.ok ? words.copied : words.copyByHand)}</span>
      {isByHand && (
        <input
          ref={field}
          className="share-field"
          aria-label={words.copyField}
          readOnly
          value={told.text}
        />
      )}
    </div>
  );
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
