article = {
    "lang": "ar", "outlet": "a Gulf daily, no date line", "title": "أذربيجان تشيّع ضحايا قصف بردا.. وأرمينيا تنفي",
    "published": "2020-10-29", "need": "metadata", "evidence": "funerals today Thursday; the strike was yesterday", "furniture": ["عواصم – وكالات", "عودة أعلى", "تابعوا آخر أخبارنا عبر قناة تيليغرام"],
    "text": """
أذربيجان تشيّع ضحايا قصف بردا.. وأرمينيا تنفي

عواصم – وكالات

شيعت أذربيجان [[2020-10-29|أمس الأول~]]
""".replace("[[2020-10-29|أمس الأول~]]", "[[2020-10-29|اليوم الخميس]] جثامين عدد من ضحايا القصف الصاروخي الذي طال وسط مدينة بردا [[2020-10-28|يوم أمس¦أمس]]، في هجوم يعد الأعنف ضد المدنيين منذ تفجر القتال قبل [[P1M~2020-09~2020-09-27~2020-09-29|أكثر من شهر¦شهر¦قبل أكثر من شهر]].") + """
وبحسب مكتب المدعي العام في باكو، ارتفعت حصيلة الهجوم إلى 21 قتيلا و70 جريحا بعد وفاة سبعة من المصابين. وقالت منظمة العفو الدولية إن خبراءها تحققوا من استخدام صواريخ "سميرتش" محملة بذخائر عنقودية، وطالبت الجانبين بالكف عن استخدام هذا السلاح المحظور.

وجددت وزارة الدفاع الأرمينية نفيها المسؤولية عن الهجوم، فيما توعدت الرئاسة الأذربيجانية على لسان مستشارها حكمت حاجييف بأن "الرد سيكون في ساحة المعركة".

في غضون ذلك، أفادت سلطات الإقليم الانفصالي بتعرض مستشفى للولادة في ستيباناكرت لقصف أذربيجاني، من دون سقوط ضحايا، كما لقي مدني حتفه في شوشة. ونفت باكو ضرب أهداف مدنية.

وكان خمسة أشخاص بينهم طفلة لقوا حتفهم [[2020-10-27|الثلاثاء]] في قرية قره يوسفلي التابعة لبردا، وحمّلت أذربيجان الجيش الأرميني مسؤولية مقتلهم.

تابعوا آخر أخبارنا عبر قناة تيليغرام

دبلوماسيا، تأجل إلى [[2020-10-30|يوم غد الجمعة¦غد الجمعة]] اجتماع وزيري خارجية البلدين مع رؤساء مجموعة مينسك في جنيف، والذي كان مقررا [[2020-10-29|اليوم]]. وانهارت خلال [[PAST_REF~PXW|الأسابيع الماضية]] ثلاث هدن، آخرها تلك التي أعلنتها الولايات المتحدة [[2020-10-25|الأحد]] ودخلت حيز التنفيذ [[2020-10-26TMO~2020-10-26|صباح الاثنين¦الاثنين]].

وأكد وزير الخارجية الأمريكي مايك بومبيو أنه حث زعيمي البلدين هاتفيا على احترام وقف إطلاق النار، بينما رأى الرئيس الروسي فلاديمير بوتين أن تسوية طويلة الأمد يجب أن تراعي مصالح الطرفين، داعيا إلى إشراك تركيا في المحادثات.

وعلى الأرض، ذكر الرئيس إلهام علييف أن قواته استولت على قرى جديدة في محوري قبادلي وزنغيلان قرب الحدود الإيرانية، وأن القتال يقترب من ممر لاتشين.

وقتل في المواجهات التي بدأت في [[2020-09-27|27 سبتمبر]] أكثر من 1100 شخص معظمهم من مقاتلي الإقليم، بينما أعلن بوتين [[2020-W43~2020-10-19/2020-10-25~2020-10-18/2020-10-24~2020-10-17/2020-10-23~2020-10-22|الأسبوع الماضي]] أن الحصيلة الفعلية تناهز خمسة آلاف قتيل.

عودة أعلى
""",
    "events": [
        E("t-2020-10-28-barda", "ASSAULT", "القصف الصاروخي الذي طال وسط مدينة بردا يوم أمس", "2020-10-28", modality_accept=["claimed"], src=[], tgt=[], other=["ARM", "AAF", "AZE", "civilians (Azerbaijan)"], places=["Barda"], need="metadata"),
        E("t-2020-10-29-funeral", "OTHER", "شيعت أذربيجان اليوم الخميس جثامين عدد من ضحايا القصف الصاروخي الذي طال وسط مدينة بردا يوم أمس", "2020-10-29", imp="minor", types=["OTHER", "STATEMENT", "ASSAULT"], src=["AZE"], tgt=[], other=["civilians (Azerbaijan)"], places=["Barda"], also=["أذربيجان تشيّع ضحايا قصف بردا"], need="metadata"),
        E("t-2020-10-28-barda", "ASSAULT", "ارتفعت حصيلة الهجوم إلى 21 قتيلا و70 جريحا بعد وفاة سبعة من المصابين", "2020-10-28", accept=["2020-10-29", "2020-10-28/2020-10-29"], modality="claimed", modality_accept=["happened"], src=[], tgt=[], other=["ARM", "AAF", "AZE", "civilians (Azerbaijan)"], by=["Prosecutor General's Office of Azerbaijan"], cas=[("AZE", 21, 70)],
          also=["وبحسب مكتب المدعي العام في باكو، ارتفعت حصيلة الهجوم إلى 21 قتيلا و70 جريحا بعد وفاة سبعة من المصابين"], need="metadata"),
        E("t-2020-10-28-barda", "ASSAULT", "خبراءها تحققوا من استخدام صواريخ \"سميرتش\" محملة بذخائر عنقودية", "2020-10-28", accept=["2020-10-29"], imp="secondary", types=["ASSAULT", "ACCUSE", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=[], tgt=[], other=["ARM", "AAF", "AZE", "Amnesty International"], by=["Amnesty International"], need="metadata"),
        E("t-2020-10-29-amnesty-demand", "REQUEST", "وطالبت الجانبين بالكف عن استخدام هذا السلاح المحظور", "2020-10-29", accept=["2020-10-28"], imp="secondary", modality="demanded", src=["Amnesty International"], tgt=["ARM", "AZE"], need="metadata"),
        E("t-2020-10-28-barda-denied", "REJECT", "وجددت وزارة الدفاع الأرمينية نفيها المسؤولية عن الهجوم", "2020-10-29", accept=["2020-10-28"], types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["AMOD"], tgt=[], other=["ARM", "AZE"], by=["AMOD"], also=["وأرمينيا تنفي"], need="metadata"),
        E("t-2020-10-29-hajiyev-threat", "THREATEN", "توعدت الرئاسة الأذربيجانية على لسان مستشارها حكمت حاجييف بأن \"الرد سيكون في ساحة المعركة\"", "2020-10-29", accept=["2020-10-28"], types=["THREATEN", "STATEMENT"], modality="threatened", src=["AZE", "Hikmet Hajiyev"], tgt=[], other=["ARM", "Presidential Administration of Azerbaijan"], by=["Hikmet Hajiyev", "AZE"], need="metadata"),
        E("t-2020-10-28-hospital", "ASSAULT", "بتعرض مستشفى للولادة في ستيباناكرت لقصف أذربيجاني، من دون سقوط ضحايا", "2020-10-29", accept=["2020-10-28"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=[], other=["ZAF", "NK", "ARM", "civilians (Nagorno-Karabakh)", "Khankendi"], by=["NK", "Authorities of Nagorno-Karabakh"], places=["Khankendi"],
          also=["أفادت سلطات الإقليم الانفصالي بتعرض مستشفى للولادة في ستيباناكرت لقصف أذربيجاني، من دون سقوط ضحايا"], need="metadata"),
        E("t-2020-10-28-shusha-civilian", "ASSAULT", "لقي مدني حتفه في شوشة", "2020-10-29", accept=["2020-10-28"], imp="secondary", modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=[], other=["ZAF", "NK", "ARM", "civilians (Nagorno-Karabakh)"], by=["NK", "Authorities of Nagorno-Karabakh"], places=["Shusha"], cas=[("ARM", 1, None)], need="metadata"),
        E("t-2020-10-28-baku-denies", "REJECT", "ونفت باكو ضرب أهداف مدنية", "2020-10-29", accept=["2020-10-28"], imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["AZE"], tgt=[], other=["ARM", "NK", "ZAF"], by=["AZE"], need="metadata"),
        E("t-2020-10-27-garayusifli", "ASSAULT", "وكان خمسة أشخاص بينهم طفلة لقوا حتفهم الثلاثاء في قرية قره يوسفلي التابعة لبردا", "2020-10-27", modality="claimed", modality_accept=["happened"], src=["AAF"], tgt=[], other=["ARM", "AZE", "civilians (Azerbaijan)"], by=["AZE"], places=["Garayusifli", "Barda"], cas=[("AZE", 5, None)], also=["وحمّلت أذربيجان الجيش الأرميني مسؤولية مقتلهم"], need="metadata"),
        E("t-2020-10-29-geneva", "CONSULT", "تأجل إلى يوم غد الجمعة اجتماع وزيري خارجية البلدين مع رؤساء مجموعة مينسك في جنيف", "2020-10-30", accept=["2020-10-29"], modality="planned", src=["ARM", "AZE"], tgt=["MG"], other=["AMFA", "ZMFA", "MNA", "BAY"], places=["Geneva"], need="metadata"),
        E("t-2020-10-26-truce", "AGREE", "آخرها تلك التي أعلنتها الولايات المتحدة الأحد ودخلت حيز التنفيذ صباح الاثنين", "2020-10-26", accept=["2020-10-25", "2020-10-25/2020-10-26"], imp="secondary", src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["USA"], need="metadata"),
        E("t-2020-10-27-pompeo-calls", "CONSULT", "وأكد وزير الخارجية الأمريكي مايك بومبيو أنه حث زعيمي البلدين هاتفيا على احترام وقف إطلاق النار", "2020-10-29", accept=["2020-10-28", "2020-10-27", "2020-10-27/2020-10-29"], types=["CONSULT", "REQUEST"], modality_accept=["demanded"], src=["Mike Pompeo"], tgt=["ALI", "PASH"], other=["USA", "ARM", "AZE"], by=["Mike Pompeo"], need="metadata"),
        E("t-2020-10-29-putin-settlement", "STATEMENT", "رأى الرئيس الروسي فلاديمير بوتين أن تسوية طويلة الأمد يجب أن تراعي مصالح الطرفين، داعيا إلى إشراك تركيا في المحادثات", "2020-10-29", types=["STATEMENT", "REQUEST", "ACCUSE", "SUPPORT"], modality="demanded", modality_accept=["happened", "claimed"], src=["PUT"], tgt=[], other=["RUS", "TUR", "ARM", "AZE"], by=["PUT"], also=["داعيا إلى إشراك تركيا في المحادثات"], need="metadata"),
        E("t-2020-10-28-villages", "COERCE", "قواته استولت على قرى جديدة في محوري قبادلي وزنغيلان قرب الحدود الإيرانية", "2020-10-29", accept=["2020-10-28"], types=["COERCE", "ASSAULT", "ACCUSE"], modality="claimed", modality_accept=["happened"], src=["ZAF"], tgt=[], other=["AZE", "ARM", "NK"], by=["ALI"], places=["Qubadli", "Zangilan"],
          also=["ذكر الرئيس إلهام علييف أن قواته استولت على قرى جديدة في محوري قبادلي وزنغيلان قرب الحدود الإيرانية"], need="metadata"),
        E("t-2020-10-29-lachin-near", "ASSAULT", "القتال يقترب من ممر لاتشين", "2020-10-29", accept=["2020-10-28"], imp="secondary", modality="claimed", modality_accept=["happened"], src=["AZE", "ARM"], tgt=["AZE", "ARM"], other=["ZAF", "AAF", "NK"], by=["ALI"], places=["Lachin corridor"], need="metadata"),
        E("t-2020-09-27-outbreak", "ASSAULT", "وقتل في المواجهات التي بدأت في 27 سبتمبر أكثر من 1100 شخص", "2020-09-27", accept=["2020-09-27/2020-10-29"], imp="secondary", src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["AAF", "ZAF", "NK"], cas=[("both", 1100, None, "at_least")], need="metadata"),
        E("t-2020-autumn-putin-toll", "STATEMENT", "أعلن بوتين الأسبوع الماضي أن الحصيلة الفعلية تناهز خمسة آلاف قتيل", "2020-10-19/2020-10-25", precision="month", accept=["2020-10-22", "2020-10-18/2020-10-24", "2020-09-27/2020-10-25", "2020-10-17/2020-10-23", "2020-09-27"], imp="secondary", types=["STATEMENT", "ASSAULT", "ACCUSE"], modality="claimed", modality_accept=["happened"], src=["PUT"], tgt=[], other=["RUS", "ARM", "AZE", "AAF", "ZAF"], by=["PUT"], cas=[("both", 5000, None, "about")], need="metadata"),
    ]}
