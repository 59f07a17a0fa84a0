article = {
    "lang": "ar", "outlet": "an Egyptian daily", "title": "مجلس الأمن يناقش أزمة قره باغ.. وأرمينيا: 120 ألف شخص يواجهون المجاعة",
    "published": "2023-08-17", "evidence": "stamp", "furniture": ["الخميس، 17 أغسطس 2023 10:12 ص", "كتبت منى عبد الحميد", "مشاركة\nاضف تعليقاً واقرأ تعليقات القراء", "لا توجد تعليقات على الخبر\nاضف تعليق", "الرجوع الى أعلى الصفحة"],
    "text": """
مجلس الأمن يناقش أزمة قره باغ.. وأرمينيا: 120 ألف شخص يواجهون المجاعة
[[2023-08-17T10:12~2023-08-17|الخميس، 17 أغسطس 2023 10:12 ص¦الخميس، 17 أغسطس 2023]]
كتبت منى عبد الحميد

مشاركة
اضف تعليقاً واقرأ تعليقات القراء

ناقش مجلس الأمن الدولى، فى جلسة طارئة [[2023-08-16|أمس الأربعاء¦أمس]]، الأوضاع الإنسانية فى إقليم ناجورنو قره باغ، بناء على طلب من أرمينيا.

وناشد وزير الخارجية الأرمينى أرارات ميرزويان، فى كلمته، أعضاء المجلس التحرك لرفع الحصار الذى تفرضه أذربيجان على ممر لاتشين، مشيرا إلى أن 120 ألف شخص باتوا على حافة المجاعة.

ورد مندوب أذربيجان يشار علييف بأن بلاده لم تفرض أى حصار، لافتا إلى استعدادها لإدخال المساعدات عبر طريق أغدام. ووصف التحركات الأرمينية بأنها "حملة سياسية" للتغطية على تهريب السلاح.

من جهتها، حثت المندوبة الأمريكية ليندا توماس جرينفيلد باكو على السماح فورا بمرور قوافل الصليب الأحمر، فى حين حذر مندوب فرنسا من كارثة إنسانية وشيكة، وأعرب نائب المندوب الروسى عن استعداد موسكو لمواصلة جهود الوساطة. واختتم المجلس جلسته دون التوصل إلى بيان مشترك.

وكانت سلطات الإقليم أعلنت [[2023-08-15|الثلاثاء]] وفاة مواطن يبلغ من العمر 40 عاما نتيجة سوء التغذية المزمن، فى أول وفاة من نوعها منذ بدء الحصار.

وفى [[2023-08-15|اليوم نفسه]]، قالت وزارة الدفاع الأرمينية إن وحدات أذربيجانية فتحت النار على سيارة تابعة لبعثة المراقبة الأوروبية قرب قرية فيرين شورجا، ونفت نظيرتها الأذربيجانية ذلك جملة وتفصيلا.

وتحتجز أذربيجان عند نقطة تفتيش لاتشين، [[2023-07-26|منذ 26 يوليو الماضى¦26 يوليو الماضى¦26 يوليو]]، قافلة أرمينية قوامها 19 شاحنة تحمل 360 طنا من المواد الغذائية والأدوية. كما ألقت السلطات الأذربيجانية القبض [[2023-07|أواخر الشهر الماضى¦الشهر الماضى¦أواخر الشهر~2023-07-21/2023-07-31]] على مريض أرمينى كان برفقة فريق من الصليب الأحمر.

وقال رئيس الوزراء نيكول باشينيان، خلال اجتماع الحكومة [[2023-08-17|اليوم]]، إن نداءات المجتمع الدولى لم تلق استجابة من باكو.

وكانت محكمة العدل الدولية ألزمت أذربيجان فى [[2023-02|فبراير الماضى¦فبراير]] بضمان حرية المرور عبر الممر.

لا توجد تعليقات على الخبر
اضف تعليق
الرجوع الى أعلى الصفحة
""".replace("[[2023-07|أواخر الشهر الماضى¦الشهر الماضى¦أواخر الشهر~2023-07-21/2023-07-31]]", "[[2023-07-21/2023-07-31~2023-07|أواخر الشهر الماضى¦الشهر الماضى]]"),
    "events": [
        E("t-2023-08-16-council", "CONSULT", "ناقش مجلس الأمن الدولى، فى جلسة طارئة أمس الأربعاء، الأوضاع الإنسانية فى إقليم ناجورنو قره باغ، بناء على طلب من أرمينيا", "2023-08-16", src=["Security Council of the United Nations"], tgt=[], other=["ARM", "AZE", "UN", "NK"], places=["NK"], also=["مجلس الأمن يناقش أزمة قره باغ"]),
        E("t-2023-08-16-mirzoyan-appeal", "REQUEST", "وناشد وزير الخارجية الأرمينى أرارات ميرزويان، فى كلمته، أعضاء المجلس التحرك لرفع الحصار الذى تفرضه أذربيجان على ممر لاتشين", "2023-08-16", modality="demanded", src=["MIR"], tgt=["Security Council of the United Nations"], other=["ARM", "UN", "AZE"]),
        E("t-2023-08-16-famine", "ACCUSE", "مشيرا إلى أن 120 ألف شخص باتوا على حافة المجاعة", "2023-08-16", imp="minor", types=["ACCUSE", "STATEMENT", "COERCE", "OTHER"], modality="claimed", modality_accept=["happened", "feared"], src=["MIR"], tgt=[], other=["ARM", "AZE", "NK"], by=["MIR"], also=["وأرمينيا: 120 ألف شخص يواجهون المجاعة"]),
        E("t-2023-08-16-baku-denies", "REJECT", "ورد مندوب أذربيجان يشار علييف بأن بلاده لم تفرض أى حصار", "2023-08-16", types=["REJECT", "STATEMENT", "COERCE"], modality="denied", modality_accept=["happened", "claimed"], src=["Yashar Aliyev"], tgt=[], other=["AZE", "ARM"], by=["Yashar Aliyev"]),
        E("t-2023-08-16-aghdam-offer", "AID", "لافتا إلى استعدادها لإدخال المساعدات عبر طريق أغدام", "2023-08-16", types=["AID", "SUPPORT", "AGREE", "STATEMENT"], modality="promised", modality_accept=["claimed", "planned"], src=["AZE"], tgt=[], other=["NK", "Yashar Aliyev"], by=["Yashar Aliyev"]),
        E("t-2023-08-16-baku-accuses", "ACCUSE", "ووصف التحركات الأرمينية بأنها \"حملة سياسية\" للتغطية على تهريب السلاح", "2023-08-16", imp="secondary", types=["ACCUSE", "STATEMENT", "REJECT"], modality="claimed", modality_accept=["happened"], src=["Yashar Aliyev"], tgt=["ARM"], other=["AZE"], by=["Yashar Aliyev"]),
        E("t-2023-08-16-us-appeal", "REQUEST", "حثت المندوبة الأمريكية ليندا توماس جرينفيلد باكو على السماح فورا بمرور قوافل الصليب الأحمر", "2023-08-16", modality="demanded", src=["Linda Thomas-Greenfield"], tgt=["AZE"], other=["USA", "Red Cross", "Baku"]),
        E("t-2023-08-16-france-warns", "THREATEN", "حذر مندوب فرنسا من كارثة إنسانية وشيكة", "2023-08-16", imp="minor", types=["THREATEN", "STATEMENT", "ACCUSE"], modality="feared", modality_accept=["threatened", "happened", "claimed"], src=["FRA"], tgt=[], by=["FRA"]),
        E("t-2023-08-16-russia-mediation", "AGREE", "وأعرب نائب المندوب الروسى عن استعداد موسكو لمواصلة جهود الوساطة", "2023-08-16", imp="secondary", types=["AGREE", "SUPPORT", "CONSULT", "STATEMENT"], modality="promised", src=["RUS"], tgt=[], other=["ARM", "AZE", "Moscow"], by=["RUS"]),
        E("t-2023-08-16-no-statement", "AGREE", "واختتم المجلس جلسته دون التوصل إلى بيان مشترك", "2023-08-16", imp="minor", types=["AGREE", "CONSULT", "STATEMENT", "OTHER"], negated=True, src=["Security Council of the United Nations"], tgt=[], other=["UN", "ARM", "AZE"]),
        E("t-2023-08-15-hunger", "OTHER", "وكانت سلطات الإقليم أعلنت الثلاثاء وفاة مواطن يبلغ من العمر 40 عاما نتيجة سوء التغذية المزمن", "2023-08-15", types=["OTHER", "COERCE", "STATEMENT", "ASSAULT"], modality="claimed", modality_accept=["happened"], src=[], tgt=[], other=["NK", "ARM", "AZE", "civilians (Nagorno-Karabakh)"], by=["NK", "Authorities of Nagorno-Karabakh"], cas=[("ARM", 1, None)]),
        E("t-2023-08-15-eu-patrol", "ASSAULT", "وحدات أذربيجانية فتحت النار على سيارة تابعة لبعثة المراقبة الأوروبية قرب قرية فيرين شورجا", "2023-08-15", types=["ASSAULT", "ACCUSE"], modality="claimed", src=["AZE"], tgt=["EU"], other=["ZAF", "ARM", "European Union Mission in Armenia"], by=["AMOD"], places=["Verin Shorzha"],
          also=["وفى اليوم نفسه، قالت وزارة الدفاع الأرمينية إن وحدات أذربيجانية فتحت النار على سيارة تابعة لبعثة المراقبة الأوروبية قرب قرية فيرين شورجا"]),
        E("t-2023-08-15-eu-patrol-denied", "REJECT", "ونفت نظيرتها الأذربيجانية ذلك جملة وتفصيلا", "2023-08-15", imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["ZMOD"], tgt=[], other=["AZE", "ARM"], by=["ZMOD"]),
        E("t-2023-07-26-convoy-stopped", "COERCE", "وتحتجز أذربيجان عند نقطة تفتيش لاتشين، منذ 26 يوليو الماضى، قافلة أرمينية قوامها 19 شاحنة تحمل 360 طنا من المواد الغذائية والأدوية", "2023-07-26", accept=["2023-07-26/2023-08-17"], src=["AZE"], tgt=["ARM"], other=["NK"], places=["Lachin"]),
        E("t-2023-07-29-khachatryan", "COERCE", "كما ألقت السلطات الأذربيجانية القبض أواخر الشهر الماضى على مريض أرمينى كان برفقة فريق من الصليب الأحمر", "2023-07-21/2023-07-31", precision="month", accept=["2023-07-29", "2023-07-01/2023-07-31", "2023-07-20/2023-07-31"], imp="secondary", background=True, src=["Azerbaijani authorities"], tgt=["ARM"], other=["AZE", "Red Cross", "civilians (Armenia)"]),
        E("t-2023-08-17-pashinyan", "ACCUSE", "نداءات المجتمع الدولى لم تلق استجابة من باكو", "2023-08-17", imp="secondary", types=["ACCUSE", "REJECT", "STATEMENT", "REQUEST"], modality="claimed", modality_accept=["happened", "denied"], src=["PASH"], tgt=["AZE"], other=["ARM", "Baku", "international community"], by=["PASH"],
          also=["وقال رئيس الوزراء نيكول باشينيان، خلال اجتماع الحكومة اليوم، إن نداءات المجتمع الدولى لم تلق استجابة من باكو"]),
        E("t-2023-02-22-icj-order", "REQUEST", "وكانت محكمة العدل الدولية ألزمت أذربيجان فى فبراير الماضى بضمان حرية المرور عبر الممر", "2023-02-01/2023-02-28", precision="month", accept=["2023-02-22"], imp="secondary", background=True, types=["REQUEST", "COERCE", "STATEMENT"], modality="demanded", modality_accept=["obligated", "happened"], src=["International Court of Justice"], tgt=["AZE"]),
    ]}
