article = {
    "lang": "ar", "outlet": "a Tunisian site", "title": "الاتحاد الأوروبي يطلق بعثته المدنية في أرمينيا غداة لقاء علييف وباشينيان في ميونيخ",
    "published": "2023-02-20", "evidence": "stamp", "furniture": ["نشر في 20 فيفري 2023  (17:35)", "دولي", "وات / وكالات", "شارك المقال"],
    "text": """
دولي
نشر في [[2023-02-20|20 فيفري 2023]]  ([[2023-02-20T17:35~T17:35|17:35]])
الاتحاد الأوروبي يطلق بعثته المدنية في أرمينيا غداة لقاء علييف وباشينيان في ميونيخ

باشرت بعثة مدنية تابعة للاتحاد الأوروبي، [[2023-02-20|اليوم الاثنين¦الاثنين]]، مهامها على الحدود الأرمينية الأذربيجانية، في مسعى للحيلولة دون تجدد المواجهات المسلحة بين الجارتين.

وتضم البعثة، التي ستمتد ولايتها عامين، نحو مائة مراقب أعزل يتوزعون على ست مدن أرمينية. واعتبر الممثل الأعلى للسياسة الخارجية في الاتحاد، جوزيب بوريل، أن انطلاقها يدشّن "مرحلة جديدة" من الانخراط الأوروبي في جنوب القوقاز. وفي باكو، حذّرت وزارة الخارجية من استغلال البعثة ذريعة للتنصل من الالتزامات، فيما رأت فيها الناطقة باسم الديبلوماسية الروسية ماريا زاخاروفا محاولة لإزاحة موسكو عن دور الوسيط.

وكانت أرمينيا رفضت في [[2022-11|نوفمبر الفارط¦نوفمبر]] التوقيع على إعلان لمنظمة معاهدة الأمن الجماعي بشأن مساعدتها، احتجاجا على امتناع الحلف عن إدانة الهجوم الأذربيجاني الذي أوقع أكثر من مائتي قتيل في صفوف جيشها [[2022-09-13|يوم 13 سبتمبر 2022¦13 سبتمبر 2022]].

وتأتي هذه الخطوة في أعقاب اجتماع ضمّ، [[2023-02-18|السبت]] بمدينة ميونيخ الألمانية، الرئيس الأذربيجاني إلهام علييف ورئيس الوزراء الأرميني نيكول باشينيان بحضور كاتب الدولة الأمريكي أنتوني بلينكن. وحثّ بلينكن الطرفين على إعادة فتح ممر لاتشين، مشيدا بما وصفها بخطوات شجاعة على درب السلام. واقترح علييف، وفق ما نقلت عنه وكالة "أذرتاج"، إقامة نقاط تفتيش على طرفي الممر، بينما نبّه باشينيان إلى الوضع الإنساني الكارثي في كاراباخ.

وقال علييف في تصريحات صحفية إنه تسلم من يريفان مقترحات جديدة حول معاهدة السلام، وإنه يرى فيها تقدما غير أنه ليس كافيا. وهاجم في المقابل رجل الأعمال روبن فاردانيان الذي يقود حكومة الانفصاليين، قائلا إنه أُرسل من موسكو "بأجندة واضحة جدا"، ورفض التحاور معه.

ومنذ [[2022-12-12|12 ديسمبر]]، يقطع أذربيجانيون يقدمون أنفسهم كناشطين بيئيين الطريق الوحيد الرابط بين كاراباخ وأرمينيا. وتتهم يريفان باكو بالوقوف وراء هذا التحرك بهدف تهجير الأرمن، بيد أن باكو تنفي فرض أي حصار وتؤكد أن سيارات الصليب الأحمر تمر دون عوائق.

وطالب البرلمان الأوروبي في لائحة صادق عليها [[2023-01-19|يوم 19 جانفي¦19 جانفي]] برفع الحصار فورا. ومن المنتظر أن تصدر محكمة العدل الدولية [[2023-02-22|الأربعاء القادم¦الأربعاء]] قرارها بخصوص طلب تقدمت به أرمينيا في هذا الشأن.

وات / وكالات
شارك المقال
""".replace("ولايتها عامين", "ولايتها [[P2Y|عامين]]"),
    "events": [
        E("t-2023-02-20-euma", "MOBILIZE", "باشرت بعثة مدنية تابعة للاتحاد الأوروبي، اليوم الاثنين، مهامها على الحدود الأرمينية الأذربيجانية", "2023-02-20", types=["MOBILIZE", "SUPPORT", "AID", "OTHER", "CONSULT"], src=["EU"], tgt=[], other=["European Union Mission in Armenia", "ARM", "AZE"], places=["BORDER"], also=["الاتحاد الأوروبي يطلق بعثته المدنية في أرمينيا"]),
        E("t-2023-02-20-euma-patrols", "MOBILIZE", "نحو مائة مراقب أعزل يتوزعون على ست مدن أرمينية", "2023-02-20", accept=["2023-02-20/2025-02-20", "2023-02-20/2025-02-19"], imp="secondary", types=["MOBILIZE", "SUPPORT", "AID"], modality_accept=["planned"], src=["EU"], tgt=[], other=["European Union Mission in Armenia", "ARM"], places=["Armenia"], also=["وتضم البعثة، التي ستمتد ولايتها عامين، نحو مائة مراقب أعزل يتوزعون على ست مدن أرمينية"]),
        E("t-2023-02-20-borrell", "STATEMENT", "واعتبر الممثل الأعلى للسياسة الخارجية في الاتحاد، جوزيب بوريل، أن انطلاقها يدشّن \"مرحلة جديدة\" من الانخراط الأوروبي في جنوب القوقاز", "2023-02-20", imp="minor", types=["STATEMENT", "SUPPORT", "AID"], modality_accept=["claimed"], src=["Josep Borrell"], tgt=[], other=["EU", "ARM"], by=["Josep Borrell"]),
        E("t-2023-02-20-baku-warns", "THREATEN", "حذّرت وزارة الخارجية من استغلال البعثة ذريعة للتنصل من الالتزامات", "2023-02-20", imp="secondary", types=["THREATEN", "ACCUSE", "REQUEST", "STATEMENT"], modality="demanded", modality_accept=["threatened", "happened", "claimed"], src=["ZMFA"], tgt=[], other=["AZE", "ARM", "EU", "Baku"], by=["ZMFA"]),
        E("t-2023-02-zakharova", "ACCUSE", "رأت فيها الناطقة باسم الديبلوماسية الروسية ماريا زاخاروفا محاولة لإزاحة موسكو عن دور الوسيط", "2023-02-20", imp="secondary", types=["ACCUSE", "STATEMENT", "REJECT"], src=["Maria Zakharova"], tgt=["EU"], other=["RUS", "RMFA", "Moscow"], by=["Maria Zakharova"]),
        E("t-2022-csto-refused", "REJECT", "وكانت أرمينيا رفضت في نوفمبر الفارط التوقيع على إعلان لمنظمة معاهدة الأمن الجماعي بشأن مساعدتها", "2022-11-01/2022-11-30", imp="secondary", background=True, types=["REJECT", "STATEMENT"], modality_accept=["denied"], src=["ARM"], tgt=["Collective Security Treaty Organization"]),
        E("t-2022-09-13-border-battle", "ASSAULT", "الهجوم الأذربيجاني الذي أوقع أكثر من مائتي قتيل في صفوف جيشها يوم 13 سبتمبر 2022", "2022-09-13", background=True, src=["AZE"], tgt=["ARM"], other=["AAF", "ZAF"], cas=[("ARM", 200, None, "at_least")]),
        E("t-2023-02-18-munich", "CONSULT", "اجتماع ضمّ، السبت بمدينة ميونيخ الألمانية، الرئيس الأذربيجاني إلهام علييف ورئيس الوزراء الأرميني نيكول باشينيان بحضور كاتب الدولة الأمريكي أنتوني بلينكن", "2023-02-18", src=["ALI", "PASH"], tgt=["PASH", "ALI"], other=["Antony Blinken", "USA", "ARM", "AZE"], places=["Munich"], also=["غداة لقاء علييف وباشينيان في ميونيخ"]),
        E("t-2023-02-18-blinken-urges", "REQUEST", "وحثّ بلينكن الطرفين على إعادة فتح ممر لاتشين", "2023-02-18", modality="demanded", src=["Antony Blinken"], tgt=["ALI", "PASH"], other=["USA", "ARM", "AZE"], places=[]),
        E("t-2023-02-18-blinken-praise", "SUPPORT", "مشيدا بما وصفها بخطوات شجاعة على درب السلام", "2023-02-18", imp="minor", types=["SUPPORT", "STATEMENT"], src=["Antony Blinken"], tgt=["ALI", "PASH"], other=["USA", "ARM", "AZE"], by=["Antony Blinken"]),
        E("t-2023-02-18-checkpoints-offer", "REQUEST", "واقترح علييف، وفق ما نقلت عنه وكالة \"أذرتاج\"، إقامة نقاط تفتيش على طرفي الممر", "2023-02-18", imp="secondary", types=["REQUEST", "CONSULT", "AGREE", "SUPPORT"], modality="demanded", modality_accept=["happened", "planned"], src=["ALI"], tgt=["ARM"], other=["AZE", "PASH"], via=["Azertac"], places=["Lachin corridor"]),
        E("t-2023-02-18-pashinyan-crisis", "ACCUSE", "نبّه باشينيان إلى الوضع الإنساني الكارثي في كاراباخ", "2023-02-18", imp="minor", types=["ACCUSE", "STATEMENT"], modality_accept=["claimed"], src=["PASH"], tgt=[], other=["ARM", "AZE", "NK"], by=["PASH"]),
        E("t-2023-02-18-draft-received", "STATEMENT", "وقال علييف في تصريحات صحفية إنه تسلم من يريفان مقترحات جديدة حول معاهدة السلام", "2023-02-18", accept=["2023-02-20"], imp="secondary", types=["STATEMENT", "CONSULT", "AGREE", "SUPPORT"], modality_accept=["claimed"], src=["ALI"], tgt=[], other=["AZE", "ARM", "Yerevan"], by=["ALI"]),
        E("t-2023-02-18-vardanyan", "REJECT", "ورفض التحاور معه", "2023-02-18", accept=["2023-02-20"], imp="secondary", types=["REJECT", "ACCUSE", "STATEMENT"], modality_accept=["denied", "claimed"], src=["ALI"], tgt=["Ruben Vardanyan"], other=["AZE", "NK", "RUS"], by=["ALI"],
          also=["وهاجم في المقابل رجل الأعمال روبن فاردانيان الذي يقود حكومة الانفصاليين، قائلا إنه أُرسل من موسكو \"بأجندة واضحة جدا\"، ورفض التحاور معه", "وهاجم في المقابل رجل الأعمال روبن فاردانيان الذي يقود حكومة الانفصاليين"]),
        E("t-2022-12-12-blockade", "COERCE", "ومنذ 12 ديسمبر، يقطع أذربيجانيون يقدمون أنفسهم كناشطين بيئيين الطريق الوحيد الرابط بين كاراباخ وأرمينيا", "2022-12-12", accept=["2022-12-12/2023-02-20"], background=True, types=["COERCE", "PROTEST"], src=["AZE"], tgt=[], other=["NK", "ARM", "Azerbaijani protesters"], places=[]),
        E("t-2023-blockade-accused", "ACCUSE", "وتتهم يريفان باكو بالوقوف وراء هذا التحرك بهدف تهجير الأرمن", "2023-02-20", accept=["2022-12-12", "2022-12-12/2023-02-20"], imp="secondary", types=["ACCUSE", "COERCE", "STATEMENT"], src=["ARM"], tgt=["AZE"], other=["Yerevan", "Baku", "NK"], by=["ARM"]),
        E("t-2023-blockade-denied", "REJECT", "بيد أن باكو تنفي فرض أي حصار", "2023-02-20", accept=["2022-12-12", "2022-12-12/2023-02-20"], imp="secondary", types=["REJECT", "STATEMENT", "COERCE"], modality="denied", modality_accept=["happened"], src=["AZE"], tgt=[], other=["NK", "ARM", "Baku"], by=["AZE"]),
        E("t-2023-red-cross-cars", "STATEMENT", "وتؤكد أن سيارات الصليب الأحمر تمر دون عوائق", "2023-02-20", accept=["2022-12-12", "2022-12-12/2023-02-20"], imp="minor", types=["STATEMENT", "REJECT", "AID", "COERCE"], modality="claimed", modality_accept=["happened", "denied"], src=["AZE"], tgt=[], other=["Red Cross", "Baku", "NK"], by=["AZE"]),
        E("t-2023-01-19-ep", "REQUEST", "وطالب البرلمان الأوروبي في لائحة صادق عليها يوم 19 جانفي برفع الحصار فورا", "2023-01-19", imp="secondary", modality="demanded", src=["European Parliament"], tgt=[], other=["EU", "AZE", "NK"]),
        E("t-2023-02-22-icj-due", "COERCE", "ومن المنتظر أن تصدر محكمة العدل الدولية الأربعاء القادم قرارها", "2023-02-22", imp="secondary", types=["COERCE", "STATEMENT", "OTHER", "REQUEST"], modality="planned", src=["International Court of Justice"], tgt=[], other=["ARM", "AZE"]),
        E("t-2022-12-icj-request", "REQUEST", "طلب تقدمت به أرمينيا في هذا الشأن", "2023-02-20", accept=["2022-12-12/2023-02-20", "2022-12-28"], imp="minor", background=True, types=["REQUEST", "COERCE", "ACCUSE"], modality="demanded", modality_accept=["happened"], src=["ARM"], tgt=["International Court of Justice"], other=["AZE"]),
    ]}
