-- name: list_phrases(community, language, category, used_for)
SELECT id, shipped, text FROM phrase
WHERE community = :community AND language = :language AND category = :category AND used_for = :used_for ORDER BY id;

-- name: find_phrase(id, community)^
SELECT language, category, used_for, text FROM phrase WHERE id = :id AND community = :community AND shipped = '';

-- name: add_phrase(community, language, category, used_for, text, made_by, now, most)!
-- A community's own, while there is room on the shelf.
INSERT INTO phrase (community, language, category, used_for, text, made_by, made_at)
SELECT CAST(:community AS TEXT), CAST(:language AS TEXT), CAST(:category AS TEXT), CAST(:used_for AS TEXT),
    CAST(:text AS TEXT), CAST(:made_by AS BIGINT), CAST(:now AS BIGINT)
WHERE (SELECT COUNT(*) FROM phrase WHERE community = :community AND language = :language AND category = :category
    AND used_for = :used_for AND shipped = '') < :most;

-- name: save_phrase(id, community, text, made_by, now)!
UPDATE phrase SET text = :text, made_by = :made_by, made_at = :now
WHERE id = :id AND community = :community AND shipped = '';

-- name: delete_phrase(id, community)!
DELETE FROM phrase WHERE id = :id AND community = :community AND shipped = '';

-- name: replace_phrase(community, language, category, used_for, shipped, text, made_by, now)!
-- In the place of one that ships with the house.
INSERT INTO phrase (community, language, category, used_for, shipped, text, made_by, made_at)
VALUES (:community, :language, :category, :used_for, :shipped, :text, :made_by, :now)
ON CONFLICT (community, language, shipped) WHERE shipped <> '' DO UPDATE SET text = excluded.text,
    made_by = excluded.made_by, made_at = excluded.made_at;

-- name: list_community_grids()
-- Each community, named by one of its grids.
SELECT MIN(id) AS grid_id, community FROM grid GROUP BY community ORDER BY community;
