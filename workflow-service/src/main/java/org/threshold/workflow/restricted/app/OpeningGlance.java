package org.threshold.workflow.restricted.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of an opening, for whoever is told of it or that nobody has reviewed it. */
@Service
class OpeningGlance implements SubjectGlance {

    private final RestrictedCases restricted;

    OpeningGlance(RestrictedCases restricted) {
        this.restricted = restricted;
    }

    @Override
    public String kind() {
        return RestrictedSteps.OPENING;
    }

    @Override
    public String page(UUID id) {
        return restricted
                .opening(new OpeningId(id))
                .map(one -> "/cases/" + one.caseRef() + "/restricted")
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return restricted
                .opening(new OpeningId(id))
                .map(one -> "A restricted case was opened on " + DueWords.exact(one.at()) + ".")
                .stream()
                .toList();
    }
}
