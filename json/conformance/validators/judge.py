"""Says of each document of the standard input, one a line, whether a schema accepts it."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema.Draft202012Validator(json.load(file))
for line in sys.stdin.buffer.read().decode("utf-8").split("\n"):
    print(validator.is_valid(json.loads(line)))
