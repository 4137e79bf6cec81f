declare module 'virtual:checked-cases' {
  /** Checksums of the shipped case files that the build has validated; none while developing. */
  export const CHECKED: readonly string[];
}
