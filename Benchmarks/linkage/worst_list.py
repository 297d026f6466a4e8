"""The worst errors as a list, each pair with the parts of its match in words."""

import re
import textwrap

from markdown import cut
from worst import Errors, Shown

SORTS = {"joined": "Two people taken for one, the surest first",
         "missed": "One person, weighed and not linked, the furthest from it first",
         "never weighed": "One person, never brought together or put aside at once, the plainest first"}
FIELDS = ("first_name", "last_name", "dob", "sex", "postcode", "nhs_number", "street_number", "address_1", "suburb",
          "state")


def worst(files: list[Errors]) -> list[str]:
    lines: list[str] = []
    for errors in files:
        lines += [f"### {errors.name}", ""]
        for sort, words in SORTS.items():
            pairs = errors.worst[sort]
            lines += [f"{words} ({errors.counts[sort]:,} in all){':' if pairs else '.'}", ""]
            lines += [*(line for pair in pairs for line in _pair(pair)), *([""] if pairs else [])]
    return lines[:-1]


def _pair(pair: Shown) -> list[str]:
    end = "" if pair.probability is None else f", in the end {cut(pair.probability)}"
    parts = [re.sub(r": one pair in .* is one person", "", part) for part in pair.parts]
    words = (f"**{_record(pair.one)}** and **{_record(pair.two)}**: {'; '.join(parts)}. "
             f"Together probability {cut(pair.alone)}{end}.")
    return textwrap.wrap(words, 160, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)


def _record(record: dict) -> str:
    return ", ".join(record[key] for key in FIELDS if record.get(key))
