import type { CaseFile } from '../caseFile';
import { setAsideExtensions } from '../setAsideExtensions';
import { changeObjects, type FileObject } from '../caseDocument/changeObjects';

/** The id of every case whose own id is left out. */
const SHARED_ID = 'shared-case';

/**
 * A case without what can hold its values as they were before: the log of edits, translations,
 * which can say what was taken out of a text, and the keys of other tools, of which nobody here knows
 * what they mean.
 */
export function leaveOutOriginals(document: CaseFile): CaseFile {
  const { edited, i18n, ...rest } = document;
  // Only keys that the format does not have were taken away.
  return setAsideExtensions(rest) as CaseFile;
}

/**
 * A case without what names it or somebody: the subject, the ids of the case, of observations,
 * series, events and presets (which are counted instead), and the address of its schema. A lesson
 * goes too, because it speaks of events by their ids.
 */
export function leaveOutIdentifiers(document: CaseFile): CaseFile {
  const { $schema, subject, lesson, ...rest } = leaveOutOriginals(document);
  const numberOf = new Map(rest.events.map(({ id }, index) => [id, `event-${index + 1}`]));
  const { anchor, presets } = rest;
  return {
    ...rest,
    id: SHARED_ID,
    ...(anchor ? { anchor: { ...anchor, event: numberOf.get(anchor.event) ?? anchor.event } } : {}),
    series: rest.series.map((series, index) => ({
      ...series,
      id: `series-${index + 1}`,
      observations: series.observations.map(({ id, ...observation }) => observation),
    })),
    events: rest.events.map((event, index) => ({ ...event, id: `event-${index + 1}` })),
    ...(presets
      ? { presets: presets.map((preset, index) => ({ ...preset, id: `preset-${index + 1}` })) }
      : {}),
  };
}

/**
 * A case without its source, and without the places in it; the citation becomes `citation`. What
 * the steps of a lesson cite goes too, since the source is among it.
 */
export function leaveOutSource(document: CaseFile, citation: string): CaseFile {
  const placeless = changeObjects(document, (object, kind) => {
    if (kind === 'event' || kind === 'words') return withoutPlace(object);
    return kind === 'lessonStep' || kind === 'lessonCover' ? withoutCitation(object) : object;
  });
  return { ...placeless, source: { citation } };
}

function withoutPlace({ figurePanel, locator, ...rest }: FileObject): FileObject {
  return rest;
}

function withoutCitation({ sources, citation, ...rest }: FileObject): FileObject {
  return rest;
}
