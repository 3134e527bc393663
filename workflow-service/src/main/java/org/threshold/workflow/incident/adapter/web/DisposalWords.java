package org.threshold.workflow.incident.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.SeenByLead;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** How an incident was disposed of, in sentences that name nobody. */
final class DisposalWords {

    static final String TITLE = "How domestic abuse incidents were disposed of";

    private DisposalWords() {}

    static Fact fact(Disposal one) {
        return new Fact(
                one.how().kind().words() + ", " + DueWords.exact(one.how().at()), lines(one));
    }

    static List<String> lines(Disposal one) {
        List<String> lines = new ArrayList<>();
        if (!one.how().words().isEmpty()) {
            lines.add(one.how().words());
        }
        lines.add(
                "Recorded by "
                        + one.how().recorded().agency().words()
                        + ", "
                        + DueWords.exact(one.how().recorded().at())
                        + ".");
        if (one.how().kind().warning()) {
            lines.add(
                    one.seen()
                            .map(DisposalWords::seen)
                            .orElse(
                                    "A warning binds nobody. The domestic abuse lead has not looked at"
                                            + " it yet."));
        }
        return lines;
    }

    private static String seen(SeenByLead seen) {
        return "The domestic abuse lead, "
                + DueWords.exact(seen.at())
                + ": "
                + (seen.enough() ? "it was enough. " : "it was not enough. ")
                + seen.words();
    }
}
