article = {
    "lang": "ar", "outlet": "an Omani paper of the next morning, Arabic-Indic digits above", "title": "أرمينيا وأذربيجان تتعهدان عدم اللجوء إلى القوة",
    "published": "2022-11-01", "evidence": "dateline in Arabic-Indic digits", "furniture": ["الحدث الثلاثاء ٠١/نوفمبر/٢٠٢٢ ٠٩:٤١ ص"],
    "text": """
أرمينيا وأذربيجان تتعهدان عدم اللجوء إلى القوة

الحدث [[2022-11-01T09:41~2022-11-01|الثلاثاء ٠١/نوفمبر/٢٠٢٢ ٠٩:٤١ ص]]

الواحة - وكالات

تعهدت أرمينيا وأذربيجان [[2022-10-31|أمس الاثنين¦أمس]] الامتناع عن استخدام القوة أو التهديد بها لتسوية خلافاتهما، في ختام قمة ثلاثية عقدت في منتجع سوتشي الروسي بوساطة الرئيس فلاديمير بوتين.

وجاء في البيان المشترك أن الرئيس الأذربيجاني إلهام علييف ورئيس الوزراء الأرميني نيكول باشينيان جددا التزامهما باتفاقات [[2020-11-09|9 نوفمبر 2020]]، وأكدا أهمية الإعداد لمعاهدة سلام.

والتقى بوتين كلا من الزعيمين على انفراد قبل القمة. وقال باشينيان خلال لقائه بوتين إن أولوية بلاده هي انسحاب القوات الأذربيجانية من الأراضي التي دخلتها، والإفراج عن الأسرى.

واقترح رئيس الوزراء الأرميني تمديد مهمة قوات حفظ السلام الروسية في الإقليم [[P20Y|20 عاما¦20 إلى 25 عاما]]، فيما رفض علييف بحث أي وضع خاص لأرمن كاراباخ.

ونظم سكان ستيباناكرت [[2022-10-30|الأحد]] مسيرة شارك فيها عشرات الآلاف دعما لحق تقرير المصير.

وكان الجانبان قد اتفقا في براغ في [[2022-10-06|السادس من أكتوبر]] على استقبال بعثة مراقبين أوروبية على الجانب الأرميني من الحدود، وبدأت البعثة عملها [[2022-10-20~P2W|بعد أسبوعين¦أسبوعين]].

وسبق ذلك تصعيد دام على الحدود في [[2022-09-13|يومي 13¦13]] و[[2022-09-14|14 سبتمبر]] أسفر عن مقتل 286 شخصا، وتوقفت الاشتباكات بعد وساطة أمريكية.

وافتتحت إيران في [[2022-10-21|21 أكتوبر]] قنصلية في مدينة كابان جنوب أرمينيا، [[PXD~2022-10-21|بعد أيام¦أيام]] من مناورات أجراها الحرس الثوري على ضفاف نهر أراس.
""",
    "events": [
        E("t-2022-10-31-sochi-pledge", "AGREE", "تعهدت أرمينيا وأذربيجان أمس الاثنين الامتناع عن استخدام القوة أو التهديد بها لتسوية خلافاتهما", "2022-10-31", modality="promised", modality_accept=["happened"], types=["AGREE", "CONCEDE", "SUPPORT"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["RUS", "PUT"], places=["Sochi"], also=["أرمينيا وأذربيجان تتعهدان عدم اللجوء إلى القوة"]),
        E("t-2022-10-31-sochi", "CONSULT", "قمة ثلاثية عقدت في منتجع سوتشي الروسي بوساطة الرئيس فلاديمير بوتين", "2022-10-31", types=["CONSULT", "SUPPORT"], src=["PUT", "ARM", "AZE"], tgt=["PUT", "ARM", "AZE"], other=["ALI", "PASH", "RUS"], places=["Sochi"]),
        E("t-2022-10-31-sochi-pledge", "AGREE", "الرئيس الأذربيجاني إلهام علييف ورئيس الوزراء الأرميني نيكول باشينيان جددا التزامهما باتفاقات 9 نوفمبر 2020، وأكدا أهمية الإعداد لمعاهدة سلام", "2022-10-31", imp="secondary", types=["AGREE", "SUPPORT", "STATEMENT", "CONSULT"], modality_accept=["promised"], src=["ALI", "PASH"], tgt=["ALI", "PASH"], other=["ARM", "AZE", "RUS"],
          also=["وجاء في البيان المشترك أن الرئيس الأذربيجاني إلهام علييف ورئيس الوزراء الأرميني نيكول باشينيان جددا التزامهما باتفاقات 9 نوفمبر 2020"]),
        E("t-2020-11-09-statement", "AGREE", "باتفاقات 9 نوفمبر 2020", "2020-11-09", imp="minor", background=True, src=["ARM", "AZE", "RUS"], tgt=["ARM", "AZE", "RUS"], also=["اتفاقات 9 نوفمبر 2020"]),
        E("t-2022-10-31-bilateral", "CONSULT", "والتقى بوتين كلا من الزعيمين على انفراد قبل القمة", "2022-10-31", src=["PUT"], tgt=["ALI", "PASH"], other=["ARM", "AZE", "RUS"]),
        E("t-2022-10-31-pashinyan-demand", "REQUEST", "وقال باشينيان خلال لقائه بوتين إن أولوية بلاده هي انسحاب القوات الأذربيجانية من الأراضي التي دخلتها، والإفراج عن الأسرى", "2022-10-31", imp="secondary", types=["REQUEST", "STATEMENT", "RETREAT"], modality="demanded", modality_accept=["happened"], src=["PASH"], tgt=[], other=["AZE", "ZAF", "ARM", "PUT"], by=["PASH"]),
        E("t-2022-10-31-mandate", "REQUEST", "واقترح رئيس الوزراء الأرميني تمديد مهمة قوات حفظ السلام الروسية في الإقليم 20 عاما", "2022-10-31", imp="secondary", types=["REQUEST", "STATEMENT"], modality="demanded", modality_accept=["happened", "planned"], src=["PASH"], tgt=[], other=["ARM", "PKF", "RUS"]),
        E("t-2022-10-31-aliyev-status", "REJECT", "رفض علييف بحث أي وضع خاص لأرمن كاراباخ", "2022-10-31", imp="secondary", types=["REJECT"], src=["ALI"], tgt=[], other=["AZE", "ARM", "NK", "Armenians"]),
        E("t-2022-10-30-stepanakert-rally", "PROTEST", "ونظم سكان ستيباناكرت الأحد مسيرة شارك فيها عشرات الآلاف دعما لحق تقرير المصير", "2022-10-30", src=[], tgt=[], other=["NK", "civilians (Nagorno-Karabakh)", "protesters (Nagorno-Karabakh)"], places=["Khankendi"]),
        E("t-2022-10-06-prague", "AGREE", "وكان الجانبان قد اتفقا في براغ في السادس من أكتوبر على استقبال بعثة مراقبين أوروبية على الجانب الأرميني من الحدود", "2022-10-06", types=["AGREE", "CONSULT", "SUPPORT"], imp="secondary", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["EU"], places=["Prague"]),
        E("t-2022-10-20-eu-mission", "MOBILIZE", "وبدأت البعثة عملها بعد أسبوعين", "2022-10-20", types=["MOBILIZE", "SUPPORT", "AID", "CONSULT", "OTHER"], imp="secondary", src=["EU"], tgt=[], other=["ARM"]),
        E("t-2022-09-13-clash", "ASSAULT", "وسبق ذلك تصعيد دام على الحدود في يومي 13 و14 سبتمبر أسفر عن مقتل 286 شخصا", "2022-09-13/2022-09-14", accept=["2022-09-13"], imp="secondary", background=True, src=["AAF", "ZAF"], tgt=["AAF", "ZAF"], other=["ARM", "AZE"], places=["BORDER"], cas=[("both", 286, None)]),
        E("t-2022-09-14-truce", "AGREE", "وتوقفت الاشتباكات بعد وساطة أمريكية", "2022-09-14", accept=["2022-09-13/2022-09-14", "2022-09-15"], imp="minor", background=True, types=["AGREE", "RETREAT", "CONSULT", "SUPPORT"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["USA"]),
        E("t-2022-10-21-kapan", "SUPPORT", "وافتتحت إيران في 21 أكتوبر قنصلية في مدينة كابان جنوب أرمينيا", "2022-10-21", types=["SUPPORT", "AGREE", "CONSULT", "OTHER", "STATEMENT"], imp="secondary", background=True, src=["IRN"], tgt=[], other=["ARM"], places=["Kapan"]),
        E("t-2022-10-iran-drill", "MOBILIZE", "بعد أيام من مناورات أجراها الحرس الثوري على ضفاف نهر أراس", "2022-10-17/2022-10-20", accept=["2022-10-17", "2022-10-17/2022-10-21", "2022-10-01/2022-10-21", "2022-10-01/2022-10-31", "2022-10-21"], types=["MOBILIZE", "THREATEN"], imp="secondary", background=True, src=["Islamic Revolutionary Guard Corps"], tgt=[], other=["IRN", "AZE", "Armed Forces of Iran"], places=["Aras"]),
    ]}
