package org.threshold.workflow.analysis.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of an agency’s answer, for whoever is told that it is late. */
@Service
class AskedAgencyGlance implements SubjectGlance {

    private final AskedLines lines;

    AskedAgencyGlance(AskedLines lines) {
        this.lines = lines;
    }

    @Override
    public String kind() {
        return DraftSteps.ANSWER;
    }

    @Override
    public String page(UUID id) {
        return DraftAddress.of(lines.find(id).draft().about());
    }

    @Override
    public List<String> known(UUID id) {
        return List.of(
                "Asked what it says of the draft analysis: "
                        + lines.find(id).agency().words()
                        + ".");
    }
}
