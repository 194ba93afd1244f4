-- Who serves: how roles came and went, who stands in for whom, who is on duty when.

-- by_id NULL: a list that was imported, or the command line.
CREATE TABLE role_history (
    id {identity},
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    grid_id BIGINT REFERENCES grid (id),
    building_id BIGINT REFERENCES building (id),
    unit INTEGER,
    about_id BIGINT REFERENCES person (id),
    partner TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL CHECK (action IN ('granted', 'taken')),
    by_id BIGINT REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX role_history_of_person ON role_history (person_id, id);

-- Leave (请假). `begun_at` and `ended_at` are when it was acted upon; deputy_id NULL: the desk gets what is new.
CREATE TABLE absence (
    id {identity},
    person_id BIGINT NOT NULL REFERENCES person (id),
    deputy_id BIGINT REFERENCES person (id),
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    set_by BIGINT REFERENCES person (id),
    begun_at BIGINT,
    ended_at BIGINT,
    CHECK (until_at > from_at),
    CHECK (deputy_id IS NULL OR deputy_id <> person_id)
);
CREATE UNIQUE INDEX absence_open ON absence (person_id) WHERE ended_at IS NULL;
CREATE INDEX absence_of_deputy ON absence (deputy_id) WHERE ended_at IS NULL;
CREATE INDEX absence_to_begin ON absence (from_at) WHERE begun_at IS NULL AND ended_at IS NULL;
CREATE INDEX absence_to_end ON absence (until_at) WHERE ended_at IS NULL;

-- The duty roster (值班表). It reaches where the person holds the role; a day is the longest.
CREATE TABLE duty (
    id {identity},
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('worker', 'desk')),
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    CHECK (until_at > from_at AND until_at - from_at <= 86400000000)
);
CREATE UNIQUE INDEX duty_once ON duty (from_at, role, person_id);
CREATE INDEX duty_of_person ON duty (person_id, from_at);

-- `deputed`: the roles of those for whom somebody stands in now, written as `grants` are.
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
        AND r.role IN ('worker', 'desk')) AS deputed
FROM person AS p LEFT JOIN building AS b ON b.id = p.building_id LEFT JOIN grid AS g ON g.id = b.grid_id;

-- Who makes a link for somebody's family looks them up by name.
CREATE INDEX person_name ON person (name);
