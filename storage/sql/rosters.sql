-- A community's lists on their way in. They are staged in temporary tables, which live on the disk and not in memory,
-- then compared with what is known and taken over, each step one statement for all rows. NULL in a staged row is "not
-- said": what is known stays. Everything is undone with the transaction. Findings are (file, at, column, reason, value,
-- other_file, other_at).

-- name: open_places()!
CREATE TEMP TABLE roster_place (seq INTEGER PRIMARY KEY, file INTEGER NOT NULL, at INTEGER NOT NULL,
    community TEXT NOT NULL, grid TEXT NOT NULL, building TEXT NOT NULL, units INTEGER, group_chat_id BIGINT,
    building_id BIGINT, state TEXT NOT NULL DEFAULT 'same');

-- name: open_people()!
CREATE TEMP TABLE roster_person (seq INTEGER PRIMARY KEY, file INTEGER NOT NULL, at INTEGER NOT NULL,
    name TEXT NOT NULL, phone TEXT, community TEXT, building TEXT, unit INTEGER, room TEXT, birth_year INTEGER,
    tags TEXT, language TEXT, telegram_id BIGINT, building_id BIGINT, person_id BIGINT,
    state TEXT NOT NULL DEFAULT 'same');

-- name: open_staff()!
CREATE TEMP TABLE roster_staff (seq INTEGER PRIMARY KEY, file INTEGER NOT NULL, at INTEGER NOT NULL,
    name TEXT NOT NULL, phone TEXT, role TEXT NOT NULL, community TEXT, scope TEXT, building TEXT, unit INTEGER,
    partner TEXT, telegram_id BIGINT, first_seq BIGINT, person_id BIGINT, state TEXT NOT NULL DEFAULT 'same');

-- name: open_grants()!
CREATE TEMP TABLE roster_grant (staff_seq BIGINT NOT NULL, grid_id BIGINT, building_id BIGINT);

-- name: open_duties()!
CREATE TEMP TABLE roster_duty (seq INTEGER PRIMARY KEY, file INTEGER NOT NULL, at INTEGER NOT NULL,
    day TEXT NOT NULL, from_at BIGINT NOT NULL, until_at BIGINT NOT NULL, name TEXT NOT NULL, phone TEXT,
    role TEXT NOT NULL, person_id BIGINT, state TEXT NOT NULL DEFAULT 'same');

-- name: close_duties()!
DROP TABLE roster_duty;

-- name: close_places()!
DROP TABLE roster_place;

-- name: close_people()!
DROP TABLE roster_person;

-- name: close_staff()!
DROP TABLE roster_staff;

-- name: close_grants()!
DROP TABLE roster_grant;

-- name: stage_places(seq, file, at, community, grid, building, units, group_chat_id)*!
INSERT INTO roster_place (seq, file, at, community, grid, building, units, group_chat_id)
VALUES (:seq, :file, :at, :community, :grid, :building, :units, :group_chat_id);

-- name: stage_people(seq, file, at, name, phone, community, building, unit, room, birth_year, tags, language, telegram_id)*!
INSERT INTO roster_person (seq, file, at, name, phone, community, building, unit, room, birth_year, tags, language, telegram_id)
VALUES (:seq, :file, :at, :name, :phone, :community, :building, :unit, :room, :birth_year, :tags, :language, :telegram_id);

-- name: stage_staff(seq, file, at, name, phone, role, community, scope, building, unit, partner, telegram_id)*!
INSERT INTO roster_staff (seq, file, at, name, phone, role, community, scope, building, unit, partner, telegram_id)
VALUES (:seq, :file, :at, :name, :phone, :role, :community, :scope, :building, :unit, :partner, :telegram_id);

-- name: stage_duties(seq, file, at, day, from_at, until_at, name, phone, role)*!
INSERT INTO roster_duty (seq, file, at, day, from_at, until_at, name, phone, role)
VALUES (:seq, :file, :at, :day, :from_at, :until_at, :name, :phone, :role);

-- Places

-- name: list_places_twice()
SELECT s.file, s.at, 'building' AS "column", 'twice' AS reason, s.building AS value, f.file AS other_file, f.at AS other_at
FROM (SELECT community, building, MIN(seq) AS seq FROM roster_place GROUP BY community, building HAVING COUNT(*) > 1) AS d
    JOIN roster_place AS s ON s.community = d.community AND s.building = d.building AND s.seq > d.seq
    JOIN roster_place AS f ON f.seq = d.seq
