-- Moderation: what came over the limit, who was marked for abuse, and pictures that are shown no more.
ALTER TABLE report ADD COLUMN is_watched INTEGER NOT NULL DEFAULT 0;
CREATE INDEX report_born ON report (reporter_id, created_at);

-- A message that came over the limit: kept as it was said, and no report yet.
CREATE TABLE held (
    id {identity},
    person_id BIGINT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    file_id TEXT,
    album TEXT,
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    UNIQUE (chat_id, message_id)
);
CREATE INDEX held_since ON held (at);
CREATE INDEX held_of_person ON held (person_id, at);

-- A report is marked once: what was lifted is not marked again.
CREATE TABLE mark (
    id {identity},
    report_number BIGINT NOT NULL UNIQUE REFERENCES report (number),
    person_id BIGINT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'standing' CHECK (state IN ('standing', 'appealed', 'kept', 'lifted')),
    by_id BIGINT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX mark_of_person ON mark (person_id, at);

CREATE TABLE appeal (
    mark_id BIGINT PRIMARY KEY REFERENCES mark (id),
    at BIGINT NOT NULL,
    text TEXT NOT NULL,
    decided_by BIGINT REFERENCES person (id),
    decided_at BIGINT
);

ALTER TABLE remark ADD COLUMN hidden_at BIGINT;
ALTER TABLE remark ADD COLUMN hidden_by BIGINT REFERENCES person (id);
ALTER TABLE remark ADD COLUMN hidden_why TEXT;

-- Where a picture was sent to, so that it can be taken back there.
CREATE TABLE photo_copy (
    report_number BIGINT NOT NULL,
    file_id TEXT NOT NULL,
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    taken_back_at BIGINT,
    PRIMARY KEY (chat_id, message_id)
);
CREATE INDEX copy_of_photo ON photo_copy (report_number, file_id);
