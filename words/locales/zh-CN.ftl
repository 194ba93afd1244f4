# Linli 说的每一句话。语气：短，先说谁、什么时候，再说怎么办。

time-other-day = { $month }月{ $day }日 { $time }

## 类别
category-lighting = 路灯楼道灯
category-road = 道路井盖
category-drainage = 下水积水
category-water = 供水
category-power = 供电
category-gas = 燃气
category-heating = 供暖
category-elevator = 电梯
category-parking = 停车挪车
category-traffic = 交通
category-sanitation = 垃圾卫生
category-greening = 绿化树木
category-noise = 噪音
category-animals = 流浪狗宠物
category-fire = 消防
category-security = 治安
category-fraud = 疑似诈骗
category-dispute = 邻里纠纷
category-property = 物业服务
category-building = 房屋渗漏墙皮
category-facilities = 公共设施
category-eldercare = 养老助餐助浴
category-medical = 医保看病
category-documents = 证件证明
category-employment = 就业培训
category-welfare = 低保救助残疾
category-education = 入学托管
category-counselling = 心理法律
category-culture = 活动课程场地
category-suggestion = 意见建议
category-other = 其他

role-worker = 网格员
role-desk = 社区值班
role-secretary = 书记
role-subdistrict = 街道
role-building_lead = 楼栋长
role-household_lead = 联户长
role-volunteer = 志愿者
role-family = 家属
role-partner = 伙伴单位

place-unknown = 地点待定
place-home = { $door }（住处）
owner-nobody = 社区
grid-none = 社区
door-building = { $building }号楼
door-unit = { $building }号楼{ $unit }单元

language-zh-CN = 汉语
language-ug = 维吾尔语
language-kk = 哈萨克语
language-en = 英语
language-ru = 俄语
words-origin = 🌐 原文是{ $language }

state-dispatched = 等人接单
state-accepted = 已接单
state-in_progress = 处理中
state-waiting_resident = 等您回话
state-resolved = 等您评价
state-closed = 已办结
state-reopened = 重办
state-withdrawn = 已撤回

rating-good = 满意
rating-fair = 基本满意
rating-bad = 不满意
rating-unrated = 未评价

## 居民的卡片
card-head-dispatched = ✅ 收到，编号 <b>{ $number }</b>
card-head-accepted = 🛠 <b>{ $number }</b> { $owner }已接单
card-head-in_progress = 🛠 <b>{ $number }</b> { $owner }正在处理
card-head-waiting_resident = 💬 <b>{ $number }</b> { $owner }在等您回话
card-head-resolved = ❓ <b>{ $number }</b> 修好了吗？
card-head-closed = ✅ <b>{ $number }</b> 已办结
card-head-reopened = 🔁 <b>{ $number }</b> 重新办，对不住，没一次办好
card-head-withdrawn = ↩️ <b>{ $number }</b> 已撤回
card-matter = { $category } · { $place }
card-next-dispatched = { $owner }（{ $grid }）会在 <b>{ $answer } 前</b>回您。
card-next-accepted = 最晚 <b>{ $solve }</b> 办好。
card-next-in_progress = 最晚 <b>{ $solve }</b> 办好。
card-next-coming = { $owner }正赶过来。更急了就打 120、119、110。
card-next-waiting_resident = 直接发消息回答就行，五天内都可以。
card-next-reopened = { $owner }（{ $grid }）会在 <b>{ $answer } 前</b>回您。
card-nobody = 已经记下。社区还没有登记工作人员，有人到岗就会看到。
card-result = { $owner }：“{ $gist }”
card-rate = 谢谢您告诉我们。这次办得怎么样？
card-rated = 评价：{ $rating }
card-where = 📍 在哪儿？直接发给我，比如“3号楼2单元”。
card-what-where = 什么事、在哪儿？说一句就行，比如“3号楼2单元灯不亮”。
card-which = 这件事是哪一类？点一下就行。

## 网格员的卡片
work-head = { $mark } <b>{ $number } { $category } · { $place }</b>（{ $since }）
work-no-words = （没有文字，见图片或语音）
work-dispatched = ⏱ <b>{ $answer }</b> 前要有人应
work-accepted = { $owner }已接单 · ⏱ { $solve } 前办好
work-in_progress = { $owner }正在办 · ⏱ { $solve } 前办好
work-waiting_resident = 等居民回话，办理时限已暂停
work-resolved = 已处理，等居民评价
work-closed = 已办结 { $rating }
work-reopened = 居民说没好 · ⏱ <b>{ $answer }</b> 前要有人应
work-withdrawn = 居民已撤回
work-gist = 💬 { $gist }
work-gist-passed = 💬 { $by }：“{ $gist }”
work-others = 现在归{ $owner }
work-emergency = 🚨 危险。先打电话，马上去。
work-reporter-no-phone = 报告人 { $name } · 没登记电话，回复这张卡片就能跟他说话 · { $door }
work-reporter = 报告人 { $name } · 电话 { $phone } · { $door }

button-edit = 改一下
button-supplement = 补充
button-edit-category = 类别
button-edit-place = 地点
button-urgency-emergency = 有危险
button-urgency-high = 急
button-urgency-normal = 不急
button-back = 返回
button-more = 更多
button-accept = 我去
button-arrive = 到了
button-ask = 问一句
button-pass = 转交
button-resolve = 处理完
button-confirm = 修好了
button-reopen = 没修好
button-partly = 一半
button-withdraw = 撤回
button-rate-good = 满意
button-rate-fair = 基本满意
button-rate-bad = 不满意
button-danger-out = 我已离开
button-danger-inside = 有人没出来
button-private = 私聊告诉我
button-is-report = 这是上报
button-no-photo = 没有照片，直接办结
button-language = 中文

edit-what = <b>{ $number }</b> 改什么？
edit-category = <b>{ $number }</b> 是哪一类？
pass-to-whom = <b>{ $number }</b> 转给谁？
pass-to-nobody = <b>{ $number }</b> 现在没有别人可以接。

## 队列、我的
list-line-open = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state } ⏱ { $due }
list-line-ended = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state }
queue-empty = 现在没有归您办的事，歇口气。
mine-title = <b>您报过的事</b>，点编号看卡片。
mine-empty = 您还没有报过事。哪里坏了、堵了、吵了，直接发给我一句话就行。

## 开头和帮助
start-resident = { $name }您好，我是邻里。
    楼道灯不亮、下水堵了、有人要钱……<b>发一句话</b>给我，文字、照片、语音都行。网格员会来看，办完我来问您。
start-staff = { $name }您好，您是{ $role }。
    有事我会把卡片发给您。/queue 看待办。
help-resident = <b>发一句话</b>就是上报，最好带上楼号：“3号楼2单元灯不亮”。照片、语音、位置都行。
    /mine 我报过的事 · /me 我的资料 · /cancel 不说了
    人有危险：先打 <b>119</b>、<b>120</b>、<b>110</b>，再告诉我。机器人不能打电话。
help-staff = 卡片上 <b>我去</b> 接单，<b>到了</b>、<b>问一句</b>、<b>处理完</b>（一句话，最好有照片）。不归您的点 <b>转交</b>。
    回复卡片，话就转给居民，号码不外露。
    /queue 待办 · /mine 我报过的事 · /cancel 不说了
language-choose = 🌐 说哪种话？
language-set = 好的，以后说中文。
cancel-done = 好，这一步不做了。
cancel-nothing = 没有在等您说什么。有事直接发给我。

command-start = 从头开始
command-help = 怎么用
command-mine = 我报过的事
command-queue = 待办
command-cancel = 不说了
command-language = 中文 · ئۇيغۇرچە · Қазақша · English

## 闲话、转发、看不懂
chatter = 听到了 😊 哪里坏了、堵了、吵了，一句话告诉我就行。
chatter-begun = 我在，一有消息就告诉您。
forward = 这是转发来的消息。要是有人让您转账、下软件、给验证码：<b>先别动钱</b>，打 <b>96110</b> 问一声。要交给社区，点下面。
forward-danger = 🚨 这是转发来的消息。要是现在真有危险：<b>先打 119、120、110</b>，再点下面告诉社区。
unreadable = 这种消息我看不懂。请用文字、照片或语音告诉我。
group-hint = 请点我的名字私聊，发一句话就行，别人看不到。
group-taken = ✅ 收到，编号 <b>{ $number }</b>。后面的事私下跟您说。
group-danger = 🚨 人有危险，先打 <b>119</b>、<b>120</b>、<b>110</b>。收到，编号 <b>{ $number }</b>。我不能打电话。
anonymous = 匿名管理员的身份我认不出来，这一步办不了。请用自己的账号。

## 请您说
ask-supplement = <b>{ $number }</b> 要补充什么？文字、照片、语音都行。
ask-place = <b>{ $number }</b> 在哪儿？比如“3号楼2单元”。
ask-reopening = <b>{ $number }</b> 还有哪里没好？说一句，或发张照片加一句话。
ask-partly = <b>{ $number }</b> 还剩什么没办？说一句。
ask-question = <b>{ $number }</b> 想问居民什么？写一句，我转过去。
ask-passing = <b>{ $number }</b> 转给{ $name }，写一句为什么。
ask-result = <b>{ $number }</b> 请发一张照片，再写一句怎么处理的。
ask-result-words = 照片收到。再写一句怎么处理的。
ask-result-photo = 有照片吗？发一张，居民放心。
done-supplement = 已转给{ $owner }。
done-said = 已转给居民。
done-unsaid = <b>{ $number }</b> 居民现在收不到机器人的消息，这句话没有送到。请打电话，或上门看看。
done-answer = 谢谢，已转给{ $owner }。
done-passing = <b>{ $number }</b> 已转给{ $owner }。
done-result = <b>{ $number }</b> 记下了，等居民说修好了没有。

## 转达
told-question = 💬 <b>{ $number }</b> { $name }问您：
    “{ $text }”
    直接发消息回答就行。
told-answer = 💬 <b>{ $number }</b> 居民回话：
    “{ $text }”
told-by-resident = 💬 <b>{ $number }</b> 居民说：
    “{ $text }”
told-by-worker = 💬 <b>{ $number }</b> { $name }说：
    “{ $text }”
told-danger-out = 🚨 <b>{ $number }</b> { $place }：居民说<b>已经离开</b>。
told-danger-inside = 🚨🚨 <b>{ $number }</b> { $place }：居民说<b>还有人没出来！</b>

## 危险
gas-phone-default = 打 119 的时候一起说
called-both = { $owner }和社区值班
called-owner = { $owner }
called-desk = 社区值班
danger-gas = 🚨 <b>先离开，别开关电器，到外面打 119。</b>
    燃气抢修：{ $gas_phone }
    已同时通知{ $called }（编号 { $number }）。安全了告诉我一声。
danger-fire = 🚨 <b>快离开，弯腰走楼梯，别坐电梯，到外面打 119。</b>
    已同时通知{ $called }（编号 { $number }）。安全了告诉我一声。
danger-elevator = 🚨 <b>别扒门，按铃别松，靠里站稳。</b>打 <b>119</b>，电梯里有救援电话。
    已同时通知{ $called }（编号 { $number }）。
danger-counselling = 🚨 您别一个人扛。现在就打 <b>12356</b>（心理援助），或 <b>120</b>、<b>110</b>。
    已同时通知{ $called }（编号 { $number }），马上有人联系您。
danger-security = 🚨 <b>先躲到安全的地方，打 110。</b>
    已同时通知{ $called }（编号 { $number }）。
danger-nobody = 🚨 <b>人有危险，马上打 119、120 或 110。</b>我不能打电话。
    社区现在没有人能收到我的消息，别等我（编号 { $number }）。
danger-other = 🚨 <b>人有危险，马上打 120、119 或 110。</b>我不能打电话。
    已同时通知{ $called }（编号 { $number }），正在联系您。

