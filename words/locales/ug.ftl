# Linli's sentences in Uyghur (Arabic script, read from right to left). The keys are those of zh-CN.ftl.
#
# WAITING FOR A NATIVE READER: written with care by people who do not speak the language; nobody who does has read it yet.
# Whoever reads it first, please look above all at ## Danger, at the buttons, and at the words chosen for
#   网格员 كاتەكچە خادىمى · 网格 كاتەكچە · 社区 مەھەللە · 社区值班 مەھەللە نۆۋەتچىسى · 书记 شۇجى · 街道 كوچا باشقارمىسى ·
#   楼栋长 بىنا باشلىقى · 联户长 ئون ئائىلە باشلىقى · 单元 ئىشىك · 上报 خەۋەر
# Endings that depend on the sound before them are kept away from names, numbers and times: "ئەڭ كېچى 10:40", not "10:40 غىچە".
# The marks of direction at the beginning of a line and before a command are put in by words/texts.py.

time-other-day = { $month }-ئاينىڭ { $day }-كۈنى { $time }

## Categories
category-lighting = چىراغ
category-road = يول، قۇدۇق قاپقىقى
category-drainage = پاسكىنا سۇ
category-water = تۇرۇبا سۈيى
category-power = توك
category-gas = گاز
category-heating = پار ئىسسىتىش
category-elevator = لىفىت
category-parking = ماشىنا توختىتىش
category-traffic = قاتناش
category-sanitation = ئەخلەت، تازىلىق
category-greening = دەل-دەرەخ، چىملىق
category-noise = شاۋقۇن
category-animals = ئىت ۋە ھايۋانلار
category-fire = ئوت مۇداپىئەسى
category-security = ئامانلىق
category-fraud = ئالدامچىلىق گۇمانى
category-dispute = قوشنىلار ماجىراسى
category-property = مۈلۈك باشقۇرۇش
category-building = تام، تورۇس، سۇۋاق
category-facilities = ئاممىۋى ئەسلىھەلەر
category-eldercare = ياشانغانلار
category-medical = داۋالىنىش، سۇغۇرتا
category-documents = كىنىشكا، ئىسپات
category-employment = خىزمەت، تەربىيە
category-welfare = كاپالەت، ياردەم
category-education = ئوقۇش، بالا بېقىش
category-counselling = پىسىخىكا، قانۇن
category-culture = پائالىيەت، دەرس
category-suggestion = پىكىر-تەكلىپ
category-other = باشقا

role-worker = كاتەكچە خادىمى
role-desk = مەھەللە نۆۋەتچىسى
role-secretary = شۇجى
role-subdistrict = كوچا باشقارمىسى
role-building_lead = بىنا باشلىقى
role-household_lead = ئون ئائىلە باشلىقى
role-volunteer = پىدائىي
role-family = ئائىلە ئەزاسى
role-partner = ھەمكارلىق ئورنى

place-unknown = ئورنى تېخى ئېنىق ئەمەس
place-home = { $door } (ئۆيى)
owner-nobody = مەھەللە
grid-none = مەھەللە
door-building = { $building }-بىنا
door-unit = { $building }-بىنا { $unit }-ئىشىك

language-zh-CN = خەنزۇچە
language-ug = ئۇيغۇرچە
language-kk = قازاقچە
language-en = ئىنگلىزچە
language-ru = رۇسچە
words-origin = 🌐 ئەسلى { $language } يېزىلغان

state-dispatched = كۈتۈۋاتىدۇ
state-accepted = تاپشۇرۇۋېلىندى
state-in_progress = قىلىنىۋاتىدۇ
state-waiting_resident = جاۋابىڭىزنى كۈتۈۋاتىدۇ
state-resolved = باھايىڭىزنى كۈتۈۋاتىدۇ
state-closed = تۈگىدى
state-reopened = قايتىدىن قىلىنىۋاتىدۇ
state-withdrawn = قايتۇرۇۋېلىندى

rating-good = رازى
rating-fair = ئاساسەن رازى
rating-bad = رازى ئەمەس
rating-unrated = باھالانمىدى

## The resident's card
card-head-dispatched = ✅ تاپشۇرۇۋالدىم، نومۇرى <b>{ $number }</b>
card-head-accepted = 🛠 <b>{ $number }</b> { $owner } تاپشۇرۇۋالدى
card-head-in_progress = 🛠 <b>{ $number }</b> { $owner } قىلىۋاتىدۇ
card-head-waiting_resident = 💬 <b>{ $number }</b> { $owner } جاۋابىڭىزنى كۈتۈۋاتىدۇ
card-head-resolved = ❓ <b>{ $number }</b> ئوڭشالدىمۇ؟
card-head-closed = ✅ <b>{ $number }</b> تۈگىدى
card-head-reopened = 🔁 <b>{ $number }</b> قايتىدىن قىلىنىدۇ، بىر قېتىمدا ياخشى قىلالمىدۇق، كەچۈرۈڭ
card-head-withdrawn = ↩️ <b>{ $number }</b> قايتۇرۇۋېلىندى
card-matter = { $category } · { $place }
card-next-dispatched = { $owner } ({ $grid }) سىزگە جاۋاب بېرىدۇ، ئەڭ كېچى <b>{ $answer }</b>.
card-next-accepted = پۈتىدىغان ۋاقتى: ئەڭ كېچى <b>{ $solve }</b>.
card-next-in_progress = پۈتىدىغان ۋاقتى: ئەڭ كېچى <b>{ $solve }</b>.
card-next-coming = { $owner } كېلىۋاتىدۇ. ئەھۋال جىددىيلەشسە 120، 119، 110 غا تېلېفون قىلىڭ.
card-next-waiting_resident = ئۇچۇر يېزىپ جاۋاب بەرسىڭىزلا بولىدۇ، بەش كۈن ۋاقتىڭىز بار.
card-next-reopened = { $owner } ({ $grid }) سىزگە جاۋاب بېرىدۇ، ئەڭ كېچى <b>{ $answer }</b>.
card-nobody = خاتىرىلىۋالدىم. مەھەللىدە تېخى خادىم تىزىملانمىدى، خادىم كەلگەندە كۆرىدۇ.
card-result = { $owner }: «{ $gist }»
card-rate = خەۋەر قىلغىنىڭىزغا رەھمەت. بۇ قېتىم قانداق قىلىندى؟
card-rated = باھايىڭىز: { $rating }
card-where = 📍 نەدە؟ ماڭا يېزىپ ئەۋەتىڭ، مەسىلەن «3-بىنا 2-ئىشىك».
card-what-where = نېمە ئىش، نەدە؟ بىر جۈملە كۇپايە، مەسىلەن «3-بىنا 2-ئىشىكتە چىراغ يانمايدۇ».
card-which = بۇ قايسى تۈرگە كىرىدۇ؟ بىرنى بېسىپ قويۇڭ.

## The worker's card
work-head = { $mark } <b>{ $number } { $category } · { $place }</b> ({ $since })
work-no-words = (خەت يوق، رەسىم ياكى ئاۋازغا قاراڭ)
work-dispatched = ⏱ بىرى جاۋاب بېرىشى كېرەك، ئەڭ كېچى <b>{ $answer }</b>
work-accepted = { $owner } تاپشۇرۇۋالدى · ⏱ پۈتۈشى ئەڭ كېچى { $solve }
work-in_progress = { $owner } قىلىۋاتىدۇ · ⏱ پۈتۈشى ئەڭ كېچى { $solve }
work-waiting_resident = ئاھالىنىڭ جاۋابىنى كۈتۈۋاتىدۇ، ۋاقىت توختاپ تۇرىدۇ
work-resolved = قىلىپ بولۇندى، ئاھالىنىڭ باھاسىنى كۈتۈۋاتىدۇ
work-closed = تۈگىدى، { $rating }
work-reopened = ئاھالە ئوڭشالمىدى دەيدۇ · ⏱ جاۋاب ئەڭ كېچى <b>{ $answer }</b>
work-withdrawn = ئاھالە قايتۇرۇۋالدى
work-gist = 💬 { $gist }
work-gist-passed = 💬 { $by }: «{ $gist }»
work-others = ھازىر مەسئۇل: { $owner }
work-emergency = 🚨 خەتەر. ئاۋۋال تېلېفون قىلىڭ، دەرھال بېرىڭ.
work-reporter-no-phone = خەۋەر قىلغان { $name } · تېلېفونى يېزىلمىغان، بۇ كارتىغا جاۋاب يازسىڭىز ئۆزىگە يېتىدۇ · { $door }
work-reporter = خەۋەر قىلغان { $name } · تېلېفون { $phone } · { $door }

button-edit = ئۆزگەرتىش
button-supplement = تولۇقلاش
button-edit-category = تۈرى
button-edit-place = ئورنى
button-urgency-emergency = خەتەرلىك
button-urgency-high = جىددىي
button-urgency-normal = جىددىي ئەمەس
button-back = قايتىش
button-more = يەنە
button-accept = مەن باراي
button-arrive = يېتىپ كەلدىم
button-ask = سوراش
button-pass = ئۆتكۈزۈش
button-resolve = قىلىپ بولدۇم
button-confirm = ئوڭشالدى
button-reopen = ئوڭشالمىدى
button-partly = يېرىمى
button-withdraw = قايتۇرۇۋېلىش
button-rate-good = رازى
button-rate-fair = ئاساسەن رازى
button-rate-bad = رازى ئەمەس
button-danger-out = مەن چىقتىم
button-danger-inside = ئىچىدە ئادەم بار
button-private = ماڭا ئايرىم يېزىڭ
button-is-report = بۇ خەۋەر
button-no-photo = رەسىم يوق، تۈگىسۇن
button-language = ئۇيغۇرچە

edit-what = <b>{ $number }</b> نېمىنى ئۆزگەرتىسىز؟
edit-category = <b>{ $number }</b> قايسى تۈردىكى ئىش؟
pass-to-whom = <b>{ $number }</b> كىمگە ئۆتكۈزىسىز؟
pass-to-nobody = <b>{ $number }</b> ھازىر ئۆتكۈزۈپ بېرىدىغان باشقا ئادەم يوق.

## Queue and own reports
list-line-open = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state } ⏱ { $due }
list-line-ended = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state }
queue-empty = ھازىر سىزگە قاراشلىق ئىش يوق، بىردەم ئارام ئېلىڭ.
mine-title = <b>سىز خەۋەر قىلغان ئىشلار.</b> نومۇرنى باسسىڭىز كارتىسى چىقىدۇ.
mine-empty = سىز تېخى ھېچنېمە خەۋەر قىلمىدىڭىز. بىر نەرسە بۇزۇلسا، توسۇلسا، شاۋقۇن بولسا، ماڭا بىر جۈملە يېزىڭ.

## Start and help
start-resident = ياخشىمۇسىز { $name }، مەن لىنلى.
    چىراغ يانمىسا، تۇرۇبا توسۇلسا، بىرى پۇل سورىسا… <b>ماڭا بىر جۈملە يېزىڭ</b>، خەت، رەسىم، ئاۋاز ھەممىسى بولىدۇ. كاتەكچە خادىمى كېلىپ كۆرىدۇ، پۈتكەندە مەن سىزدىن سورايمەن.
start-staff = ياخشىمۇسىز { $name }، سىز { $role }.
    ئىش بولسا كارتىسىنى سىزگە ئەۋەتىمەن. قىلىدىغان ئىشلار: /queue
help-resident = <b>بىر جۈملە</b> يازسىڭىزلا خەۋەر بولىدۇ، بىنا نومۇرىنىمۇ يازسىڭىز ئەڭ ياخشى: «3-بىنا 2-ئىشىكتە چىراغ يانمايدۇ». رەسىم، ئاۋاز، ئورۇنمۇ بولىدۇ.
    /mine مېنىڭ خەۋەرلىرىم · /me ئۇچۇرلىرىم · /cancel بولدى قىلاي
    ئادەم خەتەردە بولسا: ئاۋۋال <b>119</b>، <b>120</b>، <b>110</b> غا تېلېفون قىلىڭ، ئاندىن ماڭا دەڭ. روبوت تېلېفون قىلالمايدۇ.
help-staff = كارتىدا: <b>مەن باراي</b> ئىشنى سىزگە ئالىدۇ، ئاندىن <b>يېتىپ كەلدىم</b>، <b>سوراش</b>، <b>قىلىپ بولدۇم</b> (بىر جۈملە، رەسىمى بولسا تېخىمۇ ياخشى). سىزگە قاراشلىق بولمىسا <b>ئۆتكۈزۈش</b> نى بېسىڭ.
    كارتىغا جاۋاب يازسىڭىز سۆزىڭىز ئاھالىگە يېتىدۇ، تېلېفون نومۇرلىرى كۆرۈنمەيدۇ.
    /queue قىلىدىغان ئىشلار · /mine مېنىڭ خەۋەرلىرىم · /cancel بولدى قىلاي
language-choose = 🌐 قايسى تىلدا سۆزلەي؟
language-set = بولىدۇ، بۇنىڭدىن كېيىن ئۇيغۇرچە سۆزلەيمەن.
cancel-done = بولىدۇ، بۇ قەدەمنى توختاتتۇق.
cancel-nothing = سىزدىن كۈتۈۋاتقان سۆز يوق ئىدى. ئىش بولسا يېزىۋېرىڭ.

command-start = باشتىن باشلاش
command-help = قانداق ئىشلىتىلىدۇ
command-mine = مېنىڭ خەۋەرلىرىم
command-queue = قىلىدىغان ئىشلار
command-cancel = بولدى قىلاي
command-language = 中文 · ئۇيغۇرچە · Қазақша · English

## Chatter, forwards, unreadable
chatter = ئاڭلىدىم 😊 بىر نەرسە بۇزۇلسا، توسۇلسا، شاۋقۇن بولسا، بىر جۈملە دەپ قويسىڭىزلا بولىدۇ.
chatter-begun = مەن بۇ يەردە، خەۋەر كەلسىلا سىزگە ئېيتىمەن.
forward = بۇ باشقىلاردىن يوللانغان ئۇچۇر. بىرى پۇل يۆتكەشنى، ئەپ چۈشۈرۈشنى ياكى تەستىق كودىنى سورىسا: <b>ئاۋۋال پۇلغا تەگمەڭ</b>، <b>96110</b> غا تېلېفون قىلىپ سوراڭ. مەھەللىگە بەرمەكچى بولسىڭىز، تۆۋەندىكىنى بېسىڭ.
forward-danger = 🚨 بۇ باشقىلاردىن يوللانغان ئۇچۇر. ھازىر راستلا خەتەر بولسا: <b>ئاۋۋال 119، 120، 110 غا تېلېفون قىلىڭ</b>، ئاندىن تۆۋەندىكىنى بېسىپ مەھەللىگە ئېيتىڭ.
unreadable = بۇنداق ئۇچۇرنى ئوقۇيالمايمەن. خەت، رەسىم ياكى ئاۋاز بىلەن دەڭ.
group-hint = ئىسمىمنى بېسىپ ماڭا ئايرىم يېزىڭ، بىر جۈملە كۇپايە، باشقىلار كۆرمەيدۇ.
group-taken = ✅ تاپشۇرۇۋالدىم، نومۇرى <b>{ $number }</b>. قالغىنىنى سىزگە ئايرىم ئېيتىمەن.
group-danger = 🚨 ئادەم خەتەردە بولسا، ئاۋۋال <b>119</b>، <b>120</b>، <b>110</b> غا تېلېفون قىلىڭ. تاپشۇرۇۋالدىم، نومۇرى <b>{ $number }</b>. مەن تېلېفون قىلالمايمەن.
anonymous = نامسىز باشقۇرغۇچىنىڭ كىملىكىنى بىلەلمەيمەن، بۇنى قىلالمايمەن. ئۆز ھېساباتىڭىزنى ئىشلىتىڭ.

## Please say
ask-supplement = <b>{ $number }</b> نېمىنى تولۇقلايسىز؟ خەت، رەسىم، ئاۋاز ھەممىسى بولىدۇ.
ask-place = <b>{ $number }</b> نەدە؟ مەسىلەن «3-بىنا 2-ئىشىك».
ask-reopening = <b>{ $number }</b> يەنە نەرى ئوڭشالمىدى؟ بىر جۈملە يېزىڭ، ياكى رەسىم بىلەن بىر جۈملە.
ask-partly = <b>{ $number }</b> يەنە نېمە قالدى؟ بىر جۈملە دەڭ.
ask-question = <b>{ $number }</b> ئاھالىدىن نېمىنى سورايسىز؟ بىر جۈملە يېزىڭ، مەن يەتكۈزىمەن.
ask-passing = <b>{ $number }</b> ئەمدىكى مەسئۇل: { $name }. نېمە ئۈچۈن؟ بىر جۈملە يېزىڭ.
ask-result = <b>{ $number }</b> بىر رەسىم ئەۋەتىڭ، قانداق قىلغىنىڭىزنى بىر جۈملە يېزىڭ.
ask-result-words = رەسىم كەلدى. قانداق قىلغىنىڭىزنى بىر جۈملە يېزىڭ.
ask-result-photo = رەسىم بارمۇ؟ بىرنى ئەۋەتسىڭىز، ئاھالىنىڭ كۆڭلى تىنىدۇ.
done-supplement = يەتكۈزدۈم: { $owner }.
done-said = ئاھالىگە يەتكۈزدۈم.
done-unsaid = <b>{ $number }</b> ئاھالە ھازىر روبوتنىڭ ئۇچۇرىنى تاپشۇرۇۋالالمايدۇ، بۇ سۆز يەتمىدى. تېلېفون قىلىڭ ياكى ئۆيىگە بېرىڭ.
done-answer = رەھمەت، يەتكۈزدۈم: { $owner }.
done-passing = <b>{ $number }</b> ئەمدىكى مەسئۇل: { $owner }.
done-result = <b>{ $number }</b> خاتىرىلىدىم، ئەمدى ئاھالە ئوڭشالغان-ئوڭشالمىغانلىقىنى ئېيتىدۇ.

## Passed on
told-question = 💬 <b>{ $number }</b> { $name } سىزدىن سوراۋاتىدۇ:
    «{ $text }»
    ئۇچۇر يېزىپ جاۋاب بەرسىڭىزلا بولىدۇ.
told-answer = 💬 <b>{ $number }</b> ئاھالىنىڭ جاۋابى:
    «{ $text }»
told-by-resident = 💬 <b>{ $number }</b> ئاھالىنىڭ سۆزى:
    «{ $text }»
told-by-worker = 💬 <b>{ $number }</b> { $name }:
    «{ $text }»
told-danger-out = 🚨 <b>{ $number }</b> { $place }: ئاھالە <b>چىقىپ بولدۇم</b> دەيدۇ.
told-danger-inside = 🚨🚨 <b>{ $number }</b> { $place }: ئاھالە دەيدۇ: <b>ئىچىدە يەنە ئادەم بار!</b>

## Danger
gas-phone-default = 119 غا تېلېفون قىلغاندا بىللە ئېيتىڭ
called-both = { $owner } ۋە مەھەللە نۆۋەتچىسى
called-owner = { $owner }
called-desk = مەھەللە نۆۋەتچىسى
danger-gas = 🚨 <b>ئاۋۋال سىرتقا چىقىڭ، چىراغ ۋە توك كۇنۇپكىلىرىغا تەگمەڭ، سىرتتا 119 غا تېلېفون قىلىڭ.</b>
    گاز جىددىي رېمونتى: { $gas_phone }
    شۇ ھامان خەۋەر قىلىندى: { $called } (نومۇرى { $number }). بىخەتەر بولغاندا ماڭا بىر ئېغىز دەڭ.
danger-fire = 🚨 <b>تېز چىقىڭ، ئېڭىشىپ پەلەمپەيدىن چۈشۈڭ، لىفىتقا چىقماڭ، سىرتتا 119 غا تېلېفون قىلىڭ.</b>
    شۇ ھامان خەۋەر قىلىندى: { $called } (نومۇرى { $number }). بىخەتەر بولغاندا ماڭا بىر ئېغىز دەڭ.
danger-elevator = 🚨 <b>ئىشىكنى زورلاپ ئاچماڭ، قوڭغۇراقنى قويۇپ بەرمەي بېسىڭ، ئىچكىرىدە تۇرۇڭ.</b> <b>119</b> غا تېلېفون قىلىڭ، لىفىتتا قۇتقۇزۇش تېلېفونى بار.
    شۇ ھامان خەۋەر قىلىندى: { $called } (نومۇرى { $number }).
