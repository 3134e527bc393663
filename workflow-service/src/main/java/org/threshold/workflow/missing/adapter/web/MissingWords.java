package org.threshold.workflow.missing.adapter.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** What is missing from a record, as a part of a page. */
final class MissingWords {

    private MissingWords() {}

    static CasePart.Part part(List<MissingData> all, List<CaseFacts.Link> links) {
        var facts = all.stream().map(MissingWords::fact).toList();
        return new CaseFacts("missing-data", "Missing data", facts, links).partOrStart();
    }

    private static Fact fact(MissingData one) {
        List<String> lines = new ArrayList<>();
        lines.add(words(one.said().inOrder()) + ".");
        if (!one.said().note().isBlank()) {
            lines.add(one.said().note());
        }
        lines.add("Missed by: " + one.raised().by().words() + ".");
        lines.add(
                one.found()
                        .map(MissingWords::found)
                        .orElseGet(() -> one.team().words() + " is to add it."));
        return new Fact(DueWords.exact(one.raised().at()), lines);
    }

    private static String found(Found found) {
        String when = " on " + DueWords.exact(found.at());
        String said =
                found.still().isEmpty()
                        ? "Added" + when
                        : "Looked for" + when + "; still missing: " + words(found.inOrder());
        return found.words().isBlank() ? said + "." : said + ": " + found.words();
    }

    private static String words(Collection<Datum> data) {
        return data.stream().map(Datum::words).collect(Collectors.joining("; "));
    }
}
