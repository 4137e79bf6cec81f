interface TrustedTypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (given: string) => string },
  ) => TrustedTypePolicy;
}

interface TrustedTypePolicy {
  /** A TrustedScriptURL, which a worker takes in place of a text. */
  readonly createScriptURL: (given: string) => string;
}

let policy: TrustedTypePolicy | undefined;

/**
 * The page's one Trusted Types policy: addresses of our own workers, the one that keeps the site
 * offline included, and nothing else.
 *
 * @throws TypeError for an address on another origin
 */
export function trustOwnAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('caseline-worker', {
    createScriptURL: (given) => {
      if (new URL(given, document.baseURI).origin !== location.origin) {
        throw new TypeError(`not an address of our own: ${given}`);
      }
      return given;
    },
  });
  return policy.createScriptURL(address);
}
