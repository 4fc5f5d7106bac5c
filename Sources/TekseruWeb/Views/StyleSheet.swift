/// The one style sheet: small, readable from 320 pixels on, light and dark as the device has it.
enum StyleSheet {
  static let text = """
    :root { color-scheme: light dark; --ink: #1a1d21; --soft: #525c66; --paper: #fff; --field: #f3f5f7; --line: #c3cad1;
      --strong: #0b5394; --onStrong: #fff; --late: #a3150c; --good: #1b6435; --warm: #fff4d6; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e9ecef; --soft: #aab4be; --paper: #15181c; --field: #22272d;
      --line: #4a535d; --strong: #8fc1f0; --onStrong: #10202f; --late: #ff9d94; --good: #8fd6a6; --warm: #3a3115; } }
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
    body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
    header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0.75rem 1rem; }
    header { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; border-bottom: 1px solid var(--line); }
    header strong { font-size: 1.1rem; }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; }
    nav a, .plain { display: inline-block; padding: 0.4rem 0; }
    footer { border-top: 1px solid var(--line); margin-top: 2rem; color: var(--soft); font-size: 0.9rem; }
    footer form { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; margin: 0.5rem 0; }
    h1 { font-size: 1.4rem; line-height: 1.25; margin: 0.75rem 0; }
    h2 { font-size: 1.15rem; line-height: 1.3; margin: 1.5rem 0 0.5rem; }
    a { color: var(--strong); }
    a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible,
    summary:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { position: static; }
    .soft { color: var(--soft); }
    .late { color: var(--late); font-weight: 600; }
    .good { color: var(--good); font-weight: 600; }
    ul.rows { list-style: none; margin: 0; padding: 0; }
    ul.rows > li { border-top: 1px solid var(--line); padding: 0.6rem 0; }
    ul.rows > li:last-child { border-bottom: 1px solid var(--line); }
    ul.rows a { font-weight: 600; }
    ul.rows p { margin: 0; } ul.rows form p { margin: 0 0 0.75rem; }
    dl { display: grid; grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); gap: 0.35rem 1rem; margin: 0.75rem 0; }
    dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; } dd.lines { white-space: pre-line; }
    @media (max-width: 34rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 0.5rem; } }
    .scroll { overflow-x: auto; }
    @media (max-width: 34rem) { th, td { padding-right: 0.4rem; } td.name { overflow-wrap: anywhere; }
      th.number { font-size: 0.75rem; padding-left: 0.25rem; } }
    h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
    ul.bars { list-style: none; margin: 0.75rem 0; padding: 0; max-width: 36rem; }
    ul.bars > li { padding: 0.25rem 0; } ul.bars svg { display: block; color: var(--strong); }
    tbody th { color: inherit; font-size: inherit; font-weight: 400; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
    th { color: var(--soft); font-weight: 600; font-size: 0.85rem; }
    th.number, td.number { text-align: right; padding: 0.4rem 0 0.4rem 0.5rem; }
    label, legend { font-weight: 600; display: block; } label .soft, legend .soft { font-weight: 400; }
    .field { margin: 0 0 1rem; max-width: 36rem; }
    input, select, textarea { font: inherit; color: inherit; background: var(--field); border: 1px solid var(--soft);
      border-radius: 0.3rem; padding: 0.5rem 0.6rem; width: 100%; max-width: 100%; min-height: 2.75rem; }
    textarea { min-height: 6rem; }
    textarea.code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.9rem; tab-size: 2; }
    input[type=radio], input[type=checkbox] { width: 1.25rem; min-height: 1.25rem; height: 1.25rem; vertical-align: middle; }
    label.choice { font-weight: 400; padding: 0.35rem 0; }
    fieldset { border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.75rem 1rem; margin: 0 0 1rem; min-width: 0; }
    button, .button { font: inherit; font-weight: 600; cursor: pointer; border: 1px solid var(--strong); border-radius: 0.3rem;
      padding: 0.5rem 1rem; min-height: 2.75rem; background: var(--strong); color: var(--onStrong);
      text-decoration: none; display: inline-block; }
    button.second { background: transparent; color: var(--strong); }
    footer button { font-weight: 400; border-color: transparent; background: transparent; color: var(--strong);
      padding: 0.25rem 0.5rem; text-decoration: underline; }
    footer button[aria-current] { color: var(--ink); text-decoration: none; font-weight: 600; }
    .actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0; }
    .notice, .problems { border-left: 0.35rem solid var(--good); background: var(--field); padding: 0.6rem 1rem; margin: 1rem 0; }
    .problems { border-color: var(--late); }
    .problems ul { margin: 0.25rem 0; padding-left: 1.25rem; }
    ul.photos { list-style: none; display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 0.75rem 0; padding: 0; }
    ul.photos img { display: block; height: 10rem; width: auto; max-width: 100%; object-fit: contain; }
    .wrong { display: block; color: var(--late); font-weight: 600; margin-top: 0.25rem; }
    [aria-invalid] { border: 2px solid var(--late); }
    .warm { background: var(--warm); padding: 0.6rem 1rem; margin: 1rem 0; }
    details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; padding: 0.5rem 0; }
    @media print { header nav, footer, form, .actions { display: none; } }

    """
}
