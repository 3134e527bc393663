package org.threshold.workflow.suspicion.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.suspicion.domain.SuspicionId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a suspicion about a baby, for whoever is told that nobody has decided. */
@Service
class SuspicionGlance implements SubjectGlance {

    private final Suspicions suspicions;

    SuspicionGlance(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    @Override
    public String kind() {
        return SuspicionSteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return suspicions
                .find(new SuspicionId(id))
                .map(one -> "/cases/" + one.caseRef())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return suspicions
                .find(new SuspicionId(id))
                .map(
                        one ->
                                one.ground().words()
                                        + ", since "
                                        + DueWords.exact(one.openedAt())
                                        + ".")
                .stream()
                .toList();
    }
}