UNION ALL
SELECT s.file, s.at, 'group_chat_id', 'twice', CAST(s.group_chat_id AS TEXT), f.file, f.at
FROM (SELECT group_chat_id, MIN(seq) AS seq FROM roster_place WHERE group_chat_id IS NOT NULL
        GROUP BY group_chat_id HAVING COUNT(*) > 1) AS d
    JOIN roster_place AS s ON s.group_chat_id = d.group_chat_id AND s.seq > d.seq
    JOIN roster_place AS f ON f.seq = d.seq
ORDER BY 1, 2;

-- name: match_places()!
UPDATE roster_place SET building_id = (SELECT b.id FROM building AS b
    WHERE b.name = roster_place.building AND b.community = roster_place.community);

-- name: list_groups_of_others()
-- A group that is another building's, unless the lists give that one a new group.
SELECT s.file, s.at, 'group_chat_id' AS "column", 'other-building' AS reason, CAST(s.group_chat_id AS TEXT) AS value,
    b.community || '/' || b.name AS other
FROM roster_place AS s JOIN building AS b ON b.group_chat_id = s.group_chat_id AND b.id <> COALESCE(s.building_id, 0)
WHERE NOT EXISTS (SELECT 1 FROM roster_place AS n WHERE n.building_id = b.id AND n.group_chat_id <> b.group_chat_id)
ORDER BY 1, 2;

-- name: mark_new_places()!
UPDATE roster_place SET state = 'new' WHERE building_id IS NULL;

-- name: mark_changed_places()!
UPDATE roster_place SET state = 'changed' WHERE EXISTS (
    SELECT 1 FROM building AS b JOIN grid AS g ON g.id = b.grid_id WHERE b.id = roster_place.building_id
        AND (g.name <> roster_place.grid OR b.units <> COALESCE(roster_place.units, b.units)
            OR COALESCE(b.group_chat_id, 0) <> COALESCE(roster_place.group_chat_id, b.group_chat_id, 0)));

-- name: count_places()
SELECT state, COUNT(*) AS n FROM roster_place GROUP BY state;

-- name: list_place_changes(n)
SELECT s.file, s.at, s.state, s.community || '/' || s.building AS title,
    s.grid AS new_grid, s.units AS new_units, s.group_chat_id AS new_group_chat_id,
    g.name AS old_grid, b.units AS old_units, b.group_chat_id AS old_group_chat_id
FROM roster_place AS s LEFT JOIN building AS b ON b.id = s.building_id LEFT JOIN grid AS g ON g.id = b.grid_id
WHERE s.state <> 'same' ORDER BY s.seq LIMIT :n;

-- name: add_grids()!
INSERT INTO grid (community, name)
SELECT community, grid FROM roster_place WHERE state <> 'same' GROUP BY community, grid ORDER BY MIN(seq)
ON CONFLICT (community, name) DO NOTHING;

-- name: save_buildings()!
UPDATE building SET grid_id = g.id, units = COALESCE(s.units, building.units),
    group_chat_id = COALESCE(s.group_chat_id, building.group_chat_id),
    group_error = CASE WHEN s.group_chat_id <> COALESCE(building.group_chat_id, 0) THEN NULL ELSE building.group_error END
FROM roster_place AS s JOIN grid AS g ON g.community = s.community AND g.name = s.grid
WHERE s.building_id = building.id AND s.state = 'changed';

-- name: add_buildings()!
INSERT INTO building (grid_id, community, name, units, group_chat_id)
SELECT g.id, s.community, s.building, COALESCE(s.units, 0), s.group_chat_id
FROM roster_place AS s JOIN grid AS g ON g.community = s.community AND g.name = s.grid
WHERE s.state = 'new' ORDER BY s.seq;

-- People

-- name: find_buildings_in_communities()!
UPDATE roster_person SET building_id = (SELECT b.id FROM building AS b
    WHERE b.name = roster_person.building AND b.community = roster_person.community)
WHERE building IS NOT NULL AND community IS NOT NULL;

-- name: find_buildings_by_number()!
UPDATE roster_person SET building_id = (SELECT b.id FROM building AS b WHERE b.name = roster_person.building
    AND NOT EXISTS (SELECT 1 FROM building AS x WHERE x.name = b.name AND x.id <> b.id))
WHERE building IS NOT NULL AND community IS NULL;

-- name: list_people_nowhere()
SELECT s.file, s.at, CASE WHEN s.building IS NULL THEN 'community' ELSE 'building' END AS "column",
    CASE WHEN s.community IS NOT NULL AND NOT EXISTS (SELECT 1 FROM grid AS g WHERE g.community = s.community)
            THEN 'unknown-community'
        WHEN s.community IS NULL AND EXISTS (SELECT 1 FROM building AS b WHERE b.name = s.building)
            THEN 'ambiguous-building'
        ELSE 'unknown-building' END AS reason,
    COALESCE(s.community || '/', '') || COALESCE(s.building, '') AS value
