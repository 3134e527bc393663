package org.threshold.workflow.analysis.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a draft, for whoever is told that nobody has circulated it. */
@Service
class DraftGlance implements SubjectGlance {

    private final DraftDesk desk;

    DraftGlance(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return DraftSteps.DRAFT;
    }

    @Override
    public String page(UUID id) {
        return desk.find(id).map(Draft::about).map(DraftAddress::of).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return desk.find(id).map(DraftGlance::words).stream().toList();
    }

    private static String words(Draft draft) {
        return draft.latest()
                .map(
                        version ->
                                "Version "
                                        + version.number()
                                        + " of the draft analysis waits for: "
                                        + String.join(
                                                ", ",
                                                draft.outstanding().stream()
                                                        .map(Agency::words)
                                                        .toList())
                                        + ".")
                .orElse("No draft analysis was written.");
    }
}
