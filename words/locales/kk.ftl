# Linli's sentences in Kazakh (Cyrillic). The keys are those of zh-CN.ftl.
#
# WAITING FOR A NATIVE READER: written with care by people who do not speak the language; nobody who does has read it yet.
# Whoever reads it first, please look above all at ## Danger, at the buttons, and at the words chosen for
#   网格员 торкөз қызметкері · 网格 торкөз · 社区 аумақ · 社区值班 аумақ кезекшісі · 书记 хатшы · 街道 көше кеңсесі ·
#   楼栋长 үй басшысы · 联户长 он үй басшысы · 单元 кіреберіс · 上报 хабар
# Endings that depend on the sound before them are kept away from names, numbers and times: "ең кеші 10:40", not "10:40-қа дейін".

time-other-day = { $month }-айдың { $day }-күні { $time }

## Categories
category-lighting = Шам, жарық
category-road = Жол, құдық қақпағы
category-drainage = Кәріз, су басу
category-water = Ауыз су
category-power = Электр
category-gas = Газ
category-heating = Жылу
category-elevator = Лифт
category-parking = Көлік қою
category-traffic = Жол қозғалысы
category-sanitation = Қоқыс, тазалық
category-greening = Ағаш, көгал
category-noise = Шу
category-animals = Ит, жануарлар
category-fire = Өрт қауіпсіздігі
category-security = Қоғамдық тәртіп
category-fraud = Алаяқтық күдігі
category-dispute = Көршілер дауы
category-property = Үй басқару қызметі
category-building = Төбе, сылақ
category-facilities = Қоғамдық жабдықтар
category-eldercare = Қарттарға күтім
category-medical = Емделу, сақтандыру
category-documents = Құжат, анықтама
category-employment = Жұмыс, оқу курсы
category-welfare = Жәрдемақы
category-education = Мектеп, бала күтімі
category-counselling = Психолог, заңгер
category-culture = Іс-шара, курс, орын
category-suggestion = Ұсыныс-пікір
category-other = Басқа

role-worker = торкөз қызметкері
role-desk = аумақ кезекшісі
role-secretary = хатшы
role-subdistrict = көше кеңсесі
role-building_lead = үй басшысы
role-household_lead = он үй басшысы
role-volunteer = ерікті
role-family = отбасы мүшесі
role-partner = серіктес мекеме

place-unknown = орны әлі белгісіз
place-home = { $door } (үйі)
owner-nobody = аумақ
grid-none = аумақ
door-building = { $building }-үй
door-unit = { $building }-үй { $unit }-кіреберіс

language-zh-CN = қытайша
language-ug = ұйғырша
language-kk = қазақша
language-en = ағылшынша
language-ru = орысша
words-origin = 🌐 Түпнұсқасы { $language } жазылған

state-dispatched = күтіп тұр
state-accepted = қабылданды
state-in_progress = істелуде
state-waiting_resident = жауабыңызды күтуде
state-resolved = бағаңызды күтуде
state-closed = аяқталды
state-reopened = қайта істелуде
state-withdrawn = қайтарып алынды

rating-good = ризамын
rating-fair = негізінен ризамын
rating-bad = риза емеспін
rating-unrated = бағаланбады

## The resident's card
card-head-dispatched = ✅ Қабылдадым, нөмірі <b>{ $number }</b>
card-head-accepted = 🛠 <b>{ $number }</b> { $owner } өзіне алды
card-head-in_progress = 🛠 <b>{ $number }</b> { $owner } істеп жатыр
card-head-waiting_resident = 💬 <b>{ $number }</b> { $owner } жауабыңызды күтіп отыр
card-head-resolved = ❓ <b>{ $number }</b> Жөнделді ме?
card-head-closed = ✅ <b>{ $number }</b> аяқталды
card-head-reopened = 🔁 <b>{ $number }</b> қайта істеледі, бірден дұрыс істей алмадық, кешіріңіз
card-head-withdrawn = ↩️ <b>{ $number }</b> қайтарып алынды
card-matter = { $category } · { $place }
card-next-dispatched = { $owner } ({ $grid }) сізге жауап береді, ең кеші <b>{ $answer }</b>.
card-next-accepted = Бітетін уақыты: ең кеші <b>{ $solve }</b>.
card-next-in_progress = Бітетін уақыты: ең кеші <b>{ $solve }</b>.
card-next-coming = { $owner } жолда келе жатыр. Жағдай қиындаса, 120, 119, 110 нөміріне қоңырау шалыңыз.
card-next-waiting_resident = Хабар жазып жауап берсеңіз болды, бес күн уақытыңыз бар.
card-next-reopened = { $owner } ({ $grid }) сізге жауап береді, ең кеші <b>{ $answer }</b>.
card-nobody = Жазып алдым. Аумақта әзірге тіркелген қызметкер жоқ, бірі келген бойда көреді.
card-result = { $owner }: «{ $gist }»
card-rate = Хабарлағаныңызға рақмет. Бұл жолы қалай істелді?
card-rated = Бағаңыз: { $rating }
card-where = 📍 Қай жерде? Маған жазып жіберіңіз, мысалы: «3-үй 2-кіреберіс».
card-what-where = Не болды, қай жерде? Бір сөйлем жетеді, мысалы: «3-үй 2-кіреберісте шам жанбайды».
card-which = Бұл қай түрге жатады? Біреуін басыңыз.

## The worker's card
work-head = { $mark } <b>{ $number } { $category } · { $place }</b> ({ $since })
work-no-words = (сөзі жоқ, суретті не дауысты қараңыз)
work-dispatched = ⏱ біреу жауап беруі керек, ең кеші <b>{ $answer }</b>
work-accepted = { $owner } өзіне алды · ⏱ бітуі ең кеші { $solve }
work-in_progress = { $owner } істеп жатыр · ⏱ бітуі ең кеші { $solve }
work-waiting_resident = Тұрғынның жауабын күтуде, уақыт тоқтап тұр
work-resolved = Істелді, тұрғынның бағасын күтуде
work-closed = Аяқталды, { $rating }
work-reopened = Тұрғын жөнделмеді дейді · ⏱ жауап ең кеші <b>{ $answer }</b>
work-withdrawn = Тұрғын қайтарып алды
work-gist = 💬 { $gist }
work-gist-passed = 💬 { $by }: «{ $gist }»
work-others = Қазір жауапты: { $owner }
work-emergency = 🚨 Қауіп. Алдымен қоңырау шалыңыз, бірден барыңыз.
work-reporter-no-phone = Хабарлаған { $name } · телефоны жазылмаған, осы карточкаға жауап жазсаңыз өзіне жетеді · { $door }
work-reporter = Хабарлаған { $name } · телефон { $phone } · { $door }

button-edit = Өзгерту
button-supplement = Толықтыру
button-edit-category = Түрі
button-edit-place = Орны
button-urgency-emergency = Қауіпті
button-urgency-high = Шұғыл
button-urgency-normal = Шұғыл емес
button-back = Қайту
button-more = Тағы
button-accept = Мен барам
button-arrive = Келдім
button-ask = Сұрау
button-pass = Басқаға беру
button-resolve = Істедім
button-confirm = Жөнделді
button-reopen = Жөнделмеді
button-partly = Жартысы
button-withdraw = Қайтарып алу
button-rate-good = Ризамын
button-rate-fair = Негізінен риза
button-rate-bad = Риза емеспін
button-danger-out = Мен шықтым
button-danger-inside = Іште адам бар
button-private = Маған жеке жазыңыз
button-is-report = Бұл хабар
button-no-photo = Суретсіз аяқтау
button-language = Қазақша

edit-what = <b>{ $number }</b> Нені өзгертесіз?
edit-category = <b>{ $number }</b> Қай түрдегі іс?
pass-to-whom = <b>{ $number }</b> Кімге бересіз?
pass-to-nobody = <b>{ $number }</b> Қазір ала алатын басқа адам жоқ.

## Queue and own reports
list-line-open = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state } ⏱ { $due }
list-line-ended = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state }
queue-empty = Қазір сізге қарасты іс жоқ, сәл тынығып алыңыз.
mine-title = <b>Сіз хабарлаған істер.</b> Нөмірін бассаңыз, карточкасы шығады.
mine-empty = Сіз әлі ештеңе хабарламадыңыз. Бірдеңе бұзылса, бітелсе, шу болса, маған бір сөйлем жазыңыз.

## Start and help
start-resident = Сәлеметсіз бе, { $name }! Мен Линлимін.
    Шам жанбаса, құбыр бітелсе, біреу ақша сұраса… <b>маған бір сөйлем жазыңыз</b>, жазу, сурет, дауыс – бәрі болады. Торкөз қызметкері келіп көреді, біткенде мен сізден сұраймын.
start-staff = Сәлеметсіз бе, { $name }! Сіз – { $role }.
    Іс болса, карточкасын сізге жіберемін. Істейтін істер: /queue
help-resident = <b>Бір сөйлем</b> жазсаңыз, хабар болады, үй нөмірі де болса жақсы: «3-үй 2-кіреберісте шам жанбайды». Сурет, дауыс, орын да болады.
    /mine менің хабарларым · /me мен туралы · /cancel керек емес
    Адамға қауіп төнсе: алдымен <b>119</b>, <b>120</b>, <b>110</b> нөміріне қоңырау шалыңыз, сосын маған айтыңыз. Бот қоңырау шала алмайды.
help-staff = Карточкада: <b>Мен барам</b> істі сізге алады, сосын <b>Келдім</b>, <b>Сұрау</b>, <b>Істедім</b> (бір сөйлем, суреті болса тіпті жақсы). Сізге қарасты болмаса, <b>Басқаға беру</b>.
    Карточкаға жауап жазсаңыз, сөзіңіз тұрғынға жетеді, телефон нөмірлері көрінбейді.
    /queue істейтін істер · /mine менің хабарларым · /cancel керек емес
language-choose = 🌐 Қай тілде сөйлейін?
language-set = Жарайды, бұдан былай қазақша сөйлеймін.
cancel-done = Жарайды, бұл қадамды тоқтаттық.
cancel-nothing = Сізден күтіп тұрған сөзім жоқ еді. Іс болса, жаза беріңіз.

command-start = басынан бастау
command-help = қалай қолданылады
command-mine = менің хабарларым
command-queue = істейтін істер
command-cancel = керек емес
command-language = 中文 · ئۇيغۇرچە · Қазақша · English

## Chatter, forwards, unreadable
chatter = Естідім 😊 Бірдеңе бұзылса, бітелсе, шу болса, бір сөйлем айтсаңыз болды.
chatter-begun = Мен осындамын, жаңалық болса, бірден айтамын.
forward = Бұл – біреуден қайта жіберілген хабар. Егер біреу ақша аударуды, қосымша жүктеуді не растау кодын сұраса: <b>алдымен ақшаға тимеңіз</b>, <b>96110</b> нөміріне қоңырау шалып сұраңыз. Аумаққа беру үшін төмендегіні басыңыз.
forward-danger = 🚨 Бұл – біреуден қайта жіберілген хабар. Қазір шынымен қауіп болса: <b>алдымен 119, 120, 110 нөміріне қоңырау шалыңыз</b>, сосын төмендегіні басып аумаққа айтыңыз.
unreadable = Мұндай хабарды оқи алмаймын. Жазумен, суретпен не дауыспен айтыңыз.
group-hint = Атымды басып, маған жеке жазыңыз: бір сөйлем жетеді, басқалар көрмейді.
group-taken = ✅ Қабылдадым, нөмірі <b>{ $number }</b>. Қалғанын сізге жеке айтамын.
group-danger = 🚨 Адамға қауіп төнсе, алдымен <b>119</b>, <b>120</b>, <b>110</b> нөміріне қоңырау шалыңыз. Қабылдадым, нөмірі <b>{ $number }</b>. Мен қоңырау шала алмаймын.
anonymous = Аты жасырын әкімшінің кім екенін біле алмаймын, сондықтан мұны істей алмаймын. Өз есептік жазбаңызды қолданыңыз.

## Please say
ask-supplement = <b>{ $number }</b> Нені толықтырасыз? Жазу, сурет, дауыс – бәрі болады.
ask-place = <b>{ $number }</b> Қай жерде? Мысалы: «3-үй 2-кіреберіс».
ask-reopening = <b>{ $number }</b> Тағы қай жері жөнделмеді? Бір сөйлем жазыңыз не суретпен бір сөйлем.
ask-partly = <b>{ $number }</b> Тағы не қалды? Бір сөйлем айтыңыз.
ask-question = <b>{ $number }</b> Тұрғыннан не сұрайсыз? Бір сөйлем жазыңыз, мен жеткіземін.
ask-passing = <b>{ $number }</b> Енді жауапты: { $name }. Неге? Бір сөйлем жазыңыз.
ask-result = <b>{ $number }</b> Бір сурет жіберіп, қалай істегеніңізді бір сөйлем жазыңыз.
ask-result-words = Сурет келді. Қалай істегеніңізді бір сөйлем жазыңыз.
ask-result-photo = Сурет бар ма? Біреуін жіберсеңіз, тұрғынның көңілі тыныш болады.
done-supplement = Жеткіздім: { $owner }.
done-said = Тұрғынға жеткіздім.
done-unsaid = <b>{ $number }</b> Тұрғын қазір боттың хабарын ала алмайды, бұл сөз жетпеді. Қоңырау шалыңыз не үйіне барыңыз.
done-answer = Рақмет, жеткіздім: { $owner }.
done-passing = <b>{ $number }</b> Енді жауапты: { $owner }.
done-result = <b>{ $number }</b> Жазып алдым. Енді тұрғын жөнделген-жөнделмегенін айтады.

## Passed on
told-question = 💬 <b>{ $number }</b> { $name } сізден сұрайды:
    «{ $text }»
    Хабар жазып жауап берсеңіз болды.
told-answer = 💬 <b>{ $number }</b> Тұрғынның жауабы:
    «{ $text }»
told-by-resident = 💬 <b>{ $number }</b> Тұрғынның сөзі:
    «{ $text }»
told-by-worker = 💬 <b>{ $number }</b> { $name }:
    «{ $text }»
told-danger-out = 🚨 <b>{ $number }</b> { $place }: тұрғын <b>шығып кеттім</b> дейді.
told-danger-inside = 🚨🚨 <b>{ $number }</b> { $place }: тұрғын айтады: <b>іште әлі адам бар!</b>

## Danger
gas-phone-default = 119-ға қоңырау шалғанда бірге айтыңыз
called-both = { $owner } және аумақ кезекшісі
called-owner = { $owner }
called-desk = аумақ кезекшісі
danger-gas = 🚨 <b>Алдымен далаға шығыңыз, шам мен ток батырмаларына тимеңіз, далада 119-ға қоңырау шалыңыз.</b>
    Газ апат қызметі: { $gas_phone }
    Бірден хабарланды: { $called } (нөмірі { $number }). Қауіпсіз жерге жеткенде маған айтыңыз.
