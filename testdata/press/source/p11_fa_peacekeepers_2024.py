article = {
    "lang": "fa", "outlet": "a Prague radio in Persian, no date line", "title": "کرملین خروج نیروهای روس از قره‌باغ را تأیید کرد",
    "published": "2024-04-18", "need": "metadata", "evidence": "Peskov spoke on Wednesday; the ICJ hearing of Monday this week; 'Thursday' is the day of the Armenian reaction", "furniture": ["لینک‌های قابلیت دسترسی\nرفتن به محتوای اصلی", "عکس: خودرو زرهی صلح‌بانان روس در نزدیکی صومعه دادیوانک، آرشیو", "بیشتر در این باره:\nباکو: روسیه در جنگ بی‌طرف ماند", "با استفاده از گزارش‌های رویترز و رادیو اروپای آزاد/ ش.ر"],
    "text": """
لینک‌های قابلیت دسترسی
رفتن به محتوای اصلی

کرملین خروج نیروهای روس از قره‌باغ را تأیید کرد

عکس: خودرو زرهی صلح‌بانان روس در نزدیکی صومعه دادیوانک، آرشیو

سخنگوی کرملین [[2024-04-17|روز چهارشنبه]] تأیید کرد که نیروهای حافظ صلح روسیه بیرون رفتن از قره‌باغ را آغاز کرده‌اند؛ اقدامی که به حضور نظامی مسکو در این منطقه بیش از [[P1Y|یک سال]] زودتر از موعد پایان می‌دهد.

دمیتری پسکوف درباره شمار سربازان خارج‌شده و مقصد آنها توضیحی نداد. حکمت حاجی‌اف، مشاور الهام علی‌اف، گفت که رهبران دو کشور درباره این عقب‌نشینی تصمیم گرفته‌اند و وزارتخانه‌های دفاع آن را اجرا می‌کنند.

رسانه‌های باکو [[2024-04-16TNI~2024-04-16TEV~2024-04-16|سه‌شنبه‌شب¦سه‌شنبه]] تصاویری از ترک صومعه دادیوانک در کلبجر به دست سربازان روس و استقرار پلیس آذربایجان در آن منتشر کرده بودند.

وزارت خارجه ارمنستان [[2024-04-18|پنج‌شنبه]] در واکنش گفت این موضوع به ایروان ربطی ندارد. اما چند نماینده اپوزیسیون در پارلمان، دولت نیکول پاشینیان را متهم کردند که قره‌باغ را «دودستی تقدیم دشمن» کرده است.

بیشتر در این باره:
باکو: روسیه در جنگ بی‌طرف ماند

مسکو پس از پایان جنگ [[2020-FA~2020|پاییز ۲۰۲۰¦۲۰۲۰]] و بر پایه بیانیه‌ای سه‌جانبه ۱۹۶۰ نظامی را برای [[P5Y|پنج سال]] به قره‌باغ اعزام کرد. این نیروها اما در [[2022-11-22/2022-12-21|آذر ۱۴۰۱]] مانع بسته شدن دالان لاچین نشدند و زمانی که آذربایجان [[2023-08-23/2023-09-22|شهریور گذشته]] به قره‌باغ حمله برد، تنها نظاره‌گر بودند. در همان عملیات چند صلح‌بان روس، از جمله معاون فرماندهشان، در تیراندازی به خودروشان جان باختند و علی‌اف بابت آن از ولادیمیر پوتین عذرخواهی کرد.

ایروان پس از آن از روسیه فاصله گرفت. پاشینیان [[2024-02|فوریه]] عضویت کشورش در سازمان پیمان امنیت جمعی را معلق خواند و خواست که مرزبانان روس تا [[2024-08-01|اول اوت]] فرودگاه ایروان را ترک کنند. وی [[2024-04-05|پنجم آوریل]] در بروکسل با اورزولا فون در لاین و آنتونی بلینکن دیدار کرد و اتحادیه اروپا در آن دیدار وعده ۲۷۰ میلیون یورو کمک به ارمنستان داد.

از سوی دیگر، دیوان بین‌المللی دادگستری در لاهه [[2024-04-15|دوشنبه این هفته¦دوشنبه]] رسیدگی به دادخواست‌های دو کشور را از سر گرفت. ارمنستان آذربایجان را به پاک‌سازی قومی ارامنه قره‌باغ متهم می‌کند؛ ادعایی که باکو آن را رد می‌کند.

قرار است پوتین [[2024-04-22|دوشنبه آینده]] در مسکو پذیرای علی‌اف باشد.

با استفاده از گزارش‌های رویترز و رادیو اروپای آزاد/ ش.ر
""",
    "events": [
        E("t-2024-04-17-withdrawal", "RETREAT", "نیروهای حافظ صلح روسیه بیرون رفتن از قره‌باغ را آغاز کرده‌اند", "2024-04-17", accept=["2024-04-16", "2024-04-16/2024-04-17"], types=["RETREAT", "CONCEDE", "AGREE"], modality_accept=["claimed"], src=["PKF"], tgt=[], other=["RUS", "AZE"], by=["PES"], places=["NK"],
          also=["کرملین خروج نیروهای روس از قره‌باغ را تأیید کرد", "سخنگوی کرملین روز چهارشنبه تأیید کرد که نیروهای حافظ صلح روسیه بیرون رفتن از قره‌باغ را آغاز کرده‌اند"], need="metadata"),
        E("t-2024-04-17-agreed", "AGREE", "رهبران دو کشور درباره این عقب‌نشینی تصمیم گرفته‌اند و وزارتخانه‌های دفاع آن را اجرا می‌کنند", "2024-04-17", accept=["2024-04-18", "2024-04-16"], types=["AGREE", "CONCEDE", "RETREAT", "SUPPORT", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["RUS", "AZE"], tgt=["RUS", "AZE"], other=["PUT", "ALI", "RMOD", "ZMOD"], by=["Hikmet Hajiyev"],
          also=["حکمت حاجی‌اف، مشاور الهام علی‌اف، گفت که رهبران دو کشور درباره این عقب‌نشینی تصمیم گرفته‌اند و وزارتخانه‌های دفاع آن را اجرا می‌کنند"], need="metadata"),
        E("t-2024-04-16-dadivank", "RETREAT", "ترک صومعه دادیوانک در کلبجر به دست سربازان روس", "2024-04-16", accept=["2024-04-17"], types=["RETREAT", "CONCEDE", "AGREE"], modality_accept=["claimed"], src=["PKF"], tgt=[], other=["RUS", "AZE"], by=["Azerbaijani media"], places=["Dadivank", "Kalbajar District"], need="metadata"),
        E("t-2024-04-16-dadivank-police", "MOBILIZE", "استقرار پلیس آذربایجان در آن", "2024-04-16", accept=["2024-04-17"], imp="minor", types=["MOBILIZE", "COERCE"], modality_accept=["claimed"], src=["Police of Azerbaijan"], tgt=[], other=["AZE", "Dadivank"], by=["Azerbaijani media"], places=["Dadivank"], need="metadata"),
        E("t-2024-04-18-yerevan", "STATEMENT", "این موضوع به ایروان ربطی ندارد", "2024-04-18", imp="secondary", types=["STATEMENT", "REJECT", "OTHER", "ACCUSE"], modality="claimed", modality_accept=["happened", "denied"], src=["AMFA"], tgt=[], other=["ARM", "Yerevan"], by=["AMFA"], also=["وزارت خارجه ارمنستان پنج‌شنبه در واکنش گفت این موضوع به ایروان ربطی ندارد"], need="metadata"),
        E("t-2024-04-18-opposition", "ACCUSE", "چند نماینده اپوزیسیون در پارلمان، دولت نیکول پاشینیان را متهم کردند که قره‌باغ را «دودستی تقدیم دشمن» کرده است", "2024-04-18", accept=["2024-04-17"], imp="secondary", types=["ACCUSE", "STATEMENT"], modality="claimed", modality_accept=["happened"], src=["opposition (Armenia)"], tgt=["PASH", "Government of Armenia"], other=["ARM", "NK", "National Assembly of Armenia"], by=["opposition (Armenia)"], need="metadata"),
        E("t-2020-11-10-deployment", "MOBILIZE", "مسکو پس از پایان جنگ پاییز ۲۰۲۰ و بر پایه بیانیه‌ای سه‌جانبه ۱۹۶۰ نظامی را برای پنج سال به قره‌باغ اعزام کرد", "2020-11-10", accept=["2020-09-22/2020-12-21", "2020-09-01/2020-11-30", "2020-11-01/2020-11-30", "2020-09-23/2020-12-20", "2020-11-09", "2020-11-10/2020-12-20"], imp="secondary", background=True, src=["RUS"], tgt=[], other=["PKF", "Moscow", "ARM", "AZE"], places=["NK"], need="doc"),
        E("t-2022-12-12-blockade", "COERCE", "این نیروها اما در آذر ۱۴۰۱ مانع بسته شدن دالان لاچین نشدند", "2022-11-22/2022-12-21", precision="month", accept=["2022-12-12", "2022-12-01/2022-12-31"], imp="secondary", background=True, types=["COERCE", "PROTEST", "OTHER", "REJECT"], src=["AZE"], tgt=[], other=["PKF", "RUS", "NK", "ARM"], places=["Lachin corridor"], need="doc"),
        E("t-2023-09-19-operation", "ASSAULT", "آذربایجان شهریور گذشته به قره‌باغ حمله برد", "2023-08-23/2023-09-22", precision="month", accept=["2023-09-19", "2023-09-01/2023-09-30"], imp="secondary", background=True, src=["AZE"], tgt=["NK"], other=["ZAF", "ARM"], places=["NK"], need="metadata"),
        E("t-2023-09-20-peacekeepers-killed", "ASSAULT", "در همان عملیات چند صلح‌بان روس، از جمله معاون فرماندهشان، در تیراندازی به خودروشان جان باختند", "2023-08-23/2023-09-22", precision="month", accept=["2023-09-20", "2023-09-19", "2023-09-01/2023-09-30", "2023-09-19/2023-09-20"], imp="secondary", background=True, src=["AZE"], tgt=["PKF"], other=["ZAF", "RUS"], cas=[("RUS", None, None, "unspecified")], need="metadata"),
        E("t-2023-09-21-apology", "CONCEDE", "علی‌اف بابت آن از ولادیمیر پوتین عذرخواهی کرد", "2023-08-23/2023-09-22", precision="month", accept=["2023-09-21", "2023-09-20", "2023-09-01/2023-09-30", "2023-09-19"], imp="secondary", background=True, types=["CONCEDE", "STATEMENT", "AGREE", "CONSULT", "SUPPORT"], src=["ALI"], tgt=["PUT"], other=["AZE", "RUS"], need="metadata"),
        E("t-2024-02-csto-frozen", "REJECT", "پاشینیان فوریه عضویت کشورش در سازمان پیمان امنیت جمعی را معلق خواند", "2024-02-01/2024-02-29", imp="secondary", background=True, types=["REJECT", "STATEMENT", "COERCE", "RETREAT"], src=["PASH", "ARM"], tgt=["Collective Security Treaty Organization"], other=["RUS"], modality_accept=["claimed", "denied"], by=["PASH"], need="metadata"),
        E("t-2024-airport-guards", "REQUEST", "خواست که مرزبانان روس تا اول اوت فرودگاه ایروان را ترک کنند", "2024-02-01/2024-02-29", accept=["2024-04-18", "2024-03-01/2024-03-31", "2024-02-01/2024-04-18"], imp="secondary", background=True, modality="demanded", src=["PASH"], tgt=["RUS"], other=["ARM", "Yerevan", "State Border Service of Russia"], need="metadata"),
        E("t-2024-04-05-brussels", "CONSULT", "وی پنجم آوریل در بروکسل با اورزولا فون در لاین و آنتونی بلینکن دیدار کرد", "2024-04-05", imp="secondary", src=["PASH"], tgt=["Ursula von der Leyen", "Antony Blinken"], other=["ARM", "EU", "USA"], places=["Brussels"], need="metadata"),
        E("t-2024-04-05-eu-aid", "AID", "اتحادیه اروپا در آن دیدار وعده ۲۷۰ میلیون یورو کمک به ارمنستان داد", "2024-04-05", imp="secondary", types=["AID", "SUPPORT", "AGREE"], modality="promised", modality_accept=["happened"], src=["EU"], tgt=["ARM"], need="metadata"),
        E("t-2024-04-15-icj", "CONSULT", "دیوان بین‌المللی دادگستری در لاهه دوشنبه این هفته رسیدگی به دادخواست‌های دو کشور را از سر گرفت", "2024-04-15", imp="secondary", types=["CONSULT", "OTHER", "COERCE", "REQUEST", "ACCUSE"], src=["International Court of Justice"], tgt=[], other=["ARM", "AZE"], places=["The Hague"], need="metadata"),
        E("t-2024-04-armenia-cleansing", "ACCUSE", "ارمنستان آذربایجان را به پاک‌سازی قومی ارامنه قره‌باغ متهم می‌کند", "2024-04-18", accept=["2024-04-15", "2023-08-23/2023-09-22", "2023-09-19", "2024-04-17"], imp="secondary", types=["ACCUSE", "STATEMENT", "ASSAULT", "COERCE"], modality="claimed", modality_accept=["happened"], src=["ARM"], tgt=["AZE"], other=["NK", "Armenians"], by=["ARM"], need="metadata"),
        E("t-2024-04-armenia-cleansing-denied", "REJECT", "باکو آن را رد می‌کند", "2024-04-18", accept=["2024-04-15", "2024-04-17"], imp="minor", types=["REJECT", "STATEMENT", "ACCUSE"], modality="denied", modality_accept=["happened"], src=["AZE"], tgt=[], other=["ARM", "Baku"], by=["AZE"], also=["ادعایی که باکو آن را رد می‌کند"], need="metadata"),
        E("t-2024-04-22-moscow", "CONSULT", "قرار است پوتین دوشنبه آینده در مسکو پذیرای علی‌اف باشد", "2024-04-22", modality="planned", src=["PUT"], tgt=["ALI"], other=["RUS", "AZE"], places=["Moscow"], need="metadata"),
    ]}