danger-counselling = 🚨 يالغۇز ئۆزىڭىز كۆتۈرۈۋالماڭ. ھازىرلا <b>12356</b> غا (پىسىخىكىلىق ياردەم) ياكى <b>120</b>، <b>110</b> غا تېلېفون قىلىڭ.
    شۇ ھامان خەۋەر قىلىندى: { $called } (نومۇرى { $number })، دەرھال سىز بىلەن ئالاقىلىشىدۇ.
danger-security = 🚨 <b>ئاۋۋال بىخەتەر جايغا ئۆتۈڭ، 110 غا تېلېفون قىلىڭ.</b>
    شۇ ھامان خەۋەر قىلىندى: { $called } (نومۇرى { $number }).
danger-nobody = 🚨 <b>ئادەم خەتەردە، دەرھال 119، 120 ياكى 110 غا تېلېفون قىلىڭ.</b> مەن تېلېفون قىلالمايمەن.
    مەھەللىدە ھازىر ئۇچۇرۇمنى كۆرەلەيدىغان ئادەم يوق، مېنى كۈتمەڭ (نومۇرى { $number }).
danger-other = 🚨 <b>ئادەم خەتەردە، دەرھال 120، 119 ياكى 110 غا تېلېفون قىلىڭ.</b> مەن تېلېفون قىلالمايمەن.
    شۇ ھامان خەۋەر قىلىندى: { $called } (نومۇرى { $number })، سىز بىلەن ئالاقىلىشىۋاتىدۇ.

## Toasts
toast-accept = تاپشۇرۇۋالدىڭىز، تېلېفون ۋە ئۆي نومۇرى كارتىدا
toast-arrive = خاتىرىلەندى، يېتىپ كەلدىڭىز
toast-confirm = بەك ياخشى بوپتۇ، رەھمەت
toast-rate = باھايىڭىزغا رەھمەت
toast-withdraw = قايتۇرۇۋېلىندى
toast-category = ئۆزگەرتىلدى
toast-face = بولىدۇ
toast-ask = بىر جۈملە يېزىڭ
toast-danger-out = خاتىرىلەندى، ئېھتىيات قىلىڭ
toast-danger-inside = كېلىۋاتقانلارغا ئېيتىلدى
toast-danger-nobody = ھازىر كۆرەلەيدىغان ئادەم يوق، دەرھال 119، 120 ياكى 110 غا تېلېفون قىلىڭ
toast-report = تاپشۇرۇۋالدىم
toast-bring = كارتىسى تۆۋەندە

## When it cannot be
refused-role-staff = بۇ قەدەمنى كاتەكچە خادىمى قىلىدۇ
refused-role-reporter = بۇ قەدەمنى خەۋەر قىلغان كىشى قىلىدۇ
refused-state = ھازىر بۇنى قىلغىلى بولمايدۇ، ئەڭ يېڭى كارتىغا قاراڭ
refused-words-needed = بىر جۈملە يېزىش كېرەك
refused-pass-target = بۇ كىشىگە ئۆتكۈزگىلى بولمايدۇ، باشقىسىنى تاللاڭ
refused-already-accepted = باشقا بىرى تاپشۇرۇۋېلىپ بولدى
refused-already-there = يېتىپ كەلگىنىڭىز خاتىرىلەنگەن
refused-already-resolved = قىلىپ بولۇنغىنى خەۋەر قىلىنغان
refused-already-closed = تۈگەپ بولغان
refused-already-withdrawn = قايتۇرۇۋېلىنىپ بولغان
refused-too-late = تۈگىگىنىگە 14 كۈندىن ئاشتى، قايتىدىن يېزىڭ
refused-ended = بۇ ئىش تۈگىدى. يەنە مەسىلە بولسا قايتىدىن يېزىڭ
refused-unknown-report = { $number } نومۇرلۇق ئىش يوق
refused-not-yours = بۇ ئىشنى سىز كۆرەلمەيسىز
refused-changed-meanwhile = ھېلىلا باشقا بىرى ئۆزگەرتتى، ئەڭ يېڭى كارتىغا قاراڭ
refused-place-words = نەدىلىكىنى خەت بىلەن يېزىڭ، مەسىلەن «3-بىنا 2-ئىشىك»
refused-queue = بۇ تىزىملىك كاتەكچە خادىمى ۋە مەھەللە ئۈچۈن. ئۆزىڭىزنىڭ خەۋەرلىرى: /mine
refused-button = بۇ كۇنۇپكا ئەمدى ئىشلىمەيدۇ، ئەڭ يېڭى كارتىغا قاراڭ
over-meanwhile = <b>{ $number }</b> ھېلىلا ئۆزگەردى، سۆزىڭىز يەتكۈزۈلمىدى. ئەڭ يېڭى كارتىغا قاراڭ.
refused-kept = بۇ خەۋەر قىلىنىپ بولغان
bug-sender = تاپشۇرۇۋالدىم، مەندە بىر چاتاق چىقتى، بىر كىشى كۆرىدۇ. ئالدىراش ئىش بولسا تېلېفون قىلىڭ. نومۇرى { $number }

## For the staff
trouble-dead-updates = ⚠️ روبوت بىر تەرەپ قىلالمىغان ئۇچۇر: <b>{ $what }</b>. ئادەم كۆرۈشى كېرەك: linli dead
trouble-staff-lost = ⚠️ { $what } روبوتنىڭ ئۇچۇرىنى تاپشۇرۇۋالالماس بولدى (توختاتقان ياكى توسۇۋەتكەن). يېڭى ئىشلارنى ھازىرچە مەھەللە نۆۋەتچىسى ئالىدۇ، ئۆزى بىلەن ئالاقىلىشىڭ.
trouble-group-lost = ⚠️ روبوت { $what }-بىنانىڭ گۇرۇپپىسىدىن چىقىپ قالدى، گۇرۇپپا باشلىقى قايتا قوشۇپ قويسۇن.

## Becoming known
privacy = 👋 بۇ يەر <b>{ $building }-بىنا</b>. مەن لىنلى، بۇ بىنادىكى ئىشلارنى ماڭا دېسىڭىز بولىدۇ.
    قايسى ئۆيدە ئولتۇرىدىغانلىقىڭىزنى يېزىۋالسام بولامدۇ؟ شۇندا كاتەكچە خادىمىنى توغرا تاپىمەن. ئۆيىڭىز ۋە تېلېفونىڭىزنى پەقەت ياردەمگە كەلگەن كىشى كۆرىدۇ، گۇرۇپپىغا چىقمايدۇ؛ /me نى بېسىپ خالىغان ۋاقىتتا كۆرۈپ، ئۆزگەرتىپ، ئۆچۈرەلەيسىز.
button-agree = بولىدۇ
button-not-now = ھازىرچە ياق
home-later = بولىدۇ، ئۆيىڭىزنى يازمىدىم. <b>{ $place }</b> تەرەپتە بىر ئىش بولسا، ھازىرلا بىر جۈملە يېزىڭ.
ask-unit = <b>{ $building }-بىنا</b>، قايسى ئىشىكتە ئولتۇرىسىز؟
button-unit = { $unit }-ئىشىك
ask-room = <b>{ $door }</b>، ئۆي نومۇرىڭىز قانچە؟ سان يازسىڭىزلا بولىدۇ، مەسىلەن 301.
ask-home = ھازىر نەدە ئولتۇرىسىز؟ تولۇق يېزىڭ، مەسىلەن 3-2-301.
home-unclear = چۈشىنەلمىدىم. مۇشۇنداق يازسىڭىزلا بولىدۇ: 3-2-301. توختىتىش: /cancel.
home-known = ياخشىمۇسىز { $name }، تىزىملانغان ئۆيىڭىز <b>{ $door }</b>. ئىش بولسا بىر جۈملە يېزىڭ.
home-claimed = ✅ يېزىۋالدىم: <b>{ $door }</b>. { $name } ({ $grid }) جەزملەيدۇ.
    كۈتۈشىڭىز ھاجەتسىز، ھازىرلا خەۋەر قىلالايسىز. ئاستىدىكى كۇنۇپكا بىلەن تېلېفون نومۇرىڭىزنى ئەۋەتسىڭىز، تىزىملىكتە بولسا دەرھال جەزملىنىدۇ.
home-claimed-nobody = ✅ يېزىۋالدىم: <b>{ $door }</b>. مەھەللىدە ھازىر جەزملەيدىغان ئادەم يوق، كەلگەندە كۆرىدۇ.
    كۈتۈشىڭىز ھاجەتسىز، ھازىرلا خەۋەر قىلالايسىز.
home-confirmed = ✅ { $name } جەزملىدى، ئۆيىڭىز: <b>{ $door }</b>.
home-refused = { $name } جەزملىيەلمىدى: <b>{ $door }</b>. نومۇرى خاتا بولۇشى مۇمكىن: /me نى بېسىپ قايتا يېزىڭ ياكى ئۆزىگە دەڭ. خەۋەر قىلىشىڭىزغا تەسىرى يوق.
ask-moved = <b>{ $building }-بىناغا</b> كۆچۈپ كەلدىڭىزمۇ؟
button-moved-here = كۆچۈپ كەلدىم
button-passing-by = ئۆتۈپ كېتىۋاتىمەن
button-share-phone = 📱 نومۇرۇمنى ئەۋەتىش
ask-phone = ئاستىدىكى كۇنۇپكا بىلەن ئۆزىڭىزنىڭ تېلېفون نومۇرىنى ئەۋەتىڭ. پەقەت ياردەمگە كەلگەن كىشى كۆرىدۇ.
contact-listed = ✅ تونۇدۇم، ياخشىمۇسىز { $name }. ئۆيىڭىز: <b>{ $door }</b>، جەزملەندى.
contact-moved = ياخشىمۇسىز { $name }، نومۇرىڭىز تىزىملىكتە بار. تىزىملىكتە <b>{ $door }</b> دېيىلگەن، ھازىر دېگىنىڭىزگە ئوخشىمايدۇ، كاتەكچە خادىمى جەزملەيدۇ.
contact-unlisted = نومۇرىڭىزنى يېزىۋالدىم. ئۇ تېخى تىزىملىكتە يوق، ئۆيىڭىزنى كاتەكچە خادىمى جەزملەيدۇ؛ ھازىرلا خەۋەر قىلالايسىز.
claim-open = 🏠 <b>{ $name }</b> ئۆيۈم <b>{ $door }</b> دەيدۇ، راستمۇ؟
claim-confirmed = ✅ <b>{ $name }</b> ئۆيى: <b>{ $door }</b>، { $by } جەزملىدى
claim-proven = ✅ <b>{ $name }</b> ئۆيى: <b>{ $door }</b>، تېلېفون نومۇرى توغرا كەلدى
claim-refused = ✖️ <b>{ $name }</b> ئۆيى <b>{ $door }</b> ئەمەس ({ $by })
claim-replaced = ↩️ <b>{ $name }</b> باشقا ئۆي يازدى، <b>{ $door }</b> ئۈچۈن جاۋاب كېرەك ئەمەس
claim-withdrawn = ↩️ <b>{ $name }</b> تىزىملىتىشنى خالىمىدى، <b>{ $door }</b> ئۈچۈن جاۋاب كېرەك ئەمەس
button-lives-here = ھەئە، شۇ يەردە
button-lives-not = ياق
ask-spot = 📍 <b>{ $place }</b>. نېمە بولدى؟ بىر جۈملە ياكى بىر رەسىم ئەۋەتىڭ.
code-unknown = بۇ كود ئىشلىمەيدۇ: يېڭىلانغان ياكى خاتا كۆچۈرۈلگەن بولۇشى مۇمكىن. كودسىزمۇ بولىدۇ، بىر جۈملە يېزىڭ.
code-barred = بەك كۆپ قېتىم خاتا سىنىدىڭىز، بىر سائەتتىن كېيىن قايتا سىناڭ. كودسىزمۇ بولىدۇ، بىر جۈملە يېزىڭ.

## What is kept
me-title = <b>{ $name }</b>، سىز توغرۇلۇق مۇنۇلارنى ساقلاۋاتىمەن:
me-phone = تېلېفون: { $phone }
me-home = ئۆي: { $home }
me-claim = سىز ئۆيۈم { $home } دېدىڭىز، تېخى ھېچكىم جەزملىمىدى
me-language = تىل: { $name } (/language)
me-birth-year = تۇغۇلغان يىلى: { $year }
me-tags = بەلگە: { $tags }
me-roles = سالاھىيەت: { $roles }
me-agreed = ئۆي ۋە تېلېفوننى ساقلاشقا قوشۇلغان ۋاقتىڭىز: { $time }
me-not-agreed = سىز ئۆي ۋە تېلېفوننى ساقلاشقا قوشۇلمىغان
me-listed = تىزىملىكتىكى ئۇچۇرلارنى مەھەللە باشقۇرىدۇ. خاتا بولسا ماڭا بىر جۈملە يېزىڭ، كاتەكچە خادىمىغا يەتكۈزىمەن.
me-own = بۇلارنىڭ ھەممىسىنى ئۆزىڭىز ماڭا دېگەن.
me-nothing = يوق
button-me-name = ئىسىم
button-me-home = ئۆي
button-me-phone = تېلېفون
button-me-agree = قوشۇلىمەن
button-me-withdraw = قوشۇلمايمەن
button-me-withdraw-now = ئۆچۈرۈش
button-me-keep = قالدۇرۇش
ask-name = سىزنى نېمە دەپ چاقىراي؟ يېزىپ بېرىڭ.
me-renamed = بولىدۇ، بۇنىڭدىن كېيىن { $name } دەيمەن.
me-withdraw = ئۆيىڭىز ۋە تېلېفونىڭىزنى ئۆچۈرىمەن. خەۋەر قىلغان ئىشلىرىڭىز داۋاملىشىدۇ. ئۆچۈرەيمۇ؟
me-withdraw-listed = ئۆيىڭىز ۋە تېلېفونىڭىز مەھەللىنىڭ تىزىملىكىدە، ئۆچۈرۈش ئۈچۈن مەھەللىگە دەڭ. قوشۇلمىغانلىقىڭىزنى يېزىۋالىمەن، جەزملەنمىگەن ئۆينىمۇ ئۆچۈرىمەن.
me-withdrawn = ئۆچۈردۈم. ئىش بولسا يەنىلا ماڭا يازسىڭىز بولىدۇ.
me-withdrawn-listed = يېزىۋالدىم: قوشۇلمايسىز. تىزىملىكنى مەھەللە ئۆزگەرتىدۇ. ئىش بولسا يەنىلا ماڭا يېزىڭ.
list-comma = { "، " }
tag-lives_alone = يالغۇز ياشايدىغان ياشانغان
tag-elder = ياشانغان
tag-moved_in = كۆچۈپ كەلگەن
tag-youth = ياش-ئۆسمۈر
tag-party_member = پارتىيە ئەزاسى
tag-volunteer = پىدائىي
tag-disabled = مېيىپ
tag-low_income = تۆۋەن كاپالەت
command-me = ئۇچۇرلىرىم
toast-agree = رەھمەت
toast-kept = ھەممىسى قالدى
toast-lives-yes = رەھمەت، ئاھالىگە ئېيتتىم
toast-lives-no = خاتىرىلەندى، ئاھالىگە ئېيتتىم
refused-consent = ئالدى بىلەن قوشۇلۇڭ، ئاندىن ئۆي ۋە تېلېفوننى ساقلىيالايمەن: /me
refused-home-known = تىزىملانغان ئۆيىڭىز دەل شۇ
refused-claims = بىر كۈندە بەك كۆپ ئۆزگەرتتىڭىز، ئەتە سىناڭ. خەۋەر قىلىۋەرسىڭىز بولىدۇ
refused-claim-decided = بۇنىڭغا باشقا كىشى جاۋاب بېرىپ بولدى
refused-contact-other = پەقەت ئۆزىڭىزنىڭ نومۇرىنى ئەۋەتىڭ: ئاستىدىكى كۇنۇپكىنى بېسىڭ
refused-contact-odd = بۇ نومۇرنى تونۇيالمىدىم
refused-contact-taken = بۇ نومۇر باشقا ھېساباتتا. كاتەكچە خادىمى بىلەن يۈزتۇرا كۆرۈشۈڭ
refused-name = ئىسىم 1 دىن 40 ھەرپكىچە بولىدۇ

## On walls
poster-what = سىكانېرلاپ، بىنادىكى ئىشنى لىنلىغا دەڭ
poster-how = چىراغ يانمىسا، تۇرۇبا توسۇلسا، بىرى پۇل سورىسا… بىر جۈملە يېزىڭ، كاتەكچە خادىمى كېلىپ بېجىرىدۇ.
poster-danger = ھاياتىڭىز خەتەردە بولسا، ئالدى بىلەن 119، 120، 110 غا تېلېفون قىلىڭ.
poster-thing = بۇزۇلدىمۇ؟ سىكانېرلاپ بىر جۈملە يېزىڭ.
poster-labels = نەرسە بەلگىسى: { $count }
thing-place = { $door } { $name }
refused-thing-building = { $building } دېگەن بىنا يوق

## Who serves
start-serves = { $name }، ياخشىمۇسىز، سىز { $role }. ئىش چىقسا سىزگە ئېيتىمەن.
    ئۆزىڭىزنىڭ ئۆيىدە بىر ئىش بولسىمۇ، ماڭا بىر جۈملە يېزىڭ.
staff-and = { "، " }
staff-title = <b>ئىش قىلىدىغانلار ({ $count })</b>، ئىسىمنى بېسىپ كۆرۈڭ.
staff-line = { $name } · { $roles }
staff-line-out = { $name } · { $roles } · تېخى كىرمىدى
staff-member = <b>{ $name }</b> · { $phone }
staff-service = { $role } · { $where }
staff-no-service = تېخى ۋەزىپىسى يوق.
staff-not-in = تېخى كىرمىدى. ئۇلانمىنى ئۆزىگە ئەۋەتىڭ، ئاچسىلا بولىدۇ.
staff-unreachable = ⚠️ روبوتنىڭ ئۇچۇرىنى تاپشۇرۇۋالالمايدۇ (توختاتقان ياكى توسۇۋەتكەن).
staff-away = ھازىر رۇخسەت سورىغان.
staff-ask-name = ئىسمى نېمە؟
staff-ask-phone = { $name } نىڭ تېلېفون نومۇرى؟
staff-ask-role = <b>{ $name }</b> نېمە ئىش قىلىدۇ؟
staff-ask-partner = <b>{ $name }</b> قايسى ئورۇندىن؟
staff-ask-scope = { $role }: قەيەرگە مەسئۇل؟
staff-ask-building = { $role }: قايسى بىنا؟
staff-ask-unit = { $role }: قايسى ئىشىك؟
staff-ask-drop = <b>{ $name }</b> ئەمدى قايسى ۋەزىپىنى قىلمايدۇ؟
staff-ask-taker = <b>{ $name }</b> ئىشتىن ئايرىلىدۇ، قولىدا <b>{ $count }</b> ئىش بار. كىم ئالىدۇ؟ باسسىڭىزلا كۈچكە ئىگە بولىدۇ.
staff-link = تۆۋەندىكىنى { $name } نىڭ ئۆزىگە ئەۋەتىڭ. بىر قېتىملا ئىشلىتىلىدۇ، ئۈچ كۈن كۈچكە ئىگە.
staff-invitation = { $name }، ياخشىمۇسىز، بۇ ئۇلانمىنى ئېچىپ «باشلاش» نى بېسىڭ:
    { $link }
    بىر قېتىملا ئىشلىتىلىدۇ، ئۈچ كۈن كۈچكە ئىگە. باشقىلارغا ئەۋەتمەڭ.