## 按下去的回音
toast-accept = 已接单，电话和门牌在卡片里
toast-arrive = 记下了，到现场了
toast-confirm = 太好了，谢谢
toast-rate = 谢谢您的评价
toast-withdraw = 已撤回
toast-category = 改好了
toast-face = 好
toast-ask = 请发一句话
toast-danger-out = 记下了，注意安全
toast-danger-inside = 已告诉来的人
toast-danger-nobody = 现在没有人能收到，请马上打 119、120 或 110
toast-report = 收到
toast-bring = 卡片发在下面

## 不行的时候
refused-role-staff = 这一步要由网格员来做
refused-role-reporter = 这一步要由报告人来做
refused-state = 现在不能做这一步，请看最新的卡片
refused-words-needed = 要写一句话才行
refused-pass-target = 不能转给这个人，请换一位
refused-already-accepted = 已经有人接单了
refused-already-there = 已经记过到场了
refused-already-resolved = 已经报过处理完了
refused-already-closed = 已经办结了
refused-already-withdrawn = 已经撤回了
refused-too-late = 办结超过 14 天了，请重新发一条
refused-ended = 这件事已经结束。还有问题请重新发一条
refused-unknown-report = 没有编号 { $number } 的事
refused-not-yours = 这件事不归您看
refused-changed-meanwhile = 刚才有人先动了，请看最新的卡片
refused-place-words = 请用文字写在哪儿，比如“3号楼2单元”
refused-queue = 待办只有网格员和社区有。看自己报的事：/mine
refused-button = 这个按钮用不了，请看最新的卡片
over-meanwhile = <b>{ $number }</b> 刚才变了，这句话没有转出去。请看最新的卡片。
refused-kept = 这条已经报过了
bug-sender = 收到了，我这边出了点毛病，会有人来看。急事请打电话。编号 { $number }

## 给社区的提醒
trouble-dead-updates = ⚠️ 有 <b>{ $what }</b> 条消息机器人没处理成，需要人看：linli dead
trouble-staff-lost = ⚠️ { $what }收不到机器人的消息了（停用或屏蔽）。新的事先由社区值班接，请联系本人。
trouble-group-lost = ⚠️ 机器人进不了 { $what }号楼的群了，请群主重新加一下。

## 认识您
privacy = 👋 这里是 <b>{ $building }号楼</b>。我是邻里，这栋楼的事都可以告诉我。
    想请您说一声住哪一户，好找对网格员。住处和电话只给来办事的人看，不进群，不外传；随时可以在 /me 里看、改、删。
    可以吗？
button-agree = 可以
button-not-now = 先不
home-later = 好的，不记住处。<b>{ $place }</b>有什么事，现在直接发一句话就行。
ask-unit = <b>{ $building }号楼</b>，您住几单元？
button-unit = { $unit }单元
ask-room = <b>{ $door }</b>，门牌几号？发数字就行，比如 301。
ask-home = 您现在住哪儿？写全一点，比如 3号楼2单元301。
home-unclear = 没看明白。写成这样就行：3号楼2单元301。不想说了点 /cancel。
home-known = { $name }您好，您登记的就是 <b>{ $door }</b>。有事直接发一句话。
home-claimed = ✅ 记下了：<b>{ $door }</b>。{ $name }（{ $grid }）会来确认。
    不用等，有事现在就能报。点下面的键发手机号，名册上有您就马上确认。
home-claimed-nobody = ✅ 记下了：<b>{ $door }</b>。社区还没有人能确认，有人到岗就会看到。
    不用等，有事现在就能报。
home-confirmed = ✅ { $name }确认了：您住 <b>{ $door }</b>。
home-refused = { $name }没能确认 <b>{ $door }</b>。可能门牌写错了：点 /me 再写一次，或者当面告诉他。报事不受影响。
ask-moved = 您搬到 <b>{ $building }号楼</b>了吗？
button-moved-here = 搬来了
button-passing-by = 只是路过
button-share-phone = 📱 发我的手机号
ask-phone = 点下面的键，把您自己的手机号发给我。只给来办事的人看。
contact-listed = ✅ 认出来了，{ $name }您好。您住 <b>{ $door }</b>，已经确认。
contact-moved = { $name }您好，手机号对上了。名册上您住 <b>{ $door }</b>，和刚才说的不一样，网格员会来确认。
contact-unlisted = 手机号记下了。名册上还没有它，住处要等网格员确认；有事现在就能报。
claim-open = 🏠 <b>{ $name }</b> 说住 <b>{ $door }</b>，是吗？
claim-confirmed = ✅ <b>{ $name }</b> 住 <b>{ $door }</b>，{ $by }已确认
claim-proven = ✅ <b>{ $name }</b> 住 <b>{ $door }</b>，手机号已核对
claim-refused = ✖️ <b>{ $name }</b> 不住 <b>{ $door }</b>（{ $by }）
claim-replaced = ↩️ <b>{ $name }</b> 改了住处，不用管 <b>{ $door }</b> 了
claim-withdrawn = ↩️ <b>{ $name }</b> 不想登记了，不用管 <b>{ $door }</b> 了
button-lives-here = 是，住这儿
button-lives-not = 不是
ask-spot = 📍 <b>{ $place }</b>。怎么了？发一句话或一张照片。
code-unknown = 这个码用不了：可能换过新的，也可能抄错了。有事不用扫码，直接发一句话就行。
code-barred = 试错的次数太多了，一小时以后再扫。有事不用扫码，直接发一句话就行。

## 我的资料
me-title = <b>{ $name }</b>，我这里记着您的这些：
me-phone = 电话：{ $phone }
me-home = 住处：{ $home }
me-claim = 您说住 { $home }，还没有人确认
me-language = 语言：{ $name }（/language）
me-birth-year = 出生年份：{ $year }
me-tags = 标签：{ $tags }
me-roles = 身份：{ $roles }
me-agreed = 您 { $time } 同意记下住处和电话
me-not-agreed = 您没有同意记住处和电话
me-listed = 名册上的内容由社区保管。哪里不对，直接发一句话告诉我，我转给网格员。
me-own = 这些都是您自己告诉我的。
me-nothing = 没有
button-me-name = 改称呼
button-me-home = 改住处
button-me-phone = 改电话
button-me-agree = 同意记住处
button-me-withdraw = 不再同意
button-me-withdraw-now = 删掉
button-me-keep = 留着
ask-name = 怎么称呼您？发给我就行。
me-renamed = 好，以后叫您{ $name }。
me-withdraw = 我会删掉您的住处和电话。报过的事还在办，不受影响。删吗？
me-withdraw-listed = 您的住处和电话是社区名册上的，要删请找社区。我会记下您不同意，没确认的住处也一起删掉。
me-withdrawn = 删掉了。有事照样可以发给我。
me-withdrawn-listed = 记下了：您不同意。名册上的内容请找社区改。有事照样可以发给我。
list-comma = 、
tag-lives_alone = 独居老人
tag-elder = 老年人
tag-moved_in = 流动人口
tag-youth = 青少年
tag-party_member = 党员
tag-volunteer = 志愿者
tag-disabled = 残疾人
tag-low_income = 低保
command-me = 我的资料
toast-agree = 好，谢谢
toast-kept = 好，都留着
toast-lives-yes = 谢谢，已告诉居民
toast-lives-no = 记下了，已告诉居民
refused-consent = 要先点同意，我才能记住处和电话：/me
refused-home-known = 您登记的就是这里，不用再确认
refused-claims = 一天里改得太多了，明天再改。有事照样可以报
refused-claim-decided = 已经有人确认过了
refused-contact-other = 只能发您自己的手机号：请点键盘上的〔发我的手机号〕
refused-contact-odd = 这个号码我认不出来
refused-contact-taken = 这个号码登记在另一个账号上。请当面找网格员改
refused-name = 称呼要写 1 到 40 个字

## 贴在墙上的
poster-what = 扫一扫，楼里的事告诉邻里
poster-how = 灯不亮、下水堵、有人要钱……发一句话，网格员来办，办完问您。
poster-danger = 人有危险，先打 119、120、110。机器人不能打电话。
poster-thing = 坏了？扫我，发一句话。
poster-labels = 物件标签 { $count } 张
thing-place = { $door }{ $name }
refused-thing-building = 没有 { $building } 这栋楼

## 谁在做事
start-serves = { $name }您好，您是{ $role }。有事我会告诉您。
    您自己家里有什么事，也直接发一句话给我。
staff-and = 、
staff-title = <b>做事的人（{ $count }）</b>，点名字看一看。
staff-line = { $name } · { $roles }
staff-line-out = { $name } · { $roles } · 还没进来
staff-member = <b>{ $name }</b> · { $phone }
staff-service = { $role } · { $where }
staff-no-service = 还没有角色。
staff-not-in = 还没进来。把链接转给本人，点开就行。
staff-unreachable = ⚠️ 收不到机器人的消息（停用或屏蔽）。
staff-away = 正在请假。
staff-ask-name = 叫什么名字？
staff-ask-phone = { $name }的手机号？
staff-ask-role = <b>{ $name }</b> 做什么？
staff-ask-partner = <b>{ $name }</b> 是哪个单位的？
staff-ask-scope = { $role }，管哪里？
staff-ask-building = { $role }，哪栋楼？
staff-ask-unit = { $role }，哪个单元？
staff-ask-drop = <b>{ $name }</b> 不再做哪一样？
staff-ask-taker = <b>{ $name }</b> 离岗，手上还有 <b>{ $count }</b> 件。谁来接？点了马上生效。
staff-link = 下面这条转给{ $name }本人。只能用一次，三天内有效。
staff-invitation = { $name }您好，请点开这个链接，按“开始”：
    { $link }
    只能用一次，三天内有效，请不要转给别人。
staff-given = ✅ 从现在起，您是{ $role }。
staff-taken = 从现在起，您不再是{ $role }。这段时间辛苦了。
staff-came-in = ✅ { $name }已经进来了。
button-staff-add = 添加
button-staff-role = 加角色
button-staff-drop = 去角色
button-staff-link = 发链接
button-staff-leave = 请假
button-staff-end = 离岗
button-staff-list = 看名单
button-staff-nobody = 按规定分
scope-everywhere = 整个街道
scope-community = 整个社区
partner-property = 物业
partner-water = 供水
partner-power = 供电
partner-gas = 供气
partner-heating = 供暖
partner-police = 民警
partner-hospital = 医院
departure-done = ✅ <b>{ $name }</b> 已离岗，权限马上停了。手上的 <b>{ $count }</b> 件转给{ $to }。
departure-duties = 值班：转走 { $passed } 班，空出 { $gone } 班，请到 /duty 补人。
departure-thanks = { $name }，您在社区的工作今天结束了。您做的每一件，邻居都记得，谢谢您。
    自己家里有什么事，还是一句话发给我。
departure-taken-over = { $name }离岗了，手上的 <b>{ $count }</b> 件归您，卡片在下面。
departure-bare-grid = ⚠️ <b>{ $grid }</b>现在没有网格员，新的事先到社区值班。请到 /staff 安排人。
command-staff = 做事的人
command-duty = 值班表
command-leave = 请假
toast-staff-given = 好了
toast-staff-taken = 已去掉
toast-staff-link = 链接在下面，转给本人
toast-departure = 已离岗
refused-staff = 这里由书记和街道来管
refused-staff-not-yours = 这不归您管
refused-staff-beyond = 他还有您管不到的角色，请街道来办
refused-staff-other-name = 这个手机号登记的是别的名字，请核对
refused-staff-phone = 手机号看不明白，请发 11 位数字
refused-staff-scope = 这个角色不能管这个范围
refused-staff-has-role = 已经有这个角色了
refused-staff-no-role = 没有这个角色
refused-staff-oneself = 自己的职务要请别人来动
refused-staff-is-in = { $name }已经进来了，不用链接
refused-staff-taker = 这个人接不了，请换一位
refused-link-yours = 这是给{ $name }的链接，请转给本人，您自己不用点
refused-link-known = 您这个账号已经登记在自己名下，不能再变成别人。请找发链接的人

