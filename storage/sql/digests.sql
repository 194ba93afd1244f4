-- Digests: who was told in the morning or in the evening of a day what there is to do.

-- name: list_digests_due(day, kind, n)
-- Those who work and can be reached, are not away, and had none of this kind on this day.
SELECT p.* FROM known_person AS p
WHERE p.id IN (SELECT person_id FROM role WHERE role IN ('worker', 'desk', 'secretary', 'subdistrict', 'partner')
        UNION SELECT deputy_id FROM absence
            WHERE begun_at IS NOT NULL AND ended_at IS NULL AND deputy_id IS NOT NULL)
    AND p.telegram_id IS NOT NULL AND p.is_reachable = 1
    AND NOT EXISTS (SELECT 1 FROM digest AS d WHERE d.person_id = p.id AND d.day = :day AND d.kind = :kind)
    AND NOT EXISTS (SELECT 1 FROM absence AS a
        WHERE a.person_id = p.id AND a.begun_at IS NOT NULL AND a.ended_at IS NULL)
ORDER BY p.id LIMIT :n;

-- name: add_digest(person_id, day, kind, is_sent, now)!
-- Once a day and kind, whatever the clock does.
INSERT INTO digest (person_id, day, kind, is_sent, made_at) VALUES (:person_id, :day, :kind, :is_sent, :now)
ON CONFLICT (person_id, day, kind) DO NOTHING;

-- name: get_last_digest(person_id)$
-- The day of the digest that was sent last: it may still be pinned.
SELECT day FROM digest WHERE person_id = :person_id AND is_sent = 1 ORDER BY id DESC LIMIT 1;

-- name: list_communities_of(person_id)
-- Where somebody's roles reach.
SELECT DISTINCT g.community FROM role AS r JOIN grid AS g ON g.id = r.grid_id WHERE r.person_id = :person_id;

-- name: count_done(owner_id, since)$
SELECT COUNT(*) FROM report WHERE owner_id = :owner_id AND resolved_at >= :since;
