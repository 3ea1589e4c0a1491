package org.crible.dossier.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Contribution;

/**
 * Which origin feeds which answer: origins at the left, questions at the right, a ribbon for each
 * contribution, as wide as it is heavy. Positions in pixels of a picture {@value #WIDTH} wide.
 *
 * @param height of the picture
 * @param origins at the left, in the order in which they first appear
 * @param questions at the right, in the order of the case
 * @param ribbons from the left to the right, heaviest first, so that no light one is hidden
 */
public record Flow(double height, List<Node> origins, List<Node> questions, List<Ribbon> ribbons) {
  /** Width of the picture. */
  public static final int WIDTH = 840;

  /** Where the ribbons leave the origins. */
  public static final int LEFT = 270;

  /** Where they reach the questions. */
  public static final int RIGHT = 560;

  /** From one line of text to the next. */
  public static final int LINE = 17;

  private static final int CHARACTERS = 34;
  private static final int LINES = 3;
  private static final double WIDEST = 24;
  private static final double NARROWEST = 2;
  private static final double APART = 3;
  private static final double ROOM = 22;

  /**
   * An origin or a question.
   *
   * @param lines its title
   * @param top of its bar
   * @param length of its bar
   */
  public record Node(List<String> lines, double top, double length) {

    /** Base line of a line of the title, so that all of them are centred on the bar. */
    public double baseline(int line) {
      return Percent.of(top + length / 2 + 4.5 + LINE * (line - (lines.size() - 1) / 2.0));
    }
  }

  /**
   * A contribution.
   *
   * @param origin title of the origin
   * @param question place of the question, from 0
   * @param supports whether it speaks for yes
   * @param path from left to right, as SVG path data
   * @param width of the ribbon
   * @param claims ids of the claims behind it, heaviest first
   */
  public record Ribbon(
      String origin,
      int question,
      boolean supports,
      String path,
      double width,
      List<String> claims) {}

  /**
   * The picture of the answers.
   *
   * @param names what a reader calls an origin, by the title of its group
   * @param titles what stands at each question
   */
  public static Flow of(
      List<Assessment> questions, UnaryOperator<String> names, List<String> titles) {
    double most =
        questions.stream()
            .flatMap(question -> question.contributions().stream())
            .mapToDouble(group -> Math.abs(group.log10Lr()))
            .max()
            .orElse(1);
    Side left = new Side();
    Side right = new Side();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      right.add(wrapped(titles.get(i)));
      for (Contribution group : questions.get(i).contributions()) {
        int place = places.computeIfAbsent(group.origin(), o -> places.size());
        if (place == left.titles.size()) {
          left.add(wrapped(names.apply(group.title())));
        }
        double width = width(group, most);
        left.lengthen(place, width);
        right.lengthen(i, width);
      }
    }
    double height = Math.max(left.height(), right.height());
    List<Node> origins = left.nodes(height);
    List<Node> answers = right.nodes(height);
    List<Ribbon> ribbons = new ArrayList<>();
    double[] leaving = origins.stream().mapToDouble(Node::top).toArray();
    for (int i = 0; i < questions.size(); i++) {
      double arriving = answers.get(i).top();
      List<Contribution> groups = new ArrayList<>(questions.get(i).contributions());
      groups.sort(java.util.Comparator.comparing(g -> places.getOrDefault(g.origin(), 0)));
      for (Contribution group : groups) {
        int place = places.getOrDefault(group.origin(), 0);
        double width = width(group, most);
        String path = path(leaving[place] + width / 2, arriving + width / 2);
        leaving[place] += width + APART;
        arriving += width + APART;
        ribbons.add(
            new Ribbon(
                names.apply(group.title()),
                i,
                group.log10Lr() >= 0,
                path,
                Percent.of(width),
                group.claims()));
      }
    }
    ribbons.sort(java.util.Comparator.comparingDouble(ribbon -> -ribbon.width()));
    return new Flow(Percent.of(height), origins, answers, List.copyOf(ribbons));
  }

  private static double width(Contribution group, double most) {
    return Math.max(NARROWEST, Math.abs(group.log10Lr()) / most * WIDEST);
  }

  private static String path(double from, double to) {
    double middle = (LEFT + RIGHT) / 2.0;
    return String.format(
        Locale.ROOT,
        "M%d %.1fC%.1f %.1f %.1f %.1f %d %.1f",
        LEFT,
        from,
        middle,
        from,
        middle,
        to,
        RIGHT,
        to);
  }

  /** A title on at most three lines; what does not fit stands in the table. */
  private static List<String> wrapped(String title) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : title.split(" ", -1)) {
      String longer = lines.getLast().isEmpty() ? word : lines.getLast() + " " + word;
      if (lines.getLast().isEmpty() || longer.length() <= CHARACTERS) {
        lines.set(lines.size() - 1, longer);
      } else if (lines.size() < LINES) {
        lines.add(word);
      } else {
        lines.set(lines.size() - 1, lines.getLast() + "\u2026");
        break;
      }
    }
    return List.copyOf(lines);
  }

  /** One column of nodes while it is being laid out. */
  private static final class Side {
    private final List<List<String>> titles = new ArrayList<>();
    private final List<Double> lengths = new ArrayList<>();

    void add(List<String> title) {
      titles.add(title);
      lengths.add(0.0);
    }

    void lengthen(int place, double width) {
      double length = lengths.get(place);
      lengths.set(place, length + width + (length == 0 ? 0 : APART));
    }

    private double slot(int place) {
      return Math.max(lengths.get(place), titles.get(place).size() * (double) LINE) + ROOM;
    }

    double height() {
      double height = 0;
      for (int i = 0; i < titles.size(); i++) {
        height += slot(i);
      }
      return height;
    }

    List<Node> nodes(double height) {
      double spare = (height - height()) / Math.max(1, titles.size());
      List<Node> nodes = new ArrayList<>();
      double top = 0;
      for (int i = 0; i < titles.size(); i++) {
        double slot = slot(i) + spare;
        double length = lengths.get(i);
        nodes.add(
            new Node(titles.get(i), Percent.of(top + (slot - length) / 2), Percent.of(length)));
        top += slot;
      }
      return List.copyOf(nodes);
    }
  }
}
