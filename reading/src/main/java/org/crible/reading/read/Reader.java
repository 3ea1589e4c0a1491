package org.crible.reading.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.Span;
import org.crible.reading.Attribution;
import org.crible.reading.CodePoints;
import org.crible.reading.FoundSource;
import org.crible.reading.Lexicon;
import org.crible.reading.Note;
import org.crible.reading.OpenQuestion;
import org.crible.reading.PartyFinder;
import org.crible.reading.Places;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.crible.reading.ReceivedText;
import org.crible.reading.SegmentedText;
import org.crible.reading.Sentence;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.crible.reading.attribution.Attributions;
import org.crible.reading.bearing.Bearings;
import org.crible.reading.claim.Claims;
import org.crible.reading.input.Heading;
import org.crible.reading.input.Intake;
import org.crible.reading.lexicon.Gazetteer;
import org.crible.reading.lexicon.Lexicons;
import org.crible.reading.mention.Mentions;
import org.crible.reading.question.Questions;
import org.crible.reading.segment.Segmenter;
import org.crible.reading.speaker.Speakers;
import org.crible.text.fold.Slug;

/** Reads documents. Safe to share between threads. */
public final class Reader {
  private final Map<String, Lexicon> lexicons = Lexicons.bundled();
  private final Places places = Gazetteer.bundled();

  /** A reader with the bundled lexicons. */
  public Reader() {}

  /**
   * Reads a file.
   *
   * @param name path or name, used in messages and as the claims' document
   * @param bytes plain text or HTML
   * @throws org.crible.reading.UnreadableDocumentException if the bytes are not a text in UTF-8 or
   *     in the encoding that an HTML page declares
   * @throws IllegalArgumentException if the language given has no lexicon
   */
  public Proposal read(String name, byte[] bytes, ReadOptions options, PartyFinder parties) {
    return read(Intake.receive(name, bytes, options, lexicons), options, parties);
  }

  /** Whether there is a lexicon for the language, so that its texts can be read. */
  public boolean reads(String language) {
    return lexicons.containsKey(language);
  }

  /** The text of a file as spans count it, without reading it. */
  public ReceivedText receive(String name, byte[] bytes, ReadOptions options) {
    return Intake.receive(name, bytes, options, lexicons);
  }

  /** Reads a text that was already received. */
  public Proposal read(ReceivedText text, ReadOptions options, PartyFinder parties) {
    Lexicon lexicon = lexicons.get(text.language());
    if (lexicon == null) {
      Note note = new Note("", 0, 0, "There is no lexicon for the language of this document.");
      return new Proposal(text, List.of(), List.of(), List.of(), List.of(), List.of(note));
    }
    CodePoints points = new CodePoints(text.text());
    SegmentedText cut =
        Segmenter.segment(
            text.text(), lexicon, new Heading(lexicon, text.language()).end(text.text()));
    List<Note> notes = new ArrayList<>();
    List<OpenQuestion> questions = new ArrayList<>();
    Speakers speakers = speakers(text, options, lexicon);
    Claims maker =
        new Claims(
            text.name(), text.sha256(), points, text.published(), text.language(), places, notes);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : cut.sentences()) {
      Words words = new Words(cut, sentence, lexicon);
      for (Questions.Asked asked : Questions.in(words)) {
        Span span = points.span(asked.start(), asked.end());
        questions.add(
            new OpenQuestion("q" + (questions.size() + 1), span.text(), span.start(), span.end()));
      }
      List<Attribution> attributions = Attributions.in(words);
      for (Attribution attribution : attributions) {
        claims.add(maker.claim(words, attribution, speakers.voice(words, attribution)));
      }
      Attribution.Range subject = attributions.isEmpty() ? Attributions.subject(words) : null;
      if (subject != null) {
        speakers.mention(words, subject);
      }
    }
    claims.sort(Comparator.comparingInt(Claim::start).thenComparing(Claim::id));
    return new Proposal(
        text,
        List.copyOf(bear(claims, asked(options, questions, text.language()), lexicon)),
        List.copyOf(questions),
        List.copyOf(Mentions.in(cut, lexicon, places, parties, points)),
        sources(speakers, claims),
        List.copyOf(notes));
  }

  /** The sources that a claim names: who speaks, and where it comes from. */
  private static List<FoundSource> sources(Speakers speakers, List<Claim> claims) {
    Set<String> named = new HashSet<>();
    for (Claim claim : claims) {
      named.add(String.valueOf(claim.speaker().source()));
      named.add(String.valueOf(claim.origin()));
    }
    return speakers.sources().stream().filter(found -> named.contains(found.id())).toList();
  }

  private Speakers speakers(ReceivedText text, ReadOptions options, Lexicon lexicon) {
    String unnamed = lexicon.words().getOrDefault(WordList.PUBLISHER, Set.of("")).iterator().next();
    String name = text.publisher() != null ? text.publisher() : unnamed;
    String id =
        options.publisherId() != null
            ? options.publisherId()
            : text.publisher() != null ? Slug.of(text.publisher()) : "publisher";
    return new Speakers(places, name, id, text.publisher() != null);
  }

  /** The case's questions, or where there are none those of the document itself. */
  private static List<Question> asked(
      ReadOptions options, List<OpenQuestion> open, String language) {
    if (!options.questions().isEmpty()) {
      return options.questions();
    }
    return open.stream()
        .map(
            q ->
                new Question(
                    q.id(), Map.of(language, q.text()), Map.of(), List.of(), 0.5, null, null))
        .toList();
  }

  /** Proposes bearings for claims of a text in the given language. */
  public List<Bearing> bearings(Claim claim, String language, List<Question> questions) {
    Lexicon lexicon = lexicons.get(language);
    return lexicon == null ? List.of() : Bearings.propose(claim, lexicon, questions, lexicons);
  }

  private List<Claim> bear(List<Claim> claims, List<Question> questions, Lexicon lexicon) {
    return claims.stream()
        .map(claim -> with(claim, Bearings.propose(claim, lexicon, questions, lexicons)))
        .toList();
  }

  private static Claim with(Claim claim, List<Bearing> about) {
    return new Claim(
        claim.id(),
        claim.document(),
        claim.start(),
        claim.end(),
        claim.quote(),
        claim.cue(),
        claim.source(),
        claim.speaker(),
        claim.chain(),
        claim.origin(),
        claim.hops(),
        claim.polarity(),
        claim.modality(),
        claim.interest(),
        claim.bare(),
        claim.saidOn(),
        about,
        claim.credibility(),
        claim.search(),
        claim.disclosable(),
        claim.status(),
        claim.reviewedBy(),
        claim.reviewedOn());
  }
}
