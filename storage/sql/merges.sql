-- Two rows of one human being become one: who was known by an account alone, and who stands on the community's lists.
-- Everything of the first becomes the second's. A test sees that no table that names people is forgotten.

-- name: open_merges()!
CREATE TEMP TABLE merge (from_id BIGINT PRIMARY KEY, to_id BIGINT NOT NULL);

-- name: close_merges()!
DROP TABLE merge;

-- name: add_merge(from_id, to_id)!
-- Only who stands on no list, has no number and no role can become somebody who does; whose row has no account yet.
INSERT INTO merge (from_id, to_id)
SELECT p.id, q.id FROM person AS p JOIN person AS q ON q.id = :to_id
WHERE p.id = :from_id AND p.id <> q.id AND p.phone = '' AND p.is_listed = 0 AND q.telegram_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM role WHERE person_id = p.id)
    -- Two who are looked after are two, until somebody has looked.
    AND NOT EXISTS (SELECT 1 FROM care AS x JOIN care AS y ON y.person_id = q.id WHERE x.person_id = p.id);

-- name: get_account(id)^
SELECT telegram_id, language FROM person WHERE id = :id;

-- name: save_account(id, telegram_id, language)!
-- The language is the one that was chosen in the chat.
UPDATE person SET telegram_id = :telegram_id, language = :language, is_reachable = 1, unreachable_why = NULL
WHERE id = :id AND telegram_id IS NULL;

-- name: move_slots()!
-- The cards that stand in the chat go on living: they bear the name of who looks at them.
UPDATE slot SET name = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(m.to_id AS TEXT)
FROM merge AS m JOIN report AS r ON r.reporter_id = m.from_id
WHERE slot.name = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(m.from_id AS TEXT)
    AND NOT EXISTS (SELECT 1 FROM slot AS x
        WHERE x.name = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(m.to_id AS TEXT));

-- name: move_cards_owed()!
UPDATE outbox SET slot = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(m.to_id AS TEXT)
FROM merge AS m JOIN report AS r ON r.reporter_id = m.from_id
WHERE outbox.state = 'waiting'
    AND outbox.slot = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(m.from_id AS TEXT)
    AND NOT EXISTS (SELECT 1 FROM outbox AS x WHERE x.state = 'waiting'
        AND x.slot = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(m.to_id AS TEXT));

-- name: move_replies_owed()!
UPDATE outbox SET reply_slot = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(m.to_id AS TEXT)
FROM merge AS m JOIN report AS r ON r.reporter_id = m.from_id
WHERE outbox.state = 'waiting'
    AND outbox.reply_slot = 'report:' || CAST(r.number AS TEXT) || ':' || CAST(m.from_id AS TEXT);

-- name: move_homes()!
-- What the list does not say, somebody of the community may have confirmed.
UPDATE person SET building_id = q.building_id, unit = q.unit, room = q.room
FROM merge AS m JOIN person AS q ON q.id = m.from_id
WHERE person.id = m.to_id AND person.building_id IS NULL AND q.building_id IS NOT NULL;

-- name: move_reports()!
UPDATE report SET reporter_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = report.reporter_id)
WHERE reporter_id IN (SELECT from_id FROM merge);

-- name: move_owned()!
UPDATE report SET owner_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = report.owner_id)
WHERE owner_id IN (SELECT from_id FROM merge);

-- name: clear_parties()!
-- Where both stand with the same part, one is enough.
DELETE FROM report_party WHERE EXISTS (SELECT 1 FROM merge AS m JOIN report_party AS x ON x.person_id = m.to_id
    WHERE m.from_id = report_party.person_id AND x.report_number = report_party.report_number
        AND x.part = report_party.part);

-- name: move_parties()!
UPDATE report_party SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = report_party.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_history()!
UPDATE report_history SET actor_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = report_history.actor_id)
WHERE actor_id IN (SELECT from_id FROM merge);

-- name: move_corrections()!
UPDATE correction SET by_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = correction.by_id)
WHERE by_id IN (SELECT from_id FROM merge);

-- name: move_remarks()!
UPDATE remark SET author_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = remark.author_id)
WHERE author_id IN (SELECT from_id FROM merge);

-- name: clear_digests()!
-- Where both had the same one, one is enough.
DELETE FROM digest WHERE EXISTS (SELECT 1 FROM merge AS m JOIN digest AS x ON x.person_id = m.to_id
    WHERE m.from_id = digest.person_id AND x.day = digest.day AND x.kind = digest.kind);

-- name: clear_day_lists()!
-- Who was sent the list of a day under either name was sent it.
DELETE FROM day_list WHERE EXISTS (SELECT 1 FROM merge AS m JOIN day_list AS x ON x.person_id = m.to_id
    WHERE m.from_id = day_list.person_id AND x.day = day_list.day);

-- name: move_day_lists()!
UPDATE day_list SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = day_list.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_digests()!
UPDATE digest SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = digest.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_hidden()!
UPDATE remark SET hidden_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = remark.hidden_by)
WHERE hidden_by IN (SELECT from_id FROM merge);

