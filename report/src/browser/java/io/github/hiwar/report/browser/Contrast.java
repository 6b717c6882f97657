package io.github.hiwar.report.browser;

/** Measures the contrast of text as WCAG 2.2 defines it (success criterion 1.4.3). */
public final class Contrast {
  /** Gives the classes of elements whose own text has a contrast below 4.5 to 1. */
  public static final String SCRIPT =
      """
      const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
      const light = ([r, g, b]) => [r, g, b]
          .map((c) => c / 255)
          .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const colour = parse(getComputedStyle(at).backgroundColor);
          if (colour.length === 3 || colour[3] > 0) return colour;
        }
        return [255, 255, 255];
      };
      const weak = new Set();
      for (const element of document.querySelectorAll("body *")) {
        const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (!own || element.closest("script, title, desc")) continue;
        const style = getComputedStyle(element);
        const text = light(parse(element.closest("svg") ? style.fill : style.color));
        const back = light(ground(element));
        const ratio = (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05);
        if (ratio < 4.5) weak.add(element.tagName + "." + element.className + " " + ratio);
      }
      return [...weak].join();
      """;

  private Contrast() {}
}
