/// The little script: pages work without it. It keeps a form from being sent twice by a second tap, and keeps a
/// half-written inspection when its page goes out of sight: a phone may end it there. Photos it makes smaller before they
/// are sent.
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
    function unkept() {
      var form = document.querySelector("form[data-keeps]");
      return form && form.dataset.typed && !form.dataset.sent ? form : null;
    }
    function keep(form) {
      var fields = new URLSearchParams();
      new FormData(form).forEach(function (text, name) { if (typeof text === "string") { fields.append(name, text); } });
      fields.set("action", "keep");
      delete form.dataset.typed;
      return fetch(form.getAttribute("action"), { method: "POST", body: fields, keepalive: true, redirect: "manual" })
        .catch(function () {});
    }
    document.addEventListener("visibilitychange", function () {
      var form = unkept();
      if (document.visibilityState === "hidden" && form) { keep(form); }
    });
    document.addEventListener("click", function (event) {
      var link = event.target.closest("a[href]"), form = unkept();
      if (!link || !form || event.ctrlKey || event.metaKey || event.shiftKey || link.getAttribute("href")[0] === "#") { return; }
      event.preventDefault();
      keep(form).then(function () { location.href = link.href; });
    });
    function shrunk(file) {
      return createImageBitmap(file).then(function (picture) {
        var scale = 1600 / Math.max(picture.width, picture.height), canvas = document.createElement("canvas");
        if (scale >= 1) { return file; }
        canvas.width = Math.round(picture.width * scale);
        canvas.height = Math.round(picture.height * scale);
        canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
        return new Promise(function (done) {
          canvas.toBlob(function (blob) {
            done(blob ? new File([blob], "photo.jpg", { type: "image/jpeg" }) : file);
          }, "image/jpeg", 0.85);
        });
      }).catch(function () { return file; });
    }
    document.addEventListener("change", function (event) {
      var field = event.target;
      if (field.type !== "file" || !window.createImageBitmap || !window.DataTransfer) { return; }
      Promise.all(Array.from(field.files).map(shrunk)).then(function (files) {
        var chosen = new DataTransfer();
        files.forEach(function (file) { chosen.items.add(file); });
        field.files = chosen.files;
      });
    });

    """
}
