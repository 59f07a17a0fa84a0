article = {
    "lang": "ar", "outlet": "an Arab news site, no date", "title": "علييف يعلن \"تحرير\" شوشة ويريفان تؤكد استمرار القتال",
    "published": "2020-11-08", "need": "metadata", "evidence": "Sunday; the fall of Shusha was declared on 8 November 2020", "furniture": ["شارك القصة", "اقرأ أيضا:\nأردوغان: سنواصل دعم أذربيجان\nماكرون يبحث مع بوتين ملف ليبيا"],
    "text": """
علييف يعلن "تحرير" شوشة ويريفان تؤكد استمرار القتال
شارك القصة
أعلن الرئيس الأذربيجاني إلهام علييف [[2020-11-08|الأحد]] أن قوات بلاده انتزعت السيطرة على مدينة شوشة، ثاني كبرى مدن إقليم ناغورني قره باغ، بعد معارك عنيفة دارت في محيطها خلال [[PAST_REF~PXD|الأيام الأخيرة]].
وقال علييف، مرتديا الزي العسكري في ممر الشهداء بباكو، إن الأذان سيرفع من جديد في المدينة بعد [[P28Y|28 عاما]].
لكن المتحدث باسم وزارة الدفاع الأرمينية أرتسرون هوفهانيسيان نفى سقوط المدينة، وكتب على فيسبوك أن المعارك في شوشة متواصلة.
من جهتها، دعت سلطات الإقليم الانفصالي من تبقى من سكان ستيباناكرت، الواقعة على بعد عشرة كيلومترات، إلى مغادرتها.
وفي إسطنبول خرج أذربيجانيون إلى الشوارع للاحتفال، وهنأ الرئيس التركي رجب طيب أردوغان "الأشقاء الأذربيجانيين" بهذا النصر. وكان أردوغان ناقش [[2020-11-07|السبت]] في اتصال هاتفي مع نظيره الروسي فلاديمير بوتين سبل تسوية النزاع.
اقرأ أيضا:
أردوغان: سنواصل دعم أذربيجان
ماكرون يبحث مع بوتين ملف ليبيا
ومنذ اندلاع القتال في [[2020-09-27|27 سبتمبر/ أيلول الماضي¦27 سبتمبر/ أيلول¦27 سبتمبر]] استعادت أذربيجان أراضي واسعة جنوبي الإقليم، بينها بلدة حدروت التي دخلتها قواتها في [[2020-10-09|التاسع من أكتوبر/ تشرين الأول¦التاسع من أكتوبر]]، مستعينة بطائرات مسيرة تركية وإسرائيلية.
وانهارت ثلاث هدن إنسانية أبرمت برعاية موسكو في [[2020-10-10|العاشر من أكتوبر]]، وباريس في [[2020-10-17|السابع عشر منه¦السابع عشر]]، وواشنطن في [[2020-10-25|الخامس والعشرين من الشهر نفسه¦الخامس والعشرين من الشهر¦الخامس والعشرين]].
وأقرت سلطات قره باغ بمقتل 1221 من جنودها حتى الآن، فيما لا تفصح باكو عن خسائرها العسكرية.
وفي [[2020-10-30|30 أكتوبر]] اتفق وزيرا خارجية البلدين في جنيف على عدم استهداف المدنيين، غير أن القصف تجدد بعد [[PTXH~PXH|ساعات]].
""",
    "events": [
        E("t-2020-11-08-shusha", "ASSAULT", "قوات بلاده انتزعت السيطرة على مدينة شوشة، ثاني كبرى مدن إقليم ناغورني قره باغ، بعد معارك عنيفة دارت في محيطها خلال الأيام الأخيرة", "2020-11-08", modality="claimed", modality_accept=["happened"], types=["ASSAULT", "COERCE", "ACCUSE"],
          src=["ZAF"], tgt=["NK"], other=["AZE", "ARM", "AAF", "ALI"], by=["ALI"], places=["Shusha"], need="metadata", also=["علييف يعلن \"تحرير\" شوشة", "أعلن الرئيس الأذربيجاني إلهام علييف الأحد أن قوات بلاده انتزعت السيطرة على مدينة شوشة، ثاني كبرى مدن إقليم ناغورني قره باغ"]),
        E("t-2020-11-08-adhan", "STATEMENT", "وقال علييف، مرتديا الزي العسكري في ممر الشهداء بباكو، إن الأذان سيرفع من جديد في المدينة بعد 28 عاما", "2020-11-08", imp="minor", types=["STATEMENT", "AGREE"], modality_accept=["promised", "claimed", "planned"], src=["ALI"], tgt=[], other=["AZE"], by=["ALI"], need="metadata"),
        E("t-2020-11-08-shusha-denied", "REJECT", "لكن المتحدث باسم وزارة الدفاع الأرمينية أرتسرون هوفهانيسيان نفى سقوط المدينة", "2020-11-08", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["Artsrun Hovhannisyan"], other=["AMOD", "ARM"],
          by=["Artsrun Hovhannisyan", "AMOD"], places=["Shusha"], need="metadata"),
        E("t-2020-11-08-shusha", "ASSAULT", "وكتب على فيسبوك أن المعارك في شوشة متواصلة", "2020-11-08", modality="claimed", modality_accept=["happened"], types=["ASSAULT", "STATEMENT"], src=["AAF", "ZAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE", "NK"], by=["Artsrun Hovhannisyan"],
          places=["Shusha"], need="metadata", also=["ويريفان تؤكد استمرار القتال", "المعارك في شوشة متواصلة"]),
        E("t-2020-11-08-leave-stepanakert", "REQUEST", "دعت سلطات الإقليم الانفصالي من تبقى من سكان ستيباناكرت، الواقعة على بعد عشرة كيلومترات، إلى مغادرتها", "2020-11-08", imp="secondary", modality="demanded", src=["NK"], tgt=[], other=["Authorities of Nagorno-Karabakh", "civilians (Nagorno-Karabakh)", "Khankendi"], places=["Khankendi"],
          need="metadata"),
        E("t-2020-11-08-erdogan-congratulates", "SUPPORT", "وهنأ الرئيس التركي رجب طيب أردوغان \"الأشقاء الأذربيجانيين\" بهذا النصر", "2020-11-08", imp="secondary", types=["SUPPORT", "STATEMENT"], src=["ERD"], tgt=["AZE"], other=["TUR"], need="metadata"),
        E("t-2020-11-07-erdogan-putin-call", "CONSULT", "وكان أردوغان ناقش السبت في اتصال هاتفي مع نظيره الروسي فلاديمير بوتين سبل تسوية النزاع", "2020-11-07", src=["ERD"], tgt=["PUT"], other=["TUR", "RUS"], need="metadata"),
        E("t-2020-09-27-outbreak", "ASSAULT", "اندلاع القتال في 27 سبتمبر/ أيلول الماضي", "2020-09-27", accept=["2020-09-27/2020-11-08"], imp="secondary", background=True, src=["AAF", "ZAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE", "NK"], need="metadata"),
        E("t-2020-autumn-gains", "ASSAULT", "استعادت أذربيجان أراضي واسعة جنوبي الإقليم", "2020-09-27/2020-11-08", accept=["2020-09-27"], imp="secondary", types=["ASSAULT", "COERCE"], src=["AZE"], tgt=[], other=["ARM", "NK", "ZAF"], need="metadata"),
        E("t-2020-10-09-hadrut", "ASSAULT", "بلدة حدروت التي دخلتها قواتها في التاسع من أكتوبر/ تشرين الأول", "2020-10-09", imp="secondary", background=True, types=["ASSAULT", "COERCE", "MOBILIZE"], src=["ZAF"], tgt=[], other=["AZE", "ARM", "NK"], places=["Hadrut"], need="metadata"),
        E("t-2020-10-10-truce", "AGREE", "وانهارت ثلاث هدن إنسانية أبرمت برعاية موسكو في العاشر من أكتوبر", "2020-10-10", imp="secondary", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["RUS"], need="metadata", also=["وانهارت ثلاث هدن إنسانية أبرمت برعاية موسكو في العاشر من أكتوبر، وباريس في السابع عشر منه، وواشنطن في الخامس والعشرين من الشهر نفسه"]),
        E("t-2020-10-17-truce", "AGREE", "وباريس في السابع عشر منه", "2020-10-17", imp="minor", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["FRA"], need="metadata"),
        E("t-2020-10-25-truce", "AGREE", "وواشنطن في الخامس والعشرين من الشهر نفسه", "2020-10-25", imp="minor", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["USA"], need="metadata"),
        E("t-2020-autumn-dead", "ASSAULT", "وأقرت سلطات قره باغ بمقتل 1221 من جنودها حتى الآن", "2020-09-27/2020-11-08", accept=["2020-11-08", "2020-09-27"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=["NK"], other=["ZAF", "ARM", "AAF", "Artsakh Defence Army"], by=["Authorities of Nagorno-Karabakh", "NK"],
          cas=[("ARM", 1221, None)], need="metadata"),
        E("t-2020-10-30-geneva", "AGREE", "وفي 30 أكتوبر اتفق وزيرا خارجية البلدين في جنيف على عدم استهداف المدنيين", "2020-10-30", imp="secondary", src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["BAY", "MNA", "AMFA", "ZMFA"], places=["Geneva"], need="metadata"),
        E("t-2020-10-30-shelling", "ASSAULT", "القصف تجدد بعد ساعات", "2020-10-30", accept=["2020-10-30/2020-10-31", "2020-10-31"], imp="minor", src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["AAF", "ZAF"], need="metadata"),
    ]}
