# Every sentence that Linli says. Tone: short; who and when first, then what to do.

time-other-day = { $month }/{ $day } { $time }

## Categories
category-lighting = Lights
category-road = Roads and manholes
category-drainage = Drains and flooding
category-water = Water supply
category-power = Electricity
category-gas = Gas
category-heating = Heating
category-elevator = Lift
category-parking = Parking
category-traffic = Traffic
category-sanitation = Rubbish, cleaning
category-greening = Trees and green
category-noise = Noise
category-animals = Stray dogs and pets
category-fire = Fire safety
category-security = Public safety
category-fraud = Possible fraud
category-dispute = Neighbour dispute
category-property = Property management
category-building = Leaks and plaster
category-facilities = Public facilities
category-eldercare = Care for elders
category-medical = Health care
category-documents = Papers and proofs
category-employment = Work and training
category-welfare = Welfare, disability
category-education = School, child care
category-counselling = Counselling and law
category-culture = Activities and rooms
category-suggestion = Suggestion
category-other = Other

role-worker = grid worker
role-desk = duty desk
role-secretary = secretary
role-subdistrict = sub-district
role-building_lead = building lead
role-household_lead = household lead
role-volunteer = volunteer
role-family = family
role-partner = partner unit

place-unknown = place unknown
place-home = { $door } (home)
owner-nobody = the community
grid-none = the community
door-building = building { $building }
door-unit = building { $building }, unit { $unit }

language-zh-CN = Chinese
language-ug = Uyghur
language-kk = Kazakh
language-en = English
language-ru = Russian
words-origin = 🌐 The original is in { $language }

state-dispatched = waiting
state-accepted = accepted
state-in_progress = in progress
state-waiting_resident = waits for your answer
state-resolved = waits for your word
state-closed = closed
state-reopened = reopened
state-withdrawn = withdrawn

rating-good = satisfied
rating-fair = fairly satisfied
rating-bad = not satisfied
rating-unrated = not rated

## The resident's card
card-head-dispatched = ✅ Got it, number <b>{ $number }</b>
card-head-accepted = 🛠 <b>{ $number }</b> { $owner } has taken it on
card-head-in_progress = 🛠 <b>{ $number }</b> { $owner } is on it
card-head-waiting_resident = 💬 <b>{ $number }</b> { $owner } waits for your answer
card-head-resolved = ❓ <b>{ $number }</b> Is it fixed?
card-head-closed = ✅ <b>{ $number }</b> is closed
card-head-reopened = 🔁 <b>{ $number }</b> is open again. Sorry it was not right the first time
card-head-withdrawn = ↩️ <b>{ $number }</b> is withdrawn
card-matter = { $category } · { $place }
card-next-dispatched = { $owner } ({ $grid }) will answer you <b>by { $answer }</b>.
card-next-accepted = Done by <b>{ $solve }</b> at the latest.
card-next-in_progress = Done by <b>{ $solve }</b> at the latest.
card-next-coming = { $owner } is on the way. If it gets worse, phone 120, 119 or 110.
card-next-waiting_resident = Just send a message. You have five days.
card-next-reopened = { $owner } ({ $grid }) will answer you <b>by { $answer }</b>.
card-nobody = Written down. The community has no staff registered yet; whoever comes first will see it.
card-result = { $owner }: “{ $gist }”
card-rate = Thank you for telling us. How was it handled?
card-rated = Your rating: { $rating }
card-where = 📍 Where is it? Just send it, for example “building 3 unit 2”.
card-what-where = What is it, and where? One sentence will do, for example “light out in building 3 unit 2”.
card-which = Which of these is it? One tap will do.

## The worker's card
work-head = { $mark } <b>{ $number } { $category } · { $place }</b> ({ $since })
work-no-words = (no words: see the picture or voice)
work-dispatched = ⏱ somebody must answer by <b>{ $answer }</b>
work-accepted = { $owner } has it · ⏱ done by { $solve }
work-in_progress = { $owner } is on it · ⏱ done by { $solve }
work-waiting_resident = Waiting for the resident; the clock stands still
work-resolved = Done; waiting for the resident's word
work-closed = Closed, { $rating }
work-reopened = The resident says it is not fixed · ⏱ answer by <b>{ $answer }</b>
work-withdrawn = Withdrawn by the resident
work-gist = 💬 { $gist }
work-gist-passed = 💬 { $by }: “{ $gist }”
work-others = It is with { $owner } now
work-emergency = 🚨 Danger. Phone first, go now.
work-reporter-no-phone = Reported by { $name } · no phone on record: reply to this card to write to them · { $door }
work-reporter = Reported by { $name } · phone { $phone } · { $door }

button-edit = Change
button-supplement = Add
button-edit-category = Category
button-edit-place = Place
button-urgency-emergency = Danger
button-urgency-high = Urgent
button-urgency-normal = Not urgent
button-back = Back
button-more = More
button-accept = I'll go
button-arrive = I'm there
button-ask = Ask
button-pass = Pass on
button-resolve = Done
button-confirm = Fixed
button-reopen = Not fixed
button-partly = Half
button-withdraw = Withdraw
button-rate-good = Satisfied
button-rate-fair = Fairly
button-rate-bad = Not satisfied
button-danger-out = I am out
button-danger-inside = Someone is inside
button-private = Tell me in private
button-is-report = This is a report
button-no-photo = No photo, close it
button-language = English

edit-what = <b>{ $number }</b> What is to change?
edit-category = <b>{ $number }</b> Which kind is it?
pass-to-whom = <b>{ $number }</b> To whom?
pass-to-nobody = <b>{ $number }</b> Nobody else can take it now.

## Queue and own reports
list-line-open = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state } ⏱ { $due }
list-line-ended = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state }
queue-empty = Nothing of yours is waiting right now. Take a breath.
mine-title = <b>What you reported.</b> Tap a number for its card.
mine-empty = You have not reported anything yet. Broken, blocked, loud: one sentence to me is enough.

## Start and help
start-resident = Hello { $name }, I am Linli.
    A dark lamp, a blocked drain, someone asking for money: <b>send me one sentence</b>, a photo or a voice message. The grid worker comes, and I ask you whether it is fixed.
start-staff = Hello { $name }, you are { $role } here.
    I send you a card when there is something to do. /queue shows what is open.
help-resident = <b>One sentence</b> is a report, best with the building: “light out in building 3 unit 2”. Photos, voice and places work too.
    /mine my reports · /me what is kept of me · /cancel never mind
    Someone in danger: phone <b>119</b>, <b>120</b> or <b>110</b> first, then tell me. A bot cannot phone.
help-staff = On a card: <b>I'll go</b> takes it, then <b>I'm there</b>, <b>Ask</b>, <b>Done</b> (one sentence, best with a photo). Not yours: <b>Pass on</b>.
    Reply to a card and your words go to the resident; numbers stay private.
    /queue to do · /mine my reports · /cancel never mind
language-choose = 🌐 Which language shall I speak?
language-set = All right, English from now on.
cancel-done = All right, never mind.
cancel-nothing = I was not waiting for anything. Just send me what is wrong.

command-start = begin
command-help = how it works
command-mine = my reports
command-queue = to do
command-cancel = never mind
command-language = 中文 · ئۇيغۇرچە · Қазақша · English

## Chatter, forwards, unreadable
chatter = I hear you 😊 Broken, blocked, loud: one sentence to me is enough.
chatter-begun = I am here, and tell you as soon as there is news.
forward = This was forwarded. If somebody wants a transfer, an app or a code from you: <b>do not move money</b>, phone <b>96110</b> and ask. To give it to the community, tap below.
forward-danger = 🚨 This was forwarded. If somebody really is in danger now: <b>phone 119, 120 or 110 first</b>, then tap below to tell the community.
unreadable = I cannot read this kind of message. Please use words, a photo or a voice message.
group-hint = Please tap my name and write to me in private: one sentence is enough, and nobody else sees it.
group-taken = ✅ Got it, number <b>{ $number }</b>. The rest I tell you in private.
group-danger = 🚨 Someone in danger: phone <b>119</b>, <b>120</b> or <b>110</b> first. Got it, number <b>{ $number }</b>. I cannot phone.
anonymous = I cannot see who an anonymous administrator is, so I cannot do this. Please use your own account.

## Please say
ask-supplement = <b>{ $number }</b> What do you want to add? Words, photo or voice.
ask-place = <b>{ $number }</b> Where is it? For example “building 3 unit 2”.
ask-reopening = <b>{ $number }</b> What is still wrong? One sentence, or a photo with a sentence.
ask-partly = <b>{ $number }</b> What is left to do? One sentence.
ask-question = <b>{ $number }</b> What do you want to ask the resident? I pass it on.
ask-passing = <b>{ $number }</b> goes to { $name }. One sentence why.
ask-result = <b>{ $number }</b> Please send a photo and one sentence about what you did.
ask-result-words = Photo received. Now one sentence about what you did.
ask-result-photo = Is there a photo? It puts the resident at ease.
done-supplement = Passed on to { $owner }.
done-said = Passed on to the resident.
done-unsaid = <b>{ $number }</b> The resident cannot receive messages of the bot now; this was not delivered. Please phone, or call at the door.
done-answer = Thank you, passed on to { $owner }.
done-passing = <b>{ $number }</b> is with { $owner } now.
done-result = <b>{ $number }</b> Noted. Now the resident says whether it is fixed.

## Passed on
told-question = 💬 <b>{ $number }</b> { $name } asks you:
    “{ $text }”
    Just send a message to answer.
told-answer = 💬 <b>{ $number }</b> The resident answers:
    “{ $text }”
told-by-resident = 💬 <b>{ $number }</b> The resident says:
    “{ $text }”
told-by-worker = 💬 <b>{ $number }</b> { $name } says:
    “{ $text }”
told-danger-out = 🚨 <b>{ $number }</b> { $place }: the resident says they <b>are out</b>.
told-danger-inside = 🚨🚨 <b>{ $number }</b> { $place }: the resident says <b>someone is still inside!</b>

## Danger
gas-phone-default = say it when you phone 119
called-both = { $owner } and the duty desk
called-owner = { $owner }
called-desk = the duty desk
danger-gas = 🚨 <b>Get out first, touch no switch, phone 119 outside.</b>
    Gas emergency: { $gas_phone }
    Told at this moment: { $called } (number { $number }). Tell me when you are safe.
danger-fire = 🚨 <b>Get out, stay low, take the stairs, no lift, phone 119 outside.</b>
    Told at this moment: { $called } (number { $number }). Tell me when you are safe.
danger-elevator = 🚨 <b>Do not force the door, keep pressing the bell, stand back.</b> Phone <b>119</b>; the rescue number is in the lift.
    Told at this moment: { $called } (number { $number }).
danger-counselling = 🚨 You need not carry this alone. Phone <b>12356</b> now (help line), or <b>120</b>, <b>110</b>.
    Told at this moment: { $called } (number { $number }); someone will be in touch at once.
danger-security = 🚨 <b>Get to a safe place first, phone 110.</b>
    Told at this moment: { $called } (number { $number }).
