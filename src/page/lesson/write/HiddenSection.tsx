import { cutRecord } from '../../../domain/cutRecord';
import { setKeys } from '../../../exchange/edits/setKeys';
import { hideAfter } from '../../../exchange/lesson/write/changeView';
import { readHiddenTexts, writeHiddenTexts } from '../../../exchange/lesson/write/hiddenTexts';
import type { ViewInFile } from '../../../exchange/lesson/lessonFile';
import { countHidden } from '../../../view/lesson/countHidden';
import { EditField } from '../../edit/EditField';
import { EditSelect } from '../../edit/EditSelect';
import { HiddenEvent } from './HiddenEvent';
import { HiddenThings } from './HiddenThings';
import { hasBothClocks } from './hasBothClocks';
import { useWrittenTexts } from './useWrittenTexts';
import { WriterSection } from './WriterSection';
import type { PartTools } from './writerTools';

/** What a part does not show yet, how much that is, and what is still in sight. */
export function HiddenSection({ tools }: { readonly tools: PartTools }) {
  const { edited, part, place, index, read, view, screen, changeView, say } = tools;
  const { caseRecord } = edited;
  const field = useWrittenTexts(
    writeHiddenTexts(view),
    (texts) => readHiddenTexts(texts, view),
    (hidden, visit) => changeView((one) => hideAfter(one, hidden, screen), visit),
    say,
  );
  const cut = read.steps[index]?.parts[place]?.view.cut ?? {};
  const { values, events, words: phrases } = countHidden(caseRecord, cut);
  const isHiding = values + events + phrases > 0;
  const { title, subject, source } = cutRecord(caseRecord, cut);
  const inSight = [title, subject, source.citation].filter((text) => text !== undefined);
  if (part.view === undefined && place > 0) return null;
  return (
    <WriterSection status={isHiding ? say.hidden.status(values, events) : say.hidden.none}>
      <HiddenEvent tools={tools} />
      <EditField label={say.hidden.after} state={field('after')} hint={say.hidden.hint} />
      {hasBothClocks(caseRecord) && <EditField label={say.hidden.also} state={field('also')} />}
      {isHiding && (
        <div role="status" className="writer-told">
          <p>{say.hidden.count(values, events, phrases)}</p>
          {!cut.cover?.title && <p>{say.hidden.inSight(inSight.map(shorten))}</p>}
        </div>
      )}
      <CoverChoice tools={tools} />
      <HiddenThings tools={tools} />
    </WriterSection>
  );
}

function CoverChoice({ tools }: { readonly tools: PartTools }) {
  const { lesson, view, changeView, say } = tools;
  const { covered } = view;
  const field = useWrittenTexts(
    { covered: covered === true ? 'whole' : covered === 'citation' ? 'citation' : '' },
    ({ covered: chosen }) => ({ ok: true, value: coveredAs(chosen) }),
    (value, visit) => changeView((one) => setKeys(one, { covered: value }), visit),
    say,
  );
  if (!lesson.cover) return <p className="edit-hint">{say.hidden.writeCover}</p>;
  return (
    <EditSelect
      label={say.hidden.cover}
      state={field('covered')}
      options={[
        { value: '', label: say.hidden.noCover },
        { value: 'whole', label: say.hidden.wholeCover },
        { value: 'citation', label: say.hidden.citationCover },
      ]}
    />
  );
}

function coveredAs(chosen: string): ViewInFile['covered'] {
  if (chosen === 'whole') return true;
  return chosen === 'citation' ? 'citation' : undefined;
}

/** A citation can be a paragraph; its beginning says which it is. */
function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