staff-given = ✅ بۈگۈندىن باشلاپ سىز { $role }.
staff-taken = ئەمدى سىز { $role } ئەمەس. جاپا چەكتىڭىز، رەھمەت.
staff-came-in = ✅ { $name } كىردى.
button-staff-add = قوشۇش
button-staff-role = ۋەزىپە بېرىش
button-staff-drop = ۋەزىپە ئېلىش
button-staff-link = ئۇلانما ئەۋەتىش
button-staff-leave = رۇخسەت
button-staff-end = ئىشتىن ئايرىش
button-staff-list = تىزىملىك
button-staff-nobody = قائىدە بويىچە
scope-everywhere = پۈتۈن كوچا
scope-community = پۈتۈن مەھەللە
partner-property = مۈلۈك باشقۇرۇش
partner-water = سۇ
partner-power = توك
partner-gas = گاز
partner-heating = ئىسسىنىش
partner-police = ساقچى
partner-hospital = دوختۇرخانا
departure-done = ✅ <b>{ $name }</b> ئىشتىن ئايرىلدى، ھوقۇقى دەرھال توختىدى. قولىدىكى <b>{ $count }</b> ئىش ئۆتكۈزۈلدى: { $to }.
departure-duties = نۆۋەتچىلىك: ئۆتكۈزۈلگىنى { $passed }، بوش قالغىنى { $gone }. /duty دا تولۇقلاڭ.
departure-thanks = { $name }، مەھەللىدىكى خىزمىتىڭىز بۈگۈن ئاياغلاشتى. قىلغان ھەر بىر ئىشىڭىز قوشنىلارنىڭ ئېسىدە، رەھمەت سىزگە.
    ئۆزىڭىزنىڭ ئۆيىدە ئىش بولسا، يەنىلا ماڭا بىر جۈملە يېزىڭ.
departure-taken-over = { $name } ئىشتىن ئايرىلدى، قولىدىكى <b>{ $count }</b> ئىش ئەمدى سىزنىڭ، كارتىلىرى تۆۋەندە.
departure-bare-grid = ⚠️ ھازىر كاتەكچە خادىمى يوق: <b>{ $grid }</b>. يېڭى ئىشلار مەھەللە نۆۋەتچىسىگە بارىدۇ. /staff دا ئادەم ئورۇنلاشتۇرۇڭ.
command-staff = ئىش قىلىدىغانلار
command-duty = نۆۋەتچىلىك جەدۋىلى
command-leave = رۇخسەت سوراش
toast-staff-given = بولدى
toast-staff-taken = ئېلىندى
toast-staff-link = ئۇلانما تۆۋەندە، ئۆزىگە ئەۋەتىڭ
toast-departure = ئىشتىن ئايرىلدى
refused-staff = بۇنى شۇجى ۋە كوچا باشقارمىسى باشقۇرىدۇ
refused-staff-not-yours = بۇ سىزنىڭ باشقۇرۇشىڭىزدا ئەمەس
refused-staff-beyond = ئۇنىڭ سىز باشقۇرالمايدىغان ۋەزىپىسى بار، كوچا باشقارمىسى قىلسۇن
refused-staff-other-name = بۇ تېلېفون نومۇرى باشقا ئىسىمدا، تەكشۈرۈپ كۆرۈڭ
refused-staff-phone = نومۇرنى ئوقۇيالمىدىم، 11 خانىلىق سان يېزىڭ
refused-staff-scope = بۇ ۋەزىپە بۇ دائىرىگە بېرىلمەيدۇ
refused-staff-has-role = بۇ ۋەزىپىسى بار
refused-staff-no-role = بۇنداق ۋەزىپىسى يوق
refused-staff-oneself = ئۆزىڭىزنىڭ ۋەزىپىسىنى باشقىلار ئۆزگەرتىدۇ
refused-staff-is-in = { $name } كىرىپ بولغان، ئۇلانما كېرەك ئەمەس
refused-staff-taker = بۇ كىشى ئالالمايدۇ، باشقىسىنى تاللاڭ
refused-link-yours = بۇ ئۇلانما { $name } ئۈچۈن، ئۆزىگە ئەۋەتىڭ، سىز ئاچماڭ
refused-link-known = بۇ ھېساباتىڭىز ئۆز ئىسمىڭىزدا تىزىملانغان، باشقا كىشىگە ئايلانمايدۇ. ئۇلانما ئەۋەتكەن كىشىدىن سوراڭ

## Leave
leave-ask-from = <b>{ $name }</b> قاچاندىن باشلاپ رۇخسەت سورايدۇ؟
leave-ask-until = قايسى كۈنگىچە؟ شۇ كۈنى كېچە سائەت 12 دە ئاياغلىشىدۇ.
leave-ask-deputy = كىم ۋاكالىتەن ئىشلەيدۇ؟
leave-ask-date = قايسى كۈن؟ مەسىلەن: 2026-03-08.
leave-is = <b>{ $name }</b> رۇخسەتتە، ئاخىرقى كۈنى: <b>{ $until }</b>. يېڭى ئىشلارنى ئالىدىغىنى: { $deputy }.
leave-will-be = <b>{ $name }</b> نىڭ رۇخسىتى: <b>{ $from }</b> – <b>{ $until }</b>. ئۇ چاغدا يېڭى ئىشلارنى ئالىدىغىنى: { $deputy }.
leave-ended = ✅ <b>{ $name }</b> قايتىپ كەلدى، يېڭى ئىشلار بۇرۇنقىدەك.
leave-over = رۇخسەت ۋاقتىڭىز توشتى، يېڭى ئىشلار يەنە سىزنىڭ. /queue دا كۆرۈڭ.
leave-set-for-you = سىزگە رۇخسەت ئېلىندى: { $from } – { $until }. ياخشى ئارام ئېلىڭ. بۇرۇنراق قايتسىڭىز: /leave
leave-deputy-asked = { $name } رۇخسەت سورىدى: { $from } – { $until }. شۇ چاغدا سىز ۋاكالىتەن ئىشلەڭ.
leave-deputy-begins = { $name } رۇخسەتتە، ئاخىرقى كۈنى: { $until }. بۇ ۋاقىتتا سىز ۋاكالىتەن ئىشلەيسىز. يېڭى ئىشلار سىزگە كېلىدۇ.
leave-deputy-over = { $name } قايتىپ كەلدى، ۋاكالەت ئاياغلاشتى، جاپا چەكتىڭىز.
leave-deputy-gone = { $name } ئىشتىن ئايرىلدى، ئەمدى سىزگە ۋاكالىتەن ئىشلىيەلمەيدۇ. يېڭى ئىشلار مەھەللە نۆۋەتچىسىگە بارىدۇ؛ قايتا بېكىتىش: /leave
leave-begun-ask = باشلاپ قويغىنىڭىز <b>{ $count }</b> ئىش. داۋاملاشتۇرامسىز ياكى ئۆتكۈزەمسىز ({ $name })؟
leave-begun-ask-desk = باشلاپ قويغىنىڭىز <b>{ $count }</b> ئىش. داۋاملاشتۇرامسىز ياكى مەھەللە نۆۋەتچىسىگە ئۆتكۈزەمسىز؟
leave-handed = ✅ { $count } ئىش ئۆتكۈزۈلدى، خاتىرجەم ئارام ئېلىڭ.
button-leave-now = ھازىردىن
button-leave-from-tomorrow = ئەتىدىن
button-leave-pick = كۈن تاللاش
button-leave-no-deputy = مەھەللە نۆۋەتچىسى
button-leave-back = بۇرۇن قايتىش
button-leave-call-off = بىكار قىلىش
button-leave-keep = داۋاملاشتۇرىمەن
button-leave-hand = ئۆتكۈزىمەن
toast-leave-set = بولدى، خاتىرىلەندى
toast-leave-back = خۇش كەپسىز
toast-leave-keep = بولىدۇ، سىزدە قالدى
refused-leave = رۇخسەت كاتەكچە خادىمى ۋە مەھەللە نۆۋەتچىسى ئۈچۈن
refused-leave-deputy = بۇ كىشى ۋاكالىتەن ئىشلىيەلمەيدۇ، باشقىسىنى تاللاڭ
refused-leave-days = كۈن توغرا ئەمەس: بۈگۈندىن كېيىن، ئەڭ ئۇزۇن يېرىم يىل
refused-leave-twice = رۇخسەت بار، /leave نى كۆرۈڭ
refused-leave-none = ھازىر رۇخسەت يوق
refused-leave-date = كۈننى ئوقۇيالمىدىم، مۇنداق يېزىڭ: 2026-03-08
day-today = بۈگۈن
day-tomorrow = ئەتە
day-other = { $month }-ئاينىڭ { $day }-كۈنى، { $weekday }
weekday-1 = دۈشەنبە
weekday-2 = سەيشەنبە
weekday-3 = چارشەنبە
weekday-4 = پەيشەنبە
weekday-5 = جۈمە
weekday-6 = شەنبە
weekday-7 = يەكشەنبە

## Duty
duty-now = <b>ھازىرقى نۆۋەتچىلەر</b>
duty-now-nobody = <b>ھازىر نۆۋەتچى بېكىتىلمىگەن</b>، ئىش چىقسا ھەممىگە ئەۋەتىلىدۇ.
duty-week = <b>بۇ يەتتە كۈن</b>
duty-line-now = { $role } <b>{ $name }</b>، ئاخىرلىشىشى: { $until }
duty-line = { $from } – { $until } { $role } { $name }
duty-one = { $from } – { $until }
    { $role } <b>{ $name }</b>
duty-ask-day = قايسى كۈن؟
duty-ask-shift = <b>{ $day }</b>: قايسى نۆۋەت؟
duty-ask-who = { $role }: كىم تۇرىدۇ؟
duty-ask-nobody = تېخى { $role } يوق. ئاۋۋال /staff دا قوشۇڭ.
duty-given = 📅 نۆۋەتچىلىكىڭىز: { $from } – { $until } ({ $role }).
duty-taken = 📅 { $from } – { $until }: بۇ نۆۋەتكە تۇرمىسىڭىزمۇ بولىدۇ.
shift-day = كۈندۈز 08–20
shift-night = كېچە 20–08
shift-whole = پۈتۈن كۈن 08–08
button-duty-add = نۆۋەت بېكىتىش
button-duty-swap = ئالماشتۇرۇش
button-duty-remove = چىقىرىۋېتىش
toast-duty-put = بېكىتىلدى
toast-duty-swapped = ئالماشتۇرۇلدى
toast-duty-removed = چىقىرىۋېتىلدى
refused-duty = نۆۋەتچىلىك جەدۋىلى مەھەللە خادىملىرى ئۈچۈن
refused-duty-gone = بۇ نۆۋەت ئەمدى يوق
refused-duty-over = بۇ نۆۋەت ئۆتۈپ كەتتى

## Family
command-family = ئائىلىسىگە ئۇلانما
family-ask-whom = كىمنىڭ ئائىلىسى؟ ئىسمىنى ياكى ئۆي نومۇرىنى يېزىڭ، مەسىلەن 3-2-301.
family-nobody = تېپىلمىدى. باشقىچە يېزىڭ: ئىسمى ياكى 3-2-301. توختىتىش: /cancel
family-choose = قايسىسى؟
family-link = تۆۋەندىكىنى { $name } نىڭ ئائىلىسىگە ئەۋەتىڭ. بىر قېتىملا ئىشلىتىلىدۇ، ئۈچ كۈن كۈچكە ئىگە.
family-invitation = ياخشىمۇسىز، { $name } نىڭ ئائىلىسى بۇ ئۇلانمىنى ئېچىپ «باشلاش» نى باسسۇن:
    { $link }
    بىر قېتىملا ئىشلىتىلىدۇ، ئۈچ كۈن كۈچكە ئىگە. باشقىلارغا ئەۋەتمەڭ.
family-consent = سىز <b>{ $name }</b> نىڭ ئائىلىسىمۇ؟
    قوشۇلسىڭىز، { $name } جاۋاب بەرمىسە ياكى ياردەم سورىسا، مەھەللە سىز بىلەن مۇشۇ يەردە ئالاقىلىشىدۇ ۋە ئىسمىڭىزنى ساقلايدۇ. باشقا ئىشلارنى كۆرمەيسىز.
family-tap = يۇقىرىدىكى كۇنۇپكىنى بېسىڭ.
family-bound = ✅ خاتىرىلەندى، سىز <b>{ $name }</b> نىڭ ئائىلىسى. جىددىي ئىش بولسا مەھەللە مۇشۇ يەردە ئالاقىلىشىدۇ؛ خەتەر بولسا ئاۋۋال 120، 119، 110 غا تېلېفون قىلىڭ.
family-later = بولىدۇ، ھېچنېمە خاتىرىلەنمىدى.
family-told-elder = { $name } سىزنىڭ ئائىلىڭىز دەپ تىزىملاندى، ئىش بولسا مەھەللە تاپالايدۇ.
family-came-in = ✅ { $name } تىزىملاندى. كىمنىڭ ئائىلىسى: { $elder }.
button-family-yes = ھەئە، قوشۇلىمەن
button-family-no = ياق
refused-family = ئائىلىلەرگە ئۇلانمىنى كاتەكچە خادىمى ۋە مەھەللە ئەۋەتىدۇ
refused-family-self = بۇ ئۇلانما ئائىلىڭىز ئۈچۈن، ئۇلارغا ئەۋەتىڭ
refused-family-yours = بۇ ئۇلانما ئائىلىسى ئۈچۈن، ئۇلارغا ئەۋەتىڭ، سىز ئاچماڭ
refused-family-already = سىز { $name } نىڭ ئائىلىسى دەپ تىزىملانغان
refused-family-link = ئۇلانمىنى يەنە بىر قېتىم ئېچىڭ

## What the clock says, and where a report can wait or end besides
card-head-submitted = ✅ تاپشۇرۇۋالدىم، نومۇرى <b>{ $number }</b>
card-head-scheduled = 📅 <b>{ $number }</b> { $owner } كېلىدىغان ۋاقىت: { $appointed }
card-head-waiting_partner = 🔧 <b>{ $number }</b> { $owner } باشقا ئورۇنغا يوللىدى، سۈيلەۋاتىدۇ
card-head-round_table = 👥 <b>{ $number }</b> بىرگە ئولتۇرۇپ مەسلىھەتلىشىدۇ
card-head-merged = 🔗 <b>{ $number }</b> بىلەن <b>{ $into }</b> بىر ئىش، بىرگە قىلىنىدۇ
card-head-rejected = ⛔ <b>{ $number }</b> مەھەللە قىلالمايدۇ: { $reason }
card-next-scheduled = قولايسىز بولسا، خەت يېزىپ ۋاقىت ئۆزگەرتىڭ.
card-next-waiting_partner = پۈتىدىغان ۋاقتى: ئەڭ كېچى <b>{ $solve }</b>.
card-next-round_table = پۈتىدىغان ۋاقتى: ئەڭ كېچى <b>{ $solve }</b>.
card-next-merged = خەۋەر بولسا سىزگىمۇ ئېيتىمىز.
card-next-rejected = { $owner }: «{ $gist }»
card-rises-2 = ⏱ يەنە { $left } ({ $at }) ھېچكىم قىلمىسا، ئۆزلۈكىدىن مەھەللىگە چىقىدۇ.
card-rises-3 = ⏱ يەنە { $left } ({ $at }) قىلىنمىسا، ئۆزلۈكىدىن كوچا ئىشخانىسىغا چىقىدۇ.
left-minutes = { $n } مىنۇت
left-hours = { $n } سائەت
left-days = { $n } كۈن
work-submitted = تېخى ھېچكىم ئالمىدى · ⏱ جاۋاب ئەڭ كېچى <b>{ $answer }</b>
work-scheduled = 📅 { $owner }، <b>{ $appointed }</b> · ⏱ پۈتۈشى ئەڭ كېچى { $solve }
work-waiting_partner = 🔧 باشقا ئورۇندا، ھەر 3 كۈندە سۈيلىنىدۇ · ⏱ پۈتۈشى ئەڭ كېچى { $solve }
work-round_table = 👥 مەسلىھەتلىشىۋاتىدۇ · ⏱ پۈتۈشى ئەڭ كېچى { $solve }
work-merged = 🔗 قوشۇلغان نومۇر: { $into }
work-rejected = ⛔ قوبۇل قىلىنمىدى: { $reason }
work-level-2 = ⏫ مەھەللىگە چىقتى
work-level-3 = ⏫⏫ كوچا ئىشخانىسىغا چىقتى
work-copy = ئەسلى سىزنىڭ ئىشىڭىز بولغاچقا، سىزگىمۇ خەۋەر قىلىنىدۇ
state-submitted = تاپشۇرۇلدى
state-scheduled = ۋاقىت بېكىتىلدى
state-waiting_partner = باشقا ئورۇندا
state-round_table = مەسلىھەت
state-merged = قوشۇلدى
state-rejected = قوبۇل قىلىنمىدى
edit-more = <b>{ $number }</b> يەنە:
edit-times = <b>{ $number }</b> قاچان؟
edit-reasons = <b>{ $number }</b> نېمىشقا قوبۇل قىلىنمايدۇ؟
reason-not_ours = مەھەللىنىڭ ئىشى ئەمەس
reason-no_report = ئەھۋال مەلۇم قىلىش ئەمەس
reason-private_matter = شەخسىي ئىش
reason-unfounded = بېرىپ كۆردۇق، بۇنداق ئىش يوق
reason-in_court = سوتتا
button-schedule = ۋاقىت بېكىتىش
button-outside = باشقا ئورۇن
button-convene = مەسلىھەت
button-return = قايتۇرۇۋېلىش
button-escalate = يۇقىرىغا
button-reject = قوبۇل قىلماسلىق
button-appeal = قوشۇلمايمەن
button-bring = كارتىنى كۆرۈش
button-nudge = سۈيلەش
button-merge = قوشۇش
button-unmerge = ئايرىش
ask-outside = <b>{ $number }</b> قايسى ئورۇنغا، نېمە دېيىشتىڭىز؟ بىر جۈملە يېزىڭ، ئاھالە كۆرىدۇ.
ask-convening = <b>{ $number }</b> قاچان، كىملەر، نېمە توغرۇلۇق؟ بىر جۈملە يېزىڭ.
ask-returning = <b>{ $number }</b> نەتىجىسى قانداق؟ بىر جۈملە يېزىڭ.
ask-escalating = <b>{ $number }</b> نېمىشقا يۇقىرىغا يوللايسىز؟ بىر جۈملە يېزىڭ.
ask-rejecting = <b>{ $number }</b> ئاھالىگە بىر جۈملە يېزىڭ: نېمىشقا، كىمنى ئىزدەش كېرەك.
ask-appealing = <b>{ $number }</b> نېمىسى توغرا ئەمەس؟ بىر جۈملە يېزىڭ، باشقا ئادەم قايتا كۆرىدۇ.
done-reject = <b>{ $number }</b> ئاھالىگە ئېيتىلدى. ئۇ بىر قېتىم نارازىلىق بىلدۈرەلەيدۇ.
done-appeal = تاپشۇرۇۋالدىم: <b>{ $number }</b>. قايتا كۆرىدىغان كىشى: { $owner }.
done-outside = <b>{ $number }</b> خاتىرىلىدىم، ھەر 3 كۈندە ئەسلىتىمەن.
done-convene = <b>{ $number }</b> خاتىرىلىدىم، ئاھالە كۆرىدۇ.
done-return = <b>{ $number }</b> خاتىرىلىدىم، داۋاملاشتۇرىمىز.
toast-schedule = خاتىرىلەندى، ئاھالىگە ئېيتىلدى
toast-nudge = سۈيلەندى
toast-unmerge = ئايرىلدى
refused-appointment = بۇ ۋاقىت ئۆتۈپ كەتتى، باشقىسىنى تاللاڭ
refused-nobody-above = يۇقىرىدا ئالىدىغان ئادەم يوق
refused-reason = ئاۋۋال سەۋەب تاللاڭ
refused-merge = بۇ نومۇرغا قوشقىلى بولمايدۇ
refused-nudge = سۈيلەنگەن ياكى ۋاقتى كەلمىگەن
refused-already-rejected = ئاھالىگە ئېيتىلىپ بولغان
refused-already-appealed = بىر قېتىم قايتا كۆرۈلگەن
refused-already-merged = قوشۇلۇپ بولغان
told-nudge = 👋 <b>{ $number }</b> ئاھالە سۈيلەۋاتىدۇ: { $category } · { $place }
trouble-clock = ⚠️ <b>{ $what }</b>: ۋاقتى ماڭمايۋاتىدۇ. بۇ ئىشنى كۆرۈپ قويۇڭ، ماشىنا ئادەمنى باشقۇرغۇچىغا ئېيتىڭ: linli invariants
due-answer_soon = ⏰ <b>{ $number }</b> تېخى جاۋاب يوق: { $category } · { $place }. جاۋاب ئەڭ كېچى { $answer }.
due-answer_due = ⏰ <b>{ $number }</b> ۋاقتى توشتى، جاۋاب يوق: { $category } · { $place }. باشقىلارمۇ كۆردى، خالىغان كىشى ئالسا بولىدۇ.
due-answer_late = ⏫ <b>{ $number }</b> ھېلىمۇ جاۋاب يوق: { $category } · { $place }. ھازىرلا كۆرۈڭ.
due-solve_soon = ⏰ <b>{ $number }</b> ۋاقتى توشاي دېدى: { $category } · { $place }. ⏱ ئەڭ كېچى { $solve }.
due-solve_due = ⏫ <b>{ $number }</b> ۋاقتى توشتى، پۈتمىدى: { $category } · { $place }.
due-solve_late = ⏫⏫ <b>{ $number }</b> ۋاقتى ئۇزۇن ئۆتۈپ كەتتى: { $category } · { $place }.
due-still_late = ⏰ <b>{ $number }</b> ھېلىمۇ پۈتمىدى: { $category } · { $place }. ۋاقتى { $solve } ئىدى.
due-no_answer = 💬 <b>{ $number }</b> ئاھالە بەش كۈن جاۋاب بەرمىدى، ۋاقىت يەنە مېڭىۋاتىدۇ. داۋاملاشتۇرۇڭ ياكى تېلېفون قىلىڭ.
due-appointment = 📅 <b>{ $number }</b> بېكىتكەن ۋاقىت { $appointed }: { $category } · { $place }.
due-chase = 🔧 <b>{ $number }</b> باشقا ئورۇندىن ئۈچ كۈن خەۋەر يوق: { $category } · { $place }. سۈيلەڭ.
due-back = 🔧 <b>{ $number }</b> باشقا ئورۇن 14 كۈندە قىلمىدى، يەنە بىزنىڭ ئىشىمىز: { $category } · { $place }.
sorry-danger = ⚠️ <b>{ $number }</b>: تېخى ھېچكىم جاۋاب بەرمىدى. <b>بىزنى كۈتمەڭ</b>، 120، 119، 110 غا تېلېفون قىلىڭ. ئەتراپتىكى خادىملار يەنە چاقىرىلدى.
sorry-answer-same = كەچۈرۈڭ، <b>{ $number }</b>: ۋەدە قىلغان ۋاقىتتا جاۋاب بېرىلمىدى. باشقا خادىملار ۋە نۆۋەتچى چاقىرىلدى.
sorry-answer-up = كەچۈرۈڭ، <b>{ $number }</b>: ھېلىمۇ جاۋاب بېرىلمىدى. يۇقىرىغا چىقتى، ئەمدىكى مەسئۇل: { $owner }، جاۋاب ئەڭ كېچى { $answer }.
sorry-solve-same = كەچۈرۈڭ، <b>{ $number }</b> ۋاقتىدا پۈتمىدى. { $owner } داۋاملىق قىلىۋاتىدۇ.
sorry-solve-up = كەچۈرۈڭ، <b>{ $number }</b> ۋاقتىدا پۈتمىدى. يۇقىرىغا چىقتى، ئەمدىكى مەسئۇل: { $owner }.