danger-nobody = 🚨 <b>Someone is in danger: phone 119, 120 or 110 now.</b> I cannot phone.
    Nobody of the community receives my messages at the moment: do not wait for me (number { $number }).
danger-other = 🚨 <b>Someone is in danger: phone 120, 119 or 110 now.</b> I cannot phone.
    Told at this moment: { $called } (number { $number }); they are getting in touch.

## Toasts
toast-accept = Yours. Phone and door are on the card
toast-arrive = Noted: you are there
toast-confirm = Very good, thank you
toast-rate = Thank you for your rating
toast-withdraw = Withdrawn
toast-category = Changed
toast-face = OK
toast-ask = Please send a sentence
toast-danger-out = Noted. Stay safe
toast-danger-inside = Those who come know it
toast-danger-nobody = Nobody can receive this now: phone 119, 120 or 110
toast-report = Got it
toast-bring = The card is below

## When it cannot be
refused-role-staff = This step is the grid worker's
refused-role-reporter = This step is for the one who reported it
refused-state = Not possible now; please look at the latest card
refused-words-needed = It needs one sentence
refused-pass-target = It cannot go to this person; please choose another
refused-already-accepted = Someone has taken it on already
refused-already-there = Noted already that you are there
refused-already-resolved = Reported as done already
refused-already-closed = Closed already
refused-already-withdrawn = Withdrawn already
refused-too-late = Closed for more than 14 days: please send a new message
refused-ended = This matter has ended. If something is wrong, please send a new message
refused-unknown-report = There is no number { $number }
refused-not-yours = This matter is not yours to see
refused-changed-meanwhile = Someone was faster; please look at the latest card
refused-place-words = Please write where it is, for example “building 3 unit 2”
refused-queue = Only grid workers and the desk have a queue. Your own reports: /mine
refused-button = This button does not work any more; please look at the latest card
over-meanwhile = <b>{ $number }</b> has changed meanwhile; your words were not passed on. Please look at the latest card.
refused-kept = This one is reported already
bug-sender = I got it, but something of mine is broken; a person will look at it. If it is urgent, please phone. Number { $number }

## For the staff
trouble-dead-updates = ⚠️ Messages that the bot could not handle: <b>{ $what }</b>. A person must look: linli dead
trouble-staff-lost = ⚠️ { $what } no longer receives the bot's messages (blocked or gone). New matters go to the duty desk; please get in touch.
trouble-group-lost = ⚠️ The bot was taken out of the group of building { $what }. Please have it added again.

## Becoming known
privacy = 👋 This is <b>building { $building }</b>. I am Linli: tell me about anything in this building.
    May I note which flat is yours, so that I find the right grid worker? Flat and phone are seen only by those who come to help, never in groups. See, change or delete them at any time: /me.
button-agree = Yes
button-not-now = Not now
home-later = All right, nothing is noted. If something is wrong at <b>{ $place }</b>, just write one sentence now.
ask-unit = <b>Building { $building }</b>: which unit do you live in?
button-unit = Unit { $unit }
ask-room = <b>{ $door }</b>: which door? A number is enough, such as 301.
ask-home = Where do you live now? In full, please, such as 3号楼2单元301 or 3-2-401.
home-unclear = I could not read that. Like this, please: 3-2-301. To stop: /cancel.
home-known = Hello { $name }, that is your home already: <b>{ $door }</b>. If something is wrong, write one sentence.
home-claimed = ✅ Noted: <b>{ $door }</b>. { $name } ({ $grid }) will confirm it.
    No need to wait: you can report things now. Press the key below to share your phone number; if you are on the list, it is confirmed at once.
home-claimed-nobody = ✅ Noted: <b>{ $door }</b>. Nobody of the community can confirm it yet; they will see it when they are there.
    No need to wait: you can report things now.
home-confirmed = ✅ { $name } confirmed it: you live at <b>{ $door }</b>.
home-refused = { $name } could not confirm <b>{ $door }</b>. The number may be wrong: write it again under /me, or tell them in person. You can report things all the same.
ask-moved = Have you moved to <b>building { $building }</b>?
button-moved-here = Moved here
button-passing-by = Passing by
button-share-phone = 📱 Share my number
ask-phone = Press the key below to send me your own phone number. Only those who come to help see it.
contact-listed = ✅ Found you. Hello { $name }, you live at <b>{ $door }</b>; that is confirmed.
contact-moved = Hello { $name }, your number is on the list. It says <b>{ $door }</b>, which is not what you wrote; the grid worker will confirm it.
contact-unlisted = Your number is noted. It is not on the list yet, so the grid worker has to confirm your home; you can report things now.
claim-open = 🏠 <b>{ $name }</b> says to live at <b>{ $door }</b>. Is that so?
claim-confirmed = ✅ <b>{ $name }</b> lives at <b>{ $door }</b>, confirmed by { $by }
claim-proven = ✅ <b>{ $name }</b> lives at <b>{ $door }</b>, checked by phone number
claim-refused = ✖️ <b>{ $name }</b> does not live at <b>{ $door }</b> ({ $by })
claim-replaced = ↩️ <b>{ $name }</b> wrote another home; <b>{ $door }</b> needs no answer any more
claim-withdrawn = ↩️ <b>{ $name }</b> does not want to be registered; <b>{ $door }</b> needs no answer any more
button-lives-here = Yes, lives here
button-lives-not = No
ask-spot = 📍 <b>{ $place }</b>. What is wrong? A sentence or a photo, please.
code-unknown = This code does not work: it may have been replaced, or copied wrongly. You need no code: just write one sentence.
code-barred = Too many wrong codes. Try again in an hour. You need no code: just write one sentence.

## What is kept
me-title = <b>{ $name }</b>, this is what I keep of you:
me-phone = Phone: { $phone }
me-home = Home: { $home }
me-claim = You say you live at { $home }; nobody has confirmed it yet
me-language = Language: { $name } (/language)
me-birth-year = Year of birth: { $year }
me-tags = Tags: { $tags }
me-roles = Roles: { $roles }
me-agreed = You agreed on { $time } that home and phone are kept
me-not-agreed = You did not agree that home and phone are kept
me-listed = What stands on the community's list is the community's to change. If something is wrong, write me one sentence and I pass it on.
me-own = All of this you told me yourself.
me-nothing = none
button-me-name = Name
button-me-home = Home
button-me-phone = Phone
button-me-agree = Agree
button-me-withdraw = Withdraw consent
button-me-withdraw-now = Delete
button-me-keep = Keep
ask-name = What may I call you? Just write it.
me-renamed = All right, { $name }.
me-withdraw = I will delete your home and phone. What you reported goes on. Delete?
me-withdraw-listed = Your home and phone stand on the community's list: to delete them ask the community. I note that you do not agree, and drop a home that is not confirmed.
me-withdrawn = Deleted. You can write to me all the same.
me-withdrawn-listed = Noted: you do not agree. To change the list ask the community. You can write to me all the same.
list-comma = { ", " }
tag-lives_alone = lives alone
tag-elder = elder
tag-moved_in = moved in
tag-youth = young person
tag-party_member = party member
tag-volunteer = volunteer
tag-disabled = disabled
tag-low_income = low income
command-me = What is kept of me
toast-agree = Thank you
toast-kept = All kept
toast-lives-yes = Thank you, they know
toast-lives-no = Noted, they know
refused-consent = First agree that I may keep home and phone: /me
refused-home-known = That is your home already
refused-claims = Too many changes in a day; try tomorrow. You can report all the same
refused-claim-decided = Somebody has answered that already
refused-contact-other = Only your own number, please: press the key "Share my number"
refused-contact-odd = I cannot read this number
refused-contact-taken = This number belongs to another account. Please see the grid worker in person
refused-name = A name has 1 to 40 characters

## On walls
poster-what = Scan me and tell Linli what is wrong in the building
poster-how = Dark lamp, blocked drain, someone asking for money: write one sentence. The grid worker comes, and you say whether it is fixed.
poster-danger = Danger to life: call 119, 120, 110 first. The bot cannot phone anyone.
poster-thing = Broken? Scan me and write one sentence.
poster-labels = { $count } labels for things
thing-place = { $door } { $name }
refused-thing-building = There is no building { $building }

## Who serves
start-serves = Hello { $name }, you are { $role }. I will tell you when there is something.
    If something is wrong at your own place, just send me one sentence.
staff-and = { ", " }
staff-title = <b>Those who serve ({ $count })</b>. Press a name to look.
staff-line = { $name } · { $roles }
staff-line-out = { $name } · { $roles } · not in yet
staff-member = <b>{ $name }</b> · { $phone }
staff-service = { $role } · { $where }
staff-no-service = No role yet.
staff-not-in = Not in yet. Pass the link on; opening it is enough.
staff-unreachable = ⚠️ Does not receive the bot's messages (blocked or gone).
staff-away = On leave now.
staff-ask-name = What is the name?
staff-ask-phone = The mobile number of { $name }?
staff-ask-role = What will <b>{ $name }</b> be?
staff-ask-partner = Which unit is <b>{ $name }</b> from?
staff-ask-scope = { $role }: for which part?
staff-ask-building = { $role }: which building?
staff-ask-unit = { $role }: which unit?
staff-ask-drop = What does <b>{ $name }</b> no longer do?
staff-ask-taker = <b>{ $name }</b> leaves and still has <b>{ $count }</b> open. Who takes over? A press acts at once.
staff-link = Pass the next message on to { $name }. It works once, for three days.
staff-invitation = Hello { $name }, please open this link and press Start:
    { $link }
    It works once, for three days. Please do not pass it on.
staff-given = ✅ From now on you are { $role }.
staff-taken = From now on you are no longer { $role }. Thank you for what you did.
staff-came-in = ✅ { $name } is in.
button-staff-add = Add
button-staff-role = Give a role
button-staff-drop = Take a role
button-staff-link = Send the link
button-staff-leave = Leave
button-staff-end = End service
button-staff-list = The list
button-staff-nobody = By the usual order
scope-everywhere = the whole sub-district
scope-community = the whole community
partner-property = property management
partner-water = water
partner-power = electricity
partner-gas = gas
partner-heating = heating
partner-police = police
partner-hospital = hospital
departure-done = ✅ <b>{ $name }</b> has left; access ended at once. The <b>{ $count }</b> open went to { $to }.
departure-duties = Duty: { $passed } shifts passed on, { $gone } now empty; fill them under /duty.
departure-thanks = { $name }, your work for the community ends today. The neighbours remember every single thing. Thank you.
    If something is wrong at your own place, one sentence to me is enough, as before.
departure-taken-over = { $name } has left; the <b>{ $count }</b> open are yours, the cards are below.
departure-bare-grid = ⚠️ <b>{ $grid }</b> has no grid worker now; new matters go to the duty desk. Please find somebody: /staff
command-staff = Those who serve
command-duty = Duty roster
command-leave = Leave
toast-staff-given = Done
toast-staff-taken = Taken
toast-staff-link = The link is below: pass it on
toast-departure = Service ended
refused-staff = This is for the secretary and the sub-district
refused-staff-not-yours = This is not yours to decide
refused-staff-beyond = There are roles beyond your reach; the sub-district must do this
refused-staff-other-name = This number belongs to another name; please check it
refused-staff-phone = I cannot read this number; 11 digits, please
refused-staff-scope = This role cannot be held for that
refused-staff-has-role = This role is held already
refused-staff-no-role = There is no such role
refused-staff-oneself = Your own office is for somebody else to change
refused-staff-is-in = { $name } is in already and needs no link
refused-staff-taker = This person cannot take over; please choose another
refused-link-yours = This link is for { $name }: pass it on, do not open it yourself
refused-link-known = Your account is registered under your own name already and cannot become somebody else. Ask whoever sent the link

