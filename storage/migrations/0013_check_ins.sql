-- Those who live alone (care): each morning's check-in, calls for help, and the ladder of who is called.

-- One row for each who is looked after. `way`: chat (asked in the chat), call (rung by a volunteer), sos (no mornings, may
-- call for help). `at_minute` is the minute of the day (T0), `days` the weekdays 1-7. `next_at` NULL: no morning comes.
CREATE TABLE care (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    way TEXT NOT NULL DEFAULT 'chat' CHECK (way IN ('chat', 'call', 'sos')),
    at_minute INTEGER NOT NULL DEFAULT 510 CHECK (at_minute BETWEEN 0 AND 1439),
    days TEXT NOT NULL DEFAULT '1234567',
    is_high_risk INTEGER NOT NULL DEFAULT 0 CHECK (is_high_risk IN (0, 1)),
    is_drill INTEGER NOT NULL DEFAULT 0 CHECK (is_drill IN (0, 1)),
    called_as TEXT NOT NULL DEFAULT '',
    access_note TEXT NOT NULL DEFAULT '',
    voice_file_id TEXT,
    voice_by BIGINT REFERENCES person (id),
    consent_at BIGINT,
    consent_by BIGINT REFERENCES person (id),
    consent_how TEXT NOT NULL DEFAULT '',
    added_by BIGINT REFERENCES person (id),
    added_at BIGINT NOT NULL,
    ended_at BIGINT,
    next_at BIGINT
);
CREATE INDEX care_due ON care (next_at, person_id) WHERE next_at IS NOT NULL;

-- Whom to call besides those who serve: family, and who has a key. person_id NULL: a name and a number only.
CREATE TABLE care_contact (
    id {identity},
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    person_id BIGINT REFERENCES person (id),
    name TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    has_key INTEGER NOT NULL DEFAULT 0 CHECK (has_key IN (0, 1)),
    rank INTEGER NOT NULL DEFAULT 1,
    verified_at BIGINT,
    verified_by BIGINT REFERENCES person (id),
    ended_at BIGINT
);
CREATE INDEX contact_of_elder ON care_contact (elder_id, rank) WHERE ended_at IS NULL;

