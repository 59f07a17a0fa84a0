# SPDX-License-Identifier: GPL-3.0-or-later
article = {
    "lang": "ar", "outlet": "a Kuwaiti agency, hard-wrapped, no year in the text", "title": "مقتل 49 جنديا أرمينيا في اشتباكات مع أذربيجان",
    "published": "2022-09-13 2022-09-13 2022-09-14", "need": "metadata", "evidence": "place line '13 - 9' without a year; 13 September is a Tuesday in 2016 and 2022, the people in office give the latter",
    "furniture": [],
    "text": """
مقتل 49 جنديا أرمينيا في اشتباكات مع أذربيجان
يريفان - [[2022-09-13|13 - 9]] (كونا) -- قال رئيس الوزراء الأرميني نيكول
باشينيان [[2022-09-13|اليوم الثلاثاء]] إن 49 جنديا على الأقل قتلوا في هجوم شنته
القوات الأذربيجانية [[2022-09-12TNI~2022-09-13TNI|الليلة الماضية]] على مدن جيرموك وغوريس وكابان.
وذكرت وزارة الدفاع الأذربيجانية أن قواتها ردت على
استفزازات أرمينية واسعة النطاق في مناطق داشكسن وكلبجار ولاتشين
وأن 50 من جنودها قتلوا.
وطلبت أرمينيا من منظمة معاهدة الأمن الجماعي التدخل.
من جانبه بحث وزير الخارجية الأميركي أنتوني بلينكن هاتفيا مع
علييف سبل وقف القتال.
وأعلنت روسيا أنها توصلت إلى اتفاق لوقف إطلاق النار اعتبارا من [[2022-09-13T09:00|الساعة
التاسعة من صباح اليوم]] بتوقيت موسكو.
""",
    "events": [
        {"is": ("t-2022-09-12-clash", "ASSAULT", "قال رئيس الوزراء الأرميني نيكول\nباشينيان اليوم الثلاثاء إن 49 جنديا على الأقل قتلوا في هجوم شنته\nالقوات الأذربيجانية الليلة الماضية على مدن جيرموك وغوريس وكابان", "2022-09-12"), "need": "metadata", "accept": ["2022-09-12/2022-09-13", "2022-09-13"],
         "modality": "claimed", "modality_accept": ["happened"], "src": ["ZAF"], "tgt": ["AAF", "ARM"], "by": ["PASH"], "via": ["Kuwait News Agency"], "places": ["Jermuk", "Goris", "Kapan"], "cas": [("ARM", 49, None, "at-least")], "also": ["مقتل 49 جنديا أرمينيا في اشتباكات مع أذربيجان"]},
        {"is": ("t-2022-09-12-clash", "ASSAULT", "ردت على\nاستفزازات أرمينية واسعة النطاق في مناطق داشكسن وكلبجار ولاتشين\nوأن 50 من جنودها قتلوا", "2022-09-12"), "need": "metadata", "accept": ["2022-09-12/2022-09-13", "2022-09-13"], "modality": "claimed", "modality_accept": ["happened"],
         "src": ["AAF"], "tgt": ["ZAF"], "other": ["ARM"], "by": ["ZMOD"], "places": ["Dashkasan District", "Kalbajar District", "Lachin District"], "cas": [("AZE", 50, None)]},
        {"is": ("t-2022-09-13-csto-appeal", "REQUEST", "وطلبت أرمينيا من منظمة معاهدة الأمن الجماعي التدخل", "2022-09-13"), "need": "metadata", "accept": ["2022-09-12/2022-09-13"], "modality": "demanded", "src": ["ARM"], "tgt": ["Collective Security Treaty Organization"]},
        {"is": ("t-2022-09-13-blinken-aliyev", "CONSULT", "بحث وزير الخارجية الأميركي أنتوني بلينكن هاتفيا مع\nعلييف سبل وقف القتال", "2022-09-13"), "need": "metadata", "accept": ["2022-09-12/2022-09-13", "2022-09-12"], "src": ["Antony Blinken"], "tgt": ["ALI"]},
        {"is": ("t-2022-09-13-ceasefire", "AGREE", "وأعلنت روسيا أنها توصلت إلى اتفاق لوقف إطلاق النار اعتبارا من الساعة\nالتاسعة من صباح اليوم بتوقيت موسكو", "2022-09-13"), "need": "metadata", "modality_accept": ["claimed"], "src": ["RUS", "ARM", "AZE"], "tgt": ["ARM", "AZE", "RUS"], "by": ["RUS"]},
    ]}