## Leave
leave-ask-from = From when is <b>{ $name }</b> on leave?
leave-ask-until = Until which day? It ends that midnight.
leave-ask-deputy = Who stands in?
leave-ask-date = Which day? For example 3月8日 or 2026-03-08.
leave-is = <b>{ $name }</b> is on leave until <b>{ $until }</b>. New matters go to { $deputy }.
leave-will-be = <b>{ $name }</b> is on leave from <b>{ $from }</b> to <b>{ $until }</b>. New matters then go to { $deputy }.
leave-ended = ✅ <b>{ $name }</b> is back; all is as before.
leave-over = Your leave is over; new matters are yours again. /queue shows them.
leave-set-for-you = You are on leave from { $from } to { $until }. Rest well. /leave brings you back earlier.
leave-deputy-asked = { $name } is on leave from { $from } to { $until }; please stand in then.
leave-deputy-begins = { $name } is on leave until { $until }; please stand in. New matters come to you.
leave-deputy-over = { $name } is back and you need not stand in any more. Thank you.
leave-deputy-gone = { $name } has left and cannot stand in for you any more. New matters go to the duty desk; /leave sets it anew.
leave-begun-ask = You have begun <b>{ $count }</b>. Go on with them, or hand them to { $name }?
leave-begun-ask-desk = You have begun <b>{ $count }</b>. Go on with them, or hand them to the duty desk?
leave-handed = ✅ { $count } handed over. Rest well.
button-leave-now = From now
button-leave-from-tomorrow = From tomorrow
button-leave-pick = Another day
button-leave-no-deputy = The duty desk
button-leave-back = Back early
button-leave-call-off = Call it off
button-leave-keep = I go on
button-leave-hand = Hand over
toast-leave-set = Noted
toast-leave-back = Welcome back
toast-leave-keep = They stay yours
refused-leave = Leave is for grid workers and the duty desk
refused-leave-deputy = This person cannot stand in; please choose another
refused-leave-days = These days do not work: from today on, half a year at the most
refused-leave-twice = There is a leave already: see /leave
refused-leave-none = There is no leave now
refused-leave-date = I cannot read this date; please write it like 3月8日
day-today = today
day-tomorrow = tomorrow
day-other = { $weekday } { $month }/{ $day }
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

## Duty
duty-now = <b>On duty now</b>
duty-now-nobody = <b>Nobody is on the roster now</b>: everybody is told.
duty-week = <b>These seven days</b>
duty-line-now = { $role } <b>{ $name }</b>, until { $until }
duty-line = { $from } – { $until } { $role } { $name }
duty-one = { $from } – { $until }
    { $role } <b>{ $name }</b>
duty-ask-day = Which day?
duty-ask-shift = <b>{ $day }</b>: which shift?
duty-ask-who = { $role }: who?
duty-ask-nobody = There is no { $role } yet. Add one under /staff.
duty-given = 📅 You are on duty: { $from } – { $until } ({ $role }).
duty-taken = 📅 { $from } – { $until }: you are no longer on duty then.
shift-day = Day 08–20
shift-night = Night 20–08
shift-whole = All day 08–08
button-duty-add = Put somebody in
button-duty-swap = Swap
button-duty-remove = Take off
toast-duty-put = Done
toast-duty-swapped = Swapped
toast-duty-removed = Taken off
refused-duty = The duty roster is for the community's staff
refused-duty-gone = This shift is gone already
refused-duty-over = This shift is over already

## Family
command-family = A link for somebody's family
family-ask-whom = Whose family? Write the name, or the door, such as 3号楼2单元301.
family-nobody = Nobody found. Write it another way: the name, or 3号楼2单元301. To stop: /cancel.
family-choose = Who is meant?
family-link = Pass the next message on to the family of { $name }. It works once, for three days.
family-invitation = Hello, family of { $name }: please open this link and press Start:
    { $link }
    It works once, for three days. Please do not pass it on.
family-consent = Are you family of <b>{ $name }</b>?
    If you agree, the community turns to you here when { $name } does not answer or calls for help, and keeps your name. You see nothing else, and nothing else disturbs you.
family-tap = Please press one of the buttons above.
family-bound = ✅ Noted: you are family of <b>{ $name }</b>. If it is urgent, the community turns to you here; in danger call 120, 119, 110 first.
family-later = All right, nothing is noted.
family-told-elder = { $name } is registered as your family; the community can reach them if need be.
family-came-in = ✅ { $name } is registered as family of { $elder }.
button-family-yes = Yes, I agree
button-family-no = No
refused-family = Links for families are made by grid workers and the community
refused-family-self = This link is for your family: pass it on to them
refused-family-yours = This link is for the family: pass it on, do not open it yourself
refused-family-already = You are registered as family of { $name } already
refused-family-link = Please open the link once more

## What the clock says, and where a report can wait or end besides
card-head-submitted = ✅ Received, number <b>{ $number }</b>
card-head-scheduled = 📅 <b>{ $number }</b> { $owner } comes at { $appointed }
card-head-waiting_partner = 🔧 <b>{ $number }</b> { $owner } has called in another firm and keeps after them
card-head-round_table = 👥 <b>{ $number }</b> Goes to a round table: everybody concerned sits down together
card-head-merged = 🔗 <b>{ $number }</b> is the same matter as <b>{ $into }</b>: they are done together
card-head-rejected = ⛔ <b>{ $number }</b> The community cannot do it: { $reason }
card-next-scheduled = If that does not suit you, just write.
card-next-waiting_partner = Done by <b>{ $solve }</b> at the latest.
card-next-round_table = Done by <b>{ $solve }</b> at the latest.
card-next-merged = You hear of it just the same.
card-next-rejected = { $owner }: “{ $gist }”
card-rises-2 = ⏱ In { $left } ({ $at }) it goes up to the community by itself.
card-rises-3 = ⏱ In { $left } ({ $at }) it goes up to the sub-district by itself.
left-minutes = { $n } minutes
left-hours = { $n } hours
left-days = { $n } days
work-submitted = Nobody has it yet · ⏱ answer by <b>{ $answer }</b>
work-scheduled = 📅 { $owner }, <b>{ $appointed }</b> · ⏱ done by { $solve }
work-waiting_partner = 🔧 With another firm, chased every 3 days · ⏱ done by { $solve }
work-round_table = 👥 At a round table · ⏱ done by { $solve }
work-merged = 🔗 Joined to { $into }
work-rejected = ⛔ Not taken on: { $reason }
work-level-2 = ⏫ With the community now
work-level-3 = ⏫⏫ With the sub-district now
work-copy = You are kept informed since it was yours
state-submitted = received
state-scheduled = appointment made
state-waiting_partner = with another firm
state-round_table = round table
state-merged = joined
state-rejected = not taken on
edit-more = <b>{ $number }</b> More:
edit-times = <b>{ $number }</b> When?
edit-reasons = <b>{ $number }</b> Why is it not taken on?
reason-not_ours = not the community's to do
reason-no_report = not a report
reason-private_matter = a private matter
reason-unfounded = looked at, and nothing found
reason-in_court = before a court
button-schedule = Set a time
button-outside = Other firm
button-convene = Round table
button-return = Back to us
button-escalate = Pass up
button-reject = Not ours
button-appeal = I disagree
button-bring = See the card
button-nudge = Hurry them
button-merge = Join
button-unmerge = Take apart
ask-outside = <b>{ $number }</b> To whom, and what was agreed? One sentence; the resident sees it.
ask-convening = <b>{ $number }</b> When, with whom, about what? One sentence.
ask-returning = <b>{ $number }</b> What came of it? One sentence.
ask-escalating = <b>{ $number }</b> Why must it go up? One sentence.
ask-rejecting = <b>{ $number }</b> One sentence to the resident: why, and who can help.
ask-appealing = <b>{ $number }</b> What is wrong about it? One sentence; somebody else looks at it again.
done-reject = <b>{ $number }</b> The resident has been told, and may appeal once.
done-appeal = Received. { $owner } looks at <b>{ $number }</b> again.
done-outside = <b>{ $number }</b> Noted. I remind you every 3 days.
done-convene = <b>{ $number }</b> Noted. The resident sees it.
done-return = <b>{ $number }</b> Noted; it goes on here.
toast-schedule = Noted; the resident has been told
toast-nudge = They have been told to hurry
toast-unmerge = Apart again
refused-appointment = That time is over: please choose another
refused-nobody-above = Nobody above can take it
refused-reason = Please choose a reason first
refused-merge = It cannot be joined to that number
refused-nudge = Hurried already, or it is too early
refused-already-rejected = The resident has been told already
refused-already-appealed = It has been looked at again already
refused-already-merged = Joined already
told-nudge = 👋 <b>{ $number }</b> The resident asks you to hurry: { $category } · { $place }
trouble-clock = ⚠️ The clock of <b>{ $what }</b> does not move: please look at that matter, and tell who runs the bot: linli invariants
due-answer_soon = ⏰ <b>{ $number }</b> Not answered yet: { $category } · { $place }. Please answer by { $answer }.
due-answer_due = ⏰ <b>{ $number }</b> The time is over and nobody answered: { $category } · { $place }. The others of the grid and the community see it now; anybody may take it.
due-answer_late = ⏫ <b>{ $number }</b> Still not answered: { $category } · { $place }. Please look now.
due-solve_soon = ⏰ <b>{ $number }</b> Due soon: { $category } · { $place }. ⏱ Done by { $solve }.
due-solve_due = ⏫ <b>{ $number }</b> Due, and not done: { $category } · { $place }.
due-solve_late = ⏫⏫ <b>{ $number }</b> Long overdue: { $category } · { $place }.
due-still_late = ⏰ <b>{ $number }</b> Still not done: { $category } · { $place }. It was due at { $solve }.
due-no_answer = 💬 <b>{ $number }</b> No answer for five days; the clock runs again. Please go on, or phone.
due-appointment = 📅 <b>{ $number }</b> Your appointment is at { $appointed }: { $category } · { $place }.
due-chase = 🔧 <b>{ $number }</b> Three days without news from the other firm: { $category } · { $place }. Please ask them.
due-back = 🔧 <b>{ $number }</b> 14 days with the other firm: it is ours again: { $category } · { $place }.
sorry-danger = ⚠️ Nobody has answered <b>{ $number }</b> yet. <b>Do not wait for us</b>: phone 120, 119 or 110. Everybody near has been called again.
sorry-answer-same = Sorry: nobody answered <b>{ $number }</b> in the time promised. Everybody of the grid and the community's desk have been called.
sorry-answer-up = Sorry: still no answer to <b>{ $number }</b>. It has gone up: { $owner } has it now and answers by { $answer }.
sorry-solve-same = Sorry: <b>{ $number }</b> was not done in time. { $owner } is still on it.
sorry-solve-up = Sorry: <b>{ $number }</b> was not done in time. It has gone up: { $owner } has it now.

