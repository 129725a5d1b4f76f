import { isContractProcedure } from '@orpc/contract';
import type { AnyContractRouter } from '@orpc/contract';
import { os } from '@orpc/server';
import type { AnyRouter } from '@orpc/server';
import type { BackendCalls } from './backend-calls.ts';

/** What a request says besides its call. */
export interface CallContext {
  /** The opening of a library that the window knows of; `null` before it knows of one. */
  madeFor: string | null;
}

/**
 * A router of the same shape that passes each call on. Shapes are checked once, where the call is
 * answered; the errors are named, so that they arrive as the typed errors that they are.
 */
export function forwardAll(
  contract: Readonly<Record<string, AnyContractRouter>>,
  backend: BackendCalls,
  path: readonly string[] = [],
): Record<string, AnyRouter> {
  return Object.fromEntries(
    Object.entries(contract).map(([name, part]) => [name, forward(part, backend, [...path, name])]),
  );
}

function forward(
  contract: AnyContractRouter,
  backend: BackendCalls,
  path: readonly string[],
): AnyRouter {
  if (isContractProcedure(contract)) {
    return os
      .$context<CallContext>()
      .errors(contract['~orpc'].errorMap)
      .handler(({ input, signal, context }) => backend.call(path, input, signal, context.madeFor));
  }
  return forwardAll(contract, backend, path);
}