danger-fire = 🚨 <b>Тез шығыңыз, еңкейіп баспалдақпен түсіңіз, лифтіге мінбеңіз, далада 119-ға қоңырау шалыңыз.</b>
    Бірден хабарланды: { $called } (нөмірі { $number }). Қауіпсіз жерге жеткенде маған айтыңыз.
danger-elevator = 🚨 <b>Есікті күштеп ашпаңыз, қоңырауды жібермей басыңыз, есіктен әрі тұрыңыз.</b> <b>119</b>-ға қоңырау шалыңыз, лифтіде құтқару телефоны бар.
    Бірден хабарланды: { $called } (нөмірі { $number }).
danger-counselling = 🚨 Мұны жалғыз көтермеңіз. Қазір <b>12356</b> (психологиялық көмек), <b>120</b> не <b>110</b> нөміріне қоңырау шалыңыз.
    Бірден хабарланды: { $called } (нөмірі { $number }), сізбен қазір хабарласады.
danger-security = 🚨 <b>Алдымен қауіпсіз жерге барыңыз, 110-ға қоңырау шалыңыз.</b>
    Бірден хабарланды: { $called } (нөмірі { $number }).
danger-nobody = 🚨 <b>Адам қауіпте, қазір 119, 120 не 110 нөміріне қоңырау шалыңыз.</b> Мен қоңырау шала алмаймын.
    Аумақта қазір хабарымды көре алатын адам жоқ, мені күтпеңіз (нөмірі { $number }).
danger-other = 🚨 <b>Адам қауіпте, қазір 120, 119 не 110 нөміріне қоңырау шалыңыз.</b> Мен қоңырау шала алмаймын.
    Бірден хабарланды: { $called } (нөмірі { $number }), сізбен хабарласып жатыр.

## Toasts
toast-accept = Сізге берілді, телефон мен есік нөмірі карточкада
toast-arrive = Жазылды, келдіңіз
toast-confirm = Өте жақсы, рақмет
toast-rate = Бағаңызға рақмет
toast-withdraw = Қайтарып алынды
toast-category = Өзгертілді
toast-face = Жарайды
toast-ask = Бір сөйлем жазыңыз
toast-danger-out = Жазылды, сақ болыңыз
toast-danger-inside = Келе жатқандарға айтылды
toast-danger-nobody = Қазір көре алатын адам жоқ, бірден 119, 120 не 110 нөміріне қоңырау шалыңыз
toast-report = Қабылдадым
toast-bring = Карточкасы төменде

## When it cannot be
refused-role-staff = Бұл қадамды торкөз қызметкері жасайды
refused-role-reporter = Бұл қадамды хабарлаған адам жасайды
refused-state = Қазір мұны істеуге болмайды, ең соңғы карточканы қараңыз
refused-words-needed = Бір сөйлем жазу керек
refused-pass-target = Бұл адамға беруге болмайды, басқасын таңдаңыз
refused-already-accepted = Басқа біреу алып қойды
refused-already-there = Келгеніңіз жазылған
refused-already-resolved = Істелгені хабарланған
refused-already-closed = Аяқталған
refused-already-withdrawn = Қайтарып алынған
refused-too-late = Аяқталғанына 14 күннен асты, жаңадан жазыңыз
refused-ended = Бұл іс аяқталды. Тағы мәселе болса, жаңадан жазыңыз
refused-unknown-report = { $number } нөмірлі іс жоқ
refused-not-yours = Бұл істі сіз көре алмайсыз
refused-changed-meanwhile = Жаңа ғана басқа біреу өзгертті, ең соңғы карточканы қараңыз
refused-place-words = Қай жерде екенін сөзбен жазыңыз, мысалы: «3-үй 2-кіреберіс»
refused-queue = Бұл тізім торкөз қызметкері мен аумаққа арналған. Өз хабарларыңыз: /mine
refused-button = Бұл батырма енді істемейді, ең соңғы карточканы қараңыз
over-meanwhile = <b>{ $number }</b> жаңа ғана өзгерді, сөзіңіз жеткізілмеді. Ең соңғы карточканы қараңыз.
refused-kept = Бұл хабарланған
bug-sender = Қабылдадым, менде бір ақау шықты, адам көреді. Шұғыл болса, қоңырау шалыңыз. Нөмірі { $number }

## For the staff
trouble-dead-updates = ⚠️ Бот өңдей алмаған хабар саны: <b>{ $what }</b>. Адам көруі керек: linli dead
trouble-staff-lost = ⚠️ { $what } боттың хабарын ала алмайтын болды (тоқтатқан не бұғаттаған). Жаңа істерді әзірге аумақ кезекшісі алады, өзімен хабарласыңыз.
trouble-group-lost = ⚠️ Бот { $what }-үйдің тобынан шығып қалды, топ әкімшісі қайта қоссын.

## Becoming known
privacy = 👋 Бұл – <b>{ $building }-үй</b>. Мен Линлимін, осы үйдегі жағдайды маған айта беріңіз.
    Қай пәтерде тұратыныңызды жазып алайын ба? Сонда торкөз қызметкерін дұрыс табамын. Үйіңіз бен телефоныңызды тек көмекке келген адам көреді, топқа шықпайды; /me арқылы қалаған уақытта көріп, өзгертіп, өшіре аласыз.
button-agree = Болады
button-not-now = Әзірше жоқ
home-later = Жарайды, үйіңізді жазбадым. <b>{ $place }</b> жақта бірдеңе болса, қазір бір сөйлем жазыңыз.
ask-unit = <b>{ $building }-үй</b>: қай кіреберісте тұрасыз?
button-unit = { $unit }-кіреберіс
ask-room = <b>{ $door }</b>: пәтер нөміріңіз қандай? Сан жазсаңыз болды, мысалы 301.
ask-home = Қазір қайда тұрасыз? Толық жазыңыз, мысалы 3-2-301.
home-unclear = Түсінбедім. Былай жазсаңыз болды: 3-2-301. Тоқтату: /cancel.
home-known = Сәлеметсіз бе, { $name }! Тіркелген үйіңіз – <b>{ $door }</b>. Бірдеңе болса, бір сөйлем жазыңыз.
home-claimed = ✅ Жазып алдым: <b>{ $door }</b>. { $name } ({ $grid }) растайды.
    Күтпей-ақ қазір хабарлай аласыз. Төмендегі батырмамен телефон нөміріңізді жіберсеңіз, тізімде болсаңыз, бірден расталады.
home-claimed-nobody = ✅ Жазып алдым: <b>{ $door }</b>. Аумақта әзірге растайтын адам жоқ, келгенде көреді.
    Күтпей-ақ қазір хабарлай аласыз.
home-confirmed = ✅ { $name } растады: сіз <b>{ $door }</b> мекенжайында тұрасыз.
home-refused = { $name } <b>{ $door }</b> мекенжайын растай алмады. Нөмірі қате болуы мүмкін: /me арқылы қайта жазыңыз не өзіне айтыңыз. Хабарлай беруіңізге болады.
ask-moved = <b>{ $building }-үйге</b> көшіп келдіңіз бе?
button-moved-here = Көшіп келдім
button-passing-by = Өтіп барамын
button-share-phone = 📱 Нөмірімді жіберу
ask-phone = Төмендегі батырмамен өз телефон нөміріңізді жіберіңіз. Оны тек көмекке келген адам көреді.
contact-listed = ✅ Таныдым, { $name }, сәлеметсіз бе! Сіз <b>{ $door }</b> мекенжайында тұрасыз, расталды.
contact-moved = Сәлеметсіз бе, { $name }! Нөміріңіз тізімде бар. Тізімде <b>{ $door }</b> делінген, сіз жазғаннан басқа, торкөз қызметкері растайды.
contact-unlisted = Нөміріңізді жазып алдым. Ол әзірге тізімде жоқ, үйіңізді торкөз қызметкері растайды; қазір хабарлай аласыз.
claim-open = 🏠 <b>{ $name }</b> <b>{ $door }</b> мекенжайында тұрамын дейді. Солай ма?
claim-confirmed = ✅ <b>{ $name }</b> <b>{ $door }</b> мекенжайында тұрады, { $by } растады
claim-proven = ✅ <b>{ $name }</b> <b>{ $door }</b> мекенжайында тұрады, телефон нөмірі тексерілді
claim-refused = ✖️ <b>{ $name }</b> <b>{ $door }</b> мекенжайында тұрмайды ({ $by })
claim-replaced = ↩️ <b>{ $name }</b> басқа үй жазды, <b>{ $door }</b> туралы жауап керек емес
claim-withdrawn = ↩️ <b>{ $name }</b> тіркелгісі келмейді, <b>{ $door }</b> туралы жауап керек емес
button-lives-here = Иә, тұрады
button-lives-not = Жоқ
ask-spot = 📍 <b>{ $place }</b>. Не болды? Бір сөйлем не сурет жіберіңіз.
code-unknown = Бұл код жарамайды: жаңартылған не қате көшірілген болуы мүмкін. Кодсыз-ақ бір сөйлем жазыңыз.
code-barred = Тым көп қате код. Бір сағаттан кейін қайталаңыз. Кодсыз-ақ бір сөйлем жазыңыз.

## What is kept
me-title = <b>{ $name }</b>, сіз туралы мынаны сақтап отырмын:
me-phone = Телефон: { $phone }
me-home = Үйі: { $home }
me-claim = Сіз { $home } мекенжайында тұрамын дедіңіз, әлі ешкім растаған жоқ
me-language = Тіл: { $name } (/language)
me-birth-year = Туған жылы: { $year }
me-tags = Белгілер: { $tags }
me-roles = Рөлдер: { $roles }
me-agreed = Сіз { $time } үй мен телефонды сақтауға келістіңіз
me-not-agreed = Сіз үй мен телефонды сақтауға келіскен жоқсыз
me-listed = Тізімдегіні аумақ жүргізеді. Қате болса, маған бір сөйлем жазыңыз, торкөз қызметкеріне жеткіземін.
me-own = Мұның бәрін маған өзіңіз айттыңыз.
me-nothing = жоқ
button-me-name = Аты
button-me-home = Үйі
button-me-phone = Телефон
button-me-agree = Келісемін
button-me-withdraw = Келіспеймін
button-me-withdraw-now = Өшіру
button-me-keep = Қалдыру
ask-name = Сізді қалай атайын? Жазып жіберіңіз.
me-renamed = Жарайды, { $name }.
me-withdraw = Үйіңіз бен телефоныңызды өшіремін. Хабарлаған істеріңіз жалғаса береді. Өшірейін бе?
me-withdraw-listed = Үйіңіз бен телефоныңыз аумақ тізімінде: өшіру үшін аумаққа айтыңыз. Келіспейтініңізді жазып қоямын, расталмаған үйді де өшіремін.
me-withdrawn = Өшірдім. Бірдеңе болса, маған жаза беріңіз.
me-withdrawn-listed = Жазып қойдым: келіспейсіз. Тізімді аумақ өзгертеді. Бірдеңе болса, маған жаза беріңіз.
list-comma = { ", " }
tag-lives_alone = жалғыз тұратын қарт
tag-elder = қарт
tag-moved_in = көшіп келген
tag-youth = жасөспірім
tag-party_member = партия мүшесі
tag-volunteer = ерікті
tag-disabled = мүмкіндігі шектеулі
tag-low_income = аз қамтылған
command-me = Мен туралы
toast-agree = Рақмет
toast-kept = Бәрі қалды
toast-lives-yes = Рақмет, тұрғынға айттым
toast-lives-no = Жазып қойдым, тұрғынға айттым
refused-consent = Алдымен келісіңіз, сонда үй мен телефонды сақтай аламын: /me
refused-home-known = Тіркелген үйіңіз осы
refused-claims = Бір күнде тым көп өзгерттіңіз, ертең көріңіз. Хабарлай берсеңіз болады
refused-claim-decided = Бұған басқа біреу жауап беріп қойған
refused-contact-other = Тек өз нөміріңізді жіберіңіз: төмендегі батырманы басыңыз
refused-contact-odd = Бұл нөмірді тани алмадым
refused-contact-taken = Бұл нөмір басқа аккаунтта. Торкөз қызметкерімен бетпе-бет сөйлесіңіз
refused-name = Ат 1-ден 40 әріпке дейін болады

## On walls
poster-what = Сканерлеп, үйдегі жағдайды Линлиге айтыңыз
poster-how = Шам жанбаса, құбыр бітелсе, біреу ақша сұраса… бір сөйлем жазыңыз, торкөз қызметкері келіп шешеді.
poster-danger = Өмірге қауіп төнсе, алдымен 119, 120, 110 нөміріне қоңырау шалыңыз.
poster-thing = Бұзылды ма? Сканерлеп, бір сөйлем жазыңыз.
poster-labels = Заттарға арналған белгі: { $count }
thing-place = { $door } { $name }
refused-thing-building = { $building } деген үй жоқ

## Who serves
start-serves = { $name }, сәлеметсіз бе, сіз – { $role }. Іс шықса, сізге айтамын.
    Өз үйіңізде бірдеңе болса да, маған бір сөйлем жазыңыз.
staff-and = { ", " }
staff-title = <b>Қызмет істейтіндер ({ $count })</b>, көру үшін атын басыңыз.
staff-line = { $name } · { $roles }
staff-line-out = { $name } · { $roles } · әлі кірген жоқ
staff-member = <b>{ $name }</b> · { $phone }
staff-service = { $role } · { $where }
staff-no-service = Әлі міндеті жоқ.
staff-not-in = Әлі кірген жоқ. Сілтемені өзіне жіберіңіз, ашса болды.
staff-unreachable = ⚠️ Боттың хабарын ала алмайды (тоқтатқан не бұғаттаған).
staff-away = Қазір демалыста.
staff-ask-name = Аты кім?
staff-ask-phone = { $name }: телефон нөмірі қандай?
staff-ask-role = <b>{ $name }</b> не істейді?
staff-ask-partner = <b>{ $name }</b> қай мекемеден?
staff-ask-scope = { $role }: қай жерге жауапты?
staff-ask-building = { $role }: қай үй?
staff-ask-unit = { $role }: қай кіреберіс?
staff-ask-drop = <b>{ $name }</b> енді қай міндетті атқармайды?
staff-ask-taker = <b>{ $name }</b> жұмыстан кетеді, қолында <b>{ $count }</b> іс бар. Кім алады? Басқан бойда іске асады.
staff-link = Төмендегіні өзіне жіберіңіз: { $name }. Бір рет қана ашылады, үш күн жарайды.
staff-invitation = { $name }, сәлеметсіз бе, осы сілтемені ашып, «Бастау» дегенді басыңыз:
    { $link }
    Бір рет қана ашылады, үш күн жарайды. Басқаға жібермеңіз.
