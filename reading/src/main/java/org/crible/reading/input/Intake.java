package org.crible.reading.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.model.PartialDate;
import org.crible.reading.Lexicon;
import org.crible.reading.ReadOptions;
import org.crible.reading.ReceivedText;
import org.crible.reading.UnreadableDocumentException;
import org.crible.reading.WordList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Receives a file: bytes to text with what its head says of it. */
public final class Intake {
  /** The byte order mark, which no span may lose but which is no part of a page. */
  private static final String MARK = "\uFEFF";

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\A[\\s\\x{FEFF}]*(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype"
              + " html|html|head|body)\\b.*");
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}(?:-\\d{2})?)");
  private static final String DATES =
      "meta[property=article:published_time],meta[name=date],meta[name=dc.date],meta[name=DC.date.issued],"
          + "meta[name=pubdate],meta[itemprop=datePublished],meta[name=publish-date]";

  private Intake() {}

  /**
   * Receives a file.
   *
   * @throws UnreadableDocumentException if it is no text, or in no encoding that can be trusted
   */
  public static ReceivedText receive(
      String name, byte[] bytes, ReadOptions options, Map<String, Lexicon> lexicons) {
    String raw = Encoding.decode(name, bytes);
    String lower = name.toLowerCase(Locale.ROOT);
    boolean html =
        lower.endsWith(".html")
            || lower.endsWith(".htm")
            || HTML.matcher(raw.substring(0, Math.min(raw.length(), 4000))).matches();
    return html
        ? page(name, bytes, raw, options, lexicons)
        : text(name, bytes, raw, options, lexicons);
  }

  private static ReceivedText text(
      String name, byte[] bytes, String raw, ReadOptions options, Map<String, Lexicon> lexicons) {
    String language = language(raw, null, options, lexicons);
    PartialDate published =
        options.published() != null ? options.published() : heading(raw, language, lexicons);
    return checked(
        new ReceivedText(
            name, sha256(bytes), "text", raw, language, published, options.publisher(), null));
  }

  private static ReceivedText page(
      String name, byte[] bytes, String raw, ReadOptions options, Map<String, Lexicon> lexicons) {
    Document page = Jsoup.parse(raw.startsWith(MARK) ? raw.substring(1) : raw);
    String title = first(meta(page, "meta[property=og:title]"), page.title());
    String publisher =
        options.publisher() != null
            ? options.publisher()
            : meta(page, "meta[property=og:site_name]");
    String declared = page.select("html").attr("lang");
    PartialDate published =
        options.published() != null ? options.published() : published(page, raw);
    String text = MainText.of(page, furniture(lexicons));
    String language = language(text, declared, options, lexicons);
    PartialDate date = published != null ? published : heading(text, language, lexicons);
    return checked(
        new ReceivedText(name, sha256(bytes), "html", text, language, date, publisher, title));
  }

  private static @Nullable PartialDate heading(
      String text, String language, Map<String, Lexicon> lexicons) {
    return new Heading(lexicons.get(language), language).date(text);
  }

  /** In all languages: a French page names its parts in English too. */
  private static Set<String> furniture(Map<String, Lexicon> lexicons) {
    Set<String> names = new HashSet<>();
    for (Lexicon lexicon : lexicons.values()) {
      names.addAll(lexicon.words().getOrDefault(WordList.PAGE_FURNITURE, Set.of()));
    }
    return names;
  }

  private static ReceivedText checked(ReceivedText text) {
    if (text.text().replace(MARK, "").isBlank()) {
      throw new UnreadableDocumentException(text.name() + " holds no text.");
    }
    return text;
  }

  private static String language(
      String text, @Nullable String declared, ReadOptions options, Map<String, Lexicon> lexicons) {
    String given = options.language();
    if (given != null) {
      if (!lexicons.containsKey(given)) {
        throw new IllegalArgumentException(
            "no lexicon for language "
                + given
                + "; there are "
                + String.join(", ", lexicons.keySet()));
      }
      return given;
    }
    String detected = Language.of(text, lexicons);
    String code = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
    return detected.equals("und")
            && code.length() >= 2
            && lexicons.containsKey(code.substring(0, 2))
        ? code.substring(0, 2)
        : detected;
  }

  private static @Nullable PartialDate published(Document page, String raw) {
    for (Element meta : page.select(DATES)) {
      String content = meta.attr("content");
      PartialDate date = PartialDate.parse(content.substring(0, Math.min(10, content.length())));
      if (date != null) {
        return date;
      }
    }
    Matcher json = PUBLISHED.matcher(raw);
    if (json.find()) {
      return PartialDate.parse(json.group(1));
    }
    String time = page.select("time[datetime]").attr("datetime");
    return PartialDate.parse(time.substring(0, Math.min(10, time.length())));
  }

  private static @Nullable String meta(Document page, String query) {
    String content = page.select(query).attr("content").strip();
    return content.isEmpty() ? null : content;
  }

  private static @Nullable String first(@Nullable String one, String other) {
    return one != null ? one : other.isBlank() ? null : other.strip();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
