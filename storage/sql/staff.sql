-- Who serves, as far as those see who may give and take roles. An office role reaches a grid, or (NULL) everywhere; what
-- it reaches are the roles of its grids, and those of the buildings in them.

-- name: count_members(actor_id)$
SELECT COUNT(DISTINCT r.person_id) FROM role AS r LEFT JOIN building AS b ON b.id = r.building_id
WHERE r.role <> 'family' AND EXISTS (SELECT 1 FROM role AS o
    WHERE o.person_id = :actor_id AND o.role IN ('secretary', 'subdistrict')
        AND (o.grid_id IS NULL OR o.grid_id = COALESCE(r.grid_id, b.grid_id)));

-- name: list_members(actor_id, n, skipped)
-- Those who are paid for it first.
SELECT p.* FROM (
    SELECT r.person_id, MIN(CASE r.role WHEN 'subdistrict' THEN 0 WHEN 'secretary' THEN 1 WHEN 'desk' THEN 2
        WHEN 'worker' THEN 3 WHEN 'partner' THEN 4 WHEN 'building_lead' THEN 5 WHEN 'household_lead' THEN 6 ELSE 7 END) AS rank
    FROM role AS r LEFT JOIN building AS b ON b.id = r.building_id
    WHERE r.role <> 'family' AND EXISTS (SELECT 1 FROM role AS o
        WHERE o.person_id = :actor_id AND o.role IN ('secretary', 'subdistrict')
            AND (o.grid_id IS NULL OR o.grid_id = COALESCE(r.grid_id, b.grid_id)))
    GROUP BY r.person_id ORDER BY rank, r.person_id LIMIT :n OFFSET :skipped) AS m
    JOIN known_person AS p ON p.id = m.person_id
ORDER BY m.rank, m.person_id;

-- name: list_roles_of(person_id)
SELECT r.role, r.grid_id, r.building_id, r.unit, r.about_id, r.partner, COALESCE(r.grid_id, b.grid_id) AS lies_in,
    COALESCE(g.community, '') AS community, COALESCE(g.name, '') AS grid, COALESCE(b.name, '') AS building,
    (SELECT COUNT(*) FROM grid AS x WHERE x.community = g.community) AS there
FROM role AS r LEFT JOIN building AS b ON b.id = r.building_id
    LEFT JOIN grid AS g ON g.id = COALESCE(r.grid_id, b.grid_id)
WHERE r.person_id = :person_id 
ORDER BY r.role, r.partner, COALESCE(r.grid_id, 0), COALESCE(r.building_id, 0), COALESCE(r.unit, 0);

-- name: list_grids_of(actor_id)
-- The grids that somebody may give roles in.
SELECT g.id, g.community, g.name FROM grid AS g WHERE EXISTS (SELECT 1 FROM role AS o
    WHERE o.person_id = :actor_id AND o.role IN ('secretary', 'subdistrict') AND (o.grid_id IS NULL OR o.grid_id = g.id))
ORDER BY g.community, g.id;

-- name: list_grids_like(grid_id)
-- All the grids of the community that a grid belongs to.
SELECT g.id, g.community, g.name FROM grid AS g JOIN grid AS o ON o.community = g.community
WHERE o.id = :grid_id ORDER BY g.id;

-- name: get_building_place(id)^
SELECT id, community, name, units, grid_id FROM building WHERE id = :id;

-- name: list_buildings_in(grid_id)
SELECT id, community, name, units FROM building WHERE grid_id = :grid_id ORDER BY LENGTH(name), name;

-- name: add_role(person_id, role, grid_id, building_id, unit, about_id, partner)!
INSERT INTO role (person_id, role, grid_id, building_id, unit, about_id, partner)
VALUES (:person_id, :role, :grid_id, :building_id, :unit, :about_id, :partner) ON CONFLICT DO NOTHING;

-- name: delete_role(person_id, role, grid_id, building_id, unit, about_id, partner)!
DELETE FROM role WHERE person_id = :person_id AND role = :role AND COALESCE(grid_id, 0) = COALESCE(:grid_id, 0)
    AND COALESCE(building_id, 0) = COALESCE(:building_id, 0) AND COALESCE(unit, 0) = COALESCE(:unit, 0)
    AND COALESCE(about_id, 0) = COALESCE(:about_id, 0) AND partner = :partner;

-- name: add_role_history(person_id, role, grid_id, building_id, unit, about_id, partner, action, by_id, at)!
INSERT INTO role_history (person_id, role, grid_id, building_id, unit, about_id, partner, action, by_id, at)
VALUES (:person_id, :role, :grid_id, :building_id, :unit, :about_id, :partner, :action, :by_id, :at);

-- name: list_role_history(person_id)
SELECT h.role, h.grid_id, h.action, h.by_id, h.at FROM role_history AS h WHERE h.person_id = :person_id ORDER BY h.id;

-- name: count_of_role(role, grid_id)$
-- How many hold a role for a grid, besides those who hold it everywhere.
SELECT COUNT(*) FROM role WHERE role = :role AND grid_id = :grid_id;

-- name: list_colleagues(role, grid_id, except_id)
-- Those who hold a role in the community of a grid, the grid's own first.
SELECT p.* FROM (
    SELECT r.person_id, MIN(CASE WHEN r.grid_id = :grid_id THEN 0 WHEN r.grid_id IS NULL THEN 2 ELSE 1 END) AS rank
    FROM role AS r LEFT JOIN grid AS g ON g.id = r.grid_id
    WHERE r.role = :role AND r.building_id IS NULL AND r.person_id <> :except_id
        AND (r.grid_id IS NULL OR g.community = (SELECT c.community FROM grid AS c WHERE c.id = :grid_id))
    GROUP BY r.person_id) AS m JOIN known_person AS p ON p.id = m.person_id
WHERE p.telegram_id IS NOT NULL AND p.is_reachable = 1
ORDER BY m.rank, m.person_id;

-- name: list_holders(actor_id, role)
-- Those who hold a role where somebody's office reaches.
SELECT p.* FROM known_person AS p WHERE p.id IN (SELECT r.person_id FROM role AS r
    WHERE r.role = :role AND EXISTS (SELECT 1 FROM role AS o
        WHERE o.person_id = :actor_id AND o.role IN ('secretary', 'subdistrict')
            AND (o.grid_id IS NULL OR o.grid_id = r.grid_id)))
ORDER BY p.id;

-- name: revoke_links(person_id, now)!
-- The unused links about somebody, and those that somebody made.
UPDATE code SET revoked_at = :now
WHERE (person_id = :person_id OR made_by = :person_id) AND kind IN ('staff', 'family')
    AND used_at IS NULL AND revoked_at IS NULL;

-- name: get_link(id)^
-- By whom a link was made, for whom, and whether it still opens.
SELECT made_by, person_id, used_by FROM code WHERE id = :id;

-- name: save_listed(id)!
-- The community says who this is, and it is the community's to change.
UPDATE person SET is_listed = 1 WHERE id = :id;