FROM roster_person AS s
WHERE (s.building IS NOT NULL AND s.building_id IS NULL) OR (s.building IS NULL AND s.community IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM grid AS g WHERE g.community = s.community))
ORDER BY s.seq;

-- name: list_people_twice()
SELECT s.file, s.at, 'phone' AS "column", 'twice' AS reason, s.phone AS value, f.file AS other_file, f.at AS other_at
FROM (SELECT phone, MIN(seq) AS seq FROM roster_person WHERE phone IS NOT NULL GROUP BY phone HAVING COUNT(*) > 1) AS d
    JOIN roster_person AS s ON s.phone = d.phone AND s.seq > d.seq JOIN roster_person AS f ON f.seq = d.seq
UNION ALL
SELECT s.file, s.at, 'telegram_id', 'twice', CAST(s.telegram_id AS TEXT), f.file, f.at
FROM (SELECT telegram_id, MIN(seq) AS seq FROM roster_person WHERE telegram_id IS NOT NULL
        GROUP BY telegram_id HAVING COUNT(*) > 1) AS d
    JOIN roster_person AS s ON s.telegram_id = d.telegram_id AND s.seq > d.seq JOIN roster_person AS f ON f.seq = d.seq
ORDER BY 1, 2;

-- name: list_homes_twice()
-- One name twice behind one door, or where nothing else tells two of one name apart.
SELECT s.file, s.at, 'name' AS "column", 'twice' AS reason, s.name AS value, f.file AS other_file, f.at AS other_at
FROM (SELECT name, building_id, unit, room, MIN(seq) AS seq FROM roster_person WHERE building_id IS NOT NULL
        GROUP BY building_id, unit, room, name
        HAVING COUNT(*) > 1 AND (room IS NOT NULL OR SUM(CASE WHEN phone IS NULL AND telegram_id IS NULL THEN 1 ELSE 0 END) > 0)
    ) AS d
    JOIN roster_person AS s ON s.building_id = d.building_id AND s.name = d.name AND s.seq > d.seq
        AND COALESCE(s.unit, 0) = COALESCE(d.unit, 0) AND COALESCE(s.room, '') = COALESCE(d.room, '')
    JOIN roster_person AS f ON f.seq = d.seq
ORDER BY 1, 2;

-- name: match_people_by_phone()!
UPDATE roster_person SET person_id = (SELECT p.id FROM person AS p WHERE p.phone = roster_person.phone AND p.phone <> '')
WHERE phone IS NOT NULL;

-- name: match_people_by_telegram()!
UPDATE roster_person SET person_id = (SELECT p.id FROM person AS p WHERE p.telegram_id = roster_person.telegram_id)
WHERE person_id IS NULL AND telegram_id IS NOT NULL;

-- name: match_people_by_home()!
-- Behind one door a name is one person, whatever the phone. Without a door it is, unless both have phones.
UPDATE roster_person SET person_id = (SELECT MIN(p.id) FROM person AS p
    WHERE p.building_id = roster_person.building_id AND p.name = roster_person.name
        AND COALESCE(p.unit, 0) = COALESCE(roster_person.unit, 0) AND p.room = COALESCE(roster_person.room, '')
        AND (p.room <> '' OR p.phone = '' OR roster_person.phone IS NULL))
WHERE person_id IS NULL AND building_id IS NOT NULL;

-- name: merge_people()!
-- Somebody wrote to the bot, and is known by the account alone; now a list says whose account it is.
INSERT INTO merge (from_id, to_id)
SELECT q.id, s.person_id FROM roster_person AS s JOIN person AS q ON q.telegram_id = s.telegram_id
WHERE q.id <> s.person_id AND q.phone = '' AND q.is_listed = 0
    AND (q.building_id IS NULL OR q.building_id = s.building_id)
    AND NOT EXISTS (SELECT 1 FROM role AS r WHERE r.person_id = q.id)
ON CONFLICT (from_id) DO NOTHING;

-- name: list_people_unsure()
SELECT s.file, s.at, 'name' AS "column", 'ambiguous-person' AS reason, s.name AS value
FROM roster_person AS s JOIN person AS p ON p.id = s.person_id
WHERE (s.phone IS NULL OR s.phone <> p.phone) AND (s.telegram_id IS NULL OR s.telegram_id <> COALESCE(p.telegram_id, 0))
    AND 1 < (SELECT COUNT(*) FROM person AS o WHERE o.building_id = s.building_id AND o.name = s.name
        AND COALESCE(o.unit, 0) = COALESCE(s.unit, 0) AND o.room = COALESCE(s.room, '')
        AND (o.room <> '' OR o.phone = '' OR s.phone IS NULL))
