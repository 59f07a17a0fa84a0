# SPDX-License-Identifier: GPL-3.0-or-later
article = {
    "lang": "fa", "outlet": "an Iranian agency, headline and date lost", "title": None,
    "published": "2020-07-15 2020-07-15 2020-07-15", "need": "seeds", "evidence": "Tuesday 24 Tir is yesterday; 24 Tir is a Tuesday in 1399, and w09 tells the same general's death with a date",
    "text": """
به گزارش ایرنا، وزارت دفاع جمهوری آذربایجان تایید کرد که سرلشکر «پولاد هاشم اف» و سرهنگ «ایلقار میرزایف» [[2020-07-14|دیروز]] ([[2020-07-14|سه شنبه ۲۴ تیر]]) در درگیری های مرزی شهرستان تاووز کشته شدند.
بر اساس این گزارش پنج نظامی دیگر آذربایجانی نیز در این درگیری ها جان باختند.
شوشان استپانیان سخنگوی وزارت دفاع ارمنستان در صفحه فیس بوک خود نوشت که پهپادهای آذربایجان [[2020-07-14|دیروز]] شهر برد در استان تاوش را هدف قرار دادند. وی افزود که چهار سرباز ارمنی در این حملات کشته شدند.
حکمت حاجی اف دستیار رئیس جمهوری آذربایجان این خبر را تکذیب کرد.
مولود چاووش اوغلو وزیر خارجه ترکیه [[2020-07-14|سه شنبه]] در گفت و گوی تلفنی با المار محمدیاروف حمایت آنکارا از باکو را اعلام کرد.
شورای امنیت سازمان ملل هنوز درباره این تنش نشستی برگزار نکرده است.
درگیری های مرزی از [[2020-07-12|روز یکشنبه]] آغاز شده است.
""",
    "events": [
        {"is": ("t-2020-07-14-tovuz", "ASSAULT", "سرلشکر «پولاد هاشم اف» و سرهنگ «ایلقار میرزایف» دیروز (سه شنبه ۲۴ تیر) در درگیری های مرزی شهرستان تاووز کشته شدند", "2020-07-14"), "need": "metadata",
         "modality": "claimed", "modality_accept": ["happened"], "types": ["ASSAULT"], "src": ["AAF", "ZAF"], "tgt": ["ZAF", "AAF"], "other": ["Polad Hashimov", "Ilgar Mirzayev"], "by": ["ZMOD"], "via": ["IRNA"], "places": ["Tovuz District"], "cas": [("AZE", 2, None)]},
        {"is": ("t-2020-07-14-tovuz", "ASSAULT", "پنج نظامی دیگر آذربایجانی نیز در این درگیری ها جان باختند", "2020-07-14"), "need": "metadata", "imp": "secondary",
         "modality": "claimed", "modality_accept": ["happened"], "types": ["ASSAULT"], "src": ["AAF", "ZAF"], "tgt": ["ZAF", "AAF"], "by": ["ZMOD"], "cas": [("AZE", 5, None)]},
        {"is": ("t-2020-07-14-berd-drones", "ASSAULT", "پهپادهای آذربایجان دیروز شهر برد در استان تاوش را هدف قرار دادند", "2020-07-14"), "need": "metadata", "modality": "claimed",
         "src": ["ZAF", "AZE"], "tgt": ["ARM"], "by": ["Shushan Stepanyan", "AMOD"], "places": ["Berd", "Tavush Province"]},
        {"is": ("t-2020-07-14-berd-drones", "ASSAULT", "چهار سرباز ارمنی در این حملات کشته شدند", "2020-07-14"), "need": "metadata", "modality": "claimed", "imp": "secondary",
         "src": ["ZAF", "AZE"], "tgt": ["AAF"], "by": ["Shushan Stepanyan", "AMOD"], "cas": [("ARM", 4, None)]},
        {"is": ("t-2020-07-14-berd-denied", "REJECT", "حکمت حاجی اف دستیار رئیس جمهوری آذربایجان این خبر را تکذیب کرد", "2020-07-14"), "need": "metadata", "accept": ["2020-07-15", "2020-07-14/2020-07-15"], "imp": "minor",
         "types": ["REJECT", "STATEMENT", "ASSAULT", "ACCUSE"], "modality": "denied", "modality_accept": ["happened"], "src": ["Hikmet Hajiyev"], "by": ["Hikmet Hajiyev"]},
        {"is": ("t-2020-07-14-cavusoglu-call", "CONSULT", "مولود چاووش اوغلو وزیر خارجه ترکیه سه شنبه در گفت و گوی تلفنی با المار محمدیاروف حمایت آنکارا از باکو را اعلام کرد", "2020-07-14"), "need": "metadata",
         "types": ["CONSULT", "SUPPORT"], "src": ["Mevlüt Çavuşoğlu"], "tgt": ["Elmar Mammadyarov"]},
        {"is": ("t-2020-07-12-border-fighting", "ASSAULT", "درگیری های مرزی از روز یکشنبه آغاز شده است", "2020-07-12"), "need": "metadata", "accept": ["2020-07-12/2020-07-15"], "imp": "secondary",
         "src": ["AAF", "ZAF"], "tgt": ["ZAF", "AAF"], "places": ["BORDER"]},
    ]}
