"""Workbooks zipped by hand: shapes that writers of their own produce, and those that nobody should."""

import io
import re
import zipfile
from datetime import date
from xml.sax.saxutils import escape

import table

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def letters(column: int) -> str:
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def cell(one, name: str, iso: bool = False) -> str:
    if one is None:
        return ""
    if isinstance(one, bool):
        return f'<c r="{name}" t="b"><v>{int(one)}</v></c>'
    if isinstance(one, date):
        if iso:
            return f'<c r="{name}" s="1" t="d"><v>{one}T00:00:00</v></c>'
        return f'<c r="{name}" s="1"><v>{(one - date(1899, 12, 30)).days}</v></c>'
    if isinstance(one, int):
        return f'<c r="{name}"><v>{one}</v></c>'
    return f'<c r="{name}" t="inlineStr"><is><t xml:space="preserve">{escape(one)}</t></is></c>'


def sheet(cells: list[list], first: int = 1, iso: bool = False, after: str = "") -> str:
    body = "".join(
        f'<row r="{number}">' + "".join(cell(one, f"{letters(at)}{number}", iso) for at, one in enumerate(row, 1)) + "</row>"
        for number, row in enumerate(cells, first))
    return f'{DECLARATION}<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData>{after}</worksheet>'


def parts(sheets: dict[str, str], states: dict[str, str] = {}, kind: str = TYPE) -> dict[str, str]:
    numbered = list(enumerate(sheets, 1))
    made = {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>' + "".join(
            f'<sheet name="{escape(name)}" sheetId="{at}" r:id="rId{at}"{states.get(name, "")}/>' for at, name in numbered)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
            f'<Relationship Id="rId{at}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{at}.xml"/>'
            for at, _ in numbered)
        + f'<Relationship Id="rIdS" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'{DECLARATION}<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
        "</styleSheet>",
    }
    return made | {f"xl/worksheets/sheet{at}.xml": sheets[name] for at, name in numbered}


def packed(made: dict[str, str | bytes], level: int = 6) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, text in made.items():
            # The same bytes every time: a part has no day of its own.
            part = zipfile.ZipInfo(name)
            part.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(part, text, compresslevel=level)
    return file.getvalue()


def simple(language: str = "en", **how) -> dict[str, str]:
    return parts({"Sheet1": sheet([table.head(language), *table.rows(language)], **how)})


def prefixed() -> bytes:
    """Every element under a prefix, no cell and no row named: as the OpenXML SDK may write."""
    made = simple()
    text = re.sub(r' r="[A-Z]*\d+"', "", made["xl/worksheets/sheet1.xml"])
    # Without names an empty cell has to be there.
    cells = [table.head(), *table.rows()]
    body = "".join(
        "<row>" + "".join(re.sub(r' r="A1"', "", cell(one, "A1")) or "<c/>" for one in row) + "</row>" for row in cells)
    text = f'{DECLARATION}<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>'
    text = re.sub(r"<(/?)(?=[a-z])(?!\?)", r"<\1x:", text).replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"')
    return packed(made | {"xl/worksheets/sheet1.xml": text})


def odd_names() -> bytes:
    """Parts called in another case and by absolute targets, texts shared."""
    made = simple()
    cells = [table.head(), *table.rows()]
    shared, body = [], []
    for number, row in enumerate(cells, 1):
        inside = []
        for at, one in enumerate(row, 1):
            if isinstance(one, str):
                shared.append(f'<si><r><t>{escape(one[:1])}</t></r><r><t xml:space="preserve">{escape(one[1:])}</t></r></si>')
                inside.append(f'<c r="{letters(at)}{number}" t="s"><v>{len(shared) - 1}</v></c>')
            else:
                inside.append(cell(one, f"{letters(at)}{number}"))
        body.append(f'<row r="{number}">{"".join(inside)}</row>')
    made["xl/SharedStrings.xml"] = f'{DECLARATION}<sst xmlns="{MAIN}">{"".join(shared)}</sst>'
    made["xl/worksheets/sheet1.xml"] = f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(body)}</sheetData></worksheet>'
    made["xl/_rels/workbook.xml.rels"] = made["xl/_rels/workbook.xml.rels"].replace(
        'Target="worksheets/', 'Target="/xl/worksheets/').replace(
        "</Relationships>",
        f'<Relationship Id="rIdT" Type="{RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>')
    return packed(made)


