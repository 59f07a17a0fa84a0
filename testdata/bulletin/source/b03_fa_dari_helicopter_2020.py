article = {
    "lang": "fa", "outlet": "an Afghan daily", "title": "آذربایجان از روسیه به خاطر سقوط هلیکوپتر نظامی معذرت خواست",
    "published": "2020-11-10", "need": "metadata", "evidence": "yesterday was Monday; nineteenth of Aqrab", "furniture": ["تماس با ما | در باره ما | فیس‌بوک", "هلیکوپتر می-۲۴؛ تصویر از آرشیف", "به دوستان بفرستید", "دیدگاه شما\nنام\nایمیل آدرس", "مطالب پرخواننده\nبهای افغانی در برابر دالر بالا رفت"],
    "text": """
تماس با ما | در باره ما | فیس‌بوک

آذربایجان از روسیه به خاطر سقوط هلیکوپتر نظامی معذرت خواست

هلیکوپتر می-۲۴؛ تصویر از آرشیف

وزارت خارجهٔ جمهوری آذربایجان با پخش اعلامیه‌ای پذیرفته است که نیروهای این کشور [[2020-11-09TAF~2020-11-09TEV~2020-11-09|دیگر روز دوشنبه¦روز دوشنبه¦دوشنبه]] (۱۹ عقرب) یک بال هلیکوپتر ارتش روسیه را در حریم هوایی ارمنستان سرنگون کرده‌اند. باکو این رویداد را «حادثه‌ای تراژیک» نامیده، از مسکو معذرت خواسته و گفته است که آماده است به خانواده‌های قربانیان غرامت بپردازد.

به گفتهٔ وزارت دفاع روسیه، این هلیکوپتر که از نوع می-۲۴ بود، حوالی [[2020-11-09T17:30~2020-11-09|ساعت پنج‌ونیم عصر¦ساعت پنج‌ونیم]] به وقت مسکو، هنگامی که کاروانی از پایگاه ۱۰۲ ارتش روسیه را در نزدیکی قریهٔ یراسخ، در چند صد متری مرز نخجوان، همراهی می‌کرد، با راکت شانه‌پرتاب نشانه گرفته شد. دو سرنشین آن جان داده‌اند و یک تن دیگر که زخم متوسط برداشته، به شفاخانه انتقال یافته است.

آگاهان نظامی در ایروان می‌گویند که در آن ساحه هیچ جنگی جریان نداشته است. اما وزارت خارجهٔ آذربایجان در اعلامیهٔ خود آورده است که هلیکوپتر در تاریکی، در ارتفاع پایین و بیرون از ساحهٔ دید رادارها پرواز می‌کرد و چون پیش از آن هیچ طیارهٔ روسی در این مسیر دیده نشده بود، عملهٔ کشیک تصمیم به شلیک گرفت. دادستان کل این کشور دستور داده است که دوسیهٔ جنایی باز شود.

وزارت خارجهٔ روسیه از این که باکو بدون درنگ به اشتباه خود اعتراف کرده، استقبال نموده و خواستار مجازات عاملان شده است. لوی درستیز اردوی روسیه نیز به نیروهای مستقر در پایگاه گمری حالت آماده‌باش داده است. نیکول پاشینیان، صدراعظم ارمنستان، در تماس تلفونی با ولادیمیر پوتین مرگ عساکر روس را تسلیت گفت.

این رویداد [[PTXH|چند ساعت]] پیش از آن رخ داد که روسیه، آذربایجان و ارمنستان [[2020-11-10TNI~2020-11-09TNI~2020-11-10~2020-11-09|نیمه‌شب گذشته]] توافق‌نامه‌ای را برای ختم جنگ قره‌باغ امضا کنند. بر پایهٔ این توافق، حدود دو هزار عسکر حافظ صلح روسی به منطقه اعزام خواهند شد و ارمنستان باید ولسوالی کلبجر را تا [[2020-11-15|پانزدهم نومبر]] تخلیه کند.

[[2020-11-09|در همین روز]]، مقام‌های ارمنی قره‌باغ پس از دو روز انکار تأیید کردند که شهر شوشا به دست نیروهای آذربایجان افتاده و عساکر دشمن به دروازه‌های ستپاناکرت رسیده‌اند. الهام علی‌اف هم از گرفتن ۷۱ قریهٔ دیگر خبر داد.

جنگ [[P6W|شش‌هفته‌یی¦شش‌هفته]] بر سر قره‌باغ که از [[2020-09-27|ششم میزان]] شروع شد، به روایت پوتین بیش از چهار هزار کشته از هر دو طرف بر جای گذاشته است.

به دوستان بفرستید

دیدگاه شما
نام
ایمیل آدرس

مطالب پرخواننده
بهای افغانی در برابر دالر بالا رفت
""".replace("(۱۹ عقرب)", "([[2020-11-09|۱۹ عقرب]])").replace("پس از دو روز انکار", "پس از [[P2D|دو روز]] انکار"),
    "events": [
        E("t-2020-11-09-mi24", "ASSAULT", "نیروهای این کشور دیگر روز دوشنبه (۱۹ عقرب) یک بال هلیکوپتر ارتش روسیه را در حریم هوایی ارمنستان سرنگون کرده‌اند", "2020-11-09", modality_accept=["claimed"], src=["ZAF"], tgt=["RUS"], other=["AZE", "Armed Forces of Russia", "ARM"], by=["ZMFA"], places=["Armenia"], need="metadata",
          also=["وزارت خارجهٔ جمهوری آذربایجان با پخش اعلامیه‌ای پذیرفته است که نیروهای این کشور دیگر روز دوشنبه (۱۹ عقرب) یک بال هلیکوپتر ارتش روسیه را در حریم هوایی ارمنستان سرنگون کرده‌اند"]),
        E("t-2020-11-09-tragic", "STATEMENT", "باکو این رویداد را «حادثه‌ای تراژیک» نامیده", "2020-11-10", accept=["2020-11-09"], imp="minor", types=["STATEMENT", "CONCEDE", "REJECT"], modality_accept=["claimed"], src=["AZE"], tgt=[], other=["Baku", "RUS", "ZMFA"], by=["AZE"], need="metadata"),
        E("t-2020-11-09-apology", "CONCEDE", "از مسکو معذرت خواسته", "2020-11-10", accept=["2020-11-09"], types=["CONCEDE", "AGREE", "STATEMENT", "SUPPORT"], src=["AZE"], tgt=["RUS"], other=["ZMFA", "Baku", "Moscow"], also=["آذربایجان از روسیه به خاطر سقوط هلیکوپتر نظامی معذرت خواست"], need="metadata"),
        E("t-2020-11-09-compensation", "AGREE", "آماده است به خانواده‌های قربانیان غرامت بپردازد", "2020-11-10", accept=["2020-11-09"], imp="secondary", types=["AGREE", "CONCEDE", "SUPPORT", "AID", "STATEMENT"], modality="promised", modality_accept=["claimed"], src=["AZE"], tgt=["RUS"], other=["ZMFA", "Baku"], by=["AZE"], need="metadata"),
        E("t-2020-11-09-mi24", "ASSAULT", "هنگامی که کاروانی از پایگاه ۱۰۲ ارتش روسیه را در نزدیکی قریهٔ یراسخ، در چند صد متری مرز نخجوان، همراهی می‌کرد، با راکت شانه‌پرتاب نشانه گرفته شد", "2020-11-09", modality_accept=["claimed"], src=[], tgt=["RUS"], other=["Armed Forces of Russia", "AZE", "ZAF", "102nd Military Base"], by=["RMOD"], places=["Yeraskh"], cas=[("RUS", 2, 1)], need="metadata",
          also=["دو سرنشین آن جان داده‌اند و یک تن دیگر که زخم متوسط برداشته، به شفاخانه انتقال یافته است"]),
        E("t-2020-11-09-mi24", "ASSAULT", "چون پیش از آن هیچ طیارهٔ روسی در این مسیر دیده نشده بود، عملهٔ کشیک تصمیم به شلیک گرفت", "2020-11-09", imp="minor", types=["ASSAULT", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=["RUS"], other=["ZAF"], by=["ZMFA"], need="metadata"),
        E("t-2020-11-09-baku-inquiry", "COERCE", "دادستان کل این کشور دستور داده است که دوسیهٔ جنایی باز شود", "2020-11-10", accept=["2020-11-09"], imp="secondary", types=["COERCE", "REQUEST", "OTHER", "STATEMENT"], modality="happened", modality_accept=["demanded", "planned"], src=["Prosecutor General's Office of Azerbaijan"], tgt=[], other=["AZE"], need="metadata"),
        E("t-2020-11-09-moscow-welcomes", "SUPPORT", "وزارت خارجهٔ روسیه از این که باکو بدون درنگ به اشتباه خود اعتراف کرده، استقبال نموده", "2020-11-10", accept=["2020-11-09"], imp="secondary", types=["SUPPORT", "STATEMENT", "AGREE", "CONCEDE"], src=["RMFA"], tgt=[], other=["RUS", "AZE", "Baku"], need="metadata"),
        E("t-2020-11-09-moscow-punish", "REQUEST", "خواستار مجازات عاملان شده است", "2020-11-10", accept=["2020-11-09"], modality="demanded", src=["RMFA"], tgt=["AZE"], other=["RUS"], need="metadata"),
        E("t-2020-11-09-gyumri-alert", "MOBILIZE", "لوی درستیز اردوی روسیه نیز به نیروهای مستقر در پایگاه گمری حالت آماده‌باش داده است", "2020-11-10", accept=["2020-11-09"], imp="secondary", types=["MOBILIZE"], src=["RUS"], tgt=[], other=["Armed Forces of Russia"], places=["Gyumri"], need="metadata"),
        E("t-2020-11-09-pashinyan-putin", "CONSULT", "نیکول پاشینیان، صدراعظم ارمنستان، در تماس تلفونی با ولادیمیر پوتین مرگ عساکر روس را تسلیت گفت", "2020-11-10", accept=["2020-11-09"], types=["CONSULT", "SUPPORT"], src=["PASH"], tgt=["PUT"], other=["ARM", "RUS"], need="metadata"),
        E("t-2020-11-09-statement", "AGREE", "روسیه، آذربایجان و ارمنستان نیمه‌شب گذشته توافق‌نامه‌ای را برای ختم جنگ قره‌باغ امضا کنند", "2020-11-10", accept=["2020-11-09", "2020-11-09/2020-11-10"], src=["RUS", "AZE", "ARM"], tgt=["RUS", "AZE", "ARM"], other=["NK"], places=[], need="metadata"),
        E("t-2020-11-09-peacekeepers", "MOBILIZE", "حدود دو هزار عسکر حافظ صلح روسی به منطقه اعزام خواهند شد", "2020-11-10", accept=["2020-11-09", "2020-11-09/2020-11-10"], types=["MOBILIZE", "AGREE", "SUPPORT"], modality="planned", modality_accept=["obligated", "promised"], src=["RUS"], tgt=[], other=["PKF", "ARM", "AZE", "NK"], need="metadata"),
        E("t-2020-11-15-kalbajar-due", "RETREAT", "ارمنستان باید ولسوالی کلبجر را تا پانزدهم نومبر تخلیه کند", "2020-11-15", accept=["2020-11-10/2020-11-15", "2020-11-10", "2020-11-09"], types=["RETREAT", "CONCEDE", "AGREE"], modality="obligated", modality_accept=["planned", "demanded"], src=["ARM"], tgt=["AZE"], places=["Kalbajar District"], need="metadata"),
        E("t-2020-11-09-shusha-conceded", "CONCEDE", "مقام‌های ارمنی قره‌باغ پس از دو روز انکار تأیید کردند که شهر شوشا به دست نیروهای آذربایجان افتاده", "2020-11-09", types=["CONCEDE", "ASSAULT", "COERCE", "RETREAT", "STATEMENT"], modality_accept=["claimed"], src=["NK"], tgt=["AZE"], other=["NK", "ZAF", "ARM"], by=["NK", "Authorities of Nagorno-Karabakh"], places=["Shusha"], need="metadata"),
        E("t-2020-11-08-shusha-denied", "REJECT", "پس از دو روز انکار", "2020-11-08", accept=["2020-11-07/2020-11-09", "2020-11-09", "2020-11-08/2020-11-09"], imp="minor", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["NK"], tgt=[], other=["NK", "ARM", "AZE"], by=["NK", "Authorities of Nagorno-Karabakh"], need="metadata"),
        E("t-2020-11-09-stepanakert-gates", "ASSAULT", "عساکر دشمن به دروازه‌های ستپاناکرت رسیده‌اند", "2020-11-09", imp="secondary", types=["ASSAULT", "COERCE", "MOBILIZE"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=[], other=["ZAF", "NK", "ARM"], by=["NK", "Authorities of Nagorno-Karabakh"], places=["Khankendi"], need="metadata"),
        E("t-2020-11-09-villages", "ASSAULT", "الهام علی‌اف هم از گرفتن ۷۱ قریهٔ دیگر خبر داد", "2020-11-09", types=["ASSAULT", "COERCE"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=[], other=["ZAF", "ARM", "NK"], by=["ALI"], need="metadata"),
        E("t-2020-09-27-44-day-war", "ASSAULT", "جنگ شش‌هفته‌یی بر سر قره‌باغ که از ششم میزان شروع شد، به روایت پوتین بیش از چهار هزار کشته از هر دو طرف بر جای گذاشته است", "2020-09-27/2020-11-10", precision="interval", accept=["2020-09-27", "2020-09-27/2020-11-09"], imp="secondary", background=True, modality_accept=["claimed"], src=[], tgt=[], other=["ARM", "AZE", "NK"], by=["PUT"], places=["NK"], cas=[("both", 4000, None, "at_least")], need="metadata"),
    ]}
