package org.threshold.workflow.suspicion.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.suspicion.domain.LegalAdvice;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.Suspicion.Decided;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.ChronologyEntry;

/** Suspicions about a baby, and what was decided, in sentences. */
final class SuspicionWords {

    static final String TITLE = "The baby’s safety while the evidence is not definite";

    private static final String WAITS =
            "A senior manager is to decide, with legal advice, how the baby is kept safe meanwhile."
                    + " Nothing that protects the baby waits for this.";

    private SuspicionWords() {}

    /** Each with how it stands. */
    static List<Fact> facts(List<Suspicion> all) {
        return all.stream()
                .map(one -> new Fact("Since " + DueWords.exact(one.openedAt()), lines(one)))
                .toList();
    }

    private static List<String> lines(Suspicion one) {
        List<String> lines = new ArrayList<>();
        lines.add(one.ground().words() + ".");
        one.decided().ifPresentOrElse(how -> lines.addAll(lines(how)), () -> lines.add(WAITS));
        return lines;
    }

    private static List<String> lines(Decided how) {
        var what = how.what();
        List<String> lines = new ArrayList<>();
        lines.add("Decided, " + DueWords.exact(how.at()) + ": " + what.course().words() + ".");
        lines.add("Why: " + what.reason());
        lines.add("What keeps the baby safe now: " + what.safeNow());
        lines.addAll(lines(what.legal()));
        return lines;
    }

    private static List<String> lines(LegalAdvice legal) {
        List<String> lines = new ArrayList<>();
        if (!legal.adviser().isBlank()) {
            lines.add(
                    "Legal adviser asked: "
                            + legal.adviser()
                            + legal.askedAt().map(at -> ", " + DueWords.exact(at)).orElse(""));
        }
        if (!legal.advice().isBlank()) {
            lines.add("Legal advice: " + legal.advice());
        }
        if (!legal.given()) {
            lines.add("No legal advice yet: " + legal.whyNotYet());
        }
        return lines;
    }

    /** When it was said that the evidence is not definite, and when a manager decided. */
    static List<ChronologyEntry> chronology(Suspicion one) {
        List<ChronologyEntry> entries = new ArrayList<>();
        entries.add(
                new ChronologyEntry(
                        one.openedAt(),
                        "The evidence is not definite",
                        one.ground().words() + ".",
                        ""));
        one.decided()
                .map(
                        how ->
                                new ChronologyEntry(
                                        how.at(),
                                        "A senior manager decided how the baby is kept safe while the"
                                                + " evidence is not definite",
                                        String.join(" ", lines(how)),
                                        ""))
                .ifPresent(entries::add);
        return entries;
    }
}
