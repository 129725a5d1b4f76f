-- Who else was found to have said a proposal, and who passed it on: JSON lists, see
-- contract/extraction.ts. They go by name until it is kept. NULL for none.

ALTER TABLE proposal ADD COLUMN others TEXT CHECK (others IS NULL OR json_valid(others));
ALTER TABLE proposal ADD COLUMN hops TEXT CHECK (hops IS NULL OR json_valid(hops));
