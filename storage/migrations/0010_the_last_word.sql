-- When a report was last opened again: another category's clocks count from there.
ALTER TABLE report ADD COLUMN reopened_at BIGINT;
UPDATE report SET reopened_at = (SELECT MAX(h.at) FROM report_history AS h
    WHERE h.report_number = report.number AND h.action IN ('reopen', 'partly', 'appeal'))
WHERE reopened > 0 OR is_appealed = 1;

-- What a community says instead of a sentence that ships with the house (`shipped` is its key; no text: it is not
-- offered there), and the sentences of its own (`shipped` is empty).
CREATE TABLE phrase (
    id {identity},
    community TEXT NOT NULL,
    language TEXT NOT NULL,
    category TEXT NOT NULL,
    used_for TEXT NOT NULL CHECK (used_for IN ('ask', 'result', 'pass', 'reject', 'outside')),
    shipped TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    made_by BIGINT REFERENCES person (id),
    made_at BIGINT NOT NULL,
    CHECK (text <> '' OR shipped <> '')
);
CREATE UNIQUE INDEX phrase_instead ON phrase (community, language, shipped) WHERE shipped <> '';
CREATE INDEX phrase_on_shelf ON phrase (community, language, category, used_for);
