import type { CardGroup, CardView } from '../../view/deriveCards';
import type { Words } from '../../words/en';
import { printWordsOf } from '../../words/enPrint';
import { describeFindings } from '../../view/print/describeFindings';

interface PrintCardsProps {
  readonly groups: readonly CardGroup[];
  readonly words: Words;
}

/** The events in columns, by the numbers of their pins. Paper cannot be opened: all is said. */
export function PrintCards({ groups, words }: PrintCardsProps) {
  const { sheet } = printWordsOf(words);
  const ours = groups.flatMap(({ cards }) => cards).filter(({ isTimeOurs }) => isTimeOurs);
  const isPlaced = ours.some(({ time }) => time === words.cards.timeReconstructed);
  const isSimulated = ours.some(({ time }) => time === words.cards.timeSimulated);
  if (groups.length === 0) return null;
  return (
    <section className="print-cards">
      <h2>{words.cards.label}</h2>
      <div className="print-columns">
        {groups.map((group) => (
          <section key={`${group.letter ?? ''} ${group.group}`}>
            <h3 data-letter={group.letter}>{group.title}</h3>
            {group.note && <p className="print-note">{group.note}</p>}
            <ul>
              {group.cards.map((card) => (
                <PrintCard key={card.id} card={card} isEvidence={group.group === 'evidence'} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {isPlaced && <p className="print-note">{sheet.placedNote}</p>}
      {isSimulated && <p className="print-note">{sheet.simulatedNote}</p>}
      {describeFindings(groups, words).map((note) => (
        <p key={note} className="print-note">
          {note}
        </p>
      ))}
    </section>
  );
}

interface PrintCardProps {
  readonly card: CardView;
  /** Of other patients, with a source of its own: that of the case stands at the end of the page. */
  readonly isEvidence: boolean;
}

function PrintCard({ card, isEvidence }: PrintCardProps) {
  const { number, title, when, summary, finding, edit, isAnchor, isTimeOurs } = card;
  const classes = ['print-number', isAnchor && 'anchor', isTimeOurs && 'ours'];
  return (
    <li className="print-card" data-print-card={card.id}>
      <span className={classes.filter(Boolean).join(' ')}>{number}</span>
      <div>
        <p>
          <strong>{title}</strong> <span className="print-when">{when}</span>
        </p>
        {summary !== undefined && <p>{summary}</p>}
        {isEvidence && finding.locator !== undefined && <p>{finding.locator}</p>}
        {edit !== undefined && <p>{edit}</p>}
      </div>
    </li>
  );
}
