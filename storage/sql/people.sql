-- name: get_person_by_telegram(telegram_id)^
SELECT * FROM known_person WHERE telegram_id = :telegram_id;

-- name: get_person(id)^
SELECT * FROM known_person WHERE id = :id;

-- name: is_first_seen(id, now)$
SELECT COUNT(*) FROM person WHERE id = :id AND created_at = :now;

-- name: list_people_with_role(role, grid_id)
-- Those who hold a role for a grid, the reachable first, the grid's own first. grid_id NULL: for the whole community.
SELECT p.* FROM role AS r JOIN known_person AS p ON p.id = r.person_id
WHERE r.role = :role AND (r.grid_id IS NULL OR r.grid_id = :grid_id) AND r.building_id IS NULL AND r.about_id IS NULL
ORDER BY CASE WHEN p.telegram_id IS NOT NULL AND p.is_reachable = 1 THEN 0 ELSE 1 END,
    CASE WHEN r.grid_id IS NULL THEN 1 ELSE 0 END, p.id;

-- name: list_people_shown(card)
-- Those of the staff who have a card before them, or will in a moment: it is called by its name and theirs.
SELECT * FROM known_person WHERE id IN (
    SELECT role.person_id FROM role
    WHERE EXISTS (SELECT 1 FROM slot AS s WHERE s.name = :card || ':' || CAST(role.person_id AS TEXT))
        OR EXISTS (SELECT 1 FROM outbox AS o
            WHERE o.state = 'waiting' AND o.slot = :card || ':' || CAST(role.person_id AS TEXT))
        OR EXISTS (SELECT 1 FROM outbox AS o
            WHERE o.state = 'sending' AND o.slot = :card || ':' || CAST(role.person_id AS TEXT)))
ORDER BY id;

-- name: list_staff()
SELECT * FROM known_person WHERE id IN (SELECT person_id FROM role) ORDER BY id;

-- name: add_person(telegram_id, name, phone, building_id, unit, room, birth_year, tags, language, now)$
INSERT INTO person (telegram_id, name, phone, building_id, unit, room, birth_year, tags, language, created_at)
VALUES (:telegram_id, :name, :phone, :building_id, :unit, :room, :birth_year, :tags, :language, :now)
RETURNING id;

-- name: find_person_by_phone(phone)$
SELECT id FROM person WHERE phone = :phone AND phone <> '';

-- name: save_person(id, telegram_id, name, phone, building_id, unit, room, birth_year, tags, language)!
UPDATE person SET telegram_id = :telegram_id, name = :name, phone = :phone, building_id = :building_id, unit = :unit,
    room = :room, birth_year = :birth_year, tags = :tags, language = :language WHERE id = :id;

-- name: save_reachable(telegram_id, is_reachable, why)!
UPDATE person SET is_reachable = :is_reachable, unreachable_why = :why
WHERE telegram_id = :telegram_id AND is_reachable <> :is_reachable;

-- name: save_language(id, language)!
UPDATE person SET language = :language WHERE id = :id;

-- name: add_role(person_id, role, grid_id, building_id, unit, about_id, partner)!
INSERT INTO role (person_id, role, grid_id, building_id, unit, about_id, partner)
VALUES (:person_id, :role, :grid_id, :building_id, :unit, :about_id, :partner) ON CONFLICT DO NOTHING;

-- name: save_home(id, building_id, unit, room)!
UPDATE person SET building_id = :building_id, unit = :unit, room = :room WHERE id = :id;

-- name: save_name(id, name)!
UPDATE person SET name = :name WHERE id = :id;

-- name: save_phone(id, phone)!
UPDATE person SET phone = :phone WHERE id = :id;

-- name: get_kept(id)^
-- What is kept of a person besides what everybody reads: for their own eyes.
SELECT is_listed, birth_year, tags FROM person WHERE id = :id;

-- name: save_forgotten(id)!
-- What somebody said of themselves goes; what the community's lists say is the community's to change.
UPDATE person SET phone = '', building_id = NULL, unit = NULL, room = '' WHERE id = :id AND is_listed = 0;
