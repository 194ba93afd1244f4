-- Who is looked after, and whom to call for them.

-- name: get_care(person_id)^
SELECT person_id, way, at_minute, days, is_high_risk, is_drill, called_as, access_note, voice_file_id, consent_at,
    next_at, ended_at FROM care WHERE person_id = :person_id;

-- name: add_care(person_id, way, at_minute, days, is_high_risk, called_as, access_note, consent_at, consent_by, consent_how, added_by, now, next_at)!
INSERT INTO care (person_id, way, at_minute, days, is_high_risk, called_as, access_note, consent_at, consent_by,
    consent_how, added_by, added_at, next_at)
VALUES (:person_id, :way, :at_minute, :days, :is_high_risk, :called_as, :access_note, :consent_at, :consent_by,
    :consent_how, :added_by, :now, :next_at)
ON CONFLICT (person_id) DO UPDATE SET way = excluded.way, at_minute = excluded.at_minute, days = excluded.days,
    is_high_risk = excluded.is_high_risk, called_as = excluded.called_as, access_note = excluded.access_note,
    consent_at = excluded.consent_at, consent_by = excluded.consent_by, consent_how = excluded.consent_how,
    ended_at = NULL, next_at = excluded.next_at;

-- name: list_mornings_due(now, n)
SELECT person_id, next_at FROM care WHERE next_at IS NOT NULL AND next_at <= :now ORDER BY next_at, person_id LIMIT :n;

-- name: list_mornings_coming()
SELECT person_id FROM care WHERE next_at IS NOT NULL ORDER BY person_id;

-- name: save_morning_later(person_id, next_at)!
UPDATE care SET next_at = :next_at WHERE person_id = :person_id;

-- name: save_next_morning(person_id, next_at, before)!
UPDATE care SET next_at = :next_at WHERE person_id = :person_id AND next_at = :before;

-- name: is_paused(elder_id, day)$
SELECT EXISTS (SELECT 1 FROM care_pause
    WHERE elder_id = :elder_id AND ended_at IS NULL AND from_day <= :day AND until_day >= :day);

-- name: add_pause(elder_id, from_day, until_day, why, set_by, now)!
INSERT INTO care_pause (elder_id, from_day, until_day, why, set_by, set_at)
VALUES (:elder_id, :from_day, :until_day, :why, :set_by, :now);

-- name: save_voice(person_id, file_id, by)!
UPDATE care SET voice_file_id = :file_id, voice_by = :by WHERE person_id = :person_id;

-- name: save_sign(person_id, at)!
INSERT INTO care_sign (person_id, at) VALUES (:person_id, :at)
ON CONFLICT (person_id) DO UPDATE SET at = excluded.at WHERE excluded.at > care_sign.at;

-- name: get_sign(person_id)$
SELECT at FROM care_sign WHERE person_id = :person_id;

-- name: add_contact(elder_id, person_id, name, phone, relation, has_key, rank, verified_at, verified_by)$
INSERT INTO care_contact (elder_id, person_id, name, phone, relation, has_key, rank, verified_at, verified_by)
VALUES (:elder_id, :person_id, :name, :phone, :relation, :has_key, :rank, :verified_at, :verified_by) RETURNING id;

-- name: list_contacts(elder_id)
SELECT id, elder_id, person_id, name, phone, relation, has_key, rank, verified_at FROM care_contact
WHERE elder_id = :elder_id AND ended_at IS NULL ORDER BY rank, id;

-- name: is_contact(elder_id, person_id)$
SELECT EXISTS (SELECT 1 FROM care_contact
    WHERE elder_id = :elder_id AND person_id = :person_id AND ended_at IS NULL);

-- name: list_family_of(elder_id)
SELECT p.* FROM role AS r JOIN known_person AS p ON p.id = r.person_id
WHERE r.role = 'family' AND r.about_id = :elder_id ORDER BY p.id;

-- name: find_volunteer(elder_id)$
SELECT volunteer_id FROM pairing WHERE elder_id = :elder_id AND ended_at IS NULL
    AND elder_agreed_at IS NOT NULL AND volunteer_agreed_at IS NOT NULL;

-- name: add_pairing(elder_id, volunteer_id, made_by, elder_agreed_at, volunteer_agreed_at, now)$
INSERT INTO pairing (elder_id, volunteer_id, made_by, elder_agreed_at, volunteer_agreed_at, made_at)
VALUES (:elder_id, :volunteer_id, :made_by, :elder_agreed_at, :volunteer_agreed_at, :now) RETURNING id;

-- name: list_volunteers_near(building_id)
SELECT p.* FROM person AS x JOIN known_person AS p ON p.id = x.id
WHERE x.building_id = :building_id
    AND EXISTS (SELECT 1 FROM role AS r WHERE r.person_id = x.id AND r.role = 'volunteer')
ORDER BY p.id;

-- name: add_note_view(elder_id, viewer_id, check_in_id, now)!
INSERT INTO note_view (elder_id, viewer_id, check_in_id, at) VALUES (:elder_id, :viewer_id, :check_in_id, :now);

-- name: list_note_views(elder_id, n)
SELECT v.at, p.name FROM note_view AS v JOIN person AS p ON p.id = v.viewer_id
WHERE v.elder_id = :elder_id ORDER BY v.id DESC LIMIT :n;
