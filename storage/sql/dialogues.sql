-- name: get_dialogue(person_id, since)^
SELECT kind, report_number, data FROM dialogue WHERE person_id = :person_id AND opened_at >= :since;

-- name: save_dialogue(person_id, kind, report_number, data, now)!
INSERT INTO dialogue (person_id, kind, report_number, data, opened_at)
VALUES (:person_id, :kind, :report_number, :data, :now)
ON CONFLICT (person_id) DO UPDATE SET kind = excluded.kind, report_number = excluded.report_number,
    data = excluded.data, opened_at = excluded.opened_at;

-- name: delete_dialogue(person_id)!
DELETE FROM dialogue WHERE person_id = :person_id;
