import { type CaseTexts, readCaseTexts, writeCaseTexts } from '../../exchange/edits/caseTexts';
import { deriveCaseEdit } from '../../exchange/edits/deriveFieldEdit';
import { EditField } from './EditField';
import { EditSelect } from './EditSelect';
import { describeProblem, describeRefusal, type SheetTools } from './sheetTools';
import { useDrafts } from './useDrafts';
import { wasIn } from './wasIn';

/** Title, subject, source and day 0 of the case. */
export function CaseFields({ tools }: { readonly tools: SheetTools }) {
  const { edited, actions, editWords: words } = tools;
  const { document, original } = edited;
  const { about } = words;
  const written = writeCaseTexts(document);
  const field = useDrafts<keyof CaseTexts>(written, (texts, visit) => {
    const read = readCaseTexts(texts, document);
    if (!read.ok) return describeProblem(read.problem, words);
    const edit = deriveCaseEdit(document, read.value);
    return edit && describeRefusal(actions.commit(edit, visit), '', words);
  });
  const before = writeCaseTexts(original);
  const part = (name: keyof CaseTexts, label: string) => ({
    label,
    state: field(name),
    was: wasIn(field(name), written[name], before[name], label, words),
  });
  const events = document.events.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <fieldset className="edit-details">
      <legend>{about.case}</legend>
      <EditField {...part('title', about.title)} />
      <EditField {...part('subject', about.subject)} />
      <EditField {...part('claim', about.claim)} />
      <EditField {...part('caution', about.caution)} />
      <EditField {...part('citation', about.citation)} isLong />
      <EditField {...part('doi', about.doi)} />
      <EditField {...part('url', about.url)} />
      <EditField {...part('licence', about.licence)} />
      <EditSelect
        {...part('anchorEvent', about.anchorEvent)}
        options={[{ value: '', label: about.noAnchor }, ...events]}
      />
      {written.anchorEvent !== '' && (
        <>
          <EditField {...part('anchorTime', about.anchorTime)} />
          <EditField {...part('illustrativeDate', about.illustrativeDate)} />
        </>
      )}
    </fieldset>
  );
}
