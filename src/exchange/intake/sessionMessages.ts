import type { HandedOver } from './handOver';
import type { SessionMethod } from './session';

/** A step asked of the worker; progress and one value or error come back under the same id. */
export interface SessionRequest {
  readonly id: number;
  readonly method: SessionMethod;
  readonly args: readonly unknown[];
}

export type SessionReply =
  | { readonly id: number; readonly kind: 'progress'; readonly part: number }
  | {
      readonly id: number;
      readonly kind: 'value';
      readonly value: unknown;
      readonly beside?: HandedOver;
    }
  | { readonly id: number; readonly kind: 'error'; readonly message: string };