## 请假
leave-ask-from = <b>{ $name }</b> 从什么时候起请假？
leave-ask-until = 请到哪一天？那天夜里十二点结束。
leave-ask-deputy = 谁来代班？
leave-ask-date = 哪一天？比如“3月8日”。
leave-is = <b>{ $name }</b> 请假到 <b>{ $until }</b>。新的事由{ $deputy }接。
leave-will-be = <b>{ $name }</b> 请假：<b>{ $from }</b> 到 <b>{ $until }</b>。那时新的事由{ $deputy }接。
leave-ended = ✅ <b>{ $name }</b> 回来了，新的事照旧。
leave-over = 您的假到了，新的事又归您。/queue 看待办。
leave-set-for-you = 给您请好了假：{ $from } 到 { $until }。好好休息。/leave 可以提前回来。
leave-deputy-asked = { $name }从 { $from } 到 { $until } 请假，到时候请您代班。
leave-deputy-begins = { $name }请假到 { $until }，这段时间请您代班。新的事会发给您。
leave-deputy-over = { $name }回来了，代班结束，辛苦您了。
leave-deputy-gone = { $name }离岗了，不能再替您代班。新的事先到社区值班；/leave 可以重新请。
leave-begun-ask = 您手上有 <b>{ $count }</b> 件已经在办。接着办，还是交给{ $name }？
leave-begun-ask-desk = 您手上有 <b>{ $count }</b> 件已经在办。接着办，还是交给社区值班？
leave-handed = ✅ 交出去 { $count } 件，放心休息。
button-leave-now = 现在起
button-leave-from-tomorrow = 明天起
button-leave-pick = 选日期
button-leave-no-deputy = 社区值班
button-leave-back = 提前回来
button-leave-call-off = 不请了
button-leave-keep = 我接着办
button-leave-hand = 交出去
toast-leave-set = 好，已记下
toast-leave-back = 欢迎回来
toast-leave-keep = 好，还归您
refused-leave = 这里只给网格员和社区值班请假
refused-leave-deputy = 这位不能代班，请换一位
refused-leave-days = 日期不对，请从今天往后选，最长半年
refused-leave-twice = 已经有一个假了，先看 /leave
refused-leave-none = 现在没有假
refused-leave-date = 日期看不明白，请写成“3月8日”
day-today = 今天
day-tomorrow = 明天
day-other = { $month }月{ $day }日 { $weekday }
weekday-1 = 周一
weekday-2 = 周二
weekday-3 = 周三
weekday-4 = 周四
weekday-5 = 周五
weekday-6 = 周六
weekday-7 = 周日

## 值班
duty-now = <b>现在值班</b>
duty-now-nobody = <b>现在没有排班</b>，有事发给所有人。
duty-week = <b>这七天</b>
duty-line-now = { $role } <b>{ $name }</b>，到 { $until }
duty-line = { $from } – { $until } { $role } { $name }
duty-one = { $from } – { $until }
    { $role } <b>{ $name }</b>
duty-ask-day = 哪一天？
duty-ask-shift = <b>{ $day }</b>，哪一班？
duty-ask-who = { $role }，谁来值？
duty-ask-nobody = 还没有{ $role }。先到 /staff 添加。
duty-given = 📅 您值班：{ $from } – { $until }（{ $role }）。
duty-taken = 📅 { $from } – { $until } 这一班不用您值了。
shift-day = 白班 08–20
shift-night = 夜班 20–08
shift-whole = 全天 08–08
button-duty-add = 排班
button-duty-swap = 换人
button-duty-remove = 撤下
toast-duty-put = 排好了
toast-duty-swapped = 换好了
toast-duty-removed = 撤下了
refused-duty = 值班表只给社区工作人员
refused-duty-gone = 这一班已经不在了
refused-duty-over = 这一班已经过去了

## 家属
command-family = 给家属发链接
family-ask-whom = 谁的家属？写名字，或者门牌，比如“3号楼2单元301”。
family-nobody = 没找到。换个写法：名字，或者“3号楼2单元301”。不找了点 /cancel。
family-choose = 是哪一位？
family-link = 下面这条转给{ $name }的家属。只能用一次，三天内有效。
family-invitation = 您好，请{ $name }的家属点开这个链接，按“开始”：
    { $link }
    只能用一次，三天内有效，请不要转给别人。
family-consent = 您是 <b>{ $name }</b> 的家属吗？
    同意以后，{ $name }没有回音或者求助时，社区会从这里找您，也会记下您的名字。别的事您看不到，也不会打扰您。
family-tap = 请点上面的按钮：是，还是不是。
family-bound = ✅ 记下了，您是 <b>{ $name }</b> 的家属。有急事，社区从这里找您；人有危险先打 120、119、110。
family-later = 好，没有记下什么。
family-told-elder = { $name }已登记为您的家属，有事社区会找得到。
family-came-in = ✅ { $name }已登记为{ $elder }的家属。
button-family-yes = 是，同意
button-family-no = 不是
refused-family = 给家属发链接，由网格员和社区来办
refused-family-self = 这是给您家属的链接，请转给家属
refused-family-yours = 这是给家属的链接，请转给家属，您自己不用点
refused-family-already = 您已经是{ $name }的家属了
refused-family-link = 请再点一次收到的链接

## 时限、去向和结局
card-head-submitted = ✅ 收到，编号 <b>{ $number }</b>
card-head-scheduled = 📅 <b>{ $number }</b> { $owner }约了 { $appointed } 来
card-head-waiting_partner = 🔧 <b>{ $number }</b> { $owner }已转外部单位，在催
card-head-round_table = 👥 <b>{ $number }</b> 要坐下来一起商量（圆桌）
card-head-merged = 🔗 <b>{ $number }</b> 和 <b>{ $into }</b> 是同一件事，一起办
card-head-rejected = ⛔ <b>{ $number }</b> 社区办不了：{ $reason }
card-next-scheduled = 不方便就直接发消息改时间。
card-next-waiting_partner = 最晚 <b>{ $solve }</b> 办好。
card-next-round_table = 最晚 <b>{ $solve }</b> 办好。
card-next-merged = 有进展一样告诉您。
card-next-rejected = { $owner }：“{ $gist }”
card-rises-2 = ⏱ 还有 { $left }（{ $at }），自动升到社区。
card-rises-3 = ⏱ 还有 { $left }（{ $at }），自动升到街道。
left-minutes = { $n } 分钟
left-hours = { $n } 小时
left-days = { $n } 天
work-submitted = 还没有人接 · ⏱ <b>{ $answer }</b> 前要有人应
work-scheduled = 📅 { $owner }约了 <b>{ $appointed }</b> · ⏱ { $solve } 前办好
work-waiting_partner = 🔧 已转外部，每 3 天催一次 · ⏱ { $solve } 前办好
work-round_table = 👥 圆桌商量中 · ⏱ { $solve } 前办好
work-merged = 🔗 已并入 { $into }
work-rejected = ⛔ 不予受理：{ $reason }
work-level-2 = ⏫ 已升到社区
work-level-3 = ⏫⏫ 已升到街道
work-copy = 抄送您，因为原来是您的单子
state-submitted = 已上报
state-scheduled = 已约时间
state-waiting_partner = 转外部
state-round_table = 圆桌
state-merged = 已并单
state-rejected = 不予受理
edit-more = <b>{ $number }</b> 还可以：
edit-times = <b>{ $number }</b> 约什么时候？
edit-reasons = <b>{ $number }</b> 为什么不受理？
reason-not_ours = 不归社区管
reason-no_report = 不是上报
reason-private_matter = 私人之间的事
reason-unfounded = 去看过，没有这事
reason-in_court = 正在打官司
button-schedule = 约时间
button-outside = 转外部
button-convene = 圆桌
button-return = 接回来
button-escalate = 升到上级
button-reject = 不受理
button-appeal = 我有不同意见
button-bring = 看卡片
button-nudge = 催一下
button-merge = 并单
button-unmerge = 拆开并单
ask-outside = <b>{ $number }</b> 转给哪家、说好了什么？写一句，居民看得到。
ask-convening = <b>{ $number }</b> 什么时候、请谁、商量什么？写一句。
ask-returning = <b>{ $number }</b> 结果怎么样？写一句。
ask-escalating = <b>{ $number }</b> 为什么要升上去？写一句。
ask-rejecting = <b>{ $number }</b> 写一句给居民：为什么，该找谁。
ask-appealing = <b>{ $number }</b> 哪里不对？说一句，社区书记或值班会重新看。
done-reject = <b>{ $number }</b> 已告诉居民。他可以申诉一次。
done-appeal = 收到。<b>{ $number }</b> 由{ $owner }重新看。
done-outside = <b>{ $number }</b> 记下了，每 3 天提醒您催一次。
done-convene = <b>{ $number }</b> 记下了，居民看得到。
done-return = <b>{ $number }</b> 记下了，接着办。
toast-schedule = 记下了，已告诉居民
toast-nudge = 已经催了
toast-unmerge = 已拆开，各办各的
refused-appointment = 这个时间已经过了，请换一个
refused-nobody-above = 上面没有人可以接
refused-reason = 请先选一个原因
refused-merge = 不能并到这个编号
refused-nudge = 已经催过，或者还没到时候
refused-already-rejected = 已经告诉居民不受理了
refused-already-appealed = 已经申诉过一次了
refused-already-merged = 已经并单了
told-nudge = 👋 <b>{ $number }</b> 居民在催：{ $category } · { $place }
trouble-clock = ⚠️ <b>{ $what }</b> 的时限走不动了，请值班看一下这件事，并告诉管机器人的人：linli invariants
due-answer_soon = ⏰ <b>{ $number }</b> 还没人应：{ $category } · { $place }。{ $answer } 前回一声。
due-answer_due = ⏰ <b>{ $number }</b> 说好的时间到了，还没人应：{ $category } · { $place }。同网格的人和社区也看到了，谁都可以接。
due-answer_late = ⏫ <b>{ $number }</b> 还没人应：{ $category } · { $place }。请马上看。
due-solve_soon = ⏰ <b>{ $number }</b> 快到期了：{ $category } · { $place }。⏱ { $solve } 前办好。
due-solve_due = ⏫ <b>{ $number }</b> 到期了，还没办好：{ $category } · { $place }。
due-solve_late = ⏫⏫ <b>{ $number }</b> 过期很久了：{ $category } · { $place }。
due-still_late = ⏰ <b>{ $number }</b> 还没办好：{ $category } · { $place }。本来 { $solve } 就该办好。
due-no_answer = 💬 <b>{ $number }</b> 居民五天没有回话，办理时限接着走。请接着办，或打个电话。
due-appointment = 📅 <b>{ $number }</b> 约的是 { $appointed }：{ $category } · { $place }。
due-chase = 🔧 <b>{ $number }</b> 外部单位三天没消息了：{ $category } · { $place }。请催一下。
due-back = 🔧 <b>{ $number }</b> 外部单位 14 天没办，又归我们：{ $category } · { $place }。
sorry-danger = ⚠️ <b>{ $number }</b> 还没有人应。<b>别等我们</b>，直接打 120、119、110。附近的工作人员都又叫了一遍。
sorry-answer-same = 对不住，<b>{ $number }</b> 号说好的时间没人回您。同网格的人和社区值班都已叫到，还在找人。
sorry-answer-up = 对不住，<b>{ $number }</b> 号还是没人回您。已经升上去，现在归{ $owner }，{ $answer } 前回您。
sorry-solve-same = 对不住，<b>{ $number }</b> 号没有按时办好。{ $owner }还在办。
sorry-solve-up = 对不住，<b>{ $number }</b> 号没有按时办好。已经升上去，现在归{ $owner }。

