"""How aligning and judging grow with the number of claims, and what a check costs beside reading the same texts.

    python benchmarks/alignment.py [--claims 10000 100000] [--documents 1000]

First part, claims as model values, no text is read: documents of 15 claims, one to a sentence of about 18 words, told by four
outlets for each story over six weeks for every 4,000 claims; every claim has a place, three of five an event. Two of five
documents tell one and the same story, a war that goes on for as long as the claims do, and half of their claims count its
dead: one hot subject holds a fifth of all claims. Printed are the seconds of alignment and verdicts, the highest memory
of the process so far, and the exponent from one number of claims to the next (1 is linear; the aim is at most 1.15).
Measured on 2026-11-23, one core beside other work: 4.2 ms a claim for 10,000, 4.3 for 100,000 (exponent 1.01, 1.5 GB). A million
took about 92 minutes and 14 GB until its groups were to be made (5.5 ms a claim, exponent 1.1).

Second part, texts: documents of about 5 KB, stories of three to five outlets over six weeks, one text in seven a copy; the
time of a whole check over the time of extraction alone, the aim is at most 1.5 (measured: 1.77 for 1,000 documents).
"""

from __future__ import annotations

import argparse
import math
import random
import resource
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import invented

from factcheck.align import align
from factcheck.model import Claim, Document, Extraction, Quantity, Span, Subject, Time
from factcheck.pipeline import check_documents, extract_documents
from factcheck.settings import Settings
from factcheck.verdict import judge

IN_A_DOCUMENT = 15
OUTLETS_OF_A_STORY = 4
HOT = 5, 2  # of so many documents, so many tell the hot story
DEAD = invented.FACTS[0]


def extractions(claims: int, seed: int = 5) -> Iterator[Extraction]:
    """Documents of 15 claims each, as if they had been read."""
    chance = random.Random(seed)
    documents, days = claims // IN_A_DOCUMENT, max(42, 42 * claims // 4000)
    war = invented.story(chance, 1, IN_A_DOCUMENT)
    told = war
    for number in range(documents):
        if number % HOT[0] < HOT[1]:
            day = number * days // documents
            facts = [(DEAD, DEAD.low + day) if at % 2 else fact for at, fact in enumerate(war.facts)]
            yield extraction(f"d{number:06}", war._replace(day=day, facts=tuple(facts)), chance)
            continue
        if number % OUTLETS_OF_A_STORY == 0 or told is war:
            told = invented.story(chance, days, IN_A_DOCUMENT)
        yield extraction(f"d{number:06}", told, chance)


def extraction(name: str, told: invented.Story, chance: random.Random) -> Extraction:
    """One document: a sentence and a claim for each figure of its story, one figure in ten another than the others say."""
    published = invented.START + timedelta(days=told.day, hours=chance.randrange(24))
    time_of = Time(published.date(), published.date(), "published")
    text, claims = "", []
    for fact, true in told.facts:
        figure = true if chance.random() < 0.9 else true + chance.randrange(1, 9)
        before, after = invented.fill(chance.choice(fact.wordings)[:-1] + invented.TAIL, told, chance, "\0").split("\0")
        start = len(text) + len(before)
        span = Span("body", start, start + len(str(figure)))
        sentence = Span("body", len(text), start + len(str(figure)) + len(after))
        value = Quantity(span, figure, figure, fact.kind, "exact", fact.unit)
        about = Subject(fact.head, fact.head, fact.concept)
        place = invented.PLACES[told.place]
        key = f"{name}#{start}"
        claims.append(Claim(key, name, span, sentence, value, about, told.place, place, fact.event, scope="event", time=time_of))
        text += f"{before}{figure}{after}\n"
    document = Document(name, text, publisher=chance.choice(invented.OUTLETS), published=published, published_basis="metadata")
    return Extraction(document, tuple(claim.value for claim in claims if isinstance(claim.value, Quantity)), (), tuple(claims))


def growth(sizes: list[int]) -> None:
    """Prints one line for each number of claims."""
    before: tuple[int, float] | None = None
    for size in sizes:
        made = list(extractions(size))
        count = sum(len(one.claims) for one in made)
        spent = clocked(lambda made=made: judge(align(made, Settings()), Settings()))
        line = f"{count:9} claims {spent:8.1f} s  {1000 * spent / count:6.2f} ms a claim  {memory():6.0f} MB"
        if before is not None:
            line += f"  exponent {math.log(spent / before[1]) / math.log(count / before[0]):.2f}"
        print(line, flush=True)
        before = count, spent


def against_extraction(count: int) -> None:
    """Prints what a check costs beside extraction, on the same texts in the same process."""
    settings = Settings()
    made = [
        Document(f"d{number:05}", one.body, publisher=one.outlet, published=one.published, published_basis="metadata")
        for number, one in enumerate(invented.newsroom(count))
    ]
    check_documents(made[:8], settings)  # memos and imports are not what is measured
    floor = clocked(lambda: list(extract_documents(made, settings)))
    read = list(extract_documents(made, settings))
    across = clocked(lambda: judge(align(read, settings), settings))
    whole = clocked(lambda: check_documents(made, settings))
    size = sum(len(one.body.encode()) for one in made) / len(made) / 1000
    print(f"{count} documents of {size:.1f} KB, {sum(len(one.claims) for one in read)} claims")
    print(f"extraction                  {floor:8.1f} s")
    print(f"alignment and verdicts      {across:8.1f} s  {across / floor:5.2f} x extraction")
    print(f"check, all of it            {whole:8.1f} s  {whole / floor:5.2f} x extraction")


def memory() -> float:
    """The most memory that the process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def clocked(work: Callable[[], object]) -> float:
    """Seconds of this process; what else the machine does is left out."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--claims", type=int, nargs="*", default=[10_000, 100_000], help="how many claims, in rising order")
    options.add_argument("--documents", type=int, default=1000, help="how many texts; 0 leaves the second part out")
    chosen = options.parse_args()
    growth(chosen.claims)
    if chosen.documents:
        against_extraction(chosen.documents)


if __name__ == "__main__":
    main()
