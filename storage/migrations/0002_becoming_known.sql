-- How people become known: codes on walls and in links, where somebody says to live, consent, and roles of a narrower reach.

-- A role reaches a grid, or (leads) a building or one unit of it, or (family) one person, or (partners) one kind of work.
ALTER TABLE role ADD COLUMN building_id BIGINT REFERENCES building (id);
ALTER TABLE role ADD COLUMN unit INTEGER;
ALTER TABLE role ADD COLUMN about_id BIGINT REFERENCES person (id);
ALTER TABLE role ADD COLUMN partner TEXT NOT NULL DEFAULT '';
DROP INDEX role_once;
CREATE UNIQUE INDEX role_once ON role (person_id, role, COALESCE(grid_id, 0), COALESCE(building_id, 0), COALESCE(unit, 0),
    COALESCE(about_id, 0), partner);
CREATE INDEX role_of_building ON role (building_id) WHERE building_id IS NOT NULL;
CREATE INDEX role_about ON role (about_id) WHERE about_id IS NOT NULL;

-- What a link opens. `token` of a code on a wall stands here as it is printed, of a link for one person only its hash.
-- building, thing: a place; staff: `person_id` is whom the opener becomes; family: of whom the opener is family.
CREATE TABLE code (
    id {identity},
    token TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('building', 'thing', 'staff', 'family')),
    building_id BIGINT REFERENCES building (id),
    unit INTEGER,
    place TEXT NOT NULL DEFAULT '',
    category TEXT,
    person_id BIGINT REFERENCES person (id),
    made_by BIGINT REFERENCES person (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT,
    used_at BIGINT,
    used_by BIGINT REFERENCES person (id),
    revoked_at BIGINT
);
CREATE INDEX code_of_building ON code (building_id, kind) WHERE revoked_at IS NULL;
CREATE INDEX code_of_person ON code (person_id) WHERE person_id IS NOT NULL;

-- Wrong codes, by account: five in an hour are enough.
CREATE TABLE attempt (
    id {identity},
    account BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX attempt_of_account ON attempt (account, at);

-- Where somebody says to live, until somebody who knows has said so too.
CREATE TABLE claim (
    id {identity},
    person_id BIGINT NOT NULL REFERENCES person (id),
    building_id BIGINT NOT NULL REFERENCES building (id),
    unit INTEGER,
    room TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'confirmed', 'refused', 'replaced', 'withdrawn')),
    made_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by BIGINT REFERENCES person (id),
    how TEXT
);
CREATE UNIQUE INDEX claim_open ON claim (person_id) WHERE state = 'open';
CREATE INDEX claim_of_person ON claim (person_id, id);

CREATE TABLE consent (
    id {identity},
    person_id BIGINT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    given_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX consent_of_person ON consent (person_id);
CREATE UNIQUE INDEX consent_in_force ON consent (person_id, kind) WHERE withdrawn_at IS NULL;

-- A person with home and roles, as everybody reads them; a role is "role:grid:building:unit:about:partner".
CREATE VIEW known_person AS
SELECT p.id, p.name, p.language, p.telegram_id, p.phone, p.building_id, COALESCE(b.name, '') AS building, b.grid_id,
    COALESCE(g.name, '') AS grid, p.unit, p.room, p.is_reachable,
    (SELECT {string_agg}(r.role || ':' || COALESCE(CAST(r.grid_id AS TEXT), '')
        || ':' || COALESCE(CAST(r.building_id AS TEXT), '') || ':' || COALESCE(CAST(r.unit AS TEXT), '')
        || ':' || COALESCE(CAST(r.about_id AS TEXT), '') || ':' || r.partner, ',')
    FROM role AS r WHERE r.person_id = p.id) AS grants
FROM person AS p LEFT JOIN building AS b ON b.id = p.building_id LEFT JOIN grid AS g ON g.id = b.grid_id;
