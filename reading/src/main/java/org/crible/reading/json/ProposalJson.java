package org.crible.reading.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.model.PartialDate;
import org.crible.reading.FoundSource;
import org.crible.reading.Mention;
import org.crible.reading.Proposal;
import org.crible.reading.ReceivedText;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a proposal as the object that {@code read --json} prints for a file. */
public final class ProposalJson {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();

  private ProposalJson() {}

  /** The object as a map of plain values and the evidence nouns, in the order of the contract. */
  public static Map<String, Object> map(Proposal proposal) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("document", document(proposal.document()));
    object.put("claims", proposal.claims());
    object.put("questions", proposal.questions());
    object.put("mentions", proposal.mentions().stream().map(ProposalJson::mention).toList());
    object.put("sources", proposal.sources().stream().map(ProposalJson::source).toList());
    object.put("notes", proposal.notes());
    return object;
  }

  /** One file's object, indented, with a final line break. */
  public static String write(Proposal proposal) {
    return PRETTY.writeValueAsString(map(proposal)) + "\n";
  }

  /** An array, one object per file. */
  public static String write(List<Proposal> proposals) {
    return PRETTY.writeValueAsString(proposals.stream().map(ProposalJson::map).toList()) + "\n";
  }

  private static Map<String, Object> document(ReceivedText text) {
    Map<String, Object> object = new LinkedHashMap<>();
    PartialDate published = text.published();
    object.put("file", text.name());
    object.put("sha256", text.sha256());
    object.put("format", text.format());
    object.put("language", text.language());
    object.put("published", published == null ? null : published.toString());
    object.put("publisher", text.publisher());
    object.put("title", text.title());
    object.put("characters", text.text().codePointCount(0, text.text().length()));
    return object;
  }

  private static Map<String, Object> source(FoundSource found) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", found.id());
    object.put("name", found.source().name());
    object.put("kind", found.source().kind());
    object.put("body", found.source().body());
    object.put("anonymous", found.source().anonymous());
    return object;
  }

  private static Map<String, Object> mention(Mention mention) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", mention.text());
    object.put("start", mention.start());
    object.put("end", mention.end());
    object.put("schema", mention.schema());
    object.put("country", mention.country());
    object.put("entity_id", mention.entityId());
    object.put("score", mention.score());
    return object;
  }
}
