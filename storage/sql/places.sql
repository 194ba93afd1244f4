-- name: add_grid(community, name)$
INSERT INTO grid (community, name) VALUES (:community, :name)
ON CONFLICT (community, name) DO UPDATE SET name = excluded.name RETURNING id;

-- name: add_building(grid_id, name, units, group_chat_id)$
INSERT INTO building (grid_id, name, units, group_chat_id) VALUES (:grid_id, :name, :units, :group_chat_id)
ON CONFLICT (name) DO UPDATE SET grid_id = excluded.grid_id, units = excluded.units,
    group_chat_id = COALESCE(excluded.group_chat_id, building.group_chat_id) RETURNING id;

-- name: find_building(name)^
SELECT b.id, b.name, b.units, b.grid_id, g.name AS grid_name, b.group_chat_id
FROM building AS b JOIN grid AS g ON g.id = b.grid_id WHERE b.name = :name;

-- name: find_building_of_group(chat_id)^
SELECT b.id, b.name, b.units, b.grid_id, g.name AS grid_name, b.group_chat_id
FROM building AS b JOIN grid AS g ON g.id = b.grid_id WHERE b.group_chat_id = :chat_id;

-- name: move_group(old, new)!
UPDATE building SET group_chat_id = :new, group_error = NULL WHERE group_chat_id = :old;

-- name: save_group_error(chat_id, error)!
UPDATE building SET group_error = :error
WHERE group_chat_id = :chat_id AND COALESCE(group_error, '') <> COALESCE(:error, '');