ORDER BY s.seq;

-- name: list_people_clashing()
-- A number that is another person's; and a person found by a number whose name and home are both somebody else's.
SELECT s.file, s.at, 'telegram_id' AS "column", 'other-person' AS reason, CAST(s.telegram_id AS TEXT) AS value,
    p.name AS other
FROM roster_person AS s JOIN person AS p ON p.telegram_id = s.telegram_id AND p.id <> COALESCE(s.person_id, 0)
WHERE p.id NOT IN (SELECT from_id FROM merge)
UNION ALL
SELECT s.file, s.at, CASE WHEN s.phone = p.phone THEN 'phone' ELSE 'telegram_id' END, 'other-person',
    CASE WHEN s.phone = p.phone THEN s.phone ELSE CAST(s.telegram_id AS TEXT) END, p.name
FROM roster_person AS s JOIN person AS p ON p.id = s.person_id
WHERE p.name <> s.name AND s.building_id IS NOT NULL AND p.building_id IS NOT NULL
    AND (s.building_id <> p.building_id OR COALESCE(s.unit, p.unit, 0) <> COALESCE(p.unit, 0)
        OR COALESCE(s.room, p.room) <> p.room)
ORDER BY 1, 2;

-- name: list_people_as_one()
SELECT s.file, s.at, 'name' AS "column", 'same-person' AS reason, s.name AS value, f.file AS other_file, f.at AS other_at
FROM (SELECT person_id, MIN(seq) AS seq FROM roster_person WHERE person_id IS NOT NULL
        GROUP BY person_id HAVING COUNT(*) > 1) AS d
    JOIN roster_person AS s ON s.person_id = d.person_id AND s.seq > d.seq JOIN roster_person AS f ON f.seq = d.seq
WHERE COALESCE(s.phone, '') <> COALESCE(f.phone, '-') AND COALESCE(s.telegram_id, 0) <> COALESCE(f.telegram_id, -1)
ORDER BY 1, 2;

-- name: fill_people()!
-- What was not said is as it is known; a home is one thing: with a new building goes what was known of door and unit.
UPDATE roster_person SET phone = COALESCE(roster_person.phone, p.phone),
    building_id = COALESCE(roster_person.building_id, p.building_id),
    unit = CASE WHEN roster_person.building_id <> COALESCE(p.building_id, 0) THEN roster_person.unit
        ELSE COALESCE(roster_person.unit, p.unit) END,
    room = CASE WHEN roster_person.building_id <> COALESCE(p.building_id, 0) THEN COALESCE(roster_person.room, '')
        ELSE COALESCE(roster_person.room, p.room) END,
    birth_year = COALESCE(roster_person.birth_year, p.birth_year), tags = COALESCE(roster_person.tags, p.tags),
    language = COALESCE(roster_person.language, p.language), telegram_id = COALESCE(roster_person.telegram_id, p.telegram_id)
FROM person AS p WHERE p.id = roster_person.person_id;

-- name: fill_new_people(language)!
UPDATE roster_person SET phone = COALESCE(phone, ''), room = COALESCE(room, ''), tags = COALESCE(tags, ''),
    language = COALESCE(language, :language), state = 'new'
WHERE person_id IS NULL;

-- name: mark_changed_people()!
UPDATE roster_person SET state = 'changed' WHERE EXISTS (SELECT 1 FROM person AS p WHERE p.id = roster_person.person_id
    AND (p.name <> roster_person.name OR p.phone <> roster_person.phone
        OR COALESCE(p.building_id, 0) <> COALESCE(roster_person.building_id, 0)
        OR COALESCE(p.unit, 0) <> COALESCE(roster_person.unit, 0) OR p.room <> roster_person.room
        OR COALESCE(p.birth_year, 0) <> COALESCE(roster_person.birth_year, 0) OR p.tags <> roster_person.tags
        OR p.language <> roster_person.language
        OR COALESCE(p.telegram_id, 0) <> COALESCE(roster_person.telegram_id, 0)));

-- name: count_people()
SELECT state, COUNT(*) AS n FROM roster_person GROUP BY state;

-- name: list_person_changes(n)
SELECT s.file, s.at, s.state, s.name AS title,
    s.name AS new_name, s.phone AS new_phone, nb.community || '/' || nb.name AS new_building, s.unit AS new_unit,
    s.room AS new_room, s.birth_year AS new_birth_year, s.tags AS new_tags, s.language AS new_language,
    s.telegram_id AS new_telegram_id,
    p.name AS old_name, p.phone AS old_phone, ob.community || '/' || ob.name AS old_building, p.unit AS old_unit,
    p.room AS old_room, p.birth_year AS old_birth_year, p.tags AS old_tags, p.language AS old_language,
    p.telegram_id AS old_telegram_id