staff-given = ✅ Енді сіз – { $role }.
staff-taken = Енді сіз { $role } емессіз. Еңбегіңізге рақмет.
staff-came-in = ✅ { $name } кірді.
button-staff-add = Қосу
button-staff-role = Міндет беру
button-staff-drop = Міндет алу
button-staff-link = Сілтеме жіберу
button-staff-leave = Демалыс
button-staff-end = Жұмыстан босату
button-staff-list = Тізім
button-staff-nobody = Ереже бойынша
scope-everywhere = бүкіл көше кеңсесі
scope-community = бүкіл аумақ
partner-property = үй басқарушы
partner-water = су
partner-power = ток
partner-gas = газ
partner-heating = жылу
partner-police = полиция
partner-hospital = аурухана
departure-done = ✅ <b>{ $name }</b> жұмыстан кетті, құқығы бірден тоқтады. Қолындағы <b>{ $count }</b> іс берілді: { $to }.
departure-duties = Кезекшілік: берілгені { $passed }, бос қалғаны { $gone }. /duty арқылы толтырыңыз.
departure-thanks = { $name }, аумақтағы жұмысыңыз бүгін аяқталды. Істеген әр ісіңіз көршілердің есінде, сізге рақмет.
    Өз үйіңізде бірдеңе болса, бұрынғыдай маған бір сөйлем жазыңыз.
departure-taken-over = { $name } жұмыстан кетті, қолындағы <b>{ $count }</b> іс енді сізде, карточкалары төменде.
departure-bare-grid = ⚠️ <b>{ $grid }</b>: қазір торкөз қызметкері жоқ, жаңа істер аумақ кезекшісіне барады. /staff арқылы адам тағайындаңыз.
command-staff = қызмет істейтіндер
command-duty = кезекшілік кестесі
command-leave = демалыс
toast-staff-given = Болды
toast-staff-taken = Алынды
toast-staff-link = Сілтеме төменде, өзіне жіберіңіз
toast-departure = Жұмыстан кетті
refused-staff = Мұны хатшы мен көше кеңсесі басқарады
refused-staff-not-yours = Бұл сіздің басқаруыңызда емес
refused-staff-beyond = Оның сіз басқармайтын міндеті бар, көше кеңсесі істесін
refused-staff-other-name = Бұл нөмір басқа атта, тексеріңіз
refused-staff-phone = Нөмірді оқи алмадым, 11 сан жазыңыз
refused-staff-scope = Бұл міндет мұндай аумаққа берілмейді
refused-staff-has-role = Бұл міндеті бар
refused-staff-no-role = Мұндай міндеті жоқ
refused-staff-oneself = Өз міндетіңізді басқа адам өзгертеді
refused-staff-is-in = { $name } кіріп қойған, сілтеме керек емес
refused-staff-taker = Бұл адам ала алмайды, басқасын таңдаңыз
refused-link-yours = Бұл сілтеме { $name } үшін, өзіне жіберіңіз, сіз ашпаңыз
refused-link-known = Бұл есептік жазба өз атыңызда тіркелген, басқа адамға айналмайды. Сілтемені жіберген адамнан сұраңыз

## Leave
leave-ask-from = <b>{ $name }</b> қай кезден бастап демалыста?
leave-ask-until = Қай күнге дейін? Сол күні түнгі 12-де аяқталады.
leave-ask-deputy = Орнына кім істейді?
leave-ask-date = Қай күн? Мысалы: 2026-03-08.
leave-is = <b>{ $name }</b> демалыста, <b>{ $until }</b> дейін. Жаңа істерді алатын: { $deputy }.
leave-will-be = <b>{ $name }</b> демалысы: <b>{ $from }</b> – <b>{ $until }</b>. Ол кезде жаңа істерді алатын: { $deputy }.
leave-ended = ✅ <b>{ $name }</b> қайтып келді, жаңа істер бұрынғыдай.
leave-over = Демалысыңыз бітті, жаңа істер қайта сізде. /queue арқылы көріңіз.
leave-set-for-you = Сізге демалыс алынды: { $from } – { $until }. Жақсы демалыңыз. Ертерек қайту: /leave
leave-deputy-asked = { $name } демалыста болады: { $from } – { $until }. Сол кезде орнына сіз істейсіз.
leave-deputy-begins = { $name } демалыста, { $until } дейін орнына сіз істейсіз. Жаңа істер сізге келеді.
leave-deputy-over = { $name } қайтып келді, орнына істеу аяқталды, рақмет.
leave-deputy-gone = { $name } жұмыстан кетті, енді орныңызға істей алмайды. Жаңа істер аумақ кезекшісіне барады; қайта қою: /leave
leave-begun-ask = Бастап қойғаныңыз – <b>{ $count }</b> іс. Жалғастырасыз ба, әлде бересіз бе ({ $name })?
leave-begun-ask-desk = Бастап қойғаныңыз – <b>{ $count }</b> іс. Жалғастырасыз ба, әлде аумақ кезекшісіне бересіз бе?
leave-handed = ✅ { $count } іс берілді, жақсы демалыңыз.
button-leave-now = Қазірден
button-leave-from-tomorrow = Ертеңнен
button-leave-pick = Күн таңдау
button-leave-no-deputy = Аумақ кезекшісі
button-leave-back = Ертерек қайту
button-leave-call-off = Керек емес
button-leave-keep = Жалғастырамын
button-leave-hand = Беремін
toast-leave-set = Жарайды, жазылды
toast-leave-back = Қош келдіңіз
toast-leave-keep = Жарайды, сізде қалды
refused-leave = Демалыс торкөз қызметкері мен аумақ кезекшісіне арналған
refused-leave-deputy = Бұл адам орнына істей алмайды, басқасын таңдаңыз
refused-leave-days = Күн дұрыс емес: бүгіннен бастап, ең ұзағы жарты жыл
refused-leave-twice = Демалыс бар, /leave қараңыз
refused-leave-none = Қазір демалыс жоқ
refused-leave-date = Күнді оқи алмадым, былай жазыңыз: 2026-03-08
day-today = бүгін
day-tomorrow = ертең
day-other = { $day }.{ $month }, { $weekday }
weekday-1 = дүйсенбі
weekday-2 = сейсенбі
weekday-3 = сәрсенбі
weekday-4 = бейсенбі
weekday-5 = жұма
weekday-6 = сенбі
weekday-7 = жексенбі

## Duty
duty-now = <b>Қазір кезекте</b>
duty-now-nobody = <b>Қазір кезекші қойылмаған</b>, іс шықса, бәріне жіберіледі.
duty-week = <b>Осы жеті күн</b>
duty-line-now = { $role } <b>{ $name }</b>, { $until } дейін
duty-line = { $from } – { $until } { $role } { $name }
duty-one = { $from } – { $until }
    { $role } <b>{ $name }</b>
duty-ask-day = Қай күн?
duty-ask-shift = <b>{ $day }</b>: қай кезек?
duty-ask-who = { $role }: кім тұрады?
duty-ask-nobody = Әлі { $role } жоқ. Алдымен /staff арқылы қосыңыз.
duty-given = 📅 Сіз кезекшісіз: { $from } – { $until } ({ $role }).
duty-taken = 📅 { $from } – { $until }: бұл кезекке тұрмайсыз.
shift-day = Күндіз 08–20
shift-night = Түнде 20–08
shift-whole = Тәулік 08–08
button-duty-add = Кезек қою
button-duty-swap = Ауыстыру
button-duty-remove = Алып тастау
toast-duty-put = Қойылды
toast-duty-swapped = Ауыстырылды
toast-duty-removed = Алып тасталды
refused-duty = Кезекшілік кестесі аумақ қызметкерлеріне арналған
refused-duty-gone = Бұл кезек енді жоқ
refused-duty-over = Бұл кезек өтіп кетті

## Family
command-family = отбасына сілтеме
family-ask-whom = Кімнің отбасы? Атын не есік нөмірін жазыңыз, мысалы 3-2-301.
family-nobody = Табылмады. Басқаша жазыңыз: аты не 3-2-301. Тоқтату: /cancel
family-choose = Қайсысы?
family-link = Төмендегіні отбасына жіберіңіз: { $name }. Бір рет қана ашылады, үш күн жарайды.
family-invitation = Сәлеметсіз бе, отбасы мүшесі ({ $name }) осы сілтемені ашып, «Бастау» дегенді бассын:
    { $link }
    Бір рет қана ашылады, үш күн жарайды. Басқаға жібермеңіз.
family-consent = Сіз отбасы мүшесісіз бе: <b>{ $name }</b>?
    Келіссеңіз, { $name } жауап бермесе не көмек сұраса, аумақ сізбен осы жерде хабарласады және атыңызды сақтайды. Басқа істі көрмейсіз.
family-tap = Жоғарыдағы батырманы басыңыз.
family-bound = ✅ Жазылды, сіз отбасы мүшесісіз: <b>{ $name }</b>. Шұғыл болса, аумақ осы жерде хабарласады; қауіп болса, алдымен 120, 119, 110 нөміріне қоңырау шалыңыз.
family-later = Жарайды, ештеңе жазылмады.
family-told-elder = { $name } отбасы мүшеңіз болып тіркелді, қажет болса аумақ таба алады.
family-came-in = ✅ { $name } тіркелді. Кімнің отбасы: { $elder }.
button-family-yes = Иә, келісемін
button-family-no = Жоқ
refused-family = Отбасына сілтемені торкөз қызметкері мен аумақ жібереді
refused-family-self = Бұл сілтеме отбасыңызға арналған, соларға жіберіңіз
refused-family-yours = Бұл сілтеме отбасына арналған, соларға жіберіңіз, сіз ашпаңыз
refused-family-already = Сіз отбасы мүшесі болып тіркелгенсіз: { $name }
refused-family-link = Сілтемені тағы бір рет ашыңыз

## What the clock says, and where a report can wait or end besides
card-head-submitted = ✅ Қабылданды, нөмірі <b>{ $number }</b>
card-head-scheduled = 📅 <b>{ $number }</b> { $owner } келетін уақыт: { $appointed }
card-head-waiting_partner = 🔧 <b>{ $number }</b> { $owner } басқа мекемеге жіберді, қадағалап отыр
card-head-round_table = 👥 <b>{ $number }</b> Бірге отырып ақылдасады
card-head-merged = 🔗 <b>{ $number }</b> мен <b>{ $into }</b> бір іс, бірге жасалады
card-head-rejected = ⛔ <b>{ $number }</b> Қауымдастық жасай алмайды: { $reason }
card-next-scheduled = Ыңғайсыз болса, хабар жазып уақытты өзгертіңіз.
card-next-waiting_partner = Бітетін уақыты: ең кеші <b>{ $solve }</b>.
card-next-round_table = Бітетін уақыты: ең кеші <b>{ $solve }</b>.
card-next-merged = Жаңалық болса, сізге де айтамыз.
card-next-rejected = { $owner }: «{ $gist }»
card-rises-2 = ⏱ Тағы { $left } ({ $at }) ешкім жасамаса, өзі қауымдастыққа көтеріледі.
card-rises-3 = ⏱ Тағы { $left } ({ $at }) жасалмаса, өзі көше кеңсесіне көтеріледі.
left-minutes = { $n } минут
left-hours = { $n } сағат
left-days = { $n } күн
work-submitted = Әлі ешкім алмады · ⏱ жауап ең кеші <b>{ $answer }</b>
work-scheduled = 📅 { $owner }, <b>{ $appointed }</b> · ⏱ бітуі ең кеші { $solve }
work-waiting_partner = 🔧 Басқа мекемеде, 3 күн сайын қадағаланады · ⏱ бітуі ең кеші { $solve }
work-round_table = 👥 Ақылдасып жатыр · ⏱ бітуі ең кеші { $solve }
work-merged = 🔗 { $into } нөміріне қосылды
work-rejected = ⛔ Қабылданбады: { $reason }
work-level-2 = ⏫ Қауымдастыққа көтерілді
work-level-3 = ⏫⏫ Көше кеңсесіне көтерілді
work-copy = Бұрын сіздікі болғандықтан, сізге де хабарланады
state-submitted = тіркелді
state-scheduled = уақыты белгіленді
state-waiting_partner = басқа мекемеде
state-round_table = ақылдасуда
state-merged = қосылды
state-rejected = қабылданбады
edit-more = <b>{ $number }</b> тағы:
edit-times = <b>{ $number }</b> қашан?
edit-reasons = <b>{ $number }</b> неге қабылданбайды?
reason-not_ours = қауымдастықтың ісі емес
reason-no_report = хабарлама емес
reason-private_matter = жеке іс
reason-unfounded = барып көрдік, ондай жоқ
reason-in_court = сотта қаралуда
button-schedule = Уақыт белгілеу
button-outside = Басқа мекеме
button-convene = Ақылдасу
button-return = Қайтарып алу
button-escalate = Жоғарыға
button-reject = Қабылдамау
button-appeal = Келіспеймін
button-bring = Карточканы көру
button-nudge = Асықтыру
button-merge = Қосу
button-unmerge = Ажырату
ask-outside = <b>{ $number }</b> Қай мекемеге, не келістіңіз? Бір сөйлем жазыңыз, тұрғын көреді.
ask-convening = <b>{ $number }</b> Қашан, кімдер, не туралы? Бір сөйлем жазыңыз.
ask-returning = <b>{ $number }</b> Нәтижесі қандай? Бір сөйлем жазыңыз.
ask-escalating = <b>{ $number }</b> Неге жоғарыға жібересіз? Бір сөйлем жазыңыз.
ask-rejecting = <b>{ $number }</b> Тұрғынға бір сөйлем: неге және кімге бару керек.
ask-appealing = <b>{ $number }</b> Несі дұрыс емес? Бір сөйлем жазыңыз, басқа адам қайта қарайды.
done-reject = <b>{ $number }</b> Тұрғынға айтылды. Ол бір рет шағымдана алады.
done-appeal = Қабылданды. <b>{ $number }</b> қайта қарайтын адам: { $owner }.
done-outside = <b>{ $number }</b> Жазып алдым, 3 күн сайын еске саламын.
done-convene = <b>{ $number }</b> Жазып алдым, тұрғын көреді.
done-return = <b>{ $number }</b> Жазып алдым, жалғастырамыз.
toast-schedule = Жазылды, тұрғынға айтылды
toast-nudge = Асықтырдым
toast-unmerge = Ажыратылды
refused-appointment = Бұл уақыт өтіп кетті, басқасын таңдаңыз
refused-nobody-above = Жоғарыда алатын адам жоқ
refused-reason = Алдымен себебін таңдаңыз
refused-merge = Бұл нөмірге қосуға болмайды
refused-nudge = Асықтырылған немесе әлі ерте
refused-already-rejected = Тұрғынға айтылып қойған
refused-already-appealed = Бір рет қайта қаралған
refused-already-merged = Қосылып қойған
told-nudge = 👋 <b>{ $number }</b> Тұрғын асықтырып жатыр: { $category } · { $place }
trouble-clock = ⚠️ <b>{ $what }</b>: уақыты жүрмей тұр. Осы іске қараңыз және ботты басқаратын адамға айтыңыз: linli invariants
due-answer_soon = ⏰ <b>{ $number }</b> Әлі жауап жоқ: { $category } · { $place }. { $answer } дейін жауап беріңіз.
due-answer_due = ⏰ <b>{ $number }</b> Уақыты бітті, жауап жоқ: { $category } · { $place }. Басқалар да көрді, кез келген адам ала алады.
due-answer_late = ⏫ <b>{ $number }</b> Әлі де жауап жоқ: { $category } · { $place }. Қазір қараңыз.
due-solve_soon = ⏰ <b>{ $number }</b> Уақыты таяды: { $category } · { $place }. ⏱ Ең кеші { $solve }.
due-solve_due = ⏫ <b>{ $number }</b> Уақыты бітті, жасалмады: { $category } · { $place }.
due-solve_late = ⏫⏫ <b>{ $number }</b> Уақыты көптен өтті: { $category } · { $place }.
due-still_late = ⏰ <b>{ $number }</b> Әлі де жасалмады: { $category } · { $place }. Уақыты { $solve } болатын.
due-no_answer = 💬 <b>{ $number }</b> Тұрғын бес күн жауап бермеді, уақыт қайта жүріп жатыр. Жалғастырыңыз не қоңырау шалыңыз.
due-appointment = 📅 <b>{ $number }</b> Белгіленген уақыт { $appointed }: { $category } · { $place }.
due-chase = 🔧 <b>{ $number }</b> Мекемеден үш күн хабар жоқ: { $category } · { $place }. Асықтырыңыз.
due-back = 🔧 <b>{ $number }</b> Мекеме 14 күнде жасамады, іс қайта бізде: { $category } · { $place }.
sorry-danger = ⚠️ <b>{ $number }</b>: әлі ешкім жауап бермеді. <b>Бізді күтпеңіз</b>, 120, 119, 110 нөміріне қоңырау шалыңыз. Маңайдағы қызметкерлер қайта шақырылды.
sorry-answer-same = Кешіріңіз, <b>{ $number }</b> уақытында жауап алмады. Басқа қызметкерлер мен кезекші шақырылды.
sorry-answer-up = Кешіріңіз, <b>{ $number }</b> әлі жауапсыз. Жоғарыға көтерілді, енді жауапты: { $owner }, жауап ең кеші { $answer }.
sorry-solve-same = Кешіріңіз, <b>{ $number }</b> уақытында жасалмады. { $owner } әлі істеп жатыр.
sorry-solve-up = Кешіріңіз, <b>{ $number }</b> уақытында жасалмады. Жоғарыға көтерілді, енді жауапты: { $owner }.

