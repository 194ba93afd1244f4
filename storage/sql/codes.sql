-- name: add_code(token, kind, building_id, unit, place, category, person_id, made_by, now, expires_at)$
INSERT INTO code (token, kind, building_id, unit, place, category, person_id, made_by, made_at, expires_at)
VALUES (:token, :kind, :building_id, :unit, :place, :category, :person_id, :made_by, :now, :expires_at)
RETURNING id;

-- name: find_code(token, kept, now)^
-- A code that opens something now: what hangs on a wall by its token, a link for one person by its hash.
SELECT c.id, c.kind, c.building_id, COALESCE(b.name, '') AS building, b.grid_id, COALESCE(b.units, 0) AS units, c.unit,
    c.place, c.category, c.person_id
FROM code AS c LEFT JOIN building AS b ON b.id = c.building_id
WHERE c.token IN (:token, :kept) AND c.revoked_at IS NULL AND c.used_at IS NULL
    AND (c.expires_at IS NULL OR c.expires_at > :now);

-- name: get_code(id)^
SELECT c.id, c.kind, c.building_id, COALESCE(b.name, '') AS building, b.grid_id, COALESCE(b.units, 0) AS units, c.unit,
    c.place, c.category, c.person_id
FROM code AS c LEFT JOIN building AS b ON b.id = c.building_id
WHERE c.id = :id AND c.revoked_at IS NULL;

-- name: save_code_used(id, person_id, now)!
-- Once: the second of two who open a link at the same time changes nothing.
UPDATE code SET used_at = :now, used_by = :person_id
WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > :now);

-- name: list_codes(kind, after, n)
-- The codes on walls that are in force, with all that is printed beside them.
SELECT c.id, c.token, c.kind, c.building_id, b.community, b.name AS building, b.units, c.unit, c.place, c.category
FROM code AS c JOIN building AS b ON b.id = c.building_id
WHERE c.kind = :kind AND c.revoked_at IS NULL AND c.id > :after ORDER BY c.id LIMIT :n;

-- name: list_codeless_buildings(after, n)
SELECT b.id, b.community, b.name, b.units FROM building AS b
WHERE b.id > :after AND NOT EXISTS (
    SELECT 1 FROM code AS c WHERE c.building_id = b.id AND c.kind = 'building' AND c.revoked_at IS NULL)
ORDER BY b.id LIMIT :n;

-- name: find_thing_code(building_id, unit, place)$
SELECT id FROM code WHERE building_id = :building_id AND kind = 'thing' AND revoked_at IS NULL
    AND COALESCE(unit, 0) = COALESCE(:unit, 0) AND place = :place;

-- name: revoke_codes_on_walls(building_id, now)!
-- Of one building, or (NULL) of all.
UPDATE code SET revoked_at = :now WHERE kind IN ('building', 'thing') AND revoked_at IS NULL
    AND (building_id = :building_id OR CAST(:building_id AS BIGINT) IS NULL);

-- name: revoke_codes_of_person(person_id, kind, now)!
UPDATE code SET revoked_at = :now
WHERE person_id = :person_id AND kind = :kind AND revoked_at IS NULL AND used_at IS NULL;

-- name: add_attempt(account, now)!
INSERT INTO attempt (account, at) VALUES (:account, :now);

-- name: count_attempts(account, since)$
SELECT COUNT(*) FROM attempt WHERE account = :account AND at > :since;

-- name: delete_attempts(before)!
DELETE FROM attempt WHERE at <= :before;