FROM roster_person AS s LEFT JOIN person AS p ON p.id = s.person_id LEFT JOIN building AS nb ON nb.id = s.building_id
    LEFT JOIN building AS ob ON ob.id = p.building_id
WHERE s.state <> 'same' ORDER BY s.seq LIMIT :n;

-- name: save_people()!
UPDATE person SET name = s.name, phone = s.phone, building_id = s.building_id, unit = s.unit, room = s.room,
    birth_year = s.birth_year, tags = s.tags, language = s.language, telegram_id = s.telegram_id, is_listed = 1,
    is_reachable = CASE WHEN COALESCE(person.telegram_id, 0) = COALESCE(s.telegram_id, 0) THEN person.is_reachable ELSE 1 END,
    unreachable_why = CASE WHEN COALESCE(person.telegram_id, 0) = COALESCE(s.telegram_id, 0) THEN person.unreachable_why END
FROM roster_person AS s WHERE s.person_id = person.id AND s.state = 'changed';

-- name: add_people(now)!
INSERT INTO person (telegram_id, name, phone, building_id, unit, room, birth_year, tags, language, is_listed, created_at)
SELECT telegram_id, name, phone, building_id, unit, room, birth_year, tags, language, 1, :now
FROM roster_person WHERE state = 'new' ORDER BY seq;

-- Staff

-- name: index_staff_phones()!
CREATE INDEX roster_staff_phone ON roster_staff (phone);

-- name: index_staff_accounts()!
CREATE INDEX roster_staff_account ON roster_staff (telegram_id);

-- name: number_staff()!
-- The first row of each member of staff: one person may hold several roles.
UPDATE roster_staff SET first_seq = (SELECT MIN(x.seq) FROM roster_staff AS x
    WHERE x.phone = roster_staff.phone OR x.telegram_id = roster_staff.telegram_id);

-- name: list_staff_twice()
SELECT s.file, s.at, 'role' AS "column", 'twice' AS reason, s.role AS value, f.file AS other_file, f.at AS other_at
FROM roster_staff AS s JOIN roster_staff AS f ON f.first_seq = s.first_seq AND f.seq < s.seq AND f.role = s.role
    AND COALESCE(f.community, '') = COALESCE(s.community, '') AND COALESCE(f.scope, '') = COALESCE(s.scope, '')
    AND COALESCE(f.building, '') = COALESCE(s.building, '') AND COALESCE(f.unit, 0) = COALESCE(s.unit, 0)
    AND COALESCE(f.partner, '') = COALESCE(s.partner, '')
ORDER BY s.seq;

-- name: list_staff_apart()
-- Rows that share a number, but not the person.
SELECT s.file, s.at, CASE WHEN s.phone = f.phone THEN 'phone' ELSE 'telegram_id' END AS "column",
    'other-person' AS reason, CASE WHEN s.phone = f.phone THEN s.phone ELSE CAST(s.telegram_id AS TEXT) END AS value,
    f.name AS other
FROM roster_staff AS s JOIN roster_staff AS f ON f.seq = s.first_seq
WHERE s.name <> f.name OR s.phone <> f.phone OR s.telegram_id <> f.telegram_id
ORDER BY s.seq;

-- name: match_staff()!
UPDATE roster_staff SET person_id = COALESCE(
    (SELECT p.id FROM person AS p WHERE p.phone = roster_staff.phone AND p.phone <> ''),
    (SELECT p.id FROM person AS p WHERE p.telegram_id = roster_staff.telegram_id));

-- name: merge_staff()!
INSERT INTO merge (from_id, to_id)
SELECT q.id, s.person_id FROM roster_staff AS s JOIN person AS q ON q.telegram_id = s.telegram_id JOIN person AS p ON p.id = s.person_id
WHERE q.id <> s.person_id AND q.phone = '' AND q.is_listed = 0
    AND (q.building_id IS NULL OR q.building_id = COALESCE(p.building_id, q.building_id))
    AND NOT EXISTS (SELECT 1 FROM role AS r WHERE r.person_id = q.id)
ON CONFLICT (from_id) DO NOTHING;

-- name: list_staff_clashing()
-- A number that is another person's. A name may differ only from one that somebody gave to Telegram.
SELECT s.file, s.at, 'telegram_id' AS "column", 'other-person' AS reason, CAST(s.telegram_id AS TEXT) AS value,
    p.name AS other