## Соңғы сөз тұрғындікі
card-unrated = 7 күнде бағаңыз келмеді, сондықтан «бағаланбады» деп жазылды. Қазір де бағалай аласыз:
card-unrated-other = 7 күнде баға келмеді: «бағаланбады».
card-rest = 🔸 Қалғаны: <b>{ $rest }</b>
card-rest-asked = 🔸 Бұл жолы қалғанын сұраймыз: <b>{ $rest }</b>
card-done = ☑️ Істелгені: { $done }
work-unrated = Аяқталды · тұрғын 7 күнде баға бермеді (бағаланбады)
edit-rating = <b>{ $number }</b> Қайсысына өзгертесіз?
edit-withdrawing = <b>{ $number }</b> Енді керек емес пе? Қайтарып алсаңыз, ешкім келмейді.
button-rerate = Бағаны өзгерту
button-withdraw-not = Жоқ, қалсын
button-enough = Болды
button-again = Қайта істеңіз
photo-whose = Бұл сурет қай істің нәтижесі? Біреуін басыңыз.
button-new-report = Жоқ, жаңа хабар
words-see-picture = суретке қараңыз
ask-unhappy = Кешіріңіз, <b>{ $number }</b> көңіліңізден шықпады. Қай жері жаман болды? Бір сөйлем не бір сурет жетеді, айтпасаңыз да болады.
ask-detail = Сурет келді, <b>{ $number }</b> қайта істеледі. Қай жері жөнделмегенін бір сөйлеммен айта аласыз ба? Келетін адамға көмек болады.
done-unhappy = Жазып алдым, хатшы мен кезекшіге айтылды. <b>{ $number }</b> бұдан қайта ашылмайды; қайта істеткіңіз келсе, төмендегіні басыңыз.
done-unhappy-nobody = Жазып алдым, қызметкер келгенде көреді. <b>{ $number }</b> бұдан қайта ашылмайды; қайта істеткіңіз келсе, төмендегіні басыңыз.
told-unhappy = 🙁 <b>{ $number }</b> Тұрғын риза емес: { $category } · { $place } (істеген: { $owner })
    «{ $text }»
toast-rate-bad = Жазып алдым, кешіріңіз
toast-enough = Жарайды, бағаңыз жазылды

## Болған істер, іздеу, үйдің істері
button-past = Тарихы
button-earlier = Бұрынғы
button-newer = Кейінгі
past-title = <b>{ $number }</b> тарихы
past-line = { $at } { $who }: { $what }
past-line-said = { $at } { $who }: { $what } «{ $text }»
past-by-you = сіз
past-by-clock = өздігінен
past-by-reporter = хабарлаушы
past-by-represented = іс иесі
past-by-neighbour = көрші
past-by-lead = үй жауаптысы
past-by-staff = қызметкер
past-other = өзгеріс болды
past-report = хабарлады
past-extend = тағы айтты
past-supplement = толықтырды
past-edited = сөзін өзгертті
past-category = түрі өзгерді:
past-urgency = шұғылдығы өзгерді:
past-place = орны өзгерді:
past-routed = ереже бойынша берілді
past-unplaced = алатын адам жоқ
past-handover = басқа адамға өтті
past-accept = қабылдады
past-arrive = келді
past-ask = сұрады
past-question = жазды
past-answer = жауап берді
past-pass = басқаға берді
past-passing = бергенде айтты
past-schedule = уақыт белгіледі
past-outside = басқа мекемеге берді
past-convene = ақылдасуға шақырды
past-return = қайтарып алды
past-escalate = жоғарыға жіберді
past-result = нәтижесін жіберді
past-resolve = істеп бітірді
past-confirm = жөнделді деді
past-rate = бағалады
past-reopen = жөнделмеді деді
past-partly = жартысы жөнделді деді
past-reopening = не жөнделмегенін айтты
past-unhappy = неге риза еместігін айтты
past-withdraw = қайтарып алды
past-reject = қабылдамады
past-appeal = келіспеді
past-merge = басқаға қосты
past-unmerge = ажыратты
past-nudge = асықтырды
past-expire = уақыты бітті
past-danger_out = қауіптен шықты
past-danger_inside = іште адам бар деді
past-answer_soon = жауап жоқ, еске салынды
past-answer_due = уақытында жауап жоқ, басқалар шақырылды
past-answer_late = әлі жауап жоқ, жоғарыға көтерілді
past-solve_half = уақыттың жартысы өтті
past-solve_soon = уақыты таяды, еске салынды
past-solve_due = уақытында бітпеді, жоғарыға көтерілді
past-solve_late = уақыты көптен өтті, тағы көтерілді
past-still_late = әлі бітпеді, еске салынды
past-no_answer = бес күн жауап жоқ, жұмыс жалғасты
past-appointment = белгіленген уақыт жақын, еске салынды
past-chase = басқа мекемеден хабар жоқ, еске салынды
past-back = басқа мекеме істемеді, қайтарылды
past-unrated = жеті күн баға жоқ, аяқталды
command-find = істі іздеу
command-building = үйдің бітпеген істері
find-how = Нөмір не сөз жазыңыз: /find 1024, /find шам.
find-title = Табылды: <b>{ $count }</b>, «{ $query }»
find-more = Тағы { $count } іс бар, көбірек сөз жазыңыз.
find-nothing = «{ $query }» табылмады. Басқа нөмір не сөз жазып көріңіз.
building-title = <b>Үйдің бітпеген істері.</b> Көру үшін нөмірін басыңыз.
building-empty = Үйде қазір бітпеген іс жоқ.
building-report = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state } ⏱ { $due }
told-nudge-lead = 👋 <b>{ $number }</b> Үй жауаптысы асықтырып жатыр: { $category } · { $place }
refused-find = Бәрінен іздеу қызметкерлерге арналған. Өзіңіздікі: /mine және сөз
refused-building = Бұл үй басшысы мен он үй басшысына арналған. Өзіңіздікі: /mine

## Басқа үшін, өзі байқаған
button-for = Басқа үшін
button-found = Байқадым
command-for = басқа үшін хабарлау
for-ask-whom = Кім үшін? Аты мен есік нөмірін жазыңыз, мысалы «Айгүл 3-2-102».
for-ask-matter = Кім үшін: <b>{ $name }</b>. Не болды? Бір сөйлем, сурет, дауыс – бәрі болады.
for-told = { $name } сіз хабарлағаныңызды біледі.
for-untold = { $name }: өзіне айтылмады. Хабар жетпейді немесе мұндай іс өзіне жіберілмейді.
found-ask = Не көрдіңіз, қай жерде? Бір сөйлем не сурет жіберіңіз.
card-for = 🙋 Кім үшін: { $name }
card-for-you = 🙋 { $name } сіз үшін хабарлады
work-source-behalf = 🙋 Басқа біреу үшін хабарланған
work-source-found = 👀 Қызметкер өзі байқаған
work-represented = Іс иесі { $name } · телефон { $phone } · { $door }
refused-for = Басқа үшін үй басшысы, ерікті, отбасы мен қызметкер хабарлайды. Өзіңіздікін бір сөйлеммен жазыңыз
refused-for-whom = Бұл адам үшін хабарлай алмайсыз
refused-found = Бұл қызметкерлерге арналған. Көргеніңізді бір сөйлеммен жазыңыз

# The same matter twice
card-same =
    🔗 Мына іс емес пе?
    <b>{ $into }</b> { $category } · { $place } · хабарланған уақыты: { $since } · { $state }
button-join = Иә, бірге күтемін
button-other = Жоқ
button-split = Бөлу
button-merge-number = Нөмір жазу
button-me-too = { $count ->
        [0] Менде де солай
       *[other] Менде де · { $count }
    }
card-together = 👥 Бірге күтіп отырған көршілер саны: { $count }.
card-together-resolved = 👥 Бірге күтіп отырған көршілер саны: { $count }. Біреуі әлі дұрыс емес десе, жұмыс жалғасады.
card-still = Сізде әлі жөнделмесе, төменге басыңыз, жұмыс жалғасады.
card-withdrawn-other = Хабарлаған адам қайтарып алды. Сізде әлі жөнделмесе, маған бір сөйлем жазыңыз.
button-apart = Бір іс емес
past-apart = бір іс емес деді, бөлек жасалады
card-apart = ✂️ <b>{ $number }</b> мен сіздің ісіңіз енді бөлек жасалады.
edit-merge = <b>{ $number }</b> қай іске қосылады?
edit-merge-none = <b>{ $number }</b>: жақын жерде ондай ашық іс жоқ. Нөмірін жазуға болады.
merge-line = <b>{ $number }</b> { $category } · { $place } · “{ $text }”
ask-merging = <b>{ $number }</b> қай нөмірге қосылады? Нөмірін жазыңыз.
ask-splitting = <b>{ $number }</b>: әр жолға бір іс жазыңыз, 2–10 жол. Бірінші жол осы нөмірде қалады: { $number }.
done-merge = 🔗 <b>{ $number }</b> қосылды, жаңа нөмірі: <b>{ $into }</b>. Хабарлаған адам екеуін де біледі. Қайта ажыратуға болады.
done-split = ✂️ <b>{ $number }</b> бөлінді. Енді мыналар бар: { $numbers }
toast-join = Жарайды, жаңалық болса айтамыз
toast-other = Жарайды, бөлек жасалады
toast-merge = Қосылды
toast-me-too = Жазып алдық, жаңалықты жеке айтамыз
toast-me-too-start = Санға алынды. Жаңалық білу үшін { $bot } ботына жазып, «Бастау» түймесін басыңыз
refused-merge-ended = { $number } бітіп қойған, оған қосуға болмайды
refused-merge-private = Мұндай іс құпия, қосуға болмайды
refused-merge-danger = Қауіпті істі шұғыл емес { $number } ісіне қосуға болмайды
refused-already-follows = { $number } ісін күтіп тұрсыз
refused-split-lines = 2–10 жол керек, әр жолға бір іс. Сіз жазған жол саны: { $count }
group-card = 🔧 <b>{ $number }</b> { $category } · { $place } ― { $state }{ $waiting ->
        [0] {""}
       *[other] {" "}· мұндай жағдайдағы көршілер саны: { $waiting }
    }
group-card-done = ✅ <b>{ $number }</b> бітті
group-card-merged = 🔗 <b>{ $number }</b> мен <b>{ $into }</b> бірге жасалады
group-card-over = ▫️ <b>{ $number }</b> енді мұнда жасалмайды
past-follow = менде де солай деді, күтеді
past-took_in = тағы біреуі қосылды
past-join = сол іс деді, бірге күтеді
past-part = басқа істен бөлінді
past-split = бөлді
past-not_same = басқа іс деді

## Жиі айтылатын сөйлемдер
command-answers = дайын сөйлемдер
phrases-hint = Дайын сөйлемдер: басса алдымен көрсетемін, бірден жіберілмейді.
phrase-read = <b>{ $number }</b> Осылай жіберейін бе?
    «{ $text }»
    Басқаша айтқыңыз келсе, өзіңіз жазыңыз.
phrase-theirs = Тұрғын мұны өз тілінде де көреді: «{ $text }»
phrases-where = Қай аумақтың сөйлемдері?
phrases-title = <b>{ $community } · дайын сөйлемдер</b>
    Қай қадам үшін?
phrases-which = <b>{ $use }</b>, қай түрі?
phrases-any = барлық түрі
phrases-shelf = <b>{ $use } · { $category }</b>
phrases-line = { $n }. { $text }
phrases-empty = Әзірге жоқ.
phrases-one = «{ $text }»
button-phrase-send = Осылай жіберу
button-phrase-add = Қосу
button-phrase-edit = Өзгерту
button-phrase-drop = Өшіру
ask-phrase = Бір сөйлем жазыңыз, қысқа болсын. Жазбасаңыз: /cancel.
toast-phrase = Қарап, сосын жіберіңіз
toast-phrase-sent = Жарайды
toast-phrase-dropped = Өшірілді
refused-phrase = Бұл сөйлем енді жоқ
refused-phrase-late = Бұл сөйлем енді күтілмейді, карточкадан қайта басыңыз
refused-phrases = Дайын сөйлемдерді аумақ қызметкерлері жүргізеді
refused-phrase-length = 1 әріптен { $most } әріпке дейін жазыңыз
refused-phrase-full = Мұнда { $most } сөйлем сыяды, алдымен біреуін өшіріңіз