## ئاخىرقى سۆز ئاھالىنىڭ
card-unrated = 7 كۈندە باھايىڭىز كەلمىدى، شۇڭا «باھالانمىدى» دەپ يېزىلدى. ھازىرمۇ باھالىسىڭىز بولىدۇ:
card-unrated-other = 7 كۈندە باھا كەلمىدى: «باھالانمىدى».
card-rest = 🔸 قالغىنى: <b>{ $rest }</b>
card-rest-asked = 🔸 بۇ قېتىم قالغىنىنى سورايمىز: <b>{ $rest }</b>
card-done = ☑️ قىلىنغىنى: { $done }
work-unrated = تۈگىدى · ئاھالە 7 كۈندە باھا بەرمىدى (باھالانمىدى)
edit-rating = <b>{ $number }</b> قايسىسىغا ئۆزگەرتىسىز؟
edit-withdrawing = <b>{ $number }</b> ئەمدى كېرەك ئەمەسمۇ؟ قايتۇرۇۋالسىڭىز، ھېچكىم كەلمەيدۇ.
button-rerate = باھانى ئۆزگەرتىش
button-withdraw-not = ياق، قالسۇن
button-enough = بولدى
button-again = قايتا قىلىڭ
photo-whose = بۇ رەسىم قايسى ئىشنىڭ نەتىجىسى؟ بىرنى بېسىڭ.
button-new-report = ياق، يېڭى خەۋەر
words-see-picture = رەسىمگە قاراڭ
ask-unhappy = كەچۈرۈڭ، <b>{ $number }</b> سىزنى رازى قىلالمىدى. نەرى ياخشى ئەمەس؟ بىر جۈملە ياكى بىر رەسىم بولسا بولىدۇ، دېمىسىڭىزمۇ مەيلى.
ask-detail = رەسىم كەلدى، <b>{ $number }</b> قايتا قىلىنىدۇ. نەرى ئوڭشالمىغانلىقىنى بىر جۈملە دەپ بېرەمسىز؟ كەلگەن ئادەمگە ياردەم بولىدۇ.
done-unhappy = خاتىرىلىدىم، شۇجى ۋە نۆۋەتچىگە ئېيتىلدى. <b>{ $number }</b> بۇنىڭ بىلەن قايتا ئېچىلمايدۇ؛ قايتا قىلدۇرماقچى بولسىڭىز، ئاستىنى بېسىڭ.
done-unhappy-nobody = خاتىرىلىدىم، خادىم كەلگەندە كۆرىدۇ. <b>{ $number }</b> بۇنىڭ بىلەن قايتا ئېچىلمايدۇ؛ قايتا قىلدۇرماقچى بولسىڭىز، ئاستىنى بېسىڭ.
told-unhappy = 🙁 <b>{ $number }</b> ئاھالە رازى ئەمەس: { $category } · { $place } (قىلغان كىشى: { $owner })
    «{ $text }»
toast-rate-bad = خاتىرىلەندى، كەچۈرۈڭ
toast-enough = بولىدۇ، باھايىڭىز خاتىرىلەندى

## بولغان ئىشلار، ئىزدەش، بىنانىڭ ئىشلىرى
button-past = جەريانى
button-earlier = بۇرۇنقى
button-newer = كېيىنكى
past-title = <b>{ $number }</b> جەريانى
past-line = { $at } { $who }: { $what }
past-line-said = { $at } { $who }: { $what } «{ $text }»
past-by-you = سىز
past-by-clock = ئۆزلۈكىدىن
past-by-reporter = خەۋەر قىلغۇچى
past-by-represented = ئىش ئىگىسى
past-by-neighbour = قوشنا
past-by-lead = بىنا مەسئۇلى
past-by-staff = خادىم
past-other = ئۆزگىرىش بولدى
past-report = خەۋەر قىلدى
past-extend = يەنە سۆزلىدى
past-supplement = تولۇقلىدى
past-edited = سۆزىنى ئۆزگەرتتى
past-category = تۈرى ئۆزگەردى:
past-urgency = جىددىيلىكى ئۆزگەردى:
past-place = ئورنى ئۆزگەردى:
past-routed = قائىدە بويىچە بېرىلدى
past-unplaced = ئالىدىغان ئادەم يوق
past-handover = باشقا ئادەمگە ئۆتتى
past-accept = تاپشۇرۇۋالدى
past-arrive = يېتىپ كەلدى
past-ask = سورىدى
past-question = خەت يازدى
past-answer = جاۋاب بەردى
past-pass = ئۆتكۈزدى
past-passing = ئۆتكۈزگەندە دېدى
past-schedule = ۋاقىت بېكىتتى
past-outside = باشقا ئورۇنغا بەردى
past-convene = مەسلىھەتكە چاقىردى
past-return = قايتۇرۇۋالدى
past-escalate = يۇقىرىغا يوللىدى
past-result = نەتىجىسىنى ئەۋەتتى
past-resolve = قىلىپ بولدى
past-confirm = ئوڭشالدى دېدى
past-rate = باھالىدى
past-reopen = ئوڭشالمىدى دېدى
past-partly = يېرىمى ئوڭشالدى دېدى
past-reopening = نېمىسى ئوڭشالمىغىنىنى دېدى
past-unhappy = نېمىشقا رازى ئەمەسلىكىنى دېدى
past-withdraw = قايتۇرۇۋالدى
past-reject = قوبۇل قىلمىدى
past-appeal = قوشۇلمىدى
past-merge = قوشتى
past-unmerge = ئايرىدى
past-nudge = سۈيلىدى
past-expire = ۋاقتى توشتى
past-danger_out = خەتەردىن چىقتى
past-danger_inside = ئىچىدە ئادەم بار دېدى
past-answer_soon = جاۋاب يوق، ئەسلىتىلدى
past-answer_due = ۋاقتىدا جاۋاب يوق، باشقىلار چاقىرىلدى
past-answer_late = ھېلىمۇ جاۋاب يوق، يۇقىرىغا چىقتى
past-solve_half = ۋاقىتنىڭ يېرىمى ئۆتتى
past-solve_soon = ۋاقتى توشاي دېدى، ئەسلىتىلدى
past-solve_due = ۋاقتىدا پۈتمىدى، يۇقىرىغا چىقتى
past-solve_late = ۋاقتى ئۇزۇن ئۆتتى، يەنە يۇقىرىغا چىقتى
past-still_late = ھېلىمۇ پۈتمىدى، ئەسلىتىلدى
past-no_answer = بەش كۈن جاۋاب يوق، داۋاملاشتى
past-appointment = بېكىتكەن ۋاقىت يېقىنلاشتى، ئەسلىتىلدى
past-chase = باشقا ئورۇندىن خەۋەر يوق، ئەسلىتىلدى
past-back = باشقا ئورۇن قىلمىدى، قايتۇرۇۋېلىندى
past-unrated = يەتتە كۈن باھا يوق، تۈگىدى
command-find = ئىشنى ئىزدەش
command-building = بىنانىڭ پۈتمىگەن ئىشلىرى
find-how = نومۇر ياكى سۆز يېزىڭ: /find 1024، /find چىراغ.
find-title = تېپىلدى: <b>{ $count }</b>، «{ $query }»
find-more = يەنە { $count } ئىش بار، كۆپرەك سۆز يېزىڭ.
find-nothing = «{ $query }» تېپىلمىدى. باشقا نومۇر ياكى سۆز يېزىپ بېقىڭ.
building-title = <b>بىنانىڭ پۈتمىگەن ئىشلىرى.</b> كۆرۈش ئۈچۈن نومۇرنى بېسىڭ.
building-empty = بىنادا ھازىر پۈتمىگەن ئىش يوق.
building-report = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state } ⏱ { $due }
told-nudge-lead = 👋 <b>{ $number }</b> بىنا مەسئۇلى سۈيلەۋاتىدۇ: { $category } · { $place }
refused-find = ھەممىدىن ئىزدەش خادىملار ئۈچۈن. ئۆزىڭىزنىڭ: /mine ۋە سۆز
refused-building = بۇ بىنا باشلىقى ۋە ئون ئائىلە باشلىقى ئۈچۈن. ئۆزىڭىزنىڭ: /mine

## باشقىلار ئۈچۈن، ئۆزى بايقىغان
button-for = باشقىلار ئۈچۈن
button-found = بايقىدىم
command-for = باشقىلار ئۈچۈن خەۋەر
for-ask-whom = كىم ئۈچۈن؟ ئىسمى ۋە ئۆي نومۇرىنى يېزىڭ، مەسىلەن «پاتىگۈل 3-2-102».
for-ask-matter = كىم ئۈچۈن: <b>{ $name }</b>. نېمە ئىش؟ بىر جۈملە، رەسىم، ئاۋاز ھەممىسى بولىدۇ.
for-told = { $name } سىز خەۋەر قىلغاننى بىلدى.
for-untold = { $name }: ئۆزىگە ئېيتىلمىدى. خەۋەر يەتمەيدۇ ياكى بۇنداق ئىش ئۆزىگە ئەۋەتىلمەيدۇ.
found-ask = نېمىنى كۆردىڭىز، قەيەردە؟ بىر جۈملە ياكى رەسىم ئەۋەتىڭ.
card-for = 🙋 كىم ئۈچۈن: { $name }
card-for-you = 🙋 { $name } سىز ئۈچۈن خەۋەر قىلدى
work-source-behalf = 🙋 باشقا بىرى ئۈچۈن خەۋەر قىلىنغان
work-source-found = 👀 خادىم ئۆزى بايقىغان
work-represented = ئىش ئىگىسى { $name } · تېلېفون { $phone } · { $door }
refused-for = باشقىلار ئۈچۈن خەۋەرنى بىنا باشلىقى، پىدائىي، ئائىلە ئەزاسى ۋە خادىم قىلىدۇ. ئۆزىڭىزنىڭكىنى بىر جۈملە يېزىڭ
refused-for-whom = بۇ كىشى ئۈچۈن خەۋەر قىلالمايسىز
refused-found = بۇ خادىملار ئۈچۈن. كۆرگىنىڭىزنى بىر جۈملە بىلەن يېزىڭ

# The same matter twice
card-same =
    🔗 مۇشۇ ئىشمۇ؟
    <b>{ $into }</b> { $category } · { $place } · مەلۇم قىلىنغان ۋاقتى: { $since } · { $state }
button-join = ھەئە، بىللە كۈتىمەن
button-other = ياق
button-split = بۆلۈش
button-merge-number = نومۇر يېزىش
button-me-too = { $count ->
        [0] مەندىمۇ شۇنداق
       *[other] مەندىمۇ شۇ · { $count }
    }
card-together = 👥 بىللە كۈتۈۋاتقان قوشنىلار سانى: { $count }.
card-together-resolved = 👥 بىللە كۈتۈۋاتقان قوشنىلار سانى: { $count }. بىرى تېخى ياخشى ئەمەس دېسە، ئىش داۋاملىشىدۇ.
card-still = سىزدە تېخى ياخشى بولمىسا، ئاستىنى بېسىڭ، ئىش داۋاملىشىدۇ.
card-withdrawn-other = مەلۇم قىلغان كىشى قايتۇرۇۋالدى. سىزدە تېخى ياخشى بولمىسا، ماڭا بىر جۈملە يېزىڭ.
button-apart = بىر ئىش ئەمەس
past-apart = بىر ئىش ئەمەس دېدى، ئايرىم قىلىنىدۇ
card-apart = ✂️ <b>{ $number }</b> بىلەن سىزنىڭ ئىشىڭىز ئەمدى ئايرىم قىلىنىدۇ.
edit-merge = <b>{ $number }</b> قايسى ئىشقا قوشۇلىدۇ؟
edit-merge-none = <b>{ $number }</b>: يېقىن ئەتراپتا ئۇنداق ئوچۇق ئىش يوق. نومۇرىنى يازسىڭىز بولىدۇ.
merge-line = <b>{ $number }</b> { $category } · { $place } · “{ $text }”
ask-merging = <b>{ $number }</b> قايسى نومۇرغا قوشۇلىدۇ؟ نومۇرىنى يېزىڭ.
ask-splitting = <b>{ $number }</b>: ھەر قۇرغا بىر ئىش يېزىڭ، 2 قۇردىن 10 قۇرغىچە. بىرىنچى قۇر مۇشۇ نومۇردا قالىدۇ: { $number }.
done-merge = 🔗 <b>{ $number }</b> قوشۇلدى، يېڭى نومۇرى: <b>{ $into }</b>. مەلۇم قىلغان كىشى ئىككىلىسىنى ئاڭلايدۇ. يەنە ئايرىغىلى بولىدۇ.
done-split = ✂️ <b>{ $number }</b> بۆلۈندى. ئەمدى بۇلار بار: { $numbers }
toast-join = بولىدۇ، خەۋەر بولسا ئېيتىمىز
toast-other = بولىدۇ، ئايرىم قىلىنىدۇ
toast-merge = قوشۇلدى
toast-me-too = خاتىرىلىدۇق، خەۋەرنى يەككە ئېيتىمىز
toast-me-too-start = سانغا ئېلىندى. خەۋەر ئاڭلاش ئۈچۈن { $bot } بوتىغا يېزىپ، «باشلاش» نى بېسىڭ
refused-merge-ended = { $number } پۈتۈپ بولغان، ئۇنىڭغا قوشقىلى بولمايدۇ
refused-merge-private = بۇنداق ئىش مەخپىي، قوشقىلى بولمايدۇ
refused-merge-danger = خەتەرلىك ئىشنى جىددىي بولمىغان { $number } نومۇرلۇق ئىشقا قوشقىلى بولمايدۇ
refused-already-follows = { $number } نومۇرلۇق ئىشنى كۈتۈۋاتىسىز
refused-split-lines = 2 قۇردىن 10 قۇرغىچە، ھەر قۇرغا بىر ئىش. سىز يازغان قۇر سانى: { $count }
group-card = 🔧 <b>{ $number }</b> { $category } · { $place } ― { $state }{ $waiting ->
        [0] {""}
       *[other] {" "}· شۇنداق بولغان قوشنىلار سانى: { $waiting }
    }
group-card-done = ✅ <b>{ $number }</b> پۈتتى
group-card-merged = 🔗 <b>{ $number }</b> بىلەن <b>{ $into }</b> بىللە قىلىنىدۇ
group-card-over = ▫️ <b>{ $number }</b> ئەمدى بۇ يەردە قىلىنمايدۇ
past-follow = مەندىمۇ شۇنداق دېدى، كۈتىدۇ
past-took_in = يەنە بىرى قوشۇلدى
past-join = شۇ ئىش دېدى، بىللە كۈتىدۇ
past-part = باشقا ئىشتىن بۆلۈندى
past-split = بۆلدى
past-not_same = باشقا ئىش دېدى

## دائىم ئىشلىتىلىدىغان جۈملىلەر
command-answers = دائىم ئىشلىتىلىدىغان جۈملىلەر
phrases-hint = تەييار جۈملىلەر: باسسىڭىز ئاۋۋال كۆرسىتىمەن، دەرھال ئەۋەتىلمەيدۇ.
phrase-read = <b>{ $number }</b> مۇشۇنداق ئەۋەتەيمۇ؟
    «{ $text }»
    باشقىچە دېمەكچى بولسىڭىز، ئۆزىڭىز يېزىڭ.
phrase-theirs = ئاھالە بۇنى ئۆز تىلىدىمۇ كۆرىدۇ: «{ $text }»
phrases-where = قايسى مەھەللىنىڭ جۈملىلىرى؟
phrases-title = <b>{ $community } · تەييار جۈملىلەر</b>
    قايسى قەدەم ئۈچۈن؟
phrases-which = <b>{ $use }</b>، قايسى تۈر؟
phrases-any = ھەممە تۈر
phrases-shelf = <b>{ $use } · { $category }</b>
phrases-line = { $n }. { $text }
phrases-empty = تېخى يوق.
phrases-one = «{ $text }»
button-phrase-send = مۇشۇنداق ئەۋەت
button-phrase-add = قوشۇش
button-phrase-edit = ئۆزگەرتىش
button-phrase-drop = ئۆچۈرۈش
ask-phrase = بىر جۈملە يېزىڭ، قىسقا بولسۇن. يازمىسىڭىز: /cancel.
toast-phrase = كۆرۈپ ئاندىن ئەۋەتىڭ
toast-phrase-sent = بولىدۇ
toast-phrase-dropped = ئۆچۈرۈلدى
refused-phrase = بۇ جۈملە ئەمدى يوق
refused-phrase-late = بۇ جۈملە كۈتۈلمەيۋاتىدۇ، كارتىدىن قايتا بېسىڭ
refused-phrases = تەييار جۈملىلەرنى مەھەللە خادىملىرى باشقۇرىدۇ
refused-phrase-length = 1 ھەرپتىن { $most } ھەرپكىچە يېزىڭ
refused-phrase-full = بۇ يەرگە { $most } جۈملە سىغىدۇ، ئاۋۋال بىرنى ئۆچۈرۈڭ

