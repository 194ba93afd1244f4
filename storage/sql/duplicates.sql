-- What may be the same matter, and what was merged.

-- name: list_here(building_id, category, n)
-- What is still to be done at a building, of one kind; the newest first.
SELECT r.number, r.state, r.category, r.urgency, r.text, r.place, COALESCE(b.name, '') AS building, r.building_id,
    r.unit, r.grid_id, r.created_at
FROM report AS r LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.building_id = :building_id AND r.category = :category
    AND r.state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected')
ORDER BY r.number DESC LIMIT :n;

-- name: list_around(grid_id, category, n)
-- The same for a grid: a gate or a square is of no building.
SELECT r.number, r.state, r.category, r.urgency, r.text, r.place, COALESCE(b.name, '') AS building, r.building_id,
    r.unit, r.grid_id, r.created_at
FROM report AS r LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.grid_id = :grid_id AND r.category = :category
    AND r.state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected')
ORDER BY r.number DESC LIMIT :n;

-- name: list_mergeable(number, building_id, grid_id, category, n)
-- What a report may be merged into: of the same kind first, of the same building first.
SELECT r.number, r.state, r.category, r.urgency, r.text, r.place, COALESCE(b.name, '') AS building, r.building_id,
    r.unit, r.grid_id, r.created_at
FROM report AS r LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.number <> :number AND r.number IN (
    SELECT h.number FROM report AS h WHERE h.building_id = :building_id
        AND h.state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected')
    UNION SELECT a.number FROM report AS a WHERE a.grid_id = :grid_id AND a.category = :category
        AND a.state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected'))
ORDER BY CASE WHEN r.category = :category THEN 0 ELSE 1 END,
    CASE WHEN r.building_id = :building_id THEN 0 ELSE 1 END, r.number DESC LIMIT :n;

-- name: get_candidate(number)^
SELECT r.number, r.state, r.category, r.urgency, r.text, r.place, COALESCE(b.name, '') AS building, r.building_id,
    r.unit, r.grid_id, r.created_at
FROM report AS r LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.number = :number AND r.state NOT IN ('resolved', 'closed', 'withdrawn', 'merged', 'rejected');

-- name: list_merged(number)
-- What was merged into a report itself, not into one of those.
SELECT number FROM report WHERE merged_into = :number ORDER BY number;

-- name: get_root(number)$
-- The report that stands for one, however often it was merged on.
WITH RECURSIVE above (number, merged_into) AS (
    SELECT r.number, r.merged_into FROM report AS r WHERE r.number = :number
    UNION SELECT r.number, r.merged_into FROM above JOIN report AS r ON r.number = above.merged_into)
SELECT number FROM above WHERE merged_into IS NULL;