## Істейтін істер
queue-head-mine = <b>Істейтін іс: { $count }</b>
queue-head-all = <b>Барлық іс: { $count }</b>
queue-head-free = <b>Ешкім алмаған іс: { $count }</b>
queue-head-late = <b>Уақыты өткен іс: { $count }</b>
queue-urgent = шұғыл: { $n }
queue-today = бүгін бітуі керек: { $n }
queue-late = уақыты өткен: { $n }
queue-part = { $what }
queue-line = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state }
queue-whose = { $owner } · { $state }
queue-waiting = тұрғынды күтуде
queue-level-2 = ⏫ қауымдастық
queue-level-3 = ⏫ көше
queue-due = ⏱ { $at }
queue-overdue = ❗ уақыты өтті: { $at }
queue-left = Мұнан кейін тағы: <b>{ $count }</b>.
queue-last = Бұл – соңғы іс.
queue-show-what = Қайсысын көрсетейін?
queue-which-building = Қай үй?
queue-which-category = Қай түрі?
walk-head = 🚶 <b>Үй-үйді аралау: { $count }</b>
walk-building = <b>{ $where }</b>
walk-elsewhere = басқа жер
walk-line = { $mark } <b>{ $number }</b> { $category }
digest-morning = Қайырлы таң, { $name }!
digest-evening = Бүгін біткен іс: { $done }. Рақмет сізге. Әлі бітпегендері:
digest-evening-none = Бүгін әлі бітпегендері:
button-next = Келесісі
button-walk = Үй бойынша
button-narrow = Сүзу
button-queue = Істер
button-page-before = Алдыңғы бет
button-page-after = Келесі бет
button-view-mine = Менікі
button-view-free = Ешкім алмаған
button-view-late = Уақыты өткен
button-view-all = Бәрі
button-by-building = Бір үй
button-by-category = Бір түр
toast-queue-end = Бітті, мұнан кейін іс жоқ

## Жұмыс тобы
topic-head = { $mark } <b>{ $number } { $matter }</b>
topic-submitted = Әлі ешкім алған жоқ
topic-dispatched = Біреу алуын күтіп тұр
topic-accepted = { $owner } өзіне алды
topic-in_progress = { $owner } істеп жатыр
topic-waiting_resident = { $owner } тұрғынның жауабын күтуде
topic-scheduled = { $owner } уақыт белгіледі
topic-waiting_partner = 🔧 Басқа мекемеде
topic-round_table = 👥 Ақылдасуда
topic-resolved = { $owner } бітірді, тұрғынның бағасын күтуде
topic-reopened = 🔁 Тұрғын «бітпеді» деді, біреу алуын күтіп тұр
topic-closed = Аяқталды
topic-withdrawn = Тұрғын қайтарып алды
topic-merged = Басқа нөмірге қосылды
topic-rejected = Қабылданбады
topic-due-answer = ⏱ біреу жауап беруі керек, ең кеші <b>{ $at }</b>
topic-due-solve = ⏱ бітуі ең кеші { $at }
topic-private = 🔒 <b>{ $number }</b> Мән-жайы топта айтылмайды
topic-moved = ➡️ <b>{ $number }</b> Көшкен жері: { $grid }
note-kept = <b>{ $number }</b> Бұл сөз топта ғана қалады, тұрғын көрмейді.
note-sent = ✅ <b>{ $number }</b> Тұрғынға жіберілді.
button-note-send = Тұрғынға жіберу
toast-note-sent = Тұрғынға жіберілді
toast-note-unsent = Жетпеді, қоңырау шалыңыз
refused-note-staff = Мұнда тек қызметкерлер жауап береді. Маған жеке жазыңыз
refused-note-author = Жазған адамның өзі ғана жібере алады
refused-note-sent = Бұл сөз жіберіліп қойған
refused-bind-role = Жұмыс тобын тек қауымдастық хатшысы не кезекшісі байлай алады
refused-bind-building = Бұл { $building }-үй тұрғындарының тобы, жұмыс тобы бола алмайды
refused-bind-forum = Алдымен топ баптауында «Тақырыптарды» қосыңыз, содан кейін /bind қайта жіберіңіз
refused-bind-community = Қауымдастық бірнешеу, қайсысы екенін жазыңыз: /bind және атауы
bind-lacks-away = Мен бұл топта емеспін. Мені қайта қосып, /bind қайта жіберіңіз
bind-lacks-admin = Тағы бір қадам: мені әкімші етіп, «Тақырыптарды басқару» құқығын беріңіз. Содан кейін өзім жалғастырамын.
bind-lacks-topics = Тағы бір қадам: маған «Тақырыптарды басқару» құқығын беріңіз. Содан кейін өзім жалғастырамын.
bind-done =
    ✅ Жұмыс тобы байланды: { $community }. Әр торға бір тақырып.
    Мұнда тек нөмір, түрі және үй көрінеді. Карточкаға берілген жауапты тұрғын көрмейді, 〔Тұрғынға жіберу〕 басылса ғана жетеді.
workspace-lost-away = ⚠️ Бот жұмыс тобынан шығарылды: { $community }. Қайта қосып, әкімші етіңіз.
workspace-lost-admin = ⚠️ Бот жұмыс тобында әкімші емес, тақырып аша алмайды: { $community }. Әкімші етіп, «Тақырыптарды басқару» құқығын беріңіз.
workspace-lost-topics = ⚠️ Ботта жұмыс тобында «Тақырыптарды басқару» құқығы жоқ, тақырып аша алмайды: { $community }. Құқық беріңіз.
workspace-lost-forum = ⚠️ Жұмыс тобында «Тақырыптар» өшірілді: { $community }. Баптауда қосып, /bind қайта жіберіңіз

## Moderation
held = Осы сағатта көп хабарладыңыз, сондықтан бұл хабарды әзірге сақтап қойдым, ол жоғалған жоқ. <b>{ $at }</b> өткен соң 〔Бұл хабар〕 түймесін басыңыз. Қауіпті жағдайды кез келген уақытта жазыңыз, бірден қаралады.
held-in-group = Осы сағатта көп хабарладыңыз, сондықтан топтағы хабарыңыз сақталып тұр, жоғалған жоқ. <b>{ $at }</b> өткен соң осында қайта жіберіңіз. Қауіпті жағдайды кез келген уақытта жазыңыз, бірден қаралады.
toast-held = Әлі ерте: қайта басу уақыты { $at }
group-held = Сақтап қойдым, жоғалған жоқ. Қашан хабарлауға болатынын жеке хатта жаздым.
trouble-held = ⏳ Бір күнде тым жиі жазылғандықтан сақталып тұрған, әлі тіркелмеген хабарлар саны: { $what }.
abuse-false = Жалған хабар
abuse-advert = Жарнама
abuse-insult = Балағаттау
abuse-flood = Тым көп жазу
button-mark = Теріс деп белгілеу
mark-why = <b>{ $number }</b> Неге теріс деп белгілейсіз? { $name }: белгілері { $marks }, сақталып тұрған хабарлары { $held }. Белгі қойылған адам бірден біледі және хатшыдан қайта қарауды сұрай алады.
mark-told = <b>{ $number }</b> қауымдастық белгісі: “{ $reason }”. Соңғы { $days } күндегі белгілер саны: { $count }. Саны { $most } болғанда қарапайым хабарларыңызды алдымен қауымдастық қарайды, содан кейін адам жібереді. Қауіпті жағдайға әсері жоқ. Келіспесеңіз, хатшы бір рет қайта қарайды.
mark-watched = <b>{ $number }</b> қауымдастық белгісі: “{ $reason }”. Соңғы { $days } күндегі белгілер саны: { $count } (шегі { $most }). Енді қарапайым хабарларыңызды алдымен қауымдастық қарайды, содан кейін адам жібереді. Қауіпті жағдай бұрынғыдай бірден қаралады. Келіспесеңіз, хатшы бір рет қайта қарайды.
mark-appealed = ⚖️ <b>{ $number }</b> { $name } мына белгімен келіспейді: “{ $reason }”
    “{ $text }”
    Шешіміңізді айтыңыз.
mark-lifted = <b>{ $number }</b> белгісін қараған: { $name }. Белгі алынды.
mark-kept = <b>{ $number }</b> белгісін қараған: { $name }. Белгі қалды. Уақыты өткенде өзі есептен шығады.
mark-state-standing = қайта қарауға болады
mark-state-appealed = қайта қаралып жатыр
mark-state-kept = қаралды, қалды
mark-state-lifted = қаралды, алынды
me-marks = Қауымдастық сізге қойған белгілер:
me-mark = <b>{ $number }</b> { $reason } · { $at } · { $state }
button-mark-appeal = Келіспеймін
button-mark-appeal-of = Келіспеу { $number }
button-mark-lift = Алып тастау
button-mark-keep = Қалдыру
button-release = Жіберу
ask-mark = <b>{ $number }</b> Белгі неге дұрыс емес? Бір сөйлем жазыңыз, хатшы оқиды.
done-mark-appeal = Рақмет, хатшы қайта қарайды. Нәтижесін айтамыз.
toast-marked = Белгіленді, өзіне айтылды
toast-released = Енді әдеттегідей жіберіледі
toast-mark-decided = Шешілді, өзіне айтылды
card-watched = Алдымен қауымдастық қарайды ({ $owner }), содан кейін адам жіберіледі; жауап ең кеші <b>{ $answer }</b>. Себебі жақында қойылған белгілер бар: /me
work-watched = 👀 Хабарлаушыға жақында бірнеше белгі қойылған, алдымен сіз қарайсыз. Бәрі дұрыс болса, 〔Жіберу〕 түймесін басыңыз.
refused-mark-not-yours = Бұл қадам сіздікі емес
refused-marked = Бұл хабар белгіленіп қойған
refused-mark-appealed = Бір рет қайта қаралып қойған
refused-mark-decided = Біреу шешіп қойған
refused-mark-nobody = Қазір қайта қарайтын адам жоқ. Мүмкіндігіңіз сақталды, кейінірек басыңыз
button-photos = Суретті жасыру
photos-which = <b>{ $number }</b> суреттері:
photo-shown = { $place }. { $at } · { $by }
photo-hidden = { $place }. { $at } · { $by } · жасырылды: { $why }
photo-by-reporter = хабарлаушы жіберген
photo-by-other = қызметкер жіберген
button-hide-photo = Жасыру { $place }
button-unhide-photo = Қайта көрсету { $place }
photo-why = <b>{ $number }</b> Суретте көрсетуге болмайтын не бар?
hiding-face = Адам беті
hiding-body = Дене
hiding-card = Жеке куәлік
photo-done = <b>{ $number }</b> Сурет жасырылды, енді ешкім көрмейді. Қайтарылып жатқан көшірме саны: { $count }.
photo-done-left = <b>{ $number }</b> Сурет жасырылды, енді ешкім көрмейді. Қайтарылған көшірме: { $count }. 48 сағаттан асқан, қайтаруға келмейтіні: { $left }. Оны өшіруді адамдардан өзіңіз сұраңыз.
toast-unhidden = Енді қайта көрсетіледі
refused-hidden = Бұл сурет жасырылып қойған
refused-unhide = Суретті қайта көрсету хатшының ісі
told-file-missing = 🖼 <b>{ $number }</b> Тағы бір файлды (сурет не дауыс) алу мүмкін болмады, ол сізге жетпеді. Жіберген адамнан сұраңыз.
told-reporter-gone = 📵 <b>{ $number }</b> Хабарлаушы енді боттың хабарын алмайды. Іс жалғаса береді; сұрайтын болсаңыз, телефон соғыңыз не барыңыз. Біткенде әдеттегідей белгілеңіз.
said-after-end = <b>{ $number }</b> аяқталған. Бұл сөзіңіз тек оның тарихында қалды, ешкімге жіберілген жоқ. Мәселе әлі болса, 〔Бұл хабар〕 түймесін басып, жаңасын тіркеңіз.
said-after-end-staff = <b>{ $number }</b> аяқталған. Бұл сөзіңіз тек оның тарихында қалды, тұрғынға жіберілген жоқ.
past-marked = белгі қойды
past-mark_appealed = белгіні қайта қарауды сұрады
past-mark_lifted = белгіні алып тастады
past-mark_kept = белгіні қалдырды
past-released = қарап, жіберді
past-photo_hidden = суретті жасырды
past-photo_unhidden = суретті қайта көрсетті
past-reporter_lost = хабарлаушы хабар алмайды
past-file_missing = бір файл жетпеді
past-said_after_end = аяқталған соң айтты

# Күзетші: боттан тыс екінші жол
watch-begins = [ДАБЫЛ] Linli · { $community }: { $what } Қазір амандық хабарын ешкім бақылап тұрған жоқ: тізім бойынша қарттарға дереу қоңырау шалыңыз және ботты басқаратын адамды шақырыңыз.
watch-lasts = [ДАБЫЛ] Linli · { $community }: әлі қалпына келмеді, өткен уақыт: { $lasted } (басталуы: { $since }). { $what } Тізім бойынша қоңырау шалуды жалғастырыңыз.
watch-ends = [ҚАЛПЫНА КЕЛДІ] Linli · { $community }: бот амандық хабарын қайта бақылап тұр. Тоқтап тұрған уақыты: { $lasted } (басталуы: { $since }). Қоңырау шалынбағандар бар ма, тізімді тағы бір қараңыз.
watch-test = [СЫНАҚ] Linli · { $community }: сынақ дабылы, уақыты: { $at }. Бұл хабар келсе, жол дұрыс жұмыс істейді, ештеңе істеудің қажеті жоқ.
watch-what-fine = Бот дұрыс жұмыс істеп тұр.
watch-what-late = Боттан белгі жоқ: тоқтап қалды немесе Telegram-ға қосыла алмай тұр, соңғы белгі: { $at } ({ $ago } бұрын).
watch-what-mute = Бот жұмыс істеп тұр, бірақ қауіпсіздікке қатысты бір хабар кетпей тұр, басталуы: { $at } ({ $ago }).
watch-what-ahead = Машинаның сағаты қате: соңғы белгіде { $at } деп тұр, ол уақыт әлі келген жоқ.
watch-what-silent = Бот амандық хабарын бақылауды әлі бастаған жоқ, бірде-бір белгі жоқ.
watch-what-garbled = Боттың белгісін оқу мүмкін емес.
watch-what-missing = Боттың дерекқоры табылмады.
watch-what-locked = Боттың дерекқорын басқа бағдарлама құлыптап тұр, қарау мүмкін емес.
watch-what-unreachable = Боттың дерекқоры ашылмайды, қарау мүмкін емес.

## The keys of an elder: what she answers with
button-fine = Мен жақсымын
button-help = Маған көмек керек
button-later = Кейінірек
button-mistake = Қате бастым, аманмын

## Алғаш жүріп көргенде білгеніміз
done-extend = <b>{ $number }</b>: мұны қосып қойдым.
button-another-matter = Басқа іс
past-taken_out = бір сөзі басқа іс екенін айтты
## Амандық және көмек
check-in-again = { $name }, сізден әлі хабар жоқ, бір басу жеткілікті.
check-in-late = { $name }, бүгін кешігіп сұрадық, кешіріңіз. Жақсысыз ба?
check-in-down = Бот { $from } – { $until } аралығында тоқтап тұрды.
check-in-later = Жақсы, бір сағаттан кейін қайта сұраймыз.
check-in-unclear = Алдық, біреу қарап жатыр. Қазір қалайсыз? Төмендегі батырманы басыңыз.
check-in-fine-late = Амандығыңызды естіп қуандық. Сізді іздеуге кісі жіберілген, қазір біреу қоңырау шалады.
check-in-mistake = Түсіндік, қате басылса оқасы жоқ. Қазір біреу қоңырау шалады.
help-called =
    Естідік. Шақырылды: { $names }, сізбен хабарласып жатыр.
    Жедел жәрдем үшін <b>120</b>.
