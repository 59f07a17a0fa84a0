article = {
    "lang": "ar", "outlet": "a Tunisian copy of a Russian agency, ad marks", "title": "الشرطة تعتقل مئات المتظاهرين في يريفان",
    "published": "2024-05-27", "evidence": "place, day and agency before the first sentence; the year from the facts", "need": "metadata", "furniture": ["[ad_1]", "[ad_2]\nالمصدر"],
    "text": """
الشرطة تعتقل مئات المتظاهرين في يريفان

[ad_1]
يريفان، [[2024-05-27|27 مايو]]. /تاس/. اعتقلت الشرطة الأرمينية 226 شخصا خلال احتجاجات شهدتها يريفان ومدن أخرى [[2024-05-27|اليوم]]، حسبما أفادت وزارة الداخلية.
وأغلق أنصار حركة "تافوش من أجل الوطن الأم" المعارضة عددا من الشوارع والطرق السريعة منذ [[2024-05-27TMO~2024-05-27|الصباح]]، استجابة لدعوة أطلقها زعيمها رئيس الأساقفة باغرات غالستانيان.
وكانت الحركة قد رشحت غالستانيان، خلال تجمع حاشد في ساحة الجمهورية [[2024-05-26|أمس الأحد]]، لمنصب رئيس الوزراء، وطالبت نيكول باشينيان بالاستقالة الفورية.
“لن نتراجع حتى يرحل”، قال رئيس الأساقفة مخاطبا المتظاهرين.
وبدأت الاحتجاجات في أرمينيا بعدما أعلنت لجنتا ترسيم الحدود في البلدين في [[2024-04-19|19 أبريل]] التوصل إلى اتفاق بشأن ترسيم مقاطع من الحدود في منطقة تافوش. ووافقت يريفان بموجبه على إعادة أربع قرى كانت تابعة لأذربيجان السوفيتية إلى باكو. وفي [[2024-05-24|24 مايو]] بسط حرس الحدود الأذربيجاني سيطرته على تلك القرى، وهي باغانيس أيروم وأشاغي أسكيبارا وخيريملي وقيزيل حاجيلي.
وفي [[2024-05-09|9 مايو]] أمهل غالستانيان باشينيان [[PT1H|ساعة واحدة]] للتنحي، بعد مسيرة على الأقدام من تافوش إلى العاصمة.
ويرى رئيس الوزراء أن الترسيم يجنب أرمينيا حربا جديدة. وقال في وقت سابق إنه لا ينوي الاستقالة.
ورحبت الولايات المتحدة والاتحاد الأوروبي باتفاق الترسيم، ودعا الاتحاد الطرفين إلى مواصلة العمل لإبرام معاهدة سلام.
وفرضت أذربيجان في [[2023-09|سبتمبر الماضي¦سبتمبر]] سيطرتها على كامل ناغورني قره باغ بعد عملية عسكرية استمرت [[P1D~PT24H|يوما واحدا¦يوما]]، ما دفع أكثر من 100 ألف أرمني إلى الفرار.
[ad_2]
المصدر
""",
    "events": [
        E("t-2024-05-27-arrests", "COERCE", "اعتقلت الشرطة الأرمينية 226 شخصا خلال احتجاجات شهدتها يريفان ومدن أخرى اليوم", "2024-05-27", src=["Police of Armenia"], tgt=[], other=["ARM"], places=["Yerevan"], by=[], via=["TASS"], also=["الشرطة تعتقل مئات المتظاهرين في يريفان"], need="metadata"),
        E("t-2024-05-27-roads", "PROTEST", "وأغلق أنصار حركة \"تافوش من أجل الوطن الأم\" المعارضة عددا من الشوارع والطرق السريعة منذ الصباح", "2024-05-27", src=[], tgt=[], other=["Tavush for the Homeland", "Bagrat Galstanyan", "ARM", "protesters (Armenia)"], need="metadata"),
        E("t-2024-05-26-nominated", "SUPPORT", "وكانت الحركة قد رشحت غالستانيان، خلال تجمع حاشد في ساحة الجمهورية أمس الأحد، لمنصب رئيس الوزراء", "2024-05-26", imp="secondary", types=["SUPPORT", "PROTEST", "OTHER", "STATEMENT"], src=[], tgt=["Bagrat Galstanyan"], other=["Tavush for the Homeland"], need="metadata"),
        E("t-2024-05-26-resign", "REQUEST", "وطالبت نيكول باشينيان بالاستقالة الفورية", "2024-05-26", types=["REQUEST", "PROTEST"], modality="demanded", src=[], tgt=["PASH"], other=["Tavush for the Homeland", "ARM", "Bagrat Galstanyan"], need="metadata"),
        E("t-2024-05-26-galstanyan-vow", "STATEMENT", "“لن نتراجع حتى يرحل”، قال رئيس الأساقفة مخاطبا المتظاهرين", "2024-05-26", accept=["2024-05-27"], imp="minor", types=["STATEMENT", "THREATEN", "REJECT"], modality_accept=["claimed", "threatened", "promised"], src=["Bagrat Galstanyan"], tgt=[], other=["PASH"], by=["Bagrat Galstanyan"], need="metadata"),
        E("t-2024-04-protests", "PROTEST", "وبدأت الاحتجاجات في أرمينيا", "2024-04-19", accept=["2024-04-20", "2024-04-19/2024-05-27", "2024-04-01/2024-04-30"], imp="secondary", src=[], tgt=[], other=["ARM", "protesters (Armenia)"], places=["Armenia"], need="metadata"),
        E("t-2024-04-19-delimitation", "AGREE", "أعلنت لجنتا ترسيم الحدود في البلدين في 19 أبريل التوصل إلى اتفاق بشأن ترسيم مقاطع من الحدود في منطقة تافوش", "2024-04-19", src=["ARM", "AZE"], tgt=["ARM", "AZE"], places=["Tavush Province"], modality_accept=["claimed"], need="metadata"),
        E("t-2024-04-19-delimitation", "CONCEDE", "ووافقت يريفان بموجبه على إعادة أربع قرى كانت تابعة لأذربيجان السوفيتية إلى باكو", "2024-04-19", types=["CONCEDE", "AGREE", "RETREAT"], modality_accept=["promised"], src=["ARM"], tgt=["AZE"], need="metadata"),
        E("t-2024-05-24-villages", "COERCE", "وفي 24 مايو بسط حرس الحدود الأذربيجاني سيطرته على تلك القرى", "2024-05-24", types=["COERCE", "MOBILIZE", "RETREAT", "CONCEDE"], src=["State Border Service of Azerbaijan"], tgt=[], other=["AZE", "ARM"], places=["Baghanis Ayrum", "Ashaghi Askipara", "Kheyrimli", "Gizilhajili"],
          also=["وفي 24 مايو بسط حرس الحدود الأذربيجاني سيطرته على تلك القرى، وهي باغانيس أيروم وأشاغي أسكيبارا وخيريملي وقيزيل حاجيلي"], need="metadata"),
        E("t-2024-05-09-ultimatum", "REQUEST", "وفي 9 مايو أمهل غالستانيان باشينيان ساعة واحدة للتنحي", "2024-05-09", types=["REQUEST", "THREATEN"], modality="demanded", modality_accept=["threatened"], src=["Bagrat Galstanyan"], tgt=["PASH"], need="metadata"),
        E("t-2024-05-09-march", "PROTEST", "مسيرة على الأقدام من تافوش إلى العاصمة", "2024-05-09", accept=["2024-05-04/2024-05-09", "2024-05-08"], imp="minor", src=[], tgt=[], other=["Bagrat Galstanyan"], places=[], need="metadata"),
        E("t-2024-05-pashinyan-stays", "REJECT", "وقال في وقت سابق إنه لا ينوي الاستقالة", "2024-05-27", accept=["2024-05-09/2024-05-27", "2024-05-01/2024-05-31", "2024-05-26", "2024-05-24/2024-05-27"], imp="secondary", types=["REJECT", "STATEMENT"], modality_accept=["denied", "claimed"], src=["PASH"], tgt=[], by=["PASH"], need="metadata"),
        E("t-2024-04-19-welcomed", "SUPPORT", "ورحبت الولايات المتحدة والاتحاد الأوروبي باتفاق الترسيم", "2024-05-27", accept=["2024-04-19", "2024-04-19/2024-05-27", "2024-05-24"], imp="secondary", types=["SUPPORT", "STATEMENT"], src=["USA", "EU"], tgt=[], other=["ARM", "AZE"], need="metadata"),
        E("t-2024-05-eu-appeal", "REQUEST", "ودعا الاتحاد الطرفين إلى مواصلة العمل لإبرام معاهدة سلام", "2024-05-27", accept=["2024-04-19", "2024-04-19/2024-05-27", "2024-05-24"], imp="secondary", modality="demanded", src=["EU"], tgt=["ARM", "AZE"], need="metadata"),
        E("t-2023-09-19-operation", "ASSAULT", "وفرضت أذربيجان في سبتمبر الماضي سيطرتها على كامل ناغورني قره باغ بعد عملية عسكرية استمرت يوما واحدا", "2023-09-01/2023-09-30", accept=["2023-09-19/2023-09-20", "2023-09-19"], imp="secondary", background=True, types=["ASSAULT", "COERCE"], src=["AZE"], tgt=[], other=["NK", "ARM", "ZAF"], places=["NK"], need="metadata"),
        E("t-2023-09-exodus", "RETREAT", "ما دفع أكثر من 100 ألف أرمني إلى الفرار", "2023-09-01/2023-09-30", accept=["2023-09-24/2023-10-03", "2023-09-24/2023-09-30"], imp="secondary", background=True, types=["RETREAT", "COERCE", "OTHER", "AID"], src=[], tgt=[], other=["NK", "AZE", "ARM", "civilians (Nagorno-Karabakh)"], need="metadata"),
    ]}
