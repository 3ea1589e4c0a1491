package org.crible.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.crible.index.Scored;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Vocabulary;
import org.crible.match.NameKind;
import org.crible.match.Prepared;
import org.crible.match.Token;
import org.crible.match.name.TokenSimilarity;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.text.distance.EditDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one query costs, and the parts that it is made of. Run by bench/jmh. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBench {
  private static final double THRESHOLD = 0.7;
  private static final int SEED = 20261123;

  /** More words than a search remembers, so that each is searched. */
  private static final int WORDS = 1 << 17;

  private static final List<String> ON_NO_LIST =
      List.of("Heather Lindqvist", "Oliver Braithwaite", "Noemi Castellanos", "Tomasz Wrobel");
  private static final List<String> ONE_TYPO =
      List.of("Eximbenk of Russia", "Bank Mellat Irn", "Almaz Anteu", "Ismail Haniyah Abdulsalm");
  private static final List<String> OTHER_SCRIPT =
      List.of("Алмаз-Антей", "بنك ملت", "Уралвагонзавод", "朝鲜贸易银行");

  private NameIndex index;
  private WordSearch words;
  private final List<Token> tokens = new ArrayList<>();
  private final Set<NameKind> kinds = Set.of(NameKind.PERSON);
  private int next;

  /** Opens the index file that the property {@code crible.index} names. */
  @Setup
  public void open() throws IOException {
    Path path = Path.of(System.getProperty("crible.index"));
    Profile profile = Profile.standard();
    index = NameIndex.open(path, profile);
    IndexFile file = IndexFile.open(path);
    Vocabulary vocabulary = file.vocabulary();
    words = new WordSearch(file, vocabulary, new TokenSimilarity(profile.nameWeights()));
    Random random = new Random(SEED);
    while (tokens.size() < WORDS) {
      Token token = vocabulary.get(random.nextInt(vocabulary.count()));
      tokens.add(misspelt(token, random));
    }
  }

  private static Token misspelt(Token token, Random random) {
    String form = token.form();
    int at = random.nextInt(form.length());
    String other = form.substring(0, at) + (char) ('a' + random.nextInt(26)) + form.substring(at);
    return new Token(
        other, token.kind(), 500, token.skeleton(), token.coarse(), token.family(), token.script());
  }

  private Prepared prepared(List<String> names) {
    next = (next + 1) & (WORDS - 1);
    Entity query =
        Entity.builder("query", FollowTheMoney.schema("LegalEntity"), "query")
            .add("name", names.get(next % names.size()))
            .build();
    return index.profile().prepare(query);
  }

  private List<Scored> search(List<String> names) {
    return index.search(index.profile().comparison(prepared(names)), THRESHOLD);
  }

  @Benchmark
  public List<Scored> queryOnNoList() {
    return search(ON_NO_LIST);
  }

  @Benchmark
  public List<Scored> queryWithOneTypo() {
    return search(ONE_TYPO);
  }

  @Benchmark
  public List<Scored> queryInAnotherScript() {
    return search(OTHER_SCRIPT);
  }

  @Benchmark
  public Prepared prepareInLatin() {
    return prepared(ONE_TYPO);
  }

  @Benchmark
  public Prepared prepareInAnotherScript() {
    return prepared(OTHER_SCRIPT);
  }

  @Benchmark
  public int editDistance() {
    next = (next + 1) & (WORDS - 1);
    return EditDistance.bounded(
        tokens.get(next).form(), tokens.get((next + 1) & (WORDS - 1)).form(), 2);
  }

  @Benchmark
  public Object wordSearch() {
    next = (next + 1) & (WORDS - 1);
    return words.find(tokens.get(next), kinds);
  }
}
