package org.threshold.workflow.entry.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/**
 * An entry in the list of a case.
 *
 * @param what its kind, and when it happened
 * @param late whether it was recorded late
 * @param lines what it says, when it was recorded, why late, and its addenda
 * @param correct where an addendum is added
 */
record EntryLine(String what, boolean late, List<String> lines, String correct) {

    /** Those of a case, with what each says. */
    static List<EntryLine> of(CaseRef ref, CaseEntries entries, Map<EntryKey, List<String>> words) {
        return entries.all().stream().map(one -> of(ref, one, words)).toList();
    }

    private static EntryLine of(CaseRef ref, Entry one, Map<EntryKey, List<String>> words) {
        String correct = "/cases/" + ref + "/entries/" + one.id() + "/addenda/new";
        return new EntryLine(what(one), one.late(), lines(one, words), correct);
    }

    /** What stands above the form that corrects it. */
    static CaseFacts basis(Entry one, Map<EntryKey, List<String>> words) {
        return new CaseFacts(
                "entry", "The entry", List.of(new Fact(what(one), lines(one, words))), List.of());
    }

    /** Those that are late or corrected. */
    static List<Fact> remarkable(CaseEntries entries) {
        return entries.all().stream()
                .filter(one -> !one.lines().isEmpty())
                .map(one -> new Fact(what(one), one.lines()))
                .toList();
    }

    private static String what(Entry one) {
        return one.said().key().kind().words() + ", " + one.when();
    }

    private static List<String> lines(Entry one, Map<EntryKey, List<String>> words) {
        List<String> lines = new ArrayList<>(words.getOrDefault(one.said().key(), List.of()));
        if (!one.late()) {
            lines.add(recorded(one));
        }
        lines.addAll(one.lines());
        return lines;
    }

    private static String recorded(Entry one) {
        return one.recordedAt()
                .map(at -> "Recorded on " + DueWords.exact(at) + ".")
                .orElse("When it was recorded is not known.");
    }
}