## 居民说了算
card-unrated = 7 天没等到您的评价，记为“未评价”。现在也还可以评：
card-unrated-other = 7 天没等到评价，记为“未评价”。
card-rest = 🔸 还剩：<b>{ $rest }</b>
card-rest-asked = 🔸 这次问的是剩下的：<b>{ $rest }</b>
card-done = ☑️ 已经办了：{ $done }
work-unrated = 已办结 · 居民 7 天没有评价（未评价）
edit-rating = <b>{ $number }</b> 改成哪个？
edit-withdrawing = <b>{ $number }</b> 不用办了吗？撤回以后就没人来办了。
button-rerate = 改评价
button-withdraw-not = 不撤，接着办
button-enough = 不说了
button-again = 重办
photo-whose = 这张照片是哪件事办完的？点一下。
button-new-report = 都不是，新上报
words-see-picture = 见照片
ask-unhappy = 对不住，<b>{ $number }</b> 没让您满意。哪里不好？说一句或发张照片都行，不说也可以。
ask-detail = 照片收到，<b>{ $number }</b> 号已经重办。能再说一句哪里没好吗？来的人好准备。
done-unhappy = 记下了，已告诉书记和社区值班。<b>{ $number }</b> 号不会因此重办；要再办，点下面。
done-unhappy-nobody = 记下了，社区有人到岗就会看到。<b>{ $number }</b> 号不会因此重办；要再办，点下面。
told-unhappy = 🙁 <b>{ $number }</b> 居民不满意：{ $category } · { $place }（{ $owner }办的）
    “{ $text }”
toast-rate-bad = 记下了，对不住
toast-enough = 好，评价记下了

## 经过、找一找、楼里的事
button-past = 经过
button-earlier = 更早
button-newer = 更近
past-title = <b>{ $number }</b> 经过
past-line = { $at } { $who }：{ $what }
past-line-said = { $at } { $who }：{ $what }“{ $text }”
past-by-you = 您
past-by-clock = 自动
past-by-reporter = 报告人
past-by-represented = 当事人
past-by-neighbour = 邻居
past-by-lead = 楼里的负责人
past-by-staff = 工作人员
past-other = 有变动
past-report = 上报
past-extend = 接着说
past-supplement = 补充
past-edited = 改了自己的话
past-category = 类别改为
past-urgency = 急不急改为
past-place = 地点改为
past-routed = 按规定分派
past-unplaced = 还没有人可以接
past-handover = 换了人办
past-accept = 接单
past-arrive = 到了现场
past-ask = 问了一句
past-question = 留了话
past-answer = 回了话
past-pass = 转给别人
past-passing = 转交时说
past-schedule = 约了时间
past-outside = 转给外部单位
past-convene = 召集圆桌
past-return = 接回来办
past-escalate = 升到上级
past-result = 发来结果
past-resolve = 处理完
past-confirm = 说修好了
past-rate = 评价
past-reopen = 说没修好
past-partly = 说好了一半
past-reopening = 说明还有哪里没好
past-unhappy = 说为什么不满意
past-withdraw = 撤回
past-reject = 不予受理
past-appeal = 有不同意见
past-merge = 并单
past-unmerge = 拆开并单
past-nudge = 催了一下
past-expire = 时间到了
past-danger_out = 已经离开危险
past-danger_inside = 说还有人没出来
past-answer_soon = 还没人应，提醒
past-answer_due = 说好的时间没人应，叫了别人
past-answer_late = 一直没人应，升上去
past-solve_half = 时间过了一半
past-solve_soon = 快到期，提醒
past-solve_due = 到期没办好，升上去
past-solve_late = 过期很久，再升上去
past-still_late = 还没办好，提醒
past-no_answer = 五天没回话，接着办
past-appointment = 约的时间快到，提醒
past-chase = 外部单位没消息，提醒去催
past-back = 外部单位没办，收回来
past-unrated = 七天没有评价，办结
command-find = 找一件事
command-building = 楼里还没办好的事
find-how = 写上编号或几个字：/find 1024，/find 灯。
find-title = 找到 <b>{ $count }</b> 件：“{ $query }”
find-more = 还有 { $count } 件，多写几个字再找。
find-nothing = 没找到“{ $query }”。换个编号或几个字试试。
building-title = <b>楼里还没办好的事</b>，点编号看一看。
building-empty = 楼里现在没有没办好的事。
building-report = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state } ⏱ { $due }
told-nudge-lead = 👋 <b>{ $number }</b> 楼里的负责人在催：{ $category } · { $place }
refused-find = 在全部里找，由网格员和社区来做。找自己的：/mine 加上几个字
refused-building = 这里给楼栋长和联户长看。自己报的事：/mine

## 代报、主动发现
button-for = 代报
button-found = 主动发现
command-for = 替别人报
for-ask-whom = 替谁报？写名字和门牌，比如“李奶奶 3号楼2单元102”。
for-ask-matter = 替<b>{ $name }</b>报。什么事？一句话、照片、语音都行。
for-told = 已告诉{ $name }本人，是您替报的。
for-untold = 没有告诉{ $name }本人：收不到消息，或者这类事不发给本人。
found-ask = 看到了什么、在哪儿？发一句话或一张照片。
card-for = 🙋 替{ $name }报的
card-for-you = 🙋 { $name }替您报的
work-source-behalf = 🙋 代报：报告人不是当事人
work-source-found = 👀 工作人员主动发现
work-represented = 当事人 { $name } · 电话 { $phone } · { $door }
refused-for = 代报由楼栋长、联户长、志愿者、家属和工作人员来做。您自己的事直接发一句话
refused-for-whom = 不能替这个人报
refused-found = 主动发现由工作人员来报。您看到什么，直接发一句话就行

# The same matter twice
card-same =
    🔗 是不是这件事？
    <b>{ $into }</b> { $category } · { $place } · { $since } 报的 · { $state }
button-join = 是，一起等
button-other = 不是
button-split = 拆成几件
button-merge-number = 写编号
button-me-too = { $count ->
        [0] 我也遇到
       *[other] 我也遇到 · { $count }
    }
card-together = 👥 还有 { $count } 位邻居一起等。
card-together-resolved = 👥 还有 { $count } 位邻居一起等，谁说还没好，就接着办。
card-still = 要是您那儿还没好，点一下就接着办。
card-withdrawn-other = 报的人撤回了。您那儿还没好，就发一句话给我。
button-apart = 不是一件事
past-apart = 说不是一件事，分开办
card-apart = ✂️ <b>{ $number }</b> 和您的分开办了。
edit-merge = <b>{ $number }</b> 并到哪一件？
edit-merge-none = <b>{ $number }</b> 附近没有还在办的同类事。知道编号可以写。
merge-line = <b>{ $number }</b> { $category } · { $place } · “{ $text }”
ask-merging = <b>{ $number }</b> 并到几号？写编号就行。
ask-splitting = <b>{ $number }</b> 拆成几件？一行写一件，2 到 10 行。第一行还是 { $number } 号。
done-merge = 🔗 <b>{ $number }</b> 已并入 <b>{ $into }</b>，报的人两边都听得到。并错了可以拆开。
done-split = ✂️ <b>{ $number }</b> 拆好了，现在是：{ $numbers }
toast-join = 好，一起等，有进展就告诉您
toast-other = 好，单独办
toast-merge = 已并单
toast-me-too = 记下了，有进展私下告诉您
toast-me-too-start = 已记下一位。想听进展，先私聊 { $bot } 点“开始”
refused-merge-ended = { $number } 已经办完了，不能再并进去
refused-merge-private = 这类事要保密，不能并单
refused-merge-danger = 有危险的事不能并进不急的 { $number }
refused-already-follows = { $number } 您已经在等了
refused-split-lines = 要 2 到 10 行，一行一件。您写了 { $count } 行
group-card = 🔧 <b>{ $number }</b> { $category } · { $place } ― { $state }{ $waiting ->
        [0] {""}
       *[other] {" "}· 还有 { $waiting } 位邻居也遇到
    }
group-card-done = ✅ <b>{ $number }</b> 已办结
group-card-merged = 🔗 <b>{ $number }</b> 并到 <b>{ $into }</b> 一起办
group-card-over = ▫️ <b>{ $number }</b> 不在这里办了
past-follow = 也遇到了，一起等
past-took_in = 有一件并了进来
past-join = 说是同一件事，一起等
past-part = 从一件里拆出来
past-split = 拆成了几件
past-not_same = 说不是同一件事

## 常用语
command-answers = 常用语
phrases-hint = 常用语：点了先给您看，不会马上发。
phrase-read = <b>{ $number }</b> 就这样发吗？
    “{ $text }”
    要改，就自己写一句发来。
phrase-theirs = 居民还会看到同一句话，用他自己的语言：“{ $text }”
phrases-where = 哪个社区的常用语？
phrases-title = <b>{ $community } · 常用语</b>
    用在哪一步？
phrases-which = <b>{ $use }</b>，哪一类？
phrases-any = 各类通用
phrases-shelf = <b>{ $use } · { $category }</b>
phrases-line = { $n }. { $text }
phrases-empty = 还没有。
phrases-one = “{ $text }”
button-phrase-send = 就这样发
button-phrase-add = 添加
button-phrase-edit = 改
button-phrase-drop = 删掉
ask-phrase = 写一句常用语，二十来个字最好。不写了点 /cancel。
toast-phrase = 看一看再发
toast-phrase-sent = 好
toast-phrase-dropped = 删掉了
refused-phrase = 这句常用语已经不在了
refused-phrase-late = 这句话没有在等了，请从卡片上重新点
refused-phrases = 常用语由社区工作人员来管
refused-phrase-length = 要写 1 到 { $most } 个字
refused-phrase-full = 这里最多 { $most } 句，请先删一句

## 待办、按楼走、早晚各一条
queue-head-mine = <b>待办 { $count }</b>
queue-head-all = <b>全部待办 { $count }</b>
queue-head-free = <b>没人接 { $count }</b>
queue-head-late = <b>过期 { $count }</b>
queue-urgent = 急 { $n }
queue-today = 今天到期 { $n }
queue-late = 过期 { $n }
queue-part = { $what }
queue-line = { $mark } <b>{ $number }</b> { $category } · { $place } · { $state }
queue-whose = { $owner } · { $state }
queue-waiting = 等居民回话
queue-level-2 = ⏫社区
queue-level-3 = ⏫街道
queue-due = ⏱ { $at }
queue-overdue = ❗{ $at } 已过
queue-left = 后面还有 <b>{ $count }</b> 件。
queue-last = 这是最后一件。
queue-show-what = 看哪些？
queue-which-building = 哪栋楼？
queue-which-category = 哪一类？
walk-head = 🚶 <b>按楼走 { $count }</b>
walk-building = <b>{ $where }</b>
walk-elsewhere = 别的地方
walk-line = { $mark } <b>{ $number }</b> { $category }
digest-morning = { $name }早上好。
digest-evening = 今天办完 { $done } 件，辛苦了。还没完的：
digest-evening-none = 今天还没完的：
button-next = 下一件
button-walk = 按楼走
button-narrow = 筛选
button-queue = 待办
button-page-before = 上一页
button-page-after = 下一页
button-view-mine = 我的
button-view-free = 没人接
button-view-late = 过期
button-view-all = 全部
button-by-building = 按楼
button-by-category = 按类别
toast-queue-end = 到头了，后面没有了

