"""external.py IN.docx OUT.docx: the same Word file, with everything in it that can name a place on the network doing so."""
import sys
import zipfile

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = ("hyperlink", "image", "subDocument", "aFChunk", "attachedTemplate", "theme", "frame")
HOSTS = ("http://127.0.0.1:9", "http://duizhao.invalid")
LISTS = ("word/_rels/document.xml.rels", "word/_rels/settings.xml.rels")


def relationships():
    return "".join(f'<Relationship Id="out{host}{kind}" Type="{OFFICE}/{kind}" Target="{address}/{kind}" TargetMode="External"/>'
                   for host, address in enumerate(HOSTS) for kind in KINDS)


def references():
    body = "".join(f'<w:p><w:hyperlink xmlns:r="{OFFICE}" r:id="out{host}hyperlink"><w:r><w:t>外部</w:t></w:r></w:hyperlink>'
                   f'<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata xmlns:r="{OFFICE}"'
                   f' r:href="out{host}image"/></v:shape></w:pict></w:r></w:p>'
                   f'<w:altChunk xmlns:r="{OFFICE}" r:id="out{host}aFChunk"/>' for host in range(len(HOSTS)))
    fields = "".join(f'<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;{address}/text&quot; "><w:r><w:t>域</w:t></w:r></w:fldSimple></w:p>'
                     for address in HOSTS)
    return body + fields


def outward(name, text):
    if name in LISTS:
        return text.replace("</Relationships>", relationships() + "</Relationships>")
    if name == "word/document.xml":
        before, last, end = text.rpartition("<w:sectPr")
        return before + references() + last + end
    if name == "word/settings.xml":
        return text.replace("</w:settings>", f'<w:attachedTemplate xmlns:r="{OFFICE}" r:id="out0attachedTemplate"/></w:settings>')
    return text


with zipfile.ZipFile(sys.argv[1]) as source, zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as target:
    parts = {name: source.read(name).decode("utf-8") for name in source.namelist() if name.endswith((".xml", ".rels"))}
    for name in LISTS:
        parts.setdefault(name, '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>')
    changed = {name: outward(name, text) for name, text in parts.items()}
    if any(changed[name] == parts[name] for name in (*LISTS, "word/document.xml", "word/settings.xml")):
        sys.exit("external.py: not a Word file as the program writes it")
    for name, text in changed.items():
        target.writestr(name, text)
