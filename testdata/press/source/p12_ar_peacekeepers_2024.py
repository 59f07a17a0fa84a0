article = {
    "lang": "ar", "outlet": "a Tunisian radio's site, no date line", "title": "موسكو تسحب جنودها من ناغورني كاراباخ قبل الموعد",
    "published": "2024-04-17", "need": "metadata", "evidence": "today Wednesday 17 avril without a year; ICJ hearings on Monday", "furniture": ["موزاييك", "المزيد من الأخبار\nالرئيسية > عالمية", "اشترك في نشرتنا الإخبارية"],
    "text": """
المزيد من الأخبار
الرئيسية > عالمية

موسكو تسحب جنودها من ناغورني كاراباخ قبل الموعد

موزاييك

شرعت القوات الروسية لحفظ السلام في مغادرة إقليم ناغورني كاراباخ الذي كانت تنتشر فيه منذ نهاية حرب [[2020-FA~2020|خريف 2020¦2020]]، وفق ما أكده الناطق باسم الكرملين ديمتري بيسكوف [[2024-04-17|اليوم الأربعاء 17 أفريل¦الأربعاء 17 أفريل¦17 أفريل]].

وقال حكمت حاجييف، المستشار الدبلوماسي للرئيس الأذربيجاني، إن قرار الانسحاب المبكر اتخذ "على أعلى مستوى" بين البلدين.

وتداولت مواقع أذربيجانية منذ [[2024-04-16|أمس الثلاثاء¦أمس]] صورا لمدرعات روسية وهي تغادر دير دادي فانك في منطقة كلبجر حيث تسلمت الشرطة الأذربيجانية حراسته.

وكان من المفترض أن يبقى قرابة ألفي جندي روسي في الإقليم إلى غاية [[2025-11|نوفمبر 2025]] بموجب اتفاق وقف إطلاق النار الذي وقعته موسكو وباكو ويريفان في [[2020-11-09|9 نوفمبر 2020]].

ويأتي الانسحاب بعد [[P7M~2023-09|سبعة أشهر]] من استعادة أذربيجان الإقليم في عملية خاطفة دامت [[P1D|يوما واحدا]] وفر على إثرها أكثر من مائة ألف أرميني. وقد انتقدت يريفان حينها تقاعس الجنود الروس عن حماية السكان، وهو ما رفضته موسكو، قائلة إن رئيس الوزراء نيكول باشينيان هو من اعترف بسيادة باكو على كاراباخ.

اشترك في نشرتنا الإخبارية

وفي لاهاي، طلبت أذربيجان [[2024-04-15|الاثنين]] من محكمة العدل الدولية رد دعوى رفعتها أرمينيا ضدها بتهمة التطهير العرقي.

وكان باشينيان قد جمد في [[2024-02|فيفري المنقضي¦فيفري]] مشاركة بلاده في منظمة معاهدة الأمن الجماعي التي تقودها روسيا. كما حذر في [[2024-03|مارس]] من أن رفض تسليم أربع قرى حدودية إلى باكو قد يؤدي إلى اندلاع حرب جديدة "في غضون [[P1W|أسبوع]]".

وينتظر أن يتحول الرئيس إلهام علييف إلى موسكو [[2024-04-22|يوم الاثنين القادم¦الاثنين القادم]] للقاء نظيره الروسي فلاديمير بوتين.
""",
    "events": [
        E("t-2024-04-17-withdrawal", "RETREAT", "شرعت القوات الروسية لحفظ السلام في مغادرة إقليم ناغورني كاراباخ", "2024-04-17", accept=["2024-04-16", "2024-04-16/2024-04-17"], types=["RETREAT", "CONCEDE", "AGREE"], modality_accept=["claimed"], src=["PKF"], tgt=[], other=["RUS", "AZE"], by=["PES"], places=["NK"],
          also=["موسكو تسحب جنودها من ناغورني كاراباخ قبل الموعد", "شرعت القوات الروسية لحفظ السلام في مغادرة إقليم ناغورني كاراباخ الذي كانت تنتشر فيه منذ نهاية حرب خريف 2020، وفق ما أكده الناطق باسم الكرملين ديمتري بيسكوف اليوم الأربعاء 17 أفريل"], need="metadata"),
        E("t-2020-11-10-deployment", "MOBILIZE", "الذي كانت تنتشر فيه منذ نهاية حرب خريف 2020", "2020-11-10", accept=["2020-09-22/2020-12-21", "2020-09-01/2020-11-30", "2020-09-23/2020-12-20", "2020-11-09", "2020-11-09/2024-04-17", "2020-09-22/2024-04-17", "2020-12-21", "2020-01-01/2020-12-31", "2020-11-10/2024-04-17"], imp="minor", background=True, src=["PKF"], tgt=[], other=["RUS"], places=["NK"]),
        E("t-2024-04-17-agreed", "AGREE", "قرار الانسحاب المبكر اتخذ \"على أعلى مستوى\" بين البلدين", "2024-04-17", accept=["2024-04-16"], types=["AGREE", "CONCEDE", "RETREAT", "SUPPORT", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["RUS", "AZE"], tgt=["RUS", "AZE"], other=["PUT", "ALI"], by=["Hikmet Hajiyev"],
          also=["وقال حكمت حاجييف، المستشار الدبلوماسي للرئيس الأذربيجاني، إن قرار الانسحاب المبكر اتخذ \"على أعلى مستوى\" بين البلدين"], need="metadata"),
        E("t-2024-04-16-dadivank", "RETREAT", "لمدرعات روسية وهي تغادر دير دادي فانك في منطقة كلبجر", "2024-04-16", accept=["2024-04-17"], types=["RETREAT", "CONCEDE", "AGREE"], modality_accept=["claimed"], src=["RUS"], tgt=[], other=["PKF", "AZE"], by=["Azerbaijani media"], places=["Dadivank", "Kalbajar District"], also=["وتداولت مواقع أذربيجانية منذ أمس الثلاثاء صورا لمدرعات روسية وهي تغادر دير دادي فانك في منطقة كلبجر"], need="metadata"),
        E("t-2024-04-16-dadivank-police", "MOBILIZE", "تسلمت الشرطة الأذربيجانية حراسته", "2024-04-16", accept=["2024-04-17"], imp="minor", types=["MOBILIZE", "COERCE"], modality_accept=["claimed"], src=["Police of Azerbaijan"], tgt=[], other=["AZE", "Dadivank"], by=["Azerbaijani media"], places=["Dadivank"], need="metadata"),
        E("t-2020-11-09-statement", "AGREE", "اتفاق وقف إطلاق النار الذي وقعته موسكو وباكو ويريفان في 9 نوفمبر 2020", "2020-11-09", imp="secondary", background=True, src=["RUS", "AZE", "ARM"], tgt=["RUS", "AZE", "ARM"], other=["Moscow", "Baku", "Yerevan"]),
        E("t-2020-11-10-deployment", "MOBILIZE", "وكان من المفترض أن يبقى قرابة ألفي جندي روسي في الإقليم إلى غاية نوفمبر 2025", "2025-11-01/2025-11-30", accept=["2020-11-09/2025-11-30", "2020-11-10/2025-11-30", "2024-04-17/2025-11-30", "2020-11-09", "2024-04-17"], imp="minor", background=True, types=["MOBILIZE", "AGREE", "RETREAT", "OTHER"], modality="planned", modality_accept=["obligated", "happened"], src=["RUS"], tgt=[], other=["PKF", "AZE", "NK"]),
        E("t-2023-09-19-operation", "ASSAULT", "استعادة أذربيجان الإقليم في عملية خاطفة دامت يوما واحدا", "2023-09-01/2023-09-30", precision="month", accept=["2023-09-19", "2023-09-17", "2023-09-19/2023-09-20"], imp="secondary", background=True, types=["ASSAULT", "COERCE"], src=["AZE"], tgt=[], other=["ZAF", "NK", "ARM"], places=[], need="metadata"),
        E("t-2023-09-exodus", "RETREAT", "وفر على إثرها أكثر من مائة ألف أرميني", "2023-09-01/2023-09-30", precision="month", accept=["2023-09-19", "2023-09-19/2023-09-30", "2023-09-24/2023-10-01", "2023-09-17"], imp="secondary", background=True, types=["RETREAT", "COERCE", "OTHER", "AID"], src=[], tgt=[], other=["ARM", "NK", "civilians (Nagorno-Karabakh)", "AZE", "Armenians"], need="metadata"),
        E("t-2023-09-yerevan-criticises", "ACCUSE", "وقد انتقدت يريفان حينها تقاعس الجنود الروس عن حماية السكان", "2023-09-01/2023-09-30", precision="month", accept=["2023-09-19", "2023-09-19/2023-09-30", "2023-09-17"], imp="secondary", background=True, types=["ACCUSE", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["ARM"], tgt=["RUS"], other=["PKF", "NK", "Yerevan"], by=["ARM"], need="metadata"),
        E("t-2023-09-moscow-rejects", "REJECT", "وهو ما رفضته موسكو، قائلة إن رئيس الوزراء نيكول باشينيان هو من اعترف بسيادة باكو على كاراباخ", "2023-09-01/2023-09-30", precision="month", accept=["2023-09-19", "2023-09-19/2023-09-30", "2023-09-17", "2024-04-17"], imp="secondary", background=True, types=["REJECT", "STATEMENT", "ACCUSE"], modality="denied", modality_accept=["happened", "claimed"], src=["RUS"], tgt=[], other=["Moscow", "PASH", "ARM", "AZE"], by=["RUS"], also=["وهو ما رفضته موسكو"], need="metadata"),
        E("t-2024-04-15-icj", "REQUEST", "طلبت أذربيجان الاثنين من محكمة العدل الدولية رد دعوى رفعتها أرمينيا ضدها بتهمة التطهير العرقي", "2024-04-15", modality="demanded", src=["AZE"], tgt=["International Court of Justice"], other=["ARM"], places=["The Hague"], also=["وفي لاهاي، طلبت أذربيجان الاثنين من محكمة العدل الدولية رد دعوى رفعتها أرمينيا ضدها بتهمة التطهير العرقي"], need="metadata"),
        E("t-2024-04-armenia-cleansing", "ACCUSE", "دعوى رفعتها أرمينيا ضدها بتهمة التطهير العرقي", "2024-04-15", accept=["2024-04-17", "2021-01-01/2024-04-15"], imp="secondary", types=["ACCUSE", "REQUEST", "STATEMENT", "COERCE"], modality="claimed", modality_accept=["happened", "demanded"], src=["ARM"], tgt=["AZE"], other=["International Court of Justice", "NK"], by=["ARM"], need="metadata"),
        E("t-2024-02-csto-frozen", "REJECT", "وكان باشينيان قد جمد في فيفري المنقضي مشاركة بلاده في منظمة معاهدة الأمن الجماعي التي تقودها روسيا", "2024-02-01/2024-02-29", imp="secondary", background=True, types=["REJECT", "STATEMENT", "COERCE", "RETREAT"], src=["PASH", "ARM"], tgt=["Collective Security Treaty Organization"], other=["RUS"], modality_accept=["claimed", "denied"], need="metadata"),
        E("t-2024-03-pashinyan-warns", "STATEMENT", "كما حذر في مارس من أن رفض تسليم أربع قرى حدودية إلى باكو قد يؤدي إلى اندلاع حرب جديدة \"في غضون أسبوع\"", "2024-03-01/2024-03-31", imp="secondary", background=True, types=["STATEMENT", "THREATEN", "ACCUSE"], modality="feared", modality_accept=["threatened", "conditional", "claimed", "happened"], src=["PASH"], tgt=[], other=["ARM", "AZE", "Baku"], by=["PASH"], need="metadata"),
        E("t-2024-04-22-moscow", "CONSULT", "وينتظر أن يتحول الرئيس إلهام علييف إلى موسكو يوم الاثنين القادم للقاء نظيره الروسي فلاديمير بوتين", "2024-04-22", modality="planned", src=["ALI"], tgt=["PUT"], other=["RUS", "AZE"], places=["Moscow"], need="metadata"),
    ]}
