package org.threshold.workflow.handover.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.referral.CaseRef;

/** What every rule finds that puts cases on the list. */
@Service
class FoundByRules {

    private final List<HandoverSource> sources;
    private final KnownCases cases;

    FoundByRules(List<HandoverSource> sources, KnownCases cases) {
        this.sources = List.copyOf(sources);
        this.cases = cases;
    }

    /** The reasons, by the case that answers for the one that they are about; each once. */
    Map<CaseRef, List<Why>> of(Night night) {
        Map<CaseRef, List<Why>> found = new LinkedHashMap<>();
        for (HandoverSource source : sources) {
            for (HandoverReason reason : source.found(night)) {
                CaseRef ref = cases.answering(reason.caseRef());
                List<Why> whys = found.computeIfAbsent(ref, _ -> new ArrayList<>());
                if (!whys.contains(reason.why())) {
                    whys.add(reason.why());
                }
            }
        }
        return found;
    }
}
