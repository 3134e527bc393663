package org.threshold.workflow.summary.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.summary.domain.SummaryWatch;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a summary, for whoever is told that nobody has confirmed it. */
@Service
class SummaryGlance implements SubjectGlance {

    private final SummaryWatches watches;

    SummaryGlance(SummaryWatches watches) {
        this.watches = watches;
    }

    @Override
    public String kind() {
        return SummarySteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return watches.find(id).map(one -> "/cases/" + one.caseRef() + "/summary").orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return watches.find(id).map(SummaryGlance::words).stream().toList();
    }

    private static String words(SummaryWatch one) {
        return one.redSince()
                .map(at -> "A Red event became known on " + DueWords.exact(at) + ".")
                .orElseGet(
                        () ->
                                "Nobody has confirmed the summary of the case since "
                                        + DueWords.exact(one.since())
                                        + ".");
    }
}