help-nobody = Естідік, бірақ қазір ешкімді таба алмадық. Бірден <b>120</b>-ға қоңырау шалыңыз немесе көршіні шақырыңыз. Біз шақыра береміз.
later-no-more = Бір рет кейінге қалдырылды. Қазір жақсысыз ба?
later-nothing = Қазір ештеңе сұралып жатқан жоқ, керек болса жазыңыз.
alarm-drill = [ЖАТТЫҒУ] 
alarm-phone = 📞 <b>{ $name }</b>: қоңырау шалыңыз
alarm-call = 📞 Таңғы қоңырау: <b>{ $name }</b>
alarm-listen = 🟡 <b>{ $name }</b> түсініксіз хабар жіберді, тыңдап көріңіз
alarm-door = 🚪 <b>{ $name }</b> ({ $building }-үй): хабар жоқ, үйіне барып қараңыз
alarm-desk = ⏫ <b>{ $name }</b> ({ $building }-үй): әлі хабар жоқ, өзіңіз қолға алыңыз
alarm-secretary = 🔴 <b>{ $name }</b> ({ $building }-үй): оны әлі ешкім көрген жоқ
alarm-help = 🆘 <b>{ $name }</b> ({ $building }-үй) көмек сұрап тұр, тез барыңыз
alarm-told = ℹ️ <b>{ $name }</b> таңертең әлі жауап берген жоқ, қауымдастық хабарласып жатыр
alarm-told-help = 🆘 <b>{ $name }</b> көмек сұрады, қауымдастық адамдары шақырылды
alarm-calm = 🟡 <b>{ $name }</b> бәрі жақсы дейді. Тағы қоңырау шалыңыз, даусын естігенде ғана бітеді
alarm-why-silent = { $at } сұралды, жауап жоқ (хабар жетті, бот қалыпты).
alarm-why-lost = <b>Жеткізілмеді</b>: { $at } сұрағы телефонға бармады, бұл үнсіздік емес.
alarm-why-alive = { $at } сұралды, кейін белгі болды, бірақ түсініксіз.
alarm-why-down = Бот { $from }–{ $until } тоқтап тұрды.
alarm-going = 🚶 Жолда: { $names }
alarm-details = 🏠 { $door } · 📞 { $phone }
alarm-contact = 👪 { $name } ({ $relation }) { $phone }
alarm-contact-key = 🔑 { $name } ({ $relation }, кілті бар) { $phone }
alarm-script = <b>Бот 120 мен 110-ға қоңырау шалған жоқ, шала алмайды.</b> Өзіңіз шешіңіз. Былай айтуға болады: «{ $door }, { $name }, жалғыз тұрады, хабарласа алмадық, есік ашуға келіңіз.»
alarm-script-help = <b>Бот 120 мен 110-ға қоңырау шалған жоқ, шала алмайды.</b> Өзіңіз шешіңіз. Былай айтуға болады: «{ $door }, { $name }, жалғыз тұрады, көмек сұрады, әлі ешкім көрген жоқ, тез келіңіз.»
alarm-key = Түймелер істемесе, төмендегі батырманы басыңыз.
start-care =
    Күн сайын таңертең халіңізді сұраймын, <b>Мен жақсымын</b> дегенді бір басу жеткілікті.
    Көмек керек болса, кез келген уақытта <b>Маған көмек керек</b> дегенді басыңыз.
start-care-sos = Көмек керек болса, төмендегі <b>Маған көмек керек</b> дегенді басыңыз.
check-in-over = { $by } амандығыңызды біледі, бәріміздің көңіліміз тынышталды.
check-in-over-away = { $by } жазып қойды. Тезірек оралуыңызды күтеміз.
key-go = Мен барамын { $number }
alarm-thanks = Жазылды, рахмет. Қалғандары хабарыңызды күтеді.
alarm-until = <b>{ $name }</b> қашанға дейін? (өзі немесе отбасы телефонмен айтса ғана)
pause-away = { $n } күн сапарда
pause-ward = { $n } күн ауруханада
alarm-note =
    🔑 <b>{ $name }</b>: { $note }
    (Көргеніңіз жазылды.)
alarm-note-none = кілт туралы ештеңе жазылмаған
alarm-quote = «{ $text }»
alarm-past-go = { $at } { $name } мойнына алды
alarm-past-cannot = { $at } { $name } қазір бара алмайды
alarm-past-no-reply = { $at } { $name } қоңырау шалды, алмады
alarm-past-no-door = { $at } { $name } есік қақты, ешкім ашпады
alarm-past-not-found = { $at } { $name } таба алмады
alarm-past-heard = { $at } { $name } тыңдады
alarm-past-help = { $at } { $name } көмек керек деді
alarm-past-alive = { $at } { $name } хабар жіберді
alarm-past-mistake = { $at } { $name } қате бастым деді
alarm-past-fine = { $at } { $name } жақсымын деді
alarm-over-answered = ✅ { $at } { $name } өзі жауап берді, аман. Рахмет.
alarm-over-sign = ✅ { $at } { $name }: хабар келді, аман.
alarm-over-heard = ✅ { $at } { $by } тыңдады: { $name } аман. Баршаңызға рахмет.
alarm-over-phone = ✅ { $at } { $by } телефонмен сөйлесті: { $name } аман. Баршаңызға рахмет.
alarm-over-seen = ✅ { $at } { $by } көрді: { $name } аман. Баршаңызға рахмет.
alarm-over-hospital = 🏥 { $at } { $by }: { $name } ауруханаға жеткізілді. Баршаңызға рахмет.
alarm-over-away = ✅ { $at } { $by } анықтады: { $name } сапарда. Бұл күндері сұралмайды.
alarm-over-ward = 🏥 { $at } { $by } анықтады: { $name } ауруханада. Бұл күндері сұралмайды.
alarm-over-cancelled = { $at } { $name }: бүгін енді сұралмайды.
alarm-fine = 🟡 { $name } жақсымын деп жазды. Басқа ешкім шақырылмайды, біреуіңіз қоңырау шалып анықтаңыз.
alarm-mistake = 🟡 { $name } қате бастым деді. Біреуіңіз қоңырау шалып анықтаңыз.
deed-go = Мен барамын
deed-go-phone = Мен қоңырау шаламын
deed-go-desk = Мен қолға аламын
deed-cannot = Қазір болмайды
deed-phone = Жауап берді, аман
deed-seen = Көрдім
deed-heard = Тыңдадым, аман
deed-hospital = Ауруханаға
deed-away = Сапарда деді
deed-no-reply = Алмады
deed-no-door = Есік ашылмады
deed-not-found = Табылмады
deed-help = Көмек керек
deed-note = Кілт, есік
deed-ward = Ауруханада
toast-alarm-over = Жазылды, рахмет
toast-alarm-go = Рахмет, жолда сақ болыңыз
toast-alarm-cannot = Түсінікті, басқалар шақырылады
toast-alarm-no-reply = Жазылды, жалғасады
toast-alarm-no-door = Жазылды, есік ашатындар шақырылды
toast-alarm-not-found = Жазылды, жалғасады
toast-alarm-help = Адамдар шақырылды
alarm-over = Бұл аяқталды, рахмет.
alarm-first = Қазір іздеп жатыр, алдымен біреу көруі керек.
alarm-not-yours = Бұл іске сіз шақырылмадыңыз.
alarm-go-first = Алдымен «Мен барамын» дегенді басыңыз, содан кейін мекенжай көрінеді.
alarm-pause-end = Соңғы күні болуы керек, ең көбі үш ай.
refused-meanwhile = Біреу сізден озып кетті, қайта қараңыз.
card-late = Кешіріңіз, жауап ең кеші <b>{ $answer }</b> деп уәде етілді, әлі жауап жоқ. Қазір жауапты: { $owner }.
card-overdue = Кешіріңіз, ең кеші <b>{ $solve }</b> деп уәде етілді, кешікті. { $owner } әлі істеп жатыр.
work-late = ❗ Жауап ең кеші <b>{ $answer }</b> еді, әлі жауап жоқ
sorry-solve-free = Кешіріңіз, <b>{ $number }</b> уақытында жасалмады, әлі ешкім алмады. { $owner } тағы асықтырылды.
bind-in-group = /bind сөзін жұмыс тобында жіберіңіз: алдымен мені топқа қосыңыз, содан соң сонда жіберіңіз.

trouble-held-back = ⏸ Дерекқор сақтық көшірмеден қалпына келтірілді, уақыты: { $at }. Одан бұрынғы хабар саны: <b>{ $messages }</b>, уақыты келген дабыл саны: <b>{ $alarms }</b>. Бәрі күтіп тұр, ештеңе өздігінен жоғары көтерілмейді. Тізім бойынша қоңырау шалыңыз, ботты басқаратын адам жіберсін: linli release
trouble-released = ▶️ Жіберілді: амандық хабары мен мерзімдер қайтадан өздігінен жүреді, уақыты келгендері қазір орындалады.
card-head-resolved-other = ✅ <b>{ $number }</b> { $owner }: бітті дейді
past-line-to = { $at } { $who }: { $what }, жауапты: { $owner }
card-part = ✂️ Бастапқы нөмірі <b>{ $number }</b>, енді бөлек жасалады.

## Today's board

command-today = бүгінгі амандық
today-not-yours = Мұны қауымдастық қызметкерлері көреді. Аман екеніңізді айту үшін «жақсымын» деп жазсаңыз болды.
today-at = 📋 { $at } кездегі жағдай
button-today = Бүгін
button-today-refresh = Жаңарту
today-count-well = аман { $n }
today-count-waiting = күтуде { $n }
today-count-seen = біреу қарап жатыр { $n }
today-count-lost = жетпеді { $n }
today-count-paused = тоқтатылған { $n }
today-count-help = 🆘 көмек { $n }
today-count-ward = аурухана { $n }
today-count-not-yet = уақыты келмеді { $n }
today-stand-well = аман
today-stand-waiting = күтуде
today-stand-seen = біреу қарап жатыр
today-stand-lost = жетпеді
today-stand-paused = тоқтатылған
today-stand-help = көмек
today-list-head = 📋 <b>{ $what }</b>
today-line-waiting = ⏳ <b>{ $name }</b> { $where } · сұралған уақыт: { $since }, { $level }
today-line-call = ☎️ <b>{ $name }</b> { $where } · қоңырау тізімінде: { $since }
today-line-calm = 🟡 <b>{ $name }</b> { $where } · жақсымын деді, растайтын бір қоңырау қалды
today-line-seen = 👀 <b>{ $name }</b> { $where } · қарап жатыр: { $going }; сұралған уақыт: { $since }, { $level }
today-line-lost = 📵 <b>{ $name }</b> { $where } · сұрақ жетпеді: { $since }, { $level }
today-line-help = 🆘 <b>{ $name }</b> { $where } · { $since }, <b>әлі ешкім шыққан жоқ</b>
today-line-help-going = 🆘 <b>{ $name }</b> { $where } · { $since }, шықты: { $going }
today-line-well = ✅ { $name } { $where } · { $since } { $how }
today-line-ward = 🏥 { $name } { $where } · { $since } ауруханаға жеткізілді
today-line-paused = ⬜ { $name } { $where } · соңғы күн: { $until }
today-drill = (жаттығу)
today-next = → { $at } { $step }
today-level-0 = әлі сұралған жоқ
today-level-1 = бір рет сұралды
today-level-2 = екі рет сұралды
today-level-3 = еріктіден қоңырау сұралды
today-level-4 = тор қызметкерінен бару сұралды
today-level-5 = кезекшіге жетті
today-level-6 = хатшыға жетті
today-how-answered = өзі жауап берді
today-how-sign = таңертең хабары болған
today-how-heard = тыңдалды, аман
today-how-phone = телефоннан естілді
today-how-seen = өзін көрді
today-how-hospital = ауруханаға жеткізілді
today-next-ask = таңғы сұрақ
today-next-ask-again = тағы сұралады
today-next-list = қоңырау тізімі
today-next-list-again = тағы қоңырау
today-next-list-moved = келесі адам қоңырау шалады
today-next-volunteer = ерікті қоңырау шалады
today-next-neighbours = тағы бір көрші
today-next-worker = тор қызметкері барады
today-next-workers = тағы бір тор қызметкері
today-next-desk = кезекші, туыстар, кілті барлар
today-next-desks = барлық кезекшілер
today-next-secretary = хатшы
today-next-help = дереу адам шақырылады
today-next-nearby = туыстар, көршілер, басқа қызметкерлер
today-next-remind = тағы еске салу
today-next-confirm-worker = тор қызметкері қоңыраумен растайды
today-next-confirm-desk = кезекші қоңыраумен растайды
today-grid = { $grid }:{ " " }
today-no-grid = торсыз
today-grids-left = көрсетілмеген тор: { $n }
course-head = 📖 <b>{ $name }</b> { $where }: бүгін не болды
course-none = Бүгін әлі сұралған жоқ.
course-left = (алдында тағы { $n } жол)
course-did = { $at } { $what }
course-did-calling = { $at } { $what }: { $names }
course-did-other = өзгеріс болды
course-did-ask = сұралды
course-did-ask-again = тағы сұралды
course-did-list = қоңырау тізіміне енді
course-did-list-again = тағы қоңырау шалынады
course-did-list-moved = келесі адамға өтті
course-did-volunteer = еріктіден қоңырау сұралды
course-did-neighbours = тағы көрші шақырылды
course-did-worker = тор қызметкерінен бару сұралды
course-did-workers = тағы тор қызметкері шақырылды
course-did-desk = кезекші, туыстар, кілті барлар шақырылды
course-did-desks = барлық кезекшілер шақырылды
course-did-secretary = хатшы шақырылды
course-did-help = көмек: дереу адам шақырылды
course-did-nearby = туыстар, көршілер, басқа қызметкерлер шақырылды
course-did-remind = еске салынды
course-did-confirm-worker = тор қызметкерінен қоңыраумен растау сұралды
course-did-confirm-desk = кезекшіден қоңыраумен растау сұралды
course-did-lost = сұрақ жетпеді
course-did-morning = келесі сұрақ уақыты келді
course-past-later = { $at } { $name }: кейінірек
course-past-lost = { $at } { $name }: хабар жетпеді
course-past-phone = { $at } { $name } телефоннан естіді, аман
course-past-seen = { $at } { $name } өзін көрді
course-past-hospital = { $at } { $name }: ауруханаға жеткізілді
course-past-away = { $at } { $name }: сыртта
course-past-ward = { $at } { $name }: ауруханада
course-past-other = { $at } { $name }: өзгеріс
course-standing-going = { $name } (шықты)
course-standing-declined = { $name } (бара алмайды)
course-standing-lost = { $name } (жетпеді)
course-standing-told = { $name } (тек хабарланды)
## The morning list of calls