FROM roster_staff AS s JOIN person AS p ON p.telegram_id = s.telegram_id AND p.id <> s.person_id
WHERE p.id NOT IN (SELECT from_id FROM merge)
UNION ALL
SELECT s.file, s.at, CASE WHEN s.phone = p.phone THEN 'phone' ELSE 'telegram_id' END, 'other-person',
    CASE WHEN s.phone = p.phone THEN s.phone ELSE CAST(s.telegram_id AS TEXT) END, p.name
FROM roster_staff AS s JOIN person AS p ON p.id = s.person_id
WHERE p.name <> s.name AND (p.phone <> '' OR p.building_id IS NOT NULL)
ORDER BY 1, 2;

-- name: grant_everywhere()!
INSERT INTO roster_grant (staff_seq, grid_id) SELECT seq, NULL FROM roster_staff
WHERE scope IS NULL AND community IS NULL AND building IS NULL;

-- name: grant_in_communities()!
-- A whole community is all its grids.
INSERT INTO roster_grant (staff_seq, grid_id)
SELECT s.seq, g.id FROM roster_staff AS s JOIN grid AS g ON g.community = s.community
WHERE s.building IS NULL AND (s.scope IS NULL OR s.scope = g.name) ORDER BY s.seq, g.id;

-- name: grant_by_grid()!
INSERT INTO roster_grant (staff_seq, grid_id)
SELECT s.seq, g.id FROM roster_staff AS s JOIN grid AS g ON g.name = s.scope
WHERE s.community IS NULL AND NOT EXISTS (SELECT 1 FROM grid AS x WHERE x.name = g.name AND x.id <> g.id);

-- name: grant_by_community()!
INSERT INTO roster_grant (staff_seq, grid_id)
SELECT s.seq, g.id FROM roster_staff AS s JOIN grid AS g ON g.community = s.scope
WHERE s.community IS NULL AND NOT EXISTS (SELECT 1 FROM grid AS x WHERE x.name = s.scope) ORDER BY s.seq, g.id;

-- name: grant_by_building()!
-- Leads: a building, and a unit that is there.
INSERT INTO roster_grant (staff_seq, building_id)
SELECT s.seq, b.id FROM roster_staff AS s JOIN building AS b ON b.name = s.building
WHERE (b.community = s.community OR (s.community IS NULL
        AND NOT EXISTS (SELECT 1 FROM building AS x WHERE x.name = b.name AND x.id <> b.id)))
    AND (s.unit IS NULL OR b.units = 0 OR s.unit <= b.units);

-- name: index_grants()!
CREATE INDEX roster_grant_of_staff ON roster_grant (staff_seq);

-- name: list_staff_nowhere()
SELECT s.file, s.at, CASE WHEN s.scope IS NULL AND s.building IS NULL THEN 'community' ELSE 'scope' END AS "column",
    CASE WHEN s.building IS NOT NULL AND EXISTS (SELECT 1 FROM building AS b
            WHERE b.name = s.building AND b.community = COALESCE(s.community, b.community))
        THEN CASE WHEN s.community IS NULL AND 1 < (SELECT COUNT(*) FROM building AS b WHERE b.name = s.building)
            THEN 'ambiguous-building' ELSE 'reach-unit' END
        WHEN s.building IS NOT NULL THEN 'unknown-building'
        WHEN s.community IS NULL AND EXISTS (SELECT 1 FROM grid AS g WHERE g.name = s.scope) THEN 'ambiguous-grid'
        WHEN NOT EXISTS (SELECT 1 FROM grid AS g WHERE g.community = s.community) AND s.community IS NOT NULL
            THEN 'unknown-community'
        ELSE 'unknown-grid' END AS reason,
    COALESCE(s.community || '/', '') || COALESCE(s.scope, s.building, '') || COALESCE('/' || CAST(s.unit AS TEXT), '') AS value
FROM roster_staff AS s WHERE s.seq NOT IN (SELECT staff_seq FROM roster_grant)
ORDER BY s.seq;

-- name: mark_staff()!
UPDATE roster_staff SET state = CASE
    WHEN EXISTS (SELECT 1 FROM roster_grant AS t WHERE t.staff_seq = roster_staff.seq AND NOT EXISTS (
        SELECT 1 FROM role AS r WHERE r.person_id = roster_staff.person_id AND r.role = roster_staff.role
            AND COALESCE(r.grid_id, 0) = COALESCE(t.grid_id, 0) AND COALESCE(r.building_id, 0) = COALESCE(t.building_id, 0)
            AND COALESCE(r.unit, 0) = COALESCE(roster_staff.unit, 0) AND r.partner = COALESCE(roster_staff.partner, '')))
        THEN 'new'
    WHEN EXISTS (SELECT 1 FROM person AS p WHERE p.id = roster_staff.person_id
        AND (p.name <> roster_staff.name OR p.phone <> COALESCE(roster_staff.phone, p.phone)
            OR COALESCE(p.telegram_id, 0) <> COALESCE(roster_staff.telegram_id, p.telegram_id, 0))) THEN 'changed'
    ELSE 'same' END;