-- name: move_held()!
UPDATE held SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = held.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_marks()!
UPDATE mark SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = mark.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_marks_set()!
UPDATE mark SET by_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = mark.by_id)
WHERE by_id IN (SELECT from_id FROM merge);

-- name: move_appeals_decided()!
UPDATE appeal SET decided_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = appeal.decided_by)
WHERE decided_by IN (SELECT from_id FROM merge);

-- name: clear_dialogues()!
DELETE FROM dialogue WHERE person_id IN (SELECT to_id FROM merge);

-- name: move_dialogues()!
UPDATE dialogue SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = dialogue.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: replace_claims()!
-- Only one home can be open to be confirmed: the one said last.
UPDATE claim SET state = 'replaced' WHERE state = 'open' AND person_id IN (SELECT to_id FROM merge)
    AND EXISTS (SELECT 1 FROM merge AS m JOIN claim AS c ON c.person_id = m.from_id
        WHERE m.to_id = claim.person_id AND c.state = 'open');

-- name: move_claims()!
UPDATE claim SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = claim.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_claims_decided()!
UPDATE claim SET decided_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = claim.decided_by)
WHERE decided_by IN (SELECT from_id FROM merge);

-- name: clear_consents()!
DELETE FROM consent WHERE withdrawn_at IS NULL AND person_id IN (SELECT to_id FROM merge)
    AND EXISTS (SELECT 1 FROM merge AS m JOIN consent AS c ON c.person_id = m.from_id
        WHERE m.to_id = consent.person_id AND c.kind = consent.kind AND c.withdrawn_at IS NULL);

-- name: move_consents()!
UPDATE consent SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = consent.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_code_persons()!
UPDATE code SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = code.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_code_makers()!
UPDATE code SET made_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = code.made_by)
WHERE made_by IN (SELECT from_id FROM merge);

-- name: move_code_users()!
UPDATE code SET used_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = code.used_by)
WHERE used_by IN (SELECT from_id FROM merge);

-- name: move_role_abouts()!
UPDATE role SET about_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = role.about_id)
WHERE about_id IN (SELECT from_id FROM merge);

-- name: move_role_history()!
UPDATE role_history SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = role_history.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_role_history_abouts()!
UPDATE role_history SET about_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = role_history.about_id)
WHERE about_id IN (SELECT from_id FROM merge);

-- name: move_role_history_makers()!
UPDATE role_history SET by_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = role_history.by_id)
WHERE by_id IN (SELECT from_id FROM merge);

-- name: move_absences()!
UPDATE absence SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = absence.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_absence_deputies()!
UPDATE absence SET deputy_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = absence.deputy_id)
WHERE deputy_id IN (SELECT from_id FROM merge);

-- name: move_absence_makers()!
UPDATE absence SET set_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = absence.set_by)
WHERE set_by IN (SELECT from_id FROM merge);

-- name: move_duties()!
UPDATE duty SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = duty.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_phrases()!
UPDATE phrase SET made_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = phrase.made_by)
WHERE made_by IN (SELECT from_id FROM merge);

-- name: move_workspaces()!
UPDATE workspace SET bound_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = workspace.bound_by)
WHERE bound_by IN (SELECT from_id FROM merge);

-- name: move_notes()!
UPDATE topic_note SET author_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = topic_note.author_id)
WHERE author_id IN (SELECT from_id FROM merge);

-- name: move_care_voice_by()!
UPDATE care SET voice_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care.voice_by)
WHERE voice_by IN (SELECT from_id FROM merge);

-- name: move_care_consent_by()!
UPDATE care SET consent_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care.consent_by)
WHERE consent_by IN (SELECT from_id FROM merge);

-- name: move_care_added_by()!
UPDATE care SET added_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care.added_by)
WHERE added_by IN (SELECT from_id FROM merge);

-- name: move_care_contact_person_id()!
UPDATE care_contact SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_contact.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_care_contact_verified_by()!
UPDATE care_contact SET verified_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_contact.verified_by)
WHERE verified_by IN (SELECT from_id FROM merge);

-- name: move_pairing_volunteer_id()!
UPDATE pairing SET volunteer_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = pairing.volunteer_id)
WHERE volunteer_id IN (SELECT from_id FROM merge);

-- name: move_pairing_said_by()!
UPDATE pairing SET elder_said_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = pairing.elder_said_by)
WHERE elder_said_by IN (SELECT from_id FROM merge);

-- name: clear_offers()!
-- Where both have offered, one is enough.
DELETE FROM volunteer_offer WHERE decided_at IS NULL AND EXISTS (SELECT 1 FROM merge AS m
    JOIN volunteer_offer AS x ON x.person_id = m.to_id AND x.decided_at IS NULL
    WHERE m.from_id = volunteer_offer.person_id);

