package org.crible.reading.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The article inside a page. Paragraphs vote for their parents; links vote against. */
final class MainText {
  private static final String NOISE =
      "script,style,noscript,template,nav,aside,footer,form,button,select,iframe,svg,figure,dialog,"
          + "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=contentinfo],"
          + "[role=complementary],[role=search],[role=dialog]";
  private static final Pattern PARTS = Pattern.compile("[ _]+");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "blockquote",
          "section",
          "article",
          "main",
          "table",
          "tr",
          "td",
          "th",
          "pre",
          "dd",
          "dt",
          "header",
          "body");
  private static final int SHORT = 25;

  private MainText() {}

  /**
   * Paragraphs of the article, parted by an empty line.
   *
   * @param furniture names of classes and ids of what is no part of the article
   */
  static String of(Document page, Set<String> furniture) {
    page.select(NOISE).remove();
    for (Element element : page.body().select("[class],[id]")) {
      boolean whole =
          element.tagName().equals("body")
              || element.tagName().equals("article")
              || element.tagName().equals("main");
      if (!whole && names(element.className() + " " + element.id(), furniture)) {
        element.remove();
      }
    }
    return text(article(page));
  }

  /** Whether a name, or a part of it between hyphens, is one of them. */
  private static boolean names(String classes, Set<String> furniture) {
    for (String name : PARTS.split(classes.toLowerCase(Locale.ROOT), -1)) {
      if (furniture.contains(name)) {
        return true;
      }
      for (String part : name.split("-", -1)) {
        if (furniture.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Element article(Document page) {
    for (String marked :
        new String[] {"[itemprop=articleBody]", "article", "main", "[role=main]"}) {
      Element best = null;
      for (Element candidate : page.select(marked)) {
        best = best == null || candidate.text().length() > best.text().length() ? candidate : best;
      }
      if (best != null && best.text().length() > 200) {
        return best;
      }
    }
    return voted(page);
  }

  private static Element voted(Document page) {
    Map<Element, Double> votes = new HashMap<>();
    for (Element paragraph : page.select("p,pre,blockquote")) {
      String text = paragraph.text();
      Element parent = paragraph.parent();
      if (text.length() < SHORT || parent == null) {
        continue;
      }
      double vote = (1 + text.length() / 100.0) * (1 - links(paragraph, text));
      votes.merge(parent, vote, Double::sum);
      Element grandparent = parent.parent();
      if (grandparent != null) {
        votes.merge(grandparent, vote / 2, Double::sum);
      }
    }
    Element best = page.body();
    double most = 0;
    for (Element candidate : page.body().getAllElements()) {
      double vote = votes.getOrDefault(candidate, 0.0);
      if (vote > most) {
        most = vote;
        best = candidate;
      }
    }
    return best;
  }

  private static double links(Element element, String text) {
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return text.isEmpty() ? 1 : Math.min(1.0, (double) linked / text.length());
  }

  private static String text(Element root) {
    Blocks blocks = new Blocks();
    NodeTraversor.traverse(blocks, root);
    blocks.flush();
    return blocks.out.toString();
  }

  private static final class Blocks implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private int linked;
    private int inLink;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        block.append(text.getWholeText());
        linked += inLink > 0 ? text.getWholeText().strip().length() : 0;
      } else if (node instanceof Element element) {
        inLink += element.tagName().equals("a") ? 1 : 0;
        if (BLOCKS.contains(element.tagName())) {
          flush();
        } else if (element.tagName().equals("br")) {
          block.append('\n');
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (BLOCKS.contains(element.tagName())) {
          flush();
        }
        inLink -= element.tagName().equals("a") ? 1 : 0;
      }
    }

    private void flush() {
      String text = SPACE.matcher(block).replaceAll(" ").strip();
      boolean menu = linked * 10 > text.length() * 7 && text.length() < 200;
      if (!text.isEmpty() && !menu) {
        out.append(out.isEmpty() ? "" : "\n\n").append(text);
      }
      block.setLength(0);
      linked = 0;
    }
  }

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
}
