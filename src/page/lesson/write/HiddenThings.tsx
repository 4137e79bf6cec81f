import { hideThings, withId } from '../../../exchange/lesson/write/changeView';
import { CheckList } from './CheckList';
import type { PartTools } from './writerTools';

const WORDS = 'words';
const VALUES = 'values';

/** Events, series and phrases that are hidden whenever they were. */
export function HiddenThings({ tools }: { readonly tools: PartTools }) {
  const { edited, view, changeView, say } = tools;
  const { events, series, words = [] } = edited.document;
  const { hidden = {} } = view;
  const toggleIn = (key: 'events' | 'series') => (id: string, isOn: boolean) => {
    changeView((one) =>
      hideThings(one, { ...one.hidden, [key]: withId(one.hidden?.[key], id, isOn) ?? [] }),
    );
  };
  const wholes = [
    ...(words.length > 0 ? [{ value: WORDS, label: say.hidden.words, isOn: !!hidden.words }] : []),
    ...(series.length > 0
      ? [{ value: VALUES, label: say.hidden.values, isOn: !!hidden.values }]
      : []),
  ];
  return (
    <details>
      <summary>{say.hidden.more}</summary>
      <CheckList
        title={say.hidden.events}
        options={events.map(({ id, title }) => ({
          value: id,
          label: title,
          isOn: hidden.events?.includes(id) ?? false,
        }))}
        toggle={toggleIn('events')}
      />
      <CheckList
        title={say.hidden.series}
        options={series.map(({ id, name }) => ({
          value: id,
          label: name,
          isOn: hidden.series?.includes(id) ?? false,
        }))}
        toggle={toggleIn('series')}
      />
      <CheckList
        title={say.hidden.others}
        options={wholes}
        toggle={(key, isOn) => {
          changeView((one) => hideThings(one, { ...one.hidden, [key]: isOn }));
        }}
      />
    </details>
  );
}
