import { type ReactNode, useEffect, useRef } from 'react';
import type { EditWords } from '../../words/enEdit';
import { useFocusReturn } from '../useFocusReturn';
import type { UndoWays } from './useUndo';

interface EditHeadProps {
  readonly id: string;
  readonly title: string;
  readonly ways: UndoWays;
  readonly close: () => void;
  readonly words: EditWords;
  readonly children?: ReactNode;
}

/**
 * What stays in sight while a sheet is scrolled: its name, undo, redo and the way out. The focus
 * comes here with the sheet and goes back with it.
 */
export function EditHead({ id, title, ways, close, words, children }: EditHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusReturn();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="edit-head">
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {/* Not disabled when there is nothing to undo: a focused button must not fall away. */}
      <button type="button" className="button" aria-disabled={!ways.undo} onClick={ways.undo}>
        {words.undo}
      </button>
      <button type="button" className="button" aria-disabled={!ways.redo} onClick={ways.redo}>
        {words.redo}
      </button>
      <button type="button" className="button" onClick={close}>
        {words.close}
      </button>
      {children}
    </div>
  );
}
