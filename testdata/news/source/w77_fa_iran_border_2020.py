article = {
    "lang": "fa", "outlet": "an Iranian agency's province desk, U+200C lost, no date, no headline", "title": "اصابت ۱۰ راکت جنگ قره باغ به خداآفرین",
    "published": "2020-10-15 2020-10-15 2020-10-16", "need": "metadata", "evidence": "Thursday; 10 rockets on Qoli Beyglu on Thursday 24 Mehr 1399", "furniture": [],
    "text": """
فرماندار خداآفرین گفت: [[2020-10-15|امروز]] در ادامه جنگ نیروهای ارمنستان و جمهوری آذربایجان ۱۰ راکت به روستاهای قلی بیگلو و کدخدالو در این شهرستان مرزی اصابت کرد.
علی امیری راد [[2020-10-15|روز پنجشنبه¦پنجشنبه]] در گفت وگو با خبرنگار ایرنا افزود: در اثر این اصابت یک واحد مسکونی ویران و یک نفر زخمی شد. وی اظهار داشت از آغاز جنگ قره باغ تاکنون بیش از ۵۰ راکت و خمپاره به روستاهای این شهرستان اصابت کرده است.
[[2020-10-13|روز سهشنبه¦سهشنبه]] نیز یک فروند پهپاد ناشناس در اطراف شهرستان پارسآباد در استان اردبیل سقوط کرد. به گفته معاون امنیتی استاندار اردبیل، این حادثه تلفاتی نداشت.
سردار قاسم رضایی فرمانده مرزبانی ناجا پیشتر به دو کشور هشدار داده بود که در صورت تکرار این اصابتها نیروهای ایران واکنش قاطع نشان خواهند داد. حسن روحانی رئیس جمهوری هم در جلسه [[2020-10-07~2020-10-14|چهارشنبه هفته گذشته]] هیات دولت گفت پرتاب راکت به خاک ایران به هیچ عنوان قابل قبول نیست.
سخنگوی وزارت امور خارجه کشورمان نیز با ابراز تاسف از نقض آتشبسی که [[2020-10-10|شنبه گذشته]] در مسکو میان دو طرف حاصل شده بود، از باکو و ایروان خواست هرچه زودتر مذاکره را آغاز کنند.
[[2020-09-27|روز یکشنبه ششم مهر ماه¦یکشنبه ششم مهر ماه¦ششم مهر ماه¦روز یکشنبه ششم مهر]] درگیری میان نظامیان دو کشور از سر گرفته شد و هر یک از دو طرف دیگری را آغازگر آن دانست.
در [[2020-07|ماه ژوئیه]] نیز نظامیان دو کشور در منطقه تووز [[PXD|چند روز]] با هم درگیر شدند که در جریان آن دستکم ۱۶ نفر کشته شدند.
مناقشه قره باغ در [[1988|سال ۱۹۸۸ میلادی]] آغاز شد و آتش بس [[1994|سال ۱۹۹۴]] هرگز به پیمان صلح نینجامید.
شهرستان خداآفرین در ۲۱۰ کیلومتری تبریز و در کرانه رود ارس واقع است.
""",
    "events": [
        E("t-2020-10-15-khodaafarin", "ASSAULT", "امروز در ادامه جنگ نیروهای ارمنستان و جمهوری آذربایجان ۱۰ راکت به روستاهای قلی بیگلو و کدخدالو در این شهرستان مرزی اصابت کرد", "2020-10-15", modality="claimed", modality_accept=["happened"], src=[], tgt=["IRN"], other=["AAF", "ZAF", "ARM", "AZE"], by=["Ali Amiri Rad"],
          places=["Qoli Beyglu", "Kadkhodalu"], need="metadata"),
        E("t-2020-10-15-khodaafarin", "ASSAULT", "در اثر این اصابت یک واحد مسکونی ویران و یک نفر زخمی شد", "2020-10-15", modality="claimed", modality_accept=["happened"], src=[], tgt=["IRN"], other=["ARM", "AZE"], by=["Ali Amiri Rad"], via=["IRNA"], cas=[("IRN", None, 1)], need="metadata"),
        E("t-2020-10-shells-on-iran", "ASSAULT", "از آغاز جنگ قره باغ تاکنون بیش از ۵۰ راکت و خمپاره به روستاهای این شهرستان اصابت کرده است", "2020-09-27/2020-10-15", accept=["2020-10-15", "2020-09-27"], imp="secondary", modality="claimed", modality_accept=["happened"], src=[], tgt=["IRN"], other=["ARM", "AZE"], by=["Ali Amiri Rad"], need="metadata"),
        E("t-2020-10-13-parsabad-drone", "OTHER", "روز سهشنبه نیز یک فروند پهپاد ناشناس در اطراف شهرستان پارسآباد در استان اردبیل سقوط کرد", "2020-10-13", imp="secondary", types=["OTHER", "ASSAULT", "STATEMENT"], modality_accept=["claimed"], src=[], tgt=["IRN"], other=["ARM", "AZE"], places=["Parsabad", "Ardabil Province"], need="metadata"),
        E("t-2020-10-rezaei-warning", "THREATEN", "سردار قاسم رضایی فرمانده مرزبانی ناجا پیشتر به دو کشور هشدار داده بود که در صورت تکرار این اصابتها نیروهای ایران واکنش قاطع نشان خواهند داد", "2020-10-10", accept=["2020-10-15", "2020-09-27/2020-10-15", "2020-10-01/2020-10-31"], modality="threatened", modality_accept=["conditional"],
          src=["Qasem Rezaei", "IRN"], tgt=["ARM", "AZE"], other=["Border Guard Command of Iran"], by=["Qasem Rezaei"], need="metadata"),
        E("t-2020-10-07-rouhani", "REJECT", "حسن روحانی رئیس جمهوری هم در جلسه چهارشنبه هفته گذشته هیات دولت گفت پرتاب راکت به خاک ایران به هیچ عنوان قابل قبول نیست", "2020-10-07", accept=["2020-10-14"], imp="secondary", types=["REJECT", "STATEMENT", "ACCUSE", "THREATEN"], modality_accept=["claimed", "threatened"], src=["Hassan Rouhani"], tgt=[],
          other=["IRN", "ARM", "AZE", "Government of Iran"], by=["Hassan Rouhani"], need="metadata"),
        E("t-2020-10-10-truce", "AGREE", "آتشبسی که شنبه گذشته در مسکو میان دو طرف حاصل شده بود", "2020-10-10", imp="secondary", src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["RUS"], places=["Moscow"], need="metadata"),
        E("t-2020-10-15-iran-appeal", "REQUEST", "از باکو و ایروان خواست هرچه زودتر مذاکره را آغاز کنند", "2020-10-15", accept=["2020-10-12", "2020-10-14", "2020-10-10/2020-10-15"], modality="demanded", src=["IMFA"], tgt=["ARM", "AZE"], other=["IRN", "Saeed Khatibzadeh"],
          also=["سخنگوی وزارت امور خارجه کشورمان نیز با ابراز تاسف از نقض آتشبسی که شنبه گذشته در مسکو میان دو طرف حاصل شده بود، از باکو و ایروان خواست هرچه زودتر مذاکره را آغاز کنند"], need="metadata"),
        E("t-2020-09-27-outbreak", "ASSAULT", "روز یکشنبه ششم مهر ماه درگیری میان نظامیان دو کشور از سر گرفته شد", "2020-09-27", src=["AAF", "ZAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE"], imp="core", need="metadata"),
        E("t-2020-09-27-accuse", "ACCUSE", "هر یک از دو طرف دیگری را آغازگر آن دانست", "2020-09-27", imp="secondary", types=["ACCUSE", "ASSAULT"], modality_accept=["claimed"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["AAF", "ZAF"], need="metadata"),
        E("t-2020-07-12-clash", "ASSAULT", "نظامیان دو کشور در منطقه تووز چند روز با هم درگیر شدند که در جریان آن دستکم ۱۶ نفر کشته شدند", "2020-07-01/2020-07-31", accept=["2020-07-12/2020-07-16", "2020-07-12"], imp="secondary", background=True, src=["AAF", "ZAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE"], places=["Tovuz District"],
          cas=[("both", 16, None)], also=["در ماه ژوئیه نیز نظامیان دو کشور در منطقه تووز چند روز با هم درگیر شدند"], need="metadata"),
        E("t-1988-conflict-start", "OTHER", "مناقشه قره باغ در سال ۱۹۸۸ میلادی آغاز شد", "1988-01-01/1988-12-31", imp="secondary", background=True, types=["OTHER", "ASSAULT", "STATEMENT", "ACCUSE"], src=[], tgt=[], other=["ARM", "AZE"], places=["NK"]),
        E("t-1994-ceasefire", "AGREE", "آتش بس سال ۱۹۹۴ هرگز به پیمان صلح نینجامید", "1994-01-01/1994-12-31", accept=["1994-05-01/1994-05-31"], imp="secondary", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], also=["آتش بس سال ۱۹۹۴"]),
    ]}
