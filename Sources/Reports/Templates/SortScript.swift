import Crypto
import Foundation

/// The script of the page: a click on a heading sorts its table. Without it every table is as it was.
enum SortScript {
  /// The script, as it stands in the page.
  static let text = """
    document.querySelectorAll('table.sortable').forEach(function (table) {
      var heads = table.tHead.rows[0].cells, body = table.tBodies[0];
      Array.prototype.forEach.call(heads, function (head, column) {
        var button = document.createElement('button'), words = head.textContent;
        button.type = 'button';
        button.textContent = words;
        head.textContent = '';
        head.appendChild(button);
        button.addEventListener('click', function () {
          var isUp = head.getAttribute('aria-sort') === 'descending';
          var rows = Array.prototype.slice.call(body.rows);
          function key(row) {
            var cell = row.cells[column], value = cell.getAttribute('data-sort');
            return value === null ? cell.textContent.trim() : Number(value);
          }
          rows.sort(function (a, b) {
            var x = key(a), y = key(b);
            var order = typeof x === 'number' && typeof y === 'number'
              ? x - y : String(x).localeCompare(String(y), 'en');
            return isUp ? order : -order;
          });
          Array.prototype.forEach.call(heads, function (other) { other.removeAttribute('aria-sort'); });
          head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
          rows.forEach(function (row) { body.appendChild(row); });
        });
      });
    });
    """

  /// The policy that lets this script run and no other, and loads nothing from anywhere.
  static var policy: String {
    let digest = Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    return
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(digest)'; "
      + "base-uri 'none'; form-action 'none'"
  }
}
