article = {
    "lang": "ar", "outlet": "a Gulf daily", "title": "أذربيجان توقف مسناً نقله الصليب الأحمر... وقافلة أرمينيا تراوح مكانها",
    "published": "2023-07-30", "need": "metadata", "evidence": "Saturday was yesterday; fifth day of the convoy", "furniture": ["يريفان - «وكالات»", "صورة من تويتر لشاحنات القافلة", "#أرمينيا #أذربيجان"],
    "text": """
أذربيجان توقف مسناً نقله الصليب الأحمر... وقافلة أرمينيا تراوح مكانها

يريفان - «وكالات»

صورة من تويتر لشاحنات القافلة

أوقف حرس الحدود الأذربيجاني [[2023-07-29|أمس]] ([[2023-07-29|السبت]]) رجلاً أرمنياً من سكان قره باغ كان الصليب الأحمر ينقله للعلاج في يريفان، في خطوة نددت بها أرمينيا ووصفتها بأنها «خطف».

وقالت النيابة العامة الأذربيجانية إن الموقوف، ويدعى واغيف خاتشاتريان (68 عاماً)، مطلوب لمشاركته في قتل 25 أذربيجانياً بقرية ميشلي في [[1991-12|ديسمبر 1991¦ديسمبر (كانون الأول) 1991]]، ونُقل إلى باكو حيث أمرت محكمة بحبسه [[P2M|شهرين]] على ذمة التحقيق.

وطالبت الخارجية الأرمينية بالإفراج عنه فوراً، في حين أكدت اللجنة الدولية للصليب الأحمر أنها على اتصال بالجانبين للوقوف على مصيره. وتظاهر العشرات في ستيباناكرت أمام مكتب اللجنة احتجاجاً على الحادثة.

في الأثناء، لا تزال 19 شاحنة محملة بنحو 360 طناً من الطحين والحليب والأدوية، سيّرتها يريفان [[2023-07-26|الأربعاء]] إلى الإقليم، عالقة عند قرية كورنيدزور على تخوم ممر لاتشين، إذ ترفض أذربيجان دخولها وتعدّ إرسالها «استفزازاً».

وعرضت باكو بدلاً من ذلك إرسال المؤن من أغدام، إلا أن سكان الإقليم قطعوا تلك الطريق بكتل أسمنتية رفضاً للعرض.

ودعا مسؤول السياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل [[2023-07-26|الأربعاء الماضي¦الأربعاء]] السلطات الأذربيجانية إلى ضمان حرية المرور، وكرر وزير الخارجية الأميركي أنتوني بلينكن الدعوة ذاتها في مكالمة هاتفية مع الرئيس إلهام علييف [[2023-07-29|السبت]].

وكان رئيس المجلس الأوروبي شارل ميشال جمع علييف ورئيس الوزراء الأرميني نيكول باشينيان في بروكسل [[2023-07-15~2023-07|منتصف الشهر¦منتصف الشهر الحالي]] من دون أن يحرز اللقاء اختراقاً.

وعلّقت أذربيجان في [[2023-07-11|11 يوليو (تموز)¦11 يوليو]] عبور سيارات الصليب الأحمر بدعوى العثور على سلع مهربة فيها، قبل أن تعيد فتح الطريق أمام المرضى بعد [[P3D|ثلاثة أيام]].

#أرمينيا #أذربيجان
""",
    "events": [
        E("t-2023-07-29-khachatryan", "COERCE", "أوقف حرس الحدود الأذربيجاني أمس (السبت) رجلاً أرمنياً من سكان قره باغ كان الصليب الأحمر ينقله للعلاج في يريفان", "2023-07-29", src=["State Border Service of Azerbaijan"], tgt=["ARM"], other=["AZE", "Red Cross", "NK", "Vagif Khachatryan"], also=["أذربيجان توقف مسناً نقله الصليب الأحمر"], need="metadata"),
        E("t-2023-07-29-armenia-condemns", "ACCUSE", "في خطوة نددت بها أرمينيا ووصفتها بأنها «خطف»", "2023-07-29", accept=["2023-07-30"], types=["ACCUSE", "STATEMENT", "COERCE"], modality="claimed", modality_accept=["happened"], src=["ARM"], tgt=["AZE"], by=["ARM"], need="metadata"),
        E("t-1991-meshali", "ASSAULT", "مطلوب لمشاركته في قتل 25 أذربيجانياً بقرية ميشلي في ديسمبر 1991", "1991-12-01/1991-12-31", accept=["2023-07-29", "1991-12-22"], imp="secondary", background=True, types=["ASSAULT", "ACCUSE", "COERCE"], modality="claimed", modality_accept=["happened"], src=["Vagif Khachatryan"], tgt=["AZE"], other=["ARM", "civilians (Azerbaijan)"], by=["Prosecutor General's Office of Azerbaijan"], places=["Meshali"], cas=[("AZE", 25, None)],
          also=["وقالت النيابة العامة الأذربيجانية إن الموقوف، ويدعى واغيف خاتشاتريان (68 عاماً)، مطلوب لمشاركته في قتل 25 أذربيجانياً بقرية ميشلي في ديسمبر 1991"], need="doc"),
        E("t-2023-07-29-custody", "COERCE", "ونُقل إلى باكو حيث أمرت محكمة بحبسه شهرين على ذمة التحقيق", "2023-07-29", accept=["2023-07-30"], imp="secondary", src=[], tgt=["Vagif Khachatryan"], other=["AZE", "ARM", "Baku"], places=["Baku"], need="metadata"),
        E("t-2023-07-29-armenia-demands", "REQUEST", "وطالبت الخارجية الأرمينية بالإفراج عنه فوراً", "2023-07-29", accept=["2023-07-30"], modality="demanded", src=["AMFA"], tgt=["AZE"], other=["ARM", "Vagif Khachatryan"], need="metadata"),
        E("t-2023-07-29-red-cross", "CONSULT", "أكدت اللجنة الدولية للصليب الأحمر أنها على اتصال بالجانبين للوقوف على مصيره", "2023-07-29", accept=["2023-07-30"], imp="minor", types=["CONSULT", "STATEMENT", "AID"], modality_accept=["claimed"], src=["International Committee of the Red Cross"], tgt=["ARM", "AZE"], other=["Red Cross", "Vagif Khachatryan"], by=["International Committee of the Red Cross"], need="metadata"),
        E("t-2023-07-29-stepanakert-rally", "PROTEST", "وتظاهر العشرات في ستيباناكرت أمام مكتب اللجنة احتجاجاً على الحادثة", "2023-07-29", accept=["2023-07-30"], imp="secondary", types=["PROTEST"], src=[], tgt=[], other=["NK", "International Committee of the Red Cross", "Armenians", "protesters (Armenia)", "protesters (Nagorno-Karabakh)"], places=["Khankendi"], need="metadata"),
        E("t-2023-07-26-convoy", "AID", "سيّرتها يريفان الأربعاء إلى الإقليم", "2023-07-26", types=["AID", "SUPPORT"], src=["ARM"], tgt=["NK"], other=["Yerevan"], also=["19 شاحنة محملة بنحو 360 طناً من الطحين والحليب والأدوية، سيّرتها يريفان الأربعاء إلى الإقليم"], need="metadata"),
        E("t-2023-07-26-convoy-stopped", "COERCE", "عالقة عند قرية كورنيدزور على تخوم ممر لاتشين، إذ ترفض أذربيجان دخولها", "2023-07-26", accept=["2023-07-30", "2023-07-26/2023-07-30"], types=["COERCE", "REJECT"], modality_accept=["denied"], src=["AZE"], tgt=["ARM"], other=["NK"], places=["Kornidzor"], also=["وقافلة أرمينيا تراوح مكانها", "إذ ترفض أذربيجان دخولها"], need="metadata"),
        E("t-2023-07-26-baku-accuses", "ACCUSE", "وتعدّ إرسالها «استفزازاً»", "2023-07-30", accept=["2023-07-26", "2023-07-29"], imp="minor", types=["ACCUSE", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=["ARM"], by=["AZE"], need="metadata"),
        E("t-2023-07-aghdam-offer", "AID", "وعرضت باكو بدلاً من ذلك إرسال المؤن من أغدام", "2023-07-30", accept=["2023-07-26", "2023-07-29"], imp="secondary", types=["AID", "SUPPORT", "AGREE", "STATEMENT", "REQUEST"], modality="promised", modality_accept=["happened", "planned", "demanded"], src=["AZE"], tgt=[], other=["NK", "Baku"], need="metadata"),
        E("t-2023-07-aghdam-road-blocked", "PROTEST", "سكان الإقليم قطعوا تلك الطريق بكتل أسمنتية رفضاً للعرض", "2023-07-30", accept=["2023-07-26", "2023-07-29", "2023-07-18"], imp="secondary", types=["PROTEST", "COERCE", "REJECT"], src=["NK"], tgt=[], other=["AZE", "Armenians", "civilians (Nagorno-Karabakh)"], need="metadata"),
        E("t-2023-07-26-borrell", "REQUEST", "ودعا مسؤول السياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل الأربعاء الماضي السلطات الأذربيجانية إلى ضمان حرية المرور", "2023-07-26", modality="demanded", src=["Josep Borrell"], tgt=["Azerbaijani authorities"], other=["EU", "AZE"], need="metadata"),
        E("t-2023-07-29-blinken", "CONSULT", "وكرر وزير الخارجية الأميركي أنتوني بلينكن الدعوة ذاتها في مكالمة هاتفية مع الرئيس إلهام علييف السبت", "2023-07-29", types=["CONSULT", "REQUEST"], modality_accept=["demanded"], src=["Antony Blinken"], tgt=["ALI"], other=["USA", "AZE"], need="metadata"),
        E("t-2023-07-15-brussels", "CONSULT", "وكان رئيس المجلس الأوروبي شارل ميشال جمع علييف ورئيس الوزراء الأرميني نيكول باشينيان في بروكسل منتصف الشهر", "2023-07-15", accept=["2023-07-11/2023-07-20", "2023-07-01/2023-07-31", "2023-07-10/2023-07-20"], imp="secondary", background=True, src=["Charles Michel"], tgt=["ALI", "PASH"], other=["EU", "European Council", "ARM", "AZE"], places=["Brussels"], need="metadata"),
        E("t-2023-07-11-crossing-closed", "COERCE", "وعلّقت أذربيجان في 11 يوليو (تموز) عبور سيارات الصليب الأحمر بدعوى العثور على سلع مهربة فيها", "2023-07-11", imp="secondary", background=True, src=["AZE"], tgt=["Red Cross"], other=["ARM", "NK"], need="metadata"),
        E("t-2023-07-14-crossing-reopened", "CONCEDE", "قبل أن تعيد فتح الطريق أمام المرضى بعد ثلاثة أيام", "2023-07-14", accept=["2023-07-11"], imp="minor", background=True, types=["CONCEDE", "RETREAT", "AGREE", "AID"], src=["AZE"], tgt=[], other=["NK", "Red Cross"], need="metadata"),
    ]}
