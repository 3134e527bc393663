package org.threshold.workflow.analysis.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.app.DraftAddress;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.Version;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;

/** Draft analyses as people read them. */
final class DraftWords {

    static final String CODE = "draft-analysis";

    private DraftWords() {}

    /** How it stands, in words that name nobody. */
    static List<Fact> standing(Draft draft) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Draft for the " + draft.about().kind().words(), latest(draft)));
        if (!draft.versions().isEmpty()) {
            agencies("Has not answered the latest version", draft.outstanding(), facts);
            agencies("Disagrees", draft.disagreeing(), facts);
        }
        return facts;
    }

    private static String latest(Draft draft) {
        return draft.latest()
                .map(
                        version ->
                                "Version "
                                        + version.number()
                                        + (version.circulated()
                                                ? " was circulated."
                                                : " is written and not circulated yet."))
                .orElse("None was written yet.");
    }

    private static void agencies(String about, List<Agency> agencies, List<Fact> facts) {
        if (!agencies.isEmpty()) {
            facts.add(Fact.of(about, names(agencies) + "."));
        }
    }

    private static String names(List<Agency> agencies) {
        return agencies.stream().map(Agency::words).collect(Collectors.joining(", "));
    }

    /** Where it is written and answered; where somebody disagrees, where that is taken further. */
    static List<Link> links(Draft draft) {
        String page = DraftAddress.of(draft.about());
        String of = draft.about().kind().words();
        List<Link> links = new ArrayList<>();
        links.add(new Link("Write or circulate the draft for the " + of, page));
        if (draft.latest().isPresent()) {
            links.add(
                    new Link(
                            "Write down what an agency says of the draft for the " + of,
                            page + "/answers"));
        }
        if (!draft.disagreeing().isEmpty()) {
            links.add(
                    new Link(
                            "Take a disagreement further: raise a professional challenge",
                            "/cases/" + draft.about().caseRef() + "/challenges/new"));
        }
        return links;
    }

    /** All versions with what was said of each, the latest first. */
    static CaseFacts whole(Draft draft) {
        List<Fact> facts = new ArrayList<>(standing(draft));
        draft.versions().reversed().forEach(version -> facts.add(version(draft, version)));
        return new CaseFacts(CODE, "What is there already", facts, List.of());
    }

    private static Fact version(Draft draft, Version version) {
        List<String> lines = new ArrayList<>();
        lines.add("Written " + DueWords.exact(version.writtenAt()) + ".");
        lines.add("Analysis: " + version.text().analysis());
        lines.add("Plan: " + version.text().plan());
        lines.add(
                version.circulated()
                        ? "Circulated to: "
                                + names(version.asked().stream().map(AskedLine::agency).toList())
                                + "."
                        : "Not circulated.");
        draft.of(version.id()).forEach(comment -> lines.add(said(comment)));
        return new Fact("Version " + version.number(), lines);
    }

    private static String said(Comment comment) {
        String who =
                comment.role().isEmpty()
                        ? comment.agency().words()
                        : RecipientWords.of(comment.agency().code(), comment.role());
        String words = comment.said().words();
        return who + " " + comment.position().words() + (words.isEmpty() ? "." : ": " + words);
    }
}