-- name: count_staff()
SELECT state, COUNT(*) AS n FROM roster_staff GROUP BY state;

-- name: list_staff_changes(n)
SELECT s.file, s.at, s.state, s.name || ' ' || s.role AS title,
    s.name AS new_name, s.phone AS new_phone, s.telegram_id AS new_telegram_id,
    p.name AS old_name, p.phone AS old_phone, p.telegram_id AS old_telegram_id
FROM roster_staff AS s LEFT JOIN person AS p ON p.id = s.person_id
WHERE s.state <> 'same' ORDER BY s.seq LIMIT :n;

-- name: save_staff()!
UPDATE person SET name = s.name, phone = COALESCE(s.phone, person.phone), is_listed = 1,
    is_reachable = CASE WHEN COALESCE(s.telegram_id, person.telegram_id, 0) = COALESCE(person.telegram_id, 0)
        THEN person.is_reachable ELSE 1 END,
    unreachable_why = CASE WHEN COALESCE(s.telegram_id, person.telegram_id, 0) = COALESCE(person.telegram_id, 0)
        THEN person.unreachable_why END,
    telegram_id = COALESCE(s.telegram_id, person.telegram_id)
FROM roster_staff AS s WHERE s.person_id = person.id AND s.state <> 'same';

-- name: add_staff(language, now)!
INSERT INTO person (telegram_id, name, phone, language, is_listed, created_at)
SELECT MAX(telegram_id), MIN(name), COALESCE(MAX(phone), ''), :language, 1, :now
FROM roster_staff WHERE person_id IS NULL GROUP BY first_seq ORDER BY first_seq;

-- name: add_grants_history(now)!
INSERT INTO role_history (person_id, role, grid_id, building_id, unit, partner, action, at)
SELECT s.person_id, s.role, t.grid_id, t.building_id, s.unit, COALESCE(s.partner, ''), 'granted', :now
FROM roster_staff AS s JOIN roster_grant AS t ON t.staff_seq = s.seq
WHERE s.state = 'new' AND NOT EXISTS (SELECT 1 FROM role AS r WHERE r.person_id = s.person_id AND r.role = s.role
    AND COALESCE(r.grid_id, 0) = COALESCE(t.grid_id, 0) AND COALESCE(r.building_id, 0) = COALESCE(t.building_id, 0)
    AND COALESCE(r.unit, 0) = COALESCE(s.unit, 0) AND r.partner = COALESCE(s.partner, ''))
ORDER BY s.seq, t.grid_id;

-- name: add_grants()!
INSERT INTO role (person_id, role, grid_id, building_id, unit, partner)
SELECT s.person_id, s.role, t.grid_id, t.building_id, s.unit, COALESCE(s.partner, '')
FROM roster_staff AS s JOIN roster_grant AS t ON t.staff_seq = s.seq
WHERE s.state = 'new' ORDER BY s.seq, t.grid_id ON CONFLICT DO NOTHING;

-- Duty, when the staff is taken over

-- name: match_duties()!
-- By the phone; without one by the name, if only one of those with the role has it.
UPDATE roster_duty SET person_id = (SELECT MIN(p.id) FROM person AS p
    WHERE (p.phone = roster_duty.phone OR (roster_duty.phone IS NULL AND p.name = roster_duty.name))
        AND p.id IN (SELECT r.person_id FROM role AS r WHERE r.role = roster_duty.role));

-- name: list_duties_nobodys()
SELECT s.file, s.at, CASE WHEN s.phone IS NULL THEN 'name' ELSE 'phone' END AS "column", 'nobody-serves' AS reason,
    COALESCE(s.phone, s.name) AS value
FROM roster_duty AS s WHERE s.person_id IS NULL ORDER BY s.seq;

-- name: list_duties_clashing()
SELECT s.file, s.at, 'phone' AS "column", 'other-person' AS reason, s.phone AS value, p.name AS other
FROM roster_duty AS s JOIN person AS p ON p.id = s.person_id WHERE s.name <> p.name
UNION ALL
SELECT s.file, s.at, 'name', 'ambiguous-person', s.name, ''
FROM roster_duty AS s WHERE s.phone IS NULL AND 1 < (SELECT COUNT(*) FROM person AS p WHERE p.name = s.name
    AND p.id IN (SELECT r.person_id FROM role AS r WHERE r.role = s.role))