## 工作群：一个网格一个话题
topic-head = { $mark } <b>{ $number } { $matter }</b>
topic-submitted = 还没有人接
topic-dispatched = 等人接单
topic-accepted = { $owner }已接单
topic-in_progress = { $owner }正在办
topic-waiting_resident = { $owner }在等居民回话
topic-scheduled = { $owner }约了时间
topic-waiting_partner = 🔧 等外部单位
topic-round_table = 👥 圆桌商量中
topic-resolved = { $owner }办好了，等居民评价
topic-reopened = 🔁 居民说没好，等人接单
topic-closed = 已办结
topic-withdrawn = 居民已撤回
topic-merged = 已并到别的编号
topic-rejected = 不予受理
topic-due-answer = ⏱ <b>{ $at }</b> 前要有人应
topic-due-solve = ⏱ { $at } 前办好
topic-private = 🔒 <b>{ $number }</b> 详情不在群里说
topic-moved = ➡️ <b>{ $number }</b> 转到了{ $grid }
note-kept = <b>{ $number }</b> 这句话只在群里，居民看不到。
note-sent = ✅ <b>{ $number }</b> 已发给居民。
button-note-send = 发给居民
toast-note-sent = 已发给居民
toast-note-unsent = 没有送到，请打电话
refused-note-staff = 这里只有工作人员能回。您有事请私聊我
refused-note-author = 谁写的，谁才能发给居民
refused-note-sent = 这句话已经发过了
refused-bind-role = 只有社区书记或社区值班能绑定工作群
refused-bind-building = 这是 { $building }号楼的居民群，不能当工作群
refused-bind-forum = 请先在群设置里打开“话题”，再发一次 /bind
refused-bind-community = 有好几个社区，请写明是哪个：/bind 社区名
bind-lacks-away = 我不在这个群里了。请把我加回来，再发一次 /bind
bind-lacks-admin = 还差一步：请把我设为管理员，打开“管理话题”。设好了我自己接着做。
bind-lacks-topics = 还差一步：请给我“管理话题”的权限。设好了我自己接着做。
bind-done =
    ✅ { $community }的工作群绑好了，每个网格一个话题。
    群里只有编号、类别和楼号。回复卡片的话居民看不到，点〔发给居民〕才发出去。
workspace-lost-away = ⚠️ 机器人被移出了{ $community }的工作群。请加回去，并设为管理员。
workspace-lost-admin = ⚠️ 机器人不再是{ $community }工作群的管理员，开不了新话题。请重新设为管理员，打开“管理话题”。
workspace-lost-topics = ⚠️ 机器人在{ $community }的工作群里没有“管理话题”的权限，开不了新话题。请打开。
workspace-lost-forum = ⚠️ { $community }的工作群关了“话题”，不能一个网格一个话题了。请在群设置里打开，再发一次 /bind

## Moderation
held = 这一个小时您报得多了，这一条先替您存着，没有丢。<b>{ $at }</b> 以后点一下〔这是上报〕就报上了。有危险的事随时发，马上办。
held-in-group = 这一个小时您报得多了，群里那一条先存着，没有丢。<b>{ $at }</b> 以后请在这里再发一次。有危险的事随时发，马上办。
toast-held = 还没到时候，{ $at } 以后再点
group-held = 先存着了，没有丢。什么时候能报，私聊里说了。
trouble-held = ⏳ 一天里有 { $what } 条消息因为报得太密先存着，还没成为上报。
abuse-false = 假报
abuse-advert = 发广告
abuse-insult = 骂人
abuse-flood = 刷屏
button-mark = 标为滥用
mark-why = <b>{ $number }</b> 为什么标为滥用？{ $name }有 { $marks } 个标记、{ $held } 条存着没报的消息。标了，本人马上知道，可以请书记复核。
mark-told = <b>{ $number }</b> 被社区标为“{ $reason }”。这是 { $days } 天里第 { $count } 个标记；满 { $most } 个，您一般的上报要先由社区看过再派人。有危险的事不受影响。您不同意，可以请书记复核一次。
mark-watched = <b>{ $number }</b> 被社区标为“{ $reason }”。{ $days } 天里已有 { $count } 个标记（满 { $most } 个），您一般的上报现在要先由社区看过再派人。有危险的事照样马上办。您不同意，可以请书记复核一次。
mark-appealed = ⚖️ <b>{ $number }</b> { $name }不同意被标为“{ $reason }”：
    “{ $text }”
    请您定。
mark-lifted = <b>{ $number }</b> 的标记，{ $name }看过，撤掉了。
mark-kept = <b>{ $number }</b> 的标记，{ $name }看过，决定保留。到期自动不算。
mark-state-standing = 可以请人复核
mark-state-appealed = 正在复核
mark-state-kept = 复核过，保留
mark-state-lifted = 复核过，撤掉了
me-marks = 社区给您的标记：
me-mark = <b>{ $number }</b> { $reason } · { $at } · { $state }
button-mark-appeal = 我不同意
button-mark-appeal-of = 不同意 { $number }
button-mark-lift = 撤掉
button-mark-keep = 保留
button-release = 放行
ask-mark = <b>{ $number }</b> 为什么不该标？说一句，书记会看。
done-mark-appeal = 收到，已请书记复核。结果会告诉您。
toast-marked = 标上了，已告诉本人
toast-released = 放行了，照常派人
toast-mark-decided = 定了，已告诉本人
card-watched = 社区{ $owner }先看一眼，再派人；<b>{ $answer }</b> 前回您。因为最近有几个标记：/me
work-watched = 👀 报告人最近被标记多次，先由您看：没问题就〔放行〕，照常派人。
refused-mark-not-yours = 这一步不归您
refused-marked = 这件已经标过了
refused-mark-appealed = 已经请人复核过一次了
refused-mark-decided = 已经有人定了
refused-mark-nobody = 现在没有人可以复核，这一次机会还留着，过些时候再点
button-photos = 隐藏照片
photos-which = <b>{ $number }</b> 的照片：
photo-shown = { $place }. { $at } · { $by }
photo-hidden = { $place }. { $at } · { $by } · 已隐藏：{ $why }
photo-by-reporter = 报告人发的
photo-by-other = 工作人员发的
button-hide-photo = 隐藏第 { $place } 张
button-unhide-photo = 恢复第 { $place } 张
photo-why = <b>{ $number }</b> 照片里有什么不该给人看？
hiding-face = 人脸
hiding-body = 身体
hiding-card = 证件
photo-done = <b>{ $number }</b> 照片隐藏了，以后谁也看不到。发出去的 { $count } 份正在收回。
photo-done-left = <b>{ $number }</b> 照片隐藏了，以后谁也看不到。发出去的收回 { $count } 份；另外 { $left } 份超过 48 小时，收不回来，请当面请人删掉。
toast-unhidden = 恢复了，以后照常给人看
refused-hidden = 已经隐藏了
refused-unhide = 恢复照片要由书记来做
told-file-missing = 🖼 <b>{ $number }</b> 还有一个文件（照片或语音）取不到，您没收到。请向发的人要。
told-reporter-gone = 📵 <b>{ $number }</b> 报告人现在收不到机器人的消息了。事情照办；要问什么请打电话或上门。办完照常点〔处理完〕。
said-after-end = <b>{ $number }</b> 已经结束，这句话只记在它的记录里，没有转给谁。还有问题，点〔这是上报〕另报一件。
said-after-end-staff = <b>{ $number }</b> 已经结束，这句话只记在它的记录里，没有发给居民。
past-marked = 做了标记
past-mark_appealed = 请人复核标记
past-mark_lifted = 撤掉了标记
past-mark_kept = 保留了标记
past-released = 看过，照常派人
past-photo_hidden = 隐藏了照片
past-photo_unhidden = 恢复了照片
past-reporter_lost = 报告人收不到消息了
past-file_missing = 有文件没有送到
past-said_after_end = 结束以后说

# 看门狗：机器人之外的第二条路
watch-begins = 【报警】邻里·{ $community }：{ $what }现在报平安没人盯着，请马上按名单给老人打电话，并叫管机器人的人来看。
watch-lasts = 【报警】邻里·{ $community }：还没好，已经 { $lasted }（从 { $since } 起）。{ $what }请继续按名单给老人打电话。
watch-ends = 【恢复】邻里·{ $community }：机器人又在盯报平安了，一共停了 { $lasted }（从 { $since } 起）。今天没打到电话的老人，请再对一遍名单。
watch-test = 【试一下】邻里·{ $community }：这是 { $at } 的试报警，收到就说明这条路通，不用做什么。
watch-what-fine = 机器人正常。
watch-what-late = 机器人没动静了，它停了，或者连不上 Telegram，最后一次是 { $at }（{ $ago }前）。
watch-what-mute = 机器人在走，可是有条关乎安全的消息从 { $at } 起一直发不出去（{ $ago }了）。
watch-what-ahead = 机器的钟不对：机器人的最后一次记号写着 { $at }，还没到那个时候。
watch-what-silent = 机器人还没开始盯报平安，一次记号也没有。
watch-what-garbled = 机器人的记号读不懂。
watch-what-missing = 机器人的数据库不见了。
watch-what-locked = 机器人的数据库被别的程序锁着，看不了。
watch-what-unreachable = 机器人的数据库打不开，看不了。

## The keys of an elder: what she answers with
button-fine = 我很好
button-help = 我要帮助
button-later = 稍后
button-mistake = 按错了，我没事

## 走一遍学到的
done-extend = 这句记在 <b>{ $number }</b> 号里了。
button-another-matter = 另外一件
past-taken_out = 说有一句是另外一件
## 报平安与求助
check-in-again = { $name }，还没听到您的信儿，点一下就行。
check-in-late = { $name }，今天问晚了，对不住。您还好吗？
check-in-down = 刚才机器人停了（{ $from }–{ $until }）。
check-in-later = 好，一个小时后再问您。
check-in-unclear = 收到了，正请人看。您现在怎么样？点一下下面的键。
check-in-fine-late = 听到您平安真好。刚才已经请人找您，一会儿会有人打个电话。
check-in-mistake = 知道了，按错了不要紧。一会儿有人打个电话听听您的声音。
help-called =
    听到了。已经叫了 { $names }，正在联系您。
    要急救就打 <b>120</b>。
help-nobody = 听到了，可是现在一个人也叫不到。请马上打 <b>120</b>，或者喊邻居。我们会一直叫下去。
later-no-more = 已经晚问过一次了。您现在还好吗？
later-nothing = 现在没有在问您，有事随时写。
alarm-drill = 【演练】
alarm-phone = 📞 请给 <b>{ $name }</b> 打个电话
alarm-call = 📞 早上的电话：<b>{ $name }</b>
alarm-listen = 🟡 <b>{ $name }</b> 发来一条，没听明白，请听一听、看一看
alarm-door = 🚪 <b>{ $name }</b>（{ $building }号楼）还没联系上，请上门看看
alarm-desk = ⏫ <b>{ $name }</b>（{ $building }号楼）一直没联系上，请接手
alarm-secretary = 🔴 <b>{ $name }</b>（{ $building }号楼）到现在没有一个人见到
alarm-help = 🆘 <b>{ $name }</b>（{ $building }号楼）要帮助，请马上去
alarm-told = ℹ️ <b>{ $name }</b> 早上还没回信，社区的人正在联系
alarm-told-help = 🆘 <b>{ $name }</b> 要帮助，社区的人已经叫到，正在去
alarm-calm = 🟡 <b>{ $name }</b> 说没事。请再打个电话，听到声音才算完
alarm-why-silent = { $at } 问的，没有回信（消息送到了，机器人一直正常）。
alarm-why-lost = <b>未送达</b>：{ $at } 的问候没有到手机上，不一定是没回信。
alarm-why-alive = { $at } 问的，后来有动静，但没听明白。
alarm-why-down = 机器人 { $from }–{ $until } 停过。
alarm-going = 🚶 在路上：{ $names }
alarm-details = 🏠 { $door } · 📞 { $phone }
alarm-contact = 👪 { $name }（{ $relation }）{ $phone }
alarm-contact-key = 🔑 { $name }（{ $relation }，有钥匙）{ $phone }
alarm-script = <b>机器人没有打过 120 和 110，也打不了。</b>由您决定打不打。可以这样说：“{ $door }，{ $name }，一个人住，到现在联系不上，请来人开门。”
alarm-script-help = <b>机器人没有打过 120 和 110，也打不了。</b>由您决定打不打。可以这样说：“{ $door }，{ $name }，一个人住，刚才求助，现在没人见到，请马上来人。”
alarm-key = 不方便点按钮，就按下面的键。
start-care =
    每天早上我来问您一声好，点一下 <b>我很好</b> 就行。
    身边有急事，随时按 <b>我要帮助</b>。
