"""The result: a Markdown table of ratios with their floors and goals."""


class Table:
    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, float, float, float]] = []
        self.notes: list[str] = []

    def row(self, what: str, ours: str, peer: str, ratio: float, floor: float, goal: float) -> None:
        """`ratio` is better when larger."""
        self.rows.append((what, ours, peer, ratio, floor, goal))

    def note(self, text: str) -> None:
        self.notes.append(text)

    def __str__(self) -> str:
        lines = ["| what | tekseru | against | ratio | floor | goal | |", "| --- | --- | --- | --- | --- | --- | --- |"]
        for what, ours, peer, ratio, floor, goal in self.rows:
            word = "goal" if ratio >= goal else "floor" if ratio >= floor else "**below**"
            lines.append(f"| {what} | {ours} | {peer} | {ratio:.2f} | {floor:g} | {goal:g} | {word} |")
        return "\n".join([*lines, "", *(f"- {note}" for note in self.notes)])

    def verdict(self) -> int:
        below = [row[0] for row in self.rows if row[3] < row[4]]
        print(f"\nbenchmark: {'FAILED: below the floor: ' + ', '.join(below) if below else 'passed: no ratio below its floor'}")
        return 1 if below else 0
