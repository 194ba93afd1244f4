-- The community, what is received, what is owed, and the reports between them.
-- Times are microseconds since 1970 in UTC, flags 0 or 1, JSON is text.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE grid (
    id {identity},
    community TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (community, name)
);

-- Every community has a building 3. `community` is its grid's: it stands here too for the rule, which is by name first
-- since that is how buildings are looked up.
CREATE TABLE building (
    id {identity},
    grid_id BIGINT NOT NULL REFERENCES grid (id),
    community TEXT NOT NULL,
    name TEXT NOT NULL,
    units INTEGER NOT NULL DEFAULT 0,
    group_chat_id BIGINT,
    group_error TEXT,
    UNIQUE (name, community)
);
CREATE INDEX building_of_group ON building (group_chat_id) WHERE group_chat_id IS NOT NULL;

CREATE TABLE person (
    id {identity},
    telegram_id BIGINT UNIQUE,
    name TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    building_id BIGINT REFERENCES building (id),
    unit INTEGER,
    room TEXT NOT NULL DEFAULT '',
    birth_year INTEGER,
    tags TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    is_reachable INTEGER NOT NULL DEFAULT 1 CHECK (is_reachable IN (0, 1)),
    unreachable_why TEXT,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX person_on_roster ON person (phone) WHERE phone <> '';
CREATE INDEX person_at_home ON person (building_id, unit, room) WHERE building_id IS NOT NULL;

CREATE TABLE role (
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    grid_id BIGINT REFERENCES grid (id)
);
CREATE UNIQUE INDEX role_once ON role (person_id, role, COALESCE(grid_id, 0));
CREATE INDEX role_of_grid ON role (role, grid_id);

CREATE TABLE inbox (
    seq {identity},
    update_id BIGINT NOT NULL UNIQUE,
    chat_id BIGINT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'done', 'dead')),
    attempts INTEGER NOT NULL DEFAULT 0,
    retry_at BIGINT NOT NULL DEFAULT 0,
    error TEXT,
    received_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE INDEX inbox_queued ON inbox (seq) WHERE state = 'queued';
CREATE INDEX inbox_retry ON inbox (retry_at, chat_id) WHERE state = 'queued' AND retry_at > 0;
CREATE INDEX inbox_ended ON inbox (state, done_at) WHERE done_at IS NOT NULL;

-- lane: 0 safety, 1 interactive, 2 bulk. `slot` names a card that lives: its first row sends it, later ones edit it.
CREATE TABLE outbox (
    id {identity},
    lane INTEGER NOT NULL CHECK (lane IN (0, 1, 2)),
    chat_id BIGINT NOT NULL,
    method TEXT NOT NULL,
    params TEXT NOT NULL,
    dedupe_key TEXT UNIQUE,
    slot TEXT,
    is_fresh INTEGER NOT NULL DEFAULT 0 CHECK (is_fresh IN (0, 1)),
    reply_slot TEXT,
    file TEXT,
    about BIGINT,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'uncertain', 'parked', 'held')),
    not_before BIGINT NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    uncertain_times INTEGER NOT NULL DEFAULT 0,
    message_id BIGINT,
    error TEXT,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE INDEX outbox_waiting ON outbox (lane, id) WHERE state = 'waiting';
CREATE INDEX outbox_sending ON outbox (id) WHERE state = 'sending';
CREATE INDEX outbox_message ON outbox (chat_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
-- Several states of one card that are waiting become one.
CREATE UNIQUE INDEX outbox_slot_waiting ON outbox (slot) WHERE state = 'waiting' AND slot IS NOT NULL;

CREATE TABLE slot (
    name TEXT PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    content TEXT NOT NULL DEFAULT ''
);

CREATE TABLE dialogue (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    kind TEXT NOT NULL,
    report_number BIGINT,
    data TEXT NOT NULL DEFAULT '{}',
    opened_at BIGINT NOT NULL
);

CREATE TABLE report (
    number {identity},
    version INTEGER NOT NULL DEFAULT 1,
    state TEXT NOT NULL,
    level INTEGER NOT NULL DEFAULT 1 CHECK (level IN (1, 2, 3)),
    category TEXT NOT NULL,
    urgency TEXT NOT NULL,
    text TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    building_id BIGINT REFERENCES building (id),
    unit INTEGER,
    grid_id BIGINT REFERENCES grid (id),
    reporter_id BIGINT NOT NULL REFERENCES person (id),
    owner_id BIGINT REFERENCES person (id),
    is_place_asked INTEGER NOT NULL DEFAULT 0,
    is_corrected INTEGER NOT NULL DEFAULT 0,
    answer_due_at BIGINT,
    solve_due_at BIGINT,
    waiting_since BIGINT,
    due_at BIGINT,
    reopened INTEGER NOT NULL DEFAULT 0,
    outcome TEXT,
    rating TEXT,
    created_at BIGINT NOT NULL,
    said_at BIGINT NOT NULL,
    answered_at BIGINT,
    resolved_at BIGINT,
    closed_at BIGINT
);
CREATE INDEX report_of_reporter ON report (reporter_id, said_at);
CREATE INDEX report_of_owner ON report (owner_id, solve_due_at) WHERE state NOT IN ('closed', 'withdrawn');
CREATE INDEX report_unowned ON report (number) WHERE owner_id IS NULL AND state NOT IN ('closed', 'withdrawn');
CREATE INDEX report_due ON report (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE report_history (
    id {identity},
    report_number BIGINT NOT NULL REFERENCES report (number),
    at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES person (id),
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX history_of_report ON report_history (report_number, id);

-- What people said about a report: words, pictures, voices, places; one row a message.
CREATE TABLE remark (
    id {identity},
    report_number BIGINT NOT NULL REFERENCES report (number),
    at BIGINT NOT NULL,
    author_id BIGINT NOT NULL REFERENCES person (id),
    purpose TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    file_id TEXT,
    album TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    UNIQUE (chat_id, message_id)
);
CREATE INDEX remark_of_album ON remark (chat_id, album) WHERE album IS NOT NULL;
CREATE INDEX remark_of_report ON remark (report_number, id);