## قىلىدىغان ئىشلار
queue-head-mine = <b>قىلىدىغان ئىش: { $count }</b>
queue-head-all = <b>بارلىق ئىش: { $count }</b>
queue-head-free = <b>ھېچكىم ئالمىغان ئىش: { $count }</b>
queue-head-late = <b>ۋاقتى ئۆتكەن ئىش: { $count }</b>
queue-urgent = جىددىي: { $n }
queue-today = بۈگۈن توشىدۇ: { $n }
queue-late = ۋاقتى ئۆتكەن: { $n }
queue-part = { $what }
queue-line = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state }
queue-whose = { $owner } · { $state }
queue-waiting = ئاھالىنى كۈتۈۋاتىدۇ
queue-level-2 = ⏫ مەھەللە
queue-level-3 = ⏫ كوچا
queue-due = ⏱ { $at }
queue-overdue = ❗ ۋاقتى ئۆتتى: { $at }
queue-left = بۇنىڭدىن كېيىن يەنە: <b>{ $count }</b>.
queue-last = بۇ ئەڭ ئاخىرقى ئىش.
queue-show-what = قايسىلىرىنى كۆرسىتەي؟
queue-which-building = قايسى بىنا؟
queue-which-category = قايسى تۈر؟
walk-head = 🚶 <b>بىنالار بويىچە: { $count }</b>
walk-building = <b>{ $where }</b>
walk-elsewhere = باشقا جاي
walk-line = { $mark } <b>{ $number }</b> { $category }
digest-morning = خەيىرلىك ئەتىگەن، { $name }.
digest-evening = بۈگۈن پۈتكەن ئىش: { $done }. رەھمەت سىزگە. تېخى پۈتمىگەنلىرى:
digest-evening-none = بۈگۈن تېخى پۈتمىگەنلىرى:
button-next = كېيىنكىسى
button-walk = بىنا بويىچە
button-narrow = تاللاش
button-queue = ئىشلار
button-page-before = ئالدىنقى بەت
button-page-after = كېيىنكى بەت
button-view-mine = مېنىڭ
button-view-free = ئىگىسىز ئىشلار
button-view-late = ۋاقتى ئۆتكەن
button-view-all = ھەممىسى
button-by-building = بىر بىنا
button-by-category = بىر تۈر
toast-queue-end = بولدى، بۇنىڭدىن كېيىن ئىش يوق

## خىزمەت گۇرۇپپىسى
topic-head = { $mark } <b>{ $number } { $matter }</b>
topic-submitted = تېخى ھېچكىم ئالمىدى
topic-dispatched = بىرى ئېلىشنى كۈتۈۋاتىدۇ
topic-accepted = { $owner } تاپشۇرۇۋالدى
topic-in_progress = { $owner } قىلىۋاتىدۇ
topic-waiting_resident = { $owner } ئاھالە جاۋابىنى كۈتۈۋاتىدۇ
topic-scheduled = { $owner } ۋاقىت بېكىتتى
topic-waiting_partner = 🔧 باشقا ئورۇندا
topic-round_table = 👥 مەسلىھەت قىلىنىۋاتىدۇ
topic-resolved = { $owner } پۈتتۈردى، ئاھالە باھاسىنى كۈتۈۋاتىدۇ
topic-reopened = 🔁 ئاھالە «پۈتمىدى» دېدى، بىرى ئېلىشنى كۈتۈۋاتىدۇ
topic-closed = تۈگىدى
topic-withdrawn = ئاھالە قايتۇرۇۋالدى
topic-merged = باشقا نومۇرغا قوشۇلدى
topic-rejected = قوبۇل قىلىنمىدى
topic-due-answer = ⏱ بىرى جاۋاب بېرىشى كېرەك، ئەڭ كېچى <b>{ $at }</b>
topic-due-solve = ⏱ پۈتۈشى ئەڭ كېچى { $at }
topic-private = 🔒 <b>{ $number }</b> تەپسىلاتى گۇرۇپپىدا دېيىلمەيدۇ
topic-moved = ➡️ <b>{ $number }</b> يۆتكەلگەن يېرى: { $grid }
note-kept = <b>{ $number }</b> بۇ سۆز گۇرۇپپىدىلا قالىدۇ، ئاھالە كۆرمەيدۇ.
note-sent = ✅ <b>{ $number }</b> ئاھالىگە يەتكۈزۈلدى.
button-note-send = ئاھالىگە يوللاش
toast-note-sent = ئاھالىگە يەتكۈزۈلدى
toast-note-unsent = يەتمىدى، تېلېفون قىلىڭ
refused-note-staff = بۇ يەردە پەقەت خادىملار جاۋاب بېرىدۇ. ماڭا ئايرىم يېزىڭ
refused-note-author = يازغان كىشى ئۆزىلا يوللىيالايدۇ
refused-note-sent = بۇ سۆز يوللىنىپ بولغان
refused-bind-role = خىزمەت گۇرۇپپىسىنى پەقەت مەھەللە شۇجىسى ياكى نۆۋەتچى باغلىيالايدۇ
refused-bind-building = بۇ { $building }-بىنا ئاھالىلىرىنىڭ گۇرۇپپىسى، خىزمەت گۇرۇپپىسى بولالمايدۇ
refused-bind-forum = ئاۋۋال گۇرۇپپا تەڭشىكىدە «تېما»نى ئېچىڭ، ئاندىن /bind نى قايتا يوللاڭ
refused-bind-community = مەھەللە بىر قانچە، قايسى ئىكەنلىكىنى يېزىڭ: /bind ۋە نامى
bind-lacks-away = مەن بۇ گۇرۇپپىدا ئەمەس. مېنى قايتا قوشۇپ، /bind نى يەنە يوللاڭ
bind-lacks-admin = يەنە بىر قەدەم: مېنى باشقۇرغۇچى قىلىپ، «تېما باشقۇرۇش» ھوقۇقىنى بېرىڭ. ئاندىن ئۆزۈم داۋاملاشتۇرىمەن.
bind-lacks-topics = يەنە بىر قەدەم: ماڭا «تېما باشقۇرۇش» ھوقۇقىنى بېرىڭ. ئاندىن ئۆزۈم داۋاملاشتۇرىمەن.
bind-done =
    ✅ خىزمەت گۇرۇپپىسى باغلاندى: { $community }. ھەر بىر تورغا بىر تېما.
    بۇ يەردە پەقەت نومۇر، تۈر ۋە بىنا كۆرۈنىدۇ. كارتىغا بېرىلگەن جاۋابنى ئاھالە كۆرمەيدۇ، 〔ئاھالىگە يوللاش〕 بېسىلسا يەتكۈزۈلىدۇ.
workspace-lost-away = ⚠️ روبوت خىزمەت گۇرۇپپىسىدىن چىقىرىۋېتىلدى: { $community }. قايتا قوشۇپ، باشقۇرغۇچى قىلىڭ.
workspace-lost-admin = ⚠️ روبوت خىزمەت گۇرۇپپىسىدا باشقۇرغۇچى ئەمەس، تېما ئاچالمايدۇ: { $community }. باشقۇرغۇچى قىلىپ، «تېما باشقۇرۇش» ھوقۇقىنى بېرىڭ.
workspace-lost-topics = ⚠️ روبوتنىڭ خىزمەت گۇرۇپپىسىدا «تېما باشقۇرۇش» ھوقۇقى يوق، تېما ئاچالمايدۇ: { $community }. ھوقۇق بېرىڭ.
workspace-lost-forum = ⚠️ خىزمەت گۇرۇپپىسىدا «تېما» تاقالدى: { $community }. تەڭشەكتە ئېچىپ، /bind نى قايتا يوللاڭ

## Moderation
held = بۇ سائەتتە كۆپ خەۋەر قىلدىڭىز، شۇڭا بۇ خەۋەرنى ھازىرچە ساقلاپ قويدۇم، يوقاپ كەتمىدى. <b>{ $at }</b> ئۆتكەندە 〔بۇ خەۋەر〕 كۇنۇپكىسىنى بېسىڭ. خەتەرلىك ئىشنى ھەر ۋاقىت يېزىڭ، دەرھال بىر تەرەپ قىلىنىدۇ.
held-in-group = بۇ سائەتتە كۆپ خەۋەر قىلدىڭىز، شۇڭا گۇرۇپپىدىكى خەۋىرىڭىز ساقلاپ قويۇلدى، يوقاپ كەتمىدى. <b>{ $at }</b> ئۆتكەندە بۇ يەرگە قايتا يوللاڭ. خەتەرلىك ئىشنى ھەر ۋاقىت يېزىڭ، دەرھال بىر تەرەپ قىلىنىدۇ.
toast-held = تېخى بالدۇر: قايتا بېسىش ۋاقتى { $at }
group-held = ساقلاپ قويدۇم، يوقاپ كەتمىدى. قاچان خەۋەر قىلىشقا بولىدىغانلىقىنى شەخسىي سۆھبەتتە يازدىم.
trouble-held = ⏳ بىر كۈندە بەك كۆپ يېزىلغاچقا ساقلاپ قويۇلغان، تېخى خەۋەر بولمىغان ئۇچۇر سانى: { $what }.
abuse-false = يالغان خەۋەر
abuse-advert = ئېلان
abuse-insult = تىللاش
abuse-flood = بەك كۆپ يېزىش
button-mark = بەلگە قويۇش
mark-why = <b>{ $number }</b> نېمىشقا بەلگە قويىسىز؟ { $name }: بەلگىسى { $marks }، ساقلاپ قويۇلغان ئۇچۇرى { $held }. بەلگە قويۇلغان كىشى دەرھال بىلىدۇ، شۇجىدىن قايتا كۆرۈشنى سورىيالايدۇ.
mark-told = <b>{ $number }</b> مەھەللە قويغان بەلگە: “{ $reason }”. يېقىنقى { $days } كۈندىكى بەلگە سانى: { $count }. سانى { $most } بولغاندا ئادەتتىكى خەۋەرلىرىڭىزنى ئاۋۋال مەھەللە كۆرۈپ، ئاندىن ئادەم ئەۋەتىدۇ. خەتەرلىك ئىشقا تەسىرى يوق. قوشۇلمىسىڭىز، شۇجى بىر قېتىم قايتا كۆرىدۇ.
mark-watched = <b>{ $number }</b> مەھەللە قويغان بەلگە: “{ $reason }”. يېقىنقى { $days } كۈندىكى بەلگە سانى: { $count } (چېكى { $most }). ئەمدى ئادەتتىكى خەۋەرلىرىڭىزنى ئاۋۋال مەھەللە كۆرۈپ، ئاندىن ئادەم ئەۋەتىدۇ. خەتەرلىك ئىش بۇرۇنقىدەك دەرھال بىر تەرەپ قىلىنىدۇ. قوشۇلمىسىڭىز، شۇجى بىر قېتىم قايتا كۆرىدۇ.
mark-appealed = ⚖️ <b>{ $number }</b> { $name } بۇ بەلگىگە قوشۇلمايدۇ: “{ $reason }”
    “{ $text }”
    قارار قىلىڭ.
mark-lifted = <b>{ $number }</b> بەلگىسىنى كۆرگەن كىشى: { $name }. بەلگە ئېلىۋېتىلدى.
mark-kept = <b>{ $number }</b> بەلگىسىنى كۆرگەن كىشى: { $name }. بەلگە قالدۇرۇلدى. ۋاقتى ئۆتكەندە ئۆزى ھېسابتىن چىقىدۇ.
mark-state-standing = قايتا كۆرۈشكە بولىدۇ
mark-state-appealed = قايتا كۆرۈلۈۋاتىدۇ
mark-state-kept = كۆرۈلدى، قالدۇرۇلدى
mark-state-lifted = كۆرۈلدى، ئېلىۋېتىلدى
me-marks = مەھەللە سىزگە قويغان بەلگىلەر:
me-mark = <b>{ $number }</b> { $reason } · { $at } · { $state }
button-mark-appeal = قوشۇلمايمەن
button-mark-appeal-of = قوشۇلماسلىق { $number }
button-mark-lift = ئېلىۋېتىش
button-mark-keep = قالدۇرۇش
button-release = يولغا سېلىش
ask-mark = <b>{ $number }</b> بەلگە نېمىشقا توغرا ئەمەس؟ بىر جۈملە يېزىڭ، شۇجى ئوقۇيدۇ.
done-mark-appeal = رەھمەت، شۇجى قايتا كۆرىدۇ. نەتىجىسىنى ئېيتىمىز.
toast-marked = بەلگە قويۇلدى، ئۆزىگە ئېيتىلدى
toast-released = ئەمدى ئادەتتىكىدەك ئەۋەتىلىدۇ
toast-mark-decided = قارار قىلىندى، ئۆزىگە ئېيتىلدى
card-watched = ئاۋۋال مەھەللە كۆرىدۇ ({ $owner })، ئاندىن ئادەم ئەۋەتىلىدۇ؛ جاۋاب ئەڭ كېچى <b>{ $answer }</b>. سەۋەبى يېقىندا قويۇلغان بەلگىلەر بار: /me
work-watched = 👀 خەۋەر قىلغۇچىغا يېقىندا بىرنەچچە بەلگە قويۇلغان، ئاۋۋال سىز كۆرىسىز. مەسىلە بولمىسا 〔يولغا سېلىش〕 كۇنۇپكىسىنى بېسىڭ.
refused-mark-not-yours = بۇ قەدەم سىزنىڭ ئىشىڭىز ئەمەس
refused-marked = بۇنىڭغا بەلگە قويۇلۇپ بولغان
refused-mark-appealed = بىر قېتىم قايتا كۆرۈلۈپ بولغان
refused-mark-decided = باشقا بىرى قارار قىلىپ بولغان
refused-mark-nobody = ھازىر قايتا كۆرىدىغان كىشى يوق. پۇرسىتىڭىز ساقلاندى، كېيىنرەك بېسىڭ
button-photos = سۈرەتنى يوشۇرۇش
photos-which = <b>{ $number }</b> سۈرەتلىرى:
photo-shown = { $place }. { $at } · { $by }
photo-hidden = { $place }. { $at } · { $by } · يوشۇرۇلدى: { $why }
photo-by-reporter = خەۋەر قىلغۇچى ئەۋەتكەن
photo-by-other = خادىم ئەۋەتكەن
button-hide-photo = يوشۇرۇش { $place }
button-unhide-photo = قايتا كۆرسىتىش { $place }
photo-why = <b>{ $number }</b> سۈرەتتە كۆرسىتىشكە بولمايدىغان نېمە بار؟
hiding-face = ئادەم يۈزى
hiding-body = بەدەن
hiding-card = كىملىك
photo-done = <b>{ $number }</b> سۈرەت يوشۇرۇلدى، ئەمدى ھېچكىم كۆرمەيدۇ. قايتۇرۇۋېلىنىۋاتقان نۇسخا سانى: { $count }.
photo-done-left = <b>{ $number }</b> سۈرەت يوشۇرۇلدى، ئەمدى ھېچكىم كۆرمەيدۇ. قايتۇرۇۋېلىنغان نۇسخا: { $count }. 48 سائەتتىن ئاشقان، قايتۇرغىلى بولمايدىغىنى: { $left }. ئۇنى ئۆچۈرۈشنى ئادەملەردىن ئۆزىڭىز سوراڭ.
toast-unhidden = ئەمدى قايتا كۆرسىتىلىدۇ
refused-hidden = بۇ سۈرەت يوشۇرۇلۇپ بولغان
refused-unhide = سۈرەتنى قايتا كۆرسىتىش شۇجىنىڭ ئىشى
told-file-missing = 🖼 <b>{ $number }</b> يەنە بىر ھۆججەتنى (سۈرەت ياكى ئاۋاز) ئالغىلى بولمىدى، سىزگە يەتمىدى. ئەۋەتكەن كىشىدىن سوراڭ.
told-reporter-gone = 📵 <b>{ $number }</b> خەۋەر قىلغۇچى ئەمدى بوتنىڭ ئۇچۇرىنى ئالالمايدۇ. ئىش داۋاملىشىدۇ؛ سورايدىغان ئىش بولسا تېلېفون قىلىڭ ياكى بېرىڭ. تۈگىگەندە ئادەتتىكىدەك تۈگىتىڭ.
said-after-end = <b>{ $number }</b> ئاخىرلاشقان. بۇ سۆزىڭىز پەقەت ئۇنىڭ خاتىرىسىدە قالدى، ھېچكىمگە ئەۋەتىلمىدى. مەسىلە يەنىلا بولسا 〔بۇ خەۋەر〕 كۇنۇپكىسىنى بېسىپ يېڭىسىنى قىلىڭ.
said-after-end-staff = <b>{ $number }</b> ئاخىرلاشقان. بۇ سۆزىڭىز پەقەت ئۇنىڭ خاتىرىسىدە قالدى، ئاھالىگە ئەۋەتىلمىدى.
past-marked = بەلگە قويدى
past-mark_appealed = بەلگىنى قايتا كۆرۈشنى سورىدى
past-mark_lifted = بەلگىنى ئېلىۋەتتى
past-mark_kept = بەلگىنى قالدۇردى
past-released = كۆرۈپ يولغا سالدى
past-photo_hidden = سۈرەتنى يوشۇردى
past-photo_unhidden = سۈرەتنى قايتا كۆرسەتتى
past-reporter_lost = خەۋەر قىلغۇچى ئۇچۇر ئالالمايدۇ
past-file_missing = بىر ھۆججەت يەتمىدى
past-said_after_end = ئاخىرلاشقاندا ئېيتتى

# كۆزەتكۈچى: ماشىنا ئادەمنىڭ سىرتىدىكى ئىككىنچى يول
watch-begins = [ئاگاھلاندۇرۇش] Linli · { $community }: { $what } ھازىر تىنچلىق خەۋىرىنى ھېچكىم كۆزەتمەيۋاتىدۇ: تىزىملىك بويىچە ياشانغانلارغا دەرھال تېلېفون قىلىڭ، ماشىنا ئادەمنى باشقۇرغۇچىنى چاقىرىڭ.
watch-lasts = [ئاگاھلاندۇرۇش] Linli · { $community }: تېخى تۈزەلمىدى، { $lasted } بولدى (باشلىنىشى: { $since }). { $what } تىزىملىك بويىچە تېلېفون قىلىشنى داۋاملاشتۇرۇڭ.
watch-ends = [ئەسلىگە كەلدى] Linli · { $community }: ماشىنا ئادەم تىنچلىق خەۋىرىنى يەنە كۆزەتمەكتە. توختىغان ۋاقتى: { $lasted } (باشلىنىشى: { $since }). تېلېفون قىلىنمىغانلار بارمۇ، تىزىملىككە يەنە بىر قاراڭ.
watch-test = [سىناق] Linli · { $community }: بۇ { $at } دىكى سىناق ئاگاھلاندۇرۇش. تاپشۇرۇۋالغان بولسىڭىز بۇ يول ئوچۇق، ھېچنېمە قىلىشىڭىز ھاجەتسىز.
watch-what-fine = ماشىنا ئادەم نورمال.
watch-what-late = ماشىنا ئادەمدىن سادا چىقمايۋاتىدۇ: توختاپ قالدى ياكى Telegram بىلەن ئالاقىلىشالمىدى، ئاخىرقى بەلگە: { $at } ({ $ago } بۇرۇن).
watch-what-mute = ماشىنا ئادەم ئىشلەۋاتىدۇ، لېكىن بىخەتەرلىككە ئائىت بىر ئۇچۇر يەتكۈزۈلمىدى، باشلانغان ۋاقتى: { $at } ({ $ago }).
watch-what-ahead = ماشىنىنىڭ سائىتى خاتا: ئاخىرقى بەلگە { $at } دەيدۇ، بۇ ۋاقىت تېخى كەلمىدى.
watch-what-silent = ماشىنا ئادەم تىنچلىق خەۋىرىنى كۆزىتىشنى تېخى باشلىمىدى، بىرمۇ بەلگە يوق.
watch-what-garbled = ماشىنا ئادەمنىڭ بەلگىسىنى ئوقۇغىلى بولمىدى.
watch-what-missing = ماشىنا ئادەمنىڭ سانداننى تاپقىلى بولمىدى.
watch-what-locked = سانداننى باشقا پروگرامما قۇلۇپلىۋالغان، كۆرگىلى بولمىدى.
watch-what-unreachable = سانداننى ئاچقىلى بولمىدى، كۆرگىلى بولمىدى.

## The keys of an elder: what she answers with
button-fine = مەن ياخشى
button-help = ماڭا ياردەم كېرەك
button-later = كېيىنرەك
button-mistake = خاتا باستىم، ياخشى

