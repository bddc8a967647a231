"""Validates JSON against the schema in Resources, which is first made to refuse keys that it does not describe.

    validate.py FILE...     one JSON value in each, or one a line where the name ends in .jsonl; prints how many
"""

import json
import os
import sys

import jsonschema

ROOT = os.path.join(os.path.dirname(__file__), "..", "..")


def validator():
    with open(os.path.join(ROOT, "Resources/schema/cpc-1.schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    shared = {reference["$ref"].rsplit("/", 1)[1] for each in schema["$defs"].values() for reference in each.get("allOf", [])}
    for name, each in schema["$defs"].items():
        if name not in shared:
            each["unevaluatedProperties"] = False
    return jsonschema.Draft202012Validator(schema)


def main():
    valid = validator()
    count = 0
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            values = [json.loads(line) for line in file] if path.endswith(".jsonl") else [json.load(file)]
        for value in values:
            valid.validate(value)
            count += 1
    print(count)


main()
