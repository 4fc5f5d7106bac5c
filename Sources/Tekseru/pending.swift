public struct WorkingCalendar: Hashable, Sendable {}
public struct DeadlineRules: Hashable, Sendable {}
public struct Period: Hashable, Sendable {}
