package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a stay in hospital, for whoever is told that nobody has looked. */
@Service
class StayGlance implements SubjectGlance {

    private final Stays stays;

    StayGlance(Stays stays) {
        this.stays = stays;
    }

    @Override
    public String kind() {
        return WardSteps.STAY;
    }

    @Override
    public String page(UUID id) {
        return stays.find(new StayId(id)).map(stay -> "/cases/" + stay.caseRef()).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return stays
                .find(new StayId(id))
                .map(stay -> "In hospital since " + DueWords.exact(stay.admittedAt()) + ".")
                .stream()
                .toList();
    }
}
