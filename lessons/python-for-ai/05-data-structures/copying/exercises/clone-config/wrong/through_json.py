# feedback: was a tuple and must stay one
import json


def clone_config(cfg):
    return json.loads(json.dumps(cfg))