start-care-sos = 身边有急事，随时按下面的 <b>我要帮助</b>。
check-in-over = { $by } 已经知道您平安，大家都放心了。
check-in-over-away = { $by } 已经记下了，大家都盼您早点好、早点回来。
key-go = 我去看看 { $number }
alarm-thanks = 记下了，谢谢。其他人先不动，等您的消息。
alarm-until = <b>{ $name }</b> 到哪天？（要是本人或家属在电话里说的）
pause-away = 外出 { $n } 天
pause-ward = 住院 { $n } 天
alarm-note =
    🔑 <b>{ $name }</b>：{ $note }
    （您看过这一条，已记下。）
alarm-note-none = 没有记钥匙和进门的办法
alarm-quote = “{ $text }”
alarm-past-go = { $at } { $name } 接下了
alarm-past-cannot = { $at } { $name } 现在去不了
alarm-past-no-reply = { $at } { $name } 打过，没接
alarm-past-no-door = { $at } { $name } 敲门，没人应
alarm-past-not-found = { $at } { $name } 没找到人
alarm-past-heard = { $at } { $name } 听过了
alarm-past-help = { $at } { $name } 说要帮助
alarm-past-alive = { $at } { $name } 有动静
alarm-past-mistake = { $at } { $name } 说按错了
alarm-past-fine = { $at } { $name } 说很好
alarm-over-answered = ✅ { $at } { $name } 自己回了信，平安。谢谢。
alarm-over-sign = ✅ { $at } { $name } 有消息了，平安。
alarm-over-heard = ✅ { $at } { $by } 听过{ $name }发来的，平安。谢谢大家。
alarm-over-phone = ✅ { $at } { $by } 电话里听到{ $name }，平安。谢谢大家。
alarm-over-seen = ✅ { $at } { $by } 见到{ $name }，平安。谢谢大家。
alarm-over-hospital = 🏥 { $at } { $by }：{ $name } 已送医。谢谢大家。
alarm-over-away = ✅ { $at } { $by } 问到了：{ $name } 外出。这几天不问。
alarm-over-ward = 🏥 { $at } { $by } 问到了：{ $name } 住院。这几天不问。
alarm-over-cancelled = { $at } { $name }：今天不再问了。
alarm-fine = 🟡 { $name } 刚回信说很好。别再加人了，还请一位打个电话确认。
alarm-mistake = 🟡 { $name } 说是按错了。还请一位打个电话确认。
deed-go = 我去看看
deed-go-phone = 我来打
deed-go-desk = 我来接手
deed-cannot = 我现在不行
deed-phone = 接通，平安
deed-seen = 见到本人
deed-heard = 听了，平安
deed-hospital = 已送医
deed-away = 她或家属说外出
deed-no-reply = 没接
deed-no-door = 敲门没人应
deed-not-found = 查无此人
deed-help = 需要帮助
deed-note = 钥匙、进门
deed-ward = 住院
toast-alarm-over = 记下了，谢谢
toast-alarm-go = 谢谢，路上小心
toast-alarm-cannot = 知道了，叫别人
toast-alarm-no-reply = 记下了，接着找
toast-alarm-no-door = 记下了，马上叫人开门
toast-alarm-not-found = 记下了，马上再找
toast-alarm-help = 已经叫人
alarm-over = 这件事已经结束了，谢谢。
alarm-first = 现在正在找人，先要有人见到或打通电话。
alarm-not-yours = 这件事没有叫您，您不用管。
alarm-go-first = 先点“我去看看”，才能看地址和钥匙。
alarm-pause-end = 要有一个结束的日子，最多三个月。
refused-meanwhile = 刚刚有人先了一步，请再看一眼。
card-late = 说好 <b>{ $answer }</b> 前回您，还没有人应，对不住。现在归{ $owner }。
card-overdue = 说好 <b>{ $solve }</b> 前办好，晚了，对不住。{ $owner }还在办。
work-late = ❗ <b>{ $answer }</b> 前要有人应，还没有人应
sorry-solve-free = 对不住，<b>{ $number }</b> 号没有按时办好，也还没有人接。又催了{ $owner }。
bind-in-group = /bind 要在工作群里发：先把我拉进群，再在群里发一次。

trouble-held-back = ⏸ 数据库在 { $at } 用备份恢复过。恢复前欠的 <b>{ $messages }</b> 条消息、<b>{ $alarms }</b> 个到点的报平安提醒都停着，报平安和时限都不会自己往上报。请按名单打电话，并叫管机器人的人放行：linli release
trouble-released = ▶️ 已放行：报平安和时限又自己走了，到点没提醒的现在补上。
card-head-resolved-other = ✅ <b>{ $number }</b> { $owner }说办好了
past-line-to = { $at } { $who }：{ $what }，归{ $owner }
card-part = ✂️ 是从 <b>{ $number }</b> 号里拆出来的，各办各的。

## Today's board

command-today = 今日平安
today-not-yours = 这是社区工作人员看的。要报平安，发“我很好”就行。
today-at = 📋 { $at } 的样子
button-today = 今日平安
button-today-refresh = 刷新
today-count-well = 平安 { $n }
today-count-waiting = 在等 { $n }
today-count-seen = 有人在看 { $n }
today-count-lost = 未送达 { $n }
today-count-paused = 暂停 { $n }
today-count-help = 🆘 求助 { $n }
today-count-ward = 送医 { $n }
today-count-not-yet = 还没到点 { $n }
today-stand-well = 平安
today-stand-waiting = 在等
today-stand-seen = 有人在看
today-stand-lost = 未送达
today-stand-paused = 暂停
today-stand-help = 求助
today-list-head = 📋 <b>{ $what }</b>
today-line-waiting = ⏳ <b>{ $name }</b> { $where } · { $since } 问的，{ $level }
today-line-call = ☎️ <b>{ $name }</b> { $where } · { $since } 起在电话单上
today-line-calm = 🟡 <b>{ $name }</b> { $where } · 说没事，等一个电话确认
today-line-seen = 👀 <b>{ $name }</b> { $where } · { $going } 在看；{ $since } 问的，{ $level }
today-line-lost = 📵 <b>{ $name }</b> { $where } · { $since } 的问候未送达，{ $level }
today-line-help = 🆘 <b>{ $name }</b> { $where } · { $since } 起，<b>还没有人说去</b>
today-line-help-going = 🆘 <b>{ $name }</b> { $where } · { $since } 起，{ $going } 去了
today-line-well = ✅ { $name } { $where } · { $since } { $how }
today-line-ward = 🏥 { $name } { $where } · { $since } 送医
today-line-paused = ⬜ { $name } { $where } · 到 { $until }
today-drill = （演练）
today-next = → { $at } { $step }
today-level-0 = 还没问
today-level-1 = 问过一次
today-level-2 = 问过两次
today-level-3 = 已请志愿者打电话
today-level-4 = 已请网格员上门
today-level-5 = 已到社区值班
today-level-6 = 已到书记
today-how-answered = 自己回的
today-how-sign = 早上就有动静
today-how-heard = 听过，平安
today-how-phone = 电话里听到
today-how-seen = 见到本人
today-how-hospital = 送医
today-next-ask = 问早安
today-next-ask-again = 再问一次
today-next-list = 上电话单
today-next-list-again = 再打一次
today-next-list-moved = 转给下一位打
today-next-volunteer = 请志愿者打电话
today-next-neighbours = 再叫一位邻居
today-next-worker = 请网格员上门
today-next-workers = 再叫一位网格员
today-next-desk = 叫社区值班、家属、有钥匙的人
today-next-desks = 叫社区全体值班
today-next-secretary = 叫书记
today-next-help = 马上叫人
today-next-nearby = 再叫家属、邻居、其他网格员
today-next-remind = 再催一次
today-next-confirm-worker = 请网格员打电话确认
today-next-confirm-desk = 请社区打电话确认
today-grid = { $grid }：
today-no-grid = 没有网格
today-grids-left = 另外 { $n } 个网格没有列出
course-head = 📖 <b>{ $name }</b> { $where } 今天的经过
course-none = 今天还没有问。
course-left = （前面还有 { $n } 条）
course-did = { $at } { $what }
course-did-calling = { $at } { $what }：{ $names }
course-did-other = 有变动
course-did-ask = 问了早安
course-did-ask-again = 又问了一次
course-did-list = 上了电话单
course-did-list-again = 要再打一次
course-did-list-moved = 转给下一位打
course-did-volunteer = 请志愿者打电话
course-did-neighbours = 再叫了邻居
course-did-worker = 请网格员上门
course-did-workers = 再叫了网格员
course-did-desk = 叫了社区值班、家属、有钥匙的人
course-did-desks = 叫了社区全体值班
course-did-secretary = 叫了书记
course-did-help = 求助，马上叫了人
course-did-nearby = 再叫了家属、邻居、其他网格员
course-did-remind = 催了一次
course-did-confirm-worker = 请网格员打电话确认
course-did-confirm-desk = 请社区打电话确认
course-did-lost = 问候未送达
course-did-morning = 又到了问早安的时间
course-past-later = { $at } { $name } 说稍后
course-past-lost = { $at } 没叫到 { $name }（消息到不了）
course-past-phone = { $at } { $name } 电话里听到她，平安
course-past-seen = { $at } { $name } 见到本人
course-past-hospital = { $at } { $name }：已送医
course-past-away = { $at } { $name }：外出
course-past-ward = { $at } { $name }：住院
course-past-other = { $at } { $name } 有变动
course-standing-going = { $name }（去了）
course-standing-declined = { $name }（去不了）
course-standing-lost = { $name }（没叫到）
course-standing-told = { $name }（只是告知）
## The morning list of calls

calls-head = 📞 早上的电话 <b>{ $count }</b> 位
calls-left = 📞 早上的电话 { $count } 位 · 还有 <b>{ $left }</b> 位
calls-done = ✅ 早上的电话 { $count } 位，都有着落了。谢谢您。
calls-gone = 📞 早上的电话：已转给别人，您不用打了。
calls-begin-by = { $at } 前还没开始，就请下一位打。
calls-from-told = ↪️ 从 { $name } 那里转来：到时间还没打。
calls-from-lost = ↪️ 从 { $name } 那里转来：联系不上{ $name }。
calls-from-declined = ↪️ 从 { $name } 那里转来：{ $name } 今天打不了。
calls-to = ⏭ { $names }：到时间还没打，已请 { $by } 打，您不用打了。
calls-next = ☎️ 现在打：<b>{ $name }</b>
calls-line-open = · { $name }
calls-line-later = ⏳ { $name } 没接，{ $at } 再打一次
calls-line-done = ✅ { $name } { $at }
calls-line-answered = ✅ { $name } 自己回了信 { $at }
calls-line-climbed = 🔴 { $name } 已请别人一起看
calls-to-own = ⏭ { $names }：已请 { $by } 打，您今天不用打了。
calls-key = 电话里听出不对，点单子上的 <b>需要帮助</b>。点了没反应，就按下面这个键。
calls-key-over = 电话单上没有要您打的了。
key-calls = 电话单上有人要帮助
calls-who = 🆘 谁需要帮助？点名字，马上叫人。
calls-line-more = … 后面还有 { $n } 位
calls-begin = 开始打
calls-pass = 今天打不了
call-nobody = 今天没有要您打的电话。
call-climbed = 这一位已经请别人一起看了，请看那张卡。
call-moved = 这一位已经请别人打了，您不用打了。
toast-call-begin = 好，单子给您留着
toast-call-phone = 记下了，谢谢
toast-call-help = 已经叫人
toast-call-no-reply = 记下了

