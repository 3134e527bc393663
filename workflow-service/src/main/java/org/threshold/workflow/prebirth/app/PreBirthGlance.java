package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a pre-birth assessment, for whoever is told that it is late. */
@Service
class PreBirthGlance implements SubjectGlance {

    private final PreBirths rows;

    PreBirthGlance(PreBirths rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return PreBirthSteps.ASSESSMENT;
    }

    @Override
    public String page(UUID id) {
        return find(id).map(one -> "/cases/" + one.about().caseRef()).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return find(id).map(PreBirthGlance::known).orElse(List.of());
    }

    private static List<String> known(PreBirthAssessment one) {
        long silent = one.sources().stream().filter(SourceLine::awaited).count();
        return List.of(
                "Sources that have not answered: " + silent + " of " + one.sources().size() + ".",
                "Priority of the health visitor’s contact: " + one.priority().code() + ".",
                one.care().born().isPresent() ? "The child is born." : "The child is expected.");
    }

    private Optional<PreBirthAssessment> find(UUID id) {
        return rows.find(new PreBirthId(id));
    }
}