-- name: move_offers()!
UPDATE volunteer_offer SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = volunteer_offer.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_offers_decided()!
UPDATE volunteer_offer SET decided_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = volunteer_offer.decided_by)
WHERE decided_by IN (SELECT from_id FROM merge);

-- name: move_care_duty_owners()!
UPDATE care_duty SET owner_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_duty.owner_id)
WHERE owner_id IN (SELECT from_id FROM merge);

-- name: move_care_duties_done()!
UPDATE care_duty SET done_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_duty.done_by)
WHERE done_by IN (SELECT from_id FROM merge);

-- name: clear_duties_told()!
-- Where both had the list of a week, one is enough.
DELETE FROM care_duty_told WHERE EXISTS (SELECT 1 FROM merge AS m JOIN care_duty_told AS x ON x.person_id = m.to_id
    WHERE m.from_id = care_duty_told.person_id AND x.week = care_duty_told.week);

-- name: move_duties_told()!
UPDATE care_duty_told SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_duty_told.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_pairing_made_by()!
UPDATE pairing SET made_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = pairing.made_by)
WHERE made_by IN (SELECT from_id FROM merge);

-- name: move_care_pause_set_by()!
UPDATE care_pause SET set_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_pause.set_by)
WHERE set_by IN (SELECT from_id FROM merge);

-- name: move_check_in_outcome_by()!
UPDATE check_in SET outcome_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = check_in.outcome_by)
WHERE outcome_by IN (SELECT from_id FROM merge);

-- name: move_check_in_history_actor_id()!
UPDATE check_in_history SET actor_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = check_in_history.actor_id)
WHERE actor_id IN (SELECT from_id FROM merge);

-- name: move_note_view_viewer_id()!
UPDATE note_view SET viewer_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = note_view.viewer_id)
WHERE viewer_id IN (SELECT from_id FROM merge);

-- name: move_rhythm_decided_by()!
UPDATE rhythm SET decided_by = (SELECT m.to_id FROM merge AS m WHERE m.from_id = rhythm.decided_by)
WHERE decided_by IN (SELECT from_id FROM merge);

-- name: move_care_history_actor_id()!
UPDATE care_history SET actor_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_history.actor_id)
WHERE actor_id IN (SELECT from_id FROM merge);

-- name: clear_care_weekly()!
-- Where both were told of the same week, one is enough.
DELETE FROM care_weekly WHERE EXISTS (SELECT 1 FROM merge AS m JOIN care_weekly AS x ON x.person_id = m.to_id
    WHERE m.from_id = care_weekly.person_id AND x.week = care_weekly.week);

-- name: move_care_weekly()!
UPDATE care_weekly SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_weekly.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: clear_responders()!
-- Where both were called, one is enough.
DELETE FROM responder WHERE EXISTS (SELECT 1 FROM merge AS m JOIN responder AS x ON x.person_id = m.to_id
    WHERE m.from_id = responder.person_id AND x.check_in_id = responder.check_in_id);

-- name: move_responders()!
UPDATE responder SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = responder.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: add_care_of_merged()!
-- Who is looked after stays it, with all mornings and contacts: the row is made anew, since others refer to it.
INSERT INTO care (person_id, way, at_minute, days, is_high_risk, is_drill, called_as, access_note, voice_file_id, voice_by, consent_at, consent_by,
    consent_how, added_by, added_at, ended_at, next_at)
SELECT m.to_id, way, at_minute, days, is_high_risk, is_drill, called_as, access_note, voice_file_id, voice_by, consent_at, consent_by,
    consent_how, added_by, added_at, ended_at, next_at
FROM merge AS m JOIN care AS c ON c.person_id = m.from_id;

-- name: move_care_contact_of_elder()!
UPDATE care_contact SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_contact.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: move_pairing_of_elder()!
UPDATE pairing SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = pairing.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: move_care_duty_of_elder()!
UPDATE care_duty SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_duty.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: move_care_pause_of_elder()!
UPDATE care_pause SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_pause.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: move_check_in_of_elder()!
UPDATE check_in SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = check_in.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: move_rhythm_of_elder()!
UPDATE rhythm SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = rhythm.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: move_note_view_of_elder()!
UPDATE note_view SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = note_view.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: move_care_sign_of_elder()!
UPDATE care_sign SET person_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_sign.person_id)
WHERE person_id IN (SELECT from_id FROM merge);

-- name: move_care_term_of_elder()!
UPDATE care_term SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_term.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: move_care_history_of_elder()!
UPDATE care_history SET elder_id = (SELECT m.to_id FROM merge AS m WHERE m.from_id = care_history.elder_id)
WHERE elder_id IN (SELECT from_id FROM merge);

-- name: delete_care_of_merged()!
DELETE FROM care WHERE person_id IN (SELECT from_id FROM merge);

-- name: remove_merged()!
DELETE FROM person WHERE id IN (SELECT from_id FROM merge);

-- name: clear_merges()!
DELETE FROM merge;