def utf16() -> bytes:
    made = simple("kk")
    text = made["xl/worksheets/sheet1.xml"].replace('encoding="UTF-8"', 'encoding="UTF-16"')
    return packed(made | {"xl/worksheets/sheet1.xml": text.encode("utf-16")})


def entities() -> bytes:
    made = simple()
    text = made["xl/worksheets/sheet1.xml"].replace(DECLARATION, "")
    declared = '<!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    return packed(made | {"xl/worksheets/sheet1.xml": declared + text.replace("W-1", "&e;")})


def laughs() -> bytes:
    made = simple()
    declared = '<!DOCTYPE lolz [<!ENTITY l0 "lol">' + "".join(
        f'<!ENTITY l{at} "{"".join([f"&l{at - 1};"] * 10)}">' for at in range(1, 10)) + "]>"
    text = made["xl/worksheets/sheet1.xml"].replace(DECLARATION, "").replace("W-1", "&l9;")
    return packed(made | {"xl/worksheets/sheet1.xml": declared + text})


def bomb(megabytes: int) -> bytes:
    """A sheet that unpacks to much more than it is packed to: one long text."""
    made = simple()
    text = made["xl/worksheets/sheet1.xml"].replace("W-1", "W" * (megabytes << 20))
    return packed(made | {"xl/worksheets/sheet1.xml": text}, 9)


def liar() -> bytes:
    """An archive that says of a bomb that it unpacks to little."""
    data = bytearray(bomb(300))
    entry = data.rfind(b"xl/worksheets/sheet1.xml")
    data[entry - 22:entry - 18] = (1000).to_bytes(4, "little")
    return bytes(data)


def empty_rows(count: int, named: bool) -> bytes:
    made = simple()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, text in made.items():
            if name != "xl/worksheets/sheet1.xml":
                archive.writestr(name, text)
        head, foot = made["xl/worksheets/sheet1.xml"].split("</sheetData>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(head.encode())
            for start in range(10, count, 10_000):
                rows = range(start, min(start + 10_000, count))
                part.write("".join(f'<row r="{row}"/>' if named else "<row/>" for row in rows).encode())
            part.write(("</sheetData>" + foot).encode())
    return file.getvalue()


def wide(rows: int) -> bytes:
    """One cell in the last column of many rows."""
    made = simple()
    body = "".join(f'<row r="{row}"><c r="ALL{row}"><v>1</v></c></row>' for row in range(10, rows))
    text = made["xl/worksheets/sheet1.xml"].replace("</sheetData>", body + "</sheetData>")
    return packed(made | {"xl/worksheets/sheet1.xml": text}, 1)


def shared_text(cells: int) -> bytes:
    """One text of 20 000 letters in many cells."""
    made = simple()
    made["xl/_rels/workbook.xml.rels"] = made["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>", f'<Relationship Id="rIdT" Type="{RELATIONS}/sharedStrings" Target="t.xml"/></Relationships>')
    made["xl/t.xml"] = f'<sst><si><t>{"".join(chr(0x430 + at * 7919 % 32) for at in range(20_000))}</t></si></sst>'
    body = "".join(f'<row r="{row}"><c r="J{row}" t="s"><v>0</v></c></row>' for row in range(10, cells))
    made["xl/worksheets/sheet1.xml"] = made["xl/worksheets/sheet1.xml"].replace("</sheetData>", body + "</sheetData>")
    return packed(made, 1)
