/** Why a request is not answered: an HTTP status and one line for whoever reads it. */
export interface Refusal {
  status: number;
  reason: string;
}

/** A refusal as a value. */
export function refuse(status: number, reason: string): Refusal {
  return { status, reason };
}
