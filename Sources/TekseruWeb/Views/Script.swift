/// The little script: pages work without it. It keeps a form from being sent twice by a second tap.
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

    """
}
