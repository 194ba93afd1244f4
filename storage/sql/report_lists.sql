-- Reports as lists: what concerns somebody, what is open in a building, what is looked for.

-- name: list_concerning(person_id, private, n, skip)
-- Somebody's own, and what they follow or was reported for them: open first, then the latest. What is private or not
-- yet clear is no business of anybody it was reported for; `private` is the categories, each between commas.
WITH mine AS (
    SELECT number FROM report WHERE reporter_id = :person_id
    UNION SELECT p.report_number FROM report_party AS p JOIN report AS x ON x.number = p.report_number
    WHERE p.person_id = :person_id AND p.part IN ('follower', 'represented')
        AND CAST(:private AS TEXT) NOT LIKE '%,' || x.category || ',%'
        AND (p.part = 'follower' OR x.answered_at IS NOT NULL OR (x.doubts = '' AND x.category <> 'other')))
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM mine JOIN report AS r ON r.number = mine.number LEFT JOIN person AS o ON o.id = r.owner_id
    LEFT JOIN grid AS g ON g.id = r.grid_id LEFT JOIN building AS b ON b.id = r.building_id
ORDER BY CASE WHEN r.state IN ('closed', 'withdrawn', 'merged', 'rejected') THEN 1 ELSE 0 END,
    r.said_at DESC, r.number DESC
LIMIT :n OFFSET :skip;

-- name: list_searched_concerning(person_id, private, n)
-- The same, as far as it is searched in: words that somebody else said are not.
SELECT number, said, category FROM (
    SELECT number, text || ' ' || place AS said, category FROM report WHERE reporter_id = :person_id
    UNION SELECT p.report_number, x.place, x.category
    FROM report_party AS p JOIN report AS x ON x.number = p.report_number
    WHERE p.person_id = :person_id AND p.part IN ('follower', 'represented') AND x.reporter_id <> :person_id
        AND CAST(:private AS TEXT) NOT LIKE '%,' || x.category || ',%'
        AND (p.part = 'follower' OR x.answered_at IS NOT NULL OR (x.doubts = '' AND x.category <> 'other'))) AS mine
ORDER BY number DESC LIMIT :n;

-- name: list_searched_in_grid(grid_id, n)
SELECT number, text || ' ' || place AS said, category FROM report
WHERE grid_id = :grid_id ORDER BY number DESC LIMIT :n;

-- name: list_searched(n)
SELECT number, text || ' ' || place AS said, category FROM report ORDER BY number DESC LIMIT :n;

-- name: list_open_in_building(building_id, unit, private, n, skip)
-- What its leads may see: nothing private. `unit` NULL is the whole building. The dangerous first, then the oldest.
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM report AS r LEFT JOIN person AS o ON o.id = r.owner_id LEFT JOIN grid AS g ON g.id = r.grid_id
    LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.building_id = :building_id AND (CAST(:unit AS BIGINT) IS NULL OR r.unit = :unit)
    AND r.state NOT IN ('closed', 'withdrawn', 'merged', 'rejected')
    AND CAST(:private AS TEXT) NOT LIKE '%,' || r.category || ',%'
ORDER BY CASE r.urgency WHEN 'emergency' THEN 0 WHEN 'high' THEN 1 ELSE 2 END, r.number
LIMIT :n OFFSET :skip;

-- name: count_by_source(since, until)
-- How reports came to be: by residents, on somebody's behalf, found by the staff.
SELECT source, COUNT(*) FROM report WHERE created_at >= :since AND created_at < :until GROUP BY source;