## The resident has the last word
card-unrated = No rating came from you in 7 days, so it says “not rated”. You can still rate it:
card-unrated-other = No rating came in 7 days: “not rated”.
card-rest = 🔸 Still to do: <b>{ $rest }</b>
card-rest-asked = 🔸 This time about the rest: <b>{ $rest }</b>
card-done = ☑️ Done so far: { $done }
work-unrated = Closed · no rating from the resident in 7 days (not rated)
edit-rating = <b>{ $number }</b> What shall it be?
edit-withdrawing = <b>{ $number }</b> No longer needed? Once withdrawn, nobody comes for it.
button-rerate = Change rating
button-withdraw-not = No, keep it
button-enough = No, thanks
button-again = Do it again
photo-whose = Of which matter is this the result? One tap.
button-new-report = None: a new one
words-see-picture = see the picture
ask-unhappy = Sorry that <b>{ $number }</b> did not satisfy you. What was wrong? A sentence or a picture; you need not say.
ask-detail = Got the picture; <b>{ $number }</b> is open again. Can you say in a sentence what is wrong? It helps whoever comes.
done-unhappy = Noted; the secretary and the desk have been told. This does not open <b>{ $number }</b> again: to have it done again, tap below.
done-unhappy-nobody = Noted; the community will see it when somebody is there. This does not open <b>{ $number }</b> again: to have it done again, tap below.
told-unhappy = 🙁 <b>{ $number }</b> The resident is not satisfied: { $category } · { $place } (done by { $owner })
    “{ $text }”
toast-rate-bad = Noted. We are sorry
toast-enough = Fine, your rating is noted

## Looking back, finding again, the building's matters
button-past = History
button-earlier = Earlier
button-newer = Later
past-title = <b>{ $number }</b> so far
past-line = { $at } { $who }: { $what }
past-line-said = { $at } { $who }: { $what } “{ $text }”
past-by-you = you
past-by-clock = by itself
past-by-reporter = reporter
past-by-represented = whom it is for
past-by-neighbour = a neighbour
past-by-lead = a lead of the building
past-by-staff = staff
past-other = something changed
past-report = reported it
past-extend = told more
past-supplement = added words
past-edited = changed their words
past-category = kind changed to
past-urgency = urgency changed to
past-place = place changed to
past-routed = given by the rules
past-unplaced = nobody to take it yet
past-handover = somebody else has it
past-accept = accepted it
past-arrive = came to the place
past-ask = asked
past-question = wrote
past-answer = answered
past-pass = passed it on
past-passing = said, passing it on
past-schedule = made an appointment
past-outside = gave it to a firm outside
past-convene = called a round table
past-return = took it back
past-escalate = raised it
past-result = showed the result
past-resolve = says it is done
past-confirm = says it is fixed
past-rate = rated it
past-reopen = says it is not fixed
past-partly = says it is half fixed
past-reopening = told what is still wrong
past-unhappy = says why not satisfied
past-withdraw = withdrew it
past-reject = did not take it on
past-appeal = does not agree
past-merge = joined it to another
past-unmerge = took it apart again
past-nudge = asked to hurry
past-expire = the time was over
past-danger_out = is out of danger
past-danger_inside = says someone is still inside
past-answer_soon = not answered yet: reminded
past-answer_due = not answered in time: others called
past-answer_late = still not answered: raised
past-solve_half = half of the time is gone
past-solve_soon = due soon: reminded
past-solve_due = not done in time: raised
past-solve_late = long overdue: raised again
past-still_late = still not done: reminded
past-no_answer = no answer for five days: work goes on
past-appointment = the appointment is near: reminded
past-chase = no news from outside: reminded
past-back = not done outside: taken back
past-unrated = not rated in seven days: closed
command-find = find a report
command-building = open matters of my building
find-how = Write a number or words: /find 1024, /find light.
find-title = <b>{ $count }</b> found for “{ $query }”
find-more = { $count } more: write more words to narrow it.
find-nothing = Nothing found for “{ $query }”. Try another number or other words.
building-title = <b>Open matters of your building.</b> Tap a number to look.
building-empty = Nothing is open in your building.
building-report = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state } ⏱ { $due }
told-nudge-lead = 👋 <b>{ $number }</b> The building's lead asks you to hurry: { $category } · { $place }
refused-find = Only staff look through all. Yours: /mine and some words
refused-building = This is for leads of a building or unit. Your reports: /mine

## For somebody else, and what staff find
button-for = For somebody
button-found = I found it
command-for = report for somebody
for-ask-whom = For whom? Write the name and the door, such as “Li Nainai 3-2-102”.
for-ask-matter = For <b>{ $name }</b>. What is it? A sentence, a photo, a voice.
for-told = { $name } has been told that you reported it.
for-untold = { $name } has not been told: no message reaches them, or such matters are not sent to them.
found-ask = What did you come upon, and where? A sentence or a photo.
card-for = 🙋 For { $name }
card-for-you = 🙋 { $name } reported it for you
work-source-behalf = 🙋 Reported for somebody else
work-source-found = 👀 Found by the staff
work-represented = For { $name } · phone { $phone } · { $door }
refused-for = Leads, volunteers, family and staff report for others. Your own: just send a sentence
refused-for-whom = You cannot report for them
refused-found = Findings are the staff's. What you see: just send a sentence

# The same matter twice
card-same =
    🔗 Is it this one?
    <b>{ $into }</b> { $category } · { $place } · reported { $since } · { $state }
button-join = Yes, wait together
button-other = No
button-split = Split
button-merge-number = Type a number
button-me-too = { $count ->
        [0] Me too
       *[other] Me too · { $count }
    }
card-together = 👥 Neighbours waiting with you: { $count }.
card-together-resolved = 👥 Neighbours waiting with you: { $count }. If one of them says it is not fixed, the work goes on.
card-still = If it is not fixed where you are, tap below and the work goes on.
card-withdrawn-other = Whoever reported it took it back. If it is not fixed where you are, just write to me.
button-apart = Not the same
past-apart = says it is not the same: done apart
card-apart = ✂️ <b>{ $number }</b> and yours are done apart now.
edit-merge = <b>{ $number }</b>: which one is it the same as?
edit-merge-none = <b>{ $number }</b>: nothing of the kind is open near it. You can type a number.
merge-line = <b>{ $number }</b> { $category } · { $place } · “{ $text }”
ask-merging = <b>{ $number }</b>: the same as which number? Type it.
ask-splitting = <b>{ $number }</b>: write one matter a line, 2 to 10 lines. The first line stays { $number }.
done-merge = 🔗 <b>{ $number }</b> is joined to <b>{ $into }</b>; who reported it hears of both. It can be taken apart again.
done-split = ✂️ <b>{ $number }</b> is split. Now there are: { $numbers }
toast-join = Good. You hear how it goes
toast-other = Good, it is done by itself
toast-merge = Joined
toast-me-too = Noted. You hear how it goes in private
toast-me-too-start = Counted. To hear how it goes, write to { $bot } and press Start
refused-merge-ended = { $number } is done already, nothing can be joined to it
refused-merge-private = Matters of this kind stay private and are not joined
refused-merge-danger = A danger cannot be joined to { $number }, which is not urgent
refused-already-follows = You are waiting for { $number } already
refused-split-lines = 2 to 10 lines, one matter each. You wrote { $count }
group-card = 🔧 <b>{ $number }</b> { $category } · { $place } ― { $state }{ $waiting ->
        [0] {""}
       *[other] {" "}· neighbours who have it too: { $waiting }
    }
group-card-done = ✅ <b>{ $number }</b> done
group-card-merged = 🔗 <b>{ $number }</b> is done together with <b>{ $into }</b>
group-card-over = ▫️ <b>{ $number }</b> is not done here any more
past-follow = has it too and waits
past-took_in = another report joined it
past-join = says it is the same matter
past-part = taken out of another
past-split = split it
past-not_same = says it is another matter

## Common answers
command-answers = common answers
phrases-hint = Common answers: a tap shows one first, and sends nothing yet.
phrase-read = <b>{ $number }</b> Send this?
    “{ $text }”
    For other words, just write them.
phrase-theirs = The resident reads the same in their own language too: “{ $text }”
phrases-where = The common answers of which community?
phrases-title = <b>{ $community } · common answers</b>
    For which step?
phrases-which = <b>{ $use }</b>, which category?
phrases-any = all categories
phrases-shelf = <b>{ $use } · { $category }</b>
phrases-line = { $n }. { $text }
phrases-empty = None yet.
phrases-one = “{ $text }”
button-phrase-send = Send this
button-phrase-add = Add
button-phrase-edit = Change
button-phrase-drop = Remove
ask-phrase = Write one sentence, a short one. To leave it: /cancel.
toast-phrase = Read it, then send
toast-phrase-sent = Good
toast-phrase-dropped = Removed
refused-phrase = This common answer is gone
refused-phrase-late = These words are not waited for any more: please begin at the card
refused-phrases = Common answers are kept by the community's staff
refused-phrase-length = Please write 1 to { $most } characters
refused-phrase-full = There is room for { $most }: please remove one first

## The queue, the round by buildings, the digest
queue-head-mine = <b>To do: { $count }</b>
queue-head-all = <b>All to do: { $count }</b>
queue-head-free = <b>Nobody has begun: { $count }</b>
queue-head-late = <b>Overdue: { $count }</b>
queue-urgent = urgent { $n }
queue-today = due today { $n }
queue-late = overdue { $n }
queue-part = { $what }
queue-line = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state }
queue-whose = { $owner } · { $state }
queue-waiting = waits for the resident
queue-level-2 = ⏫ community
queue-level-3 = ⏫ sub-district
queue-due = ⏱ { $at }
queue-overdue = ❗{ $at } is past
queue-left = <b>{ $count }</b> more after this.
queue-last = This is the last one.
queue-show-what = Show which?
queue-which-building = Which building?
queue-which-category = Which category?
walk-head = 🚶 <b>By building: { $count }</b>
walk-building = <b>{ $where }</b>
walk-elsewhere = elsewhere
walk-line = { $mark } <b>{ $number }</b> { $category }
digest-morning = Good morning, { $name }.
digest-evening = Done today: { $done }. Thank you. Still open:
digest-evening-none = Still open today:
button-next = Next
button-walk = By building
button-narrow = Filter
button-queue = To do
button-page-before = Page back
button-page-after = Next page
button-view-mine = Mine
button-view-free = Nobody's yet
button-view-late = Overdue
button-view-all = All
button-by-building = One building
button-by-category = One category
toast-queue-end = That was the last one

