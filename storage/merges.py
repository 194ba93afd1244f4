"""Making one of two rows that are the same human being, with all that was said and done."""

from __future__ import annotations

from storage.database import Transaction, queries

_sql = queries("merges")


async def open_merges(tx: Transaction) -> None:
    """Make room for pairs; it goes with the transaction, or by `close_merges`."""
    await _sql.open_merges(tx.connection)


async def close_merges(tx: Transaction) -> None:
    """Forget the pairs."""
    await _sql.close_merges(tx.connection)


async def save(tx: Transaction) -> None:
    """Move everything of the pairs' first to their second, and let the first go."""
    for move in (
        *(_sql.move_slots, _sql.move_cards_owed, _sql.move_replies_owed, _sql.move_homes),
        *(_sql.move_reports, _sql.move_owned, _sql.clear_parties, _sql.move_parties),
        *(_sql.move_history, _sql.move_corrections, _sql.move_remarks),
        *(_sql.move_hidden, _sql.move_held, _sql.move_marks, _sql.move_marks_set, _sql.move_appeals_decided),
        *(
            _sql.clear_digests,
            _sql.clear_dialogues,
            _sql.move_dialogues,
            _sql.replace_claims,
            _sql.move_claims,
            _sql.move_claims_decided,
        ),
        *(_sql.clear_consents, _sql.move_consents, _sql.move_code_persons, _sql.move_code_makers),
        *(_sql.move_code_users, _sql.move_role_abouts),
        *(_sql.move_role_history, _sql.move_role_history_abouts, _sql.move_role_history_makers),
        *(_sql.move_absences, _sql.move_absence_deputies, _sql.move_absence_makers, _sql.move_duties),
        _sql.move_phrases,
        *(_sql.move_workspaces, _sql.move_notes, _sql.clear_day_lists, _sql.move_day_lists),
        *(
            _sql.move_care_voice_by,
            _sql.move_care_consent_by,
            _sql.move_care_added_by,
            _sql.move_care_contact_person_id,
            _sql.move_care_contact_verified_by,
            _sql.move_pairing_volunteer_id,
            _sql.move_pairing_made_by,
            *(_sql.move_pairing_said_by, _sql.clear_offers, _sql.move_offers, _sql.move_offers_decided),
            *(_sql.move_care_duty_owners, _sql.move_care_duties_done, _sql.clear_duties_told, _sql.move_duties_told),
            _sql.move_care_pause_set_by,
            _sql.move_check_in_outcome_by,
            _sql.move_check_in_history_actor_id,
            _sql.move_note_view_viewer_id,
            _sql.move_rhythm_decided_by,
            _sql.move_care_history_actor_id,
            _sql.clear_care_weekly,
            _sql.move_care_weekly,
            _sql.clear_responders,
            _sql.move_responders,
        ),
        *(
            _sql.add_care_of_merged,
            _sql.move_care_contact_of_elder,
            _sql.move_pairing_of_elder,
            _sql.move_care_duty_of_elder,
            _sql.move_care_pause_of_elder,
            _sql.move_check_in_of_elder,
            _sql.move_rhythm_of_elder,
            _sql.move_note_view_of_elder,
            _sql.move_care_sign_of_elder,
            _sql.move_care_term_of_elder,
            _sql.move_care_history_of_elder,
            _sql.delete_care_of_merged,
        ),
        *(_sql.remove_merged, _sql.clear_merges),
    ):
        await move(tx.connection)


async def join(tx: Transaction, account_id: int, person_id: int) -> bool:
    """Give a person's account, and all they said and did, to another who has none; the first is gone.

    False, and nothing is changed: the first stands on a list, has a number or a role, or the second has an account.
    """
    await open_merges(tx)
    if not await _sql.add_merge(tx.connection, from_id=account_id, to_id=person_id):
        await close_merges(tx)
        return False
    account = await _sql.get_account(tx.connection, id=account_id)
    await save(tx)
    await _sql.save_account(
        tx.connection, id=person_id, telegram_id=account["telegram_id"], language=account["language"]
    )
    await close_merges(tx)
    return True
