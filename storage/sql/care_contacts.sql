-- Whom to call for somebody who is looked after: kept, checked, bound by a link, let go.

-- name: get_contact(id)^
SELECT id, elder_id, person_id, name, phone, relation, has_key, rank, verified_at FROM care_contact
WHERE id = :id AND ended_at IS NULL;

-- name: find_contact_like(elder_id, person_id, name, phone)$
-- The contact that is this person already, or whose number or name it was.
SELECT id FROM care_contact WHERE elder_id = :elder_id AND ended_at IS NULL
    AND (person_id = :person_id OR (person_id IS NULL AND (name = :name OR (phone = :phone AND phone <> ''))))
ORDER BY CASE WHEN person_id = :person_id THEN 0 ELSE 1 END, rank, id LIMIT 1;

-- name: next_rank(elder_id)$
SELECT COALESCE(MAX(rank), 0) + 1 FROM care_contact WHERE elder_id = :elder_id AND ended_at IS NULL;

-- name: bind_contact(id, person_id, now)!
UPDATE care_contact SET person_id = :person_id, verified_at = :now, verified_by = :person_id WHERE id = :id;

-- name: save_contact_key(id, has_key)!
UPDATE care_contact SET has_key = :has_key WHERE id = :id AND ended_at IS NULL;

-- name: save_contacts_checked(elder_id, by, now)!
UPDATE care_contact SET verified_at = :now, verified_by = :by WHERE elder_id = :elder_id AND ended_at IS NULL;

-- name: end_contact(id, now)!
UPDATE care_contact SET ended_at = :now WHERE id = :id AND ended_at IS NULL;

-- name: end_contact_of(elder_id, person_id, now)!
UPDATE care_contact SET ended_at = :now WHERE elder_id = :elder_id AND person_id = :person_id AND ended_at IS NULL;
