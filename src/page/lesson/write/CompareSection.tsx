import { setKeys } from '../../../exchange/edits/setKeys';
import { withId } from '../../../exchange/lesson/write/changeView';
import { useCaseList } from '../../../state/useCase';
import { CheckList } from './CheckList';
import { WriterSection } from './WriterSection';
import type { PartTools } from './writerTools';

/** Other cases on the same figure; one that is named and not in the list stays named. */
export function CompareSection({ tools }: { readonly tools: PartTools }) {
  const { edited, part, place, view, changeView, say } = tools;
  const list = useCaseList();
  const chosen = view.compare ?? [];
  if (part.view === undefined && place > 0) return null;
  const listed = list
    .filter(({ id }) => id !== edited.document.id)
    .map(({ id, title }) => ({ value: id, label: title }));
  const others = chosen
    .filter((id) => !listed.some(({ value }) => value === id))
    .map((id) => ({ value: id, label: id }));
  return (
    <WriterSection status={say.compare.status(chosen.length)}>
      <p className="edit-hint">{say.compare.hint}</p>
      <CheckList
        title={say.compare.title}
        options={[...listed, ...others].map((one) => ({
          ...one,
          isOn: chosen.includes(one.value),
        }))}
        toggle={(id, isOn) => {
          changeView((one) => setKeys(one, { compare: withId(one.compare, id, isOn) }));
        }}
      />
    </WriterSection>
  );
}
