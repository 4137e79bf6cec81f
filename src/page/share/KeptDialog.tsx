import { useState } from 'react';
import type { Stored } from '../../state/keptCases';
import { useKeptCases } from '../../state/useKeptCases';
import type { Words } from '../../words/en';
import { shareWordsOf } from '../../words/enShare';
import { KeepCurrent, type CurrentCase } from './KeepCurrent';
import { KeptList } from './KeptList';
import { ModalDialog } from './ModalDialog';

interface KeptDialogProps {
  readonly words: Words;
  /** Opens a kept case; the dialog is closed first. */
  readonly open: (key: string) => void;
  readonly close: () => void;
  /** The case on screen, where it can be kept. */
  readonly current?: CurrentCase;
}

/** The cases that this browser keeps: the one on screen to be kept, the others to open or remove. */
export default function KeptDialog({ words: language, open, close, current }: KeptDialogProps) {
  const words = shareWordsOf(language);
  const { list, keep, remove, removeAll } = useKeptCases(words.storage);
  const [said, setSaid] = useState('');
  const say = async (answer: Promise<Stored<undefined>>, done: string) => {
    const stored = await answer;
    setSaid(stored.ok ? done : stored.reason);
    return stored.ok;
  };
  return (
    <ModalDialog title={words.kept.title} closeLabel={words.kept.close} close={close}>
      {current && (
        <KeepCurrent
          current={current}
          isKept={list?.ok === true && list.value.cases.some(({ key }) => key === current.key)}
          keep={async (kept) => {
            if (await say(keep(kept), words.kept.keptNow(kept.title))) current.wasKept?.(kept.key);
          }}
          words={words.kept}
        />
      )}
      <p role="status">{said}</p>
      <KeptList
        list={list}
        open={(key) => {
          close();
          open(key);
        }}
        remove={({ key, title }) => void say(remove(key), words.kept.removed(title))}
        removeAll={() => void say(removeAll(), words.kept.removedAll)}
        words={words}
      />
    </ModalDialog>
  );
}