## تۇنجى قېتىم مېڭىپ ئۆگەنگەنلىرىمىز
done-extend = <b>{ $number }</b>: بۇ گەپنى قوشۇپ قويدۇم.
button-another-matter = باشقا ئىش
past-taken_out = بىر گېپىنىڭ باشقا ئىش ئىكەنلىكىنى ئېيتتى
## ئامانلىق ۋە ياردەم
check-in-again = { $name }، سىزدىن تېخى خەۋەر كەلمىدى، بىر باسسىڭىزلا بولىدۇ.
check-in-late = { $name }، بۈگۈن كېچىكىپ سورىدۇق، كەچۈرۈڭ. ياخشىمۇسىز؟
check-in-down = بوت توختاپ قالغان ۋاقىت: { $from }–{ $until }.
check-in-later = بولىدۇ، بىر سائەتتىن كېيىن يەنە سورايمىز.
check-in-unclear = تاپشۇرۇۋالدۇق، ئادەم قاراۋاتىدۇ. ھازىر قانداق؟ ئاستىدىكى كۇنۇپكىنى بېسىڭ.
check-in-fine-late = ئامانلىقىڭىزنى ئاڭلاپ خۇشال بولدۇق. سىزنى ئىزدەشكە ئادەم ئەۋەتكەن، ھازىر تېلېفون قىلىدۇ.
check-in-mistake = بىلدۇق، خاتا بېسىلسا ھېچقىسى يوق. ھازىر بىرەيلەن تېلېفون قىلىدۇ.
help-called =
    ئاڭلىدۇق. چاقىرىلغانلار: { $names }، سىز بىلەن ئالاقىلىشىۋاتىدۇ.
    جىددىي قۇتقۇزۇش ئۈچۈن <b>120</b>.
help-nobody = ئاڭلىدۇق، لېكىن ھازىر ھېچكىمنى چاقىرالمىدۇق. دەرھال <b>120</b> گە تېلېفون قىلىڭ ياكى قوشنىنى چاقىرىڭ. بىز توختىماي چاقىرىمىز.
later-no-more = بىر قېتىم كېچىكتۈرۈلدى. ھازىر ياخشىمۇسىز؟
later-nothing = ھازىر ھېچنېمە سورالمىدى، ئىش بولسا يېزىڭ.
alarm-drill = 【مەشىق】
alarm-phone = 📞 تېلېفون قىلىپ بېرىڭ: <b>{ $name }</b>
alarm-call = 📞 ئەتىگەنلىك تېلېفون: <b>{ $name }</b>
alarm-listen = 🟡 چۈشىنىكسىز بىر خەۋەر كەلدى: <b>{ $name }</b>. ئاڭلاپ ياكى قاراپ بېقىڭ
alarm-door = 🚪 خەۋەر يوق: <b>{ $name }</b> ({ $building }-بىنا). ئۆيىگە بېرىپ قاراڭ
alarm-desk = ⏫ تا ھازىر خەۋەر يوق: <b>{ $name }</b> ({ $building }-بىنا). سىز ئۈستىڭىزگە ئېلىڭ
alarm-secretary = 🔴 <b>{ $name }</b> ({ $building }-بىنا) نى تېخى ھېچكىم كۆرمىدى
alarm-help = 🆘 <b>{ $name }</b> ({ $building }-بىنا) ياردەم سوراۋاتىدۇ، دەرھال بېرىڭ
alarm-told = ℹ️ <b>{ $name }</b> بۈگۈن ئەتىگەن تېخى جاۋاب بەرمىدى، مەھەللىدىكىلەر ئالاقىلىشىۋاتىدۇ
alarm-told-help = 🆘 <b>{ $name }</b> ياردەم سورىدى، مەھەللىدىكىلەر چاقىرىلدى
alarm-calm = 🟡 <b>{ $name }</b> ياخشى دېدى. يەنە بىر تېلېفون قىلىڭ، ئاۋازىنى ئاڭلىغاندىلا تۈگەيدۇ
alarm-why-silent = سورالغان ۋاقىت { $at }، جاۋاب يوق (خەۋەر يەتكۈزۈلگەن، بوت نورمال).
alarm-why-lost = <b>يەتكۈزۈلمىدى</b>: سوئال ({ $at }) تېلېفونغا بارمىدى، بۇ جىمجىتلىق ئەمەس.
alarm-why-alive = سورالغان ۋاقىت { $at }، كېيىن بىر بەلگە كەلدى، لېكىن چۈشىنىكسىز.
alarm-why-down = بوت { $from }–{ $until } توختاپ قالغان.
alarm-going = 🚶 يولدا: { $names }
alarm-details = 🏠 { $door } · 📞 { $phone }
alarm-contact = 👪 { $name } ({ $relation }) { $phone }
alarm-contact-key = 🔑 { $name } ({ $relation }، ئاچقۇچ بار) { $phone }
alarm-script = <b>بوت 120 ۋە 110 غا تېلېفون قىلمىدى، قىلالمايدۇ.</b> سىز قارار قىلىڭ. مۇنداق دېسىڭىز بولىدۇ: «{ $door }، { $name }، يالغۇز تۇرىدۇ، ئالاقىلاشقىلى بولمىدى، ئىشىك ئېچىشقا كېلىڭ.»
alarm-script-help = <b>بوت 120 ۋە 110 غا تېلېفون قىلمىدى، قىلالمايدۇ.</b> سىز قارار قىلىڭ. مۇنداق دېسىڭىز بولىدۇ: «{ $door }، { $name }، يالغۇز تۇرىدۇ، ياردەم سورىدى، تېخى ھېچكىم كۆرمىدى، دەرھال كېلىڭ.»
alarm-key = كۇنۇپكا ئىشلىمىسە، ئاستىدىكى كۇنۇپكىنى بېسىڭ.
start-care =
    ھەر كۈنى ئەتىگەن ئەھۋالىڭىزنى سورايمەن، <b>مەن ياخشى</b> نى بىر باسسىڭىزلا بولىدۇ.
    جىددىي ئىش بولسا، ھەر ۋاقىت <b>ماڭا ياردەم كېرەك</b> نى بېسىڭ.
start-care-sos = جىددىي ئىش بولسا، ئاستىدىكى <b>ماڭا ياردەم كېرەك</b> نى بېسىڭ.
check-in-over = { $by } ئامانلىقىڭىزنى بىلدى، ھەممەيلەن خاتىرجەم بولدى.
check-in-over-away = { $by } خاتىرىلىدى. تېزراق قايتىپ كېلىشىڭىزنى كۈتىمىز.
key-go = مەن باراي { $number }
alarm-thanks = خاتىرىلەندى، رەھمەت. باشقىلار خەۋىرىڭىزنى كۈتىدۇ.
alarm-until = <b>{ $name }</b> قاچانغىچە؟ (ئۆزى ياكى ئائىلىسى تېلېفوندا دېگەن بولسا)
pause-away = { $n } كۈن سىرتتا
pause-ward = { $n } كۈن دوختۇرخانىدا
alarm-note =
    🔑 <b>{ $name }</b>: { $note }
    (كۆرگىنىڭىز خاتىرىلەندى.)
alarm-note-none = ئاچقۇچ ھەققىدە ھېچنېمە يېزىلمىغان
alarm-quote = «{ $text }»
alarm-past-go = { $at } { $name } ئۈستىگە ئالدى
alarm-past-cannot = { $at } { $name } ھازىر بارالمايدۇ
alarm-past-no-reply = { $at } { $name } تېلېفون قىلدى، ئالمىدى
alarm-past-no-door = { $at } { $name } ئىشىك چەكتى، ھېچكىم ئاچمىدى
alarm-past-not-found = { $at } { $name } تاپالمىدى
alarm-past-heard = { $at } { $name } ئاڭلىدى
alarm-past-help = { $at } { $name } ياردەم كېرەك دېدى
alarm-past-alive = { $at } { $name } بىر خەۋەر ئەۋەتتى
alarm-past-mistake = { $at } { $name } خاتا باستىم دېدى
alarm-past-fine = { $at } { $name } ياخشى دېدى
alarm-over-answered = ✅ { $at } { $name } ئۆزى جاۋاب بەردى، ئامان. رەھمەت.
alarm-over-sign = ✅ { $at } خەۋەر كەلدى: { $name } ئامان.
alarm-over-heard = ✅ { $at } { $by } ئاڭلىدى: { $name } ئامان. ھەممىڭىزگە رەھمەت.
alarm-over-phone = ✅ { $at } { $by } تېلېفوندا ئاڭلىدى: { $name } ئامان. ھەممىڭىزگە رەھمەت.
alarm-over-seen = ✅ { $at } { $by } كۆردى: { $name } ئامان. ھەممىڭىزگە رەھمەت.
alarm-over-hospital = 🏥 { $at } { $by }: { $name } دوختۇرخانىغا ئاپىرىلدى. ھەممىڭىزگە رەھمەت.
alarm-over-away = ✅ { $at } { $by } بىلدى: { $name } سىرتقا چىققان. بۇ كۈنلەردە سورالمايدۇ.
alarm-over-ward = 🏥 { $at } { $by } بىلدى: { $name } دوختۇرخانىدا. بۇ كۈنلەردە سورالمايدۇ.
alarm-over-cancelled = { $at } { $name }: بۈگۈن ئەمدى سورالمايدۇ.
alarm-fine = 🟡 { $name } ياخشى دەپ يازدى. باشقا ئادەم چاقىرىلمايدۇ، بىرىڭىز تېلېفون قىلىپ جەزملەڭ.
alarm-mistake = 🟡 { $name } خاتا باستىم دېدى. بىرىڭىز تېلېفون قىلىپ جەزملەڭ.
deed-go = مەن باراي
deed-go-phone = مەن تېلېفون قىلاي
deed-go-desk = مەن ئۈستۈمگە ئالاي
deed-cannot = ھازىر بولمايدۇ
deed-phone = ئالدى، ئامان
deed-seen = كۆردۈم
deed-heard = ئاڭلىدىم، ئامان
deed-hospital = دوختۇرخانىغا
deed-away = سىرتتا دېدى
deed-no-reply = ئالمىدى
deed-no-door = ئىشىك ئېچىلمىدى
deed-not-found = تېپىلمىدى
deed-help = ياردەم كېرەك
deed-note = ئاچقۇچ، ئىشىك
deed-ward = دوختۇرخانىدا
toast-alarm-over = خاتىرىلەندى، رەھمەت
toast-alarm-go = رەھمەت، يولدا ئېھتىيات
toast-alarm-cannot = بىلدۇق، باشقىلار چاقىرىلىدۇ
toast-alarm-no-reply = خاتىرىلەندى، داۋاملىشىدۇ
toast-alarm-no-door = خاتىرىلەندى، ئىشىك ئاچىدىغانلار چاقىرىلدى
toast-alarm-not-found = خاتىرىلەندى، داۋاملىشىدۇ
toast-alarm-help = ئادەم چاقىرىلدى
alarm-over = بۇ ئىش تۈگىدى، رەھمەت.
alarm-first = ھازىر ئىزدىنىۋاتىدۇ، ئالدى بىلەن بىرەيلەن كۆرۈشى كېرەك.
alarm-not-yours = بۇ ئىشقا سىز چاقىرىلمىغان.
alarm-go-first = ئاۋۋال «مەن باراي» نى بېسىڭ، ئاندىن ئادرېس كۆرۈنىدۇ.
alarm-pause-end = ئاخىرلىشىدىغان كۈن بولۇشى كېرەك، ئەڭ كۆپ ئۈچ ئاي.
refused-meanwhile = بىرەيلەن سىزدىن ئىلگىرى قىلدى، قايتا قاراڭ.
card-late = كەچۈرۈڭ، جاۋاب ئەڭ كېچى <b>{ $answer }</b> دېيىلگەن، تېخى جاۋاب بېرىلمىدى. ھازىرقى مەسئۇل: { $owner }.
card-overdue = كەچۈرۈڭ، ئەڭ كېچى <b>{ $solve }</b> دېيىلگەن، كېچىكتى. { $owner } داۋاملىق قىلىۋاتىدۇ.
work-late = ❗ جاۋاب ئەڭ كېچى <b>{ $answer }</b> ئىدى، تېخى جاۋاب يوق
sorry-solve-free = كەچۈرۈڭ، <b>{ $number }</b> ۋاقتىدا پۈتمىدى، تېخى ھېچكىم تاپشۇرۇۋالمىدى. يەنە ئەسكەرتىلدى: { $owner }.
bind-in-group = /bind نى خىزمەت گۇرۇپپىسىدا يوللاڭ: ئالدى بىلەن مېنى گۇرۇپپىغا قوشۇڭ، ئاندىن شۇ يەردە يوللاڭ.

trouble-held-back = ⏸ ساندان زاپاستىن ئەسلىگە كەلتۈرۈلدى، ۋاقتى: { $at }. ئۇنىڭدىن بۇرۇنقى ئۇچۇر: <b>{ $messages }</b>، ۋاقتى كەلگەن ئاگاھلاندۇرۇش: <b>{ $alarms }</b>. ھەممىسى توختاپ تۇرىدۇ، ھېچنېمە ئۆزلۈكىدىن يۇقىرىغا چىقمايدۇ. تىزىملىك بويىچە تېلېفون قىلىڭ، ماشىنا ئادەمنى باشقۇرغۇچى قويۇپ بەرسۇن: linli release
trouble-released = ▶️ قويۇپ بېرىلدى: تىنچلىق خەۋىرى ۋە ۋاقىت چېكى يەنە ئۆزلۈكىدىن ماڭىدۇ، ۋاقتى كەلگەنلىرى ھازىر تولۇقلىنىدۇ.
card-head-resolved-other = ✅ <b>{ $number }</b> { $owner }: پۈتتى دەيدۇ
past-line-to = { $at } { $who }: { $what }، مەسئۇل: { $owner }
card-part = ✂️ ئەسلىدىكى نومۇرى <b>{ $number }</b>، ئەمدى ئايرىم قىلىنىدۇ.

## Today's board

command-today = بۈگۈنكى تىنچلىق
today-not-yours = بۇنى مەھەللە خادىملىرى كۆرىدۇ. تىنچلىق بىلدۈرۈش ئۈچۈن «ياخشى مەن» دەپ يازسىڭىزلا بولىدۇ.
today-at = 📋 { $at } دىكى ئەھۋال
button-today = بۈگۈن
button-today-refresh = يېڭىلاش
today-count-well = تىنچ { $n }
today-count-waiting = كۈتۈۋاتىدۇ { $n }
today-count-seen = بىرى قاراۋاتىدۇ { $n }
today-count-lost = يەتمىدى { $n }
today-count-paused = توختىتىلدى { $n }
today-count-help = 🆘 ياردەم { $n }
today-count-ward = دوختۇرخانا { $n }
today-count-not-yet = ۋاقتى كەلمىدى { $n }
today-stand-well = تىنچ
today-stand-waiting = كۈتۈۋاتىدۇ
today-stand-seen = بىرى قاراۋاتىدۇ
today-stand-lost = يەتمىدى
today-stand-paused = توختىتىلدى
today-stand-help = ياردەم
today-list-head = 📋 <b>{ $what }</b>
today-line-waiting = ⏳ <b>{ $name }</b> { $where } · سورالغان ۋاقىت: { $since }، { $level }
today-line-call = ☎️ <b>{ $name }</b> { $where } · تېلېفون تىزىملىكىدە: { $since }
today-line-calm = 🟡 <b>{ $name }</b> { $where } · ياخشى دېدى، بىر تېلېفون بىلەن جەزملەش قالدى
today-line-seen = 👀 <b>{ $name }</b> { $where } · قاراۋاتىدۇ: { $going }؛ سورالغان ۋاقىت: { $since }، { $level }
today-line-lost = 📵 <b>{ $name }</b> { $where } · سوئال يەتمىدى: { $since }، { $level }
today-line-help = 🆘 <b>{ $name }</b> { $where } · { $since }، <b>تېخى ھېچكىم يولغا چىقمىدى</b>
today-line-help-going = 🆘 <b>{ $name }</b> { $where } · { $since }، يولغا چىقتى: { $going }
today-line-well = ✅ { $name } { $where } · { $since } { $how }
today-line-ward = 🏥 { $name } { $where } · { $since } دوختۇرخانىغا ئاپىرىلدى
today-line-paused = ⬜ { $name } { $where } · ئاخىرقى كۈن: { $until }
today-drill = (مەشىق)
today-next = → { $at } { $step }
today-level-0 = تېخى سورالمىدى
today-level-1 = بىر قېتىم سورالدى
today-level-2 = ئىككى قېتىم سورالدى
today-level-3 = پىدائىي تېلېفون قىلىدىغان بولدى
today-level-4 = تور خادىمى بارىدىغان بولدى
today-level-5 = نۆۋەتچىلىككە يەتتى
today-level-6 = سېكرېتارغا يەتتى
today-how-answered = ئۆزى جاۋاب بەردى
today-how-sign = ئەتىگەندە خەۋىرى بار ئىدى
today-how-heard = ئاڭلاندى، تىنچ
today-how-phone = تېلېفوندا ئاڭلاندى
today-how-seen = ئۆزى كۆرۈلدى
today-how-hospital = دوختۇرخانىغا ئاپىرىلدى
today-next-ask = ئەتىگەنلىك سوئال
today-next-ask-again = يەنە بىر قېتىم سورىلىدۇ
today-next-list = تېلېفون تىزىملىكى
today-next-list-again = يەنە بىر قېتىم تېلېفون
today-next-list-moved = كېيىنكى كىشى تېلېفون قىلىدۇ
today-next-volunteer = پىدائىي تېلېفون قىلىدۇ
today-next-neighbours = يەنە بىر قوشنا
today-next-worker = تور خادىمى بارىدۇ
today-next-workers = يەنە بىر تور خادىمى
today-next-desk = نۆۋەتچى، تۇغقانلار، ئاچقۇچى بارلار
today-next-desks = بارلىق نۆۋەتچىلەر
today-next-secretary = سېكرېتار
today-next-help = دەرھال ئادەم چاقىرىلىدۇ
today-next-nearby = تۇغقانلار، قوشنىلار، باشقا تور خادىملىرى
today-next-remind = يەنە ئەسكەرتىلىدۇ
today-next-confirm-worker = تور خادىمى تېلېفوندا جەزملەيدۇ
today-next-confirm-desk = نۆۋەتچى تېلېفوندا جەزملەيدۇ
today-grid = { $grid }:{ " " }
today-no-grid = تورسىز
today-grids-left = كۆرسىتىلمىگەن تور: { $n }
course-head = 📖 <b>{ $name }</b> { $where }: بۈگۈنكى جەريان
course-none = بۈگۈن تېخى سورالمىدى.
course-left = (ئالدىدا يەنە { $n } قۇر بار)
course-did = { $at } { $what }
course-did-calling = { $at } { $what }: { $names }
course-did-other = ئۆزگىرىش بولدى
course-did-ask = سورالدى
course-did-ask-again = يەنە سورالدى
course-did-list = تېلېفون تىزىملىكىگە كىردى
course-did-list-again = يەنە تېلېفون قىلىنىدۇ
course-did-list-moved = كېيىنكى كىشىگە ئۆتتى
course-did-volunteer = پىدائىيدىن تېلېفون قىلىش سورالدى
course-did-neighbours = يەنە بىر قوشنا چاقىرىلدى
course-did-worker = تور خادىمىدىن بېرىش سورالدى
course-did-workers = يەنە بىر تور خادىمى چاقىرىلدى
course-did-desk = نۆۋەتچى، تۇغقانلار، ئاچقۇچى بارلار چاقىرىلدى
course-did-desks = بارلىق نۆۋەتچىلەر چاقىرىلدى
course-did-secretary = سېكرېتار چاقىرىلدى
course-did-help = ياردەم: دەرھال ئادەم چاقىرىلدى
course-did-nearby = تۇغقانلار، قوشنىلار، باشقا تور خادىملىرى چاقىرىلدى
course-did-remind = ئەسكەرتىلدى
course-did-confirm-worker = تور خادىمىدىن تېلېفوندا جەزملەش سورالدى
course-did-confirm-desk = نۆۋەتچىدىن تېلېفوندا جەزملەش سورالدى
course-did-lost = سوئال يەتمىدى
course-did-morning = كېيىنكى سوئال ۋاقتى كەلدى
course-past-later = { $at } { $name }: كېيىن
course-past-lost = { $at } { $name }: ئۇچۇر يەتمىدى
course-past-phone = { $at } { $name } تېلېفوندا ئاڭلىدى، تىنچ
course-past-seen = { $at } { $name } ئۆزىنى كۆردى
course-past-hospital = { $at } { $name }: دوختۇرخانىغا ئاپىرىلدى
course-past-away = { $at } { $name }: سىرتتا
course-past-ward = { $at } { $name }: دوختۇرخانىدا
course-past-other = { $at } { $name }: ئۆزگىرىش
course-standing-going = { $name } (ماڭدى)
course-standing-declined = { $name } (بارالمايدۇ)
course-standing-lost = { $name } (يەتمىدى)
course-standing-told = { $name } (پەقەت خەۋەر)
## The morning list of calls

