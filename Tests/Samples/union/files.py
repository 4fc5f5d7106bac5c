"""Which documents go into which file, in which format and language."""
from .findings import in_office
from .writing import csv_file, json_file, ndjson_file, yaml_file

FLAVOURS = {  # branch: month from: how the inspections of that month on were written down
    "KZ": {"2025-10": "json files", "2025-12": "yaml files", "2026-01": "csv kk", "2026-03": "csv ru",
           "2026-05": "yaml", "2026-06": "json", "2026-07": "ndjson"},
    "UZ": {"2025-10": "csv uz", "2026-01": "csv uz-Cyrl", "2026-04": "yaml files", "2026-06": "csv en",
           "2026-07": "ndjson", "2026-09": "json"},
    "KG": {"2025-10": "csv ky", "2026-01": "yaml", "2026-03": "csv en", "2026-06": "json files", "2026-09": "ndjson",
           "2026-11": "yaml"},
}


def write_inspections(documents):
    groups = {}
    for document in sorted(documents, key=lambda d: (d["date"], d["organization"])):
        branch, month = document["organization"][5:7], document["date"].isoformat()[:7]
        since = max(first for first in FLAVOURS[branch] if first <= month)
        groups.setdefault((branch, since), []).append(document)
    for (branch, since), group in groups.items():
        flavour, stem = FLAVOURS[branch][since], f"06-inspections/{branch}-{since}"
        if flavour.endswith(" files"):
            for document in group:
                name = f"06-inspections/{branch}-{document['date']}-{document['organization'][-2:]}"
                if flavour == "json files":
                    json_file(name + ".json", document)
                else:
                    yaml_file(name + ".yaml", [document])
        elif flavour.startswith("csv"):
            language = flavour[4:]
            csv_file(f"{stem}.{language}.csv", group, language, *((";", True, True) if language == "ru" else ()),
                     kind_column=language in ("en", "ru", "uz"), repeat=language == "ru")
        else:
            {"yaml": yaml_file, "ndjson": ndjson_file, "json": json_file}[flavour](f"{stem}.{flavour}", group)


def joined(documents):
    """Two inspectors at some of the inspections that are not written in a table."""
    for number, document in enumerate(documents):
        organization, day = document["organization"], document["date"]
        branch, month = organization[5:7], day.isoformat()[:7]
        flavour = FLAVOURS[branch][max(first for first in FLAVOURS[branch] if first <= month)]
        pair = in_office(organization, day)
        if not flavour.startswith("csv") and len(pair) == 2 and number % 3 == 0 and document.get("inspector") in pair:
            yield {("inspectors" if key == "inspector" else key): (pair if key == "inspector" else value)
                   for key, value in document.items()}
        else:
            yield document


def write_aftermath(after):
    def of(branch, documents, key):
        return sorted((d for d in documents if d[key][4:6] == branch), key=lambda d: d["date"])

    csv_file("07-services-KZ.kk.csv", of("KZ", after.services, "inspection"), "kk")
    csv_file("07-services-UZ.uz-Cyrl.csv", of("UZ", after.services, "inspection"), "uz-Cyrl")
    csv_file("07-services-KG.ky.csv", of("KG", after.services, "inspection"), "ky")
    yaml_file("08-replies.yaml", sorted(after.replies, key=lambda d: d["date"]))
    in_order = sorted(after.remediations, key=lambda d: (d["date"], d["id"]))
    ndjson_file("09-remediations-KZ.ndjson", of("KZ", in_order, "violation"))
    csv_file("09-remediations-UZ.uz.csv", of("UZ", in_order, "violation"), "uz")
    yaml_file("09-remediations-KG.yaml", of("KG", in_order, "violation"))
    yaml_file("10-extensions.yaml", after.extensions)
    json_file("11-extension-decisions.json", after.decisions)