calls-head = 📞 Таңғы қоңырау: <b>{ $count }</b>
calls-left = 📞 Таңғы қоңырау: { $count } · қалды <b>{ $left }</b>
calls-done = ✅ Таңғы қоңырау: { $count }, бәрі шешілді. Рақмет.
calls-gone = 📞 Таңғы қоңырау басқаға берілді, сізге шалу қажет емес.
calls-begin-by = Ең кеш басталатын уақыт: { $at }. Содан кейін келесі адам шалады.
calls-from-told = ↪️ { $name }: уақытында шалмады, сізге берілді.
calls-from-lost = ↪️ { $name }: байланыс жоқ, сізге берілді.
calls-from-declined = ↪️ { $name }: бүгін шала алмайды, сізге берілді.
calls-to = ⏭ { $names }: уақытында шалынбады. Енді шалатын адам: { $by }. Сізге шалу қажет емес.
calls-next = ☎️ Қазір шалыңыз: <b>{ $name }</b>
calls-line-open = · { $name }
calls-line-later = ⏳ { $name }: алмады, тағы бір рет { $at }
calls-line-done = ✅ { $name } { $at }
calls-line-answered = ✅ { $name } өзі жауап берді { $at }
calls-line-climbed = 🔴 { $name }: басқалар да шақырылды
calls-to-own = ⏭ { $names }: енді шалатын адам: { $by }. Сізге бүгін шалу қажет емес.
calls-key = Бірдеңе дұрыс болмаса, тізімдегі <b>Көмек керек</b> түймесін басыңыз. Жауап болмаса, төмендегі пернені басыңыз.
calls-key-over = Тізіміңізде шалатын ешкім қалмады.
key-calls = Тізімдегі біреуге көмек керек
calls-who = 🆘 Кімге көмек керек? Атын басыңыз, адамдар бірден шақырылады.
calls-line-more = … тағы { $n } адам
calls-begin = Бастаймын
calls-pass = Бүгін болмайды
call-nobody = Бүгін сіз шалатын адам жоқ.
call-climbed = Бұл кісіге басқалар да шақырылды, сол картаны қараңыз.
call-moved = Бұл кісіге енді басқа адам шалады.
toast-call-begin = Жарайды, тізім сізде
toast-call-phone = Жазылды, рақмет
toast-call-help = Адамдар шақырылды
toast-call-no-reply = Жазылды

# The list of those who are looked after
command-care = Хабар алынатындар
refused-care = Бұл тізімді тор қызметкері мен қауымдастық жүргізеді
refused-care-ended = { $name } енді тізімде жоқ
refused-care-already = { $name } тізімде бар
refused-care-no-chat = { $name } ботпен сөйлеспеген, тек телефон соғуға болады
refused-care-time = 5:00 мен 12:00 арасында болсын
refused-care-long = Тым ұзақ, қысқартыңыз
refused-care-no-pause = Қазір тоқтатылған ештеңе жоқ
care-title = 🏠 <b>Хабар алынатындар</b> · { $count }
care-line = { $name } · { $door } · { $time } { $way }
care-nobody = Әзірге ешкім жоқ. Үйіне барып сұраңыз, келіссе «Қосу» түймесін басыңыз.
care-found = Табылғандар:
care-not-found = Тізімде жоқ.
care-choose = Қайсысы?
care-ask-find = Атын не есік нөмірін жазыңыз, мысалы «3号楼2单元301».
care-ask-add = Кімді қосамыз? Аты не есік нөмірі, мысалы «3号楼2单元301».
care-add-nobody = Табылмады не тізімде бар. Қайта жазыңыз; қажет болмаса /cancel.
care-ask-consent =
    <b>{ $who }</b>
    Өзінен сұраңыз: күн сайын таңертең амандығыңызды сұраймыз, жауап болмаса ерікті, отбасы және тор қызметкері іздейді. Телефон, есік және кілт кімде екені жазылады, кез келген уақытта тоқтайды. Келісе ме?
care-not-agreed = Жарайды, ештеңе жазылған жоқ.
care-ask-time = <b>{ $name }</b>: таңертең сағат нешеде сұраймыз?
care-ask-way = <b>{ $name }</b>: қалай сұраймыз?
care-ask-way-no-chat = <b>{ $name }</b> ботпен сөйлеспеген, телефон соғылады.
care-ask-days = <b>{ $name }</b>: қай күндері сұраймыз?
care-ask-called = Қалай атайды? Мысалы «Айша апа».
care-ask-note = Кілт кімде, есік қалай ашылады? Бір сөйлем жазыңыз.
care-ask-until = <b>{ $name }</b> сыртта. Соңғы күні қашан? Ертеңінде таңертең қайта сұраймыз.
care-ask-date = Соңғы күні қашан? «3月8日» деп жазыңыз.
care-ask-end = <b>{ $name }</b> енді сұралмауды қалай ма? Таңертең сұралмайды, есік пен байланыстар өшіріледі.
care-edit = <b>{ $name }</b>: нені өзгертеміз?
care-who = <b>{ $name }</b> · { $door }
care-when = { $days } { $time } { $way }
care-full-name = Аты: { $name }
care-high-risk = ⚠️ Қаупі жоғары: уақыт жартысы
care-drill = 【Жаттығу】келесі таң — жаттығу, отбасына айтылмайды
care-away = ⏸ Сыртта, { $until } дейін сұралмайды
care-consent = Келіскен: { $day } { $how }, { $by } жазған; { $until } дейін
care-consent-listed = Келіскен: { $day } { $how } (тізім); { $until } дейін
care-no-consent = Келісімі жазылмаған
care-volunteer = Ерікті: { $name }
care-contacts = Байланыстар: { $names }
care-note =
    🔑 <b>{ $name }</b>: { $note }
    (Қарағаныңыз жазылды.)
care-note-none = <b>{ $name }</b>: кілт пен есік жазылмаған
care-holes-title = ⚠️ <b>Іздеу тізбегінде үзік бар</b>
care-holes-line = { $name }: { $holes }
care-every-day = күн сайын
care-date = { $day }.{ $month }.{ $year }
care-way-chat = чатта
care-way-call = телефонмен
care-way-sos = тек көмек түймесі
care-how-visit = үйінде
care-how-phone = телефонмен
care-how-paper = жазбаша
care-how-self = өзі
hole-no_worker = хабарласатын тор қызметкері жоқ
hole-elder_lost = өзіне хабар бармайды
hole-no_chat = өзі ботпен сөйлеспеген
hole-no_contact = байланыс адамы жоқ
hole-contact_lost = байланыс адамдарына хабар бармайды
hole-no_volunteer = еріктісі жоқ
hole-volunteer_lost = еріктіге хабар бармайды
hole-consent_over = келісім мерзімі өтті
hole-unchecked = байланыстар 90 күн тексерілмеген
button-care-add = Қосу
button-care-find = Іздеу
button-care-holes = ⚠️ Үзік { $count }
button-care-list = Тізім
button-care-yes = Келісті
button-care-no = Келіспеді
button-care-sos = Тек көмек
button-care-way-chat = Чатта сұрау
button-care-way-call = Телефонмен сұрау
button-care-way-sos = Тек көмек
button-care-pause = Сыртқа шығады
button-care-longer = Тағы бірнеше күн
button-care-date = Басқа күн
button-care-back = Қайтып келді
button-care-kin = Байланыс
button-care-note = Кілт, есік
button-care-write = Өзгерту
button-care-edit = Өзгерту
button-care-when = Уақыты
button-care-days = Күндері
button-care-how = Қалай
button-care-called = Аталуы
button-care-risk = Қаупі жоғары
button-care-risk-off = Қаупі қалыпты
button-care-renew = Қайта келісті
button-care-drill = Жаттығу
button-care-drill-off = Жаттығу тоқтасын
button-care-stop = Қаламайды
button-care-end = Иә, тоқтату
toast-care-added = Қосылды
toast-care-changed = Өзгертілді
toast-care-renewed = Жазылды
toast-care-ended = Тоқтады
care-told-chat =
    { $name }, бұдан былай күн сайын { $time } амандығыңызды сұраймын. Жауап болмаса ерікті, отбасыңыз, тор қызметкері іздейді.
    Телефон, есік, байланыстар жазылды. Тоқтату: /me
care-told-call =
    { $name }, бұдан былай күн сайын { $time } телефон соғылады. Алмасаңыз, үйіңізге барады.
    Телефон, есік, байланыстар жазылды. Тоқтату: /me
care-told-sos =
    { $name }, қажет болса «Маған көмек керек» түймесін басыңыз: ерікті, тор қызметкері және қауымдастық бірден біледі.
    Телефон, есік, байланыстар жазылды. Тоқтату: /me
care-moved-chat = { $name }, бұдан былай { $time } сұраймыз.
care-moved-call = { $name }, бұдан былай { $time } телефон соғылады.
care-moved-sos = { $name }, таңертең сұралмайды. Қажет болса «Маған көмек керек» түймесін басыңыз.
care-ended =
    Жарайды, енді таңертең сұрамаймыз, жазылғандар өшірілді.
    Шаруа болса жаза беріңіз; жедел жағдайда 120.
care-ended-by-her = { $name } хабар алуды өзі тоқтатты. Уақытыңыз болса барып көріңіз.
care-ended-by-you = { $name } енді сұралмайды, есік пен байланыстар өшірілді.
care-paused = { $name }, { $until } дейін сұрамаймыз, { $again } қайта сұраймыз.
care-paused-hers = ⏸ { $name } сыртта, { $until } дейін сұралмайды ({ $by } айтты), { $again } қайта.
care-paused-by-you =
    Жарайды, { $until } дейін сұрамаймыз, жолыңыз болсын.
    Ерте қайтсаңыз, /me ішінде «Қайтып келді» түймесін басыңыз.
care-paused-done = ⏸ { $name } { $until } дейін сұралмайды.
care-back = { $name }, қош келдіңіз, таңертең бұрынғыдай сұраймыз.
care-back-hers = ▶️ { $name } қайтып келді ({ $by } айтты), бұрынғыдай сұраймыз.
care-back-by-you = Қош келдіңіз! Таңертең бұрынғыдай сұраймыз.
care-back-done = ▶️ { $name } таңертең бұрынғыдай сұралады.
care-pause-ends = { $name }, { $until } соңғы күн, { $again } таңертең қайта сұраймыз.
care-pause-ends-hers = ⏸ { $name } { $until } дейін сыртта, { $again } таңертең қайта сұраймыз.
trouble-ladder = ⚠️ <b>{ $what }</b>: аман-есендік сұрауы жүрмей тұр. Қазір қоңырау шалып, хал-жағдайын сұраңыз және ботты басқаратын адамға айтыңыз: linli invariants

## Pairings of elders and volunteers
command-pairs = Қарттар мен еріктілер
command-elders = Мен қарайтын қарттар
button-me-volunteer = Ерікті болғым келеді
pairs-none = Мұнда тізімдегі қарт жоқ.
pairs-title = <b>Жұптасу</b> · тізімде { $count } адам, еріктісі жоқтар алдымен
pairs-line = <b>{ $name }</b> { $door } · { $state }
pairs-elder = <b>{ $name }</b> · { $door }
pairs-state = { $state }
pairs-is-nobody = еріктісі жоқ
pairs-is-paired = еріктісі: { $volunteer }
pairs-is-out = { $volunteer } ауыстыруды сұрады
pairs-is-asked-volunteer = сұрап жатырмыз: { $asked }
pairs-is-changed-volunteer = еріктісі: { $volunteer }; сұрап жатырмыз: { $asked }
pairs-is-asked-elder = { $asked } келісті, қарттан сұрап жатырмыз
pairs-is-changed-elder = еріктісі: { $volunteer }; { $asked } келісті, қарттан сұрап жатырмыз
pairs-whom = Кімнен сұраймыз?
pairs-nobody = Жақын жерде қазір лайықты ерікті жоқ.
pairs-history = Бұрын:
pairs-past = { $day } { $volunteer }: { $why }
pairs-ended-volunteer-no = қазір болмайды
pairs-ended-elder-no = қарт келіспеді
pairs-ended-no-answer = жауап жоқ
pairs-ended-called-off = қайтарып алынды
pairs-ended-replaced = басқасы алмастырды
pairs-ended-left = енді ерікті емес
pairs-ended-lost = хабарласу мүмкін емес
pairs-ended-care-ended = қарт тізімнен шықты
pairs-near-stairwell = бір подъезд
pairs-near-building = бір үй
pairs-near-unknown = бір тор
button-pairs-propose = Сұрау: { $name }
button-pairs-change = Ауыстыру: { $name }
button-pairs-look = Қарау: { $name }
button-pairs-candidate = { $name } · { $near } · { $load ->
        [0] қарты жоқ
       *[other] { $load } қарт
    }
button-pairs-off = Қайтарып алу
button-pairs-word-yes = Қарт келісті
button-pairs-word-no = Қарт келіспеді
pairs-why-volunteer-no = { $volunteer } қазір қарай алмайды: <b>{ $name }</b>.
pairs-why-elder-no = <b>{ $name }</b> келіспеді: { $volunteer }.
pairs-why-no-answer = { $volunteer } туралы жауап келмеді: <b>{ $name }</b>.
pairs-why-left = { $volunteer } енді ерікті емес; <b>{ $name }</b> үшін қазір ешкім жоқ.
pairs-why-lost = { $volunteer } бірнеше күннен бері хабарсыз; <b>{ $name }</b> үшін қазір ешкім жоқ.
pairs-why-wishes-out = { $volunteer } басқа адам табуды сұрады: <b>{ $name }</b>. Оған дейін бұрынғыша { $volunteer }.
pairing-who = { $name } ({ $building })
pairing-ask-volunteer =
    <b>{ $who }</b> жалғыз тұрады, қарап тұра аласыз ба?
    Таңертең жауап келмесе, алдымен сіз қоңырау шаласыз; айына бір рет көмектесесіз.
button-pairing-volunteer-yes = Келісемін
button-pairing-volunteer-no = Қазір болмайды
pairing-ask-elder =
    <b>{ $who }</b> сізден хабар алып тұрғысы келеді.
    Келісесіз бе?
