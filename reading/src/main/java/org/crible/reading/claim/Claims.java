package org.crible.reading.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.crible.evidence.Claim;
import org.crible.evidence.Interest;
import org.crible.evidence.Modality;
import org.crible.evidence.Polarity;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Span;
import org.crible.evidence.SpeakerKind;
import org.crible.model.PartialDate;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.CodePoints;
import org.crible.reading.Note;
import org.crible.reading.Places;
import org.crible.reading.Token;
import org.crible.reading.VerbClass;
import org.crible.reading.VerbForm;
import org.crible.reading.Voice;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** Makes the claims of one document. */
public final class Claims {
  private final String document;
  private final String prefix;
  private final CodePoints points;
  private final Days days;
  private final Places places;
  private final List<Note> notes;
  private int count;

  /**
   * Starts a document.
   *
   * @param document path that the claims carry
   * @param sha256 checksum of the document; claim ids start with its first digits
   * @param notes receives what was left open
   */
  public Claims(
      String document,
      String sha256,
      CodePoints points,
      @Nullable PartialDate published,
      String language,
      Places places,
      List<Note> notes) {
    this.document = document;
    this.prefix = sha256.substring(0, Math.min(6, sha256.length()));
    this.points = points;
    this.days = new Days(published, language);
    this.places = places;
    this.notes = notes;
  }

  /** The claim that an attribution makes. */
  public Claim claim(Words words, Attribution attribution, Voice voice) {
    Span content = span(words, attribution.content());
    Range source = attribution.source();
    Stance stance = new Stance(words, attribution, voice);
    Polarity polarity = stance.polarity();
    Modality modality = stance.modality();
    Interest interest = interest(words, attribution, voice, polarity, modality);
    count++;
    return new Claim(
        String.format(Locale.ROOT, "%s-%03d", prefix, count),
        document,
        content.start(),
        content.end(),
        content.text(),
        span(words, attribution.cue()),
        source == null || source.isEmpty() ? null : span(words, source),
        voice.speaker(),
        voice.chain(),
        voice.origin(),
        Math.max(0, voice.chain().size() - 1),
        polarity,
        modality,
        interest,
        interest != Interest.NONE
            && interest != Interest.AGAINST_INTEREST
            && !particulars(words, attribution.content()),
        day(words, attribution),
        List.of(),
        null,
        stance.search(),
        true,
        ReviewStatus.PROPOSED,
        null,
        null);
  }

  private Span span(Words words, Range range) {
    return points.span(words.token(range.from()).start(), words.token(range.to() - 1).end());
  }

  private @Nullable LocalDate day(Words words, Attribution attribution) {
    Days.Found found =
        attribution.source() == null && attribution.verb() == null
            ? null
            : days.of(words, attribution);
    if (found != null && found.day() == null) {
      Token token = words.token(found.at());
      Span span = points.span(token.start(), token.end());
      notes.add(
          new Note(
              span.text(),
              span.start(),
              span.end(),
              "The day is left open: the date of publication is not known to the day."));
    }
    return found == null ? null : found.day();
  }

  private Interest interest(
      Words words, Attribution attribution, Voice voice, Polarity polarity, Modality modality) {
    VerbForm verb = attribution.verb();
    boolean body = voice.country() != null || voice.speaker().kind() != SpeakerKind.DOCUMENT;
    if (polarity == Polarity.DENIED
        && modality != Modality.UNKNOWN
        && body
        && !voice.publisher()
        && !voice.speaker().anonymous()) {
      return Interest.DENIES;
    }
    if (verb != null && verb.verbClass() == VerbClass.ADMIT) {
      return Interest.AGAINST_INTEREST;
    }
    for (int i = attribution.content().from(); i < attribution.content().to(); i++) {
      if (places.adversaries(voice.country(), places.country(words.lower(i)))) {
        return Interest.ACCUSES;
      }
    }
    return Interest.NONE;
  }

  /** Something that could be checked: a number, or a name after the first word. */
  private static boolean particulars(Words words, Range content) {
    for (int i = content.from(); i < content.to(); i++) {
      if (words.token(i).kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
