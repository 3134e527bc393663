package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of agreed help, for whoever is told that it is late. */
@Service
class AgreedHelpGlance implements SubjectGlance {

    private final AgreedHelps rows;

    AgreedHelpGlance(AgreedHelps rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return AgreedHelpSteps.HELP;
    }

    @Override
    public String page(UUID id) {
        return find(id).map(one -> "/cases/" + one.about().caseRef()).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return find(id).map(
                        one ->
                                List.of(
                                        "The single assessment came to: "
                                                + one.about().agreed().words()
                                                + ".",
                                        switch (one.standing()) {
                                            case TO_SET_UP -> "Nothing is set up yet.";
                                            case GOES_ON -> "It is set up.";
                                            case ENDED -> "It has ended.";
                                        }))
                .orElse(List.of());
    }

    private Optional<AgreedHelp> find(UUID id) {
        return rows.find(new AgreedHelpId(id));
    }
}