calls-head = 📞 ئەتىگەنلىك تېلېفون: <b>{ $count }</b>
calls-left = 📞 ئەتىگەنلىك تېلېفون: { $count } · قالدى <b>{ $left }</b>
calls-done = ✅ ئەتىگەنلىك تېلېفون: { $count }، ھەممىسى بىر تەرەپ بولدى. رەھمەت.
calls-gone = 📞 ئەتىگەنلىك تېلېفون باشقىلارغا ئۆتتى، سىز قىلمىسىڭىزمۇ بولىدۇ.
calls-begin-by = باشلاشنىڭ ئەڭ كېچىكىپ ۋاقتى: { $at }. ئۇنىڭدىن كېيىن كېيىنكى كىشى قىلىدۇ.
calls-from-told = ↪️ { $name }: ۋاقتىدا قىلمىدى، سىزگە ئۆتتى.
calls-from-lost = ↪️ { $name }: ئالاقىلاشقىلى بولمىدى، سىزگە ئۆتتى.
calls-from-declined = ↪️ { $name }: بۈگۈن قىلالمايدۇ، سىزگە ئۆتتى.
calls-to = ⏭ { $names }: ۋاقتىدا قىلىنمىدى. ئەمدى قىلىدىغان كىشى: { $by }. سىز قىلمىسىڭىزمۇ بولىدۇ.
calls-next = ☎️ ھازىر تېلېفون قىلىڭ: <b>{ $name }</b>
calls-line-open = · { $name }
calls-line-later = ⏳ { $name }: ئالمىدى، يەنە بىر قېتىم: { $at }
calls-line-done = ✅ { $name } { $at }
calls-line-answered = ✅ { $name } ئۆزى جاۋاب بەردى { $at }
calls-line-climbed = 🔴 { $name }: باشقىلارمۇ چاقىرىلدى
calls-to-own = ⏭ { $names }: ئەمدى قىلىدىغان كىشى: { $by }. سىز بۈگۈن قىلمىسىڭىزمۇ بولىدۇ.
calls-key = بىرەر ئىش بولسا تىزىملىكتىكى <b>ياردەم كېرەك</b> نى بېسىڭ. ئىنكاس بولمىسا تۆۋەندىكى كۇنۇپكىنى بېسىڭ.
calls-key-over = تىزىملىكىڭىزدە تېلېفون قىلىدىغان كىشى قالمىدى.
key-calls = تىزىملىكتىكى بىرسىگە ياردەم كېرەك
calls-who = 🆘 كىمگە ياردەم كېرەك؟ ئىسمىنى بېسىڭ، دەرھال ئادەم چاقىرىلىدۇ.
calls-line-more = … يەنە { $n } كىشى
calls-begin = باشلايمەن
calls-pass = بۈگۈن بولمايدۇ
call-nobody = بۈگۈن سىز تېلېفون قىلىدىغان كىشى يوق.
call-climbed = بۇ كىشى ئۈچۈن باشقىلارمۇ چاقىرىلدى، ئۇ كارتىغا قاراڭ.
call-moved = بۇ كىشىگە ئەمدى باشقا بىرى تېلېفون قىلىدۇ.
toast-call-begin = بولىدۇ، تىزىملىك سىزدە
toast-call-phone = خاتىرىلەندى، رەھمەت
toast-call-help = ئادەم چاقىرىلدى
toast-call-no-reply = خاتىرىلەندى

# The list of those who are looked after
command-care = تىنچلىق سورىلىدىغانلار
refused-care = بۇ تىزىملىكنى تور خادىمى ۋە مەھەللە باشقۇرىدۇ
refused-care-ended = { $name } ئەمدى تىزىملىكتە يوق
refused-care-already = { $name } تىزىملىكتە بار
refused-care-no-chat = { $name } روبوت بىلەن سۆزلەشمىگەن، پەقەت تېلېفون قىلغىلى بولىدۇ
refused-care-time = 5:00 دىن 12:00 گىچە بولسۇن
refused-care-long = بەك ئۇزۇن، قىسقارتىڭ
refused-care-no-pause = ھازىر توختىتىلغان ئىش يوق
care-title = 🏠 <b>تىنچلىق سورىلىدىغانلار</b> · { $count }
care-line = { $name } · { $door } · { $time } { $way }
care-nobody = تېخى ھېچكىم يوق. ئۆيىگە بېرىپ سوراڭ، قوشۇلسا «قوشۇش»نى بېسىڭ.
care-found = تېپىلغانلار:
care-not-found = تىزىملىكتە يوق.
care-choose = قايسىسى؟
care-ask-find = ئىسىم ياكى ئىشىك نومۇرىنى يېزىڭ، مەسىلەن «3号楼2单元301».
care-ask-add = كىمنى قوشىمىز؟ ئىسىم ياكى ئىشىك نومۇرى، مەسىلەن «3号楼2单元301».
care-add-nobody = تېپىلمىدى ياكى تىزىملىكتە بار. قايتا يېزىڭ؛ بولدى دېسىڭىز /cancel.
care-ask-consent =
    <b>{ $who }</b>
    ئۆزىدىن سوراڭ: ھەر كۈنى ئەتىگەن تىنچلىقىڭىزنى سورايمىز، جاۋاب بولمىسا پىدائىي، ئۆيىدىكىلەر ۋە تور خادىمى ئىزدەيدۇ. تېلېفون، ئىشىك ۋە ئاچقۇچ كىمدە ئىكەنلىكى خاتىرىلىنىدۇ، خالىغان ۋاقىتتا توختايدۇ. قوشۇلامدۇ؟
care-not-agreed = بوپتۇ، ھېچنېمە خاتىرىلەنمىدى.
care-ask-time = <b>{ $name }</b>: ئەتىگەن سائەت قانچىدە سورايمىز؟
care-ask-way = <b>{ $name }</b>: قانداق سورايمىز؟
care-ask-way-no-chat = <b>{ $name }</b> روبوت بىلەن سۆزلەشمىگەن، تېلېفون قىلىنىدۇ.
care-ask-days = <b>{ $name }</b>: قايسى كۈنلىرى سورايمىز؟
care-ask-called = نېمە دەپ چاقىرىلىدۇ؟ مەسىلەن «ئايشەم ئاپا».
care-ask-note = ئاچقۇچ كىمدە، ئىشىك قانداق ئېچىلىدۇ؟ بىر جۈملە يېزىڭ.
care-ask-until = <b>{ $name }</b> سىرتتا. ئاخىرقى كۈنى قايسى؟ ئەتىسى ئەتىگەن يەنە سورايمىز.
care-ask-date = ئاخىرقى كۈنى قايسى؟ «3月8日» دەپ يېزىڭ.
care-ask-end = <b>{ $name }</b> ئەمدى سورالماسلىقنى خالامدۇ؟ ئەتىگەنلىكى سورالمايدۇ، ئىشىك ۋە ئالاقىلىشىدىغانلار ئۆچۈرۈلىدۇ.
care-edit = <b>{ $name }</b>: نېمىنى ئۆزگەرتىمىز؟
care-who = <b>{ $name }</b> · { $door }
care-when = { $days } { $time } { $way }
care-full-name = ئىسمى: { $name }
care-high-risk = ⚠️ خەتىرى يۇقىرى: ۋاقىت يېرىم
care-drill = 【مەشىق】كېيىنكى ئەتىگەن مەشىق، ئۆيىدىكىلەرگە ئېيتىلمايدۇ
care-away = ⏸ سىرتتا، (ئاخىرقى كۈن { $until }) سورالمايدۇ
care-consent = قوشۇلغان: { $day } { $how }، { $by } يازغان؛ (ئاخىرقى كۈن { $until })
care-consent-listed = قوشۇلغان: { $day } { $how } (تىزىملىك)؛ (ئاخىرقى كۈن { $until })
care-no-consent = قوشۇلغانلىقى خاتىرىلەنمىگەن
care-volunteer = پىدائىي: { $name }
care-contacts = ئالاقىلىشىدىغانلار: { $names }
care-note =
    🔑 <b>{ $name }</b>: { $note }
    (كۆرگەنلىكىڭىز خاتىرىلەندى.)
care-note-none = <b>{ $name }</b>: ئاچقۇچ ۋە ئىشىك خاتىرىلەنمىگەن
care-holes-title = ⚠️ <b>ئىزدەش زەنجىرىدە بوشلۇق بار</b>
care-holes-line = { $name }: { $holes }
care-every-day = ھەر كۈنى
care-date = { $year }-{ $month }-{ $day }
care-way-chat = پاراڭدا
care-way-call = تېلېفوندا
care-way-sos = پەقەت ياردەم كۇنۇپكىسى
care-how-visit = ئۆيىدە
care-how-phone = تېلېفوندا
care-how-paper = يېزىقچە
care-how-self = ئۆزى
hole-no_worker = ئۇلاشقىلى بولىدىغان تور خادىمى يوق
hole-elder_lost = ئۆزىگە ئۇچۇر بارمايدۇ
hole-no_chat = ئۆزى روبوت بىلەن سۆزلەشمىگەن
hole-no_contact = ئالاقىلىشىدىغان كىشى يوق
hole-contact_lost = ئالاقىلىشىدىغانلارغا ئۇچۇر بارمايدۇ
hole-no_volunteer = پىدائىي يوق
hole-volunteer_lost = پىدائىيغا ئۇچۇر بارمايدۇ
hole-consent_over = قوشۇلغان ۋاقتى توشتى
hole-unchecked = ئالاقىلىشىدىغانلار 90 كۈن تەكشۈرۈلمىگەن
button-care-add = قوشۇش
button-care-find = ئىزدەش
button-care-holes = ⚠️ بوشلۇق { $count }
button-care-list = تىزىملىك
button-care-yes = قوشۇلدى
button-care-no = قوشۇلمىدى
button-care-sos = پەقەت ياردەم
button-care-way-chat = پاراڭدا سوراش
button-care-way-call = تېلېفوندا سوراش
button-care-way-sos = پەقەت ياردەم
button-care-pause = سىرتقا چىقىدۇ
button-care-longer = يەنە بىرنەچچە كۈن
button-care-date = باشقا كۈن
button-care-back = قايتىپ كەلدى
button-care-kin = ئالاقە
button-care-note = ئاچقۇچ، ئىشىك
button-care-write = ئۆزگەرتىش
button-care-edit = ئۆزگەرتىش
button-care-when = ۋاقىت
button-care-days = كۈنلەر
button-care-how = ئۇسۇل
button-care-called = چاقىرىلىشى
button-care-risk = خەتىرى يۇقىرى
button-care-risk-off = خەتىرى نورمال
button-care-renew = يەنە قوشۇلدى
button-care-drill = مەشىق
button-care-drill-off = مەشىق توختىسۇن
button-care-stop = خالىمايدۇ
button-care-end = ھەئە، توختات
toast-care-added = قوشۇلدى
toast-care-changed = ئۆزگەرتىلدى
toast-care-renewed = خاتىرىلەندى
toast-care-ended = توختىدى
care-told-chat =
    { $name }، بۇنىڭدىن كېيىن ھەر كۈنى سائەت { $time }: تىنچلىقىڭىزنى سورايمەن. جاۋاب بولمىسا پىدائىي، ئۆيىڭىزدىكىلەر، تور خادىمى ئىزدەيدۇ.
    تېلېفون، ئىشىك ۋە ئالاقىلىشىدىغانلار خاتىرىلەندى. توختىتىش: /me
care-told-call =
    { $name }، بۇنىڭدىن كېيىن ھەر كۈنى سائەت { $time }: تېلېفون قىلىنىدۇ. ئۇلاشمىسا ئۆيىڭىزگە بارىدۇ.
    تېلېفون، ئىشىك ۋە ئالاقىلىشىدىغانلار خاتىرىلەندى. توختىتىش: /me
care-told-sos =
    { $name }، جىددىي ئىشتا «ماڭا ياردەم كېرەك»نى بېسىڭ، پىدائىي، تور خادىمى ۋە مەھەللە دەرھال بىلىدۇ.
    تېلېفون، ئىشىك ۋە ئالاقىلىشىدىغانلار خاتىرىلەندى. توختىتىش: /me
care-moved-chat = { $name }، بۇنىڭدىن كېيىن سائەت { $time }: سورايمىز.
care-moved-call = { $name }، بۇنىڭدىن كېيىن سائەت { $time }: تېلېفون قىلىنىدۇ.
care-moved-sos = { $name }، ئەتىگەنلىكى سورالمايدۇ. جىددىي ئىشتا «ماڭا ياردەم كېرەك»نى بېسىڭ.
care-ended =
    ماقۇل، ئەمدى ئەتىگەنلىكى سورىمايمىز، خاتىرىلەنگەنلەر ئۆچۈرۈلدى.
    ئىش بولسا يېزىۋېرىڭ؛ جىددىي ئەھۋالدا 120.
care-ended-by-her = { $name } تىنچلىق سوراشنى ئۆزى توختاتتى. ۋاقتىڭىز بولسا يوقلاپ قويۇڭ.
care-ended-by-you = { $name } ئەمدى سورالمايدۇ، ئىشىك ۋە ئالاقىلىشىدىغانلار ئۆچۈرۈلدى.
care-paused = { $name }، (ئاخىرقى كۈن { $until }) سورىمايمىز، { $again } يەنە سورايمىز.
care-paused-hers = ⏸ { $name } سىرتتا، (ئاخىرقى كۈن { $until }) سورالمايدۇ ({ $by } ئېيتتى)، { $again } يەنە.
care-paused-by-you =
    ماقۇل، (ئاخىرقى كۈن { $until }) سورىمايمىز، ئاق يول.
    بالدۇر قايتسىڭىز /me دە «قايتىپ كەلدى»نى بېسىڭ.
care-paused-done = ⏸ { $name } (ئاخىرقى كۈن { $until }) سورالمايدۇ.
care-back = { $name }، خۇش كەلدىڭىز، ئەتىگەنلىكى يەنە سورايمىز.
care-back-hers = ▶️ { $name } قايتىپ كەلدى ({ $by } ئېيتتى)، يەنە سورايمىز.
care-back-by-you = خۇش كەلدىڭىز! ئەتىگەنلىكى يەنە سورايمىز.
care-back-done = ▶️ { $name }: ئەتىگەنلىكى يەنە سورايمىز.
care-pause-ends = { $name }، { $until } ئاخىرقى كۈن، { $again } ئەتىگەن يەنە سورايمىز.
care-pause-ends-hers = ⏸ { $name } (ئاخىرقى كۈن { $until }) سىرتتا، { $again } ئەتىگەن يەنە سورايمىز.
trouble-ladder = ⚠️ <b>{ $what }</b>: ئامانلىق سوراش ماڭمايۋاتىدۇ. ھازىر تېلېفون قىلىپ ئەھۋالىنى سوراڭ، ماشىنا ئادەمنى باشقۇرغۇچىغا ئېيتىڭ: linli invariants

## Pairings of elders and volunteers
command-pairs = ياشانغانلار ۋە پىدائىيلار
command-elders = مەن قارايدىغان ياشانغانلار
button-me-volunteer = پىدائىي بولىمەن
pairs-none = بۇ يەردە تىزىملىكتىكى ياشانغان يوق.
pairs-title = <b>جۈپلەش</b> · تىزىملىكتە { $count } كىشى، پىدائىيسى يوقلار ئالدىدا
pairs-line = <b>{ $name }</b> { $door } · { $state }
pairs-elder = <b>{ $name }</b> · { $door }
pairs-state = { $state }
pairs-is-nobody = پىدائىيسى يوق
pairs-is-paired = پىدائىيسى: { $volunteer }
pairs-is-out = { $volunteer } ئالماشتۇرۇشنى سورىدى
pairs-is-asked-volunteer = سوراۋاتىمىز: { $asked }
pairs-is-changed-volunteer = پىدائىيسى: { $volunteer }؛ سوراۋاتىمىز: { $asked }
pairs-is-asked-elder = { $asked } ماقۇل بولدى، ياشانغاندىن سوراۋاتىمىز
pairs-is-changed-elder = پىدائىيسى: { $volunteer }؛ { $asked } ماقۇل بولدى، ياشانغاندىن سوراۋاتىمىز
pairs-whom = كىمدىن سورايمىز؟
pairs-nobody = يېقىن ئەتراپتا ھازىرچە مۇۋاپىق پىدائىي يوق.
pairs-history = ئىلگىرى:
pairs-past = { $day } { $volunteer }: { $why }
pairs-ended-volunteer-no = ھازىر بولمايدۇ
pairs-ended-elder-no = ياشانغان قوشۇلمىدى
pairs-ended-no-answer = جاۋاب يوق
pairs-ended-called-off = قايتۇرۇۋېلىندى
pairs-ended-replaced = باشقىسى ئالدى
pairs-ended-left = ئەمدى پىدائىي ئەمەس
pairs-ended-lost = ئالاقىلاشقىلى بولمىدى
pairs-ended-care-ended = ياشانغان تىزىملىكتىن چىقتى
pairs-near-stairwell = بىر دەھلىزدە
pairs-near-building = بىر بىنادا
pairs-near-unknown = بىر كاتەكچىدە
button-pairs-propose = سوراش: { $name }
button-pairs-change = ئالماشتۇرۇش: { $name }
button-pairs-look = كۆرۈش: { $name }
button-pairs-candidate = { $name } · { $near } · { $load ->
        [0] ياشانغان يوق
       *[other] { $load } ياشانغان
    }
button-pairs-off = قايتۇرۇۋېلىش
button-pairs-word-yes = ياشانغان قوشۇلدى
button-pairs-word-no = ياشانغان قوشۇلمىدى
pairs-why-volunteer-no = { $volunteer } ھازىر قارىيالمايدۇ: <b>{ $name }</b>.
pairs-why-elder-no = <b>{ $name }</b> قوشۇلمىدى: { $volunteer }.
pairs-why-no-answer = { $volunteer } ھەققىدە جاۋاب كەلمىدى: <b>{ $name }</b>.
pairs-why-left = { $volunteer } ئەمدى پىدائىي ئەمەس؛ <b>{ $name }</b> ئۈچۈن ھازىر ھېچكىم يوق.
pairs-why-lost = { $volunteer } بىلەن نەچچە كۈندىن بېرى ئالاقە يوق؛ <b>{ $name }</b> ئۈچۈن ھازىر ھېچكىم يوق.
pairs-why-wishes-out = { $volunteer } باشقا كىشى تېپىشنى سورىدى: <b>{ $name }</b>. ئۇنىڭغىچە يەنىلا { $volunteer }.
pairing-who = { $name } ({ $building })
pairing-ask-volunteer =
    <b>{ $who }</b> يالغۇز تۇرىدۇ، سىز قاراپ تۇرالامسىز؟
    ئەتىگەن جاۋاب كەلمىسە، ئالدى بىلەن سىز تېلېفون قىلىسىز؛ ئايدا بىر قېتىم ياردەملىشىسىز.
button-pairing-volunteer-yes = ماقۇل
button-pairing-volunteer-no = ھازىر بولمايدۇ
pairing-ask-elder =
    <b>{ $who }</b> سىزدىن خەۋەر ئېلىپ تۇرماقچى.
    ماقۇلمۇ؟
