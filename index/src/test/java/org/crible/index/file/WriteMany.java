package org.crible.index.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.crible.index.Stamp;
import org.crible.match.NameForm;
import org.crible.match.NameKind;
import org.crible.match.Prepared;
import org.crible.match.Token;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.crible.text.Script;

/** A process that writes an index of many entities: {@code FILE COUNT}. */
final class WriteMany {
  private static final int WORDS = 1000;
  private static final Schema COMPANY = FollowTheMoney.schema("Company");
  private static final Statement SOMEWHERE =
      Entity.builder("x", COMPANY, "test").add("name", "x").build().statements("name").getFirst();

  private WriteMany() {}

  public static void main(String[] arguments) throws Exception {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  static void write(Path file, int count) throws Exception {
    List<Token> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      words.add(new Token("word" + i, Token.Kind.WORD, 1, "", "", "", Script.LATIN));
    }
    try (IndexWriter writer = new IndexWriter(file)) {
      for (int i = 0; i < count; i++) {
        writer.add(entity(i, words));
      }
      writer.write(
          new Stamp("many", String.valueOf(count)),
          counted -> word -> word.weighing(1 + Integer.parseInt(word.form().substring(4))));
    }
  }

  /** Numbers that fall as ids rise, so that they must be sorted. */
  static String number(int entity) {
    return "N%09d".formatted(999_999_999 - entity);
  }

  private static Prepared entity(int number, List<Token> words) {
    NameForm form =
        new NameForm(
            "name " + number, List.of(words.get(number % WORDS), words.get(number / 7 % WORDS)));
    return new Prepared(
        "entity-" + number,
        COMPANY,
        List.of(new Prepared.Name(form, EnumSet.allOf(NameKind.class), false, SOMEWHERE)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Prepared.Fact<>(new Prepared.Identifier("", number(number)), SOMEWHERE)),
        List.of());
  }
}
