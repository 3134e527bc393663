package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a handover, for whoever is told that nobody has noted or accepted it. */
@Service
class ConsultantHandoverGlance implements SubjectGlance {

    private final Stays stays;

    ConsultantHandoverGlance(Stays stays) {
        this.stays = stays;
    }

    @Override
    public String kind() {
        return WardSteps.HANDOVER;
    }

    @Override
    public String page(UUID id) {
        return stays.stayWith(new HandoverId(id))
                .flatMap(stays::find)
                .map(stay -> "/cases/" + stay.caseRef())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return stays
                .handover(new HandoverId(id))
                .map(
                        one ->
                                one.note().missing().isEmpty()
                                        ? "The child was handed over to another consultant, who has not accepted it."
                                        : "The child was handed over to another consultant without a note.")
                .stream()
                .toList();
    }
}
