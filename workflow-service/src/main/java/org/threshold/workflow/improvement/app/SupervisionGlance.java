package org.threshold.workflow.improvement.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.improvement.domain.SupervisionWatch;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a supervision, for whoever is told that nobody has held it. */
@Service
class SupervisionGlance implements SubjectGlance {

    private final SupervisionWatches watches;

    SupervisionGlance(SupervisionWatches watches) {
        this.watches = watches;
    }

    @Override
    public String kind() {
        return SupervisionSteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return watches.find(id)
                .map(one -> "/cases/" + one.caseRef() + "/supervisions/new")
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return watches.find(id).map(SupervisionGlance::words).stream().toList();
    }

    private static String words(SupervisionWatch one) {
        return one.redSince()
                .map(at -> "A Red event became known on " + DueWords.exact(at) + ".")
                .orElseGet(
                        () ->
                                "No supervision on the case is logged since "
                                        + DueWords.exact(one.since())
                                        + ".");
    }
}