-- Elder and volunteer, both of whom agreed. Changed in one step; what was stays.
CREATE TABLE pairing (
    id {identity},
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    volunteer_id BIGINT NOT NULL REFERENCES person (id),
    elder_agreed_at BIGINT,
    volunteer_agreed_at BIGINT,
    made_by BIGINT REFERENCES person (id),
    made_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_why TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX pairing_in_force ON pairing (elder_id)
    WHERE ended_at IS NULL AND elder_agreed_at IS NOT NULL AND volunteer_agreed_at IS NOT NULL;
CREATE INDEX pairing_of_volunteer ON pairing (volunteer_id) WHERE ended_at IS NULL;

-- No morning is asked meanwhile. There is always an end, and a reminder on the day before.
CREATE TABLE care_pause (
    id {identity},
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    why TEXT NOT NULL,
    set_by BIGINT REFERENCES person (id),
    set_at BIGINT NOT NULL,
    reminded_at BIGINT,
    ended_at BIGINT,
    CHECK (until_day >= from_day)
);
CREATE INDEX pause_of_elder ON care_pause (elder_id) WHERE ended_at IS NULL;

CREATE TABLE check_in (
    id {identity},
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    kind TEXT NOT NULL CHECK (kind IN ('morning', 'help')),
    ladder TEXT NOT NULL CHECK (ladder IN ('chat', 'call', 'help', 'calm')),
    day TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    pace DOUBLE PRECISION NOT NULL DEFAULT 1,
    is_drill INTEGER NOT NULL DEFAULT 0 CHECK (is_drill IN (0, 1)),
    level INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 6),
    step TEXT,
    sign TEXT NOT NULL DEFAULT 'none',
    delivery TEXT NOT NULL DEFAULT 'waiting' CHECK (delivery IN ('waiting', 'sent', 'lost')),
    later INTEGER NOT NULL DEFAULT 0 CHECK (later IN (0, 1)),
    down_from BIGINT,
    down_until BIGINT,
    outcome TEXT,
    outcome_by BIGINT REFERENCES person (id),
    answered_at BIGINT,
    closed_at BIGINT,
    version INTEGER NOT NULL DEFAULT 1
);
-- One open check-in an elder; one morning a day, whatever the clock does.
CREATE UNIQUE INDEX check_in_open ON check_in (elder_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX check_in_morning ON check_in (elder_id, day) WHERE kind = 'morning';
CREATE INDEX check_in_of_day ON check_in (day, elder_id);

-- What comes due. Exactly one of an open check-in waits; the next is written as the current one acts.
CREATE TABLE rung (
    id {identity},
    check_in_id BIGINT NOT NULL REFERENCES check_in (id),
    nth INTEGER NOT NULL,
    step TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    acted_at BIGINT,
    ended TEXT NOT NULL DEFAULT '',
    UNIQUE (check_in_id, nth)
);
CREATE UNIQUE INDEX rung_waiting ON rung (check_in_id) WHERE acted_at IS NULL AND ended = '';
CREATE INDEX rung_due ON rung (due_at, id) WHERE acted_at IS NULL AND ended = '';

CREATE TABLE responder (
    check_in_id BIGINT NOT NULL REFERENCES check_in (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    level INTEGER NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('called', 'going', 'declined', 'lost', 'told')),
    has_held INTEGER NOT NULL DEFAULT 0 CHECK (has_held IN (0, 1)),
    called_at BIGINT NOT NULL,
    PRIMARY KEY (check_in_id, person_id)
);
CREATE INDEX responder_of_person ON responder (person_id, check_in_id);

-- Everything that happened: who, when, what. `what` is a step, a sign or a deed.
CREATE TABLE check_in_history (
    id {identity},
    check_in_id BIGINT NOT NULL REFERENCES check_in (id),
    at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES person (id),
    what TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX history_of_check_in ON check_in_history (check_in_id, id);

-- Who looked at how somebody's door is opened. Shown to the family on request.
CREATE TABLE note_view (
    id {identity},
    elder_id BIGINT NOT NULL REFERENCES care (person_id),
    viewer_id BIGINT NOT NULL REFERENCES person (id),
    check_in_id BIGINT REFERENCES check_in (id),
    at BIGINT NOT NULL
);
CREATE INDEX view_of_elder ON note_view (elder_id, id);

-- When somebody who is looked after was last heard of: no morning is asked after a clear sign that day.
CREATE TABLE care_sign (
    person_id BIGINT PRIMARY KEY REFERENCES care (person_id),
    at BIGINT NOT NULL
);

-- When the bot was down.
CREATE TABLE outage (
    id {identity},
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    CHECK (until_at > from_at)
);
CREATE INDEX outage_until ON outage (until_at);

-- `care`: how somebody is looked after, or NULL.
DROP VIEW known_person;
CREATE VIEW known_person AS
SELECT p.id, p.name, p.language, p.telegram_id, p.phone, p.building_id, COALESCE(b.name, '') AS building, b.grid_id,
    COALESCE(g.name, '') AS grid, p.unit, p.room, p.is_reachable,
    (SELECT {string_agg}(r.role || ':' || COALESCE(CAST(r.grid_id AS TEXT), '')
        || ':' || COALESCE(CAST(r.building_id AS TEXT), '') || ':' || COALESCE(CAST(r.unit AS TEXT), '')
        || ':' || COALESCE(CAST(r.about_id AS TEXT), '') || ':' || r.partner, ',')
    FROM role AS r WHERE r.person_id = p.id) AS grants,
    (SELECT {string_agg}(r.role || ':' || COALESCE(CAST(r.grid_id AS TEXT), '') || '::::', ',')
    FROM absence AS a JOIN role AS r ON r.person_id = a.person_id
    WHERE a.deputy_id = p.id AND a.begun_at IS NOT NULL AND a.ended_at IS NULL
        AND r.role IN ('worker', 'desk')) AS deputed,
    (SELECT c.way FROM care AS c WHERE c.person_id = p.id AND c.ended_at IS NULL) AS care
FROM person AS p LEFT JOIN building AS b ON b.id = p.building_id LEFT JOIN grid AS g ON g.id = b.grid_id;
