-- Review: what the researcher has said of a proposal, and what another look at its text changed.

-- 1: speaker or bounds are the researcher's word, which no further look at the text changes.
ALTER TABLE proposal ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));
-- What it said before the text was looked at again: {start, end, type, speaker, state}. A pending one
-- with a quote is a change of that quote, which was kept of the text before.
ALTER TABLE proposal ADD COLUMN was TEXT CHECK (was IS NULL OR json_valid(was));
-- Why somebody is taken for the speaker: the rule and the signs, see contract/extraction.ts.
ALTER TABLE proposal ADD COLUMN reason TEXT CHECK (reason IS NULL OR json_valid(reason));

CREATE INDEX proposal_pending ON proposal (capture_id) WHERE state = 'pending';
