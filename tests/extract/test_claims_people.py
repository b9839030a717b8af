"""What happened to people: who was hurt and lives, who gave himself up, who was found, who was judged."""

from __future__ import annotations

import pytest
from claim_reading import figures


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("دهست شاحنة 14 شخصا في السوق، وتوفي 3 منهم.", ["wounded", "killed"]),
        ("صدمت حافلة 6 من المارة قرب نخلان.", ["wounded"]),
        ("أودى الحريق بحياة 3 عمال، وأدى إلى بتر ساق اثنين آخرين.", ["killed", "wounded"]),
        ("قضى 5 مهاجرين بردا، وتم إسعاف 11 آخرين.", ["killed", "hospitalized"]),
        ("توفي 4 صيادين وفقد 6 آخرون بصرهم.", ["killed", "wounded"]),
        ("قتل 3 مسلحين وسلم 8 آخرون أنفسهم.", ["killed", "other"]),
        ("دهست الدبابة 4 سيارات.", ["destroyed_damaged"]),
        ("فقد 9 صيادين قبالة نخلان.", ["missing"]),
        ("نقلت سيارات الإسعاف 7 جرحى.", ["wounded"]),
        ("توفي 3 أشخاص دهسا بحافلة.", ["killed"]),
    ],
)
def test_who_was_hurt_and_lives(text: str, events: list[str]) -> None:
    assert [claim.event for claim in figures(text)] == events
