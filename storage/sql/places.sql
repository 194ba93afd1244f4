-- name: add_grid(community, name)$
INSERT INTO grid (community, name) VALUES (:community, :name)
ON CONFLICT (community, name) DO UPDATE SET name = excluded.name RETURNING id;

-- name: add_building(grid_id, name, units, group_chat_id)$
INSERT INTO building (grid_id, community, name, units, group_chat_id)
SELECT id, community, :name, :units, :group_chat_id FROM grid WHERE id = :grid_id
ON CONFLICT (name, community) DO UPDATE SET grid_id = excluded.grid_id, units = excluded.units,
    group_chat_id = COALESCE(excluded.group_chat_id, building.group_chat_id) RETURNING id;

-- name: get_community(id)$
SELECT community FROM grid WHERE id = :id;

-- name: list_communities()
SELECT DISTINCT community FROM grid ORDER BY community;

-- name: list_grids(community)
SELECT id FROM grid WHERE community = :community ORDER BY id;

-- name: find_building(name, near)^
-- The building with a number. Where several communities have one, it is the one in the community of the grid `near`;
-- without that nobody knows which is meant, and none is found.
SELECT b.id, b.name, b.units, b.grid_id, g.name AS grid_name, b.group_chat_id
FROM building AS b JOIN grid AS g ON g.id = b.grid_id
WHERE b.name = :name AND (b.community = (SELECT n.community FROM grid AS n WHERE n.id = :near)
    OR NOT EXISTS (SELECT 1 FROM building AS x WHERE x.name = :name AND x.id <> b.id));

-- name: find_building_in(name, community)^
-- The building with a number in a community; where no community is named ('') there must be one only.
SELECT b.id, b.name, b.units, b.grid_id, g.name AS grid_name, b.group_chat_id
FROM building AS b JOIN grid AS g ON g.id = b.grid_id
WHERE b.name = :name AND (b.community = :community
    OR (:community = '' AND NOT EXISTS (SELECT 1 FROM building AS x WHERE x.name = :name AND x.id <> b.id)));

-- name: get_building(id)^
SELECT b.id, b.name, b.units, b.grid_id, g.name AS grid_name, b.group_chat_id
FROM building AS b JOIN grid AS g ON g.id = b.grid_id WHERE b.id = :id;

-- name: find_building_of_group(chat_id)^
SELECT b.id, b.name, b.units, b.grid_id, g.name AS grid_name, b.group_chat_id
FROM building AS b JOIN grid AS g ON g.id = b.grid_id WHERE b.group_chat_id = :chat_id;

-- name: get_group(id)$
SELECT group_chat_id FROM building WHERE id = :id AND group_error IS NULL;

-- name: move_group(old, new)!
UPDATE building SET group_chat_id = :new, group_error = NULL WHERE group_chat_id = :old;

-- name: save_group_error(chat_id, error)!
UPDATE building SET group_error = :error
WHERE group_chat_id = :chat_id AND COALESCE(group_error, '') <> COALESCE(:error, '');
