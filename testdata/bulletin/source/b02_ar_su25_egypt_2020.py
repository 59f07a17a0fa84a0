article = {
    "lang": "ar", "outlet": "an Egyptian daily", "title": "أرمينيا تنشر صور حطام مقاتلتها.. وتركيا: لم نسقط أى طائرة",
    "published": "2020-09-30", "evidence": "stamp", "furniture": ["الأربعاء، 30 سبتمبر 2020 03:40 م", "كتب أحمد علوى", "حطام الطائرة", "الموضوعات المتعلقة", "عاجل.. أسعار الذهب فى مصر تتراجع 3 جنيهات", "جميع الحقوق محفوظة"],
    "text": """
أرمينيا تنشر صور حطام مقاتلتها.. وتركيا: لم نسقط أى طائرة
[[2020-09-30T15:40~2020-09-30|الأربعاء، 30 سبتمبر 2020 03:40 م¦الأربعاء، 30 سبتمبر 2020]]
حطام الطائرة
كتب أحمد علوى

عرضت وزارة الدفاع الأرمينية، [[2020-09-30|اليوم الأربعاء¦الأربعاء]]، صورا قالت إنها لبقايا طائرة هجومية من طراز "سو 25"، كانت يريفان قد اتهمت مقاتلة تركية من طراز "إف 16" بإسقاطها [[2020-09-29|أمس]] داخل الأجواء الأرمينية، فى حادث أودى بحياة قائدها الرائد فاليرى دانيلين.

ونفى مدير الاتصال بالرئاسة التركية فخر الدين ألطون ضلوع بلاده فى الحادث، معتبرا أن أرمينيا تلجأ إلى "حيل دعائية رخيصة" بدلا من الانسحاب من الأراضى التى تحتلها. وبدورها كذبت وزارة الدفاع الأذربيجانية الرواية الأرمينية جملة وتفصيلا، بينما زعم مساعد الرئيس الأذربيجانى حكمت حاجييف أن طائرتين أرمينيتين اصطدمتا بجبل بعد إقلاعهما.

وفى حديث تليفزيونى لقناة "روسيا 1"، شدد الرئيس الأذربيجانى إلهام علييف على أن تركيا "ليست طرفا فى النزاع ولا تشارك فيه بأى شكل"، واستبعد رئيس الوزراء الأرمينى نيكول باشينيان، عبر القناة ذاتها، الجلوس مع علييف إلى طاولة المفاوضات طالما ظلت المعارك مستعرة.

وعلى الصعيد الدولى، دعا مجلس الأمن الدولى فى ختام جلسة مغلقة عقدها [[2020-09-29TNI~2020-09-29TEV~2020-09-29|مساء أمس الثلاثاء¦أمس الثلاثاء¦مساء أمس]] الطرفين إلى إلقاء السلاح والعودة إلى المفاوضات دون شروط مسبقة، وأيد أعضاؤه دعوة مماثلة وجهها الأمين العام للأمم المتحدة أنطونيو جوتيريش. كما بحثت المستشارة الألمانية أنجيلا ميركل الموقف هاتفيا مع كل من علييف وباشينيان، وحثتهما على وقف فورى للقتال. وأبلغ وزير الخارجية الروسى سيرجى لافروف نظيريه الأرمينى والأذربيجانى، فى اتصالين منفصلين، استعداد بلاده لاستضافة لقاء يجمعهما فى موسكو.

ميدانيا، أفادت السلطات الأرمينية بأن طائرة مسيرة أصابت حافلة ركاب فى مدينة فاردينيس، الواقعة على مسافة بعيدة عن إقليم ناجورنو قره باغ، ما أدى إلى مصرع أحد المدنيين. وقالت أذربيجان من ناحيتها إن المدفعية الأرمينية قصفت انطلاقا من المدينة نفسها منطقة داشكسن، وهو ما نفته يريفان.

وأقرت سلطات الإقليم حتى [[2020-09-29|ظهر أمس¦أمس]] بسقوط 87 قتيلا و120 جريحا فى صفوف قواتها منذ اندلاع المواجهات [[2020-09-27|الأحد الماضى¦الأحد]]، فى حين ذكر مكتب المدعى العام فى باكو أن 12 مدنيا أذربيجانيا لقوا حتفهم وأصيب 35 آخرون.

وكان الرئيس التركى رجب طيب أردوغان تعهد [[2020-09-28|الإثنين]] بالوقوف إلى جانب أذربيجان "بكل السبل"، مطالبا أرمينيا بالانسحاب فورا من قره باغ.

ويعود النزاع إلى [[1988|عام 1988]]، وأسفرت حرب شهدها الإقليم فى [[199X~199~1990/1999|التسعينيات]] عن مقتل نحو 30 ألف شخص قبل أن يتوصل الجانبان إلى هدنة [[1994|عام 1994]].

الموضوعات المتعلقة
عاجل.. أسعار الذهب فى مصر تتراجع 3 جنيهات
جميع الحقوق محفوظة
""".replace("[[2020-09-29|ظهر أمس¦أمس]]", "[[2020-09-29TMI~2020-09-29|ظهر أمس¦أمس]]"),
    "events": [
        E("t-2020-09-30-su25-photos", "STATEMENT", "عرضت وزارة الدفاع الأرمينية، اليوم الأربعاء، صورا قالت إنها لبقايا طائرة هجومية من طراز \"سو 25\"", "2020-09-30", imp="secondary", types=["STATEMENT", "ACCUSE"], modality_accept=["claimed"], src=["AMOD"], tgt=[], other=["ARM", "TUR"], also=["أرمينيا تنشر صور حطام مقاتلتها"]),
        E("t-2020-09-29-su25", "ASSAULT", "كانت يريفان قد اتهمت مقاتلة تركية من طراز \"إف 16\" بإسقاطها أمس داخل الأجواء الأرمينية، فى حادث أودى بحياة قائدها الرائد فاليرى دانيلين", "2020-09-29", types=["ASSAULT", "ACCUSE"], modality="claimed", src=["TUR"], tgt=["ARM"], other=["Turkish Air Force", "AAF", "Yerevan", "Valeri Danelin"], by=["ARM"], cas=[("ARM", 1, None)]),
        E("t-2020-09-29-su25-turkey-denies", "REJECT", "ونفى مدير الاتصال بالرئاسة التركية فخر الدين ألطون ضلوع بلاده فى الحادث", "2020-09-29", accept=["2020-09-30"], types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["Fahrettin Altun"], tgt=[], other=["TUR", "ARM", "Presidency of Turkey"], by=["Fahrettin Altun"], also=["وتركيا: لم نسقط أى طائرة"]),
        E("t-2020-09-29-altun-accuses", "ACCUSE", "معتبرا أن أرمينيا تلجأ إلى \"حيل دعائية رخيصة\" بدلا من الانسحاب من الأراضى التى تحتلها", "2020-09-29", accept=["2020-09-30"], types=["ACCUSE", "STATEMENT", "REQUEST"], modality="claimed", modality_accept=["happened"], src=["Fahrettin Altun"], tgt=["ARM"], other=["TUR"], by=["Fahrettin Altun"]),
        E("t-2020-09-29-su25-baku-denies", "REJECT", "كذبت وزارة الدفاع الأذربيجانية الرواية الأرمينية جملة وتفصيلا", "2020-09-29", accept=["2020-09-30"], types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["ZMOD"], tgt=[], other=["AZE", "ARM"], by=["ZMOD"]),
        E("t-2020-09-29-hajiyev-mountain", "OTHER", "زعم مساعد الرئيس الأذربيجانى حكمت حاجييف أن طائرتين أرمينيتين اصطدمتا بجبل بعد إقلاعهما", "2020-09-29", accept=["2020-09-30"], imp="secondary", types=["OTHER", "STATEMENT", "REJECT", "ACCUSE", "ASSAULT"], modality="claimed", modality_accept=["denied"], src=[], tgt=[], other=["ARM", "AAF", "Hikmet Hajiyev", "AZE"], by=["Hikmet Hajiyev"]),
        E("t-2020-09-29-aliyev-turkey", "REJECT", "شدد الرئيس الأذربيجانى إلهام علييف على أن تركيا \"ليست طرفا فى النزاع ولا تشارك فيه بأى شكل\"", "2020-09-29", accept=["2020-09-30"], imp="secondary", types=["REJECT", "STATEMENT", "SUPPORT"], modality="denied", modality_accept=["happened", "claimed"], src=["ALI"], tgt=[], other=["AZE", "TUR", "Russia-1"], by=["ALI"],
          also=["وفى حديث تليفزيونى لقناة \"روسيا 1\"، شدد الرئيس الأذربيجانى إلهام علييف على أن تركيا \"ليست طرفا فى النزاع ولا تشارك فيه بأى شكل\""]),
        E("t-2020-09-29-pashinyan-no-meeting", "REJECT", "واستبعد رئيس الوزراء الأرمينى نيكول باشينيان، عبر القناة ذاتها، الجلوس مع علييف إلى طاولة المفاوضات طالما ظلت المعارك مستعرة", "2020-09-29", accept=["2020-09-30"], imp="secondary", types=["REJECT", "STATEMENT"], modality_accept=["denied", "conditional", "claimed"], src=["PASH"], tgt=[], other=["ARM", "ALI", "AZE", "Russia-1"], by=["PASH"]),
        E("t-2020-09-29-council", "CONSULT", "جلسة مغلقة عقدها مساء أمس الثلاثاء", "2020-09-29", types=["CONSULT", "REQUEST"], modality_accept=["demanded"], src=["Security Council of the United Nations"], tgt=[], other=["UN", "ARM", "AZE"]),
        E("t-2020-09-29-council-appeal", "REQUEST", "دعا مجلس الأمن الدولى فى ختام جلسة مغلقة عقدها مساء أمس الثلاثاء الطرفين إلى إلقاء السلاح والعودة إلى المفاوضات دون شروط مسبقة", "2020-09-29", accept=["2020-09-30"], modality="demanded", src=["Security Council of the United Nations"], tgt=["ARM", "AZE"], other=["UN"]),
        E("t-2020-09-guterres-appeal", "REQUEST", "وأيد أعضاؤه دعوة مماثلة وجهها الأمين العام للأمم المتحدة أنطونيو جوتيريش", "2020-09-29", accept=["2020-09-30", "2020-09-27/2020-09-29"], imp="minor", types=["REQUEST", "SUPPORT", "AGREE"], modality="demanded", modality_accept=["happened"], src=["Antonio Guterres"], tgt=[], other=["UN", "ARM", "AZE", "Security Council of the United Nations"]),
        E("t-2020-09-29-merkel", "CONSULT", "كما بحثت المستشارة الألمانية أنجيلا ميركل الموقف هاتفيا مع كل من علييف وباشينيان", "2020-09-29", accept=["2020-09-30"], types=["CONSULT", "REQUEST"], modality_accept=["demanded"], src=["Angela Merkel"], tgt=["ALI", "PASH"], other=["Germany", "ARM", "AZE"], also=["وحثتهما على وقف فورى للقتال"]),
        E("t-2020-09-30-lavrov-offer", "CONSULT", "وأبلغ وزير الخارجية الروسى سيرجى لافروف نظيريه الأرمينى والأذربيجانى، فى اتصالين منفصلين، استعداد بلاده لاستضافة لقاء يجمعهما فى موسكو", "2020-09-30", accept=["2020-09-29"], types=["CONSULT", "AGREE", "SUPPORT", "REQUEST"], modality_accept=["promised"], src=["LAV"], tgt=["MNA", "BAY"], other=["RUS", "ARM", "AZE", "AMFA", "ZMFA"]),
        E("t-2020-09-29-vardenis", "ASSAULT", "أفادت السلطات الأرمينية بأن طائرة مسيرة أصابت حافلة ركاب فى مدينة فاردينيس، الواقعة على مسافة بعيدة عن إقليم ناجورنو قره باغ، ما أدى إلى مصرع أحد المدنيين", "2020-09-29", accept=["2020-09-30"], modality="claimed", modality_accept=["happened"], src=[], tgt=["ARM"], other=["AZE", "ZAF", "civilians (Armenia)"], by=["ARM", "Armenian authorities"], places=["Vardenis"], cas=[("ARM", 1, None)]),
        E("t-2020-09-29-dashkasan", "ASSAULT", "وقالت أذربيجان من ناحيتها إن المدفعية الأرمينية قصفت انطلاقا من المدينة نفسها منطقة داشكسن", "2020-09-29", accept=["2020-09-30"], types=["ASSAULT", "ACCUSE"], modality="claimed", src=["ARM"], tgt=["AZE"], other=["AAF"], by=["AZE"], places=["Dashkasan District"]),
        E("t-2020-09-29-dashkasan-denied", "REJECT", "وهو ما نفته يريفان", "2020-09-29", accept=["2020-09-30"], imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["ARM"], tgt=[], other=["AZE", "Yerevan"], by=["ARM"]),
        E("t-2020-09-28-nk-dead", "ASSAULT", "وأقرت سلطات الإقليم حتى ظهر أمس بسقوط 87 قتيلا و120 جريحا فى صفوف قواتها", "2020-09-27/2020-09-29", precision="interval", accept=["2020-09-29", "2020-09-27", "2020-09-30"], imp="secondary", modality="claimed", modality_accept=["happened"], src=[], tgt=["NK"], other=["AZE", "ZAF", "ARM"], by=["NK", "Authorities of Nagorno-Karabakh"], cas=[("ARM", 87, 120)]),
        E("t-2020-09-27-outbreak", "ASSAULT", "منذ اندلاع المواجهات الأحد الماضى", "2020-09-27", types=["ASSAULT"], src=[], tgt=[], other=["AAF", "ZAF", "ARM", "AZE", "NK"]),
        E("t-2020-09-azeri-civilians", "ASSAULT", "ذكر مكتب المدعى العام فى باكو أن 12 مدنيا أذربيجانيا لقوا حتفهم وأصيب 35 آخرون", "2020-09-27/2020-09-30", precision="interval", accept=["2020-09-29", "2020-09-30", "2020-09-27"], imp="secondary", modality="claimed", modality_accept=["happened"], src=[], tgt=["AZE"], other=["ARM", "AAF", "civilians (Azerbaijan)"], by=["Prosecutor General's Office of Azerbaijan"], cas=[("AZE", 12, 35)]),
        E("t-2020-09-28-erdogan-pledge", "SUPPORT", "وكان الرئيس التركى رجب طيب أردوغان تعهد الإثنين بالوقوف إلى جانب أذربيجان \"بكل السبل\"", "2020-09-28", imp="secondary", types=["SUPPORT", "AID", "AGREE", "STATEMENT"], modality="promised", modality_accept=["happened"], src=["ERD"], tgt=["AZE"], other=["TUR"], by=["ERD"]),
        E("t-2020-09-28-erdogan-demands", "REQUEST", "مطالبا أرمينيا بالانسحاب فورا من قره باغ", "2020-09-28", imp="secondary", modality="demanded", src=["ERD"], tgt=["ARM"], other=["TUR", "AZE"]),
        E("t-1988-conflict-start", "OTHER", "ويعود النزاع إلى عام 1988", "1988-01-01/1988-12-31", imp="minor", background=True, types=["OTHER", "ASSAULT", "STATEMENT", "ACCUSE"], src=[], tgt=[], other=["ARM", "AZE", "NK"]),
        E("t-1990-1994-war", "ASSAULT", "وأسفرت حرب شهدها الإقليم فى التسعينيات عن مقتل نحو 30 ألف شخص", "1990-01-01/1999-12-31", precision="interval", accept=["1988-01-01/1994-12-31", "1990-01-01/1994-12-31", "1994-01-01/1994-12-31"], imp="secondary", background=True, src=[], tgt=[], other=["ARM", "AZE", "NK"], places=["NK"], cas=[("both", 30000, None, "about")]),
        E("t-1994-05-ceasefire", "AGREE", "قبل أن يتوصل الجانبان إلى هدنة عام 1994", "1994-01-01/1994-12-31", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["NK"]),
    ]}
