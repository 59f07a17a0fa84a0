# SPDX-License-Identifier: GPL-3.0-or-later
article = {
    "lang": "ar", "outlet": "an agency page with its dateline in the first sentence", "title": "أذربيجان: 9 قتلى مدنيين في قصف صاروخي أرميني على كنجة",
    "published": "2020-10-11", "evidence": "dateline in the first sentence without a year, and the number line above",
    "furniture": ["11:05 - 11/10/2020 الأحد"],
    "text": """
أذربيجان: 9 قتلى مدنيين في قصف صاروخي أرميني على كنجة
[[2020-10-11T11:05~2020-10-11|11:05 - 11/10/2020 الأحد]]
كنجة، [[2020-10-11|11 أكتوبر]]، أذرتاج
أعلنت النيابة العامة الأذربيجانية مقتل 9 مدنيين وإصابة 34 آخرين، بينهم أطفال، جراء قصف صاروخي شنته القوات المسلحة الأرمينية [[2020-10-11TNI~2020-10-11TMO|فجر اليوم الأحد]] على مدينة كنجة.

وقال حكمت حاجييف مساعد الرئيس الأذربيجاني إن الهجوم يعد انتهاكا صارخا لوقف إطلاق النار الإنساني المتفق عليه في موسكو [[2020-10-10|أمس السبت]].

من جهتها، نفت وزارة الدفاع الأرمينية تنفيذ القصف.

وحثّ الممثل الأعلى للسياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل الجانبين، [[2020-10-11|الأحد]]، على الالتزام التام بوقف إطلاق النار.

وكانت المعارك قد تجددت في [[2020-09-27|27 أيلول/سبتمبر الماضي]].
""",
    "events": [
        {"is": ("t-2020-10-11-ganja", "ASSAULT", "أعلنت النيابة العامة الأذربيجانية مقتل 9 مدنيين وإصابة 34 آخرين، بينهم أطفال، جراء قصف صاروخي شنته القوات المسلحة الأرمينية فجر اليوم الأحد على مدينة كنجة", "2020-10-11"), "modality": "claimed", "modality_accept": ["happened"],
         "src": ["AAF"], "tgt": ["AZE"], "other": ["civilians (Azerbaijan)"], "by": ["Prosecutor General's Office of Azerbaijan"], "via": ["Azertac"], "places": ["Ganja"], "cas": [("AZE", 9, 34)], "also": ["أذربيجان: 9 قتلى مدنيين في قصف صاروخي أرميني على كنجة"]},
        {"is": ("t-2020-10-10-moscow-truce", "AGREE", "لوقف إطلاق النار الإنساني المتفق عليه في موسكو أمس السبت", "2020-10-10"), "src": ["ARM", "AZE"], "tgt": ["AZE", "ARM"], "places": ["Moscow"], "imp": "secondary"},
        {"is": ("t-2020-10-11-ganja", "ASSAULT", "وقال حكمت حاجييف مساعد الرئيس الأذربيجاني إن الهجوم يعد انتهاكا صارخا لوقف إطلاق النار الإنساني", "2020-10-11"), "imp": "secondary", "types": ["ACCUSE", "STATEMENT", "ASSAULT"], "modality": "claimed", "modality_accept": ["happened"], "src": ["Hikmet Hajiyev"], "tgt": ["ARM"], "other": ["AAF"], "by": ["Hikmet Hajiyev"]},
        {"is": ("t-2020-10-11-ganja-denied", "REJECT", "نفت وزارة الدفاع الأرمينية تنفيذ القصف", "2020-10-11"), "imp": "secondary", "types": ["REJECT", "STATEMENT", "ASSAULT", "ACCUSE"], "modality": "denied", "modality_accept": ["happened"], "src": ["AMOD"], "by": ["AMOD"]},
        {"is": ("t-2020-10-11-borrell-appeal", "REQUEST", "وحثّ الممثل الأعلى للسياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل الجانبين، الأحد، على الالتزام التام بوقف إطلاق النار", "2020-10-11"), "modality": "demanded", "src": ["Josep Borrell", "European Union"], "tgt": ["ARM", "AZE"]},
        {"is": ("t-2020-09-27-war", "ASSAULT", "وكانت المعارك قد تجددت في 27 أيلول/سبتمبر الماضي", "2020-09-27"), "src": ["ARM", "AZE"], "tgt": ["AZE", "ARM"], "background": True},
    ]}
