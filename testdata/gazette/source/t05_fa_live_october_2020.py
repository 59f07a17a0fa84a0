S = "2020-10-04"
M = "2020-10-05"
article = {
    "lang": "fa", "outlet": "a Persian television abroad, live page", "title": "لحظه به لحظه با جنگ قره‌باغ؛ گنجه و استپاناکرت زیر آتش، ناتو خواستار آتش‌بس شد",
    "published": "2020-10-05", "evidence": "stamp", "names": [("وزارت خارجه", "ORG?", "Ministry of Foreign Affairs of Iran"), ("صلیب سرخ", "ORG?", "International Committee of the Red Cross")], "furniture": ["پوشش زنده", "لینک کوتاه", "بیشتر بخوانید: نفت در جنگ قفقاز چه می‌شود؟", "عکس: رویترز"],
    "text": """
پوشش زنده
لحظه به لحظه با جنگ قره‌باغ؛ گنجه و استپاناکرت زیر آتش، ناتو خواستار آتش‌بس شد
لینک کوتاه

[[2020-10-05|دوشنبه ۱۴ مهر ۱۳۹۹]]

[[T18:40~2020-10-05T18:40|۱۸:۴۰]]
استولتنبرگ در آنکارا: از نفوذ خود استفاده کنید
دبیرکل ناتو پس از گفت‌وگو با مولود چاووش‌اوغلو در آنکارا تأکید کرد که این مناقشه راه‌حل نظامی ندارد و از ترکیه خواست نفوذ قابل توجه خود را برای آرام کردن اوضاع به کار بگیرد. وزیر خارجه ترکیه در پاسخ گفت همه و پیش از همه ناتو باید از ارمنستان بخواهند که خاک آذربایجان را ترک کند.

[[T16:15~2020-10-05T16:15|۱۶:۱۵]]
کشته‌های ارمنی از مرز ۲۲۰ تن گذشت
وزارت دفاع قره‌باغ نام ۲۱ سرباز دیگر را منتشر کرد که در درگیری با ارتش آذربایجان جان باخته‌اند. با این حساب شمار نظامیان کشته‌شده این منطقه از [[2020-09-27|ششم مهر]] به ۲۲۳ نفر رسیده است. باکو همچنان از اعلام تلفات نظامی خود سر باز می‌زند، اما دادستانی این کشور مرگ ۲۵ غیرنظامی را تأیید کرده است.

[[T13:30~2020-10-05T13:30|۱۳:۳۰]]
تهران: طرحی برای صلح آماده کرده‌ایم
سعید خطیب‌زاده، سخنگوی وزارت خارجه، در نشست خبری [[P1W|هفتگی]] خود گفت که ایران «طرح مشخصی» با چارچوبی معین تدوین کرده و آن را با طرف‌ها در میان می‌گذارد. او هشدار داد که هیچ تعرضی به خاک ایران را تحمل نخواهند کرد. از آغاز جنگ بارها خمپاره به روستاهای مرزی استان آذربایجان شرقی اصابت کرده و یک کودک شش‌ساله را زخمی کرده است.

[[T09:10~2020-10-05T09:10|۰۹:۱۰]]
بارش موشک بر استپاناکرت
[[2020-10-05TMO~2020-10-05|صبح امروز¦امروز]] بار دیگر صدای انفجارهای پیاپی در مرکز قره‌باغ به گوش رسید و برق شهر قطع شد. واهرام پوقوسیان، سخنگوی رئیس این منطقه، آذربایجان را به استفاده از بمب خوشه‌ای متهم کرد. در سوی دیگر، وزارت دفاع آذربایجان خبر داد که نیروهای ارمنی شهرهای ترتر، بردع و بیلقان را گلوله‌باران کرده‌اند. شوشان استپانیان، سخنگوی وزارت دفاع ارمنستان، شلیک از خاک کشورش را تکذیب کرد.

[[2020-10-04|یکشنبه ۱۳ مهر]]

[[T21:20~2020-10-04T21:20|۲۱:۲۰]]
علی‌اف: برای خروج جدول زمانی بدهید
رئیس‌جمهور آذربایجان در سخنانی تلویزیونی گفت توقف عملیات تنها زمانی ممکن است که ارمنستان جدول زمانی خروج از قره‌باغ و مناطق پیرامون آن را ارائه دهد و از مردم آذربایجان عذرخواهی کند. نیکول پاشینیان شب گذشته گفته بود که «ملت ارمنی آماده است برای پیروزی هر بهایی بپردازد».

[[T17:45~2020-10-04T17:45|۱۷:۴۵]]
صلیب سرخ: مردم عادی قربانی‌اند
کمیته بین‌المللی صلیب سرخ افزایش حملات با تسلیحات سنگین به مناطق مسکونی را محکوم کرد. به گفته این نهاد صدها خانه و شماری مدرسه و بیمارستان ویران شده است.

[[T14:00~2020-10-04T14:00|۱۴:۰۰]]
جبرائیل به دست نیروهای آذربایجان افتاد
الهام علی‌اف در توییتر نوشت ارتش آذربایجان شهر جبرائیل و ۹ روستای اطراف آن را آزاد کرده است. ارمنستان این ادعا را دروغ خواند. رجب طیب اردوغان تلفنی به علی‌اف تبریک گفت.

[[T11:35~2020-10-04T11:35|۱۱:۳۵]]
حمله به دومین شهر بزرگ آذربایجان
مقام‌های باکو می‌گویند شهر گنجه [[2020-10-04TMO~2020-10-04|صبح یکشنبه¦یکشنبه]] با موشک هدف قرار گرفت که در پی آن یک غیرنظامی کشته و ۳۲ نفر زخمی شدند. آرایک هاروتیونیان، رهبر قره‌باغ، اعلام کرد که نیروهایش فرودگاه نظامی گنجه را در تلافی بمباران استپاناکرت نابود کرده‌اند، ولی اندکی بعد گفت برای جلوگیری از آسیب به غیرنظامیان دستور توقف آتش داده است. حکمت حاجی‌اف، دستیار رئیس‌جمهور آذربایجان، تهدید کرد که کشورش اهداف نظامی داخل خاک ارمنستان را نابود خواهد کرد. باکو مدعی شد آقای هاروتیونیان در حمله به پناهگاهش به شدت زخمی شده؛ دفتر او این خبر را تکذیب کرد.
عکس: رویترز

بیشتر بخوانید: نفت در جنگ قفقاز چه می‌شود؟
""".replace("پاشینیان شب گذشته گفته", "پاشینیان [[2020-10-03TNI~2020-10-03|شب گذشته]] گفته"),
    "events": [
        E("t-2020-10-05-stoltenberg", "CONSULT", "دبیرکل ناتو پس از گفت‌وگو با مولود چاووش‌اوغلو در آنکارا", M, src=["Jens Stoltenberg"], tgt=["Mevlüt Çavuşoğlu"], other=["NATO", "TUR"], places=["Ankara"]),
        E("t-2020-10-05-no-military", "STATEMENT", "تأکید کرد که این مناقشه راه‌حل نظامی ندارد", M, imp="minor", types=["STATEMENT", "REQUEST"], modality_accept=["claimed", "demanded", "happened"], src=["Jens Stoltenberg"], other=["NATO"], by=["Jens Stoltenberg"]),
        E("t-2020-10-05-stoltenberg-urges", "REQUEST", "از ترکیه خواست نفوذ قابل توجه خود را برای آرام کردن اوضاع به کار بگیرد", M, modality="demanded", src=["Jens Stoltenberg"], tgt=["TUR"], other=["NATO"], also=["استولتنبرگ در آنکارا: از نفوذ خود استفاده کنید"]),
        E("t-2020-10-05-truce-call", "REQUEST", "ناتو خواستار آتش‌بس شد", M, imp="secondary", modality="demanded", src=["NATO"], other=["Jens Stoltenberg", "ARM", "AZE"]),
        E("t-2020-10-05-cavusoglu", "REQUEST", "وزیر خارجه ترکیه در پاسخ گفت همه و پیش از همه ناتو باید از ارمنستان بخواهند که خاک آذربایجان را ترک کند", M, imp="secondary", modality="demanded", src=["Mevlüt Çavuşoğlu"], tgt=["NATO"], other=["TUR", "ARM", "AZE", "Ministry of Foreign Affairs of Turkey"]),
        E("t-2020-10-05-21-dead", "ASSAULT", "وزارت دفاع قره‌باغ نام ۲۱ سرباز دیگر را منتشر کرد که در درگیری با ارتش آذربایجان جان باخته‌اند", M, accept=["2020-09-27/2020-10-05"], modality_accept=["claimed"], types=["ASSAULT", "ACCUSE"], src=["ZAF"], tgt=["NK"], other=["AZE", "ARM", "Ministry of Defence of Nagorno-Karabakh"], by=["Ministry of Defence of Nagorno-Karabakh", "NK"], cas=[("ARM", 21, None)]),
        E("t-2020-autumn-nk-dead", "ASSAULT", "شمار نظامیان کشته‌شده این منطقه از ششم مهر به ۲۲۳ نفر رسیده است", "2020-09-27/2020-10-05", precision="interval", accept=["2020-09-27", M], imp="secondary", modality_accept=["claimed"], src=[], tgt=["NK"], other=["ARM", "AZE"], by=["Ministry of Defence of Nagorno-Karabakh", "NK"], cas=[("ARM", 223, None)], also=["کشته‌های ارمنی از مرز ۲۲۰ تن گذشت"]),
        E("t-2020-10-05-no-toll", "REJECT", "باکو همچنان از اعلام تلفات نظامی خود سر باز می‌زند", M, accept=["2020-09-27/2020-10-05"], imp="minor", types=["REJECT", "STATEMENT"], modality_accept=["denied"], src=["AZE"], other=["Baku"]),
        E("t-2020-autumn-azeri-civilians", "ASSAULT", "دادستانی این کشور مرگ ۲۵ غیرنظامی را تأیید کرده است", "2020-09-27/2020-10-05", precision="interval", accept=[M, "2020-09-27"], imp="secondary", modality_accept=["claimed"], tgt=["AZE"], other=["civilians (Azerbaijan)", "ARM", "Prosecutor General's Office of Azerbaijan"], by=["Prosecutor General's Office of Azerbaijan"], cas=[("AZE", 25, None)]),
        E("t-2020-10-05-iran-plan", "SUPPORT", "ایران «طرح مشخصی» با چارچوبی معین تدوین کرده و آن را با طرف‌ها در میان می‌گذارد", M, types=["SUPPORT", "CONSULT", "STATEMENT", "AGREE"], modality_accept=["planned", "promised", "claimed"], src=["IRN"], other=["Saeed Khatibzadeh", "ARM", "AZE", "IMFA"], by=["Saeed Khatibzadeh"], also=["تهران: طرحی برای صلح آماده کرده‌ایم", "سعید خطیب‌زاده، سخنگوی وزارت خارجه، در نشست خبری هفتگی خود گفت که ایران «طرح مشخصی» با چارچوبی معین تدوین کرده و آن را با طرف‌ها در میان می‌گذارد"]),
        E("t-2020-10-05-iran-warns", "THREATEN", "او هشدار داد که هیچ تعرضی به خاک ایران را تحمل نخواهند کرد", M, imp="secondary", types=["THREATEN", "REJECT", "STATEMENT"], modality="threatened", src=["Saeed Khatibzadeh"], other=["IRN", "IMFA", "ARM", "AZE"]),
        E("t-2020-autumn-iran-villages", "ASSAULT", "از آغاز جنگ بارها خمپاره به روستاهای مرزی استان آذربایجان شرقی اصابت کرده و یک کودک شش‌ساله را زخمی کرده است", "2020-09-27/2020-10-05", precision="interval", accept=[M, "2020-09-27"], imp="secondary", tgt=["IRN"], other=["ARM", "AZE"], places=["East Azerbaijan Province"], cas=[("IRN", None, 1)]),
        E("t-2020-10-05-stepanakert", "ASSAULT", "صبح امروز بار دیگر صدای انفجارهای پیاپی در مرکز قره‌باغ به گوش رسید و برق شهر قطع شد", M, types=["ASSAULT"], src=[], other=["NK", "AZE", "ZAF"], places=["Khankendi"], also=["بارش موشک بر استپاناکرت", "استپاناکرت زیر آتش"]),
        E("t-2020-10-05-cluster", "ASSAULT", "واهرام پوقوسیان، سخنگوی رئیس این منطقه، آذربایجان را به استفاده از بمب خوشه‌ای متهم کرد", M, imp="secondary", types=["ACCUSE", "ASSAULT"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=[], other=["NK", "Vahram Poghosyan"], by=["Vahram Poghosyan"]),
        E("t-2020-10-05-barda-tartar", "ASSAULT", "وزارت دفاع آذربایجان خبر داد که نیروهای ارمنی شهرهای ترتر، بردع و بیلقان را گلوله‌باران کرده‌اند", M, types=["ASSAULT", "ACCUSE"], modality="claimed", src=["AAF"], tgt=["AZE"], other=["ARM"], by=["ZMOD"], places=["Tartar", "Barda", "Beylagan"]),
        E("t-2020-10-05-fire-denied", "REJECT", "شوشان استپانیان، سخنگوی وزارت دفاع ارمنستان، شلیک از خاک کشورش را تکذیب کرد", M, imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["Shushan Stepanyan"], other=["ARM", "AZE", "AMOD"]),
        E("t-2020-10-04-timetable", "REQUEST", "توقف عملیات تنها زمانی ممکن است که ارمنستان جدول زمانی خروج از قره‌باغ و مناطق پیرامون آن را ارائه دهد و از مردم آذربایجان عذرخواهی کند", S, modality="demanded", modality_accept=["conditional"], src=["ALI"], tgt=["ARM"], other=["AZE", "NK"], also=["علی‌اف: برای خروج جدول زمانی بدهید", "رئیس‌جمهور آذربایجان در سخنانی تلویزیونی گفت توقف عملیات تنها زمانی ممکن است که ارمنستان جدول زمانی خروج از قره‌باغ و مناطق پیرامون آن را ارائه دهد و از مردم آذربایجان عذرخواهی کند"]),
        E("t-2020-10-03-pashinyan", "STATEMENT", "نیکول پاشینیان شب گذشته گفته بود که «ملت ارمنی آماده است برای پیروزی هر بهایی بپردازد»", "2020-10-03", imp="secondary", types=["STATEMENT", "THREATEN", "MOBILIZE"], modality_accept=["claimed", "threatened", "promised"], src=["PASH"], other=["ARM"], by=["PASH"]),
        E("t-2020-10-04-red-cross", "ACCUSE", "کمیته بین‌المللی صلیب سرخ افزایش حملات با تسلیحات سنگین به مناطق مسکونی را محکوم کرد", S, also=["صلیب سرخ: مردم عادی قربانی‌اند"], types=["ACCUSE", "REJECT", "STATEMENT", "REQUEST"], src=["International Committee of the Red Cross"], other=["ARM", "AZE"], by=["International Committee of the Red Cross"]),
        E("t-2020-autumn-homes", "ASSAULT", "به گفته این نهاد صدها خانه و شماری مدرسه و بیمارستان ویران شده است", S, accept=["2020-09-27/2020-10-04"], imp="minor", modality_accept=["claimed"], other=["ARM", "AZE"], by=["International Committee of the Red Cross"]),
        E("t-2020-10-04-jabrayil", "ASSAULT", "ارتش آذربایجان شهر جبرائیل و ۹ روستای اطراف آن را آزاد کرده است", S, types=["ASSAULT", "COERCE"], modality_accept=["claimed"], src=["ZAF"], other=["AZE", "ARM", "ALI"], by=["ALI"], places=["Jabrayil"], also=["جبرائیل به دست نیروهای آذربایجان افتاد", "الهام علی‌اف در توییتر نوشت ارتش آذربایجان شهر جبرائیل و ۹ روستای اطراف آن را آزاد کرده است"]),
        E("t-2020-10-04-jabrayil-denied", "REJECT", "ارمنستان این ادعا را دروغ خواند", S, imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT", "ACCUSE"], modality="denied", modality_accept=["happened"], src=["ARM"], other=["AZE"]),
        E("t-2020-10-04-erdogan", "CONSULT", "رجب طیب اردوغان تلفنی به علی‌اف تبریک گفت", S, imp="secondary", types=["CONSULT", "SUPPORT", "STATEMENT"], src=["ERD"], tgt=["ALI"], other=["TUR", "AZE"]),
        E("t-2020-10-04-ganja", "ASSAULT", "شهر گنجه صبح یکشنبه با موشک هدف قرار گرفت که در پی آن یک غیرنظامی کشته و ۳۲ نفر زخمی شدند", S, types=["ASSAULT", "ACCUSE"], modality_accept=["claimed"], modality="claimed", src=[], tgt=["AZE"], other=["ARM", "AAF", "NK", "civilians (Azerbaijan)"], by=["AZE", "Authorities of Azerbaijan", "Azerbaijani officials"], places=["Ganja"], cas=[("AZE", 1, 32)], also=["گنجه و استپاناکرت زیر آتش", "مقام‌های باکو می‌گویند شهر گنجه صبح یکشنبه با موشک هدف قرار گرفت که در پی آن یک غیرنظامی کشته و ۳۲ نفر زخمی شدند", "حمله به دومین شهر بزرگ آذربایجان"]),
        E("t-2020-10-04-ganja-airport", "ASSAULT", "نیروهایش فرودگاه نظامی گنجه را در تلافی بمباران استپاناکرت نابود کرده‌اند", S, modality_accept=["claimed"], modality="claimed", types=["ASSAULT", "ACCUSE"], src=["NK"], tgt=["AZE"], other=["Arayik Harutyunyan", "ARM"], by=["Arayik Harutyunyan"], places=["Ganja"], also=["آرایک هاروتیونیان، رهبر قره‌باغ، اعلام کرد که نیروهایش فرودگاه نظامی گنجه را در تلافی بمباران استپاناکرت نابود کرده‌اند"]),
        E("t-2020-10-04-halt-order", "RETREAT", "اندکی بعد گفت برای جلوگیری از آسیب به غیرنظامیان دستور توقف آتش داده است", S, imp="secondary", types=["RETREAT", "AGREE", "CONCEDE", "STATEMENT"], modality_accept=["claimed"], src=["Arayik Harutyunyan"], other=["NK", "AZE"], by=["Arayik Harutyunyan"]),
        E("t-2020-10-04-hajiyev", "THREATEN", "حکمت حاجی‌اف، دستیار رئیس‌جمهور آذربایجان، تهدید کرد که کشورش اهداف نظامی داخل خاک ارمنستان را نابود خواهد کرد", S, modality="threatened", src=["Hikmet Hajiyev"], tgt=["ARM"], other=["AZE"]),
        E("t-2020-10-04-harutyunyan-hurt", "ASSAULT", "باکو مدعی شد آقای هاروتیونیان در حمله به پناهگاهش به شدت زخمی شده", S, imp="secondary", types=["ASSAULT", "ACCUSE", "STATEMENT"], modality="claimed", tgt=["Arayik Harutyunyan"], other=["AZE", "ZAF", "NK", "Baku"], by=["AZE"], cas=[("ARM", None, 1)]),
        E("t-2020-10-04-harutyunyan-denied", "REJECT", "دفتر او این خبر را تکذیب کرد", S, imp="minor", types=["REJECT", "STATEMENT"], modality="denied", modality_accept=["happened"], src=["Arayik Harutyunyan"], other=["NK", "Office of Arayik Harutyunyan", "AZE"], by=["Office of Arayik Harutyunyan", "Arayik Harutyunyan", "NK"]),
    ]}
