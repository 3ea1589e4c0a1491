package org.crible.match.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.crible.match.Frequencies;
import org.crible.match.NameForm;
import org.crible.match.NameKind;
import org.crible.match.Token;
import org.crible.match.name.NameReader;
import org.crible.match.name.TokenSimilarity;
import org.crible.match.name.WordWeights;

/**
 * Measures how many of the known spellings of one name in two scripts are taken for one word, and
 * how many random pairs are. Arguments: the folder of the pairs, {@code dev} or {@code train}, then
 * scripts of which the misses are printed.
 */
public final class ScriptsBench {
  private static final List<String> SCRIPTS =
      List.of("russian", "arabic", "hebrew", "katakana", "japanese", "korean", "chinese");
  private static final int RANDOM_PAIRS = 100_000;
  private static final double FALSE_ACCEPTS = 0.001;

  private record Row(String latin, String other, int count) {}

  private final TokenSimilarity similarity = new TokenSimilarity(Profile.standard().nameWeights());
  private final NameReader reader =
      new NameReader(new WordWeights(Profile.standard().nameWeights(), Frequencies.none()));

  private ScriptsBench() {}

  public static void main(String[] arguments) throws IOException {
    List<String> shown = Arrays.asList(arguments).subList(2, arguments.length);
    ScriptsBench bench = new ScriptsBench();
    System.out.println(
        "| script | pairs seen twice | accepted | at likeness | false accepts of 1,000 | all pairs"
            + " | accepted |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|");
    for (String script : SCRIPTS) {
      Path file = Path.of(arguments[0], script + "_" + arguments[1] + ".tsv.gz");
      bench.measure(script, rows(file), shown.contains(script));
    }
  }

  private void measure(String script, List<Row> rows, boolean show) {
    List<Row> often = rows.stream().filter(row -> row.count >= 2).toList();
    List<List<Token>> latin = often.stream().map(row -> words(row.latin)).toList();
    List<List<Token>> other = often.stream().map(row -> words(row.other)).toList();
    double[] random = random(latin, other);
    double limit = random[random.length - 1 - (int) (random.length * FALSE_ACCEPTS)];
    double least = Math.nextUp(limit);
    long falsely = Arrays.stream(random).filter(value -> value >= least).count();
    int accepted = 0;
    for (int i = 0; i < often.size(); i++) {
      double value = likeness(latin.get(i), other.get(i));
      if (value >= least) {
        accepted++;
      } else if (show) {
        System.out.printf(
            Locale.ROOT,
            "MISS %s %s %s %d %.2f%n",
            often.get(i).latin,
            often.get(i).other,
            other.get(i).stream().map(Token::form).toList(),
            often.get(i).count,
            value);
      }
    }
    long all = rows.stream().filter(r -> likeness(words(r.latin), words(r.other)) >= least).count();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.2f | %.2f | %d | %.3f |%n",
        script,
        often.size(),
        accepted / (double) often.size(),
        limit == 0 ? 0 : least,
        1000.0 * falsely / random.length,
        rows.size(),
        all / (double) rows.size());
  }

  private double[] random(List<List<Token>> latin, List<List<Token>> other) {
    Random dice = new Random(4);
    double[] values = new double[RANDOM_PAIRS];
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      int left = dice.nextInt(latin.size());
      int right = dice.nextInt(other.size());
      while (latin.get(left).equals(latin.get(right))) {
        right = dice.nextInt(other.size());
      }
      values[i] = likeness(latin.get(left), other.get(right));
    }
    Arrays.sort(values);
    return values;
  }

  private double likeness(List<Token> left, List<Token> right) {
    double best = 0;
    for (Token mine : left) {
      for (Token other : right) {
        best = Math.max(best, similarity.of(mine, other).value());
      }
    }
    return best;
  }

  /** The readings of a name that is one word, an article apart. */
  private List<Token> words(String name) {
    return reader.read(name, NameKind.PERSON).stream()
        .map(NameForm::tokens)
        .map(all -> all.stream().filter(t -> t.kind() != Token.Kind.PARTICLE).toList())
        .filter(tokens -> tokens.size() == 1)
        .map(List::getFirst)
        .toList();
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> fields = List.of(line.split("\t", -1));
        rows.add(
            new Row(
                fields.get(0),
                fields.get(1).replace(" ", ""),
                Integer.parseInt(fields.get(2).strip())));
      }
    }
    return rows;
  }
}
