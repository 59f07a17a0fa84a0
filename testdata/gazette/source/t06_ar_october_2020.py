S = "2020-10-04"
M = "2020-10-05"
article = {
    "lang": "ar", "outlet": "a Gulf news channel's site", "title": "معارك قره باغ.. قصف متبادل يطال المدن وأذربيجان تضع شروطها لوقف القتال",
    "published": "2020-10-05", "evidence": "stamp", "furniture": ["المصدر : الجزيرة + وكالات", "حول هذه القصة", "هل لهذه الحرب رابح؟ حقول الغاز على خط النار", "مدة الفيديو 02 minutes 31 seconds 02:31"],
    "text": """
معارك قره باغ.. قصف متبادل يطال المدن وأذربيجان تضع شروطها لوقف القتال
مدة الفيديو 02 minutes 31 seconds 02:31
[[2020-10-05|5/10/2020]]

دخلت المعارك الدائرة بين القوات الأذربيجانية والأرمينية في إقليم ناغورني قره باغ [[2020-10-05~P9D|يومها التاسع]] وسط تبادل الطرفين الاتهامات باستهداف المدنيين، بينما رهن الرئيس الأذري إلهام علييف وقف العمليات بتقديم يريفان جدولا زمنيا للانسحاب.

وقال مراسل الجزيرة إن انفجارات قوية هزت [[2020-10-05TMO~2020-10-05|صباح الاثنين¦الاثنين]] مدينة ستيباناكرت كبرى مدن الإقليم، وإن السكان هرعوا إلى الملاجئ على وقع صفارات الإنذار. واتهم المتحدث باسم رئاسة الإقليم فاهرام بوغوسيان الجيش الأذري بإلقاء قنابل عنقودية على أحياء سكنية. وأفادت وزارة الدفاع الأذرية بأن بلدات بردا وترتر وبيلاغان تتعرض لقصف أرميني، وردت المتحدثة باسم الدفاع الأرمينية شوشان ستيبانيان بأن أي نيران لم تطلق من أراضي أرمينيا.

وأعلنت سلطات الإقليم مقتل 21 من جنودها في المواجهات الأخيرة، ليرتفع عدد قتلاها العسكريين إلى أكثر من 220، في حين تتكتم باكو على خسائرها العسكرية.

شروط علييف
وفي خطاب متلفز [[2020-10-04TEV~2020-10-04TNI~2020-10-04|مساء أمس الأحد¦أمس الأحد¦الأحد]]، اشترط علييف أن تحدد أرمينيا موعدا لسحب قواتها من قره باغ والمناطق المحيطة به، وأن يعتذر رئيس وزرائها نيكول باشينيان للشعب الأذربيجاني ويقر علنا بأن الإقليم ليس أرضا أرمينية. وأضاف "صبرنا 30 عاما، ولن ننتظر 30 عاما أخرى. من أراد أن يتوسط فليقنع يريفان بالرحيل". وعلق المتحدث باسم الخارجية الأرمينية آنا ناغداليان قائلا إن بلاده لن تتفاوض تحت القصف.

وكان علييف أعلن قبل ذلك بساعات سيطرة جيشه على مدينة جبرائيل الإستراتيجية جنوبي الإقليم، وهو ما وصفته أرمينيا بالخبر الكاذب، في حين اتصل الرئيس التركي رجب طيب أردوغان بنظيره الأذري لتهنئته.

وتعرضت مدينة كنجة ثاني كبرى مدن أذربيجان الأحد لقصف قالت الخارجية الأذرية إنه أودى بحياة مدني وأوقع أربعة جرحى. وتبنى رئيس الإقليم أرايك هاروتيونيان الهجوم مؤكدا تدمير مطار عسكري، قبل أن يعلن أنه أمر بوقف القصف تجنبا لسقوط ضحايا أبرياء. وتوعد حكمت حاجييف مساعد الرئيس الأذري بتدمير الأهداف العسكرية التي تنطلق منها النيران داخل أرمينيا. ونفى مكتب هاروتيونيان أنباء أذرية عن إصابته بجروح خطيرة.

جهود دولية
وفي أنقرة، دعا الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ عقب اجتماعه بوزير الخارجية التركي مولود تشاووش أوغلو إلى وقف إطلاق النار، وطالب تركيا باستخدام نفوذها لخفض التوتر، غير أن الوزير التركي رأى أن الحلف مطالب بدعوة أرمينيا إلى الانسحاب.

وهاتف الرئيس الروسي فلاديمير بوتين باشينيان للمرة الرابعة منذ اندلاع القتال. ونددت اللجنة الدولية للصليب الأحمر بالقصف "العشوائي" للمناطق المأهولة. وفي طهران، كشف المتحدث باسم الخارجية سعيد خطيب زاده أن إيران تعد خطة لحل النزاع ستعرضها على الأطراف المعنية. كما أوقفت كندا مؤقتا تصدير معدات عسكرية إلى تركيا ريثما تحقق في استخدام تقنيتها في مسيّرات بالإقليم، ونددت أنقرة بالقرار.

وأسفرت المعارك منذ [[2020-09-27|27 سبتمبر/أيلول الماضي¦27 سبتمبر/أيلول]] عن نزوح نصف سكان الإقليم تقريبا، وهي الأعنف منذ هدنة [[1994|عام 1994]].

المصدر : الجزيرة + وكالات
حول هذه القصة
هل لهذه الحرب رابح؟ حقول الغاز على خط النار
""".replace("وعلق المتحدث باسم الخارجية الأرمينية آنا ناغداليان قائلا إن بلاده لن", "وعلقت المتحدثة باسم الخارجية الأرمينية آنا ناغداليان قائلة إن بلادها لن").replace("أذربيجان الأحد لقصف", "أذربيجان [[2020-10-04|الأحد]] لقصف").replace("صبرنا 30 عاما، ولن ننتظر 30 عاما أخرى", "صبرنا [[P30Y|30 عاما]]، ولن ننتظر [[P30Y|30 عاما أخرى¦30 عاما]]").replace("قبل ذلك بساعات", "[[PTXH|قبل ذلك بساعات¦ساعات]]"),
    "events": [
        E("t-2020-09-27-outbreak", "ASSAULT", "دخلت المعارك الدائرة بين القوات الأذربيجانية والأرمينية في إقليم ناغورني قره باغ يومها التاسع", M, accept=["2020-09-27/2020-10-05", "2020-09-27"], imp="secondary", src=["ZAF", "AAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE", "NK"], places=["NK"], also=["معارك قره باغ"]),
        E("t-2020-10-civilians-accuse", "ACCUSE", "تبادل الطرفين الاتهامات باستهداف المدنيين", M, imp="minor", types=["ACCUSE", "ASSAULT"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], also=["قصف متبادل يطال المدن"]),
        E("t-2020-10-05-stepanakert", "ASSAULT", "انفجارات قوية هزت صباح الاثنين مدينة ستيباناكرت كبرى مدن الإقليم", M, other=["NK", "AZE", "ZAF"], places=["Khankendi"], modality_accept=["claimed"], by=[], via=["Al Jazeera"], also=["وقال مراسل الجزيرة إن انفجارات قوية هزت صباح الاثنين مدينة ستيباناكرت كبرى مدن الإقليم"]),
        E("t-2020-10-05-shelters", "RETREAT", "وإن السكان هرعوا إلى الملاجئ على وقع صفارات الإنذار", M, imp="minor", types=["RETREAT", "OTHER", "ASSAULT"], other=["NK", "civilians (Nagorno-Karabakh)"], places=[], via=["Al Jazeera"], modality_accept=["claimed"]),
        E("t-2020-10-05-cluster", "ASSAULT", "واتهم المتحدث باسم رئاسة الإقليم فاهرام بوغوسيان الجيش الأذري بإلقاء قنابل عنقودية على أحياء سكنية", M, imp="secondary", types=["ACCUSE", "ASSAULT"], modality="claimed", modality_accept=["happened"], src=["ZAF"], tgt=[], other=["NK", "AZE", "Vahram Poghosyan"], by=["Vahram Poghosyan"]),
        E("t-2020-10-05-barda-tartar", "ASSAULT", "وأفادت وزارة الدفاع الأذرية بأن بلدات بردا وترتر وبيلاغان تتعرض لقصف أرميني", M, types=["ASSAULT", "ACCUSE"], modality="claimed", src=["ARM"], tgt=["AZE"], other=["AAF"], by=["ZMOD"], places=["Barda", "Tartar", "Beylagan"]),
        E("t-2020-10-05-fire-denied", "REJECT", "وردت المتحدثة باسم الدفاع الأرمينية شوشان ستيبانيان بأن أي نيران لم تطلق من أراضي أرمينيا", M, imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["Shushan Stepanyan"], other=["ARM", "AZE", "AMOD"]),
        E("t-2020-10-05-21-dead", "ASSAULT", "وأعلنت سلطات الإقليم مقتل 21 من جنودها في المواجهات الأخيرة", M, accept=["2020-09-27/2020-10-05"], types=["ASSAULT", "ACCUSE"], modality_accept=["claimed"], tgt=["NK"], other=["AZE", "ARM", "Authorities of Nagorno-Karabakh"], by=["NK", "Authorities of Nagorno-Karabakh"], cas=[("ARM", 21, None)]),
        E("t-2020-autumn-nk-dead", "ASSAULT", "ليرتفع عدد قتلاها العسكريين إلى أكثر من 220", "2020-09-27/2020-10-05", precision="interval", accept=[M, "2020-09-27"], imp="secondary", modality_accept=["claimed"], tgt=["NK"], other=["ARM", "AZE"], by=["NK", "Authorities of Nagorno-Karabakh"], cas=[("ARM", 220, None, "at_least")]),
        E("t-2020-10-05-no-toll", "REJECT", "في حين تتكتم باكو على خسائرها العسكرية", M, accept=["2020-09-27/2020-10-05"], imp="minor", types=["REJECT", "STATEMENT"], modality_accept=["denied"], src=["AZE"], other=["Baku"]),
        E("t-2020-10-04-timetable", "REQUEST", "اشترط علييف أن تحدد أرمينيا موعدا لسحب قواتها من قره باغ والمناطق المحيطة به", S, modality="demanded", modality_accept=["conditional"], src=["ALI"], tgt=["ARM"], other=["AZE", "NK"], also=["رهن الرئيس الأذري إلهام علييف وقف العمليات بتقديم يريفان جدولا زمنيا للانسحاب", "وأذربيجان تضع شروطها لوقف القتال", "وفي خطاب متلفز مساء أمس الأحد، اشترط علييف أن تحدد أرمينيا موعدا لسحب قواتها من قره باغ والمناطق المحيطة به"]),
        E("t-2020-10-04-apology", "REQUEST", "وأن يعتذر رئيس وزرائها نيكول باشينيان للشعب الأذربيجاني ويقر علنا بأن الإقليم ليس أرضا أرمينية", S, imp="secondary", modality="demanded", modality_accept=["conditional"], src=["ALI"], tgt=["PASH"], other=["AZE", "ARM", "NK"]),
        E("t-2020-10-04-no-waiting", "THREATEN", "وأضاف \"صبرنا 30 عاما، ولن ننتظر 30 عاما أخرى. من أراد أن يتوسط فليقنع يريفان بالرحيل\"", S, imp="minor", types=["THREATEN", "STATEMENT", "REJECT", "REQUEST"], modality_accept=["happened", "demanded", "claimed", "denied"], modality="threatened", src=["ALI"], other=["AZE", "ARM", "Yerevan"], by=["ALI"]),
        E("t-2020-10-naghdalyan", "REJECT", "وعلقت المتحدثة باسم الخارجية الأرمينية آنا ناغداليان قائلة إن بلادها لن تتفاوض تحت القصف", M, accept=[S], imp="secondary", types=["REJECT", "STATEMENT", "CONSULT"], modality="denied", modality_accept=["happened", "claimed", "threatened"], src=["ARM"], other=["AMFA", "Anna Naghdalyan", "AZE"], by=["Anna Naghdalyan"]),
        E("t-2020-10-04-jabrayil", "ASSAULT", "وكان علييف أعلن قبل ذلك بساعات سيطرة جيشه على مدينة جبرائيل الإستراتيجية جنوبي الإقليم", S, types=["ASSAULT", "COERCE"], modality_accept=["claimed"], src=["ZAF"], other=["AZE", "ARM", "ALI"], by=["ALI"], places=["Jabrayil"]),
        E("t-2020-10-04-jabrayil-denied", "REJECT", "وهو ما وصفته أرمينيا بالخبر الكاذب", S, imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT", "ACCUSE"], modality="denied", modality_accept=["happened"], src=["ARM"], other=["AZE"]),
        E("t-2020-10-04-erdogan", "CONSULT", "اتصل الرئيس التركي رجب طيب أردوغان بنظيره الأذري لتهنئته", S, imp="secondary", types=["CONSULT", "SUPPORT", "STATEMENT"], src=["ERD"], tgt=["ALI"], other=["TUR", "AZE"]),
        E("t-2020-10-04-ganja", "ASSAULT", "وتعرضت مدينة كنجة ثاني كبرى مدن أذربيجان الأحد لقصف قالت الخارجية الأذرية إنه أودى بحياة مدني وأوقع أربعة جرحى", S, types=["ASSAULT", "ACCUSE"], modality_accept=["claimed"], tgt=["AZE"], other=["ARM", "AAF", "NK", "civilians (Azerbaijan)", "ZMFA"], by=["ZMFA"], places=["Ganja"], cas=[("AZE", 1, 4)]),
        E("t-2020-10-04-ganja-airport", "ASSAULT", "وتبنى رئيس الإقليم أرايك هاروتيونيان الهجوم مؤكدا تدمير مطار عسكري", S, types=["ASSAULT", "ACCUSE", "STATEMENT"], modality_accept=["claimed", "happened"], modality="claimed", src=["Arayik Harutyunyan"], tgt=["AZE"], other=["NK", "ARM"], by=["Arayik Harutyunyan"], places=[]),
        E("t-2020-10-04-halt-order", "RETREAT", "قبل أن يعلن أنه أمر بوقف القصف تجنبا لسقوط ضحايا أبرياء", S, imp="secondary", types=["RETREAT", "AGREE", "CONCEDE", "STATEMENT"], modality_accept=["claimed"], src=["Arayik Harutyunyan"], other=["NK", "AZE"], by=["Arayik Harutyunyan"]),
        E("t-2020-10-04-hajiyev", "THREATEN", "وتوعد حكمت حاجييف مساعد الرئيس الأذري بتدمير الأهداف العسكرية التي تنطلق منها النيران داخل أرمينيا", S, accept=[M], modality="threatened", src=["Hikmet Hajiyev"], tgt=["ARM"], other=["AZE"]),
        E("t-2020-10-04-harutyunyan-denied", "REJECT", "ونفى مكتب هاروتيونيان أنباء أذرية عن إصابته بجروح خطيرة", S, accept=[M], imp="minor", types=["REJECT", "STATEMENT"], modality="denied", modality_accept=["happened"], src=["Arayik Harutyunyan"], other=["NK", "Office of Arayik Harutyunyan", "AZE"], by=["Office of Arayik Harutyunyan", "Arayik Harutyunyan", "NK"]),
        E("t-2020-10-05-truce-call", "REQUEST", "وفي أنقرة، دعا الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ عقب اجتماعه بوزير الخارجية التركي مولود تشاووش أوغلو إلى وقف إطلاق النار", M, modality="demanded", src=["Jens Stoltenberg"], other=["NATO", "TUR", "ARM", "AZE", "Mevlüt Çavuşoğlu"], places=[]),
        E("t-2020-10-05-stoltenberg", "CONSULT", "عقب اجتماعه بوزير الخارجية التركي مولود تشاووش أوغلو", M, src=["Jens Stoltenberg"], tgt=["Mevlüt Çavuşoğlu"], other=["NATO", "TUR"], places=["Ankara"]),
        E("t-2020-10-05-stoltenberg-urges", "REQUEST", "وطالب تركيا باستخدام نفوذها لخفض التوتر", M, modality="demanded", src=["Jens Stoltenberg"], tgt=["TUR"], other=["NATO"]),
        E("t-2020-10-05-cavusoglu", "REQUEST", "غير أن الوزير التركي رأى أن الحلف مطالب بدعوة أرمينيا إلى الانسحاب", M, imp="secondary", modality="demanded", src=["Mevlüt Çavuşoğlu"], tgt=["NATO"], other=["TUR", "ARM", "AZE"]),
        E("t-2020-10-05-putin-call", "CONSULT", "وهاتف الرئيس الروسي فلاديمير بوتين باشينيان للمرة الرابعة منذ اندلاع القتال", M, accept=[S], src=["PUT"], tgt=["PASH"], other=["RUS", "ARM"]),
        E("t-2020-10-04-red-cross", "ACCUSE", "ونددت اللجنة الدولية للصليب الأحمر بالقصف \"العشوائي\" للمناطق المأهولة", M, accept=[S], types=["ACCUSE", "REJECT", "STATEMENT", "REQUEST"], src=["International Committee of the Red Cross"], other=["ARM", "AZE"], by=["International Committee of the Red Cross"]),
        E("t-2020-10-05-iran-plan", "SUPPORT", "كشف المتحدث باسم الخارجية سعيد خطيب زاده أن إيران تعد خطة لحل النزاع ستعرضها على الأطراف المعنية", M, types=["SUPPORT", "CONSULT", "STATEMENT", "AGREE"], modality_accept=["planned", "promised", "claimed"], src=["IRN"], other=["Saeed Khatibzadeh", "ARM", "AZE", "IMFA"], by=["Saeed Khatibzadeh"]),
        E("t-2020-10-05-canada", "COERCE", "كما أوقفت كندا مؤقتا تصدير معدات عسكرية إلى تركيا", M, accept=[S], types=["SANCTION", "COERCE", "REJECT"], src=["Canada"], tgt=["TUR"]),
        E("t-2020-10-05-canada-inquiry", "COERCE", "ريثما تحقق في استخدام تقنيتها في مسيّرات بالإقليم", M, accept=[S], imp="minor", types=["COERCE", "OTHER", "STATEMENT", "ACCUSE"], modality_accept=["planned"], src=["Canada"], other=["TUR", "NK", "AZE"]),
        E("t-2020-10-05-ankara-condemns", "ACCUSE", "ونددت أنقرة بالقرار", M, accept=[S], imp="secondary", types=["ACCUSE", "REJECT", "STATEMENT"], src=["TUR"], tgt=[], other=["Canada", "Ankara"], by=["TUR"]),
        E("t-2020-autumn-displaced", "RETREAT", "وأسفرت المعارك منذ 27 سبتمبر/أيلول الماضي عن نزوح نصف سكان الإقليم تقريبا", "2020-09-27/2020-10-05", precision="interval", accept=["2020-09-27", M], types=["RETREAT", "OTHER", "COERCE", "ASSAULT"], other=["NK", "ARM", "AZE", "civilians (Nagorno-Karabakh)"]),
        E("t-1994-05-ceasefire", "AGREE", "هدنة عام 1994", "1994-01-01/1994-12-31", precision="year", accept=["1994-05-01/1994-05-31"], imp="minor", background=True, types=["AGREE", "RETREAT", "CONCEDE"], other=["ARM", "AZE"]),
    ]}