# The list of those who are looked after
command-care = 报平安名单
refused-care = 报平安名单由网格员和社区管
refused-care-ended = { $name } 已经不在报平安名单上了
refused-care-already = { $name } 已经在名单上了
refused-care-no-chat = { $name } 没有和机器人说过话，只能打电话。先请本人扫楼门的码
refused-care-time = 要在 5:00 到 12:00 之间
refused-care-long = 太长了，短一点
refused-care-no-pause = 现在没有停着
care-title = 🏠 <b>报平安名单</b> · { $count } 位
care-line = { $name } · { $door } · { $time } { $way }
care-nobody = 还没有人。上门问过本人、她同意了，再点“加一位”。
care-found = 找到这些：
care-not-found = 名单上没有。
care-choose = 是哪一位？
care-ask-find = 写名字或门牌，比如“3号楼2单元301”。
care-ask-add = 加哪一位？写名字或门牌，比如“3号楼2单元301”。
care-add-nobody = 没找到，或者已经在名单上了。换个写法；不找了点 /cancel。
care-ask-consent =
    <b>{ $who }</b>
    当面问她：每天早上问一声平安，没回信就叫志愿者、家属和网格员找您。要记下电话、门牌和谁有钥匙，随时可以停。她同意吗？
care-not-agreed = 好，什么都没有记。
care-ask-time = 早上几点问 <b>{ $name }</b>？
care-ask-way = 怎么问 <b>{ $name }</b>？
care-ask-way-no-chat = <b>{ $name }</b> 没有和机器人说过话，由人打电话。
care-ask-days = 哪几天问 <b>{ $name }</b>？
care-ask-called = 怎么称呼？比如“李奶奶”。
care-ask-note = 钥匙在谁那里，门怎么开？写一句。
care-ask-until = <b>{ $name }</b> 外出，最后一天是哪天？第二天早上再问。
care-ask-date = 最后一天是哪天？写“3月8日”。
care-ask-end = <b>{ $name }</b> 不愿意再被问了？早上不再问，进门办法和联系人一起删掉。
care-edit = <b>{ $name }</b>：改什么？
care-who = <b>{ $name }</b> · { $door }
care-when = { $days } { $time } { $way }
care-full-name = 姓名：{ $name }
care-high-risk = ⚠️ 高风险：时间减半
care-drill = 【演练】下一个早上是演练，不惊动家属
care-away = ⏸ 外出，到 { $until } 为止不问
care-consent = 同意：{ $day } { $how }，{ $by } 记；到 { $until }
care-consent-listed = 同意：{ $day } { $how }（名册）；到 { $until }
care-no-consent = 没有记下同意
care-volunteer = 志愿者：{ $name }
care-contacts = 联系人：{ $names }
care-note =
    🔑 <b>{ $name }</b>：{ $note }
    （您看过这一条，已记下。）
care-note-none = <b>{ $name }</b>：没有记钥匙和进门的办法
care-holes-title = ⚠️ <b>找人的链条有缺口</b>
care-holes-line = { $name }：{ $holes }
care-every-day = 每天
care-date = { $year }年{ $month }月{ $day }日
care-way-chat = 聊天问
care-way-call = 打电话
care-way-sos = 只有求助键
care-how-visit = 上门
care-how-phone = 电话
care-how-paper = 书面
care-how-self = 本人
hole-no_worker = 没有能找到的网格员
hole-elder_lost = 本人收不到消息（停用了机器人）
hole-no_chat = 本人没有和机器人说过话
hole-no_contact = 没有联系人
hole-contact_lost = 联系人都收不到消息
hole-no_volunteer = 没有结对的志愿者
hole-volunteer_lost = 志愿者收不到消息
hole-consent_over = 同意过期了
hole-unchecked = 联系人 90 天没核对
button-care-add = 加一位
button-care-find = 找人
button-care-holes = ⚠️ 缺口 { $count }
button-care-list = 名单
button-care-yes = 她同意
button-care-no = 不同意
button-care-sos = 只要求助键
button-care-way-chat = 聊天里问
button-care-way-call = 打电话问
button-care-way-sos = 只要求助键
button-care-pause = 外出几天
button-care-longer = 再多几天
button-care-date = 别的日子
button-care-back = 回来了
button-care-kin = 联系人
button-care-note = 钥匙、进门
button-care-write = 改一下
button-care-edit = 改一下
button-care-when = 时间
button-care-days = 星期
button-care-how = 方式
button-care-called = 称呼
button-care-risk = 高风险
button-care-risk-off = 不算高风险
button-care-renew = 她又同意一年
button-care-drill = 演练
button-care-drill-off = 不演练了
button-care-stop = 她不愿意了
button-care-end = 是，停掉
toast-care-added = 加上了
toast-care-changed = 改好了
toast-care-renewed = 记下了，再一年
toast-care-ended = 停掉了
care-told-chat =
    { $name }，以后每天 { $time } 我问您一声平安。没回信，会请志愿者、家属、网格员找您。
    记着您的电话、门牌、联系人。不想要了，发 /me，随时停。
care-told-call =
    { $name }，以后每天 { $time } 有人给您打电话问平安。没接到，会请人上门看看。
    记着您的电话、门牌、联系人。不想要了，发 /me，随时停。
care-told-sos =
    { $name }，有急事点一下“我要帮助”，志愿者、网格员和社区马上知道。
    记着您的电话、门牌、联系人。不想要了，发 /me，随时停。
care-moved-chat = { $name }，以后早上 { $time } 问您平安。
care-moved-call = { $name }，以后早上 { $time } 打电话问您平安。
care-moved-sos = { $name }，早上不问了。有急事点“我要帮助”。
care-ended =
    好，早上不再问您了，为这个记的都删掉了。
    有事照样发给我；要急救打 120。
care-ended-by-her = { $name } 自己停了报平安。有空去看看她。
care-ended-by-you = { $name } 不再被问了，进门办法和联系人删掉了。
care-paused = { $name }，到 { $until } 为止早上不问您，{ $again } 再问。
care-paused-hers = ⏸ { $name } 外出，到 { $until } 为止不问（{ $by } 说的），{ $again } 再问。
care-paused-by-you =
    好，到 { $until } 为止不问您，一路平安。
    早回来了点一下“回来了”（/me）。
care-paused-done = ⏸ { $name } 到 { $until } 为止不问。
care-back = { $name }，欢迎回来，早上照常问您平安。
care-back-hers = ▶️ { $name } 回来了（{ $by } 说的），早上照常问。
care-back-by-you = 欢迎回来！早上照常问您平安。
care-back-done = ▶️ { $name } 早上照常问。
care-pause-ends = { $name }，{ $until } 是最后一天，{ $again } 早上再问您。
care-pause-ends-hers = ⏸ { $name } 外出到 { $until }，{ $again } 早上再问。
trouble-ladder = ⚠️ <b>{ $what }</b> 的报平安走不动了。请现在给本人打电话问平安，并告诉管机器人的人：linli invariants

## 结对：老人和志愿者
command-pairs = 老人结对
command-elders = 我照看的老人
button-me-volunteer = 我想当志愿者
pairs-none = 您这里还没有照看名单上的老人。
pairs-title = <b>结对</b> · 照看名单 { $count } 人，没有志愿者的在前
pairs-line = <b>{ $name }</b> { $door } · { $state }
pairs-elder = <b>{ $name }</b> · { $door }
pairs-state = { $state }
pairs-is-nobody = 还没有志愿者
pairs-is-paired = { $volunteer }在照看
pairs-is-out = { $volunteer }想换人
pairs-is-asked-volunteer = 正在问{ $asked }
pairs-is-changed-volunteer = { $volunteer }在照看，正在问{ $asked }
pairs-is-asked-elder = { $asked }愿意，正在问老人
pairs-is-changed-elder = { $volunteer }在照看，{ $asked }愿意，正在问老人
pairs-whom = 请谁来？
pairs-nobody = 附近暂时没有合适的志愿者。
pairs-history = 以前：
pairs-past = { $day } { $volunteer }：{ $why }
pairs-ended-volunteer-no = 现在不行
pairs-ended-elder-no = 老人没同意
pairs-ended-no-answer = 没有回音
pairs-ended-called-off = 撤回了
pairs-ended-replaced = 换了人
pairs-ended-left = 不再是志愿者
pairs-ended-lost = 联系不上
pairs-ended-care-ended = 老人离开名单
pairs-near-stairwell = 同单元
pairs-near-building = 同楼
pairs-near-unknown = 同网格
button-pairs-propose = 提议 { $name }
button-pairs-change = 换人 { $name }
button-pairs-look = 看看 { $name }
button-pairs-candidate = { $name } · { $near } · { $load ->
        [0] 还没有老人
       *[other] 已照看 { $load } 位
    }
button-pairs-off = 撤回提议
button-pairs-word-yes = 老人同意
button-pairs-word-no = 老人不愿意
pairs-why-volunteer-no = { $volunteer }现在不能照看<b>{ $name }</b>。
pairs-why-elder-no = <b>{ $name }</b>没同意由{ $volunteer }照看。
pairs-why-no-answer = 问{ $volunteer }照看<b>{ $name }</b>的事，一直没有回音。
pairs-why-left = { $volunteer }不再是志愿者，<b>{ $name }</b>现在没有人结对。
pairs-why-lost = { $volunteer }好几天联系不上，<b>{ $name }</b>现在没有人结对。
pairs-why-wishes-out = { $volunteer }想换人照看<b>{ $name }</b>。换好之前还是{ $volunteer }。
pairing-who = { $building }的{ $name }
pairing-ask-volunteer =
    <b>{ $who }</b>一个人住，想请您多照看。
    早上没听到信儿时，先请您打个电话；每月去搭把手。
button-pairing-volunteer-yes = 我愿意
button-pairing-volunteer-no = 现在不行
pairing-ask-elder =
    <b>{ $who }</b>愿意照看您，平时多走动。
    您愿意吗？
button-pairing-elder-yes = 好，我愿意
button-pairing-elder-no = 先不用
pairing-ask-at-door = { $volunteer }愿意照看<b>{ $name }</b>。老人收不到消息，请当面或打电话问一声。
pairing-elder-is-asked = 谢谢您！正在问{ $name }，同意了就告诉您。
pairing-begun-elder = 从今天起，{ $volunteer }会多照看您。有事您说话。
pairing-begun-volunteer = 🤝 从今天起，您照看<b>{ $name }</b>。谢谢您！您照看的老人：/elders
pairing-begun-worker = 🤝 { $name }和{ $volunteer }结对了，两边都同意。
pairing-replaced = 从今天起，{ $name }由{ $volunteer }照看。这些日子辛苦您了，谢谢！
pairing-care-ended = { $name }已经不在照看名单上了。这些日子辛苦您了，谢谢！
pairing-elder-no = { $name }这次先不用人照看，谢谢您的心意！
pairing-left-elder = { $volunteer }以后不能来照看您了，我们正在给您找别人。
elders-none = 您现在没有结对的老人。
elders-title = 您照看的老人 { $count } 位
elders-line = <b>{ $name }</b> · { $door }
button-elders-out = 照看不了{ $name }
elders-ask-out = 真的照看不了<b>{ $name }</b>了吗？找到别人之前，还请您照看着。
button-elders-stay = 接着照看
button-elders-out-now = 请换人
elders-out = 知道了，已经请网格员找人。换好之前，还请您照看着，谢谢！
offer-made = 谢谢您！网格员点了头，您就是志愿者了。
offer-asked = 🙋 { $building }号楼的<b>{ $name }</b>想当志愿者，行吗？
button-offer-yes = 行，加上
button-offer-no = 先不加
offer-yes = ✅ 从现在起，您是志愿者了，谢谢！哪位老人需要照看，会先来问您。
offer-no = 谢谢您的心意！现在人手够，以后再请您。
toast-offer-yes = 加上了
toast-offer-no = 知道了
toast-pairs-asked = 正在问{ $volunteer }
toast-pairs-off = 撤回了
toast-pairs-word = 记下了
toast-pairing-yes = 谢谢您
toast-pairing-no = 知道了，没关系
refused-pairing-volunteer = 这位志愿者现在不合适（可能已经照看满了），请换一位。
refused-pairing-asked = 已经在问别人了，请等回音，或者先撤回。
refused-pairing-over = 这件事已经定好了，不用再点。
refused-pairing-not-yours = 这位老人不归您这里管。
refused-offer-already = 您已经是志愿者了，谢谢！
refused-offer-home = 先告诉我们您住哪儿（/me 里的“改住处”），再来报名。
refused-offer-waits = 已经报过名了，网格员会回您。

