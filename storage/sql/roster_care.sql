-- The list of those who are looked after on its way in: staged, compared with people and staff, taken over; and out.

-- name: open_cares()!
CREATE TEMP TABLE roster_care (seq INTEGER PRIMARY KEY, file INTEGER NOT NULL, at INTEGER NOT NULL,
    name TEXT NOT NULL, phone TEXT, community TEXT, building TEXT, unit INTEGER, room TEXT, at_minute INTEGER,
    days TEXT, way TEXT, is_high_risk INTEGER, called_as TEXT, access_note TEXT, consent_at BIGINT NOT NULL,
    consent_how TEXT NOT NULL, volunteer_phone TEXT, elder_id BIGINT,
    volunteer_id BIGINT, state TEXT NOT NULL DEFAULT 'same');

-- name: open_care_contacts()!
CREATE TEMP TABLE roster_care_contact (care_seq INTEGER NOT NULL, rank INTEGER NOT NULL, name TEXT NOT NULL,
    relation TEXT, phone TEXT, has_key INTEGER, elder_id BIGINT, contact_id BIGINT, PRIMARY KEY (care_seq, rank));

-- name: close_cares()!
DROP TABLE roster_care;

-- name: close_care_contacts()!
DROP TABLE roster_care_contact;

-- name: stage_cares(seq, file, at, name, phone, community, building, unit, room, at_minute, days, way, is_high_risk, called_as, access_note, consent_at, consent_how, volunteer_phone)*!
INSERT INTO roster_care (seq, file, at, name, phone, community, building, unit, room, at_minute, days, way, is_high_risk,
    called_as, access_note, consent_at, consent_how, volunteer_phone)
VALUES (:seq, :file, :at, :name, :phone, :community, :building, :unit, :room, :at_minute, :days, :way, :is_high_risk,
    :called_as, :access_note, :consent_at, :consent_how, :volunteer_phone);

-- name: stage_care_contacts(care_seq, rank, name, relation, phone, has_key)*!
INSERT INTO roster_care_contact (care_seq, rank, name, relation, phone, has_key)
VALUES (:care_seq, :rank, :name, :relation, :phone, :has_key);

-- name: match_cares()!
-- By the phone; without one by name and door, as far as the row says one.
UPDATE roster_care SET
    elder_id = CASE WHEN phone IS NOT NULL THEN (SELECT MIN(p.id) FROM person AS p WHERE p.phone = roster_care.phone)
        ELSE (SELECT MIN(p.id) FROM person AS p LEFT JOIN building AS b ON b.id = p.building_id
            WHERE p.name = roster_care.name
                AND (roster_care.building IS NULL OR b.name = roster_care.building)
                AND (roster_care.community IS NULL OR b.community = roster_care.community)
                AND (roster_care.unit IS NULL OR p.unit = roster_care.unit)
                AND (roster_care.room IS NULL OR p.room = roster_care.room)) END,
    volunteer_id = (SELECT MIN(p.id) FROM person AS p JOIN role AS r ON r.person_id = p.id AND r.role = 'volunteer'
        WHERE p.phone = roster_care.volunteer_phone);

-- name: match_care_contacts()!
UPDATE roster_care_contact SET elder_id = (SELECT s.elder_id FROM roster_care AS s WHERE s.seq = roster_care_contact.care_seq);

-- name: find_care_contacts()!
-- A contact is known again by the name.
UPDATE roster_care_contact SET contact_id = (SELECT MIN(k.id) FROM care_contact AS k
    WHERE k.elder_id = roster_care_contact.elder_id AND k.name = roster_care_contact.name AND k.ended_at IS NULL);

-- name: list_cares_nobodys()
SELECT s.file, s.at, CASE WHEN s.phone IS NULL THEN 'name' ELSE 'phone' END AS "column", 'no-person' AS reason,
    COALESCE(s.phone, s.name) AS value
FROM roster_care AS s WHERE s.elder_id IS NULL
UNION ALL
SELECT s.file, s.at, 'volunteer_phone', 'nobody-serves', s.volunteer_phone
FROM roster_care AS s WHERE s.volunteer_phone IS NOT NULL AND COALESCE(s.volunteer_id, s.elder_id) = s.elder_id
ORDER BY 1, 2;

-- name: list_cares_clashing()
SELECT s.file, s.at, 'phone' AS "column", 'other-person' AS reason, s.phone AS value, p.name AS other
FROM roster_care AS s JOIN person AS p ON p.id = s.elder_id WHERE s.phone IS NOT NULL AND s.name <> p.name
UNION ALL
SELECT s.file, s.at, 'name', 'ambiguous-person', s.name, '' FROM roster_care AS s
WHERE s.phone IS NULL AND 1 < (SELECT COUNT(*) FROM person AS p LEFT JOIN building AS b ON b.id = p.building_id
    WHERE p.name = s.name AND (s.building IS NULL OR b.name = s.building)
        AND (s.community IS NULL OR b.community = s.community)
        AND (s.unit IS NULL OR p.unit = s.unit) AND (s.room IS NULL OR p.room = s.room))
