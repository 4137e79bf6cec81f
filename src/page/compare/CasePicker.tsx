import { useEffect, useRef, useState } from 'react';
import { LETTERS } from '../../domain/comparison/comparedCase';
import { changeAddress } from '../../state/addressStore';
import { useOpenedCases } from '../../state/openedCases';
import { useCaseList } from '../../state/useCase';
import { toggleRef, writeLocalRef } from '../../view/comparison/comparedRefs';
import type { CompareWords } from '../../words/enCompare';

interface CasePickerProps {
  /** How the present case would be written among the others, and its title. */
  readonly own: string | undefined;
  readonly ownTitle: string;
  readonly refs: readonly string[];
  readonly say: CompareWords;
}

/** The cases that can stand beside the present one, to be ticked; each tick is in the address. */
export function CasePicker({ own, ownTitle, refs, say }: CasePickerProps) {
  const [isOpen, setIsOpen] = useState(refs.length === 0);
  const opener = useRef<HTMLButtonElement>(null);
  const [isByLink] = useState(refs.length > 0);
  useEffect(() => {
    // The entry of the menu that led here is gone, and the focus with it; a link took none.
    if (isByLink || document.activeElement !== document.body) return;
    opener.current?.focus({ preventScroll: true });
  }, [isByLink]);
  const list = useCaseList();
  const opened = useOpenedCases();
  const offered = [
    ...list.map(({ id, title }) => ({ ref: id, title })),
    ...[...opened].map(([key, { caseRecord }]) => ({
      ref: writeLocalRef(key),
      title: say.picker.own(caseRecord.title),
    })),
  ].filter(({ ref }) => ref !== own);
  const isFull = refs.length >= LETTERS.length - 1;
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="button"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {say.picker.choose}
      </button>
      {isOpen && (
        <fieldset className="case-choices">
          <legend>{say.picker.title}</legend>
          <p>{say.picker.hint(LETTERS.length)}</p>
          <label>
            <input type="checkbox" checked disabled />
            {ownTitle}
          </label>
          {offered.map(({ ref, title }) => {
            const isChosen = refs.includes(ref);
            return (
              <label key={ref}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => {
                    changeAddress({ compare: toggleRef(refs, ref) });
                  }}
                />
                {title}
              </label>
            );
          })}
          <button
            type="button"
            className="button"
            onClick={() => {
              setIsOpen(false);
              opener.current?.focus();
            }}
          >
            {say.picker.done}
          </button>
        </fieldset>
      )}
    </>
  );
}