ORDER BY 1, 2;

-- name: list_duties_twice()
SELECT s.file, s.at, 'from' AS "column", 'twice' AS reason, s.day AS value, f.file AS other_file, f.at AS other_at
FROM (SELECT person_id, role, from_at, MIN(seq) AS seq FROM roster_duty WHERE person_id IS NOT NULL
        GROUP BY person_id, role, from_at HAVING COUNT(*) > 1) AS d
    JOIN roster_duty AS s ON s.person_id = d.person_id AND s.role = d.role AND s.from_at = d.from_at AND s.seq > d.seq
    JOIN roster_duty AS f ON f.seq = d.seq
ORDER BY s.seq;

-- name: mark_duties()!
UPDATE roster_duty SET state = CASE
    WHEN NOT EXISTS (SELECT 1 FROM duty AS d WHERE d.person_id = roster_duty.person_id AND d.role = roster_duty.role
        AND d.from_at = roster_duty.from_at) THEN 'new'
    WHEN EXISTS (SELECT 1 FROM duty AS d WHERE d.person_id = roster_duty.person_id AND d.role = roster_duty.role
        AND d.from_at = roster_duty.from_at AND d.until_at <> roster_duty.until_at) THEN 'changed'
    ELSE 'same' END;

-- name: count_duties()
SELECT state, COUNT(*) AS n FROM roster_duty GROUP BY state;

-- name: list_duty_changes(n)
SELECT s.file, s.at, s.state, s.name || ' ' || s.day AS title, s.role AS new_role,
    CASE WHEN s.state = 'new' THEN NULL ELSE s.role END AS old_role
FROM roster_duty AS s WHERE s.state <> 'same' ORDER BY s.seq LIMIT :n;

-- name: save_duties()!
INSERT INTO duty (person_id, role, from_at, until_at)
SELECT person_id, role, from_at, until_at FROM roster_duty WHERE state <> 'same' ORDER BY seq
ON CONFLICT (from_at, role, person_id) DO UPDATE SET until_at = excluded.until_at;

-- What is known, in pages

-- name: list_shifts(after, n)
SELECT d.id, d.from_at, d.until_at, p.name, p.phone, d.role FROM duty AS d JOIN person AS p ON p.id = d.person_id
WHERE d.id > :after ORDER BY d.id LIMIT :n;

-- name: count_communities()$
SELECT COUNT(DISTINCT community) FROM building;

-- name: list_places(after, n)
SELECT b.id, b.community, g.name AS grid, b.name AS building, b.units, b.group_chat_id
FROM building AS b JOIN grid AS g ON g.id = b.grid_id WHERE b.id > :after ORDER BY b.id LIMIT :n;

-- name: list_people(after, n, language)
-- Without those of whom the list of staff says everything.
SELECT p.id, p.name, p.phone, b.community, b.name AS building, p.unit, p.room, p.birth_year, p.tags, p.language, p.telegram_id
FROM person AS p LEFT JOIN building AS b ON b.id = p.building_id
WHERE p.id > :after AND NOT (p.building_id IS NULL AND p.birth_year IS NULL AND p.tags = '' AND p.language = :language
    AND EXISTS (SELECT 1 FROM role AS r WHERE r.person_id = p.id AND r.role <> 'family'))
ORDER BY p.id LIMIT :n;

-- name: list_grants()
-- `held` and `there`: how many grids of the community the role covers, and how many there are. Who is family of whom
-- is no list's: it is bound by a link and a consent.
SELECT p.id AS person_id, p.name, p.phone, r.role, g.community, r.partner, p.telegram_id,
    CASE WHEN r.unit IS NOT NULL THEN b.name || '/' || CAST(r.unit AS TEXT) WHEN b.name IS NOT NULL THEN b.name
        ELSE g.name END AS scope,
    CASE WHEN r.grid_id IS NULL THEN 0 ELSE (SELECT COUNT(*) FROM role AS x JOIN grid AS y ON y.id = x.grid_id
        WHERE x.person_id = r.person_id AND x.role = r.role AND x.partner = r.partner AND y.community = g.community)
        END AS held,
    (SELECT COUNT(*) FROM grid AS y WHERE y.community = g.community) AS there
FROM role AS r JOIN person AS p ON p.id = r.person_id LEFT JOIN building AS b ON b.id = r.building_id
    LEFT JOIN grid AS g ON g.id = COALESCE(r.grid_id, b.grid_id)
WHERE r.role NOT IN ('resident', 'family') ORDER BY p.id, r.role, r.partner, COALESCE(r.grid_id, 0), COALESCE(r.building_id, 0), COALESCE(r.unit, 0);