ORDER BY 1, 2;

-- name: list_cares_unwilling(now)
-- Who has said no since, or is said to have agreed on a day that has not come.
SELECT s.file, s.at, 'consent_date' AS "column", 'withdrawn' AS reason, s.name AS value
FROM roster_care AS s JOIN care AS c ON c.person_id = s.elder_id
WHERE c.ended_at IS NOT NULL AND s.consent_at <= c.ended_at
UNION ALL
SELECT s.file, s.at, 'consent_date', 'future-day', s.name FROM roster_care AS s WHERE s.consent_at > :now
ORDER BY 1, 2;

-- name: list_cares_twice()
SELECT s.file, s.at, 'name' AS "column", 'twice' AS reason, s.name AS value, f.file AS other_file, f.at AS other_at
FROM (SELECT elder_id, MIN(seq) AS seq FROM roster_care WHERE elder_id IS NOT NULL GROUP BY elder_id
        HAVING COUNT(*) > 1) AS d
    JOIN roster_care AS s ON s.elder_id = d.elder_id AND s.seq > d.seq
    JOIN roster_care AS f ON f.seq = d.seq
ORDER BY s.seq;

-- name: fill_cares()!
-- What is not said stays as it is known; of somebody new it is what is usual. A consent of the same day is the same.
UPDATE roster_care SET
    at_minute = COALESCE(at_minute, (SELECT c.at_minute FROM care AS c WHERE c.person_id = elder_id), 510),
    days = COALESCE(days, (SELECT c.days FROM care AS c WHERE c.person_id = elder_id), '1234567'),
    way = COALESCE(way, (SELECT c.way FROM care AS c WHERE c.person_id = elder_id),
        (SELECT CASE WHEN p.telegram_id IS NULL THEN 'call' ELSE 'chat' END FROM person AS p WHERE p.id = elder_id)),
    is_high_risk = COALESCE(is_high_risk, (SELECT c.is_high_risk FROM care AS c WHERE c.person_id = elder_id), 0),
    called_as = COALESCE(called_as, (SELECT c.called_as FROM care AS c WHERE c.person_id = elder_id), ''),
    access_note = COALESCE(access_note, (SELECT c.access_note FROM care AS c WHERE c.person_id = elder_id), ''),
    consent_at = COALESCE((SELECT c.consent_at FROM care AS c WHERE c.person_id = elder_id AND c.ended_at IS NULL
        AND c.consent_at >= roster_care.consent_at), roster_care.consent_at);

-- name: mark_cares()!
UPDATE roster_care SET state = CASE
    WHEN NOT EXISTS (SELECT 1 FROM care AS c WHERE c.person_id = elder_id AND c.ended_at IS NULL) THEN 'new'
    WHEN EXISTS (SELECT 1 FROM care AS c WHERE c.person_id = elder_id AND (c.at_minute <> roster_care.at_minute
            OR c.days <> roster_care.days OR c.way <> roster_care.way OR c.is_high_risk <> roster_care.is_high_risk
            OR c.called_as <> roster_care.called_as OR c.access_note <> roster_care.access_note
            OR COALESCE(c.consent_at, 0) < roster_care.consent_at))
        OR (volunteer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pairing AS y WHERE y.elder_id = roster_care.elder_id
            AND y.volunteer_id = roster_care.volunteer_id AND y.ended_at IS NULL
            AND y.elder_agreed_at IS NOT NULL AND y.volunteer_agreed_at IS NOT NULL))
        OR EXISTS (SELECT 1 FROM roster_care_contact AS t LEFT JOIN care_contact AS k ON k.id = t.contact_id
            WHERE t.care_seq = roster_care.seq AND (k.id IS NULL OR k.phone <> COALESCE(t.phone, k.phone)
                OR k.relation <> COALESCE(t.relation, k.relation) OR k.has_key <> COALESCE(t.has_key, k.has_key)))
        THEN 'changed'
    ELSE 'same' END;

-- name: count_cares()
SELECT state, COUNT(*) AS n FROM roster_care GROUP BY state;

-- name: list_care_changes(n)
-- How a door is opened is written down without being shown.
SELECT s.file, s.at, s.state, s.name AS title, s.way AS new_way, c.way AS old_way, s.at_minute AS new_minute,
    c.at_minute AS old_minute, s.days AS new_days, c.days AS old_days
FROM roster_care AS s LEFT JOIN care AS c ON c.person_id = s.elder_id AND c.ended_at IS NULL
WHERE s.state <> 'same' ORDER BY s.seq LIMIT :n;

