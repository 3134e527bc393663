package org.threshold.workflow.concern.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of minor concerns, for whoever is told that nobody has looked at them. */
@Service
class ConcernsGlance implements SubjectGlance {

    private final MinorConcerns concerns;

    ConcernsGlance(MinorConcerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public String kind() {
        return ConcernSteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return concerns.find(new ReviewId(id)).map(one -> "/cases/" + one.caseRef()).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return concerns
                .find(new ReviewId(id))
                .map(
                        one ->
                                "Several minor concerns about the child; to be looked at together since "
                                        + DueWords.exact(one.openedAt())
                                        + ".")
                .stream()
                .toList();
    }
}
