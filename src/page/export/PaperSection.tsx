import { useId } from 'react';
import type { Words } from '../../words/en';
import { exportWordsOf } from '../../words/enExport';
import { printWordsOf } from '../../words/enPrint';
import { printCase } from '../print/printCase';
import type { PrintForm } from '../print/printRequest';
import { SaidLine } from './SaidLine';
import { useSaid } from './useSaid';

/** The case on a page of paper, with its values or to draw them in. */
export function PaperSection({ words }: { readonly words: Words }) {
  const { paper: say } = exportWordsOf(words);
  const { said, tell, fail } = useSaid();
  const print = async (form: PrintForm) => {
    tell('');
    try {
      await printCase(form);
    } catch {
      fail(printWordsOf(words).failed);
    }
  };
  return (
    <section>
      <h3>{say.title}</h3>
      <PaperButton
        label={say.print}
        hint={say.printHint}
        print={() => {
          void print('full');
        }}
      />
      <PaperButton
        label={say.handout}
        hint={say.handoutHint}
        print={() => {
          void print('handout');
        }}
      />
      <p className="share-hint">{printWordsOf(words).handout.check}</p>
      <SaidLine said={said} />
    </section>
  );
}

interface PaperButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly print: () => void;
}

function PaperButton({ label, hint, print }: PaperButtonProps) {
  const hintId = useId();
  return (
    <div className="share-copy">
      <button type="button" className="button" aria-describedby={hintId} onClick={print}>
        {label}
      </button>
      <span id={hintId} className="share-hint">
        {hint}
      </span>
    </div>
  );
}
