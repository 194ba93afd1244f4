-- Queues (待办): the urgent first, then what is due; one page, or what follows a mark. Sieved: `is_free` 1 is what nobody has
-- begun, `before` what is due before a time, building 0 and category '' are all,
-- `but` is left out: what somebody has before them, wherever it stands by now.

-- name: list_queue_owned(person_id, is_free, before, building_id, category, rank, due, number, but, n, skip)
-- What somebody has.
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM (SELECT number, rank, due FROM todo
    WHERE owner_id = :person_id
        AND (:is_free = 0 OR state IN ('submitted', 'dispatched', 'reopened')) AND due < :before
        AND (building_id = :building_id OR :building_id = 0) AND (category = :category OR :category = '')
        AND (rank, due, number) > (:rank, :due, :number) AND number <> :but
    ORDER BY rank, due, number LIMIT :n OFFSET :skip) AS q
    JOIN report AS r ON r.number = q.number LEFT JOIN person AS o ON o.id = r.owner_id
    LEFT JOIN grid AS g ON g.id = r.grid_id LEFT JOIN building AS b ON b.id = r.building_id
ORDER BY q.rank, q.due, q.number;

-- name: tally_queue_owned(person_id, is_free, before, building_id, category, rank, due, number, but, now, tomorrow, n)^
-- How much of it there is, as far as anybody counts.
SELECT COUNT(*) AS count, COALESCE(SUM(CASE WHEN rank < 2 THEN 1 ELSE 0 END), 0) AS urgent,
    COALESCE(SUM(CASE WHEN due >= :now AND due < :tomorrow THEN 1 ELSE 0 END), 0) AS today,
    COALESCE(SUM(CASE WHEN due < :now THEN 1 ELSE 0 END), 0) AS late
FROM (SELECT rank, due FROM todo
    WHERE owner_id = :person_id
        AND (:is_free = 0 OR state IN ('submitted', 'dispatched', 'reopened')) AND due < :before
        AND (building_id = :building_id OR :building_id = 0) AND (category = :category OR :category = '')
        AND (rank, due, number) > (:rank, :due, :number) AND number <> :but
    ORDER BY rank, due, number LIMIT :n) AS q;

-- name: list_queue_reach(person_id, is_free, before, building_id, category, rank, due, number, but, n, skip)
-- What lies in the grids of somebody's roles, and what they have besides. `+rank`: gathered and sorted; in the order
-- of all there is it would be a long way from one of theirs to the next.
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM (SELECT number, rank, due FROM (
        SELECT number, rank, due FROM todo
        WHERE grid_id IN (SELECT grid_id FROM reach WHERE person_id = :person_id)
            AND (owner_id IS NULL OR owner_id <> :person_id)
            AND (:is_free = 0 OR state IN ('submitted', 'dispatched', 'reopened')) AND due < :before
            AND (building_id = :building_id OR :building_id = 0) AND (category = :category OR :category = '')
            AND (rank, due, number) > (:rank, :due, :number) AND number <> :but
        UNION ALL SELECT number, rank, due FROM todo
        WHERE owner_id = :person_id
            AND (:is_free = 0 OR state IN ('submitted', 'dispatched', 'reopened')) AND due < :before
            AND (building_id = :building_id OR :building_id = 0) AND (category = :category OR :category = '')
            AND (rank, due, number) > (:rank, :due, :number) AND number <> :but) AS seen
    ORDER BY +rank, due, number LIMIT :n OFFSET :skip) AS q
    JOIN report AS r ON r.number = q.number LEFT JOIN person AS o ON o.id = r.owner_id
    LEFT JOIN grid AS g ON g.id = r.grid_id LEFT JOIN building AS b ON b.id = r.building_id
ORDER BY q.rank, q.due, q.number;

-- name: tally_queue_reach(person_id, is_free, before, building_id, category, rank, due, number, but, now, tomorrow)^
-- How much of it there is.
SELECT COUNT(*) AS count, COALESCE(SUM(CASE WHEN rank < 2 THEN 1 ELSE 0 END), 0) AS urgent,
    COALESCE(SUM(CASE WHEN due >= :now AND due < :tomorrow THEN 1 ELSE 0 END), 0) AS today,
    COALESCE(SUM(CASE WHEN due < :now THEN 1 ELSE 0 END), 0) AS late
