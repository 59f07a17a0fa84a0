article = {
    "lang": "fa", "outlet": "a broadcaster in Persian, no date line", "title": "علی‌اف و سرکیسیان در وین به حفظ آتش‌بس متعهد شدند",
    "published": "2016-05-17", "need": "metadata", "evidence": "the meeting was on Monday evening; last night's shooting was after it", "furniture": ["به مطلب بروید", "منبع تصویر،Reuters\nتوضیح تصویر،\nدو رئیس‌جمهور پیش از این در دسامبر در برن دیدار کرده بودند", "مطالب مرتبط\nقره‌باغ؛ زخمی که سر باز کرد"],
    "text": """
به مطلب بروید

علی‌اف و سرکیسیان در وین به حفظ آتش‌بس متعهد شدند

منبع تصویر،Reuters
توضیح تصویر،
دو رئیس‌جمهور پیش از این در دسامبر در برن دیدار کرده بودند

رؤسای جمهوری آذربایجان و ارمنستان [[2016-05-16TNI~2016-05-16TEV~2016-05-16|دوشنبه شب]] در وین برای نخستین بار پس از نبردهای خونین [[2016-04~2016-03-20/2016-04-19~2016-03-21/2016-04-20|ماه گذشته]] رو در رو شدند و قول دادند آتش‌بس را نگه دارند.

الهام علی‌اف و سرژ سرکیسیان همچنین توافق کردند [[2016-06|در ماه ژوئن¦ماه ژوئن¦ژوئن]] دوباره پای میز مذاکره بنشینند. محل این دور هنوز روشن نیست.

بنا بر بیانیه‌ای که در پایان نشست منتشر شد، دو کشور راه‌اندازی سازوکاری زیر نظر سازمان امنیت و همکاری اروپا برای تحقیق درباره رویدادهای خط تماس را پذیرفته‌اند. شمار ناظران این سازمان نیز بیشتر خواهد شد و تبادل اطلاعات درباره ناپدیدشدگان جنگ با کمک صلیب سرخ ادامه می‌یابد.

جان کری، وزیر خارجه آمریکا، پیش از نشست جداگانه با هر دو رئیس‌جمهور گفتگو کرد. سرگئی لاوروف، همتای روس او، پس از دیدار به خبرگزاری ریانووستی گفت دو طرف رفته‌رفته به سازش گرایش پیدا می‌کنند و مسکو در این راه یاری‌شان خواهد کرد.

با این حال، [[2016-05-16TNI~2016-05-16|دیشب]] و تنها [[PTXH|چند ساعت]] پس از امضای بیانیه، بار دیگر صدای تیراندازی در خط تماس شنیده شد. باکو می‌گوید نیروهای ارمنی روستاهای آغدام را با خمپاره زدند. قره‌باغ کوهستانی هم خبر داد که یکی از سربازانش به ضرب گلوله تک‌تیرانداز آذربایجانی از پا درآمده است.

[[2016-05-05~P11D|یازده روز پیش از نشست¦یازده روز پیش¦یازده روز]] دولت ارمنستان لایحه شناسایی استقلال قره‌باغ را به مجلس فرستاد. وزارت خارجه آذربایجان این گام را «برهم زدن روند صلح» خواند و درباره پیامدهای آن هشدار داد.

در جنگ [[P4D|چهار روزه]] [[2016-04|آوریل]] بیش از صد نظامی و غیرنظامی جان باختند. رؤسای ستاد ارتش دو کشور [[2016-04-05|پنجم آوریل]] در مسکو بر سر پایان نبردها به تفاهم رسیدند.

مطالب مرتبط
قره‌باغ؛ زخمی که سر باز کرد
""",
    "events": [
        E("t-2016-05-16-vienna", "CONSULT", "رؤسای جمهوری آذربایجان و ارمنستان دوشنبه شب در وین برای نخستین بار پس از نبردهای خونین ماه گذشته رو در رو شدند", "2016-05-16", src=["ALI", "Serzh Sargsyan"], tgt=["ALI", "Serzh Sargsyan"], other=["ARM", "AZE"], places=["Vienna"], need="metadata"),
        E("t-2016-05-16-truce-pledge", "AGREE", "قول دادند آتش‌بس را نگه دارند", "2016-05-16", modality_accept=["promised"], src=["ALI", "Serzh Sargsyan"], tgt=["ALI", "Serzh Sargsyan"], other=["ARM", "AZE"], also=["علی‌اف و سرکیسیان در وین به حفظ آتش‌بس متعهد شدند"], need="metadata"),
        E("t-2016-05-16-next-round", "AGREE", "الهام علی‌اف و سرژ سرکیسیان همچنین توافق کردند در ماه ژوئن دوباره پای میز مذاکره بنشینند", "2016-05-16", accept=["2016-06-01/2016-06-30"], types=["AGREE", "CONSULT"], modality_accept=["promised", "planned"], src=["ALI", "Serzh Sargsyan"], tgt=["ALI", "Serzh Sargsyan"], other=["ARM", "AZE"], need="metadata"),
        E("t-2016-05-16-mechanism", "AGREE", "دو کشور راه‌اندازی سازوکاری زیر نظر سازمان امنیت و همکاری اروپا برای تحقیق درباره رویدادهای خط تماس را پذیرفته‌اند", "2016-05-16", accept=["2016-05-17"], modality_accept=["promised", "claimed"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["OSCE", "ALI", "Serzh Sargsyan"], need="metadata"),
        E("t-2016-05-16-observers", "MOBILIZE", "شمار ناظران این سازمان نیز بیشتر خواهد شد", "2016-05-16", accept=["2016-05-17", "2016-05-17/2016-12-31"], imp="minor", types=["MOBILIZE", "AGREE", "SUPPORT", "STATEMENT"], modality="planned", modality_accept=["promised", "happened"], src=["OSCE"], tgt=[], other=["ARM", "AZE"], need="metadata"),
        E("t-2016-05-16-missing", "AGREE", "تبادل اطلاعات درباره ناپدیدشدگان جنگ با کمک صلیب سرخ ادامه می‌یابد", "2016-05-16", accept=["2016-05-17"], imp="minor", types=["AGREE", "AID", "SUPPORT", "CONSULT"], modality="planned", modality_accept=["promised", "happened"], src=["ARM", "AZE"], tgt=[], other=["Red Cross", "ARM", "AZE"], need="metadata"),
        E("t-2016-05-16-kerry", "CONSULT", "جان کری، وزیر خارجه آمریکا، پیش از نشست جداگانه با هر دو رئیس‌جمهور گفتگو کرد", "2016-05-16", accept=["2016-05-17"], imp="secondary", src=["John Kerry"], tgt=["ALI", "Serzh Sargsyan"], other=["USA", "ARM", "AZE"], need="metadata"),
        E("t-2016-05-16-lavrov", "SUPPORT", "سرگئی لاوروف، همتای روس او، پس از دیدار به خبرگزاری ریانووستی گفت دو طرف رفته‌رفته به سازش گرایش پیدا می‌کنند و مسکو در این راه یاری‌شان خواهد کرد", "2016-05-16", accept=["2016-05-17"], imp="secondary", types=["SUPPORT", "STATEMENT", "AGREE"], modality="promised", modality_accept=["claimed", "happened"], src=["LAV", "RUS"], tgt=["ARM", "AZE"], other=["Moscow"], by=["LAV"], via=["RIA Novosti"], need="metadata"),
        E("t-2016-05-16-breach", "ASSAULT", "بار دیگر صدای تیراندازی در خط تماس شنیده شد", "2016-05-16", accept=["2016-05-17", "2016-05-16/2016-05-17"], src=[], tgt=[], other=["ARM", "AZE", "AAF", "ZAF", "NK"], need="metadata"),
        E("t-2016-05-16-aghdam", "ASSAULT", "نیروهای ارمنی روستاهای آغدام را با خمپاره زدند", "2016-05-16", accept=["2016-05-17"], types=["ASSAULT", "ACCUSE"], modality="claimed", src=["AAF"], tgt=[], other=["ARM", "AZE"], by=["AZE"], places=["Aghdam District"], also=["باکو می‌گوید نیروهای ارمنی روستاهای آغدام را با خمپاره زدند"], need="metadata"),
        E("t-2016-05-17-sniper", "ASSAULT", "یکی از سربازانش به ضرب گلوله تک‌تیرانداز آذربایجانی از پا درآمده است", "2016-05-16", accept=["2016-05-17"], types=["ASSAULT", "ACCUSE"], modality="claimed", modality_accept=["happened"], src=["AZE"], tgt=["NK"], other=["ZAF", "ARM", "AAF"], by=["NK"], cas=[("ARM", 1, None)], also=["قره‌باغ کوهستانی هم خبر داد که یکی از سربازانش به ضرب گلوله تک‌تیرانداز آذربایجانی از پا درآمده است"], need="metadata"),
        E("t-2016-05-05-recognition-bill", "SUPPORT", "یازده روز پیش از نشست دولت ارمنستان لایحه شناسایی استقلال قره‌باغ را به مجلس فرستاد", "2016-05-05", imp="secondary", background=True, types=["SUPPORT", "OTHER", "REQUEST", "THREATEN", "AGREE", "STATEMENT"], modality_accept=["planned"], src=["ARM"], tgt=[], other=["NK", "Government of Armenia", "National Assembly of Armenia"], need="metadata"),
        E("t-2016-05-05-baku-condemns", "ACCUSE", "وزارت خارجه آذربایجان این گام را «برهم زدن روند صلح» خواند", "2016-05-05", accept=["2016-05-16", "2016-05-17", "2016-05-06"], imp="secondary", background=True, types=["ACCUSE", "STATEMENT", "THREATEN", "REJECT"], modality="claimed", modality_accept=["happened"], src=["ZMFA"], tgt=["ARM"], other=["AZE"], by=["ZMFA"], also=["درباره پیامدهای آن هشدار داد"], need="metadata"),
        E("t-2016-04-02-four-day-war", "ASSAULT", "در جنگ چهار روزه آوریل بیش از صد نظامی و غیرنظامی جان باختند", "2016-04-01/2016-04-30", accept=["2016-04-02/2016-04-05"], imp="secondary", background=True, src=[], tgt=[], other=["ARM", "AZE", "AAF", "ZAF"], cas=[("both", 100, None, "at_least")], also=["نبردهای خونین ماه گذشته"], need="metadata"),
        E("t-2016-04-05-truce", "AGREE", "رؤسای ستاد ارتش دو کشور پنجم آوریل در مسکو بر سر پایان نبردها به تفاهم رسیدند", "2016-04-05", imp="secondary", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["AAF", "ZAF", "RUS"], places=["Moscow"], need="metadata"),
    ]}
