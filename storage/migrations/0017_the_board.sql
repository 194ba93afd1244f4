-- The board of mornings (今日平安), and a better time for each, proposed by her own rhythm.

-- Who is looked after now: the board looks at all of them, never at what is past.
CREATE INDEX care_in_force ON care (person_id) WHERE ended_at IS NULL;

-- All pauses of somebody, over or not: for the picture of a month.
CREATE INDEX pause_past ON care_pause (elder_id, from_day);

-- Whose mornings a role reaches. `is_named` 0: the sub-district, which sees numbers. NULL: all grids there are.
CREATE VIEW care_reach AS
SELECT person_id, grid_id, CASE role WHEN 'subdistrict' THEN 0 ELSE 1 END AS is_named FROM role
WHERE role IN ('worker', 'desk', 'secretary', 'subdistrict') AND building_id IS NULL AND about_id IS NULL
UNION ALL
SELECT a.deputy_id AS person_id, r.grid_id, 1 AS is_named
FROM absence AS a JOIN role AS r ON r.person_id = a.person_id
WHERE a.begun_at IS NOT NULL AND a.ended_at IS NULL AND r.role IN ('worker', 'desk');

-- A better T0 that her own answers propose. A person agrees or not; `decided_by` NULL: nobody did, another came.
CREATE TABLE rhythm (
    id {identity},
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 0 AND 1439 AND to_minute <> from_minute),
    answers INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    made_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by BIGINT REFERENCES person (id),
    is_agreed INTEGER NOT NULL DEFAULT 0 CHECK (is_agreed IN (0, 1))
);
CREATE UNIQUE INDEX rhythm_open ON rhythm (elder_id) WHERE decided_at IS NULL;
CREATE INDEX rhythm_of_elder ON rhythm (elder_id, id);
