"""Who may act in a check-in, and who sees telephone and door: by what somebody is now, not by what they were then."""

from __future__ import annotations

from domain.boards import NAMED_BY, has_risen
from domain.check_ins import DOOR, NAMED, CheckIn, Responder, Standing
from domain.people import Person, Role

GONE = frozenset({Standing.DECLINED, Standing.LOST})
"""Who has said no, or was not reached: her telephone, her door and her words are none of theirs."""


def serves(check_in: CheckIn, person: Person, elder: Person) -> bool:
    """Whether somebody serves where she lives; the sub-district, once it has come to the door or to help."""
    if any(person.may(role, elder.grid_id) for role in NAMED_BY):
        return True
    return has_risen(check_in) and person.may(Role.SUBDISTRICT, elder.grid_id)


def is_trusted(person: Person, elder: Person, *, is_contact: bool) -> bool:
    """Whether somebody who was called is still one who may be: staff, volunteer, family or a contact of hers.

    Never she herself.
    """
    is_near = is_contact or person.is_family_of(elder.id)
    return person.id != elder.id and (is_near or person.is_staff or person.has_role(Role.VOLUNTEER))


def may_see(check_in: CheckIn, responder: Responder, *, is_here: bool) -> bool:
    """Whether phone and door are shown: to who has set out, who holds the upper levels, on whose list she stands.

    `is_here`: serves where she lives. Who was called on the last level is called as the secretary, wherever they serve.
    """
    if not check_in.is_open or responder.standing is Standing.TOLD or responder.standing in GONE:
        return False
    is_upper = check_in.level >= DOOR and (is_here or check_in.is_help or responder.level > DOOR)
    return responder.standing is Standing.GOING or is_upper or check_in.level < NAMED or check_in.is_calm
