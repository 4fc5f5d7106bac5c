/// Documents for the tests; every name in them is made up.
enum Papers {
  static let registry = """
    [
      {"tekseru": 1, "document": "organization", "id": "org-1", "code": "KZ-DEMO-1", "name": "Емхана № 1 (үлгі)",
       "level": "primary", "country": "KZ", "timeZone": "Asia/Almaty", "weekDays": 5},
      {"tekseru": 1, "document": "inspector", "id": "mandate-1", "code": "TI-1", "name": "Асел Үлгіқызы",
       "organization": "KZ-DEMO-1", "from": "2024-01-01"}
    ]
    """

  /// An inspection of one violation.
  static func inspection(_ id: String, text: String = "Exit is blocked", organization: String = "KZ-DEMO-1") -> String {
    """
    {"tekseru": 1, "document": "inspection", "id": "\(id)", "organization": "\(organization)", "inspector": "TI-1", \
    "date": "2026-03-02", "kind": "planned", "unit": "\(id)", "violations": [{"number": 1, "category": "conditions", \
    "severity": "gross", "text": "\(text)"}]}
    """
  }

  static let inspectionAsYAML = """
    tekseru: 1
    document: inspection
    id: INS-1
    organization: KZ-DEMO-1
    inspector: TI-1
    date: 2026-03-02
    kind: planned
    unit: INS-1
    violations:
      - number: 1
        category: conditions
        severity: gross
        text: Exit is blocked
    """

  static let inspectionAsCSV = """
    document,id,organization,inspector,date,kind,unit,number,category,severity,text
    inspection,INS-1,KZ-DEMO-1,TI-1,2026-03-02,planned,INS-1,1,conditions,gross,Exit is blocked
    """

  /// Many inspections, a line each; every `bad`th names an organization that nobody knows.
  static func lines(_ count: Int, bad: Set<Int> = []) -> String {
    (1...count).map { number in
      inspection("INS-\(number)", organization: bad.contains(number) ? "KZ-NOBODY" : "KZ-DEMO-1")
    }.joined(separator: "\n") + "\n"
  }
}
