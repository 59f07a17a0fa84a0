# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes articles/ and gold/ of a set of written articles from the marked-up sources in its source/: python3 make_gold.py written (or wire, news, press, daily, bulletin, dispatch, gazette, courier, herald, tribune, register, observer, monitor)

A source names its article's facts, its text with [[VALUE|time expression]] (VALUE~OTHER where two
are right, expression¦OTHER where two spans are),
and its events by quotation; this script finds the offsets, so that none is typed by hand. Names are found by
the list in names.tsv, which was written for these articles only. Plain Python, nothing to install."""
import json, pathlib, re, sys

if len(sys.argv) != 2:
    sys.exit("which set? python3 make_gold.py written")
SET = sys.argv[1]
here = pathlib.Path(__file__).parent / SET / "source"
NAMES = {}  # language -> [(surface, type, English name)]
for line in (here / "names.tsv").read_text(encoding="utf-8").splitlines():
    if line and not line.startswith("#"):
        lang, kind, name, surfaces = line.split("\t")
        for s in surfaces.split("|"):
            NAMES.setdefault(lang, []).append((s.replace("\\n", "\n"), kind, name))
SHORT = {"ARM": "Armenia", "AZE": "Azerbaijan", "RUS": "Russia", "IRN": "Iran", "TUR": "Turkey", "USA": "United States",
         "FRA": "France", "AAF": "Armed Forces of Armenia", "ZAF": "Azerbaijani Armed Forces",
         "AMOD": "Ministry of Defence of Armenia", "ZMOD": "Ministry of Defence of Azerbaijan",
         "AMFA": "Ministry of Foreign Affairs of Armenia", "ZMFA": "Ministry of Foreign Affairs of Azerbaijan",
         "RMOD": "Ministry of Defence of Russia", "RMFA": "Ministry of Foreign Affairs of Russia",
         "NK": "Nagorno-Karabakh", "ALI": "Ilham Aliyev", "PASH": "Nikol Pashinyan", "PUT": "Vladimir Putin",
         "PKF": "Russian peacekeeping forces", "BORDER": "Armenia–Azerbaijan border", "EU": "European Union", "UN": "United Nations",
         "IMFA": "Ministry of Foreign Affairs of Iran", "OSCE": "Organization for Security and Co-operation in Europe", "MG": "OSCE Minsk Group",
         "ERD": "Recep Tayyip Erdoğan", "LAV": "Sergey Lavrov", "BAY": "Jeyhun Bayramov", "MIR": "Ararat Mirzoyan", "MNA": "Zohrab Mnatsakanyan",
         "ZAR": "Mohammad Javad Zarif", "PES": "Dmitry Peskov", "SARK": "Serzh Sargsyan", "MED": "Dmitry Medvedev", "MAM": "Elmar Mammadyarov", "NAL": "Edward Nalbandian",
         "NKMOD": "Ministry of Defence of Nagorno-Karabakh", "NKA": "Nagorno-Karabakh Defence Army", "YEL": "Boris Yeltsin", "NAZ": "Nursultan Nazarbayev",
         "GOR": "Mikhail Gorbachev", "TER": "Levon Ter-Petrosyan", "MUT": "Ayaz Mutallibov", "USSR": "Soviet Union", "ARA": "Abbas Araghchi",
         "PEZ": "Masoud Pezeshkian", "MAC": "Emmanuel Macron", "CSTO": "Collective Security Treaty Organization", "LUK": "Alexander Lukashenko",
         "VAR": "Ruben Vardanyan", "BLI": "Antony Blinken", "civA": "civilians (Armenia)", "civZ": "civilians (Azerbaijan)", "DC": "Washington, D.C.",
         "MIRZ": "Ararat Mirzoyan", "HAJ": "Hikmet Hajiyev", "ICRC": "International Committee of the Red Cross", "HOV": "Artsrun Hovhannisyan", "EUMA": "European Union Mission in Armenia"}
ALSO = {"Supreme Soviet of Azerbaijan": ["Supreme Council of Azerbaijan"], "European Union Mission in Armenia": ["EU Mission in Armenia", "EUMA"],
        "Islamic Revolutionary Guard Corps": ["IRGC Ground Forces", "IRGC"], "Politburo": ["Politburo of the Communist Party of the Soviet Union"],
        "Abulfaz Elchibey": ["Abulfaz Elçibay", "Ebulfez Elchibey"], "Suret Huseynov": ["Surat Huseynov"], "Tansu Çiller": ["Tansu Ciller"],
        "Agbend": ["Aghband", "Ağbənd"], "Siyazan": ["Siyazan District", "Siazan"], "Gabala": ["Gabala District", "Qabala", "Qabala District"],
        "Kurdamir": ["Kurdamir District"], "Armen Sarkissian": ["Armen Sarkisyan", "Armen Sargsyan"], "Luhansk": ["Lugansk"],
        "Azerbaijan–Iran border": ["Iran–Azerbaijan border"], "Turan Information Agency": ["Turan"], "Peter Michalko": ["Petr Michalko"],
        "Mine Action Agency of Azerbaijan": ["ANAMA", "Azerbaijan National Agency for Mine Action"], "Group of Eight": ["G8"],
        "Commonwealth of Independent States": ["CIS"], "Bagrat Galstanyan": ["Bagrat Srbazan"], "Nikolai Bordyuzha": ["Nikolay Bordyuzha"], "Chayli": ["Chaylu", "Çaylı"], "Getashen": ["Chaykend"], "Zürich": ["Zurich"],
        "Sadarak": ["Sadarak District", "Sederek"], "Khoznavar": ["Khoznawar"], "Fars News Agency": ["Fars"], "Soviet Army": ["Soviet Armed Forces"],
        "Azerbaijani Popular Front": ["Popular Front of Azerbaijan", "Azerbaijani Popular Front Party"], "Saint Petersburg": ["St. Petersburg"],
        "Eldar Sabiroglu": ["Eldar Sabiroghlu"], "Ayaz Mutallibov": ["Ayaz Mutalibov"], "Qazakh District": ["Gazakh District", "Qazakh"],
        "Ministry of National Defense of Turkey": ["Ministry of Defence of Turkey"],
        "Nagorno-Karabakh": ["Karabakh", "Artsakh", "Republic of Artsakh"], "Russia": ["Russian Federation"],
        "United States": ["United States of America"], "Sergey Lavrov": ["Sergei Lavrov"], "Tovuz District": ["Tovuz"],
        "OSCE Minsk Group": ["Minsk Group"], "Azerbaijani Armed Forces": ["Armed Forces of Azerbaijan", "Azerbaijani Army"],
        "Armed Forces of Armenia": ["Armenian Armed Forces", "Armenian Army"], "IRNA": ["Islamic Republic News Agency"],
        "Organization for Security and Co-operation in Europe": ["OSCE"], "Tavush Province": ["Tavush"],
        "Lachin District": ["Lachin"], "Kalbajar District": ["Kalbajar"], "Aghdam District": ["Aghdam"], "Lachin": ["Lachin District"],
        "Kalbajar": ["Kalbajar District"], "Aghdam": ["Aghdam District"], "Jabrayil": ["Jabrayil District", "Jebrail"], "Fuzuli": ["Fuzuli District", "Fizuli"],
        "Gegharkunik Province": ["Gegharkunik"], "Syunik Province": ["Syunik"], "Russian peacekeeping forces": ["Russian peacekeepers", "Russian Peacekeeping Forces"],
        "Khankendi": ["Stepanakert", "Khankendi (Stepanakert)"], "Nakhchivan": ["Nakhchivan Autonomous Republic"], "Agence France-Presse": ["AFP"],
        "International Committee of the Red Cross": ["ICRC", "Red Cross"], "Turkey": ["Türkiye"], "Red Cross": ["International Committee of the Red Cross"],
        "Shusha": ["Shushi"], "Khojavend District": ["Khojavend", "Martuni"], "Recep Tayyip Erdoğan": ["Recep Tayyip Erdogan"],
        "Sev Lich": ["Black Lake"], "Dashkasan District": ["Dashkasan"], "Madagiz": ["Sugovushan"], "Senate of France": ["French Senate"], "Ardabil Province": ["Ardabil"], "IRIB News Agency": ["IRIB"],
        "Khoda Afarin County": ["Khudaferin", "Khudafarin"], "Farukh": ["Farrukh", "Parukh"], "Dondar Gushchu": ["Dondar Quschu"],
        "Lachin corridor": [], "Tartar": ["Tartar District"], "Meshali": ["Mashali"], "Alexei Overchuk": ["Alexey Overchuk"], "European Council": ["Council of Europe"], "Kuwait News Agency": ["KUNA"], "Xinhua News Agency": ["Xinhua"], "Sumqayit": ["Sumgait", "Sumgayit"], "Vagharshapat": ["Etchmiadzin", "Ejmiatsin"], "United States National Security Council": ["Security Council of the United States", "National Security Council"], "Barda": [], "Azertac": [], "Talish": [], "Hadrut": [], "Kremlin": [], "Caucasus": ["South Caucasus"], "RIA Novosti": ["RIA"],
        "Ministry of Defence of Nagorno-Karabakh": ["Ministry of Defence of Artsakh"], "New York": ["New York City"], "Ganja": [],
        "Nagorno-Karabakh Defence Army": ["Artsakh Defence Army", "Artsakh Defense Army"], "Zangilan": ["Zangilan District"], "Qubadli": ["Qubadli District"], "Red Crescent of Iran": ["Iranian Red Crescent Society", "Iranian Red Crescent"], "Islamic Republic of Iran Army": ["Iranian Army"], "Zangezur corridor": ["Zangezur"],
        "Government of Armenia": [], "Kornidzor": [], "Mardakert": ["Aghdara", "Martakert"], "Azertac": ["AZERTAC", "Azerbaijan State News Agency"],
        "Security Council of the United Nations": ["United Nations Security Council", "UN Security Council"], "Anadolu Agency": ["Anadolu"]}
ACCEPT = {"ASSAULT": ["ASSAULT"], "CONSULT": ["CONSULT", "REQUEST"], "AGREE": ["AGREE", "CONCEDE", "RETREAT", "SUPPORT"],
          "REQUEST": ["REQUEST"], "ACCUSE": ["ACCUSE", "STATEMENT"], "STATEMENT": ["ACCUSE", "STATEMENT"], "MOBILIZE": ["MOBILIZE"],
          "THREATEN": ["THREATEN"], "SUPPORT": ["AGREE", "CONSULT", "SUPPORT"], "RETREAT": ["AGREE", "CONCEDE", "RETREAT"],
          "COERCE": ["ASSAULT", "COERCE"], "AID": ["AID", "SUPPORT"], "OTHER": ["OTHER", "STATEMENT"], "REJECT": ["REJECT", "STATEMENT"],
          "PROTEST": ["PROTEST", "COERCE"], "CONCEDE": ["CONCEDE", "AGREE", "RETREAT"]}
def expand(names):
    return [SHORT.get(n, n) for n in names]


def markup(text):
    """The clean text and the times marked in it."""
    out, times, at = [], [], 0
    for part in re.split(r"(\[\[.*?\]\])", text, flags=re.S):
        if part.startswith("[["):
            value, inner = part[2:-2].split("|", 1)
            values = value.split("~")
            inner, *others = inner.split("¦")
            times.append((at, at + len(inner), inner, values, others))
            part = inner
        out.append(part)
        at += len(part)
    return "".join(out), times


def kind_of(value):
    if value.startswith("P") and value[1:2] in "T0123456789X":
        return "DURATION"
    return "TIME" if "T" in value and not value.endswith("_REF") else "DATE"


def shorter(text):
    """Other spans for expressions that open or close with a word for day, month or year."""
    spans = set()
    for lead in ("روز ", "سال ", "ماه ", "يوم ", "عام ", "شهر ", "ساعت ", "الساعة ", "اليوم "):
        if text.startswith(lead) and not text.startswith(lead + "گذشته"):
            spans.add(text[len(lead):])
    for tail in (" میلادی", " الماضي", " المقبل"):
        if text.endswith(tail):
            spans.add(text[:-len(tail)])
    return sorted(spans)


def find(text, quote, doc):
    nth = 1
    m = re.match(r"#(\d+) ", quote)
    if m:
        nth, quote = int(m.group(1)), quote[m.end():]
    at = -1
    for _ in range(nth):
        at = text.find(quote, at + 1)
    if at < 0:
        sys.exit(f"{doc}: not in the text: {quote}")
    if nth == 1 and text.count(quote) > 1:
        print(f"{doc}: more than once: {quote}")
    return at, at + len(quote)


def entities(doc, lang, text, times, skip, furniture, own):
    taken = [False] * len(text)
    for b, e, *_ in times:
        for i in range(b, e):
            taken[i] = True
    rows = []
    shared = [n for n in NAMES[lang] if n[0] not in {o[0] for o in own}]  # a name may mean another place in one article
    for surface, kind, name in sorted(shared + own, key=lambda s: (-len(s[0]), s[0])):
        optional = kind.endswith("?")
        clitic = "(?:[وف]?[بلك]?)" if lang == "ar" else ""
        for m in re.finditer(r"(?<![\w])" + clitic + "(" + re.escape(surface) + r")(?![\w])", text):
            b, e = m.span(1)
            if any(taken[b:e]) or [surface, "*"] in skip:
                continue
            for i in range(b, e):
                taken[i] = True
            if name == "-":
                continue
            alts = [[m.start(), e]] if m.start() < b else []
            if surface.startswith("جمهوری ") and kind.startswith("LOC"):
                alts.append([b + 7, e])
            if surface == "آذربایجان" and text[b - 7:b] == "جمهوری ":
                alts.append([b - 7, e])
            if surface.startswith("خبرگزاری "):
                alts.append([b + 9, e])
            if surface.startswith("وكالة "):
                alts.append([b + 6, e])
            if text[b - 6:b] == "منظمة ":
                alts.append([b - 6, e])
            if surface.startswith("حزب "):
                alts.append([b + 4, e])
            if surface.startswith("لل"):
                alts.append([b + 1, e])
            inside = any(f[0] <= b < f[1] for f in furniture)
            rows.append({"doc": doc, "start": b, "end": e, "text": surface, "type": kind.rstrip("?"), "name_en": name,
                         "name_alt": ALSO.get(name, []), "alt_spans": alts, "optional": optional or inside,
                         "zone": "boilerplate" if inside else "body"})
    return sorted(rows, key=lambda r: r["start"])


def precision(start, end):
    if start == end:
        return "day"
    if start[:7] == end[:7] and start.endswith("-01") and int(end[8:]) >= 28:
        return "month"
    if start.endswith("-01-01") and end.endswith("-12-31") and start[:4] == end[:4]:
        return "year"
    return "interval"


def mention(number, doc, lang, text, m):
    entry, kind, quote, date = m["is"]
    start, _, end = date.partition("/")
    end = end or start
    b, e = find(text, quote, doc)
    accept = [list(a.split("/")) if "/" in a else [a, a] for a in m.get("accept", [])]
    modality = m.get("modality", "happened")
    types = m.get("types") or ACCEPT[kind] + (["ACCUSE"] if modality == "claimed" and "ACCUSE" not in ACCEPT[kind] else [])
    others = [find(text, q, doc) for q in m.get("also", [])]
    speaks = m.get("src", []) if kind in ("ACCUSE", "THREATEN") or modality == "denied" else []  # who accuses, threatens or denies says so himself
    row = {"id": f"{doc[:3]}-{number:02d}", "doc": doc, "lang": lang, "timeline_id": entry, "type": kind,
           "type_accept": sorted(set(types + [kind])), "mode": m.get("mode"), "acled_sub": None, "summary_en": m.get("sum", ""),
           "date": {"start": start, "end": end, "precision": m.get("precision", precision(start, end)), "expression": None,
                    "calendar": None, "derivation": m.get("derivation", ""), "derivable_from": m.get("need", "doc"),
                    "accept": accept, "flags": m.get("flags", [])},
           "actors": {"source": expand(m.get("src", [])), "target": expand(m.get("tgt", [])), "other": expand(m.get("other", []))},
           "locations": [{"name": n} for n in expand(m.get("places", []))],
           "casualties": [{"side": SHORT.get(c[0], c[0]), "killed": c[1], "injured": c[2], "bound": c[3] if len(c) > 3 else "exact",
                           **({"captured": c[4]} if len(c) > 4 else {})}
                          for c in m.get("cas", [])],
           "attribution": {"claimed_by": expand(m.get("by", speaks)), "via": expand(m.get("via", []))},
           "modality": modality, "polarity": "negative" if m.get("negated") else "positive", "background": m.get("background", False),
           "importance": m.get("imp", "core"), "flags": [], "line": text[:b].count("\n") + 1, "start": b, "end": e, "quote": text[b:e],
           "other_spans": [{"start": x, "end": y, "text": text[x:y]} for x, y in others], "note": m.get("note")}
    accepted = m.get("modality_accept", ["claimed"] if kind == "ACCUSE" and modality == "happened" else None)
    if accepted:
        row["modality_accept"] = accepted
    return row


def main():
    entries = json.loads((here / "entries.json").read_text(encoding="utf-8"))
    out = {k: [] for k in ("articles", "times", "entities", "mentions", "timeline")}
    folder = here.parent / "articles"
    folder.mkdir(exist_ok=True)
    for source in sorted(here.glob("*.py")):
        space = {"E": lambda entry, kind, quote, date, **more: dict(more, **{"is": (entry, kind, quote, date)})}
        exec(compile(source.read_text(encoding="utf-8"), str(source), "exec"), space)
        a = space["article"]
        doc = source.stem + ".txt"
        text, times = markup(a["text"].strip("\n") + "\n")
        (folder / doc).write_text(text, encoding="utf-8")
        furniture = [find(text, q, doc) for q in a.get("furniture", [])]
        best, earliest, latest = (a["published"].split() * 3)[:3] if len(a["published"].split()) == 1 else a["published"].split()
        out["articles"].append({
            "doc": doc, "lang": a["lang"], "codepoints": len(text), "title": a["title"], "outlet": a["outlet"],
            "published": {"best": best, "earliest": earliest, "latest": latest, "derivable_from": a.get("need", "doc"), "evidence": a["evidence"]},
            "boilerplate": [{"start": b, "end": e, "what": text[b:e][:30]} for b, e in furniture]})
        for b, e, inner, values, others in times:
            out["times"].append({"doc": doc, "begin": b, "end": e, "text": inner, "also_spans": shorter(inner) + others, "type": kind_of(values[0]),
                                 "value": values[0], "also": values[1:], "reference": best})
        out["entities"] += entities(doc, a["lang"], text, times, a.get("skip", []), furniture, [tuple(n) for n in a.get("names", [])])
        out["mentions"] += [mention(i + 1, doc, a["lang"], text, m) for i, m in enumerate(a["events"])]
    for m in out["mentions"]:  # an entry of one mention need not be listed
        entries.setdefault(m["timeline_id"], {})
    for entry, facts in entries.items():
        rows = [m for m in out["mentions"] if m["timeline_id"] == entry]
        if not rows:
            sys.exit("no mention of " + entry)
        docs = sorted({m["doc"] for m in rows})
        languages = sorted({m["lang"] for m in rows})
        first = rows[0]["date"]
        start, _, end = facts.get("date", first["start"] + "/" + first["end"]).partition("/")
        out["timeline"].append({
            "timeline_id": entry, "start": start, "end": end or start, "precision": precision(start, end or start), "title_en": facts.get("title", entry[2:]),
            "types": sorted({m["type"] for m in rows}), "importance": rows[0]["importance"], "background": all(m["background"] for m in rows),
            "mentions": [m["id"] for m in rows], "docs": docs, "languages": languages, "cross_document": len(docs) > 1,
            "cross_language": len(languages) > 1, "may_merge_with": facts.get("may", []), "may_split": facts.get("split", False)})
    out["timeline"].sort(key=lambda t: (t["start"], t["end"], t["timeline_id"]))
    gold = here.parent / "gold"
    gold.mkdir(exist_ok=True)
    for kind, rows in out.items():
        with open(gold / f"{SET}_{kind}.jsonl", "w", encoding="utf-8") as f:
            for row in rows:
                f.write(json.dumps(row, ensure_ascii=False) + "\n")
    print({k: len(v) for k, v in out.items()}, "cross-article entries:", sum(t["cross_document"] for t in out["timeline"]),
          "of both languages:", sum(t["cross_language"] for t in out["timeline"]))


main()
