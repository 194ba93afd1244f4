-- name: get_person_by_telegram(telegram_id)^
SELECT p.id, p.name, p.language, p.telegram_id, p.phone, p.building_id, COALESCE(b.name, '') AS building, b.grid_id,
    COALESCE(g.name, '') AS grid,
    p.unit, p.room, p.is_reachable,
    (SELECT {string_agg}(r.role || ':' || COALESCE(CAST(r.grid_id AS TEXT), ''), ',') FROM role AS r WHERE r.person_id = p.id) AS grants
FROM person AS p LEFT JOIN building AS b ON b.id = p.building_id
    LEFT JOIN grid AS g ON g.id = b.grid_id WHERE p.telegram_id = :telegram_id;

-- name: get_person(id)^
SELECT p.id, p.name, p.language, p.telegram_id, p.phone, p.building_id, COALESCE(b.name, '') AS building, b.grid_id,
    COALESCE(g.name, '') AS grid,
    p.unit, p.room, p.is_reachable,
    (SELECT {string_agg}(r.role || ':' || COALESCE(CAST(r.grid_id AS TEXT), ''), ',') FROM role AS r WHERE r.person_id = p.id) AS grants
FROM person AS p LEFT JOIN building AS b ON b.id = p.building_id
    LEFT JOIN grid AS g ON g.id = b.grid_id WHERE p.id = :id;

-- name: list_people_with_role(role, grid_id)
-- Those who hold a role for a grid, the grid's own first, the reachable first. grid_id NULL: for the whole community.
SELECT p.id, p.name, p.language, p.telegram_id, p.phone, p.building_id, COALESCE(b.name, '') AS building, b.grid_id,
    COALESCE(g.name, '') AS grid,
    p.unit, p.room, p.is_reachable,
    (SELECT {string_agg}(x.role || ':' || COALESCE(CAST(x.grid_id AS TEXT), ''), ',') FROM role AS x WHERE x.person_id = p.id) AS grants
FROM role AS r JOIN person AS p ON p.id = r.person_id LEFT JOIN building AS b ON b.id = p.building_id
    LEFT JOIN grid AS g ON g.id = b.grid_id
WHERE r.role = :role AND (r.grid_id IS NULL OR r.grid_id = :grid_id)
ORDER BY CASE WHEN p.telegram_id IS NOT NULL AND p.is_reachable = 1 THEN 0 ELSE 1 END,
    CASE WHEN r.grid_id IS NULL THEN 1 ELSE 0 END, p.id;

-- name: list_staff()
SELECT DISTINCT p.id, p.name, p.language, p.telegram_id, p.phone, p.building_id, COALESCE(b.name, '') AS building, b.grid_id,
    COALESCE(g.name, '') AS grid, p.unit, p.room, p.is_reachable,
    (SELECT {string_agg}(x.role || ':' || COALESCE(CAST(x.grid_id AS TEXT), ''), ',') FROM role AS x WHERE x.person_id = p.id) AS grants
FROM role AS r JOIN person AS p ON p.id = r.person_id LEFT JOIN building AS b ON b.id = p.building_id
    LEFT JOIN grid AS g ON g.id = b.grid_id
ORDER BY p.id;

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

-- name: add_role(person_id, role, grid_id)!
INSERT INTO role (person_id, role, grid_id) VALUES (:person_id, :role, :grid_id) ON CONFLICT DO NOTHING;
