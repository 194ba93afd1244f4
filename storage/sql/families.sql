-- Family contacts: whom they are family of, found by name or door, and their own consent.

-- name: list_named(name, building, unit, room, n)
-- Residents of a name, or behind a door.
SELECT p.* FROM known_person AS p WHERE p.id IN (
    SELECT x.id FROM person AS x WHERE x.name = :name
    UNION SELECT x.id FROM person AS x JOIN building AS b ON b.id = x.building_id
    WHERE b.name = :building AND x.unit = :unit AND x.room = :room)
ORDER BY p.id LIMIT :n;

-- name: add_family_consent(person_id, now)!
INSERT INTO consent (person_id, kind, version, given_at) VALUES (:person_id, 'family', 1, :now) ON CONFLICT DO NOTHING;
