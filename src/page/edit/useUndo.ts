import type { KeyboardEvent } from 'react';
import { announce } from '../../state/announcement';
import type { EditActions } from '../../state/editActions';
import type { EditedCase } from '../../state/editedCases';
import type { EditWords } from '../../words/enEdit';

/** Going back along the edits of a case and forward again, by buttons and by keys. */
export interface UndoWays {
  readonly undo?: () => void;
  readonly redo?: () => void;
  readonly answerKey: (press: KeyboardEvent) => void;
}

export function useUndo(
  edited: EditedCase | undefined,
  actions: EditActions,
  words: EditWords,
): UndoWays {
  const undo = () => {
    actions.undo();
    announce(words.undone);
  };
  const redo = () => {
    actions.redo();
    announce(words.redone);
  };
  const canUndo = edited !== undefined && edited.log.length > 0;
  const canRedo = edited !== undefined && edited.redo.length > 0;
  return {
    ...(canUndo ? { undo } : {}),
    ...(canRedo ? { redo } : {}),
    answerKey: (press) => {
      const wish = wishOf(press);
      if (wish === undefined) return;
      press.preventDefault();
      if (wish === 'undo' && canUndo) undo();
      if (wish === 'redo' && canRedo) redo();
    },
  };
}

function wishOf(press: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return undefined;
  const letter = press.key.toLowerCase();
  if (letter === 'z') return press.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !press.shiftKey ? 'redo' : undefined;
}
