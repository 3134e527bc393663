package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of an alleged abuser, for whoever is told that nobody works with them. */
@Service
class AbuserGlance implements SubjectGlance {

    private final AbuserWorks works;

    AbuserGlance(AbuserWorks works) {
        this.works = works;
    }

    @Override
    public String kind() {
        return AbuserLimits.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return works.find(new AbuserWorkId(id))
                .map(one -> "/cases/" + one.about().caseRef())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return works.find(new AbuserWorkId(id)).map(AbuserGlance::words).stream().toList();
    }

    private static String words(AbuserWork one) {
        return "Named on "
                + DueWords.exact(one.openedAt())
                + (one.spokenTo() ? "; spoken to." : "; nobody has spoken to them yet.");
    }
}