## The group of those who work together: a topic for each grid
topic-head = { $mark } <b>{ $number } { $matter }</b>
topic-submitted = Nobody has it yet
topic-dispatched = Waits for somebody to take it
topic-accepted = { $owner } has it
topic-in_progress = { $owner } is on it
topic-waiting_resident = { $owner } waits for the resident's answer
topic-scheduled = { $owner } has made an appointment
topic-waiting_partner = 🔧 With another firm
topic-round_table = 👥 At a round table
topic-resolved = { $owner } has done it; the resident has the word
topic-reopened = 🔁 Not fixed, says the resident; waits for somebody to take it
topic-closed = Closed
topic-withdrawn = Taken back by the resident
topic-merged = Joined to another number
topic-rejected = Not taken on
topic-due-answer = ⏱ somebody must answer by <b>{ $at }</b>
topic-due-solve = ⏱ done by { $at }
topic-private = 🔒 <b>{ $number }</b> No details in the group
topic-moved = ➡️ <b>{ $number }</b> Went to { $grid }
note-kept = <b>{ $number }</b> This stays in the group. The resident does not see it.
note-sent = ✅ <b>{ $number }</b> Sent to the resident.
button-note-send = Send to resident
toast-note-sent = Sent to the resident
toast-note-unsent = Not delivered: please phone
refused-note-staff = Only staff answer here. Please write to me in private
refused-note-author = Only who wrote it can send it to the resident
refused-note-sent = It has been sent already
refused-bind-role = Only the community's secretary or its desk can bind a group for work
refused-bind-building = This is the residents' group of building { $building }. It cannot be the group for work
refused-bind-forum = Please turn on Topics in the group's settings first, then send /bind again
refused-bind-community = There are several communities. Please say which: /bind and its name
bind-lacks-away = I am no longer in this group. Please add me, then send /bind again
bind-lacks-admin = One step is left: please make me an administrator with “Manage topics”. Then I go on by myself.
bind-lacks-topics = One step is left: please give me the right “Manage topics”. Then I go on by myself.
bind-done =
    ✅ This is the group for work of { $community } now, with a topic for each grid.
    It shows numbers, categories and buildings only. A reply to a card stays here until its author taps 〔Send to resident〕.
workspace-lost-away = ⚠️ The bot was taken out of the group for work of { $community }. Please add it again, as an administrator.
workspace-lost-admin = ⚠️ The bot is no longer an administrator of the group for work of { $community } and cannot open topics. Please make it one, with “Manage topics”.
workspace-lost-topics = ⚠️ The bot lacks the right “Manage topics” in the group for work of { $community } and cannot open topics. Please give it.
workspace-lost-forum = ⚠️ Topics are turned off in the group for work of { $community }. Please turn them on in its settings, then send /bind there again

## Moderation
held = You have reported a lot within this hour, so I am keeping this one for you; it is not lost. After <b>{ $at }</b>, tap 〔This is a report〕 and it goes in. Danger can be reported at any time, at once.
held-in-group = You have reported a lot within this hour, so your message in the group is kept and not lost. Please send it here again after <b>{ $at }</b>. Danger can be reported at any time, at once.
toast-held = Not yet: tap again after { $at }
group-held = Kept, not lost. When it may be reported, I have written to you in private.
trouble-held = ⏳ { $what } messages within a day were kept back because their authors reported too often, and are no report yet.
abuse-false = False report
abuse-advert = Advertising
abuse-insult = Insults
abuse-flood = Flooding
button-mark = Mark as abuse
mark-why = <b>{ $number }</b> Why is it abuse? { $name } has { $marks } marks, and { $held } messages that were kept back. Who is marked hears of it at once, and may ask the secretary to look again.
mark-told = <b>{ $number }</b> was marked by the community as “{ $reason }”. Within { $days } days it is mark { $count }; from { $most } on, your ordinary reports wait for a look before somebody is sent. Danger is not affected. If you disagree, the secretary will look again, once.
mark-watched = <b>{ $number }</b> was marked by the community as “{ $reason }”. Within { $days } days there are { $count } marks (the limit is { $most }): your ordinary reports now wait for a look before somebody is sent. Danger is dealt with at once as ever. If you disagree, the secretary will look again, once.
mark-appealed = ⚖️ <b>{ $number }</b> { $name } disagrees with the mark “{ $reason }”:
    “{ $text }”
    Please decide.
mark-lifted = The mark on <b>{ $number }</b>: { $name } has looked at it and lifted it.
mark-kept = The mark on <b>{ $number }</b>: { $name } has looked at it and keeps it. In time it stops counting by itself.
mark-state-standing = can be looked at again
mark-state-appealed = being looked at again
mark-state-kept = looked at again, kept
mark-state-lifted = looked at again, lifted
me-marks = Marks that the community has set on you:
me-mark = <b>{ $number }</b> { $reason } · { $at } · { $state }
button-mark-appeal = I disagree
button-mark-appeal-of = Disagree { $number }
button-mark-lift = Lift
button-mark-keep = Keep
button-release = Let it go on
ask-mark = <b>{ $number }</b> Why is the mark wrong? One sentence; the secretary reads it.
done-mark-appeal = Thank you, the secretary will look at it again. You will hear the outcome.
toast-marked = Marked, and they were told
toast-released = It goes the usual way now
toast-mark-decided = Decided, and they were told
card-watched = { $owner } of the community looks at it first, then somebody is sent; an answer by <b>{ $answer }</b>. That is because of recent marks: /me
work-watched = 👀 Its author was marked several times lately, so you look first: if it is all right, 〔Let it go on〕 sends somebody as usual.
refused-mark-not-yours = This step is not yours
refused-marked = This one has been marked already
refused-mark-appealed = It has been looked at again once already
refused-mark-decided = Somebody has decided already
refused-mark-nobody = Nobody can look at it just now. Your one time is still there: tap again later
button-photos = Hide a photo
photos-which = Photos of <b>{ $number }</b>:
photo-shown = { $place }. { $at } · { $by }
photo-hidden = { $place }. { $at } · { $by } · hidden: { $why }
photo-by-reporter = sent by the reporter
photo-by-other = sent by staff
button-hide-photo = Hide photo { $place }
button-unhide-photo = Show { $place } again
photo-why = <b>{ $number }</b> What in the photo should nobody see?
hiding-face = A face
hiding-body = A body
hiding-card = An id card
photo-done = <b>{ $number }</b> The photo is hidden; nobody sees it from now on. Copies being taken back: { $count }.
photo-done-left = <b>{ $number }</b> The photo is hidden; nobody sees it from now on. Copies taken back: { $count }. Older than 48 hours, and out of reach: { $left }. Please ask people to delete those.
toast-unhidden = It is shown again from now on
refused-hidden = It is hidden already
refused-unhide = Showing a photo again is for the secretary
told-file-missing = 🖼 <b>{ $number }</b> One file more (a photo or a voice) cannot be fetched, and you did not get it. Please ask whoever sent it.
told-reporter-gone = 📵 <b>{ $number }</b> Its reporter gets no messages from the bot any more. Go on as before; to ask something, call or go there. When it is done, finish it as always.
said-after-end = <b>{ $number }</b> has ended. Your words stand in its history only and went to nobody. If something is still wrong, tap 〔This is a report〕 to make a new one.
said-after-end-staff = <b>{ $number }</b> has ended. Your words stand in its history only and did not go to the resident.
past-marked = made a mark
past-mark_appealed = asked to look at the mark again
past-mark_lifted = lifted the mark
past-mark_kept = kept the mark
past-released = looked at it, it goes the usual way
past-photo_hidden = hid a photo
past-photo_unhidden = showed a photo again
past-reporter_lost = its reporter gets no messages any more
past-file_missing = a file could not be brought
past-said_after_end = said after the end

# The watchdog: a second way, outside the bot
watch-begins = [ALARM] Linli · { $community }: { $what } Nobody is watching over the check-ins: please phone the elders on the list now, and call whoever runs the bot.
watch-lasts = [ALARM] Linli · { $community }: not over yet, for { $lasted } (since { $since }). { $what } Please go on phoning the elders on the list.
watch-ends = [OVER] Linli · { $community }: the bot watches over the check-ins again. It stood still for { $lasted } (since { $since }). Please go through the list once more for those who were not phoned.
watch-test = [TEST] Linli · { $community }: a test alarm of { $at }. You got it, so this way works. There is nothing to do.
watch-what-fine = The bot is well.
watch-what-late = The bot has gone quiet: it stands still, or cannot reach Telegram. Its last sign of life was at { $at } ({ $ago } ago).
watch-what-mute = The bot lives, but a message about safety has not left since { $at } ({ $ago }).
watch-what-ahead = The machine's clock is wrong: the bot's last sign of life says { $at }, which is still to come.
watch-what-silent = The bot has not begun to watch over the check-ins: there is no sign of life at all.
watch-what-garbled = The bot's sign of life cannot be read.
watch-what-missing = The bot's database is gone.
watch-what-locked = Another program has the bot's database locked, so nobody can look.
watch-what-unreachable = The bot's database cannot be opened, so nobody can look.

## The keys of an elder: what she answers with
button-fine = I am fine
button-help = I need help
button-later = Later
button-mistake = By mistake, I'm fine

## What a first walk taught
done-extend = I have put this with <b>{ $number }</b>.
button-another-matter = Another matter
past-taken_out = said that a message is another matter
## Check-ins and calls for help
check-in-again = { $name }, we have not heard from you yet. One tap is enough.
check-in-late = { $name }, we are late today, sorry. Are you well?
check-in-down = The bot was down from { $from } to { $until }.
check-in-later = All right, we will ask again in an hour.
check-in-unclear = We have it, and somebody is looking at it. How are you now? Tap a key below.
check-in-fine-late = Good to hear from you. People were asked to look for you; somebody will ring in a moment.
check-in-mistake = No harm done. Somebody will ring in a moment to hear your voice.
help-called =
    We heard you. { $names } have been called and are getting in touch.
    For an ambulance ring <b>120</b>.
help-nobody = We heard you, but nobody can be reached right now. Ring <b>120</b> at once, or call out to a neighbour. We keep calling.
later-no-more = You were asked later once already. Are you well now?
later-nothing = Nothing is being asked now; write whenever you need something.
alarm-drill = [DRILL] 
alarm-phone = 📞 Please ring <b>{ $name }</b>
alarm-call = 📞 The morning call: <b>{ $name }</b>
alarm-listen = 🟡 <b>{ $name }</b> sent something that nobody has understood yet: please listen or read
alarm-door = 🚪 No word from <b>{ $name }</b> (building { $building }): please go and look
alarm-desk = ⏫ Still no word from <b>{ $name }</b> (building { $building }): please take over
alarm-secretary = 🔴 Nobody has seen <b>{ $name }</b> (building { $building }) yet
alarm-help = 🆘 <b>{ $name }</b> (building { $building }) asks for help: go now
alarm-told = ℹ️ No word from <b>{ $name }</b> this morning yet; the community is getting in touch
alarm-told-help = 🆘 <b>{ $name }</b> asked for help; people of the community have been called
alarm-calm = 🟡 <b>{ $name }</b> says all is well. Please ring once more: it ends when you have heard the voice
alarm-why-silent = Asked at { $at }, no answer (the message arrived, the bot was well).
alarm-why-lost = <b>Not delivered</b>: the question of { $at } did not reach the telephone; that is not silence.
alarm-why-alive = Asked at { $at }; there was a sign later, but nobody understood it.
alarm-why-down = The bot was down { $from }–{ $until }.
alarm-going = 🚶 On the way: { $names }
alarm-details = 🏠 { $door } · 📞 { $phone }
alarm-contact = 👪 { $name } ({ $relation }) { $phone }
alarm-contact-key = 🔑 { $name } ({ $relation }, has a key) { $phone }
alarm-script = <b>The bot has rung neither 120 nor 110, and cannot.</b> It is for you to decide. You can say: "{ $door }, { $name }, lives alone, cannot be reached, please come and open the door."
alarm-script-help = <b>The bot has rung neither 120 nor 110, and cannot.</b> It is for you to decide. You can say: "{ $door }, { $name }, lives alone, has called for help and nobody has seen them yet, please come at once."
alarm-key = If the buttons do not work, press the key below.
start-care =
    Each morning I ask whether you are well; one tap on <b>I am fine</b> is enough.
    If you need help, press <b>I need help</b> at any hour.
