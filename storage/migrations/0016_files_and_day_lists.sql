-- Files that the bot has made and sends, and the lists of a day that are printed for when Telegram is out.

-- A row of the outbox names its file as "stored:ID". Kept beside the rows, so that a restart sends what was owed.
CREATE TABLE stored_file (
    id {identity},
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    kept_until BIGINT NOT NULL
);
CREATE INDEX stored_file_kept ON stored_file (kept_until);

-- Who was sent the list of a day in the evening before.
CREATE TABLE day_list (
    person_id BIGINT NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, day)
);
