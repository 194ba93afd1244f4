-- What may be the same matter, what was merged into what, what is a part of what, and how each is found.
-- maybe_same: the report that the reporter is asked about; 0: asked, and it is another matter.
ALTER TABLE report ADD COLUMN maybe_same BIGINT;

CREATE INDEX report_merged ON report (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX report_part ON report (part_of) WHERE part_of IS NOT NULL;

-- What is still to be done somewhere: a few rows of a place and a kind, however many reports there have been.
CREATE INDEX report_here ON report (building_id, category, number)
    WHERE state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected');
CREATE INDEX report_around ON report (grid_id, category, number)
    WHERE state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected');
