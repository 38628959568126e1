# feedback: only dicts and lists are to be copied
import copy


def clone_config(cfg):
    return copy.deepcopy(cfg)
