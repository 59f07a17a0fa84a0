article = {
    "lang": "fa", "outlet": "an Iranian agency", "title": "زخمی شدن شش نظامی ارمنی در قره‌باغ همزمان با نشست سران کشورهای همسود",
    "published": "2021-10-15", "evidence": "stamp", "furniture": ["۱۴۰۰/۰۷/۲۳ - ۱۷:۴۰", "کد خبر: 84506871", "سرویس: جهان » اوراسیا", "برچسب‌ها: قره‌باغ، جمهوری آذربایجان، لاهه"],
    "text": """
سرویس: جهان » اوراسیا
[[2021-10-15T17:40~2021-10-15|۱۴۰۰/۰۷/۲۳ - ۱۷:۴۰¦۱۴۰۰/۰۷/۲۳]]
کد خبر: 84506871
زخمی شدن شش نظامی ارمنی در قره‌باغ همزمان با نشست سران کشورهای همسود

تهران- ایرنا- به گفته مقام‌های قره‌باغ، در پی تیراندازی ارتش جمهوری آذربایجان به سوی یک پاسگاه در بخش شرقی این منطقه، شش نظامی ارمنی [[2021-10-14|روز پنجشنبه¦پنجشنبه]] مجروح شدند.

«وزارت دفاع» قره‌باغ در اطلاعیه‌ای یادآور شد که حال دو تن از مجروحان وخیم است و فرماندهی نیروهای حافظ صلح روسیه موضوع را با طرف آذری در میان گذاشته است. وزارت دفاع جمهوری آذربایجان [[2021-10-15|امروز جمعه¦جمعه]] با انتشار بیانیه‌ای این گزارش را ساختگی خواند و مدعی شد افراد مسلح ارمنی خود به مواضعش در اطراف شوشا شلیک کرده بودند.

[[2021-10-09|شنبه گذشته¦شنبه]] نیز یک کشاورز ۵۵ ساله ارمنی هنگام کار با تراکتور در حومه مارداکرت هدف تک‌تیراندازان قرار گرفت و جان باخت. دادستانی ارمنستان در این باره پرونده کیفری تشکیل داده و باکو را به قتل عمد متهم کرده است. صلح‌بانان روس برای بررسی این حادثه به محل رفتند.

همزمان، رسیدگی به شکایت ارمنستان از جمهوری آذربایجان در دیوان بین‌المللی دادگستری آغاز شد. وکلای ایروان [[2021-10-14|دیروز]] از قضات لاهه خواستند باکو را وادار کنند اسیران را آزاد کند و «پارک غنائم» را ببندد. یغیشه گیراکوسیان، نماینده ارمنستان، همتایان خود را به ترویج نفرت قومی متهم ساخت. نماینده باکو، المار محمداف، این اتهام را مردود دانست و خبر داد که کشورش نیز شکایت متقابلی درباره مین‌گذاری تسلیم کرده است.

در مینسک، وزیران خارجه دو کشور با میانجیگری سرگئی لاوروف پشت یک میز نشستند. لاوروف پس از این گفت‌وگو ابراز امیدواری کرد که کارگروه سه‌جانبه بازگشایی راه‌ها به زودی به نتیجه برسد. ولادیمیر پوتین هم که از طریق ویدئوکنفرانس در اجلاس سران همسود سخن می‌گفت، از گفت‌وگوی خود با الهام علی‌اف و نیکول پاشینیان خبر داد. علی‌اف در این اجلاس ارمنستان را به قاچاق مواد مخدر از راه سرزمین‌های سابقا اشغالی متهم کرد.

ناصر کنعانی، سخنگوی وزارت خارجه ایران، نخست این ادعا را که نام کشورش نیز در آن آمده بود بی‌پایه توصیف کرد.

بر پایه بیانیه [[2020-11-09~2020-11-10|نهم نوامبر سال گذشته¦نهم نوامبر]]، دو طرف متعهد شده‌اند آتش‌بس را رعایت کنند و ارمنستان باید رفت و آمد ایمن به نخجوان را تضمین کند. از آن زمان تاکنون دست کم هفت غیرنظامی آذری بر اثر انفجار مین جان خود را از دست داده‌اند.

برچسب‌ها: قره‌باغ، جمهوری آذربایجان، لاهه
""".replace("ناصر کنعانی، سخنگوی وزارت خارجه ایران، نخست این ادعا را", "سعید خطیب‌زاده، سخنگوی وزارت خارجه ایران، این ادعا را"),
    "events": [
        E("t-2021-10-14-six-wounded", "ASSAULT", "در پی تیراندازی ارتش جمهوری آذربایجان به سوی یک پاسگاه در بخش شرقی این منطقه، شش نظامی ارمنی روز پنجشنبه مجروح شدند", "2021-10-14", modality="claimed", modality_accept=["happened"], src=["ZAF"], tgt=["ARM"], other=["AZE", "NK", "AAF"], by=["NK", "Authorities of Nagorno-Karabakh"], places=["NK"], cas=[("ARM", None, 6)],
          also=["به گفته مقام‌های قره‌باغ، در پی تیراندازی ارتش جمهوری آذربایجان به سوی یک پاسگاه در بخش شرقی این منطقه، شش نظامی ارمنی روز پنجشنبه مجروح شدند", "زخمی شدن شش نظامی ارمنی در قره‌باغ همزمان با نشست سران کشورهای همسود"]),
        E("t-2021-10-14-peacekeepers-raise", "CONSULT", "فرماندهی نیروهای حافظ صلح روسیه موضوع را با طرف آذری در میان گذاشته است", "2021-10-14", accept=["2021-10-15"], imp="minor", types=["CONSULT", "STATEMENT"], modality_accept=["claimed"], src=["PKF"], tgt=["AZE"], other=["RUS", "NK", "ZAF"], by=["Ministry of Defence of Nagorno-Karabakh"]),
        E("t-2021-10-14-denied", "REJECT", "وزارت دفاع جمهوری آذربایجان امروز جمعه با انتشار بیانیه‌ای این گزارش را ساختگی خواند", "2021-10-15", imp="secondary", types=["REJECT", "STATEMENT", "ASSAULT"], modality="denied", modality_accept=["happened"], src=["ZMOD"], tgt=[], other=["AZE", "NK", "ARM"], by=["ZMOD"]),
        E("t-2021-10-14-shusha-fire", "ASSAULT", "مدعی شد افراد مسلح ارمنی خود به مواضعش در اطراف شوشا شلیک کرده بودند", "2021-10-14", accept=["2021-10-15"], types=["ASSAULT", "ACCUSE"], modality="claimed", src=["ARM"], tgt=["AZE"], other=["NK", "ZAF", "AAF"], by=["ZMOD"], places=["Shusha"]),
        E("t-2021-10-09-farmer", "ASSAULT", "شنبه گذشته نیز یک کشاورز ۵۵ ساله ارمنی هنگام کار با تراکتور در حومه مارداکرت هدف تک‌تیراندازان قرار گرفت و جان باخت", "2021-10-09", modality_accept=["claimed"], src=[], tgt=["ARM"], other=["AZE", "ZAF", "NK", "civilians (Armenia)", "civilians (Nagorno-Karabakh)"], places=["Mardakert"], cas=[("ARM", 1, None)]),
        E("t-2021-10-farmer-case", "COERCE", "دادستانی ارمنستان در این باره پرونده کیفری تشکیل داده", "2021-10-15", accept=["2021-10-09", "2021-10-09/2021-10-15"], imp="secondary", types=["COERCE", "OTHER", "STATEMENT", "ACCUSE"], src=["ARM"], tgt=[], other=["AZE", "Prosecutor General's Office of Armenia"]),
        E("t-2021-10-farmer-accuse", "ACCUSE", "باکو را به قتل عمد متهم کرده است", "2021-10-15", accept=["2021-10-09", "2021-10-09/2021-10-15"], imp="secondary", types=["ACCUSE", "ASSAULT", "STATEMENT"], src=["ARM"], tgt=["AZE"], other=["Baku", "Prosecutor General's Office of Armenia"], by=["ARM", "Prosecutor General's Office of Armenia"]),
        E("t-2021-10-09-peacekeepers-check", "OTHER", "صلح‌بانان روس برای بررسی این حادثه به محل رفتند", "2021-10-09", accept=["2021-10-15", "2021-10-09/2021-10-15"], imp="minor", types=["OTHER", "CONSULT", "COERCE", "STATEMENT", "MOBILIZE"], src=["PKF"], tgt=[], other=["RUS"]),
        E("t-2021-10-14-icj-opens", "COERCE", "رسیدگی به شکایت ارمنستان از جمهوری آذربایجان در دیوان بین‌المللی دادگستری آغاز شد", "2021-10-14", accept=["2021-10-15"], types=["COERCE", "ACCUSE", "OTHER", "CONSULT", "REQUEST"], modality_accept=["claimed"], src=["ARM"], tgt=["AZE"], other=["International Court of Justice"], places=[]),
        E("t-2021-10-14-icj-request", "REQUEST", "وکلای ایروان دیروز از قضات لاهه خواستند باکو را وادار کنند اسیران را آزاد کند و «پارک غنائم» را ببندد", "2021-10-14", modality="demanded", src=["ARM"], tgt=["International Court of Justice"], other=["AZE", "Yerevan", "Baku"]),
        E("t-2021-10-14-hatred", "ACCUSE", "یغیشه گیراکوسیان، نماینده ارمنستان، همتایان خود را به ترویج نفرت قومی متهم ساخت", "2021-10-14", imp="secondary", src=["Yeghishe Kirakosyan"], tgt=["AZE"], other=["ARM"], by=["Yeghishe Kirakosyan"]),
        E("t-2021-10-14-hatred-denied", "REJECT", "نماینده باکو، المار محمداف، این اتهام را مردود دانست", "2021-10-14", accept=["2021-10-15"], imp="secondary", types=["REJECT", "STATEMENT"], modality="denied", modality_accept=["happened"], src=["Elnur Mammadov"], tgt=[], other=["AZE", "ARM", "Baku"], by=["Elnur Mammadov"]),
        E("t-2021-09-counter-suit", "COERCE", "کشورش نیز شکایت متقابلی درباره مین‌گذاری تسلیم کرده است", "2021-10-14", accept=["2021-10-15", "2021-09-23"], imp="secondary", types=["COERCE", "ACCUSE", "REQUEST", "STATEMENT"], modality_accept=["claimed"], src=["AZE"], tgt=["ARM"], other=["Elnur Mammadov", "International Court of Justice"], by=["Elnur Mammadov"]),
        E("t-2021-10-14-minsk-ministers", "CONSULT", "در مینسک، وزیران خارجه دو کشور با میانجیگری سرگئی لاوروف پشت یک میز نشستند", "2021-10-14", accept=["2021-10-15"], src=["AMFA", "ZMFA"], tgt=["AMFA", "ZMFA"], other=["MIR", "BAY", "LAV", "RUS", "ARM", "AZE"], places=["Minsk"]),
        E("t-2021-10-14-lavrov-hope", "STATEMENT", "لاوروف پس از این گفت‌وگو ابراز امیدواری کرد که کارگروه سه‌جانبه بازگشایی راه‌ها به زودی به نتیجه برسد", "2021-10-14", accept=["2021-10-15"], imp="minor", types=["STATEMENT", "SUPPORT", "CONSULT"], modality_accept=["claimed"], src=["LAV"], tgt=[], other=["RUS", "ARM", "AZE"], by=["LAV"]),
        E("t-2021-10-15-putin-talks", "CONSULT", "از گفت‌وگوی خود با الهام علی‌اف و نیکول پاشینیان خبر داد", "2021-10-15", types=["CONSULT", "STATEMENT"], modality_accept=["claimed"], src=["PUT"], tgt=["ALI", "PASH"], other=["RUS", "ARM", "AZE"], by=["PUT"],
          also=["ولادیمیر پوتین هم که از طریق ویدئوکنفرانس در اجلاس سران همسود سخن می‌گفت، از گفت‌وگوی خود با الهام علی‌اف و نیکول پاشینیان خبر داد"]),
        E("t-2021-10-15-drugs", "ACCUSE", "علی‌اف در این اجلاس ارمنستان را به قاچاق مواد مخدر از راه سرزمین‌های سابقا اشغالی متهم کرد", "2021-10-15", src=["ALI"], tgt=["ARM"], other=["AZE", "IRN"], by=["ALI"]),
        E("t-2021-10-15-iran-denies", "REJECT", "سعید خطیب‌زاده، سخنگوی وزارت خارجه ایران، این ادعا را که نام کشورش نیز در آن آمده بود بی‌پایه توصیف کرد", "2021-10-15", imp="secondary", types=["REJECT", "STATEMENT"], modality="denied", modality_accept=["happened"], src=["Saeed Khatibzadeh"], tgt=[], other=["IRN", "IMFA", "AZE", "ALI"], by=["Saeed Khatibzadeh"]),
        E("t-2020-11-09-statement", "AGREE", "بر پایه بیانیه نهم نوامبر سال گذشته، دو طرف متعهد شده‌اند آتش‌بس را رعایت کنند", "2020-11-09", accept=["2020-11-10"], imp="secondary", background=True, modality_accept=["obligated", "promised"], src=["ARM", "AZE"], tgt=["ARM", "AZE"], other=["RUS"]),
        E("t-2020-11-09-nakhchivan-duty", "AGREE", "ارمنستان باید رفت و آمد ایمن به نخجوان را تضمین کند", "2020-11-09", accept=["2020-11-10"], imp="minor", background=True, types=["AGREE", "REQUEST", "CONCEDE", "SUPPORT"], modality="obligated", modality_accept=["demanded"], src=["ARM"], tgt=[], other=["AZE"], places=["Nakhchivan"]),
        E("t-2021-mine-victims", "ASSAULT", "از آن زمان تاکنون دست کم هفت غیرنظامی آذری بر اثر انفجار مین جان خود را از دست داده‌اند", "2020-11-09/2021-10-15", precision="interval", accept=["2020-11-10/2021-10-15", "2021-10-15"], imp="secondary", types=["ASSAULT", "OTHER"], src=[], tgt=["AZE"], other=["ARM", "civilians (Azerbaijan)"], cas=[("AZE", 7, None, "at_least")]),
    ]}
article["text"] = article["text"].replace("المار محمداف", "النور محمداف")
for e in article["events"]:
    e["is"] = (e["is"][0], e["is"][1], e["is"][2].replace("المار محمداف", "النور محمداف"), e["is"][3])
