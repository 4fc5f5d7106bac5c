/// The little script: pages work without it. It keeps a form from being sent twice by a second tap, and keeps a half-written
/// inspection when its page goes out of sight: a phone may end it there.
enum Script {
  static let text = """
    "use strict";
    document.addEventListener("submit", function (event) {
      var form = event.target;
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "1";
    });
    window.addEventListener("pageshow", function () {
      document.querySelectorAll("form").forEach(function (form) { delete form.dataset.sent; });
    });
    document.addEventListener("input", function (event) {
      if (event.target.form) { event.target.form.dataset.typed = "1"; }
    });
    document.addEventListener("visibilitychange", function () {
      var form = document.querySelector("form[data-keeps]");
      if (document.visibilityState !== "hidden" || !form || !form.dataset.typed || form.dataset.sent) { return; }
      var fields = new URLSearchParams(new FormData(form));
      fields.set("action", "keep");
      fetch(form.getAttribute("action"), { method: "POST", body: fields, keepalive: true, redirect: "manual" })
        .catch(function () {});
    });

    """
}
