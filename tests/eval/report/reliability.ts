/** A finding: how sure the extractor was, and whether wording and speaker are right. */
export interface Sample {
  confidence: number;
  right: boolean;
}

/** Findings whose confidence lies in [from, to). */
export interface Bin {
  from: number;
  to: number;
  n: number;
  /** Mean confidence. */
  said: number;
  /** Share that is right. */
  held: number;
}

/** How far confidence can be taken at its word. */
export interface Calibration {
  bins: readonly Bin[];
  /** Expected calibration error: the mean distance of `said` from `held`. */
  error: number;
  /** Of what is said with 0.9 and more: how much is right, and how much of all it is. */
  sure: { precision: number; coverage: number };
}

const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN;
const rightShare = (samples: readonly Sample[]): number =>
  mean(samples.map(({ right }) => (right ? 1 : 0)));

/** Sorts findings into ten bins by confidence. */
export function calibrate(samples: readonly Sample[]): Calibration {
  const bins = Array.from({ length: 10 }, (_, at): Bin => {
    const inside = samples.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === at,
    );
    return {
      from: at / 10,
      to: (at + 1) / 10,
      n: inside.length,
      said: mean(inside.map(({ confidence }) => confidence)),
      held: rightShare(inside),
    };
  });
  const sure = samples.filter(({ confidence }) => confidence >= 0.9);
  return {
    bins,
    error: bins
      .filter(({ n }) => n > 0)
      .reduce((sum, { n, said, held }) => sum + (n / samples.length) * Math.abs(said - held), 0),
    sure: {
      precision: rightShare(sure),
      coverage: samples.length > 0 ? sure.length / samples.length : Number.NaN,
    },
  };
}
