article = {
    "lang": "fa", "outlet": "an Iranian agency, U+200C lost, no date", "title": "دوازده نظامی آذربایجانی در درگیریهای قره باغ کشته شدند",
    "published": "2016-04-03", "need": "metadata", "evidence": "Sunday after Saturday 14 Farvardin; 14 Farvardin is a Saturday in 1395", "furniture": ["انتهای پیام", "کد خبر: ۸۲۰۲۳۰۷۱"],
    "text": """
کد خبر: ۸۲۰۲۳۰۷۱
دوازده نظامی آذربایجانی در درگیریهای قره باغ کشته شدند
وزارت دفاع جمهوری آذربایجان میگوید در نبردهای شدید با نیروهای ارمنستان در خط تماس قره باغ ۱۲ نظامی این کشور کشته شده و یک فروند بالگرد می-۲۴ سرنگون شده است.
به گزارش خبرگزاری صدا و سیما به نقل از خبرگزاری فرانسه، درگیری میان نظامیان دو کشور [[2016-04-02TMO~2016-04-02TNI~2016-04-02|بامداد شنبه]] ([[2016-04-02|۱۴ فروردین]]) آغاز شد و دو طرف یکدیگر را به آغاز حملات متهم کردند.
وزارت دفاع جمهوری آذربایجان با انتشار بیانیهای مدعی شد ارتش این کشور چند بلندی راهبردی و روستای سیسولان را آزاد کرده است. سخنگوی وزارت دفاع ارمنستان، آرتسرون هوهانیسیان این ادعا را تکذیب کرد.
سرژ سرکیسیان رئیس جمهور ارمنستان [[2016-04-02TEV~2016-04-02TNI~2016-04-02|شامگاه شنبه]] در نشست شورای امنیت ملی گفت ۱۸ سرباز ارمنی کشته و ۳۵ نفر زخمی شدهاند. وی این نبردها را گسترده ترین عملیات نظامی از زمان آتش بس [[1994|سال ۱۹۹۴]] خواند.
مقامهای قره باغ نیز خبر دادند که در اثر اصابت موشک گراد به منطقه مارتونی یک پسر بچه ۱۲ ساله جان باخت و دو کودک دیگر زخمی شدند.
ولادیمیر پوتین رئیس جمهور روسیه خواستار توقف فوری تیراندازی شد و سرگئی لاوروف با همتایان ارمنی و آذری خود تلفنی گفت وگو کرد.
رجب طیب اردوغان رئیس جمهور ترکیه در تماس با الهام علی اف کشته شدن سربازان آذری را تسلیت گفت و وعده داد که آنکارا تا پایان از باکو پشتیبانی خواهد کرد.
حسین جابری انصاری سخنگوی وزارت امور خارجه کشورمان هم با ابراز نگرانی از این تحولات، دو کشور همسایه را به خویشتنداری دعوت کرد.
باکو [[2016-04-03|امروز یکشنبه¦یکشنبه]] از توقف یکجانبه عملیات نظامی خبر داد، اما ایروان اعلام کرد که حملات ادامه دارد.
جنگ دو کشور بر سر قره باغ در [[199|دهه ۹۰ میلادی¦دهه ۹۰]] حدود ۳۰ هزار کشته برجای گذاشت.
انتهای پیام
""",
    "events": [
        E("t-2016-04-02-outbreak", "ASSAULT", "در نبردهای شدید با نیروهای ارمنستان در خط تماس قره باغ ۱۲ نظامی این کشور کشته شده و یک فروند بالگرد می-۲۴ سرنگون شده است", "2016-04-02",
          accept=["2016-04-02/2016-04-03", "2016-04-03"], modality="claimed", modality_accept=["happened"], src=["AAF"], tgt=["ZAF"], other=["ARM", "AZE"], by=["ZMOD"], places=["NK"], cas=[("AZE", 12, None)],
          also=["دوازده نظامی آذربایجانی در درگیریهای قره باغ کشته شدند"], need="metadata"),
        E("t-2016-04-02-outbreak", "ASSAULT", "درگیری میان نظامیان دو کشور بامداد شنبه (۱۴ فروردین) آغاز شد", "2016-04-02", src=["AAF", "ZAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE"],
          via=["IRIB News Agency", "Agence France-Presse"], need="metadata"),
        E("t-2016-04-02-accuse", "ACCUSE", "دو طرف یکدیگر را به آغاز حملات متهم کردند", "2016-04-02", accept=["2016-04-02/2016-04-03", "2016-04-03"], imp="secondary", types=["ACCUSE", "ASSAULT"],
          modality_accept=["claimed"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["AAF", "ZAF"], need="metadata"),
        E("t-2016-04-02-seysulan", "ASSAULT", "ارتش این کشور چند بلندی راهبردی و روستای سیسولان را آزاد کرده است", "2016-04-02", accept=["2016-04-03", "2016-04-02/2016-04-03"], modality="claimed",
          types=["ASSAULT", "COERCE", "ACCUSE"], src=["ZAF"], tgt=["AAF"], other=["AZE", "ARM"], by=["ZMOD"], places=["Seysulan"], need="metadata"),
        E("t-2016-04-02-seysulan-denied", "REJECT", "سخنگوی وزارت دفاع ارمنستان، آرتسرون هوهانیسیان این ادعا را تکذیب کرد", "2016-04-02", accept=["2016-04-03", "2016-04-02/2016-04-03"], imp="secondary",
          types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["Artsrun Hovhannisyan"], other=["AMOD", "ARM", "AZE", "ZMOD"], by=["Artsrun Hovhannisyan", "AMOD"], need="metadata"),
        E("t-2016-04-02-outbreak", "ASSAULT", "۱۸ سرباز ارمنی کشته و ۳۵ نفر زخمی شدهاند", "2016-04-02", modality="claimed", modality_accept=["happened"], src=["ZAF"], tgt=["AAF"], other=["ARM", "AZE"], by=["Serzh Sargsyan"],
          cas=[("ARM", 18, 35)], need="metadata"),
        E("t-1994-ceasefire", "AGREE", "آتش بس سال ۱۹۹۴", "1994-01-01/1994-12-31", accept=["1994-05-01/1994-05-31"], imp="minor", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"]),
        E("t-2016-04-02-martuni-child", "ASSAULT", "در اثر اصابت موشک گراد به منطقه مارتونی یک پسر بچه ۱۲ ساله جان باخت و دو کودک دیگر زخمی شدند", "2016-04-02", accept=["2016-04-03", "2016-04-02/2016-04-03"],
          modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=["NK"], other=["ZAF", "ARM", "civilians (Armenia)"], by=["Authorities of Nagorno-Karabakh", "NK"], places=["Khojavend District"], cas=[("ARM", 1, 2)], need="metadata"),
        E("t-2016-04-02-putin-appeal", "REQUEST", "ولادیمیر پوتین رئیس جمهور روسیه خواستار توقف فوری تیراندازی شد", "2016-04-02", accept=["2016-04-03", "2016-04-02/2016-04-03"], modality="demanded",
          src=["PUT"], tgt=["ARM", "AZE"], other=["RUS"], need="metadata"),
        E("t-2016-04-02-lavrov-calls", "CONSULT", "سرگئی لاوروف با همتایان ارمنی و آذری خود تلفنی گفت وگو کرد", "2016-04-02", accept=["2016-04-03", "2016-04-02/2016-04-03"],
          src=["LAV"], tgt=["Edward Nalbandian", "Elmar Mammadyarov"], other=["ARM", "AZE", "AMFA", "ZMFA"], need="metadata"),
        E("t-2016-04-02-erdogan-call", "CONSULT", "رجب طیب اردوغان رئیس جمهور ترکیه در تماس با الهام علی اف کشته شدن سربازان آذری را تسلیت گفت", "2016-04-02", accept=["2016-04-03", "2016-04-02/2016-04-03"],
          types=["CONSULT", "STATEMENT"], src=["ERD"], tgt=["ALI"], other=["TUR", "AZE"], need="metadata"),
        E("t-2016-04-02-turkey-support", "SUPPORT", "وعده داد که آنکارا تا پایان از باکو پشتیبانی خواهد کرد", "2016-04-02", accept=["2016-04-03", "2016-04-02/2016-04-03"], modality="promised",
          src=["ERD", "TUR"], tgt=["AZE"], other=["ALI"], by=["ERD"], need="metadata"),
        E("t-2016-04-02-iran-appeal", "REQUEST", "حسین جابری انصاری سخنگوی وزارت امور خارجه کشورمان هم با ابراز نگرانی از این تحولات، دو کشور همسایه را به خویشتنداری دعوت کرد", "2016-04-02",
          accept=["2016-04-03", "2016-04-02/2016-04-03"], modality="demanded", src=["Hossein Jaberi Ansari"], tgt=["ARM", "AZE"], other=["IRN", "IMFA"], need="metadata"),
        E("t-2016-04-03-unilateral-halt", "RETREAT", "باکو امروز یکشنبه از توقف یکجانبه عملیات نظامی خبر داد", "2016-04-03", types=["RETREAT", "AGREE", "CONCEDE", "STATEMENT"], modality_accept=["claimed", "promised"],
          src=["AZE"], tgt=[], other=["ARM", "ZAF"], need="metadata"),
        E("t-2016-04-03-attacks-go-on", "ASSAULT", "ایروان اعلام کرد که حملات ادامه دارد", "2016-04-03", modality="claimed", types=["ASSAULT", "ACCUSE"], src=["AZE"], tgt=["ARM"], other=["ZAF", "AAF"], by=["ARM"], need="metadata"),
        E("t-1990s-war", "ASSAULT", "جنگ دو کشور بر سر قره باغ در دهه ۹۰ میلادی حدود ۳۰ هزار کشته برجای گذاشت", "1990-01-01/1999-12-31", accept=["1990-01-01/1994-12-31", "1992-01-01/1994-12-31"], imp="secondary", background=True,
          src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["AAF", "ZAF"], places=["NK"], cas=[("both", 30000, None)]),
    ]}
