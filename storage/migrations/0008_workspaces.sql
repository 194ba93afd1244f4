-- The group in which those of a community who work together see its reports, one topic for each grid.

-- `is_live` 0: somebody has asked for it, and the bot lacks a right there. `trouble` says which.
CREATE TABLE workspace (
    chat_id BIGINT PRIMARY KEY,
    community TEXT NOT NULL,
    is_live INTEGER NOT NULL DEFAULT 0 CHECK (is_live IN (0, 1)),
    trouble TEXT NOT NULL DEFAULT '',
    bound_by BIGINT NOT NULL REFERENCES person (id),
    bound_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX workspace_of_community ON workspace (community) WHERE is_live = 1;

-- `thread_id` NULL: Telegram was asked to open it, and has not said yet which it is.
CREATE TABLE topic (
    grid_id BIGINT PRIMARY KEY REFERENCES grid (id),
    chat_id BIGINT NOT NULL,
    thread_id BIGINT
);

-- In which grid's topic the card of a report stands.
CREATE TABLE topic_card (
    report_number BIGINT PRIMARY KEY REFERENCES report (number),
    grid_id BIGINT NOT NULL REFERENCES grid (id)
);

-- What staff wrote under a card in a topic. It stays there until its author sends it to the resident, once.
CREATE TABLE topic_note (
    id {identity},
    report_number BIGINT NOT NULL REFERENCES report (number),
    author_id BIGINT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    file_id TEXT,
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    sent_at BIGINT,
    UNIQUE (chat_id, message_id)
);
CREATE INDEX note_of_report ON topic_note (report_number);

-- Which card a message in a group is.
CREATE INDEX slot_in_group ON slot (chat_id, message_id) WHERE chat_id < 0;
