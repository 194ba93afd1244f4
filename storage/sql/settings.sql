-- name: get_setting(name)$
SELECT value FROM setting WHERE name = :name;

-- name: save_setting(name, value)!
INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: delete_setting(name)!
DELETE FROM setting WHERE name = :name;