start-care-sos = If you need help, press <b>I need help</b> below at any hour.
check-in-over = { $by } knows that you are well, and everybody has been told.
check-in-over-away = { $by } has written it down. We all hope to see you back soon.
key-go = I will go { $number }
alarm-thanks = Noted, thank you. The others wait for your word.
alarm-until = <b>{ $name }</b>: until when? (only as she or her family said on the telephone)
pause-away = Away { $n } days
pause-ward = In hospital { $n } days
alarm-note =
    🔑 <b>{ $name }</b>: { $note }
    (That you looked is written down.)
alarm-note-none = nothing is written down about keys
alarm-quote = “{ $text }”
alarm-past-go = { $at } { $name } took it on
alarm-past-cannot = { $at } { $name } cannot go now
alarm-past-no-reply = { $at } { $name } rang, no answer
alarm-past-no-door = { $at } { $name } knocked, nobody opened
alarm-past-not-found = { $at } { $name } did not find her
alarm-past-heard = { $at } { $name } listened
alarm-past-help = { $at } { $name } asked for help
alarm-past-alive = { $at } { $name } sent something
alarm-past-mistake = { $at } { $name } says it was a mistake
alarm-past-fine = { $at } { $name } says all is well
alarm-over-answered = ✅ { $at } { $name } answered, all is well. Thank you.
alarm-over-sign = ✅ { $at } { $name } was heard of, all is well.
alarm-over-heard = ✅ { $at } { $by } listened to { $name }: all is well. Thank you all.
alarm-over-phone = ✅ { $at } { $by } heard { $name } on the telephone: all is well. Thank you all.
alarm-over-seen = ✅ { $at } { $by } saw { $name }: all is well. Thank you all.
alarm-over-hospital = 🏥 { $at } { $by }: { $name } has been taken to hospital. Thank you all.
alarm-over-away = ✅ { $at } { $by } found out: { $name } is away. No mornings meanwhile.
alarm-over-ward = 🏥 { $at } { $by } found out: { $name } is in hospital. No mornings meanwhile.
alarm-over-cancelled = { $at } { $name }: not asked any more today.
alarm-fine = 🟡 { $name } has just written that all is well. Nobody else is called; one of you please ring to make sure.
alarm-mistake = 🟡 { $name } says it was pressed by mistake. One of you please ring to make sure.
deed-go = I will go
deed-go-phone = I will ring
deed-go-desk = I take over
deed-cannot = I cannot now
deed-phone = Answered, well
deed-seen = Seen
deed-heard = Listened, well
deed-hospital = To hospital
deed-away = Away, they said
deed-no-reply = No answer
deed-no-door = Nobody opens
deed-not-found = Not found
deed-help = Needs help
deed-note = Keys, door
deed-ward = In hospital
toast-alarm-over = Noted, thank you
toast-alarm-go = Thank you, take care
toast-alarm-cannot = All right, others are called
toast-alarm-no-reply = Noted, it goes on
toast-alarm-no-door = Noted, people with keys are called
toast-alarm-not-found = Noted, it goes on
toast-alarm-help = People are called
alarm-over = This is over already, thank you.
alarm-first = People are looking just now: first somebody has to see or reach her.
alarm-not-yours = You were not called for this.
alarm-go-first = First say that you go; then door and keys are shown.
alarm-pause-end = It needs a last day, three months at the most.
refused-meanwhile = Somebody was faster; please look again.
card-late = Sorry: an answer was promised by <b>{ $answer }</b>, and nobody has given one. { $owner } has it now.
card-overdue = Sorry: it was to be done by <b>{ $solve }</b> and is late. { $owner } is still on it.
work-late = ❗ To be answered by <b>{ $answer }</b>, and nobody has
sorry-solve-free = Sorry: <b>{ $number }</b> was not done in time, and nobody has taken it on yet. { $owner } was pressed again.
bind-in-group = Send /bind in the work group: take me into the group first, then send it there.

trouble-held-back = ⏸ The database was restored from a backup at { $at }. Messages owed before that: <b>{ $messages }</b>, alarms whose time has come: <b>{ $alarms }</b>. They wait, and nothing rises by itself. Please phone the elders on the list, and have whoever runs the bot let it go: linli release
trouble-released = ▶️ Let go: check-ins and deadlines run by themselves again, and what came due meanwhile is made up for now.
card-head-resolved-other = ✅ <b>{ $number }</b> { $owner } says that it is done
past-line-to = { $at } { $who }: { $what }, now with { $owner }
card-part = ✂️ Taken out of <b>{ $number }</b>; each is done by itself.

## Today's board

command-today = today's mornings
today-not-yours = This is for those who work in the community. To say that you are well, just write "I'm well".
today-at = 📋 as of { $at }
button-today = Today
button-today-refresh = Refresh
today-count-well = well { $n }
today-count-waiting = waiting { $n }
today-count-seen = being looked at { $n }
today-count-lost = undelivered { $n }
today-count-paused = paused { $n }
today-count-help = 🆘 help { $n }
today-count-ward = hospital { $n }
today-count-not-yet = not yet { $n }
today-stand-well = well
today-stand-waiting = waiting
today-stand-seen = being looked at
today-stand-lost = undelivered
today-stand-paused = paused
today-stand-help = help
today-list-head = 📋 <b>{ $what }</b>
today-line-waiting = ⏳ <b>{ $name }</b> { $where } · asked at { $since }, { $level }
today-line-call = ☎️ <b>{ $name }</b> { $where } · on a call list since { $since }
today-line-calm = 🟡 <b>{ $name }</b> { $where } · says all is well; a confirming call is missing
today-line-seen = 👀 <b>{ $name }</b> { $where } · { $going } is on it; asked at { $since }, { $level }
today-line-lost = 📵 <b>{ $name }</b> { $where } · the question of { $since } was not delivered, { $level }
today-line-help = 🆘 <b>{ $name }</b> { $where } · since { $since }, <b>nobody has set out yet</b>
today-line-help-going = 🆘 <b>{ $name }</b> { $where } · since { $since }, { $going } set out
today-line-well = ✅ { $name } { $where } · { $since } { $how }
today-line-ward = 🏥 { $name } { $where } · { $since } taken to hospital
today-line-paused = ⬜ { $name } { $where } · until { $until }
today-drill = (drill)
today-next = → { $at } { $step }
today-level-0 = not asked yet
today-level-1 = asked once
today-level-2 = asked twice
today-level-3 = a volunteer was asked to ring
today-level-4 = the grid worker was asked to go
today-level-5 = the duty desk has it
today-level-6 = the secretary has it
today-how-answered = answered
today-how-sign = heard of before
today-how-heard = listened to, well
today-how-phone = heard by phone
today-how-seen = seen
today-how-hospital = taken to hospital
today-next-ask = the question
today-next-ask-again = she is asked again
today-next-list = call list
today-next-list-again = she is rung again
today-next-list-moved = the next person rings
today-next-volunteer = a volunteer rings
today-next-neighbours = one more neighbour
today-next-worker = the grid worker goes
today-next-workers = one more grid worker
today-next-desk = duty desk, contacts, key holders
today-next-desks = everybody of the desk
today-next-secretary = the secretary
today-next-help = people are called at once
today-next-nearby = contacts, neighbours, more workers
today-next-remind = a reminder
today-next-confirm-worker = the grid worker rings to confirm
today-next-confirm-desk = the desk rings to confirm
today-grid = { $grid }:{ " " }
today-no-grid = no grid
today-grids-left = { $n } more grids are not shown
course-head = 📖 <b>{ $name }</b> { $where }: what happened today
course-none = Not asked yet today.
course-left = ({ $n } earlier lines)
course-did = { $at } { $what }
course-did-calling = { $at } { $what }: { $names }
course-did-other = something changed
course-did-ask = asked
course-did-ask-again = asked again
course-did-list = put on a call list
course-did-list-again = to be rung again
course-did-list-moved = went to the next to ring
course-did-volunteer = a volunteer was asked to ring
course-did-neighbours = one more neighbour was called
course-did-worker = the grid worker was asked to go
course-did-workers = one more grid worker was called
course-did-desk = duty desk, contacts and key holders were called
course-did-desks = everybody of the desk was called
course-did-secretary = the secretary was called
course-did-help = help: people were called at once
course-did-nearby = contacts, neighbours and more workers were called
course-did-remind = a reminder went out
course-did-confirm-worker = the grid worker was asked to ring and confirm
course-did-confirm-desk = the desk was asked to ring and confirm
course-did-lost = the question was not delivered
course-did-morning = the time of the next question came
course-past-later = { $at } { $name } said later
course-past-lost = { $at } { $name } could not be reached by message
course-past-phone = { $at } { $name } heard her by phone, well
course-past-seen = { $at } { $name } saw her
course-past-hospital = { $at } { $name }: taken to hospital
course-past-away = { $at } { $name }: away
course-past-ward = { $at } { $name }: in hospital
course-past-other = { $at } { $name } changed something
course-standing-going = { $name } (set out)
course-standing-declined = { $name } (cannot)
course-standing-lost = { $name } (not reached)
course-standing-told = { $name } (told only)
## The morning list of calls

calls-head = 📞 This morning’s calls: <b>{ $count }</b>
calls-left = 📞 This morning’s calls: { $count } · <b>{ $left }</b> to go
calls-done = ✅ This morning’s calls: all { $count } are seen to. Thank you.
calls-gone = 📞 This morning’s calls went to somebody else; you need not ring.
calls-begin-by = If you have not begun by { $at }, the next person is asked.
calls-from-told = ↪️ From { $name }: not rung in time.
calls-from-lost = ↪️ From { $name }, who cannot be reached.
calls-from-declined = ↪️ From { $name }, who cannot ring today.
calls-to = ⏭ { $names }: not rung in time. { $by } rings now; you need not.
calls-next = ☎️ Ring now: <b>{ $name }</b>
calls-line-open = · { $name }
calls-line-later = ⏳ { $name }: no answer, once more at { $at }
calls-line-done = ✅ { $name } { $at }
calls-line-answered = ✅ { $name } has answered herself { $at }
calls-line-climbed = 🔴 { $name }: others are called as well
calls-to-own = ⏭ { $names }: { $by } rings; you need not today.
calls-key = If something is wrong, tap <b>Needs help</b> on the list. If a tap does nothing, press the key below.
calls-key-over = Nobody is left on your list of calls.
key-calls = Somebody on my list needs help
calls-who = 🆘 Who needs help? Tap the name: people are called at once.
calls-line-more = … and { $n } more
calls-begin = Begin
calls-pass = Not today
call-nobody = Nobody is on your list of calls today.
call-climbed = Others are called for her as well: see that card.
call-moved = Somebody else rings her now; you need not.
toast-call-begin = Good, the list is yours
toast-call-phone = Noted, thank you
toast-call-help = People are being called
toast-call-no-reply = Noted

