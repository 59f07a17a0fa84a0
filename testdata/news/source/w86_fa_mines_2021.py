article = {
    "lang": "fa", "outlet": "an Afghan Dari radio", "title": "دو خبرنگار آذربایجانی در انفجار ماین کشته شدند",
    "published": "2021-06-04", "need": "metadata", "evidence": "Friday 4 June in brackets: 4 June is a Friday in 2021", "furniture": ["آرشیف، ماین‌روبان آذربایجانی در کلبجر", "شریک ساختن"],
    "text": """
دو خبرنگار آذربایجانی در انفجار ماین کشته شدند
آرشیف، ماین‌روبان آذربایجانی در کلبجر
مقام‌های آذربایجان می‌گویند که دو خبرنگار و یک مامور محلی [[2021-06-04TMO~2021-06-04|پیش از چاشت امروز¦امروز]] ([[2021-06-04|جمعه، ۴ جون¦۴ جون]]) در ولسوالی کلبجر بر اثر برخورد موتر شان با یک ماین ضد تانک کشته شدند.
در اعلامیه مشترک وزارت داخله و لوی سارنوالی آذربایجان آمده که چهار تن دیگر در این رویداد زخم برداشته‌اند. خبرنگاران کشته‌شده در تلویزیون دولتی و آژانس خبری آذرتاج کار می‌کردند.
حکمت حاجیف دستیار رئیس جمهور آذربایجان، ارمنستان را به خاطر ندادن نقشه ماین‌ها مسوول این رویداد دانست و از جامعه جهانی خواست که ایروان را زیر فشار بگذارد.
وزارت خارجه ارمنستان این اتهام را رد کرده و گفته است که باکو ده‌ها اسیر جنگی ارمنی را رها نکرده است.
ولسوالی کلبجر [[2020-11-25|به تاریخ ۲۵ نومبر سال گذشته¦۲۵ نومبر سال گذشته¦۲۵ نومبر]] از سوی ارمنستان به آذربایجان سپرده شد.
به گفته مقام‌های باکو از ختم جنگ در [[2020-11|ماه نومبر]] تا کنون بیش از ۲۰ تن بر اثر انفجار ماین جان باخته و نزدیک به ۹۰ تن زخمی شده‌اند.
[[2021-W21~2021-05-24/2021-05-30~2021-05-28~2021-05-22/2021-05-28|هفته گذشته]] نیز عساکر آذربایجان شش سرباز ارمنستان را در سرحد دو کشور اسیر گرفتند. باکو مدعی است که آنان مصروف فرش کردن ماین بودند.
نماینده سازمان امنیت و همکاری اروپا و سفارت‌های امریکا و بریتانیا در باکو از کشته شدن خبرنگاران اظهار تاسف کرده‌اند.
آذربایجان و ارمنستان [[2020~2020-03-20/2021-03-20|سال گذشته]] برای [[P44D|۴۴ روز]] بر سر ناگورنو قره‌باغ جنگیدند. این جنگ در [[2020-11-10|۱۰ نومبر]] با میانجی‌گری روسیه پایان یافت.
شریک ساختن
""",
    "events": [
        E("t-2021-06-04-journalists", "ASSAULT", "دو خبرنگار و یک مامور محلی پیش از چاشت امروز (جمعه، ۴ جون) در ولسوالی کلبجر بر اثر برخورد موتر شان با یک ماین ضد تانک کشته شدند", "2021-06-04", types=["ASSAULT", "OTHER"], modality="claimed", modality_accept=["happened"], src=[], tgt=["AZE"], other=["ARM", "civilians (Azerbaijan)"], by=["Azerbaijani officials", "AZE"], places=["Kalbajar District"], cas=[("AZE", 3, None)], need="metadata",
          also=["دو خبرنگار آذربایجانی در انفجار ماین کشته شدند"]),
        E("t-2021-06-04-journalists", "ASSAULT", "چهار تن دیگر در این رویداد زخم برداشته‌اند", "2021-06-04", types=["ASSAULT", "OTHER"], modality="claimed", modality_accept=["happened"], src=[], tgt=["AZE"], other=["ARM", "civilians (Azerbaijan)"], by=["Ministry of Internal Affairs of Azerbaijan", "Prosecutor General's Office of Azerbaijan"], cas=[("AZE", None, 4)], need="metadata",
          also=["در اعلامیه مشترک وزارت داخله و لوی سارنوالی آذربایجان آمده که چهار تن دیگر در این رویداد زخم برداشته‌اند"]),
        E("t-2021-06-04-hajiyev-accuses", "ACCUSE", "حکمت حاجیف دستیار رئیس جمهور آذربایجان، ارمنستان را به خاطر ندادن نقشه ماین‌ها مسوول این رویداد دانست", "2021-06-04", types=["ACCUSE", "STATEMENT"], modality_accept=["claimed"], src=["Hikmet Hajiyev"], tgt=["ARM"], other=["AZE"], by=["Hikmet Hajiyev"], need="metadata"),
        E("t-2021-06-04-hajiyev-demand", "REQUEST", "از جامعه جهانی خواست که ایروان را زیر فشار بگذارد", "2021-06-04", imp="secondary", modality="demanded", src=["Hikmet Hajiyev"], tgt=[], other=["ARM", "international community", "AZE"], need="metadata"),
        E("t-2021-06-04-armenia-rejects", "REJECT", "وزارت خارجه ارمنستان این اتهام را رد کرده", "2021-06-04", types=["REJECT", "STATEMENT"], modality="denied", modality_accept=["happened"], src=["AMFA"], tgt=[], other=["ARM", "AZE", "Hikmet Hajiyev"], by=["AMFA"], need="metadata"),
        E("t-2021-06-04-armenia-prisoners", "ACCUSE", "گفته است که باکو ده‌ها اسیر جنگی ارمنی را رها نکرده است", "2021-06-04", imp="secondary", types=["ACCUSE", "STATEMENT", "COERCE"], modality="claimed", modality_accept=["happened"], src=["AMFA", "AZE"], tgt=["AZE"], other=["ARM", "prisoners"], by=["AMFA"], need="metadata"),
        E("t-2020-11-25-kalbajar", "CONCEDE", "ولسوالی کلبجر به تاریخ ۲۵ نومبر سال گذشته از سوی ارمنستان به آذربایجان سپرده شد", "2020-11-25", imp="secondary", background=True, types=["CONCEDE", "RETREAT", "MOBILIZE", "COERCE"], src=["ARM"], tgt=["AZE"], places=["Kalbajar District"], need="metadata"),
        E("t-2020-2021-mine-victims", "ASSAULT", "از ختم جنگ در ماه نومبر تا کنون بیش از ۲۰ تن بر اثر انفجار ماین جان باخته و نزدیک به ۹۰ تن زخمی شده‌اند", "2020-11-10/2021-06-04", accept=["2020-11-01/2021-06-04", "2020-11-01/2020-11-30", "2021-06-04"], imp="secondary", background=True, types=["ASSAULT", "OTHER"], modality="claimed", modality_accept=["happened"], src=[], tgt=["AZE"], other=["ARM", "civilians (Azerbaijan)"], by=["Azerbaijani officials", "AZE"],
          cas=[("AZE", 20, 90)], need="metadata"),
        E("t-2021-05-27-captured", "COERCE", "هفته گذشته نیز عساکر آذربایجان شش سرباز ارمنستان را در سرحد دو کشور اسیر گرفتند", "2021-05-24/2021-05-30", accept=["2021-05-27", "2021-05-28", "2021-05-22/2021-05-28", "2021-05-23/2021-05-29", "2021-05-28/2021-06-03"], types=["COERCE", "ASSAULT"], imp="secondary", src=["ZAF"], tgt=["AAF"], other=["AZE", "ARM"], places=["BORDER"], cas=[("ARM", None, None, "exact", 6)], need="metadata"),
        E("t-2021-05-27-captured", "ACCUSE", "باکو مدعی است که آنان مصروف فرش کردن ماین بودند", "2021-05-24/2021-05-30", accept=["2021-05-27", "2021-05-28", "2021-06-04", "2021-05-22/2021-05-28", "2021-05-28/2021-06-03"], imp="minor", types=["ACCUSE", "MOBILIZE", "ASSAULT", "STATEMENT"], modality="claimed", src=["AAF"], tgt=["AZE"], other=["ARM", "AZE"], by=["AZE"], need="metadata"),
        E("t-2021-06-04-condolences", "STATEMENT", "نماینده سازمان امنیت و همکاری اروپا و سفارت‌های امریکا و بریتانیا در باکو از کشته شدن خبرنگاران اظهار تاسف کرده‌اند", "2021-06-04", imp="secondary", src=["OSCE", "USA", "United Kingdom"], tgt=[], other=["Embassy of the United States", "Embassy of the United Kingdom"], by=["OSCE", "USA", "United Kingdom"], need="metadata"),
        E("t-2020-09-27-44-day-war", "ASSAULT", "آذربایجان و ارمنستان سال گذشته برای ۴۴ روز بر سر ناگورنو قره‌باغ جنگیدند", "2020-09-27/2020-11-10", accept=["2020-09-27/2020-11-09", "2020-01-01/2020-12-31", "2020-09-28/2020-11-10", "2020-03-20/2021-03-20"], imp="secondary", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], places=["NK"], need="metadata"),
        E("t-2020-11-09-statement", "AGREE", "این جنگ در ۱۰ نومبر با میانجی‌گری روسیه پایان یافت", "2020-11-10", accept=["2020-11-09"], imp="secondary", background=True, src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["RUS"], types=["AGREE", "CONCEDE", "RETREAT"], need="metadata"),
    ]}
