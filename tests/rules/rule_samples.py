"""A rule and a fact that are right, for tests to break."""

RULE = """\
rules:
  - id: turnout
    title: {ar: مشاركة, en: Turnout}
    claim:
      kind: percent
      before: نسبة المشاركة
    must: "[0..100] percent"
    severity: error
    message:
      ar: "مشاركة {value}"
      en: "turnout {value}"
    why: A share of those who may vote.
    examples:
      fires:
        - بلغت نسبة المشاركة في الانتخابات 104%.
      quiet:
        - بلغت نسبة المشاركة في الانتخابات 41%.
"""
FACT = """\
facts:
  - id: troops
    title: {ar: القوات, en: Troops}
    claim:
      subject: troops
      who: US
      place: IQ
    value: "2500"
    tolerance: 2%
    valid: 2021-01-15..2021-12-31
    source: {title: Statement, date: 2021-01-15}
    examples:
      contradicts:
        - {text: ينتشر في العراق 5200 جندي أمريكي., published: 2021-07-15}
      agrees:
        - {text: ينتشر في العراق 2500 جندي أمريكي., published: 2021-07-15}
"""
