package org.threshold.workflow.restricted.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.restricted.domain.RestrictedId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a restriction, for whoever is told that nobody has said whether it goes on. */
@Service
class RestrictedCaseGlance implements SubjectGlance {

    private final RestrictedCases restricted;

    RestrictedCaseGlance(RestrictedCases restricted) {
        this.restricted = restricted;
    }

    @Override
    public String kind() {
        return RestrictedSteps.RESTRICTION;
    }

    @Override
    public String page(UUID id) {
        return restricted
                .standing(new RestrictedId(id))
                .map(one -> "/cases/" + one.caseRef() + "/restricted")
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return restricted
                .standing(new RestrictedId(id))
                .map(
                        one ->
                                "The case is restricted until the end of "
                                        + DueWords.day(one.until())
                                        + ".")
                .stream()
                .toList();
    }
}