rhythm-later =
    🕘 <b>{ $name }</b> 一般 { $to } 前有回信（{ $answers } 次里 { $heard } 次）。现在 { $from } 问，多催了 { $saved } 次。
    改成 <b>{ $to }</b> 问好不好？
rhythm-earlier =
    🕘 <b>{ $name }</b> 一般 { $to } 前就有动静（{ $answers } 次里 { $heard } 次）。现在 { $from } 才问。
    改成 <b>{ $to }</b>，没动静就能早些知道。好不好？
rhythm-agreed = ✅ <b>{ $name }</b> 早上改成 { $to } 问（原来 { $from }，{ $by } 同意）。已告诉本人。
rhythm-left = <b>{ $name }</b> 还是 { $from } 问（{ $by } 定的）。
button-rhythm-agree = 改成 { $to }
button-rhythm-leave = 不改
rhythm-told = 以后早上 { $time } 问您好，跟您的作息合得上。
rhythm-decided = 这件事已经有人定了。
rhythm-changed = 她的时间刚刚改过，或者今天已经问了，这条不用了。
toast-rhythm-agree = 改好了
toast-rhythm-leave = 好，不改
own-news = <b>{ $number }</b> 的卡片在下面：谁在办，什么时候。
own-withdraw = <b>{ $number }</b> 不用办了？点〔撤回〕。
own-meant = <b>{ $number }</b> 的卡片在下面。
own-vague = 您说的是 <b>{ $number }</b> 号吗？卡片在下面。要是另一件事，点〔这是上报〕。
work-talk = 这句话没有转给谁，也没有叫人。要跟居民说，请回复卡片；真有危险，先打 <b>119</b>、<b>120</b>、<b>110</b>，再点〔这是上报〕。
mark-tap = 原因请点上面的按钮。这句话没有记在标记里，也没有报上去。
## The list of a day, to be printed
command-list = 名单（打印用）
day-list-title = 报平安名单
day-list-at = 时间
day-list-who = 谁、住哪、电话
day-list-volunteer = 志愿者
day-list-contacts = 联系人（🔑 有钥匙）
day-list-worker = 网格员
day-list-desk = 值班
day-list-no-grid = 没有网格
day-list-risk = 高风险
day-list-how = 到时间打电话。<b>没接：15 分钟后再打一次。</b>还没接：请网格员上门。敲门没人应：打给值班和有钥匙的人。有危险马上打 <b>120</b> / <b>110</b>。打过的在方框里打勾，写上怎么样。
day-list-end = □ 平安 □ 没接 □ 上门 □ 已送医 · 几点、谁
day-list-paused = 暂停到 { $until }，今天不打
day-list-copy = 这一份给 { $name }，{ $at } 打印，已记下。有个人信息：用完收回、销毁，不要拍照外传。
day-list-caption = 📄 { $day }的报平安名单，{ $count } 位。请打印一份放在值班室：Telegram 用不了的时候，照着它打电话、上门。
day-list-empty = 这一天没有人在名单上。
day-list-not-yours = 名单只给网格员、值班和书记。
day-list-day = 请写日期，比如 <b>/list 2026-03-08</b>

## 早安的声音
button-care-voice = 录一句早安
button-care-voice-off = 不用录音了
care-ask-voice = 给 <b>{ $name }</b> 录一句早安，按住说话，发过来。以后每天早上，她先听到您的声音。
care-voice-kept = 记下了。明天早上，{ $name } 会听到您的声音。
care-voice-gone = 好，以后早上还是写字问候 { $name }。
check-in-offer = 您要是不舒服，就按 <b>我要帮助</b>，马上有人来。
care-voice-needed = 请按住话筒录一段语音发过来；不录了就发 /cancel。
## 五个一：走访、帮扶、看病、活动
command-visits = 走访帮扶
visits-none = 手上没有要走访的，辛苦了。
visits-none-yours = 您手上没有要帮的事，谢谢您。
visits-title = <b>要办的 { $count } 件</b>，先到期的在前
visits-line = <b>{ $name }</b> { $door } · { $kind } · { $until }前
visits-line-late = ⏰ <b>{ $name }</b> { $door } · { $kind } · 过了 { $until }
visits-kind-visit = 本周走访
visits-kind-help = 本月帮扶
visits-kind-doctor = 本季看病
visits-kind-event = 节日活动
visits-period-visit = 本周走访
visits-period-help = 本月帮扶
visits-period-doctor = 本季看病
visits-festival-new-year = 元旦活动
visits-festival-spring-festival = 春节活动
visits-festival-lantern = 元宵活动
visits-festival-dragon-boat = 端午活动
visits-festival-double-seventh = 七夕活动
visits-festival-mid-autumn = 中秋活动
visits-festival-double-ninth = 重阳活动
visits-festival-laba = 腊八活动
visits-festival-little-year = 小年活动
visits-festival-nauryz = 诺鲁孜活动
visits-festival-national-day = 国庆活动
visits-covered = { $period } { $done }/{ $asked }
visits-dot = { " · " }
visits-grid = <b>{ $grid }</b> { $covered }
button-visits-visit = 去过了 { $name }
button-visits-help = 帮过了 { $name }
button-visits-doctor = 看过了 { $name }
button-visits-event = 办过了 { $name }
button-visits-list = 看清单
visits-ask-visit = { $name }怎么样？发一句话或一张照片就行。
visits-ask-help = 帮{ $name }做了什么？发一句话或一张照片就行。
visits-ask-doctor = { $name }看得怎么样？发一句话或一张照片就行。
visits-ask-event = { $name }的活动办得怎么样？发一句话或一张照片就行。
visits-done = ✅ { $name }的记下了。还有 { $left } 件。
visits-done-all = ✅ { $name }的记下了。都办完了，辛苦您！
visits-told-week = 📋 <b>这一周</b>，您手上 { $count } 件
visits-told-late = ⏰ 过期还没办的 { $count } 件，请您接着办
visits-told-desk = ⏫ 网格里过期几天的 { $count } 件，请过问
visits-told-kind = { $kind } { $count }：{ $names }
visits-told-kind-more = { $kind } { $count }：{ $names } 等，另有 { $more } 位
refused-visit-not-yours = 这一件不在您手上。
refused-visit-done = 这一件已经记过了，谢谢。
refused-visit-proof = 发一句话或一张照片，就记下了。

# Those who are looked after: contacts, drills, holes, and what they see themselves
refused-care-contact = 写名字、关系、手机号，比如“王强 儿子 13900000000”
refused-care-contacts = 最多 { $most } 位联系人
refused-care-no-morning = { $name } 早上不问，没什么可演练的
care-kin = <b>{ $name }</b> 的联系人：
care-kin-none = <b>{ $name }</b> 还没有联系人。家属要收消息，用 /family 发链接。
care-contact = • { $said }
care-contact-key = • 🔑 { $said }
care-contact-unbound = {" "}· 只能打电话
care-contact-stale = {" "}· ⚠️ 该核对了
care-contact-checked = {" "}· { $day }核对
care-ask-contact = 写名字、关系、手机号，一行写完，比如“王强 儿子 13900000000”。
care-ask-drill = 【演练】哪个网格演练下一个早上？不惊动家属，当天晚上自己结束。
care-drill-grid = { $grid } · { $count } 位
care-drill-set = 【演练】{ $name } 下一个早上是演练，当天晚上自己结束。她说要帮助，还是真的。
care-drills-set = 【演练】{ $count } 位下一个早上演练，当天晚上自己结束。谁说要帮助，还是真的。
care-drill-off = { $name } 不演练了。
care-drill-told =
    { $name }，{ $day }早上是演练：有人来问、来敲门，都是练习，别着急。
    真有事照样点“我要帮助”，那是真的。
care-consent-due = 📝 { $name } 的同意 { $until } 到期。上门当面再问一次。
care-lost-her = ⚠️ { $name } 的聊天收不到消息了（她停用了机器人）。早上会当没送到，请打电话或上门看看。
care-family-left = { $by } 不再做 { $name } 的联系人了，还有 { $count } 位。
care-family-left-none = ⚠️ { $by } 不再做 { $name } 的联系人了，现在一位也没有。请再找一位。
care-left = 好，{ $name } 有事不再找您了。
care-holes-weekly = ⚠️ <b>找人的链条有缺口</b> · { $count } 位
care-me = 🏠 报平安：{ $days } { $time } { $way }
care-me-sos = 🏠 有急事点“我要帮助”，早上不问
care-me-note = 记着钥匙和进门的办法，谁看都记下来
care-me-no-note = 没有记钥匙和进门的办法
care-me-family = 🏠 您是 <b>{ $name }</b> 的家属，没回信时会告诉您。
care-ask-quit = 早上不再问您，记下的联系人和进门办法都删掉。停吗？
care-ask-leave = <b>{ $name }</b> 有事不再找您。确定吗？
care-views = 看过 <b>{ $name }</b> 进门办法的人：
care-views-none = 没有人看过 <b>{ $name }</b> 的进门办法。
care-view = { $at } { $name }
button-care-checked = 核对过了
button-care-kin-add = 加一位
button-care-key = 有钥匙
button-care-key-off = 没有钥匙
button-care-drop = 删掉
button-care-drills = 演练
button-care-who-holes = 看是谁
button-care-views = 谁看过进门办法
button-care-quit = 不要再问了
button-care-quit-now = 是，停掉
button-care-leave = 不做联系人了
button-care-leave-now = 是，不做了
toast-care-checked = 记下了，谢谢

button-today-figures = 数字
button-today-month = 30 天
button-figures-month = { $what } 30 天
figures-head = 📊 <b>报平安的数字</b>
figures-grid = <b>{ $grid }</b>
figures-line = { $days } 天：问了 { $mornings } 次 · 虚惊 { $alarms }（{ $share }） · 回信中位数 { $minute } 分钟 · 未送达 { $lost }
figures-key = 虚惊：叫了人，其实一直平安。演练不算。
month-head = 🗓 <b>{ $of }</b> 最近 { $n } 天
month-week = 一行一周，从周一到周日，行尾是这行的第一天
month-answered = { $mark } 按时回信 { $n } 天
month-late = { $mark } 催过才回 { $n } 天
month-called = { $mark } 叫过人 { $n } 天
month-paused = { $mark } 暂停 { $n } 天
month-not-asked = { $mark } 没有问 { $n } 天
month-days = ：{ $days }
month-days-last = ：最近是 { $days }
## 谁不再管
alarm-left = 这件事已经有别人接手，您不用管了。谢谢。
alarm-asks-help = 她刚才求助了，不能记“外出”。请看上面的新消息。
