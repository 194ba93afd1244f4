-- What people put right, in their own words and in what role: the weights are learned from it.

-- The categories between which a report's words leave a doubt, with spaces between; '' when there is none.
ALTER TABLE report ADD COLUMN doubts TEXT NOT NULL DEFAULT '';

-- category, urgency, place: it was one, it became another; chatter: a message taken for none is a report after all.
CREATE TABLE correction (
    id {identity},
    report_number BIGINT NOT NULL REFERENCES report (number),
    what TEXT NOT NULL CHECK (what IN ('category', 'urgency', 'place', 'chatter')),
    was TEXT NOT NULL,
    became TEXT NOT NULL,
    text TEXT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX correction_of_report ON correction (report_number, what);

-- Until now a change of category stood in the history alone, without what it had been.
INSERT INTO correction (report_number, what, was, became, text, by_id, role, at)
SELECT h.report_number, 'category', '', h.text, r.text, h.actor_id, '', h.at
FROM report_history AS h JOIN report AS r ON r.number = h.report_number
WHERE h.action = 'category' AND h.actor_id IS NOT NULL ORDER BY h.id;
