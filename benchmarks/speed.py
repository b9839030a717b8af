"""Speed as ratios of one run: each pass against the bare scan for digits, over Arabic news text made here.

    python benchmarks/speed.py [--articles 300] [--rounds 3] [--only "quantities only" ...] [--profile]

Absolute figures swing by a third from run to run; the ratios are of processor time, taken round by round in one process, and the
smallest counts.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import factcheck
from factcheck.extract.dates import find_dates
from factcheck.extract.quantities import find_quantities
from factcheck.lang.lexicon import lexicon
from factcheck.model import Document
from factcheck.pipeline import check_documents, extract_documents
from factcheck.settings import Settings
from factcheck.text.fold import fold
from factcheck.text.tokens import part_text

SCAN = re.compile("[0-9\u0660-\u0669\u06f0-\u06f9]+")

# invented sentences; about two of five hold a number, as on news pages
WITH_NUMBERS = (
    "وقالت الهيئة إن {n} مزارعا تضرروا من الصقيع الذي ضرب السهول الشمالية فجر أمس.",
    "وبلغت كلفة ترميم السوق القديم {m} مليون دينار بحسب البلدية، وهي أعلى من التقديرات السابقة.",
    "وارتفعت أسعار الزيتون بنسبة {p} في المئة مقارنة بالموسم السابق بسبب قلة الأمطار.",
    "ونقلت سيارات الإسعاف {n} مصابا إلى المستشفى، بينهم ثلاثة أطفال في حال خطرة.",
    "ويعيش في الحي أكثر من {n} ألف نسمة ويعمل معظمهم في الصيد وصيانة القوارب.",
    "وأعلنت الشركة أنها ستوظف نحو {n} عاملا خلال السنوات الخمس المقبلة في المصنع الجديد.",
)
WITHOUT = (
    "وأوضح المتحدث أن اللجنة ستواصل عملها إلى أن تتضح أسباب الحريق وأن النتائج ستعلن قريبا.",
    "ودعا المشاركون إلى حماية الواحات وتشجيع السكان على زراعة أصناف تتحمل الجفاف والملوحة.",
    "وقال المدير إن المتحف يستعد لافتتاح قاعة جديدة تعرض فيها مخطوطات نادرة للمرة الأولى أمام الجمهور.",
    "ولم ترد الوزارة على طلب للتعليق، فيما وصف ناشطون القرار بأنه متسرع ولا يراعي مصالح الصيادين.",
    "وشدد الوزير على أهمية التعاون بين المؤسسات المعنية من أجل تحسين الخدمات في القرى البعيدة.",
    "وكانت المدينة قد شهدت خلال الأيام الماضية عواصف رملية عطلت حركة السفر وأغلقت المدارس.",
    "وأضاف أن المشروع يهدف إلى إحياء الحرف التقليدية وفتح أبواب الرزق أمام الشباب والنساء.",
    "وتابع الحاضرون عروضا موسيقية قدمتها فرق محلية على مسرح الحديقة العامة وسط أجواء من البهجة.",
    "ويأتي ذلك بعد جدل طويل حول مستقبل الميناء القديم ومصير الورش التي تحيط به منذ عقود.",
)


def articles(count: int, seed: int = 7) -> list[str]:
    """Articles of about 5 KB of UTF-8, some with diacritics."""
    chance = random.Random(seed)
    out = []
    for _ in range(count):
        lines = []
        for _ in range(34):
            pool = WITH_NUMBERS if chance.random() < 0.4 else WITHOUT
            line = chance.choice(pool)
            lines.append(line.format(n=chance.randrange(3, 900), m=chance.randrange(11, 99) / 10, p=chance.randrange(2, 60)))
        text = "\n".join(lines)
        out.append(text.replace("الأمطار", "الأمطارِ").replace("السكان", "السُّكان") if chance.random() < 0.7 else text)
    return out


def passes(texts: list[str]) -> dict[str, Callable[[], object]]:
    words = lexicon()

    def quantities() -> int:
        return sum(len(find_quantities("b", (part_text("body", text, words),), words).found) for text in texts)

    def with_dates() -> int:
        found = 0
        for text in texts:
            parts = (part_text("body", text, words),)
            dates = find_dates(Document("b", text, published=datetime(2020, 1, 1)), parts, words)
            found += len(find_quantities("b", parts, words, dates.taken).found) + len(dates.whens)
        return found

    return {
        "bare digit scan": lambda: sum(1 for text in texts for _ in SCAN.finditer(text)),
        "fold": lambda: [fold(text) for text in texts],
        "fold, sentences": lambda: [part_text("body", text, words) for text in texts],
        "fold, sentences, tokens": lambda: [s.tokens for text in texts for s in part_text("body", text, words).sentences],
        "quantities only": quantities,
        "dates and quantities": with_dates,
        "complete claims": lambda: list(extract_documents(documents(texts), Settings())),
        "check": lambda: check_documents(documents(texts), Settings()),
    }


def documents(texts: list[str]) -> list[Document]:
    return [Document(f"d{i}", text, published=datetime(2020, 1, 1, i % 24), publisher=f"p{i}") for i, text in enumerate(texts)]


def start() -> None:
    """A whole `factcheck check` of two short articles against an empty Python start, each the best of nine."""
    samples = sorted((Path(factcheck.__file__).parent / "samples").glob("*.txt"))[:2]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "factcheck check, two files": [sys.executable, "-m", "factcheck", "check", *map(str, samples), "--fail-on", "never"],
    }
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    best = {
        name: min(clocked(lambda c=command: subprocess.run(c, **quiet, check=False), time.perf_counter) for _ in range(9))
        for name, command in commands.items()
    }
    floor = best["python -c pass"]
    for name, spent in best.items():
        print(f"{name:26} {spent * 1000:8.0f} ms   {spent / floor:8.1f} x an empty start")


def clocked(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    start = clock()
    work()
    return clock() - start


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=300)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", nargs="+", default=[], help="these passes, beside the bare scan; no start")
    options.add_argument("--profile", action="store_true", help="the functions that cost most in «quantities only»")
    chosen = options.parse_args()
    texts = articles(chosen.articles)
    work = {name: one for name, one in passes(texts).items() if not chosen.only or name in ("bare digit scan", *chosen.only)}
    size = sum(len(text.encode()) for text in texts) / 1e6
    for one in work.values():
        one()  # memos and imports are not what is measured
    best: dict[str, tuple[float, float]] = {}
    for _ in range(chosen.rounds):
        floor = clocked(work["bare digit scan"])
        for name, one in work.items():
            spent = clocked(one)
            best[name] = min(best.get(name, (spent / floor, spent)), (spent / floor, spent))
    print(f"{size:.1f} MB in {len(texts)} articles")
    for name, (ratio, spent) in best.items():
        print(f"{name:26} {size / spent:8.2f} MB/s {ratio:8.1f} x the bare scan")
    if not chosen.only:
        print(f"check against extraction {best['check'][1] / best['complete claims'][1]:.1f} x")
        start()
    if chosen.profile:
        import cProfile
        import pstats

        profile = cProfile.Profile()
        profile.runcall(passes(texts)["quantities only"])
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
