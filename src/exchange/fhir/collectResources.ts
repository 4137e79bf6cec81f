import type { FhirWords } from '../../words/enFhir';
import { elementAt, isObject, listAt, textAt } from './elementAt';
import type { FhirInput } from './fhirReading';
import type { FhirResource } from './fhirResource';
import { quoteElement } from './quoteElement';

/** Something that should be a resource and is none. */
export interface NoResource {
  readonly place: string;
  readonly reason: string;
}

/** Everything that stands in a document. */
export interface Collected {
  readonly resources: readonly FhirResource[];
  readonly strangers: readonly NoResource[];
  /** Addresses of which a deletion is the last word: a history tells the newest first. */
  readonly deleted: ReadonlySet<string>;
}

/**
 * Every resource of a document in its order: those of a Bundle and of Bundles in it, and contained
 * Observations, which are results like others. Other contained resources only explain theirs.
 */
export function collectResources(input: FhirInput, words: FhirWords): Collected {
  const collector = new Collector(words);
  if (input.kind === 'json') collector.addDocument(input.value);
  else input.lines.forEach(({ line, value }) => collector.add(value, words.line(line)));
  return collector;
}

class Collector implements Collected {
  readonly resources: FhirResource[] = [];
  readonly strangers: NoResource[] = [];
  readonly deleted = new Set<string>();
  private readonly seen = new Set<string>();

  constructor(private readonly words: FhirWords) {}

  addDocument(value: unknown): void {
    if (textAt(value, 'resourceType') === 'Bundle') this.addBundle(value, '');
    else this.add(value, textAt(value, 'resourceType') ?? this.words.theFile);
  }

  add(content: unknown, place: string, fullUrl?: string): void {
    const type = textAt(content, 'resourceType');
    if (type === undefined) {
      const reason = this.words.reasons.noResource(quoteElement(content, this.words));
      this.strangers.push({ place, reason });
    } else if (type === 'Bundle') {
      this.addBundle(content, `${place}.`);
    } else {
      const resource = { place, type, content, ...(fullUrl ? { fullUrl } : {}) };
      this.resources.push(resource);
      this.seen.add(`${type}/${textAt(content, 'id') ?? ''}`);
      if (fullUrl) this.seen.add(fullUrl);
      this.addContained(resource);
    }
  }

  private addBundle(bundle: unknown, prefix: string): void {
    listAt(bundle, 'entry').forEach((entry, index) => {
      const place = `${prefix}entry[${index}]`;
      const fullUrl = textAt(entry, 'fullUrl');
      const request = elementAt(entry, 'request');
      if (textAt(request, 'method') === 'DELETE') this.addDeleted(place, fullUrl, request);
      else if (isObject(elementAt(entry, 'resource'))) {
        this.add(elementAt(entry, 'resource'), place, fullUrl);
      } else this.strangers.push({ place, reason: this.words.reasons.emptyEntry });
    });
  }

  private addDeleted(place: string, fullUrl: string | undefined, request: unknown): void {
    for (const address of [fullUrl, textAt(request, 'url')]) {
      if (address !== undefined && !this.seen.has(address)) this.deleted.add(address);
    }
    this.strangers.push({ place, reason: this.words.reasons.deletion });
  }

  private addContained(container: FhirResource): void {
    listAt(container.content, 'contained').forEach((content, index) => {
      const type = textAt(content, 'resourceType');
      if (type !== 'Observation') return;
      const place = `${container.place}.contained[${index}]`;
      this.resources.push({ place, type, content, container });
    });
  }
}
