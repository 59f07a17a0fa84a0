# SPDX-License-Identifier: GPL-3.0-or-later
article = {
    "lang": "fa", "outlet": "an Iranian site, no date at all", "title": "آتش بس دوباره میان باکو و ایروان",
    "published": "2021-07-29 2021-07-28 2021-07-30", "need": "metadata", "evidence": "Wednesday 6 Mordad is yesterday: a Wednesday in 1400; the people in office agree",
    "furniture": [],
    "text": """
آتش بس دوباره میان باکو و ایروان
به گزارش آران نیوز، وزارت دفاع جمهوری آذربایجان اعلام کرد با پیشنهاد روسیه، از [[2021-07-28T10:00|ساعت ۱۰ صبح روز گذشته]] ([[2021-07-28|چهارشنبه ۶ مرداد]]) آتش بس در مرز دو کشور برقرار شده است.
بامداد همان روز سه نظامی ارمنی در درگیری با نیروهای آذربایجانی در منطقه گغارکونیک کشته و چهار نفر دیگر زخمی شدند. وزارت دفاع آذربایجان نیز از زخمی شدن دو سرباز خود در کلبجر خبر داد.
دو طرف یکدیگر را مسئول آغاز این درگیری دانستند.
نیکول پاشینیان سرپرست نخست وزیری ارمنستان پیشنهاد داد که نیروهای مرزبانی روسیه در طول مرز مستقر شوند.
لیلا عبداللهوا سخنگوی وزارت خارجه آذربایجان ارمنستان را به تحریک عمدی متهم کرد.
شش روز پیش نیز تیراندازی در نخجوان یک کشته بر جای گذاشته بود.
سخنگوی کرملین ضمن ابراز نگرانی گفت روسیه تماس های خود را با دو طرف ادامه خواهد داد.
این مرز در دوره شوروی هرگز علامت گذاری دقیق نشده است.
""".replace("بامداد همان روز", "[[2021-07-28TMO~2021-07-28TNI|بامداد همان روز]]").replace("شش روز پیش", "[[2021-07-23|شش روز پیش]]"),
    "events": [
        {"is": ("t-2021-07-28-ceasefire", "AGREE", "با پیشنهاد روسیه، از ساعت ۱۰ صبح روز گذشته (چهارشنبه ۶ مرداد) آتش بس در مرز دو کشور برقرار شده است", "2021-07-28"), "need": "metadata", "modality_accept": ["claimed"], "src": ["ARM", "AZE"], "tgt": ["AZE", "ARM"], "other": ["RUS", "ZMOD"], "by": ["ZMOD"], "via": ["Aran News"], "places": ["BORDER"], "also": ["آتش بس دوباره میان باکو و ایروان"]},
        {"is": ("t-2021-07-28-clash", "ASSAULT", "بامداد همان روز سه نظامی ارمنی در درگیری با نیروهای آذربایجانی در منطقه گغارکونیک کشته و چهار نفر دیگر زخمی شدند", "2021-07-28"), "need": "metadata", "src": ["ZAF"], "tgt": ["AAF"], "other": ["ARM", "AZE"], "places": ["Gegharkunik Province"], "cas": [("ARM", 3, 4)]},
        {"is": ("t-2021-07-28-clash", "ASSAULT", "وزارت دفاع آذربایجان نیز از زخمی شدن دو سرباز خود در کلبجر خبر داد", "2021-07-28"), "need": "metadata", "modality": "claimed", "modality_accept": ["happened"], "src": ["AAF"], "tgt": ["ZAF"], "other": ["ZMOD"], "by": ["ZMOD"], "places": ["Kalbajar District"], "cas": [("AZE", None, 2)]},
        {"is": ("t-2021-07-28-clash", "ASSAULT", "دو طرف یکدیگر را مسئول آغاز این درگیری دانستند", "2021-07-28"), "need": "metadata", "accept": ["2021-07-28/2021-07-29", "2021-07-29"], "imp": "secondary", "types": ["ACCUSE", "ASSAULT", "STATEMENT"], "modality": "claimed", "modality_accept": ["happened"], "src": ["ARM", "AZE"], "tgt": ["AZE", "ARM"], "by": ["ARM", "AZE"]},
        {"is": ("t-2021-07-29-pashinyan-border-guards", "REQUEST", "نیکول پاشینیان سرپرست نخست وزیری ارمنستان پیشنهاد داد که نیروهای مرزبانی روسیه در طول مرز مستقر شوند", "2021-07-29"), "need": "metadata", "accept": ["2021-07-28", "2021-07-28/2021-07-29"], "modality": "demanded", "types": ["REQUEST", "SUPPORT", "STATEMENT"], "src": ["PASH"], "tgt": ["RUS"], "other": ["ARM"]},
        {"is": ("t-2021-07-28-abdullayeva-accuses", "ACCUSE", "لیلا عبداللهوا سخنگوی وزارت خارجه آذربایجان ارمنستان را به تحریک عمدی متهم کرد", "2021-07-28"), "need": "metadata", "accept": ["2021-07-29", "2021-07-28/2021-07-29"], "imp": "secondary", "modality_accept": ["claimed"], "src": ["Leyla Abdullayeva"], "tgt": ["ARM"], "other": ["ZMFA"], "by": ["Leyla Abdullayeva"]},
        {"is": ("t-2021-07-23-nakhchivan-shot", "ASSAULT", "شش روز پیش نیز تیراندازی در نخجوان یک کشته بر جای گذاشته بود", "2021-07-23"), "need": "metadata", "imp": "secondary", "src": [], "tgt": [], "other": ["AAF", "ZAF", "ARM", "AZE"], "places": ["Nakhchivan"]},
        {"is": ("t-2021-07-29-kremlin-concern", "STATEMENT", "سخنگوی کرملین ضمن ابراز نگرانی گفت روسیه تماس های خود را با دو طرف ادامه خواهد داد", "2021-07-29"), "need": "metadata", "accept": ["2021-07-28", "2021-07-28/2021-07-29"], "imp": "secondary", "modality_accept": ["promised"], "types": ["STATEMENT", "AGREE", "SUPPORT", "CONSULT", "ACCUSE"], "src": ["Dmitry Peskov"], "tgt": ["ARM", "AZE"], "other": ["Kremlin", "RUS"], "by": ["Dmitry Peskov"]},
    ]}