button-pairing-elder-yes = ماقۇل
button-pairing-elder-no = ھازىرچە كېرەك ئەمەس
pairing-ask-at-door = { $volunteer } قاراشقا ماقۇل: <b>{ $name }</b>. ياشانغان ئۇچۇر تاپشۇرۇۋالالمايدۇ، ئۆزىدىن سوراپ بېقىڭ.
pairing-elder-is-asked = رەھمەت! ھازىر سوراۋاتىمىز: { $name }. جاۋابىنى ئېيتىمىز.
pairing-begun-elder = بۈگۈندىن باشلاپ { $volunteer } سىزدىن خەۋەر ئالىدۇ. ئىش بولسا ئېيتىڭ.
pairing-begun-volunteer = 🤝 بۈگۈندىن باشلاپ سىز قارايسىز: <b>{ $name }</b>. رەھمەت! سىز قارايدىغانلار: /elders
pairing-begun-worker = 🤝 { $name } ۋە { $volunteer } جۈپلەندى، ئىككىلىسى قوشۇلدى.
pairing-replaced = بۈگۈندىن باشلاپ { $volunteer } قارايدۇ: { $name }. شۇنچە ۋاقىت جاپا چەكتىڭىز، رەھمەت!
pairing-care-ended = { $name } ئەمدى تىزىملىكتە يوق. شۇنچە ۋاقىت جاپا چەكتىڭىز، رەھمەت!
pairing-elder-no = { $name } ھازىرچە كېرەك ئەمەس دېدى. نىيىتىڭىزگە رەھمەت!
pairing-left-elder = { $volunteer } ئەمدى كېلەلمەيدۇ، سىزگە باشقا كىشى ئىزدەۋاتىمىز.
elders-none = ھازىر سىز قارايدىغان ياشانغان يوق.
elders-title = سىز قارايدىغان ياشانغانلار: { $count }
elders-line = <b>{ $name }</b> · { $door }
button-elders-out = قارىيالمايمەن: { $name }
elders-ask-out = راستلا قارىيالمامسىز: <b>{ $name }</b>؟ باشقىسى تېپىلغۇچە سىز قاراپ تۇرۇڭ.
button-elders-stay = داۋاملاشتۇرىمەن
button-elders-out-now = باشقىسىنى تېپىڭ
elders-out = بىلدۇق، باشقا كىشى ئىزدەيمىز. تېپىلغۇچە سىز قاراپ تۇرۇڭ، رەھمەت!
offer-made = رەھمەت! كاتەكچە خادىمى قوشۇلسا سىز پىدائىي بولىسىز.
offer-asked = 🙋 <b>{ $name }</b> ({ $building }-بىنا) پىدائىي بولماقچى، بولامدۇ؟
button-offer-yes = بولىدۇ
button-offer-no = ھازىرچە ياق
offer-yes = ✅ ئەمدى سىز پىدائىي، رەھمەت! ياشانغانلارغا كېرەك بولسا سىزدىن سورايمىز.
offer-no = نىيىتىڭىزگە رەھمەت! ھازىر ئادەم يېتەرلىك، كېيىن سورايمىز.
toast-offer-yes = قوشۇلدى
toast-offer-no = بىلدۇق
toast-pairs-asked = سوراۋاتىمىز: { $volunteer }
toast-pairs-off = قايتۇرۇۋېلىندى
toast-pairs-word = خاتىرىلەندى
toast-pairing-yes = رەھمەت
toast-pairing-no = بىلدۇق، ھېچقىسى يوق
refused-pairing-volunteer = بۇ پىدائىي ھازىر مۇۋاپىق ئەمەس، باشقىسىنى تاللاڭ.
refused-pairing-asked = باشقا كىشىدىن سوراۋاتىمىز: جاۋابىنى كۈتۈڭ ياكى قايتۇرۇۋېلىڭ.
refused-pairing-over = بۇ ئىش بېكىپ بولدى، قايتا باسمىسىڭىزمۇ بولىدۇ.
refused-pairing-not-yours = بۇ ياشانغان سىزنىڭ تەۋەلىكىڭىزدە ئەمەس.
refused-offer-already = سىز پىدائىي بولۇپ بولدىڭىز، رەھمەت!
refused-offer-home = ئاۋۋال تۇرار جايىڭىزنى ئېيتىڭ (/me)، ئاندىن تىزىملىتىڭ.
refused-offer-waits = تىزىملىتىپ بولدىڭىز، كاتەكچە خادىمى جاۋاب بېرىدۇ.

rhythm-later =
    🕘 <b>{ $name }</b> كۆپىنچە خەۋەر كېلىپ بولىدىغان ۋاقىت: { $to } ({ $answers } قېتىمدا { $heard } قېتىم). ھازىر سورايدىغان ۋاقىت: { $from }، ئارتۇق سورالغىنى: { $saved } قېتىم.
    يېڭى ۋاقىت: <b>{ $to }</b>. ئۆزگەرتسەك بولامدۇ؟
rhythm-earlier =
    🕘 <b>{ $name }</b> كۆپىنچە خەۋەر كېلىپ بولىدىغان ۋاقىت: { $to } ({ $answers } قېتىمدا { $heard } قېتىم). ھازىر سورايدىغان ۋاقىت: { $from }.
    يېڭى ۋاقىت: <b>{ $to }</b>. ئۆزگەرتسەك، خەۋەر بولمىسا بالدۇرراق بىلىمىز. بولامدۇ؟
rhythm-agreed = ✅ <b>{ $name }</b>: يېڭى ۋاقىت { $to } (ئىلگىرى { $from }، قوشۇلغان كىشى: { $by }). ئۆزىگە ئېيتىلدى.
rhythm-left = <b>{ $name }</b>: ۋاقىت ئۆزگەرمىدى، { $from } (قارار قىلغان كىشى: { $by }).
button-rhythm-agree = يېڭى ۋاقىت { $to }
button-rhythm-leave = ئۆزگەرتمەيمەن
rhythm-told = بۇندىن كېيىن ئەتىگەندە سىزدىن سورايدىغان ۋاقىت: { $time }.
rhythm-decided = بۇ ئىشنى باشقا بىرى بېكىتىپ بولدى.
rhythm-changed = ۋاقىت ھازىرلا ئۆزگەرتىلدى ياكى بۈگۈن سوراپ بولۇندى.
toast-rhythm-agree = ئۆزگەرتىلدى
toast-rhythm-leave = ئۆزگەرتىلمىدى
own-news = <b>{ $number }</b>: كارتى ئاستىدا، كىم قىلىۋاتىدۇ، قاچان.
own-withdraw = <b>{ $number }</b>: ئەمدى كېرەك ئەمەسمۇ؟ ئاستىنى بېسىڭ.
own-meant = <b>{ $number }</b>: كارتى ئاستىدا.
own-vague = <b>{ $number }</b> ھەققىدىمۇ؟ كارتى ئاستىدا. باشقا ئىش بولسا، ئاستىنى بېسىڭ.
work-talk = بۇ گەپ ھېچكىمگە يەتكۈزۈلمىدى. ئاھالىگە دېمەكچى بولسىڭىز، كارتقا جاۋاب قايتۇرۇڭ؛ خەتەر بولسا، ئالدى بىلەن <b>119</b>، <b>120</b>، <b>110</b> غا تېلېفون قىلىڭ، ئاندىن ئاستىنى بېسىڭ.
mark-tap = سەۋەبىنى ئۈستىدىن بېسىڭ. بۇ گەپ خاتىرىلەنمىدى.
## The list of a day, to be printed
command-list = تىزىملىك (بېسىش ئۈچۈن)
day-list-title = تىنچلىق تىزىملىكى
day-list-at = ۋاقىت
day-list-who = كىم، نەدە، تېلېفون
day-list-volunteer = پىدائىي
day-list-contacts = ئالاقىلىشىدىغانلار (🔑 ئاچقۇچى بار)
day-list-worker = تور خادىمى
day-list-desk = نۆۋەتچى
day-list-no-grid = تور يوق
day-list-risk = خەتىرى يۇقىرى
day-list-how = ۋاقتىدا تېلېفون قىلىڭ. <b>ئالمىسا: 15 مىنۇتتىن كېيىن يەنە بىر قېتىم.</b> يەنە ئالمىسا: تور خادىمى ئۆيىگە بارىدۇ. ئىشىك ئېچىلمىسا: نۆۋەتچىگە ۋە ئاچقۇچى بارلارغا تېلېفون قىلىڭ. خەتەر بولسا دەرھال <b>120</b> / <b>110</b>. قىلغاندىن كېيىن كاتەككە بەلگە قويۇڭ ۋە نەتىجىسىنى يېزىڭ.
day-list-end = □ تىنچ □ ئالمىدى □ ئۆيىگە بېرىلدى □ دوختۇرخانىغا · قاچان، كىم
day-list-paused = بۈگۈن قىلىنمايدۇ. توختىتىلغان ئەڭ ئاخىرقى كۈن: { $until }
day-list-copy = بۇ نۇسخا كىمگە: { $name }. بېسىلغان ۋاقتى: { $at }، خاتىرىلەندى. شەخسىي ئۇچۇر: ئىشلىتىپ بولغاندا يىغىپ يوقىتىڭ، رەسىمگە تارتماڭ.
day-list-caption = 📄 تىنچلىق تىزىملىكى، { $day }: { $count }. بېسىپ نۆۋەتچىلىك ئورنىدا ساقلاڭ: Telegram ئىشلىمىسە شۇ بويىچە تېلېفون قىلىڭ ۋە يوقلاڭ.
day-list-empty = ئۇ كۈنى تىزىملىكتە ھېچكىم يوق.
day-list-not-yours = تىزىملىك تور خادىمى، نۆۋەتچى ۋە شۇجى ئۈچۈن.
day-list-day = چېسلا يېزىڭ، مەسىلەن <b>/list 2026-03-08</b>

## A voice in the morning
button-care-voice = ئاۋاز خاتىرىلەش
button-care-voice-off = ئاۋاز كېرەك ئەمەس
care-ask-voice = <b>{ $name }</b> ئۈچۈن ئەتىگەنلىك سالامنى ئاۋاز بىلەن ئەۋەتىڭ. ھەر كۈنى ئەتىگەن ئاۋىڭىزنى ئاڭلايدۇ.
care-voice-kept = خاتىرىلەندى. ئەتە ئەتىگەن ئاۋازىڭىزنى ئاڭلايدۇ: { $name }.
care-voice-gone = بولىدۇ، يەنە خەت بىلەن سورايمىز: { $name }.
check-in-offer = ئەھۋالىڭىز ياخشى بولمىسا، <b>ماڭا ياردەم كېرەك</b> نى بېسىڭ، دەرھال ئادەم كېلىدۇ.
care-voice-needed = ئاۋازلىق خەۋەر ئەۋەتىڭ؛ ۋاز كەچسىڭىز /cancel.
## The five ones: visits, help, doctor, events
command-visits = يوقلاش ۋە ياردەم
visits-none = ھازىرچە يوقلايدىغان كىشى يوق، جاپا چەكتىڭىز.
visits-none-yours = ھازىرچە سىزنىڭ قىلىدىغان ئىشىڭىز يوق، رەھمەت.
visits-title = <b>قىلىدىغان ئىش: { $count }</b>، ۋاقتى يېقىنلىرى ئالدىدا
visits-line = <b>{ $name }</b> { $door } · { $kind } · مۇددىتى: { $until }
visits-line-late = ⏰ <b>{ $name }</b> { $door } · { $kind } · ۋاقتى ئۆتتى: { $until }
visits-kind-visit = ھەپتىلىك يوقلاش
visits-kind-help = ئايلىق ياردەم
visits-kind-doctor = پەسىللىك دوختۇر
visits-kind-event = بايرام پائالىيىتى
visits-period-visit = بۇ ھەپتە يوقلاش
visits-period-help = بۇ ئاي ياردەم
visits-period-doctor = بۇ پەسىل دوختۇر
visits-festival-new-year = يېڭى يىل
visits-festival-spring-festival = چاغان
visits-festival-lantern = پانۇس بايرىمى
visits-festival-dragon-boat = دۇەنۋۇ بايرىمى
visits-festival-double-seventh = چىشى بايرىمى
visits-festival-mid-autumn = چوڭچيۇ بايرىمى
visits-festival-double-ninth = چوڭياڭ بايرىمى
visits-festival-laba = لابا بايرىمى
visits-festival-little-year = كىچىك چاغان
visits-festival-nauryz = نورۇز
visits-festival-national-day = دۆلەت بايرىمى
visits-covered = { $period } { $done }/{ $asked }
visits-dot = { " · " }
visits-grid = <b>{ $grid }</b> { $covered }
button-visits-visit = يوقلىدىم: { $name }
button-visits-help = ياردەملەشتىم: { $name }
button-visits-doctor = دوختۇر كۆردى: { $name }
button-visits-event = ئۆتكۈزدۈم: { $name }
button-visits-list = تىزىملىكنى كۆرۈش
visits-ask-visit = { $name } قانداق تۇرۇپتۇ؟ بىر جۈملە سۆز ياكى بىر سۈرەت كۇپايە.
visits-ask-help = نېمە ياردەم قىلدىڭىز: { $name }؟ بىر جۈملە سۆز ياكى بىر سۈرەت كۇپايە.
visits-ask-doctor = دوختۇر نېمە دېدى: { $name }؟ بىر جۈملە سۆز ياكى بىر سۈرەت كۇپايە.
visits-ask-event = پائالىيەت قانداق بولدى: { $name }؟ بىر جۈملە سۆز ياكى بىر سۈرەت كۇپايە.
visits-done = ✅ خاتىرىلەندى: { $name }. يەنە { $left } بار.
visits-done-all = ✅ خاتىرىلەندى: { $name }. ھەممىسى تۈگىدى، رەھمەت!
visits-told-week = 📋 <b>بۇ ھەپتە</b> سىزدە { $count } ئىش بار
visits-told-late = ⏰ ۋاقتى ئۆتكەن { $count } ئىش، داۋاملاشتۇرۇڭ
visits-told-desk = ⏫ كاتەكچىلەردە بىر نەچچە كۈن كېچىككەن { $count } ئىش، سۈرۈشتۈرۈپ بېقىڭ
visits-told-kind = { $kind } ({ $count }): { $names }
visits-told-kind-more = { $kind } ({ $count }): { $names } ۋە يەنە { $more } كىشى
refused-visit-not-yours = بۇ ئىش سىزنىڭ ئەمەس.
refused-visit-done = بۇ ئىش خاتىرىلىنىپ بولغان، رەھمەت.
refused-visit-proof = بىر جۈملە سۆز ياكى بىر سۈرەت ئەۋەتسىڭىز خاتىرىلىنىدۇ.

# Those who are looked after: contacts, drills, holes, and what they see themselves
refused-care-contact = ئىسىم، تۇغقانچىلىق، تېلېفون يېزىڭ، مەسىلەن «王强 儿子 13900000000»
refused-care-contacts = كۆپ بولسا { $most } كىشى
refused-care-no-morning = { $name } ئەتىگەن سورالمايدۇ، مەشىق قىلىدىغان ئىش يوق
care-kin = <b>{ $name }</b>: ئالاقىلىشىدىغانلار
care-kin-none = <b>{ $name }</b>: ئالاقىلىشىدىغان كىشى يوق. ئۇچۇر ئالىدىغان تۇغقانغا /family ئۇلانما بېرىڭ.
care-contact = • { $said }
care-contact-key = • 🔑 { $said }
care-contact-unbound = {" "}· پەقەت تېلېفون
care-contact-stale = {" "}· ⚠️ تەكشۈرۈش كېرەك
care-contact-checked = {" "}· تەكشۈرۈلگەن: { $day }
care-ask-contact = ئىسىم، تۇغقانچىلىق، تېلېفوننى بىر قۇردا يېزىڭ، مەسىلەن «王强 儿子 13900000000».
care-ask-drill = 【مەشىق】قايسى تور كېيىنكى ئەتىگەننى مەشىق قىلىدۇ؟ ئۆيىدىكىلەرگە ئېيتىلمايدۇ، شۇ كۈنى كەچتە ئۆزى ئاخىرلىشىدۇ.
care-drill-grid = { $grid } · { $count }
care-drill-set = 【مەشىق】{ $name } كېيىنكى ئەتىگەن مەشىق، كەچتە ئۆزى ئاخىرلىشىدۇ. ياردەم سورىسا راست بولىدۇ.
care-drills-set = 【مەشىق】كېيىنكى ئەتىگەن { $count } كىشى مەشىق قىلىدۇ، كەچتە ئۆزى ئاخىرلىشىدۇ. ياردەم سورىسا راست بولىدۇ.
care-drill-off = { $name } مەشىق قىلمايدۇ.
care-drill-told =
    { $name }، { $day } ئەتىگەن مەشىق: سورىغان، ئىشىك چەككەنلەر مەشىق قىلىدۇ، تەشۋىش قىلماڭ.
    راست ئىش بولسا «ماڭا ياردەم كېرەك»نى بېسىڭ.
care-consent-due = 📝 { $name }: قوشۇلغان ۋاقتى { $until } توشىدۇ. ئۆيىگە بېرىپ قايتا سوراڭ.
care-lost-her = ⚠️ { $name } ئۇچۇر ئالالمايدۇ (روبوتنى توسۇۋەتتى). تېلېفون قىلىڭ ياكى بېرىپ كۆرۈڭ.
care-family-left = { $by } ئەمدى { $name } ئۈچۈن ئالاقىلاشمايدۇ، قالغىنى { $count }.
care-family-left-none = ⚠️ { $by } ئەمدى { $name } ئۈچۈن ئالاقىلاشمايدۇ، باشقا كىشى يوق. يەنە بىرنى تېپىڭ.
care-left = ماقۇل، { $name } ئۈچۈن ئەمدى سىزنى ئىزدىمەيمىز.
care-holes-weekly = ⚠️ <b>ئىزدەش زەنجىرىدە بوشلۇق بار</b> · { $count } كىشى
care-me = 🏠 تىنچلىق سوراش: { $days } { $time } { $way }
care-me-sos = 🏠 جىددىي ئىشتا «ماڭا ياردەم كېرەك»نى بېسىڭ، ئەتىگەن سورالمايدۇ
care-me-note = ئاچقۇچ ۋە ئىشىك خاتىرىلەنگەن، كىم كۆرسە يېزىلىدۇ
care-me-no-note = ئاچقۇچ ۋە ئىشىك خاتىرىلەنمىگەن
care-me-family = 🏠 سىز <b>{ $name }</b> نىڭ تۇغقىنى، جاۋاب بولمىسا ئېيتىمىز.
care-ask-quit = ئەتىگەن سورالمايدۇ، ئالاقىلىشىدىغانلار ۋە ئىشىك ئۆچۈرۈلىدۇ. توختىتامدۇق؟
care-ask-leave = <b>{ $name }</b> ئۈچۈن ئەمدى سىزنى ئىزدىمەيمىز. راستمۇ؟
care-views = <b>{ $name }</b>: ئىشىكنى كۆرگەنلەر
care-views-none = <b>{ $name }</b>: ئىشىكنى ھېچكىم كۆرمىگەن.
care-view = { $at } { $name }
button-care-checked = تەكشۈردۈم
button-care-kin-add = قوشۇش
button-care-key = ئاچقۇچ بار
button-care-key-off = ئاچقۇچ يوق
button-care-drop = ئۆچۈرۈش
button-care-drills = مەشىق
button-care-who-holes = كىملەر؟
button-care-views = كىم كۆردى؟
button-care-quit = ئەمدى سورىماڭ
button-care-quit-now = ھەئە، توختات
button-care-leave = ئەمدى ئىزدىمەڭ
button-care-leave-now = ھەئە
toast-care-checked = خاتىرىلەندى، رەھمەت

button-today-figures = سانلار
button-today-month = 30 كۈن
button-figures-month = { $what }: 30 كۈن
figures-head = 📊 <b>تىنچلىق سانلىرى</b>
figures-grid = <b>{ $grid }</b>
figures-line = { $days } كۈن: سورالغىنى { $mornings } · بىكار ئەنسىرەش { $alarms } ({ $share }) · جاۋابنىڭ ئوتتۇرا ۋاقتى { $minute } مىنۇت · يەتمىگىنى { $lost }
figures-key = بىكار ئەنسىرەش: ئادەم چاقىرىلدى، ئەمما ئۆزى تىنچ ئىدى. مەشىق ھېسابقا كىرمەيدۇ.
month-head = 🗓 <b>{ $of }</b>: ئاخىرقى { $n } كۈن
month-week = بىر قۇر بىر ھەپتە، دۈشەنبىدىن يەكشەنبىگىچە؛ قۇر ئاخىرىدا بىرىنچى كۈنى
month-answered = { $mark } ۋاقتىدا جاۋاب: { $n } كۈن
month-late = { $mark } قايتا سورالغاندا جاۋاب: { $n } كۈن
month-called = { $mark } ئادەم چاقىرىلغان: { $n } كۈن
month-paused = { $mark } توختىتىلغان: { $n } كۈن
month-not-asked = { $mark } سورالمىغان: { $n } كۈن
month-days = { " " }({ $days })
month-days-last = { " " }(ئاخىرقىسى: { $days })
## Who is out of it
alarm-left = بۇ ئىشنى باشقىلار ئۆتكۈزۈۋالدى، سىزنىڭ قىلىدىغان ئىشىڭىز يوق. رەھمەت.
alarm-asks-help = ئۇ ھازىرلا ياردەم سورىدى، «سىرتتا» دەپ خاتىرىلەشكە بولمايدۇ. ئۈستىدىكى يېڭى ئۇچۇرنى كۆرۈڭ.
