article = {
    "lang": "ar", "outlet": "a Lebanese daily", "title": "قمة سوتشي تلجم اشتعال الجبهة في كاراباخ ... إلى حين",
    "published": "2014-08-10", "evidence": "stamp", "furniture": ["الأحد، ١٠ آب ٢٠١٤ - ٢١:٠٥", "سوتشي – رائد جبر", "بالتعاون مع أ ف ب", "حجم الخط", "الأكثر قراءة"],
    "text": """
قمة سوتشي تلجم اشتعال الجبهة في كاراباخ ... إلى حين
سوتشي – رائد جبر
[[2014-08-10T21:05~2014-08-10|الأحد، ١٠ آب ٢٠١٤ - ٢١:٠٥¦الأحد، ١٠ آب ٢٠١٤]]
حجم الخط

جمع الرئيس الروسي فلاديمير بوتين في منتجع سوتشي [[2014-08-10|أمس الأحد¦الأحد]] نظيريه الأذربيجاني إلهام علييف والأرميني سيرج سركيسيان، في محاولة لتطويق أخطر تصعيد يشهده خط التماس في كاراباخ منذ هدنة [[1994|العام 1994¦1994]].

وشدد بوتين في مستهل اللقاء على أن «أكبر المآسي هو سقوط الناس»، داعياً ضيفيه إلى التحلي بالصبر والحكمة. وردّ سركيسيان بأن قرارات مجلس الأمن الأربعة لم تنفذ منها باكو سوى ما يناسبها، فيما حضّ علييف جارته على سحب قواتها من الأراضي التي تحتلها «فوراً ومن دون شروط».

وفي ختام المحادثات أعلن وزير الخارجية الروسي سيرغي لافروف اتفاق الرئيسين على مواصلة البحث عن تسوية سلمية، غير أنه لم يستبعد عقد قمة ثانية قبل نهاية السنة.

وكانت المعارك التي اندلعت [[2014-07-31TNI~2014-08-01TNI~2014-07-31|ليل الخميس - الجمعة قبل الماضي¦ليل الخميس - الجمعة]] حصدت أكثر من عشرين قتيلاً، بينهم 13 جندياً أذربيجانياً على الأقل بحسب باكو. وأقرت سلطات كاراباخ غير المعترف بها بفقدان خمسة من مقاتليها، متهمةً الجيش الأذربيجاني بمحاولة التسلل إلى عمق خطوطها في قطاع أغدام. وتبنّى كل طرف رواية مفادها أن خصمه هو من ضغط على الزناد أولاً.

وقبل ثلاثة أيام توعد علييف عبر «تويتر» بأن بلاده «ستستعيد سيادتها على أراضيها»، ما حدا بوزير الدفاع الأرميني سيران أوهانيان إلى التلويح برد «يقصم الظهر». كذلك أصيب مدني أرميني برصاص قناصة عند أطراف بلدة آيغيبار في محافظة تافوش، وفق متحدث عسكري في يريفان، وهو ما كذّبته وزارة الدفاع الأذربيجانية.

وأعربت واشنطن على لسان نائبة الناطقة باسم الخارجية ماري هارف عن أسفها لسقوط الضحايا، وناشدت الرئيسين العودة إلى طاولة المفاوضات. أما باريس فعرضت استضافة لقاء جديد [[2014-FA~2014-10~2014-09/2014-11|الخريف المقبل¦الخريف]]، وهو عرض وافقت عليه يريفان وتدرسه باكو.

ويتولى السفراء الثلاثة لمجموعة مينسك، التي أنشئت في [[1992|1992]]، الوساطة بين الجانبين من دون نتيجة تذكر. وكان سركيسيان وعلييف التقيا للمرة الأخيرة في فيينا في [[2013-11|تشرين الثاني الماضي¦تشرين الثاني]].

بالتعاون مع أ ف ب
الأكثر قراءة
""".replace("وقبل ثلاثة أيام توعد", "و[[2014-08-07|قبل ثلاثة أيام¦ثلاثة أيام]] توعد").replace("أمس الأحد¦الأحد", "اليوم الأحد¦الأحد").replace("قبل نهاية السنة", "قبل [[2014-12-31~2014|نهاية السنة¦السنة]]"),
    "names": [["رائد جبر", "PER?", "Raed Jabr"]],
    "events": [
        E("t-2014-08-10-sochi", "CONSULT", "جمع الرئيس الروسي فلاديمير بوتين في منتجع سوتشي اليوم الأحد نظيريه الأذربيجاني إلهام علييف والأرميني سيرج سركيسيان", "2014-08-10", src=["PUT"], tgt=["ALI", "Serzh Sargsyan"], other=["RUS", "ARM", "AZE"], places=["Sochi"], also=["قمة سوتشي تلجم اشتعال الجبهة في كاراباخ ... إلى حين"]),
        E("t-1994-05-ceasefire", "AGREE", "منذ هدنة العام 1994", "1994-01-01/1994-12-31", imp="minor", background=True, src=[], tgt=[], other=["ARM", "AZE", "NK"]),
        E("t-2014-08-10-putin-appeal", "REQUEST", "داعياً ضيفيه إلى التحلي بالصبر والحكمة", "2014-08-10", imp="secondary", modality="demanded", src=["PUT"], tgt=["ALI", "Serzh Sargsyan"], other=["ARM", "AZE", "RUS"],
          also=["وشدد بوتين في مستهل اللقاء على أن «أكبر المآسي هو سقوط الناس»، داعياً ضيفيه إلى التحلي بالصبر والحكمة"]),
        E("t-2014-08-10-sargsyan-accuses", "ACCUSE", "وردّ سركيسيان بأن قرارات مجلس الأمن الأربعة لم تنفذ منها باكو سوى ما يناسبها", "2014-08-10", imp="minor", src=["Serzh Sargsyan"], tgt=["AZE"], other=["ARM", "Baku", "Security Council of the United Nations"], by=["Serzh Sargsyan"]),
        E("t-2014-08-10-aliyev-withdraw", "REQUEST", "حضّ علييف جارته على سحب قواتها من الأراضي التي تحتلها «فوراً ومن دون شروط»", "2014-08-10", imp="secondary", modality="demanded", src=["ALI"], tgt=["ARM"], other=["AZE", "AAF"]),
        E("t-2014-08-10-peaceful-agreed", "AGREE", "أعلن وزير الخارجية الروسي سيرغي لافروف اتفاق الرئيسين على مواصلة البحث عن تسوية سلمية", "2014-08-10", types=["AGREE", "CONSULT", "STATEMENT"], modality_accept=["claimed"], src=["Serzh Sargsyan", "ALI"], tgt=["Serzh Sargsyan", "ALI"], other=["ARM", "AZE", "LAV", "RUS"], by=["LAV"]),
        E("t-2014-second-summit", "CONSULT", "لم يستبعد عقد قمة ثانية قبل نهاية السنة", "2014-08-10/2014-12-31", precision="interval", accept=["2014-12-31", "2014-08-10", "2014-01-01/2014-12-31"], imp="minor", types=["CONSULT", "STATEMENT"], modality="planned", modality_accept=["conditional", "happened", "claimed"], src=["LAV"], tgt=[], other=["ARM", "AZE", "RUS", "ALI", "Serzh Sargsyan"], by=["LAV"]),
        E("t-2014-08-clashes", "ASSAULT", "وكانت المعارك التي اندلعت ليل الخميس - الجمعة قبل الماضي حصدت أكثر من عشرين قتيلاً", "2014-07-31/2014-08-01", precision="interval", accept=["2014-07-31", "2014-08-01", "2014-07-31/2014-08-10", "2014-08-01/2014-08-10"], src=[], tgt=[], other=["ARM", "AZE", "AAF", "ZAF", "NK"], cas=[("both", 20, None, "at_least")]),
        E("t-2014-08-azeri-dead", "ASSAULT", "بينهم 13 جندياً أذربيجانياً على الأقل بحسب باكو", "2014-07-31/2014-08-10", precision="interval", accept=["2014-07-31", "2014-08-01", "2014-07-31/2014-08-01", "2014-08-01/2014-08-10", "2014-08-10"], imp="secondary", modality="claimed", modality_accept=["happened"], src=[], tgt=["AZE"], other=["ARM", "NK", "ZAF", "Baku"], by=["AZE"], cas=[("AZE", 13, None, "at_least")]),
        E("t-2014-08-nk-dead", "ASSAULT", "وأقرت سلطات كاراباخ غير المعترف بها بفقدان خمسة من مقاتليها", "2014-07-31/2014-08-10", precision="interval", accept=["2014-07-31", "2014-08-01", "2014-07-31/2014-08-01", "2014-08-01/2014-08-10", "2014-08-10"], imp="secondary", types=["ASSAULT", "CONCEDE"], modality="claimed", modality_accept=["happened"], src=[], tgt=["NK"], other=["AZE", "ARM", "ZAF"], by=["NK", "Authorities of Nagorno-Karabakh"], cas=[("ARM", 5, None)]),
        E("t-2014-08-01-azeri-attack", "ASSAULT", "متهمةً الجيش الأذربيجاني بمحاولة التسلل إلى عمق خطوطها في قطاع أغدام", "2014-08-01", accept=["2014-07-31", "2014-07-31/2014-08-01", "2014-07-31/2014-08-10", "2014-08-10", "2014-08-01/2014-08-10"], types=["ASSAULT", "ACCUSE"], modality="claimed", src=["ZAF"], tgt=["NK"], other=["AZE", "ARM"], by=["NK", "Authorities of Nagorno-Karabakh"], places=["Aghdam District"]),
        E("t-2014-08-blame", "ACCUSE", "وتبنّى كل طرف رواية مفادها أن خصمه هو من ضغط على الزناد أولاً", "2014-08-10", accept=["2014-08-01", "2014-07-31/2014-08-10", "2014-08-01/2014-08-10"], imp="minor", types=["ACCUSE", "ASSAULT", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["NK"], by=["ARM", "AZE"]),
        E("t-2014-08-07-aliyev-tweets", "THREATEN", "وقبل ثلاثة أيام توعد علييف عبر «تويتر» بأن بلاده «ستستعيد سيادتها على أراضيها»", "2014-08-07", types=["THREATEN", "STATEMENT"], modality="threatened", modality_accept=["happened", "promised"], src=["ALI"], tgt=[], other=["ARM", "AZE", "NK"], by=["ALI"]),
        E("t-2014-08-ohanyan", "THREATEN", "ما حدا بوزير الدفاع الأرميني سيران أوهانيان إلى التلويح برد «يقصم الظهر»", "2014-08-07", accept=["2014-08-08", "2014-08-09", "2014-08-10", "2014-08-07/2014-08-10"], imp="secondary", types=["THREATEN", "STATEMENT"], modality="threatened", modality_accept=["happened"], src=["Seyran Ohanyan"], tgt=["AZE"], other=["ARM", "AAF"], by=["Seyran Ohanyan"]),
        E("t-2014-08-05-aygepar", "ASSAULT", "كذلك أصيب مدني أرميني برصاص قناصة عند أطراف بلدة آيغيبار في محافظة تافوش، وفق متحدث عسكري في يريفان", "2014-08-10", accept=["2014-08-05", "2014-08-09", "2014-08-08", "2014-08-07", "2014-08-07/2014-08-10"], modality="claimed", modality_accept=["happened"], src=[], tgt=["ARM"], other=["AZE", "ZAF", "civilians (Armenia)"], by=["ARM", "AMOD"], places=["Aygepar", "Tavush Province"], cas=[("ARM", None, 1)]),
        E("t-2014-08-05-aygepar-denied", "REJECT", "وهو ما كذّبته وزارة الدفاع الأذربيجانية", "2014-08-10", accept=["2014-08-05", "2014-08-09", "2014-08-07"], imp="minor", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["ZMOD"], tgt=[], other=["ARM", "AZE"], by=["ZMOD"]),
        E("t-2014-08-washington-regret", "STATEMENT", "وأعربت واشنطن على لسان نائبة الناطقة باسم الخارجية ماري هارف عن أسفها لسقوط الضحايا", "2014-08-10", accept=["2014-08-09"], imp="minor", src=["USA"], tgt=[], other=["Marie Harf", "United States Department of State", "Washington, D.C."], by=["Marie Harf"]),
        E("t-2014-08-appeals", "REQUEST", "وناشدت الرئيسين العودة إلى طاولة المفاوضات", "2014-08-10", accept=["2014-08-09"], modality="demanded", src=["USA"], tgt=["Serzh Sargsyan", "ALI"], other=["ARM", "AZE", "Marie Harf", "United States Department of State"]),
        E("t-2014-paris-offer", "SUPPORT", "أما باريس فعرضت استضافة لقاء جديد الخريف المقبل", "2014-08-10", accept=["2014-09-01/2014-11-30", "2014-09-23/2014-12-21", "2014-08-09", "2014-09-22/2014-12-21"], imp="secondary", types=["SUPPORT", "CONSULT", "AGREE", "REQUEST", "AID"], modality_accept=["promised", "planned"], src=["FRA"], tgt=["ARM", "AZE"], other=["Paris"]),
        E("t-2014-paris-accepted", "AGREE", "وهو عرض وافقت عليه يريفان وتدرسه باكو", "2014-08-10", accept=["2014-08-09"], imp="minor", src=["ARM"], tgt=["FRA"], other=["AZE", "Baku", "Yerevan"]),
        E("t-2013-11-vienna", "CONSULT", "وكان سركيسيان وعلييف التقيا للمرة الأخيرة في فيينا في تشرين الثاني الماضي", "2013-11-01/2013-11-30", imp="secondary", background=True, src=["Serzh Sargsyan", "ALI"], tgt=["Serzh Sargsyan", "ALI"], other=["ARM", "AZE"], places=["Vienna"]),
    ]}
