article = {
    "lang": "ar", "outlet": "a pan-Arab daily's site, no date", "title": "ماكرون: متطرفون من سوريا انضموا إلى القتال في قره باغ",
    "published": "2020-10-02", "need": "metadata", "evidence": "Friday, the sixth day of fighting", "furniture": ["الشرق الأوسط أونلاين", "T T"],
    "text": """
ماكرون: متطرفون من سوريا انضموا إلى القتال في قره باغ
الشرق الأوسط أونلاين
T T
اتهم الرئيس الفرنسي إيمانويل ماكرون تركيا، اليوم (الجمعة)، بتجاوز «خط أحمر» بعد نقل مقاتلين متطرفين من سوريا إلى ناغورنو كاراباخ، وقال إن 300 مسلح غادروا حلب متوجهين إلى باكو عبر غازي عنتاب.
وكان ماكرون ونظيراه الأميركي دونالد ترمب والروسي فلاديمير بوتين قد دعوا، (أمس) الخميس، إلى وقف فوري للأعمال العدائية واستئناف المفاوضات من دون شروط مسبقة. ورحبت يريفان بالدعوة وأبدت استعدادها للعمل مع «مجموعة مينسك»، أما الرئيس التركي رجب طيب إردوغان فاعتبر أن سعي الدول الثلاث إلى الهدنة «غير مقبول» قبل انسحاب الأرمن من الأراضي الأذربيجانية.
وميدانياً، أفادت وزارة الخارجية الأرمينية بأن عاصمة الإقليم ستيباناكرت تعرضت لقصف صاروخي أدى إلى إصابة عشرة أشخاص. وأعلنت سلطات الإقليم مقتل 54 من عسكرييها، ما يرفع حصيلة قتلاها إلى 158.
وقالت وزارة الدفاع الأذربيجانية إن الجيش الأرميني قصف بلدة ترتر، وأسفر ذلك عن مقتل مدني.
وكانت أرمينيا اتهمت تركيا الثلاثاء بإسقاط إحدى مقاتلاتها من طراز «سوخوي 25» ومقتل قائدها، وهو ما نفته أنقرة.
وحذّر الكرملين من خطر انتقال «إرهابيين» من الشرق الأوسط إلى القوقاز، بعد مكالمة هاتفية بين بوتين وماكرون (مساء الأربعاء).
وأجلت فرنسا صحافيين اثنين من «لوموند» أصيبا الخميس بجروح بالغة في قصف على مارتوني.
وتدور المعارك، وهي الأعنف منذ 2016، منذ الأحد في الإقليم الذي انفصل عن أذربيجان في مطلع تسعينات القرن الماضي بعد حرب أسفرت عن مقتل 30 ألف شخص.
""",
    "events": [
        E("t-2020-10-02-macron-red-line", "ACCUSE", "اتهم الرئيس الفرنسي إيمانويل ماكرون تركيا، اليوم (الجمعة)، بتجاوز «خط أحمر» بعد نقل مقاتلين متطرفين من سوريا إلى ناغورنو كاراباخ", "2020-10-02", types=["ACCUSE", "STATEMENT", "MOBILIZE"], modality_accept=["claimed"], src=["Emmanuel Macron"], tgt=["TUR"], other=["FRA", "Syria", "NK"], by=["Emmanuel Macron"], places=["NK"], need="metadata"),
        E("t-2020-10-fighters", "MOBILIZE", "وقال إن 300 مسلح غادروا حلب متوجهين إلى باكو عبر غازي عنتاب", "2020-10-02", accept=["2020-10-01", "2020-09-27/2020-10-02", "2020-10-01/2020-10-02"], modality="claimed", modality_accept=["happened"], types=["MOBILIZE", "ACCUSE"], src=[], tgt=[], other=["TUR", "AZE", "Syria", "ARM", "Syrian fighters", "Baku"], by=["Emmanuel Macron"],
          places=["Aleppo", "Gaziantep", "Baku"], also=["متطرفون من سوريا انضموا إلى القتال في قره باغ", "300 مسلح غادروا حلب متوجهين إلى باكو عبر غازي عنتاب"], need="metadata"),
        E("t-2020-10-01-co-chairs-appeal", "REQUEST", "وكان ماكرون ونظيراه الأميركي دونالد ترمب والروسي فلاديمير بوتين قد دعوا، (أمس) الخميس، إلى وقف فوري للأعمال العدائية واستئناف المفاوضات من دون شروط مسبقة", "2020-10-01", modality="demanded", src=["Emmanuel Macron", "Donald Trump", "PUT"], tgt=[], other=["ARM", "AZE", "RUS", "USA", "FRA"], need="metadata"),
        E("t-2020-10-02-armenia-ready", "AGREE", "ورحبت يريفان بالدعوة وأبدت استعدادها للعمل مع «مجموعة مينسك»", "2020-10-02", accept=["2020-10-01", "2020-10-01/2020-10-02"], types=["AGREE", "SUPPORT", "CONSULT", "STATEMENT"], modality="promised", modality_accept=["happened", "claimed"], src=["ARM"], tgt=["MG"], by=["ARM"], need="metadata"),
        E("t-2020-10-01-erdogan-rejects", "REJECT", "أما الرئيس التركي رجب طيب إردوغان فاعتبر أن سعي الدول الثلاث إلى الهدنة «غير مقبول» قبل انسحاب الأرمن من الأراضي الأذربيجانية", "2020-10-01", accept=["2020-10-02", "2020-10-01/2020-10-02"], types=["REJECT", "STATEMENT"], modality_accept=["claimed"], src=["ERD"], tgt=[], other=["TUR", "ARM", "AZE", "FRA", "USA", "RUS"], by=["ERD"], need="metadata"),
        E("t-2020-10-02-stepanakert", "ASSAULT", "عاصمة الإقليم ستيباناكرت تعرضت لقصف صاروخي أدى إلى إصابة عشرة أشخاص", "2020-10-02", modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=["NK"], other=["ZAF", "ARM", "Khankendi"], by=["AMFA"], places=["Khankendi"], cas=[("ARM", None, 10)], need="metadata"),
        E("t-2020-10-nk-dead", "ASSAULT", "وأعلنت سلطات الإقليم مقتل 54 من عسكرييها، ما يرفع حصيلة قتلاها إلى 158", "2020-09-27/2020-10-02", accept=["2020-10-02", "2020-09-27"], modality="claimed", modality_accept=["happened"], src=["ZAF"], tgt=["NK"], other=["AZE", "ARM", "AAF", "Artsakh Defence Army"], by=["NK", "Authorities of Nagorno-Karabakh"], cas=[("ARM", 158, None)], need="metadata"),
        E("t-2020-10-02-tartar", "ASSAULT", "الجيش الأرميني قصف بلدة ترتر، وأسفر ذلك عن مقتل مدني", "2020-10-02", accept=["2020-10-01", "2020-10-01/2020-10-02"], modality="claimed", modality_accept=["happened"], src=["AAF"], tgt=["AZE"], other=["ARM", "civilians (Azerbaijan)"], by=["ZMOD"], places=["Tartar"], cas=[("AZE", 1, None)], need="metadata"),
        E("t-2020-09-29-su25", "ASSAULT", "وكانت أرمينيا اتهمت تركيا الثلاثاء بإسقاط إحدى مقاتلاتها من طراز «سوخوي 25» ومقتل قائدها", "2020-09-29", modality="claimed", types=["ASSAULT", "ACCUSE"], src=["TUR"], tgt=["ARM"], other=["AAF", "Turkish Armed Forces"], by=["ARM"], cas=[("ARM", 1, None)], need="metadata"),
        E("t-2020-09-29-su25-denied", "REJECT", "وهو ما نفته أنقرة", "2020-09-29", accept=["2020-10-02", "2020-09-29/2020-10-02", "2020-09-30"], imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["TUR"], tgt=[], other=["ARM"], by=["TUR"], need="metadata"),
        E("t-2020-10-kremlin-warning", "STATEMENT", "وحذّر الكرملين من خطر انتقال «إرهابيين» من الشرق الأوسط إلى القوقاز", "2020-10-02", accept=["2020-10-01", "2020-09-30", "2020-10-01/2020-10-02"], imp="secondary", types=["STATEMENT", "THREATEN", "ACCUSE", "MOBILIZE"], modality_accept=["feared", "claimed"], src=["RUS"], tgt=[], other=["Kremlin", "terrorists"], by=["Kremlin", "RUS"], need="metadata"),
        E("t-2020-09-30-putin-macron", "CONSULT", "مكالمة هاتفية بين بوتين وماكرون (مساء الأربعاء)", "2020-09-30", src=["PUT", "Emmanuel Macron"], tgt=["PUT", "Emmanuel Macron"], other=["RUS", "FRA"], need="metadata"),
        E("t-2020-10-02-evacuation", "AID", "وأجلت فرنسا صحافيين اثنين من «لوموند»", "2020-10-02", imp="minor", types=["AID", "RETREAT", "SUPPORT", "OTHER"], src=["FRA"], tgt=[], other=["Le Monde"], need="metadata"),
        E("t-2020-10-01-journalists", "ASSAULT", "أصيبا الخميس بجروح بالغة في قصف على مارتوني", "2020-10-01", src=[], tgt=[], other=["AZE", "ARM", "ZAF", "FRA", "Le Monde", "NK"], places=["Khojavend District"], cas=[("FRA", None, 2)], need="metadata"),
        E("t-2020-09-27-outbreak", "ASSAULT", "وتدور المعارك، وهي الأعنف منذ 2016، منذ الأحد في الإقليم", "2020-09-27", accept=["2020-09-27/2020-10-02"], src=["AAF", "ZAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE", "NK"], places=[], need="metadata"),
        E("t-1990s-secession", "OTHER", "الإقليم الذي انفصل عن أذربيجان في مطلع تسعينات القرن الماضي", "1990-01-01/1993-12-31", accept=["1990-01-01/1999-12-31", "1990-01-01/1994-12-31"], imp="minor", background=True, types=["OTHER", "REJECT", "STATEMENT"], src=["NK"], tgt=["AZE"], other=["ARM"]),
        E("t-1990s-war", "ASSAULT", "حرب أسفرت عن مقتل 30 ألف شخص", "1990-01-01/1994-12-31", accept=["1990-01-01/1999-12-31", "1990-01-01/1993-12-31"], imp="minor", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["AAF", "ZAF", "NK"], cas=[("both", 30000, None)]),
    ]}
# times are marked here, so that the brackets of the paper's style stay readable above
article["text"] = article["text"].replace("اليوم (الجمعة)", "[[2020-10-02|اليوم]] ([[2020-10-02|الجمعة]])", 1).replace("(أمس) الخميس", "([[2020-10-01|أمس]]) [[2020-10-01|الخميس]]", 1)
article["text"] = article["text"].replace("مساء الأربعاء", "[[2020-09-30TEV~2020-09-30|مساء الأربعاء]]", 1)
for value, before, plain in (("2020-09-29", "اتهمت تركيا ", "الثلاثاء"), ("2020-10-01", "أصيبا ", "الخميس"), ("2016", "الأعنف منذ ", "2016"), ("2020-09-27", "2016]]، منذ ", "الأحد"), ("199~1990/1993~1990", "في مطلع ", "تسعينات القرن الماضي")):
    article["text"] = article["text"].replace(before + plain, before + "[[" + value + "|" + plain + "]]", 1)
article["text"] = article["text"].replace("في مطلع [[199~1990/1993~1990|تسعينات القرن الماضي]]", "في [[199~1990/1993~1990|مطلع تسعينات القرن الماضي¦تسعينات القرن الماضي]]")
