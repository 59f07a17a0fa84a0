article = {
    "lang": "fa", "outlet": "an Afghan Dari daily", "title": "شورای امنیت روی بحران بشری قره‌باغ نشست کرد؛ یک تن از گرسنگی جان داد",
    "published": "2023-08-17", "evidence": "dateline 26 Asad 1402", "furniture": ["پنجشنبه ۲۶ اسد ۱۴۰۲", "خبرنگار: بخش جهان", "دیدگاه خود را بنویسید", "پربازدیدها\nبهای آرد در کابل پایین آمد"],
    "text": """
[[2023-08-17|پنجشنبه ۲۶ اسد ۱۴۰۲]]
خبرنگار: بخش جهان

شورای امنیت روی بحران بشری قره‌باغ نشست کرد؛ یک تن از گرسنگی جان داد

شورای امنیت سازمان ملل متحد [[2023-08-16TEV~2023-08-16|شام چهارشنبه]] به درخواست ارمنستان روی وضعیت بشری در قره‌باغ کوهستانی نشست عاجل برگزار کرد.

آرارات میرزویان وزیر خارجه ارمنستان در این نشست، آذربایجان را متهم کرد که از گرسنگی به حیث سلاح کار می‌گیرد. وی از اعضای شورا تقاضا کرد تا راه لاچین را باز کنند و هیات حقیقت‌یاب به منطقه بفرستند.

اما یاشار علی‌اف نماینده باکو در ملل متحد این ادعاها را بی‌بنیاد خواند و گفت که حکومتش حاضر است مواد امدادی را از مسیر آغدام برساند. لیندا توماس گرینفیلد نماینده امریکا از آذربایجان خواست که موترهای کمیته بین‌المللی صلیب سرخ را اجازه عبور بدهد. روسیه نیز وعده سپرد که به میانجیگری ادامه می‌دهد.

این نشست [[PT3H|سه‌ساعته]] بدون صدور اعلامیه پایان یافت.

[[2023-08-15|یک روز پیشتر]] مسوولان قره‌باغ گفتند که یک مرد ۴۰ ساله در شهر استپاناکرت در اثر گرسنگی جان داده است. این نخستین مرگ از این دست است که ثبت می‌شود.

از سوی دیگر، وزارت دفاع ارمنستان ادعا کرد که عساکر آذربایجان [[2023-08-15|سه‌شنبه]] بالای گزمه ناظران اتحادیه اروپا در نزدیکی قریه ورین شورژا فیر کردند. کسی آسیب ندید و باکو این خبر را دروغ خواند.

ارمنستان به تاریخ [[2023-07-26|۲۶ جولای]] نزده لاری حامل آرد، روغن و دوا به سوی قره‌باغ فرستاد، لیکن سرحدبانان آذربایجان به آنها اجازه ندادند که از پوسته لاچین بگذرند. [[2023-07-29|سه روز بعدتر]] همین سرحدبانان واگیف خاچاتریان، مریض ۶۸ ساله‌ای را که صلیب سرخ برای عملیات قلب به ایروان می‌برد، از موتر پایین کردند و به باکو بردند. آذربایجان او را به کشتار مردم در قریه میشالی در [[1991|سال ۱۹۹۱]] متهم می‌کند.

آذربایجان در [[2023-04-23|۲۳ اپریل]] در آغاز این شاهراه پوسته ساخت و از [[2023-06-15|۱۵ جون]] به این سو رفت‌وآمد را به طور کامل مسدود کرده است.

دیدگاه خود را بنویسید
پربازدیدها
بهای آرد در کابل پایین آمد
""",
    "events": [
        E("t-2023-08-16-council", "CONSULT", "شورای امنیت سازمان ملل متحد شام چهارشنبه به درخواست ارمنستان روی وضعیت بشری در قره‌باغ کوهستانی نشست عاجل برگزار کرد", "2023-08-16", src=["Security Council of the United Nations"], tgt=[], other=["ARM", "AZE", "UN", "NK"], places=["NK"], also=["شورای امنیت روی بحران بشری قره‌باغ نشست کرد"]),
        E("t-2023-08-16-mirzoyan-accuses", "ACCUSE", "آرارات میرزویان وزیر خارجه ارمنستان در این نشست، آذربایجان را متهم کرد که از گرسنگی به حیث سلاح کار می‌گیرد", "2023-08-16", types=["ACCUSE", "COERCE", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["MIR"], tgt=["AZE"], other=["ARM"], by=["MIR"]),
        E("t-2023-08-16-mirzoyan-appeal", "REQUEST", "وی از اعضای شورا تقاضا کرد تا راه لاچین را باز کنند و هیات حقیقت‌یاب به منطقه بفرستند", "2023-08-16", modality="demanded", src=["MIR"], tgt=["Security Council of the United Nations"], other=["ARM", "UN", "AZE"]),
        E("t-2023-08-16-baku-denies", "REJECT", "یاشار علی‌اف نماینده باکو در ملل متحد این ادعاها را بی‌بنیاد خواند", "2023-08-16", types=["REJECT", "STATEMENT"], modality="denied", modality_accept=["happened"], src=["Yashar Aliyev"], tgt=[], other=["AZE", "ARM", "Baku"], by=["Yashar Aliyev"]),
        E("t-2023-08-16-aghdam-offer", "AID", "حکومتش حاضر است مواد امدادی را از مسیر آغدام برساند", "2023-08-16", types=["AID", "SUPPORT", "AGREE", "STATEMENT"], modality="promised", modality_accept=["claimed", "planned"], src=["AZE"], tgt=[], other=["NK", "Yashar Aliyev"], by=["Yashar Aliyev"], also=["گفت که حکومتش حاضر است مواد امدادی را از مسیر آغدام برساند"]),
        E("t-2023-08-16-us-appeal", "REQUEST", "لیندا توماس گرینفیلد نماینده امریکا از آذربایجان خواست که موترهای کمیته بین‌المللی صلیب سرخ را اجازه عبور بدهد", "2023-08-16", modality="demanded", src=["Linda Thomas-Greenfield"], tgt=["AZE"], other=["USA", "International Committee of the Red Cross"]),
        E("t-2023-08-16-russia-mediation", "AGREE", "روسیه نیز وعده سپرد که به میانجیگری ادامه می‌دهد", "2023-08-16", imp="secondary", types=["AGREE", "SUPPORT", "CONSULT", "STATEMENT"], modality="promised", src=["RUS"], tgt=[], other=["ARM", "AZE"], by=[]),
        E("t-2023-08-16-no-statement", "AGREE", "این نشست سه‌ساعته بدون صدور اعلامیه پایان یافت", "2023-08-16", imp="minor", types=["AGREE", "CONSULT", "STATEMENT", "OTHER"], negated=True, src=["Security Council of the United Nations"], tgt=[], other=["UN", "ARM", "AZE"]),
        E("t-2023-08-15-hunger", "OTHER", "یک مرد ۴۰ ساله در شهر استپاناکرت در اثر گرسنگی جان داده است", "2023-08-15", types=["OTHER", "COERCE", "STATEMENT", "ASSAULT"], modality="claimed", modality_accept=["happened"], src=[], tgt=[], other=["NK", "ARM", "AZE", "civilians (Nagorno-Karabakh)"], by=["NK", "Authorities of Nagorno-Karabakh"], places=["Khankendi"], cas=[("ARM", 1, None)],
          also=["یک روز پیشتر مسوولان قره‌باغ گفتند که یک مرد ۴۰ ساله در شهر استپاناکرت در اثر گرسنگی جان داده است", "یک تن از گرسنگی جان داد"]),
        E("t-2023-08-15-eu-patrol", "ASSAULT", "عساکر آذربایجان سه‌شنبه بالای گزمه ناظران اتحادیه اروپا در نزدیکی قریه ورین شورژا فیر کردند", "2023-08-15", types=["ASSAULT", "ACCUSE"], modality="claimed", src=["ZAF"], tgt=["EU"], other=["AZE", "ARM", "European Union Mission in Armenia"], by=["AMOD"], places=["Verin Shorzha"],
          also=["وزارت دفاع ارمنستان ادعا کرد که عساکر آذربایجان سه‌شنبه بالای گزمه ناظران اتحادیه اروپا در نزدیکی قریه ورین شورژا فیر کردند"]),
        E("t-2023-08-15-eu-patrol-denied", "REJECT", "باکو این خبر را دروغ خواند", "2023-08-15", accept=["2023-08-16", "2023-08-17"], imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["AZE"], tgt=[], other=["ARM"], by=["AZE"]),
        E("t-2023-07-26-convoy", "AID", "ارمنستان به تاریخ ۲۶ جولای نزده لاری حامل آرد، روغن و دوا به سوی قره‌باغ فرستاد", "2023-07-26", background=True, types=["AID", "SUPPORT"], src=["ARM"], tgt=["NK"], other=[]),
        E("t-2023-07-26-convoy-stopped", "COERCE", "سرحدبانان آذربایجان به آنها اجازه ندادند که از پوسته لاچین بگذرند", "2023-07-26", types=["COERCE", "REJECT"], modality_accept=["denied"], src=["AZE"], tgt=["ARM"], other=["State Border Service of Azerbaijan", "NK"], places=["Lachin"], background=True),
        E("t-2023-07-29-khachatryan", "COERCE", "همین سرحدبانان واگیف خاچاتریان، مریض ۶۸ ساله‌ای را که صلیب سرخ برای عملیات قلب به ایروان می‌برد، از موتر پایین کردند و به باکو بردند", "2023-07-29", background=True, types=["COERCE", "ASSAULT"], src=["AZE"], tgt=["Vagif Khachatryan"], other=["State Border Service of Azerbaijan", "Red Cross", "International Committee of the Red Cross", "ARM", "NK", "Baku"]),
        E("t-1991-meshali", "ACCUSE", "آذربایجان او را به کشتار مردم در قریه میشالی در سال ۱۹۹۱ متهم می‌کند", "2023-08-17", accept=["1991-01-01/1991-12-31", "2023-07-29"], imp="minor", types=["ACCUSE", "ASSAULT", "COERCE"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=["Vagif Khachatryan"], other=["ARM"], by=["AZE"], places=["Meshali"]),
        E("t-2023-04-23-checkpoint", "COERCE", "آذربایجان در ۲۳ اپریل در آغاز این شاهراه پوسته ساخت", "2023-04-23", imp="secondary", background=True, types=["COERCE", "MOBILIZE"], src=["AZE"], tgt=[], other=["ARM", "NK"]),
        E("t-2023-06-15-closed", "COERCE", "از ۱۵ جون به این سو رفت‌وآمد را به طور کامل مسدود کرده است", "2023-06-15", accept=["2023-06-15/2023-08-17"], imp="secondary", src=["AZE"], tgt=[], other=["ARM", "NK"]),
    ]}
