article = {
    "lang": "ar", "outlet": "a Gulf site", "title": "أذربيجان وأرمينيا تتبادلان أسرى حرب",
    "published": "2023-12-13", "evidence": "dateline with agency", "furniture": ["Sorry, you need to enable JavaScript to visit this website.", "13 ديسمبر 2023", "اقرأ المزيد"],
    "text": """
Sorry, you need to enable JavaScript to visit this website.
أذربيجان وأرمينيا تتبادلان أسرى حرب
[[2023-12-13|13 ديسمبر 2023]]
تبادلت أرمينيا وأذربيجان [[2023-12-13|اليوم الأربعاء]] أسرى حرب عند الحدود بين البلدين، في أول خطوة من نوعها منذ تعثر محادثات السلام.
وقالت اللجنة الحكومية الأذربيجانية المعنية بالأسرى في بيان إن باكو أطلقت سراح 32 جنديا أرمينيا، في حين سلمت يريفان جنديين أذربيجانيين.
وكان البلدان أصدرا [[2023-12-07|في السابع من ديسمبر¦السابع من ديسمبر]] بيانا مشتركا تعهدا فيه بتطبيع العلاقات.
ورحب الاتحاد الأوروبي والولايات المتحدة بعملية التبادل.
واستعادت باكو ناغورني قره باغ في هجوم خاطف [[2023-09|في سبتمبر (أيلول) الماضي¦سبتمبر (أيلول) الماضي]].
وأعرب باشينيان عن أمله في توقيع معاهدة سلام خلال أشهر.
اقرأ المزيد
""",
    "events": [
        {"is": ("t-2023-12-13-prisoners", "CONCEDE", "تبادلت أرمينيا وأذربيجان اليوم الأربعاء أسرى حرب عند الحدود بين البلدين", "2023-12-13"), "types": ["CONCEDE", "AGREE", "AID", "RETREAT", "SUPPORT"], "src": ["ARM", "AZE"], "tgt": ["ARM", "AZE"], "places": ["BORDER"], "also": ["أذربيجان وأرمينيا تتبادلان أسرى حرب"]},
        {"is": ("t-2023-12-13-prisoners", "CONCEDE", "باكو أطلقت سراح 32 جنديا أرمينيا، في حين سلمت يريفان جنديين أذربيجانيين", "2023-12-13"), "types": ["CONCEDE", "AGREE", "AID", "RETREAT", "SUPPORT"], "modality_accept": ["claimed"], "src": ["AZE", "ARM"], "tgt": ["ARM", "AZE"], "other": ["AAF", "ZAF"], "by": ["State Commission on Prisoners of War, Hostages and Missing Persons"]},
        {"is": ("t-2023-12-07-statement", "AGREE", "وكان البلدان أصدرا في السابع من ديسمبر بيانا مشتركا تعهدا فيه بتطبيع العلاقات", "2023-12-07"), "types": ["AGREE", "STATEMENT", "SUPPORT"], "imp": "secondary", "modality_accept": ["promised"], "background": True, "src": ["ARM", "AZE"], "tgt": ["ARM", "AZE"]},
        {"is": ("t-2023-12-13-welcome", "SUPPORT", "ورحب الاتحاد الأوروبي والولايات المتحدة بعملية التبادل", "2023-12-13"), "types": ["SUPPORT", "STATEMENT"], "imp": "secondary", "src": ["European Union", "USA"]},
        {"is": ("t-2023-09-19-offensive", "ASSAULT", "واستعادت باكو ناغورني قره باغ في هجوم خاطف في سبتمبر (أيلول) الماضي", "2023-09-01/2023-09-30"), "accept": ["2023-09-19", "2023-09-19/2023-09-20"], "types": ["ASSAULT", "COERCE"], "imp": "secondary", "background": True, "src": ["AZE"], "tgt": ["NK"], "other": ["ARM"], "places": ["NK"]},
    ]}
