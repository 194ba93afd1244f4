-- name: add_claim(person_id, building_id, unit, room, now)$
INSERT INTO claim (person_id, building_id, unit, room, made_at)
VALUES (:person_id, :building_id, :unit, :room, :now) RETURNING id;

-- name: get_claim(id)^
SELECT c.id, c.person_id, c.building_id, b.name AS building, b.grid_id, g.name AS grid, c.unit, c.room, c.state
FROM claim AS c JOIN building AS b ON b.id = c.building_id JOIN grid AS g ON g.id = b.grid_id WHERE c.id = :id;

-- name: find_open_claim(person_id)^
SELECT c.id, c.person_id, c.building_id, b.name AS building, b.grid_id, g.name AS grid, c.unit, c.room, c.state
FROM claim AS c JOIN building AS b ON b.id = c.building_id JOIN grid AS g ON g.id = b.grid_id
WHERE c.person_id = :person_id AND c.state = 'open';

-- name: list_open_claims(staff_id, n)
-- Where somebody has a role of some reach: what the role permits is said elsewhere.
SELECT c.id, c.person_id, c.building_id, b.name AS building, b.grid_id, g.name AS grid, c.unit, c.room, c.state
FROM claim AS c JOIN building AS b ON b.id = c.building_id JOIN grid AS g ON g.id = b.grid_id
WHERE c.state = 'open' AND EXISTS (SELECT 1 FROM role AS r
    WHERE r.person_id = :staff_id AND r.building_id IS NULL AND r.about_id IS NULL
        AND (r.grid_id IS NULL OR r.grid_id = b.grid_id))
ORDER BY c.id LIMIT :n;

-- name: count_claims(person_id, since)$
SELECT COUNT(*) FROM claim WHERE person_id = :person_id AND made_at > :since;

-- name: save_claim_decided(id, state, by, how, now)!
-- Only while it is open: the second of two who decide at once changes nothing.
UPDATE claim SET state = :state, decided_by = :by, how = :how, decided_at = :now WHERE id = :id AND state = 'open';

-- name: save_claims_forgotten(person_id)!
UPDATE claim SET unit = NULL, room = '' WHERE person_id = :person_id;

-- name: get_consent(person_id, kind)^
SELECT version, given_at FROM consent WHERE person_id = :person_id AND kind = :kind AND withdrawn_at IS NULL;

-- name: add_consent(person_id, kind, version, now)!
INSERT INTO consent (person_id, kind, version, given_at) VALUES (:person_id, :kind, :version, :now)
ON CONFLICT (person_id, kind) WHERE withdrawn_at IS NULL DO UPDATE SET version = excluded.version, given_at = excluded.given_at;

-- name: save_consent_withdrawn(person_id, kind, now)!
UPDATE consent SET withdrawn_at = :now WHERE person_id = :person_id AND kind = :kind AND withdrawn_at IS NULL;
