article = {
    "lang": "fa", "outlet": "an Iranian students' agency, no date line", "title": "بیست سال زندان برای روبن واردانیان",
    "published": "2026-02-18", "need": "metadata", "evidence": "the verdict was on Tuesday, the reaction on Wednesday; Vance's trip of last week", "furniture": ["سرویس: بین‌الملل", "انتهای پیام", "ایسنا را در پیام‌رسان‌ها دنبال کنید"],
    "text": """
سرویس: بین‌الملل

[[P20Y|بیست سال]] زندان برای روبن واردانیان

دادگاهی در جمهوری آذربایجان برای روبن واردانیان، وزیر دولت پیشین قره‌باغ، [[P20Y|۲۰ سال]] حبس در نظر گرفت.

به گزارش ایسنا به نقل از خبرگزاری فرانسه، قاضی زینال آقایف [[2026-02-17|روز سه‌شنبه]] این بازرگان ۵۷ ساله را از جمله به اتهام تأمین مالی تروریسم و کوچاندن اجباری مردم گناهکار شناخت. دادستان برای او حبس ابد خواسته بود.

واردانیان که وکیلش را از دفاع منع کرده بود، دادگاه را نمایشی خواند و حکم را نپذیرفت. وی [[2024-03-20/2025-03-20~2025|پارسال]] نیز بیش از [[P3W|سه هفته]] دست به اعتصاب غذا زد.

نیکول پاشینیان نخست‌وزیر ارمنستان [[2026-02-18|روز چهارشنبه]] در مجلس اظهار امیدواری کرد که همه اسیران به خانه برگردند و وعده داد دولتش گفت‌وگو با باکو را در این باره پی بگیرد. با این حال، الهام علی‌اف [[2026-02-W2~2026-02-09/2026-02-15~2026-W07~2026-02-07/2026-02-13|هفته گذشته]] در مصاحبه با فرانس۲۴ هرگونه عفو محکومان را منتفی دانسته و آنان را با سران نازی مقایسه کرده بود.

در همین راستا، پارلمان اروپا با صدور قطعنامه‌ای خواهان آزادی بی‌قید و شرط اسیران ارمنی شد. باکو این قطعنامه را مداخله در امور داخلی خود توصیف کرد و سفیر اتحادیه اروپا را به وزارت خارجه فراخواند.

دادگاه نظامی باکو [[2026-02-05|شانزدهم بهمن]] نیز پنج مقام پیشین قره‌باغ را به حبس ابد محکوم کرد. جی‌دی ونس معاون رئیس‌جمهور آمریکا هم که [[2026-02-09/2026-02-15~2026-02-09~2026-W07~2026-02-07/2026-02-13|هفته پیش]] به ایروان و باکو رفت، موضوع زندانیان را با علی‌اف در میان گذاشت و دو طرف سند همکاری راهبردی امضا کردند.

واردانیان [[2023-09-27|۵ مهر ۱۴۰۲]]، هنگامی که همراه هزاران آواره قره‌باغ را ترک می‌کرد، به دست مرزبانان آذربایجان افتاد.

انتهای پیام
ایسنا را در پیام‌رسان‌ها دنبال کنید
""".replace("2026-02-W2~", ""),
    "events": [
        E("t-2026-02-17-vardanyan", "COERCE", "دادگاهی در جمهوری آذربایجان برای روبن واردانیان، وزیر دولت پیشین قره‌باغ، ۲۰ سال حبس در نظر گرفت", "2026-02-17", src=["AZE"], tgt=["Ruben Vardanyan"], other=["NK", "ARM"], via=["ISNA", "Agence France-Presse"], also=["بیست سال زندان برای روبن واردانیان", "قاضی زینال آقایف روز سه‌شنبه این بازرگان ۵۷ ساله را از جمله به اتهام تأمین مالی تروریسم و کوچاندن اجباری مردم گناهکار شناخت"], need="metadata"),
        E("t-2026-02-prosecutor", "REQUEST", "دادستان برای او حبس ابد خواسته بود", "2026-02-17", accept=["2026-02-18"], imp="minor", types=["REQUEST", "COERCE", "ACCUSE", "THREATEN"], modality="demanded", modality_accept=["happened"], src=["Prosecutor General's Office of Azerbaijan"], tgt=[], other=["AZE", "Ruben Vardanyan"], need="metadata"),
        E("t-2026-02-17-vardanyan-rejects", "REJECT", "دادگاه را نمایشی خواند و حکم را نپذیرفت", "2026-02-17", accept=["2026-02-18"], imp="secondary", types=["REJECT", "ACCUSE", "STATEMENT"], modality_accept=["denied", "claimed"], src=["Ruben Vardanyan"], tgt=[], other=["AZE", "ARM"], by=["Ruben Vardanyan"], also=["واردانیان که وکیلش را از دفاع منع کرده بود، دادگاه را نمایشی خواند و حکم را نپذیرفت"], need="metadata"),
        E("t-2025-02-hunger-strike", "PROTEST", "وی پارسال نیز بیش از سه هفته دست به اعتصاب غذا زد", "2024-03-20/2025-03-20", precision="year", accept=["2025-01-01/2025-12-31", "2025-02-18", "2024-03-20/2025-03-19"], imp="secondary", background=True, types=["PROTEST", "REJECT"], src=["Ruben Vardanyan"], tgt=[], other=["AZE", "ARM"], need="metadata"),
        E("t-2026-02-18-pashinyan-hope", "SUPPORT", "نیکول پاشینیان نخست‌وزیر ارمنستان روز چهارشنبه در مجلس اظهار امیدواری کرد که همه اسیران به خانه برگردند", "2026-02-18", types=["SUPPORT", "STATEMENT", "REQUEST"], modality_accept=["claimed", "demanded"], src=["PASH"], tgt=[], other=["ARM", "AZE", "National Assembly of Armenia"], by=["PASH"], need="metadata"),
        E("t-2026-02-18-pashinyan-pledge", "AGREE", "وعده داد دولتش گفت‌وگو با باکو را در این باره پی بگیرد", "2026-02-18", imp="secondary", types=["AGREE", "CONSULT", "SUPPORT", "STATEMENT"], modality="promised", src=["PASH", "ARM"], tgt=["AZE"], other=["Government of Armenia"], by=["PASH"], need="metadata"),
        E("t-2026-02-aliyev-no-pardon", "REJECT", "الهام علی‌اف هفته گذشته در مصاحبه با فرانس۲۴ هرگونه عفو محکومان را منتفی دانسته", "2026-02-09/2026-02-15", precision="interval", accept=["2026-02-07/2026-02-13", "2026-02-08/2026-02-14", "2026-02-11", "2026-02-11/2026-02-17"], types=["REJECT", "STATEMENT"], modality_accept=["denied"], src=["ALI"], tgt=[], other=["AZE", "ARM", "NK", "France 24"], by=["ALI"], need="metadata"),
        E("t-2026-02-aliyev-nazi", "ACCUSE", "آنان را با سران نازی مقایسه کرده بود", "2026-02-09/2026-02-15", precision="interval", accept=["2026-02-07/2026-02-13", "2026-02-08/2026-02-14", "2026-02-11", "2026-02-11/2026-02-17"], imp="minor", types=["ACCUSE", "STATEMENT", "REJECT"], modality="claimed", modality_accept=["happened"], src=["ALI"], tgt=[], other=["NK", "AZE", "ARM"], by=["ALI"], need="metadata"),
        E("t-2026-02-ep-resolution", "REQUEST", "پارلمان اروپا با صدور قطعنامه‌ای خواهان آزادی بی‌قید و شرط اسیران ارمنی شد", "2026-02-18", accept=["2026-02-17", "2026-02-12"], modality="demanded", src=["European Parliament"], tgt=["AZE"], other=["EU", "ARM"], need="metadata"),
        E("t-2026-02-baku-rejects-resolution", "REJECT", "باکو این قطعنامه را مداخله در امور داخلی خود توصیف کرد", "2026-02-18", accept=["2026-02-17", "2026-02-12"], types=["REJECT", "ACCUSE", "STATEMENT"], modality="denied", modality_accept=["happened", "claimed"], src=["AZE"], tgt=[], other=["European Parliament", "EU", "Baku"], by=["AZE"], need="metadata"),
        E("t-2026-02-eu-envoy-summoned", "PROTEST", "سفیر اتحادیه اروپا را به وزارت خارجه فراخواند", "2026-02-18", accept=["2026-02-17", "2026-02-12"], imp="secondary", types=["PROTEST", "COERCE", "CONSULT", "REQUEST", "ACCUSE", "REJECT"], src=["AZE"], tgt=["EU"], other=["ZMFA", "Baku"], need="metadata"),
        E("t-2026-02-05-verdict", "COERCE", "دادگاه نظامی باکو شانزدهم بهمن نیز پنج مقام پیشین قره‌باغ را به حبس ابد محکوم کرد", "2026-02-05", imp="secondary", src=["AZE"], tgt=["NK"], other=["Baku Military Court", "ARM", "Baku"], need="metadata"),
        E("t-2026-02-09-vance", "CONSULT", "جی‌دی ونس معاون رئیس‌جمهور آمریکا هم که هفته پیش به ایروان و باکو رفت", "2026-02-09/2026-02-15", precision="interval", accept=["2026-02-09", "2026-02-07/2026-02-13", "2026-02-08/2026-02-14", "2026-02-11", "2026-02-09/2026-02-10", "2026-02-11/2026-02-17"], imp="secondary", src=["J. D. Vance"], tgt=[], other=["USA", "ARM", "AZE"], places=["Yerevan", "Baku"], need="metadata"),
        E("t-2026-02-10-vance-aliyev", "CONSULT", "موضوع زندانیان را با علی‌اف در میان گذاشت", "2026-02-09/2026-02-15", precision="interval", accept=["2026-02-10", "2026-02-07/2026-02-13", "2026-02-08/2026-02-14", "2026-02-11", "2026-02-11/2026-02-17", "2026-02-18"], imp="secondary", types=["CONSULT", "REQUEST"], src=["J. D. Vance"], tgt=["ALI"], other=["USA", "AZE"], need="metadata"),
        E("t-2026-02-10-charter", "AGREE", "دو طرف سند همکاری راهبردی امضا کردند", "2026-02-09/2026-02-15", precision="interval", accept=["2026-02-10", "2026-02-07/2026-02-13", "2026-02-08/2026-02-14", "2026-02-11", "2026-02-11/2026-02-17", "2026-02-18"], imp="secondary", src=["USA", "AZE"], tgt=["USA", "AZE"], other=["ALI", "J. D. Vance"], need="metadata"),
        E("t-2023-09-27-vardanyan", "COERCE", "واردانیان ۵ مهر ۱۴۰۲، هنگامی که همراه هزاران آواره قره‌باغ را ترک می‌کرد، به دست مرزبانان آذربایجان افتاد", "2023-09-27", imp="secondary", background=True, types=["COERCE", "ASSAULT"], src=["AZE"], tgt=["Ruben Vardanyan"], other=["State Border Service of Azerbaijan", "ARM", "NK"]),
    ]}