-- name: list_cares_to_time()
-- Those whose mornings have to be reckoned: new, or at another time, and until when the consent counts.
SELECT s.seq, s.elder_id, s.at_minute, s.days, s.way, s.consent_at,
    CASE WHEN s.state = 'new' OR c.at_minute <> s.at_minute OR c.days <> s.days OR c.way <> s.way THEN 1 ELSE 0 END
        AS is_moved
FROM roster_care AS s LEFT JOIN care AS c ON c.person_id = s.elder_id WHERE s.state <> 'same' ORDER BY s.seq;

-- name: save_cares(now)!
INSERT INTO care (person_id, way, at_minute, days, is_high_risk, called_as, access_note, consent_at, consent_how, added_at)
SELECT elder_id, way, at_minute, days, is_high_risk, called_as, access_note, consent_at, consent_how, :now
FROM roster_care WHERE state <> 'same' ORDER BY seq
ON CONFLICT (person_id) DO UPDATE SET way = excluded.way, at_minute = excluded.at_minute, days = excluded.days,
    is_high_risk = excluded.is_high_risk, called_as = excluded.called_as, access_note = excluded.access_note,
    consent_by = CASE WHEN care.consent_at = excluded.consent_at THEN care.consent_by END,
    consent_how = CASE WHEN care.consent_at = excluded.consent_at THEN care.consent_how ELSE excluded.consent_how END,
    consent_at = excluded.consent_at, ended_at = NULL;

-- name: save_times(elder_id, next_at)*!
UPDATE care SET next_at = :next_at WHERE person_id = :elder_id;

-- name: save_terms(elder_id, due_at)*!
INSERT INTO care_term (elder_id, what, due_at) VALUES (:elder_id, 'consent', :due_at)
ON CONFLICT (elder_id, what) DO UPDATE SET due_at = excluded.due_at;

-- name: add_histories(now)!
INSERT INTO care_history (elder_id, at, what, text)
SELECT elder_id, :now, CASE WHEN state = 'new' THEN 'added' ELSE 'changed' END, 'list'
FROM roster_care WHERE state <> 'same' ORDER BY seq;

-- name: end_pairings(now)!
UPDATE pairing SET ended_at = :now, ended_why = 'list' WHERE ended_at IS NULL AND EXISTS (SELECT 1 FROM roster_care AS s
    WHERE s.elder_id = pairing.elder_id AND s.volunteer_id IS NOT NULL AND (s.volunteer_id <> pairing.volunteer_id
        OR pairing.elder_agreed_at IS NULL OR pairing.volunteer_agreed_at IS NULL));

-- name: add_pairings(now)!
-- The list says that both agreed.
INSERT INTO pairing (elder_id, volunteer_id, elder_agreed_at, volunteer_agreed_at, made_at)
SELECT s.elder_id, s.volunteer_id, :now, :now, :now FROM roster_care AS s
WHERE s.volunteer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pairing AS y
    WHERE y.elder_id = s.elder_id AND y.volunteer_id = s.volunteer_id AND y.ended_at IS NULL)
ORDER BY s.seq;

-- name: save_contacts()!
UPDATE care_contact SET phone = COALESCE(t.phone, care_contact.phone), has_key = COALESCE(t.has_key, care_contact.has_key),
    relation = COALESCE(t.relation, care_contact.relation)
FROM roster_care_contact AS t WHERE t.contact_id = care_contact.id;

-- name: add_contacts()!
INSERT INTO care_contact (elder_id, name, phone, relation, has_key, rank)
SELECT t.elder_id, t.name, COALESCE(t.phone, ''), COALESCE(t.relation, ''), COALESCE(t.has_key, 0), t.rank
FROM roster_care_contact AS t WHERE t.contact_id IS NULL ORDER BY t.care_seq, t.rank;

-- name: list_cares(after, n)
SELECT c.person_id AS id, p.name, p.phone, b.community, b.name AS building, p.unit, p.room, c.at_minute, c.days, c.way,
    c.is_high_risk, c.called_as, c.access_note, c.consent_at, c.consent_how,
    (SELECT MIN(v.phone) FROM pairing AS y JOIN person AS v ON v.id = y.volunteer_id WHERE y.elder_id = c.person_id
        AND y.ended_at IS NULL AND y.elder_agreed_at IS NOT NULL AND y.volunteer_agreed_at IS NOT NULL)
        AS volunteer_phone
FROM care AS c JOIN person AS p ON p.id = c.person_id LEFT JOIN building AS b ON b.id = p.building_id
WHERE c.ended_at IS NULL AND c.person_id > :after ORDER BY c.person_id LIMIT :n;

-- name: list_contacts_out(elder_id, n)
SELECT name, relation, phone, has_key FROM care_contact WHERE elder_id = :elder_id AND ended_at IS NULL
ORDER BY rank, id LIMIT :n;