# The list of those who are looked after
command-care = Who is looked after
refused-care = The grid worker and the community keep this list
refused-care-ended = { $name } is not on the list any more
refused-care-already = { $name } is on the list already
refused-care-no-chat = { $name } has never talked with the bot: only calls are possible. Let her scan the code at the door first
refused-care-time = Between 5:00 and 12:00, please
refused-care-long = Too long, please shorten it
refused-care-no-pause = Nothing is paused
care-title = 🏠 <b>Looked after</b> · { $count }
care-line = { $name } · { $door } · { $time } { $way }
care-nobody = Nobody yet. Ask her at a visit; when she agrees, tap Add.
care-found = Found:
care-not-found = Not on the list.
care-choose = Which one?
care-ask-find = Write a name or a door, such as 3-2-301.
care-ask-add = Who? Write a name or a door, such as 3-2-301.
care-add-nobody = Nobody found, or already on the list. Try again, or /cancel.
care-ask-consent =
    <b>{ $who }</b>
    Ask her in person: each morning we ask how you are; with no answer a volunteer, family and the grid worker look for you. Phone, door and who has a key are kept; you can stop it at any time. Does she agree?
care-not-agreed = All right, nothing was kept.
care-ask-time = When is <b>{ $name }</b> asked in the morning?
care-ask-way = How is <b>{ $name }</b> asked?
care-ask-way-no-chat = <b>{ $name }</b> has never talked with the bot: somebody calls.
care-ask-days = On which days is <b>{ $name }</b> asked?
care-ask-called = What is she called? Such as Granny Li.
care-ask-note = Who has the key, how is the door opened? One sentence.
care-ask-until = <b>{ $name }</b> is away. What is the last day? She is asked again the morning after.
care-ask-date = What is the last day? Such as 2026-03-08.
care-ask-end = <b>{ $name }</b> does not want it any more? The mornings stop; how to get in and the contacts are deleted.
care-edit = <b>{ $name }</b>: change what?
care-who = <b>{ $name }</b> · { $door }
care-when = { $days } { $time } { $way }
care-full-name = Name: { $name }
care-high-risk = ⚠️ High risk: half the minutes
care-drill = 【Drill】 the next morning is a drill, family is not alarmed
care-away = ⏸ Away, not asked until { $until } (that day too)
care-consent = Agreed: { $day } { $how }, noted by { $by }; until { $until }
care-consent-listed = Agreed: { $day } { $how } (from a list); until { $until }
care-no-consent = No consent is recorded
care-volunteer = Volunteer: { $name }
care-contacts = Contacts: { $names }
care-note =
    🔑 <b>{ $name }</b>: { $note }
    (That you looked has been written down.)
care-note-none = <b>{ $name }</b>: nothing is kept of keys and the door
care-holes-title = ⚠️ <b>Holes in the ladder</b>
care-holes-line = { $name }: { $holes }
care-every-day = every day
care-date = { $day }.{ $month }.{ $year }
care-way-chat = in the chat
care-way-call = by a call
care-way-sos = help key only
care-how-visit = at a visit
care-how-phone = by phone
care-how-paper = in writing
care-how-self = by herself
hole-no_worker = no worker can be reached
hole-elder_lost = she gets no messages (blocked)
hole-no_chat = she has no chat with the bot
hole-no_contact = no contact
hole-contact_lost = no contact gets messages
hole-no_volunteer = no paired volunteer
hole-volunteer_lost = the volunteer gets no messages
hole-consent_over = the consent has run out
hole-unchecked = contacts not checked for 90 days
button-care-add = Add
button-care-find = Find
button-care-holes = ⚠️ Holes { $count }
button-care-list = List
button-care-yes = She agrees
button-care-no = She does not
button-care-sos = Help key only
button-care-way-chat = In the chat
button-care-way-call = By a call
button-care-way-sos = Help key only
button-care-pause = Away for days
button-care-longer = Some days more
button-care-date = Another day
button-care-back = Back again
button-care-kin = Contacts
button-care-note = Key, door
button-care-write = Change
button-care-edit = Change
button-care-when = Time
button-care-days = Days
button-care-how = How
button-care-called = Called
button-care-risk = High risk
button-care-risk-off = No high risk
button-care-renew = She agrees again
button-care-drill = Drill
button-care-drill-off = No drill
button-care-stop = She wants no more
button-care-end = Yes, stop
toast-care-added = Added
toast-care-changed = Changed
toast-care-renewed = Noted, another year
toast-care-ended = Stopped
care-told-chat =
    { $name }, from now on I ask each day at { $time } how you are. With no answer a volunteer, family and the grid worker look for you.
    Kept: phone, door, contacts. Send /me to see or stop it at any time.
care-told-call =
    { $name }, from now on somebody rings you each day at { $time }. If you cannot be reached, somebody comes to your door.
    Kept: phone, door, contacts. Send /me to see or stop it at any time.
care-told-sos =
    { $name }, in need tap I need help: a volunteer, the grid worker and the community know at once.
    Kept: phone, door, contacts. Send /me to see or stop it at any time.
care-moved-chat = { $name }, from now on you are asked at { $time }.
care-moved-call = { $name }, from now on somebody rings you at { $time }.
care-moved-sos = { $name }, you are not asked in the morning any more. In need tap I need help.
care-ended =
    All right, you are not asked any more, and what was kept for it is deleted.
    Write to me as before; in an emergency ring 120.
care-ended-by-her = { $name } has stopped the check-ins herself. Please look in on her some time.
care-ended-by-you = { $name } is not asked any more; how to get in and the contacts are deleted.
care-paused = { $name }, you are not asked until { $until }; { $again } you are again.
care-paused-hers = ⏸ { $name } is away, not asked until { $until } (said by { $by }); again { $again }.
care-paused-by-you =
    All right, you are not asked until { $until }. Have a good time.
    Back earlier? Tap Back again in /me.
care-paused-done = ⏸ { $name } is not asked until { $until }.
care-back = { $name }, welcome back: you are asked in the morning as before.
care-back-hers = ▶️ { $name } is back (said by { $by }) and is asked as before.
care-back-by-you = Welcome back! You are asked in the morning as before.
care-back-done = ▶️ { $name } is asked in the morning as before.
care-pause-ends = { $name }, { $until } is the last day; { $again } you are asked again.
care-pause-ends-hers = ⏸ { $name } is away until { $until }; asked again { $again }.
trouble-ladder = ⚠️ The check-in of <b>{ $what }</b> does not move. Please phone her now, and tell who runs the bot: linli invariants

## Pairings of elders and volunteers
command-pairs = Elders and volunteers
command-elders = The elders I look after
button-me-volunteer = I want to volunteer
pairs-none = Nobody is looked after here yet.
pairs-title = <b>Pairings</b> · { $count } on the list, those without a volunteer first
pairs-line = <b>{ $name }</b> { $door } · { $state }
pairs-elder = <b>{ $name }</b> · { $door }
pairs-state = { $state }
pairs-is-nobody = no volunteer yet
pairs-is-paired = { $volunteer }
pairs-is-out = { $volunteer } wants to stop
pairs-is-asked-volunteer = { $asked } is being asked
pairs-is-changed-volunteer = { $volunteer }; { $asked } is being asked
pairs-is-asked-elder = { $asked } is willing, the elder is being asked
pairs-is-changed-elder = { $volunteer }; { $asked } is willing, the elder is being asked
pairs-whom = Whom to ask?
pairs-nobody = There is no suitable volunteer nearby at the moment.
pairs-history = Before:
pairs-past = { $day } { $volunteer }: { $why }
pairs-ended-volunteer-no = not now
pairs-ended-elder-no = the elder did not agree
pairs-ended-no-answer = no answer
pairs-ended-called-off = called off
pairs-ended-replaced = somebody else took over
pairs-ended-left = no volunteer any more
pairs-ended-lost = out of reach
pairs-ended-care-ended = the elder left the list
pairs-near-stairwell = same stairwell
pairs-near-building = same building
pairs-near-unknown = same grid
button-pairs-propose = Propose: { $name }
button-pairs-change = Change: { $name }
button-pairs-look = Look: { $name }
button-pairs-candidate = { $name } · { $near } · { $load ->
        [0] no elder yet
        [one] { $load } elder
       *[other] { $load } elders
    }
button-pairs-off = Call it off
button-pairs-word-yes = The elder agrees
button-pairs-word-no = The elder does not
pairs-why-volunteer-no = { $volunteer } cannot look after <b>{ $name }</b> now.
pairs-why-elder-no = <b>{ $name }</b> did not agree to { $volunteer }.
pairs-why-no-answer = No answer about { $volunteer } looking after <b>{ $name }</b>.
pairs-why-left = { $volunteer } is no volunteer any more; <b>{ $name }</b> has nobody now.
pairs-why-lost = { $volunteer } has been out of reach for days; <b>{ $name }</b> has nobody now.
pairs-why-wishes-out = { $volunteer } wants to hand on <b>{ $name }</b>. Until then it stays { $volunteer }.
pairing-who = { $name }, { $building },
pairing-ask-volunteer =
    <b>{ $who }</b> lives alone: would you look in?
    When a morning stays silent you are asked to ring first, and to lend a hand once a month.
button-pairing-volunteer-yes = I am willing
button-pairing-volunteer-no = Not now
pairing-ask-elder =
    <b>{ $who }</b> would like to look in on you.
    Is that all right?
button-pairing-elder-yes = Yes, please
button-pairing-elder-no = Not for now
pairing-ask-at-door = { $volunteer } is willing to look after <b>{ $name }</b>, who gets no messages: please ask in person or by telephone.
pairing-elder-is-asked = Thank you! { $name } is being asked; you will hear.
pairing-begun-elder = From today { $volunteer } looks in on you. Just say when you need something.
pairing-begun-volunteer = 🤝 From today you look after <b>{ $name }</b>. Thank you! Your elders: /elders
pairing-begun-worker = 🤝 { $name } and { $volunteer } are paired, both have agreed.
pairing-replaced = From today { $volunteer } looks after { $name }. Thank you for all this time!
pairing-care-ended = { $name } is no longer on the list. Thank you for all this time!
pairing-elder-no = { $name } does not need anybody for now. Thank you for offering!
pairing-left-elder = { $volunteer } cannot look in on you any more; we are looking for somebody else.
elders-none = You have no elders at the moment.
elders-title = { $count ->
        [one] You look after one elder
       *[other] You look after { $count } elders
    }
