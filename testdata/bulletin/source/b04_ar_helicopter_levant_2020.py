article = {
    "lang": "ar", "outlet": "a Lebanese site", "title": "سقوط مروحية روسية قرب نخجوان... وباكو تعتذر",
    "published": "2020-11-09", "evidence": "stamp", "furniture": ["الاثنين 09 تشرين الثاني 2020 - 22:47", "المصدر: وكالات", "Advertise Here", "لمشاهدة آخر أخبارنا انضموا إلى قناتنا"],
    "text": """
سقوط مروحية روسية قرب نخجوان... وباكو تعتذر
[[2020-11-09T22:47~2020-11-09|الاثنين 09 تشرين الثاني 2020 - 22:47¦الاثنين 09 تشرين الثاني 2020]]
المصدر: وكالات
Advertise Here

أقرّت أذربيجان، [[2020-11-09TEV~2020-11-09|مساء اليوم¦اليوم]]، بأن قواتها أسقطت "من طريق الخطأ" مروحية عسكرية روسية من طراز "مي 24" فوق الأراضي الأرمنية، وقدّمت اعتذارها إلى موسكو.

وكانت وزارة الدفاع الروسية أعلنت أن المروحية تعرضت لإصابة بصاروخ محمول على الكتف قرب بلدة يراسخ، على مقربة من حدود جيب نخجوان، ما أسفر عن مقتل اثنين من أفراد طاقمها وإصابة ثالث بجروح متوسطة نُقل على إثرها إلى المستشفى. وأضافت أن الطائرة كانت ترافق رتلاً للقاعدة العسكرية الروسية 102 عندما سقطت في منطقة جبلية.

وسارعت الخارجية الأرمنية إلى اتهام باكو بتعمّد استهداف المروحية، معتبرةً أن ما جرى "عمل عدواني ضد القوات الروسية" يرمي إلى عرقلة أي دور لموسكو في الإقليم. غير أن الخارجية الأذربيجانية أكدت في بيانها أن الحادث "لم يكن موجهاً ضد الجانب الروسي"، وعزته إلى الظلام الدامس والتوتر السائد على الحدود، متقدمةً بالتعازي من أسر الضحايا ومبديةً استعدادها لدفع تعويضات.

وفُتح تحقيق جنائي في الحادث من جانب النيابة العسكرية الروسية، فيما اكتفى المتحدث باسم الكرملين ديمتري بيسكوف بالقول إن الرئيس فلاديمير بوتين أُبلغ بالأمر فوراً. ورأت الخارجية الروسية أن مسارعة أذربيجان إلى الاعتراف بذنبها "خطوة إيجابية".

وأجرى وزير الدفاع الأذربيجاني ذاكر حسنوف اتصالاً هاتفياً بنظيره الروسي سيرغي شويغو لشرح ملابسات الحادث. كذلك تلقى بوتين اتصالاً من رئيس الوزراء الأرمني نيكول باشينيان الذي قدّم العزاء بالعسكريَّين.

ويأتي الحادث غداة إعلان الرئيس الأذربيجاني إلهام علييف سيطرة جيشه على مدينة شوشة الاستراتيجية، وهو إعلان ظلت يريفان ترفضه حتى [[2020-11-09TMO~2020-11-09|صباح اليوم¦اليوم]]، قبل أن يعترف المتحدث باسم رئاسة كاراباخ فاهرام بوغوصيان بأن المدينة "خرجت كلياً عن السيطرة" وبأن العدو بات على مشارف ستيباناكيرت.

وترتبط موسكو بمعاهدة دفاعية مع يريفان أُبرمت [[1997|عام 1997]]، وتنشر في غيومري نحو ثلاثة آلاف جندي، لكنها قالت مراراً إن التزاماتها لا تشمل كاراباخ.

ولم تصمد ثلاث هدن توسطت فيها روسيا وفرنسا والولايات المتحدة في [[2020-10|تشرين الأول]]، إذ تبادل الطرفان الاتهامات بخرقها بعد ساعات من سريانها.

لمشاهدة آخر أخبارنا انضموا إلى قناتنا
""".replace("بعد ساعات من", "بعد [[PTXH|ساعات]] من"),
    "events": [
        E("t-2020-11-09-mi24", "ASSAULT", "أقرّت أذربيجان، مساء اليوم، بأن قواتها أسقطت \"من طريق الخطأ\" مروحية عسكرية روسية من طراز \"مي 24\" فوق الأراضي الأرمنية", "2020-11-09", types=["ASSAULT", "CONCEDE"], modality_accept=["claimed"], src=["AZE"], tgt=["RUS"], other=["ZAF", "Armed Forces of Russia", "ARM"], by=["AZE"], places=["Armenia"], also=["سقوط مروحية روسية قرب نخجوان", "قواتها أسقطت \"من طريق الخطأ\" مروحية عسكرية روسية من طراز \"مي 24\" فوق الأراضي الأرمنية"]),
        E("t-2020-11-09-apology", "CONCEDE", "وقدّمت اعتذارها إلى موسكو", "2020-11-09", types=["CONCEDE", "AGREE", "STATEMENT", "SUPPORT"], src=["AZE"], tgt=["RUS"], other=["Moscow", "Baku"], also=["وباكو تعتذر", "متقدمةً بالتعازي من أسر الضحايا"]),
        E("t-2020-11-09-mi24", "ASSAULT", "المروحية تعرضت لإصابة بصاروخ محمول على الكتف قرب بلدة يراسخ، على مقربة من حدود جيب نخجوان، ما أسفر عن مقتل اثنين من أفراد طاقمها وإصابة ثالث بجروح متوسطة", "2020-11-09", modality_accept=["claimed"], src=[], tgt=["RUS"], other=["AZE", "ZAF", "Armed Forces of Russia"], by=["RMOD"], places=["Yeraskh"], cas=[("RUS", 2, 1)],
          also=["وكانت وزارة الدفاع الروسية أعلنت أن المروحية تعرضت لإصابة بصاروخ محمول على الكتف قرب بلدة يراسخ، على مقربة من حدود جيب نخجوان، ما أسفر عن مقتل اثنين من أفراد طاقمها وإصابة ثالث بجروح متوسطة"]),
        E("t-2020-11-09-mi24", "ASSAULT", "وسارعت الخارجية الأرمنية إلى اتهام باكو بتعمّد استهداف المروحية", "2020-11-09", types=["ASSAULT", "ACCUSE"], modality="claimed", src=["AZE"], tgt=["RUS"], other=["Baku", "ARM", "Armed Forces of Russia"], by=["AMFA"]),
        E("t-2020-11-09-yerevan-accuses", "ACCUSE", "معتبرةً أن ما جرى \"عمل عدواني ضد القوات الروسية\" يرمي إلى عرقلة أي دور لموسكو في الإقليم", "2020-11-09", imp="secondary", types=["ACCUSE", "STATEMENT", "ASSAULT"], modality="claimed", modality_accept=["happened"], src=["AMFA"], tgt=["AZE"], other=["ARM", "RUS"], by=["AMFA"]),
        E("t-2020-11-09-baku-not-aimed", "REJECT", "الخارجية الأذربيجانية أكدت في بيانها أن الحادث \"لم يكن موجهاً ضد الجانب الروسي\"", "2020-11-09", imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened", "claimed"], src=["ZMFA"], tgt=[], other=["AZE", "RUS", "ARM"], by=["ZMFA"], also=["الحادث \"لم يكن موجهاً ضد الجانب الروسي\"، وعزته إلى الظلام الدامس والتوتر السائد على الحدود"]),
        E("t-2020-11-09-compensation", "AGREE", "ومبديةً استعدادها لدفع تعويضات", "2020-11-09", imp="secondary", types=["AGREE", "CONCEDE", "SUPPORT", "AID", "STATEMENT"], modality="promised", modality_accept=["claimed"], src=["AZE"], tgt=[], other=["ZMFA", "RUS"], by=["ZMFA"]),
        E("t-2020-11-09-russian-inquiry", "COERCE", "وفُتح تحقيق جنائي في الحادث من جانب النيابة العسكرية الروسية", "2020-11-09", imp="secondary", types=["COERCE", "OTHER", "STATEMENT"], src=["RUS"], tgt=[], other=["AZE"]),
        E("t-2020-11-09-moscow-welcomes", "SUPPORT", "ورأت الخارجية الروسية أن مسارعة أذربيجان إلى الاعتراف بذنبها \"خطوة إيجابية\"", "2020-11-09", imp="secondary", types=["SUPPORT", "STATEMENT", "AGREE"], src=["RMFA"], tgt=[], other=["RUS", "AZE"], by=["RMFA"]),
        E("t-2020-11-09-hasanov-shoigu", "CONSULT", "وأجرى وزير الدفاع الأذربيجاني ذاكر حسنوف اتصالاً هاتفياً بنظيره الروسي سيرغي شويغو لشرح ملابسات الحادث", "2020-11-09", src=["Zakir Hasanov"], tgt=["Sergei Shoigu"], other=["AZE", "RUS", "ZMOD", "RMOD"]),
        E("t-2020-11-09-pashinyan-putin", "CONSULT", "كذلك تلقى بوتين اتصالاً من رئيس الوزراء الأرمني نيكول باشينيان الذي قدّم العزاء بالعسكريَّين", "2020-11-09", src=["PASH"], tgt=["PUT"], other=["ARM", "RUS"]),
        E("t-2020-11-08-shusha", "ASSAULT", "غداة إعلان الرئيس الأذربيجاني إلهام علييف سيطرة جيشه على مدينة شوشة الاستراتيجية", "2020-11-08", types=["ASSAULT", "COERCE"], modality="claimed", modality_accept=["happened"], src=["ZAF"], tgt=[], other=["AZE", "ARM", "NK"], by=["ALI"], places=["Shusha"]),
        E("t-2020-11-08-shusha-denied", "REJECT", "وهو إعلان ظلت يريفان ترفضه حتى صباح اليوم", "2020-11-09", accept=["2020-11-08", "2020-11-08/2020-11-09"], imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT", "COERCE"], modality="denied", modality_accept=["happened"], src=["ARM"], tgt=[], other=["AZE", "Yerevan"], by=["ARM"]),
        E("t-2020-11-09-shusha-conceded", "CONCEDE", "قبل أن يعترف المتحدث باسم رئاسة كاراباخ فاهرام بوغوصيان بأن المدينة \"خرجت كلياً عن السيطرة\"", "2020-11-09", types=["CONCEDE", "ASSAULT", "COERCE", "RETREAT", "STATEMENT"], modality_accept=["claimed"], src=["Vahram Poghosyan"], tgt=[], other=["NK", "AZE", "ARM", "ZAF"], by=["Vahram Poghosyan"], places=["Shusha"]),
        E("t-2020-11-09-stepanakert-gates", "ASSAULT", "وبأن العدو بات على مشارف ستيباناكيرت", "2020-11-09", imp="secondary", types=["ASSAULT", "COERCE", "MOBILIZE"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=[], other=["ZAF", "NK", "ARM"], by=["Vahram Poghosyan"], places=["Khankendi"]),
        E("t-1997-treaty", "AGREE", "وترتبط موسكو بمعاهدة دفاعية مع يريفان أُبرمت عام 1997", "1997-01-01/1997-12-31", imp="minor", background=True, src=["RUS", "ARM"], tgt=["RUS", "ARM"], other=["Moscow", "Yerevan"]),
        E("t-2020-11-gyumri-troops", "MOBILIZE", "وتنشر في غيومري نحو ثلاثة آلاف جندي", "2020-11-09", accept=["1997-01-01/1997-12-31", "1997-01-01/2020-11-09"], imp="minor", background=True, src=["RUS"], tgt=[], other=["ARM", "Armed Forces of Russia"], places=["Gyumri"]),
        E("t-2020-11-russia-no-nk-duty", "REJECT", "قالت مراراً إن التزاماتها لا تشمل كاراباخ", "2020-11-09", accept=["2020-09-27/2020-11-09", "2020-10-01/2020-11-09"], imp="minor", background=True, types=["REJECT", "STATEMENT"], modality_accept=["claimed", "denied"], src=["RUS"], tgt=[], other=["ARM", "NK", "Moscow"], by=["RUS"]),
        E("t-2020-10-truces", "AGREE", "ولم تصمد ثلاث هدن توسطت فيها روسيا وفرنسا والولايات المتحدة في تشرين الأول", "2020-10-01/2020-10-31", precision="month", imp="secondary", background=True, types=["AGREE", "ASSAULT", "CONSULT", "CONCEDE", "RETREAT", "SUPPORT"], modality="happened", src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["RUS", "FRA", "USA"]),
        E("t-2020-10-truce-accusations", "ACCUSE", "تبادل الطرفان الاتهامات بخرقها بعد ساعات من سريانها", "2020-10-01/2020-10-31", precision="month", imp="minor", background=True, types=["ACCUSE", "ASSAULT", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], by=["ARM", "AZE"]),
    ]}
