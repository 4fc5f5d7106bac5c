"""The result: a Markdown table of ratios with their floors and goals."""


class Table:
    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, float, float, float, str]] = []
        self.notes: list[str] = []

    def row(
        self, what: str, ours: str, peer: str, ratio: float, floor: float, goal: float, processor: float | None = None,
    ) -> None:
        """`ratio` is better when larger, `processor` the same ratio of processor time: it holds on a busy machine too."""
        self.rows.append((what, ours, peer, ratio, floor, goal, f"{processor:.2f}" if processor else ""))

    def note(self, text: str) -> None:
        self.notes.append(text)

    def __str__(self) -> str:
        heads = ["what", "tekseru", "against", "ratio", "of processor time", "floor", "goal", ""]
        lines = [f"| {' | '.join(heads)} |", "| --- " * len(heads) + "|"]
        for what, ours, peer, ratio, floor, goal, processor in self.rows:
            word = "goal" if ratio >= goal else "floor" if ratio >= floor else "**below**"
            lines.append(f"| {what} | {ours} | {peer} | {ratio:.2f} | {processor} | {floor:g} | {goal:g} | {word} |")
        return "\n".join([*lines, "", *(f"- {note}" for note in self.notes)])

    def verdict(self) -> int:
        below = [row[0] for row in self.rows if row[3] < row[4]]
        print(f"\nbenchmark: {'FAILED: below the floor: ' + ', '.join(below) if below else 'passed: no ratio below its floor'}")
        return 1 if below else 0