button-pairing-elder-yes = Иә, келісемін
button-pairing-elder-no = Әзірге керек емес
pairing-ask-at-door = { $volunteer } қарауға келісті: <b>{ $name }</b>. Қартқа хабар жетпейді, өзінен сұраңыз.
pairing-elder-is-asked = Рахмет! Қазір сұрап жатырмыз: { $name }. Жауабын айтамыз.
pairing-begun-elder = Бүгіннен бастап { $volunteer } сізден хабар алып тұрады. Керек болса, айтыңыз.
pairing-begun-volunteer = 🤝 Бүгіннен бастап сіз қарайсыз: <b>{ $name }</b>. Рахмет! Сіз қарайтын қарттар: /elders
pairing-begun-worker = 🤝 { $name } мен { $volunteer } жұптасты, екеуі де келісті.
pairing-replaced = Бүгіннен бастап { $volunteer } қарайды: { $name }. Осы уақытқа дейінгі еңбегіңізге рахмет!
pairing-care-ended = { $name } енді тізімде жоқ. Осы уақытқа дейінгі еңбегіңізге рахмет!
pairing-elder-no = { $name } әзірге керек емес деді. Ниетіңізге рахмет!
pairing-left-elder = { $volunteer } енді келе алмайды, сізге басқа адам іздеп жатырмыз.
elders-none = Қазір сіз қарайтын қарт жоқ.
elders-title = Сіз қарайтын қарттар: { $count }
elders-line = <b>{ $name }</b> · { $door }
button-elders-out = Қарай алмаймын: { $name }
elders-ask-out = Шынымен қарай алмайсыз ба: <b>{ $name }</b>? Басқасы табылғанша қарай тұрыңыз.
button-elders-stay = Жалғастырамын
button-elders-out-now = Басқасын табыңыз
elders-out = Түсіндік, басқа адам іздейміз. Табылғанша қарай тұрыңыз, рахмет!
offer-made = Рахмет! Торкөз қызметкері келіссе, ерікті боласыз.
offer-asked = 🙋 <b>{ $name }</b> ({ $building }-үй) ерікті болғысы келеді, бола ма?
button-offer-yes = Болады
button-offer-no = Әзірге жоқ
offer-yes = ✅ Енді сіз еріктісіз, рахмет! Қартқа керек болса, сізден сұраймыз.
offer-no = Ниетіңізге рахмет! Қазір адам жетеді, кейін сұраймыз.
toast-offer-yes = Қосылды
toast-offer-no = Түсіндік
toast-pairs-asked = Сұрап жатырмыз: { $volunteer }
toast-pairs-off = Қайтарып алынды
toast-pairs-word = Жазылды
toast-pairing-yes = Рахмет
toast-pairing-no = Түсіндік, оқасы жоқ
refused-pairing-volunteer = Бұл ерікті қазір лайық емес, басқасын таңдаңыз.
refused-pairing-asked = Басқа адамнан сұрап жатырмыз: жауабын күтіңіз не қайтарып алыңыз.
refused-pairing-over = Бұл мәселе шешілді, қайта басудың қажеті жоқ.
refused-pairing-not-yours = Бұл қарт сіздің аумағыңызда емес.
refused-offer-already = Сіз онсыз да еріктісіз, рахмет!
refused-offer-home = Алдымен мекенжайыңызды айтыңыз (/me), сосын жазылыңыз.
refused-offer-waits = Жазылып қойғансыз, торкөз қызметкері жауап береді.

rhythm-later =
    🕘 <b>{ $name }</b> көбіне хабар беретін уақыт: { $to } дейін ({ $answers } реттен { $heard } рет). Қазір сұралатын уақыт: { $from }, артық сұралғаны: { $saved } рет.
    <b>{ $to }</b> деп өзгертейік пе?
rhythm-earlier =
    🕘 <b>{ $name }</b> көбіне хабар беретін уақыт: { $to } дейін ({ $answers } реттен { $heard } рет). Қазір сұралатын уақыт: { $from }.
    <b>{ $to }</b> деп өзгертсек, үнсіздік ертерек байқалады. Өзгертейік пе?
rhythm-agreed = ✅ <b>{ $name }</b>: жаңа уақыт { $to } (бұрын { $from }, келіскен: { $by }). Өзіне айтылды.
rhythm-left = <b>{ $name }</b>: уақыт өзгермеді, { $from } (шешкен: { $by }).
button-rhythm-agree = Жаңа уақыт { $to }
button-rhythm-leave = Өзгертпеймін
rhythm-told = Енді таңертең сізден сұрайтын уақыт: { $time }.
rhythm-decided = Мұны басқа біреу шешіп қойды.
rhythm-changed = Уақыт жаңа ғана өзгертілді немесе бүгін сұралып қойды.
toast-rhythm-agree = Өзгертілді
toast-rhythm-leave = Өзгертілмеді
own-news = <b>{ $number }</b>: картасы төменде, кім істеп жатыр, қашан.
own-withdraw = <b>{ $number }</b>: енді керек емес пе? Төмендегіні басыңыз.
own-meant = <b>{ $number }</b>: картасы төменде.
own-vague = <b>{ $number }</b> туралы ма? Картасы төменде. Басқа іс болса, төмендегіні басыңыз.
work-talk = Бұл сөз ешкімге жеткізілмеді. Тұрғынға айтқыңыз келсе, картаға жауап беріңіз; қауіп болса, алдымен <b>119</b>, <b>120</b>, <b>110</b> нөміріне қоңырау шалыңыз, содан соң төмендегіні басыңыз.
mark-tap = Себебін жоғарыдан басыңыз. Бұл сөз жазылмады.
## The list of a day, to be printed
command-list = тізім (басып шығару)
day-list-title = Амандық тізімі
day-list-at = Уақыт
day-list-who = Кім, қайда, телефон
day-list-volunteer = Ерікті
day-list-contacts = Байланыс (🔑 кілті бар)
day-list-worker = Тор қызметкері
day-list-desk = Кезекші
day-list-no-grid = Торы жоқ
day-list-risk = қаупі жоғары
day-list-how = Уақытында қоңырау шалыңыз. <b>Алмаса: 15 минуттан кейін тағы бір рет.</b> Тағы алмаса: тор қызметкері үйіне барады. Есік ашылмаса: кезекшіге және кілті барларға қоңырау шалыңыз. Қауіп болса бірден <b>120</b> / <b>110</b>. Торкөзге белгі қойып, нәтижесін жазыңыз.
day-list-end = □ аман □ алмады □ үйіне барды □ ауруханаға · қашан, кім
day-list-paused = Бүгін шалынбайды. Тоқтатылған соңғы күн: { $until }
day-list-copy = Бұл дана кімге: { $name }. Басылған уақыты: { $at }, жазылды. Жеке дерек: пайдаланған соң жинап, жойыңыз, суретке түсірмеңіз.
day-list-caption = 📄 Амандық тізімі, { $day }: { $count }. Басып шығарып, кезекшіде сақтаңыз: Telegram істемесе, осымен қоңырау шалып, барыңыз.
day-list-empty = Бұл күні тізімде ешкім жоқ.
day-list-not-yours = Тізім тор қызметкеріне, кезекшіге және хатшыға арналған.
day-list-day = Күнін жазыңыз, мысалы <b>/list 2026-03-08</b>

## A voice in the morning
button-care-voice = Дауыс жазу
button-care-voice-off = Дауыс керек емес
care-ask-voice = <b>{ $name }</b> үшін таңғы сәлемді дауыспен жіберіңіз. Әр таңда сіздің даусыңызды естиді.
care-voice-kept = Сақталды. Ертең таңертең { $name } даусыңызды естиді.
care-voice-gone = Жақсы, { $name } қайтадан жазумен сәлемдеседі.
check-in-offer = Өзіңізді жаман сезінсеңіз, <b>Маған көмек керек</b> дегенді басыңыз, бірден адам келеді.
care-voice-needed = Дауыстық хабар жіберіңіз; бас тартсаңыз /cancel.
## The five ones: visits, help, doctor, events
command-visits = Барып көру мен көмек
visits-none = Қазір баратын адам жоқ, рахмет.
visits-none-yours = Қазір сізге тапсырма жоқ, рахмет.
visits-title = <b>Істейтін жұмыс: { $count }</b>, мерзімі жақындары алдымен
visits-line = <b>{ $name }</b> { $door } · { $kind } · мерзімі: { $until }
visits-line-late = ⏰ <b>{ $name }</b> { $door } · { $kind } · мерзімі өтті: { $until }
visits-kind-visit = аптаның сапары
visits-kind-help = айдың көмегі
visits-kind-doctor = тоқсанның дәрігері
visits-kind-event = мереке шарасы
visits-period-visit = осы аптада барғаны
visits-period-help = осы айда көмек
visits-period-doctor = осы тоқсанда дәрігер
visits-festival-new-year = Жаңа жыл
visits-festival-spring-festival = Көктем мерекесі
visits-festival-lantern = Шамдар мерекесі
visits-festival-dragon-boat = Дуанву мерекесі
visits-festival-double-seventh = Жетінің жетісі
visits-festival-mid-autumn = Күз ортасы мерекесі
visits-festival-double-ninth = Чуңян мерекесі
visits-festival-laba = Лаба мерекесі
visits-festival-little-year = Кіші жаңа жыл
visits-festival-nauryz = Наурыз
visits-festival-national-day = Мемлекет мерекесі
visits-covered = { $period } { $done }/{ $asked }
visits-dot = { " · " }
visits-grid = <b>{ $grid }</b> { $covered }
button-visits-visit = Бардым: { $name }
button-visits-help = Көмектестім: { $name }
button-visits-doctor = Дәрігер көрді: { $name }
button-visits-event = Өткіздім: { $name }
button-visits-list = Тізімді көру
visits-ask-visit = { $name } қалай екен? Бір сөйлем не бір сурет жеткілікті.
visits-ask-help = Қандай көмек бердіңіз: { $name }? Бір сөйлем не бір сурет жеткілікті.
visits-ask-doctor = Дәрігер не деді: { $name }? Бір сөйлем не бір сурет жеткілікті.
visits-ask-event = Шара қалай өтті: { $name }? Бір сөйлем не бір сурет жеткілікті.
visits-done = ✅ Жазылды: { $name }. Тағы { $left } бар.
visits-done-all = ✅ Жазылды: { $name }. Бәрі бітті, рахмет!
visits-told-week = 📋 <b>Осы аптада</b> сізде { $count } жұмыс бар
visits-told-late = ⏰ Мерзімі өткен { $count } жұмыс, жалғастырыңыз
visits-told-desk = ⏫ Торларда бірнеше күн кешіккен { $count } жұмыс, қарап көріңіз
visits-told-kind = { $kind } ({ $count }): { $names }
visits-told-kind-more = { $kind } ({ $count }): { $names } және тағы { $more } адам
refused-visit-not-yours = Бұл жұмыс сізде емес.
refused-visit-done = Бұл жазылып қойған, рахмет.
refused-visit-proof = Бір сөйлем не бір сурет жіберсеңіз, жазылады.

# Those who are looked after: contacts, drills, holes, and what they see themselves
refused-care-contact = Аты, туыстығы, телефоны, мысалы «王强 儿子 13900000000»
refused-care-contacts = Ең көбі { $most } адам
refused-care-no-morning = { $name } таңертең сұралмайды, жаттығатын ештеңе жоқ
care-kin = <b>{ $name }</b>: байланыс адамдары
care-kin-none = <b>{ $name }</b>: байланыс адамы жоқ. Хабар алатын туысқа /family сілтемесін беріңіз.
care-contact = • { $said }
care-contact-key = • 🔑 { $said }
care-contact-unbound = {" "}· тек телефон
care-contact-stale = {" "}· ⚠️ тексеру керек
care-contact-checked = {" "}· тексерілген: { $day }
care-ask-contact = Аты, туыстығы, телефоны бір жолда, мысалы «王强 儿子 13900000000».
care-ask-drill = 【Жаттығу】Қай тор келесі таңды жаттығады? Отбасына айтылмайды, сол күні кешке өзі аяқталады.
care-drill-grid = { $grid } · { $count }
care-drill-set = 【Жаттығу】{ $name }: келесі таң жаттығу, кешке өзі аяқталады. Көмек сұраса, шын.
care-drills-set = 【Жаттығу】Келесі таңда { $count } адам жаттығады, кешке өзі аяқталады. Көмек сұраса, шын.
care-drill-off = { $name } жаттықпайды.
care-drill-told =
    { $name }, { $day } таңертең жаттығу: сұрағандар, есік қаққандар жаттығып жүр, алаңдамаңыз.
    Шын керек болса «Маған көмек керек» түймесін басыңыз.
care-consent-due = 📝 { $name }: келісім мерзімі { $until } бітеді. Үйіне барып қайта сұраңыз.
care-lost-her = ⚠️ { $name } хабар алмайды (ботты бұғаттады). Телефон соғыңыз не барып көріңіз.
care-family-left = { $by } енді { $name } үшін байланыс емес, қалғаны { $count }.
care-family-left-none = ⚠️ { $by } енді { $name } үшін байланыс емес, басқа адам жоқ. Тағы біреуін табыңыз.
care-left = Жарайды, { $name } үшін енді сізді іздемейміз.
care-holes-weekly = ⚠️ <b>Іздеу тізбегінде үзік бар</b> · { $count } адам
care-me = 🏠 Хабар алу: { $days } { $time } { $way }
care-me-sos = 🏠 Қажет болса «Маған көмек керек» түймесін басыңыз, таңертең сұралмайды
care-me-note = Кілт пен есік жазылған, кім қараса да жазылады
care-me-no-note = Кілт пен есік жазылмаған
care-me-family = 🏠 Сіз туыссыз: <b>{ $name }</b>. Жауап болмаса айтамыз.
care-ask-quit = Таңертең сұралмайды, байланыстар мен есік өшіріледі. Тоқтатамыз ба?
care-ask-leave = <b>{ $name }</b> үшін енді сізді іздемейміз. Рас па?
care-views = <b>{ $name }</b>: есікке қарағандар
care-views-none = <b>{ $name }</b>: есікке ешкім қарамаған.
care-view = { $at } { $name }
button-care-checked = Тексердім
button-care-kin-add = Қосу
button-care-key = Кілті бар
button-care-key-off = Кілті жоқ
button-care-drop = Өшіру
button-care-drills = Жаттығу
button-care-who-holes = Кімдер?
button-care-views = Кім қарады?
button-care-quit = Енді сұрамаңыз
button-care-quit-now = Иә, тоқтату
button-care-leave = Мені іздемеңіз
button-care-leave-now = Иә
toast-care-checked = Жазылды, рақмет

button-today-figures = Сандар
button-today-month = 30 күн
button-figures-month = { $what }: 30 күн
figures-head = 📊 <b>Амандық сандары</b>
figures-grid = <b>{ $grid }</b>
figures-line = { $days } күн: сұралғаны { $mornings } · бекер дабыл { $alarms } ({ $share }) · жауаптың орта уақыты { $minute } мин · жетпегені { $lost }
figures-key = Бекер дабыл: адам шақырылды, бірақ өзі аман болатын. Жаттығу есепке кірмейді.
month-head = 🗓 <b>{ $of }</b>: соңғы { $n } күн
month-week = Бір жол бір апта, дүйсенбіден жексенбіге дейін; жол соңында бірінші күні
month-answered = { $mark } уақытында жауап: { $n } күн
month-late = { $mark } қайта сұралғанда жауап: { $n } күн
month-called = { $mark } адам шақырылған: { $n } күн
month-paused = { $mark } тоқтатылған: { $n } күн
month-not-asked = { $mark } сұралмаған: { $n } күн
month-days = { " " }({ $days })
month-days-last = { " " }(соңғысы: { $days })
## Who is out of it
alarm-left = Бұл істі басқалар өз қолына алды, сізге ештеңе істеудің қажеті жоқ. Рақмет.
alarm-asks-help = Ол жаңа ғана көмек сұрады, «сыртта» деп жазуға болмайды. Жоғарыдағы жаңа хабарды қараңыз.
