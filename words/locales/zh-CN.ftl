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
queue-title = <b>待办 { $count }</b>，最急的在前。点编号看卡片。
queue-empty = 现在没有归您办的事，歇口气。
mine-title = <b>您报过的事</b>，点编号看卡片。
mine-empty = 您还没有报过事。哪里坏了、堵了、吵了，直接发给我一句话就行。

## 开头和帮助
start-resident = { $name }您好，我是邻里。
    楼道灯不亮、下水堵了、有人要钱……<b>发一句话</b>给我，文字、照片、语音都行。网格员会来看，办完我来问您。
start-staff = { $name }您好，您是{ $role }。
    有事我会把卡片发给您。/queue 看待办。
help-resident = <b>发一句话</b>就是上报，最好带上楼号：“3号楼2单元灯不亮”。照片、语音、位置都行。
    /mine 我报过的事 · /cancel 不说了
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
ask-reopening = <b>{ $number }</b> 还哪里没好？说一句，或发张照片加一句话。
ask-reopening-words = 照片收到。<b>{ $number }</b> 再说一句，哪里没好？
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
told-no-answer = 💬 <b>{ $number }</b> 居民五天没有回话，办理时限接着走。请接着办，或打个电话。
told-answer = 💬 <b>{ $number }</b> 居民回话：
    “{ $text }”
told-by-resident = 💬 <b>{ $number }</b> 居民说：
    “{ $text }”
told-by-worker = 💬 <b>{ $number }</b> { $name }说：
    “{ $text }”
told-danger-out = 🚨 <b>{ $number }</b> { $place }：居民说<b>已经离开</b>。
told-danger-inside = 🚨🚨 <b>{ $number }</b> { $place }：居民说<b>还有人没出来！</b>

## 危险
gas-phone-default = 见燃气表上的电话
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
