package org.threshold.workflow.summary.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.summary.app.SummarySheet;
import org.threshold.workflow.summary.domain.Summary;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;

/** Says what the summary of a case is, and whether anybody has confirmed it. */
final class SummaryWords {

    private static final String CODE = "summary";
    private static final String NONE = "Nobody has written a summary of this case yet.";

    private SummaryWords() {}

    /** The latest one, and how it stands. */
    static CaseFacts latest(SummarySheet sheet, Instant now, List<Link> links) {
        return new CaseFacts(CODE, "Summary", facts(sheet, now), links);
    }

    /** The same with every version before it. */
    static CaseFacts all(SummarySheet sheet, Instant now) {
        Stream<Fact> earlier =
                sheet.versions().stream()
                        .skip(1)
                        .map(one -> new Fact("Earlier", List.of(one.words(), by(sheet, one))));
        return new CaseFacts(
                CODE,
                "What it says now",
                Stream.concat(facts(sheet, now).stream(), earlier).toList(),
                List.of());
    }

    private static List<Fact> facts(SummarySheet sheet, Instant now) {
        return sheet.standing()
                .last()
                .map(
                        last ->
                                List.of(
                                        Fact.of("In short", last.words()),
                                        Fact.of("Confirmed", confirmed(sheet, last, now))))
                .orElseGet(() -> List.of(Fact.of("In short", NONE)));
    }

    private static String confirmed(SummarySheet sheet, Summary last, Instant now) {
        if (sheet.standing().holds(now)) {
            return by(sheet, last);
        }
        return "Not confirmed since "
                + DueWords.exact(last.confirmed().at())
                + ". "
                + sheet.standing()
                        .redSince()
                        .map(at -> "A Red event became known on " + DueWords.exact(at) + ".")
                        .orElseGet(
                                () ->
                                        "It was to be confirmed by "
                                                + DueWords.exact(sheet.standing().dueAt())
                                                + ".");
    }

    private static String by(SummarySheet sheet, Summary one) {
        var confirmed = one.confirmed();
        String role = confirmed.as().words();
        String who = sheet.names().getOrDefault(confirmed.by(), "");
        return "Confirmed by "
                + (who.isEmpty() ? "the " + role : who + ", " + role + ",")
                + " on "
                + DueWords.exact(confirmed.at())
                + ".";
    }
}
