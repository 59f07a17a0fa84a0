article = {
    "lang": "fa", "outlet": "an Iranian news site, no date line", "title": "گلوله باران روستای مرزی آذربایجان جان یک کودک و مادربزرگش را گرفت",
    "published": "2017-07-05", "need": "metadata", "evidence": "Tuesday 13 Tir evening is past; the Brussels meeting of 20 Tir is a week away", "furniture": ["کد خبر: ۷۰۹۹۱۴", "بازدید 2210", "انتهای پیام", "تابناک را در شبکه های اجتماعی دنبال کنید"],
    "text": """
کد خبر: ۷۰۹۹۱۴
بازدید 2210

گلوله باران روستای مرزی آذربایجان جان یک کودک و مادربزرگش را گرفت

مقام های باکو می گویند کودکی دو ساله و مادربزرگ او [[2017-07-04TEV~2017-07-04TNI~2017-07-04|شامگاه سه شنبه]] بر اثر شلیک خمپاره از سوی نیروهای ارمنستان جان باخته اند.

به گزارش ایسنا به نقل از رویترز، وزارت دفاع جمهوری آذربایجان در بیانیه ای اعلام کرد نظامیان ارمنی [[2017-07-04T20:40~2017-07-04|ساعت ۲۰:۴۰ روز سه شنبه¦ساعت ۲۰:۴۰¦روز سه شنبه]] ([[2017-07-04|۱۳ تیر]]) روستای الخانلی از توابع شهرستان فضولی را با خمپاره های ۸۲ و ۱۲۰ میلی متری زیر آتش گرفتند. در این حمله صاحبه الله وردی آوا و نوه دو ساله اش زهرا کشته و زنی ۵۲ ساله زخمی شد.

این وزارتخانه افزود ارتش آذربایجان در پاسخ، چند آتشبار و یک قرارگاه نیروهای مقابل را منهدم کرده است.

در مقابل، وزارت دفاع خودخوانده قره باغ مدعی شد باکو تسلیحات خود را در میان خانه های مردم مستقر می کند و ارامنه تنها به آتش طرف مقابل پاسخ داده اند.

حکمت حاجی اف سخنگوی وزارت خارجه آذربایجان از جامعه جهانی خواست این «جنایت» را محکوم کند. آنکارا هم ضمن محکوم کردن کشته شدن غیرنظامیان، با خانواده قربانیان ابراز همدردی کرد.

این حمله درست [[P1W|یک هفته]] پیش از دیدار برنامه ریزی شده وزیران خارجه دو کشور روی داد. قرار است المار محمدیاروف و ادوارد نالبندیان [[2017-07-11|روز ۲۰ تیر]] در بروکسل با یکدیگر گفتگو کنند.

در نبردهای [[P4D|چهار روزه]] [[2016-03-20/2016-04-19|فروردین پارسال]] نیز دست کم ۱۱۰ نفر از دو طرف کشته شدند.

انتهای پیام

تابناک را در شبکه های اجتماعی دنبال کنید
""",
    "events": [
        E("t-2017-07-04-alkhanli", "ASSAULT", "نظامیان ارمنی ساعت ۲۰:۴۰ روز سه شنبه (۱۳ تیر) روستای الخانلی از توابع شهرستان فضولی را با خمپاره های ۸۲ و ۱۲۰ میلی متری زیر آتش گرفتند", "2017-07-04", modality="claimed", modality_accept=["happened"], src=["AAF"], tgt=[],
          other=["ARM", "AZE", "civilians (Azerbaijan)"], by=["ZMOD"], via=["ISNA", "Reuters"], places=["Alkhanli", "Fuzuli"],
          also=["گلوله باران روستای مرزی آذربایجان جان یک کودک و مادربزرگش را گرفت", "مقام های باکو می گویند کودکی دو ساله و مادربزرگ او شامگاه سه شنبه بر اثر شلیک خمپاره از سوی نیروهای ارمنستان جان باخته اند"], need="metadata"),
        E("t-2017-07-04-alkhanli", "ASSAULT", "در این حمله صاحبه الله وردی آوا و نوه دو ساله اش زهرا کشته و زنی ۵۲ ساله زخمی شد", "2017-07-04", modality="claimed", modality_accept=["happened"], src=["AAF"], tgt=[],
          other=["ARM", "AZE", "civilians (Azerbaijan)", "Sahiba Allahverdiyeva", "Zahra Guliyeva"], by=["ZMOD"], via=[], places=["Alkhanli"], cas=[("AZE", 2, 1)], need="metadata"),
        E("t-2017-07-04-retaliation", "ASSAULT", "ارتش آذربایجان در پاسخ، چند آتشبار و یک قرارگاه نیروهای مقابل را منهدم کرده است", "2017-07-04", accept=["2017-07-05", "2017-07-04/2017-07-05"], modality="claimed", src=["ZAF"], tgt=["AAF"], other=["AZE", "ARM", "ZMOD", "NK"], by=["ZMOD"],
          also=["این وزارتخانه افزود ارتش آذربایجان در پاسخ، چند آتشبار و یک قرارگاه نیروهای مقابل را منهدم کرده است"], need="metadata"),
        E("t-2017-07-05-nk-accuses", "ACCUSE", "باکو تسلیحات خود را در میان خانه های مردم مستقر می کند", "2017-07-05", accept=["2017-07-04", "2017-07-04/2017-07-05"], imp="secondary", types=["ACCUSE", "MOBILIZE", "STATEMENT"], modality="claimed", src=["NK", "AZE"], tgt=["AZE"], other=["Ministry of Defence of Nagorno-Karabakh", "ZAF"],
          by=["NK", "Ministry of Defence of Nagorno-Karabakh"], also=["وزارت دفاع خودخوانده قره باغ مدعی شد باکو تسلیحات خود را در میان خانه های مردم مستقر می کند"], need="metadata"),
        E("t-2017-07-04-nk-returned-fire", "ASSAULT", "ارامنه تنها به آتش طرف مقابل پاسخ داده اند", "2017-07-04", accept=["2017-07-05", "2017-07-04/2017-07-05"], imp="secondary", types=["ASSAULT", "ACCUSE", "REJECT", "STATEMENT"], modality="claimed", src=["AAF"], tgt=["AZE"], other=["ARM", "NK", "ZAF", "Ministry of Defence of Nagorno-Karabakh", "Armenians"],
          by=["NK", "Ministry of Defence of Nagorno-Karabakh"], need="metadata"),
        E("t-2017-07-05-baku-appeal", "REQUEST", "حکمت حاجی اف سخنگوی وزارت خارجه آذربایجان از جامعه جهانی خواست این «جنایت» را محکوم کند", "2017-07-05", accept=["2017-07-04", "2017-07-04/2017-07-05"], modality="demanded", src=["Hikmet Hajiyev"], tgt=[], other=["international community", "AZE", "ZMFA", "ARM"], need="metadata"),
        E("t-2017-07-05-turkey-condemns", "ACCUSE", "آنکارا هم ضمن محکوم کردن کشته شدن غیرنظامیان، با خانواده قربانیان ابراز همدردی کرد", "2017-07-05", accept=["2017-07-04", "2017-07-04/2017-07-05"], imp="secondary", types=["ACCUSE", "SUPPORT", "STATEMENT"], modality_accept=["claimed"], src=["TUR"], tgt=[], other=["Ankara", "AZE", "ARM"], by=["TUR"], need="metadata"),
        E("t-2017-07-11-brussels", "CONSULT", "قرار است المار محمدیاروف و ادوارد نالبندیان روز ۲۰ تیر در بروکسل با یکدیگر گفتگو کنند", "2017-07-11", modality="planned", src=["Elmar Mammadyarov", "Edward Nalbandian"], tgt=["Elmar Mammadyarov", "Edward Nalbandian"], other=["ARM", "AZE"], places=["Brussels"], need="metadata"),
        E("t-2016-04-02-four-day-war", "ASSAULT", "در نبردهای چهار روزه فروردین پارسال نیز دست کم ۱۱۰ نفر از دو طرف کشته شدند", "2016-03-20/2016-04-19", precision="month", accept=["2016-04-02/2016-04-05", "2016-04-01/2016-04-30", "2016-03-21/2016-04-20"], imp="secondary", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"],
          other=["AAF", "ZAF"], cas=[("both", 110, None, "at_least")], need="metadata"),
    ]}