elders-line = <b>{ $name }</b> · { $door }
button-elders-out = I cannot go on: { $name }
elders-ask-out = Can you really not look after <b>{ $name }</b> any more? Until somebody is found, please go on.
button-elders-stay = I go on
button-elders-out-now = Find somebody
elders-out = Understood, the grid worker is looking for somebody. Until then please go on. Thank you!
offer-made = Thank you! You are a volunteer as soon as the grid worker says yes.
offer-asked = 🙋 <b>{ $name }</b> of building { $building } wants to be a volunteer. All right?
button-offer-yes = Yes, take in
button-offer-no = Not now
offer-yes = ✅ You are a volunteer now, thank you! When an elder needs somebody you will be asked.
offer-no = Thank you for offering! There are enough helpers now; we will ask you later.
toast-offer-yes = Taken in
toast-offer-no = Understood
toast-pairs-asked = { $volunteer } is being asked
toast-pairs-off = Called off
toast-pairs-word = Written down
toast-pairing-yes = Thank you
toast-pairing-no = Understood, no matter
refused-pairing-volunteer = This volunteer cannot be asked now (perhaps has enough elders): please choose another.
refused-pairing-asked = Somebody is being asked already: wait for the answer, or call it off.
refused-pairing-over = This is settled already, no need to tap again.
refused-pairing-not-yours = This elder does not belong to your part.
refused-offer-already = You are a volunteer already, thank you!
refused-offer-home = First tell us where you live (/me), then offer again.
refused-offer-waits = You have offered already; the grid worker will answer.

rhythm-later =
    🕘 <b>{ $name }</b> is mostly heard of by { $to } ({ $heard } of { $answers } mornings). Asked at { $from }, she was asked again { $saved } times for nothing.
    Ask at <b>{ $to }</b> instead?
rhythm-earlier =
    🕘 <b>{ $name }</b> is mostly heard of before { $to } ({ $heard } of { $answers } mornings), and asked at { $from } only.
    Asked at <b>{ $to }</b>, silence would be noticed earlier. Change it?
rhythm-agreed = ✅ <b>{ $name }</b> is asked at { $to } from now on (before: { $from }; { $by } agreed). She has been told.
rhythm-left = <b>{ $name }</b> is still asked at { $from } ({ $by } decided).
button-rhythm-agree = Change to { $to }
button-rhythm-leave = Leave it
rhythm-told = From now on I ask you at { $time } in the morning.
rhythm-decided = Somebody has decided this already.
rhythm-changed = Her time has just been changed, or she has been asked today. This is settled.
toast-rhythm-agree = Changed
toast-rhythm-leave = Left as it is
own-news = The card of <b>{ $number }</b> stands below: who has it, and by when.
own-withdraw = Is <b>{ $number }</b> not needed any more? Tap “Withdraw”.
own-meant = The card of <b>{ $number }</b> stands below.
own-vague = Is this about <b>{ $number }</b>? Its card stands below. If it is another matter, tap “This is a report”.
work-talk = This went to nobody, and nobody was called. To tell a resident, reply to the card. If somebody is in danger, phone <b>119</b>, <b>120</b> or <b>110</b> first, then tap “This is a report”.
mark-tap = Please tap the reason above. These words are kept with no mark, and are no report.
## The list of a day, to be printed
command-list = list to print
day-list-title = Check-in list
day-list-at = Time
day-list-who = Who, where, phone
day-list-volunteer = Volunteer
day-list-contacts = Contacts (🔑 has a key)
day-list-worker = Grid worker
day-list-desk = Desk
day-list-no-grid = No grid
day-list-risk = high risk
day-list-how = Ring at the time given. <b>No answer: once more after 15 minutes.</b> Still none: the grid worker goes to the door. Nobody opens: ring the desk and who has a key. In danger <b>120</b> / <b>110</b> at once. Tick the box and write how it went.
day-list-end = □ well □ no answer □ at the door □ to hospital · when, who
day-list-paused = paused until { $until }: not today
day-list-copy = This copy is for { $name }, printed { $at } and written down. Personal data: collect and destroy it after use; no photos.
day-list-caption = 📄 The check-in list of { $day }: { $count }. Please print it and keep it at the desk: when Telegram is out, ring and visit by it.
day-list-empty = Nobody is on the list of that day.
day-list-not-yours = The list is for grid workers, the desk and the secretary.
day-list-day = Please write a date, such as <b>/list 2026-03-08</b>

## A voice in the morning
button-care-voice = Record a greeting
button-care-voice-off = No voice any more
care-ask-voice = Record a good morning for <b>{ $name }</b>: hold the microphone, speak, send. Each morning will begin with your voice.
care-voice-kept = Kept. Tomorrow morning { $name } hears your voice.
care-voice-gone = All right, { $name } is greeted in writing again.
check-in-offer = If you are not well, press <b>I need help</b>: somebody comes at once.
care-voice-needed = Please send a voice message; /cancel if you would rather not.
## The five ones: visits, help, doctor, events
command-visits = Visits and help
visits-none = Nothing to visit at the moment. Thank you.
visits-none-yours = There is nothing for you to do at the moment, thank you.
visits-title = <b>To do: { $count }</b>, the first due first
visits-line = <b>{ $name }</b> { $door } · { $kind } · by { $until }
visits-line-late = ⏰ <b>{ $name }</b> { $door } · { $kind } · was due { $until }
visits-kind-visit = visit of the week
visits-kind-help = help of the month
visits-kind-doctor = doctor of the quarter
visits-kind-event = festival
visits-period-visit = visits this week
visits-period-help = help this month
visits-period-doctor = doctor this quarter
visits-festival-new-year = New Year
visits-festival-spring-festival = Spring Festival
visits-festival-lantern = Lantern Festival
visits-festival-dragon-boat = Dragon Boat Festival
visits-festival-double-seventh = Double Seventh
visits-festival-mid-autumn = Mid-Autumn
visits-festival-double-ninth = Double Ninth
visits-festival-laba = Laba
visits-festival-little-year = Little New Year
visits-festival-nauryz = Nauryz
visits-festival-national-day = National Day
visits-covered = { $period } { $done }/{ $asked }
visits-dot = { " · " }
visits-grid = <b>{ $grid }</b> { $covered }
button-visits-visit = Visited: { $name }
button-visits-help = Helped: { $name }
button-visits-doctor = Seen: { $name }
button-visits-event = Held: { $name }
button-visits-list = Show the list
visits-ask-visit = How is { $name }? One sentence or one photo is enough.
visits-ask-help = What did you do for { $name }? One sentence or one photo is enough.
visits-ask-doctor = How did it go with { $name }? One sentence or one photo is enough.
visits-ask-event = How was it for { $name }? One sentence or one photo is enough.
visits-done = ✅ { $name }: written down. { $left } left.
visits-done-all = ✅ { $name }: written down. All done, thank you!
visits-told-week = 📋 <b>This week</b> you have { $count } to do
visits-told-late = ⏰ { $count } overdue, please take them on
visits-told-desk = ⏫ { $count } overdue for days in the grids, please look into it
visits-told-kind = { $kind }, { $count }: { $names }
visits-told-kind-more = { $kind }, { $count }: { $names } and { $more } more
refused-visit-not-yours = This is not yours to do.
refused-visit-done = This is written down already, thank you.
refused-visit-proof = Send one sentence or one photo, and it is written down.

# Those who are looked after: contacts, drills, holes, and what they see themselves
refused-care-contact = Name, relation, number, please: Wang Qiang son 13900000000
refused-care-contacts = { $most } contacts at the most
refused-care-no-morning = { $name } is not asked in the morning: there is nothing to rehearse
care-kin = Contacts of <b>{ $name }</b>:
care-kin-none = <b>{ $name }</b> has no contact. For family that gets messages make a link with /family.
care-contact = • { $said }
care-contact-key = • 🔑 { $said }
care-contact-unbound = {" "}· calls only
care-contact-stale = {" "}· ⚠️ to be checked
care-contact-checked = {" "}· checked { $day }
care-ask-contact = Name, relation and number in one line, such as Wang son 13900000000.
care-ask-drill = 【Drill】 Which grid rehearses its next morning? Family is not alarmed; it ends by itself that evening.
care-drill-grid = { $grid } · { $count }
care-drill-set = 【Drill】 The next morning of { $name } is a drill and ends by itself that evening. A call for help stays real.
care-drills-set = 【Drill】 The next morning is a drill for { $count } and ends by itself that evening. A call for help stays real.
care-drill-off = No drill for { $name }.
care-drill-told =
    { $name }, the morning of { $day } is a drill: whoever rings or knocks is practising.
    If you need help, tap I need help as ever: that is real.
care-consent-due = 📝 The consent of { $name } runs out on { $until }. Please ask her again in person.
care-lost-her = ⚠️ { $name } gets no messages any more (she has blocked the bot). Mornings count as not delivered; please ring or look in.
care-family-left = { $by } is no contact of { $name } any more; { $count } are left.
care-family-left-none = ⚠️ { $by } is no contact of { $name } any more, and there is no other. Please find one.
care-left = All right, you are not called for { $name } any more.
care-holes-weekly = ⚠️ <b>Holes in the ladder</b> · { $count } people
care-me = 🏠 Check-in: { $days } { $time } { $way }
care-me-sos = 🏠 In need tap I need help; you are not asked in the morning
care-me-note = Kept: keys and how to get in; each look is written down
care-me-no-note = Nothing is kept of keys and how to get in
care-me-family = 🏠 You are family of <b>{ $name }</b>: you hear of it when she does not answer.
care-ask-quit = You are not asked any more; contacts and how to get in are deleted. Stop it?
care-ask-leave = You are not called for <b>{ $name }</b> any more. Sure?
care-views = Who looked at how to get in to <b>{ $name }</b>:
care-views-none = Nobody has looked at how to get in to <b>{ $name }</b>.
care-view = { $at } { $name }
button-care-checked = Checked
button-care-kin-add = Add
button-care-key = Has a key
button-care-key-off = No key
button-care-drop = Delete
button-care-drills = Drill
button-care-who-holes = Who?
button-care-views = Who looked?
button-care-quit = Ask no more
button-care-quit-now = Yes, stop
button-care-leave = Call me no more
button-care-leave-now = Yes, no more
toast-care-checked = Noted, thank you

button-today-figures = Figures
button-today-month = 30 days
button-figures-month = { $what }: 30 days
figures-head = 📊 <b>Figures of the mornings</b>
figures-grid = <b>{ $grid }</b>
figures-line = { $days } days: asked { $mornings } times · false alarms { $alarms } ({ $share }) · median answer { $minute } min · undelivered { $lost }
figures-key = False alarm: people were called, and all was well. Drills do not count.
month-head = 🗓 <b>{ $of }</b>, the last { $n } days
month-week = A week a line, Monday to Sunday; its first day stands at the end
month-answered = { $mark } answered in time: { $n } days
month-late = { $mark } answered when asked again: { $n } days
month-called = { $mark } people were called: { $n } days
month-paused = { $mark } paused: { $n } days
month-not-asked = { $mark } not asked: { $n } days
month-days = { " " }({ $days })
month-days-last = { " " }(last: { $days })
## Who is out of it
alarm-left = Others have taken this over; there is nothing for you to do. Thank you.
alarm-asks-help = She has just called for help, so “away” cannot be written down. Please look at the new message above.
