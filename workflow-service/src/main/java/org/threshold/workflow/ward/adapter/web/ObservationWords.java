package org.threshold.workflow.ward.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.ward.domain.Aspect;
import org.threshold.workflow.ward.domain.Observation;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/**
 * What was seen on the ward, in sentences: what was seen first, and what was thought of it apart.
 */
final class ObservationWords {

    private ObservationWords() {}

    /** All of a case, with these links. */
    static CaseFacts facts(List<Observation> all, CaseEntries entries, List<CaseFacts.Link> links) {
        return new CaseFacts(
                "ward-observations",
                "Seen on the ward",
                all.stream().map(one -> fact(one, entries)).toList(),
                links);
    }

    private static Fact fact(Observation one, CaseEntries entries) {
        List<String> lines = new ArrayList<>(said(one));
        lines.addAll(entries.lines(one.id().entry()));
        one.seen().missing().forEach(part -> lines.add("Missing: it is not said " + part + "."));
        return new Fact(DueWords.exact(one.seen().at()), lines);
    }

    /** What was seen and thought, by whom, and who recorded it. */
    static List<String> said(Observation one) {
        List<String> lines = new ArrayList<>();
        add(lines, "About: ", about(one));
        add(lines, "With the child: ", one.seen().whom());
        add(lines, "Seen: ", one.seen().fact());
        add(lines, "Opinion: ", one.seen().opinion());
        add(lines, "Seen by: ", one.seen().seenBy());
        lines.add("Recorded by: " + one.by().words() + ".");
        return List.copyOf(lines);
    }

    /** What it is about, in the middle of a sentence; empty where nobody has said it. */
    static String about(Observation one) {
        return one.seen().about().stream().map(Aspect::code).collect(Collectors.joining(", "));
    }

    private static void add(List<String> lines, String before, String words) {
        if (!words.isBlank()) {
            lines.add(before + words);
        }
    }
}
