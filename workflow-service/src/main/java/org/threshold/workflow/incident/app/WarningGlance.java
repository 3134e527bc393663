package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a warning, for whoever is told that no lead has looked at it. */
@Service
class WarningGlance implements SubjectGlance {

    private final Disposals disposals;

    WarningGlance(Disposals disposals) {
        this.disposals = disposals;
    }

    @Override
    public String kind() {
        return WarningLimits.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return disposals
                .find(new DisposalId(id))
                .map(one -> "/cases/" + one.cases().getFirst())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return disposals.find(new DisposalId(id)).map(WarningGlance::words).stream().toList();
    }

    private static String words(Disposal one) {
        return one.how().kind().words()
                + " on "
                + DueWords.exact(one.how().at())
                + ", with children in the household.";
    }
}
