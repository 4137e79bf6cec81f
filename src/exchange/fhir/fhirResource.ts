/** A resource of a file, with where it stands. */
export interface FhirResource {
  /** "entry[12]", "line 7". */
  readonly place: string;
  readonly type: string;
  readonly content: unknown;
  readonly fullUrl?: string;
  /** The resource that holds it, for a contained one. */
  readonly container?: FhirResource;
}
