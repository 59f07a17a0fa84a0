article = {
    "lang": "fa", "outlet": "a European broadcaster in Persian", "title": "مکرون: ۳۰۰ جنگجوی سوری از راه ترکیه به باکو رفته‌اند",
    "published": "2020-10-02", "evidence": "stamp with update", "furniture": ["تاریخ انتشار ۰۲/۱۰/۲۰۲۰ - ۱۴:۰۲•به روز شده در ۱۵:۱۰", "نگارش از  Euronews", "اخبار مرتبط\nدرگیری در قره‌باغ؛ آیا جنگ دیگری در راه است؟"],
    "text": """
مکرون: ۳۰۰ جنگجوی سوری از راه ترکیه به باکو رفته‌اند
نگارش از  Euronews
تاریخ انتشار [[2020-10-02T14:02~2020-10-02|۰۲/۱۰/۲۰۲۰ - ۱۴:۰۲]]•به روز شده در [[2020-10-02T15:10~T15:10|۱۵:۱۰]]
رئیس جمهوری فرانسه می‌گوید ۳۰۰ جنگجوی گروه‌های «جهادی» از حلب و از مسیر شهر غازی‌عنتاب ترکیه به قره‌باغ منتقل شده‌اند. امانوئل مکرون که [[2020-10-02|روز جمعه]] در پایان نخستین روز نشست سران اتحادیه اروپا در بروکسل سخن می‌گفت، این اقدام را عبور از «خط قرمز» توصیف کرد و از آنکارا توضیح خواست.
الهام علی‌اف حضور جنگجویان خارجی در ارتش کشورش را تکذیب کرده است. ترکیه نیز پیشتر این گزارش‌ها را بی‌اساس خوانده بود.
روسای جمهوری روسیه، آمریکا و فرانسه [[2020-10-01|پنجشنبه]] در بیانیه‌ای مشترک درگیری‌ها را محکوم و از رهبران ارمنستان و آذربایجان درخواست کردند بی‌درنگ به آتش‌بس تن دهند. ارمنستان [[2020-10-02|جمعه]] اعلام کرد آماده است با گروه مینسک برای برقراری آتش‌بس همکاری کند.
اخبار مرتبط
درگیری در قره‌باغ؛ آیا جنگ دیگری در راه است؟
درگیری‌ها در [[2020-10-02|ششمین روز]] خود نیز ادامه یافت. مقام‌های قره‌باغ گفتند شهر استپاناکرت [[2020-10-02|جمعه]] زیر آتش موشکی قرار گرفت و ۱۰ نفر مجروح شدند. وزارت دفاع آذربایجان مدعی شد نیروهایش ارتفاعات اطراف روستای ماداگیز را تصرف کرده‌اند.
شمار نظامیان کشته‌شده قره‌باغ به ۱۵۸ نفر رسیده است. باکو آمار تلفات نظامی خود را منتشر نمی‌کند.
دو خبرنگار روزنامه لوموند نیز [[2020-10-01|پنجشنبه]] در گلوله‌باران شهر مارتونی به شدت زخمی شدند.
ایروان می‌گوید یک جنگنده اف-۱۶ ترکیه [[2020-09-29|سه‌شنبه]] یک سوخو-۲۵ ارمنستان را در آسمان این کشور سرنگون کرده و خلبان آن کشته شده است. آنکارا و باکو این ادعا را رد کرده‌اند.
جنگ از [[2020-09-27TMO~2020-09-27|بامداد یکشنبه ۲۷ سپتامبر¦یکشنبه ۲۷ سپتامبر¦۲۷ سپتامبر]] آغاز شد.
""",
    "events": [
        E("t-2020-10-fighters", "MOBILIZE", "۳۰۰ جنگجوی گروه‌های «جهادی» از حلب و از مسیر شهر غازی‌عنتاب ترکیه به قره‌باغ منتقل شده‌اند", "2020-10-02", accept=["2020-10-01", "2020-09-27/2020-10-02", "2020-10-01/2020-10-02"], modality="claimed", modality_accept=["happened"], types=["MOBILIZE", "ACCUSE"], src=[], tgt=[], other=["TUR", "AZE", "Syria", "ARM", "Syrian fighters"], by=["Emmanuel Macron"],
          places=["Aleppo", "Gaziantep", "NK"], also=["مکرون: ۳۰۰ جنگجوی سوری از راه ترکیه به باکو رفته‌اند"]),
        E("t-2020-10-02-macron-demand", "REQUEST", "از آنکارا توضیح خواست", "2020-10-02", modality="demanded", src=["Emmanuel Macron"], tgt=["TUR"], other=["FRA"]),
        E("t-2020-10-02-macron-red-line", "ACCUSE", "این اقدام را عبور از «خط قرمز» توصیف کرد", "2020-10-02", imp="secondary", types=["ACCUSE", "STATEMENT"], modality_accept=["claimed"], src=["Emmanuel Macron"], tgt=[], other=["FRA", "TUR"], by=["Emmanuel Macron"]),
        E("t-2020-10-fighters-denied", "REJECT", "الهام علی‌اف حضور جنگجویان خارجی در ارتش کشورش را تکذیب کرده است", "2020-10-02", accept=["2020-09-27/2020-10-02", "2020-10-01"], types=["REJECT", "STATEMENT", "MOBILIZE"], modality="denied", modality_accept=["happened"], src=["ALI"], tgt=[], other=["AZE", "ZAF"], by=["ALI"]),
        E("t-2020-10-turkey-denies", "REJECT", "ترکیه نیز پیشتر این گزارش‌ها را بی‌اساس خوانده بود", "2020-10-02", accept=["2020-09-27/2020-10-02", "2020-10-01", "2020-09-27/2020-10-01"], imp="secondary", types=["REJECT", "STATEMENT"], modality="denied", modality_accept=["happened"], src=["TUR"], tgt=[], by=["TUR"]),
        E("t-2020-10-01-co-chairs-condemn", "ACCUSE", "روسای جمهوری روسیه، آمریکا و فرانسه پنجشنبه در بیانیه‌ای مشترک درگیری‌ها را محکوم", "2020-10-01", imp="secondary", types=["ACCUSE", "STATEMENT"], src=["RUS", "USA", "FRA"], tgt=[], other=["PUT", "Donald Trump", "Emmanuel Macron", "ARM", "AZE"], by=["RUS", "USA", "FRA"]),
        E("t-2020-10-01-co-chairs-appeal", "REQUEST", "از رهبران ارمنستان و آذربایجان درخواست کردند بی‌درنگ به آتش‌بس تن دهند", "2020-10-01", modality="demanded", src=["RUS", "USA", "FRA"], tgt=["ARM", "AZE"], other=["PUT", "Donald Trump", "Emmanuel Macron", "PASH", "ALI"]),
        E("t-2020-10-02-armenia-ready", "AGREE", "ارمنستان جمعه اعلام کرد آماده است با گروه مینسک برای برقراری آتش‌بس همکاری کند", "2020-10-02", types=["AGREE", "SUPPORT", "CONSULT", "STATEMENT"], modality="promised", modality_accept=["happened", "claimed"], src=["ARM"], tgt=["MG"], by=["ARM"]),
        E("t-2020-10-02-fighting", "ASSAULT", "درگیری‌ها در ششمین روز خود نیز ادامه یافت", "2020-10-02", accept=["2020-09-27/2020-10-02"], src=["AAF", "ZAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE"], imp="secondary"),
        E("t-2020-10-02-stepanakert", "ASSAULT", "شهر استپاناکرت جمعه زیر آتش موشکی قرار گرفت و ۱۰ نفر مجروح شدند", "2020-10-02", modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=["NK"], other=["ZAF", "ARM", "Khankendi"], by=["NK", "Authorities of Nagorno-Karabakh"], places=["Khankendi"], cas=[("ARM", None, 10)]),
        E("t-2020-10-madagiz", "ASSAULT", "نیروهایش ارتفاعات اطراف روستای ماداگیز را تصرف کرده‌اند", "2020-10-02", modality="claimed", types=["ASSAULT", "COERCE", "ACCUSE"], src=["ZAF"], tgt=[], other=["AZE", "ARM", "NK"], by=["ZMOD"], places=["Madagiz"], also=["وزارت دفاع آذربایجان مدعی شد نیروهایش ارتفاعات اطراف روستای ماداگیز را تصرف کرده‌اند"]),
        E("t-2020-10-nk-dead", "ASSAULT", "شمار نظامیان کشته‌شده قره‌باغ به ۱۵۸ نفر رسیده است", "2020-09-27/2020-10-02", accept=["2020-10-02", "2020-09-27"], modality_accept=["claimed"], src=["ZAF"], tgt=["NK"], other=["AZE", "ARM", "AAF", "Artsakh Defence Army"], cas=[("ARM", 158, None)]),
        E("t-2020-10-01-journalists", "ASSAULT", "دو خبرنگار روزنامه لوموند نیز پنجشنبه در گلوله‌باران شهر مارتونی به شدت زخمی شدند", "2020-10-01", src=[], tgt=[], other=["AZE", "ARM", "ZAF", "FRA", "Le Monde", "NK"], places=["Khojavend District"], cas=[("FRA", None, 2)]),
        E("t-2020-09-29-su25", "ASSAULT", "یک جنگنده اف-۱۶ ترکیه سه‌شنبه یک سوخو-۲۵ ارمنستان را در آسمان این کشور سرنگون کرده و خلبان آن کشته شده است", "2020-09-29", modality="claimed", modality_accept=["happened"], src=["TUR"], tgt=["ARM"], other=["AAF", "Turkish Armed Forces"], by=["ARM"], places=[], cas=[("ARM", 1, None)]),
        E("t-2020-09-29-su25-denied", "REJECT", "آنکارا و باکو این ادعا را رد کرده‌اند", "2020-09-29", accept=["2020-10-02", "2020-09-29/2020-10-02", "2020-09-30"], imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["TUR", "AZE"], tgt=[], other=["ARM"], by=["TUR", "AZE"]),
        E("t-2020-09-27-outbreak", "ASSAULT", "جنگ از بامداد یکشنبه ۲۷ سپتامبر آغاز شد", "2020-09-27", src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["AAF", "ZAF"]),
    ]}