FROM (SELECT rank, due FROM (
        SELECT number, rank, due FROM todo
        WHERE grid_id IN (SELECT grid_id FROM reach WHERE person_id = :person_id)
            AND (owner_id IS NULL OR owner_id <> :person_id)
            AND (:is_free = 0 OR state IN ('submitted', 'dispatched', 'reopened')) AND due < :before
            AND (building_id = :building_id OR :building_id = 0) AND (category = :category OR :category = '')
            AND (rank, due, number) > (:rank, :due, :number) AND number <> :but
        UNION ALL SELECT number, rank, due FROM todo
        WHERE owner_id = :person_id
            AND (:is_free = 0 OR state IN ('submitted', 'dispatched', 'reopened')) AND due < :before
            AND (building_id = :building_id OR :building_id = 0) AND (category = :category OR :category = '')
            AND (rank, due, number) > (:rank, :due, :number) AND number <> :but) AS seen) AS q;

-- name: list_queue_everywhere(is_free, before, building_id, category, rank, due, number, but, n, skip)
-- What there is, for those whose role reaches everywhere.
SELECT r.*, COALESCE(o.name, '') AS owner_name, COALESCE(g.name, '') AS grid_name, COALESCE(g.community, '') AS community,
    COALESCE(b.name, '') AS building
FROM (SELECT number, rank, due FROM todo
    WHERE (:is_free = 0 OR state IN ('submitted', 'dispatched', 'reopened')) AND due < :before
        AND (building_id = :building_id OR :building_id = 0) AND (category = :category OR :category = '')
        AND (rank, due, number) > (:rank, :due, :number) AND number <> :but
    ORDER BY rank, due, number LIMIT :n OFFSET :skip) AS q
    JOIN report AS r ON r.number = q.number LEFT JOIN person AS o ON o.id = r.owner_id
    LEFT JOIN grid AS g ON g.id = r.grid_id LEFT JOIN building AS b ON b.id = r.building_id
ORDER BY q.rank, q.due, q.number;

-- name: tally_queue_everywhere(is_free, before, building_id, category, rank, due, number, but, now, tomorrow, n)^
-- How much of it there is, as far as anybody counts.
SELECT COUNT(*) AS count, COALESCE(SUM(CASE WHEN rank < 2 THEN 1 ELSE 0 END), 0) AS urgent,
    COALESCE(SUM(CASE WHEN due >= :now AND due < :tomorrow THEN 1 ELSE 0 END), 0) AS today,
    COALESCE(SUM(CASE WHEN due < :now THEN 1 ELSE 0 END), 0) AS late
FROM (SELECT rank, due FROM todo
    WHERE (:is_free = 0 OR state IN ('submitted', 'dispatched', 'reopened')) AND due < :before
        AND (building_id = :building_id OR :building_id = 0) AND (category = :category OR :category = '')
        AND (rank, due, number) > (:rank, :due, :number) AND number <> :but
    ORDER BY rank, due, number LIMIT :n) AS q;

-- name: list_queue_buildings(base, person_id, is_free, before, n)
-- The buildings in which something of a view waits, those with the most first.
WITH seen AS (
    SELECT building_id, category, state, due FROM todo WHERE :base = 'owned' AND owner_id = :person_id
    UNION ALL SELECT building_id, category, state, due FROM todo WHERE :base = 'everywhere'
    UNION ALL SELECT building_id, category, state, due FROM todo WHERE :base = 'reach'
        AND grid_id IN (SELECT grid_id FROM reach WHERE person_id = :person_id)
        AND (owner_id IS NULL OR owner_id <> :person_id)
    UNION ALL SELECT building_id, category, state, due FROM todo WHERE :base = 'reach' AND owner_id = :person_id)
SELECT b.id, b.name, COUNT(*) AS count FROM seen JOIN building AS b ON b.id = seen.building_id
WHERE (:is_free = 0 OR seen.state IN ('submitted', 'dispatched', 'reopened')) AND seen.due < :before
GROUP BY b.id, b.name ORDER BY count DESC, b.id LIMIT :n;

-- name: list_queue_categories(base, person_id, is_free, before, n)
-- The categories of what waits in a view, those with the most first.
WITH seen AS (
    SELECT building_id, category, state, due FROM todo WHERE :base = 'owned' AND owner_id = :person_id
    UNION ALL SELECT building_id, category, state, due FROM todo WHERE :base = 'everywhere'
    UNION ALL SELECT building_id, category, state, due FROM todo WHERE :base = 'reach'
        AND grid_id IN (SELECT grid_id FROM reach WHERE person_id = :person_id)
        AND (owner_id IS NULL OR owner_id <> :person_id)
    UNION ALL SELECT building_id, category, state, due FROM todo WHERE :base = 'reach' AND owner_id = :person_id)
SELECT category, COUNT(*) AS count FROM seen
WHERE (:is_free = 0 OR seen.state IN ('submitted', 'dispatched', 'reopened')) AND seen.due < :before
GROUP BY category ORDER BY count DESC, category LIMIT :n;
