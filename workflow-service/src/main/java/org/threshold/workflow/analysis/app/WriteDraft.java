package org.threshold.workflow.analysis.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.platform.Refusal;

/** A social worker writes a version of the draft analysis and plan, and may circulate it. */
@Service
public class WriteDraft {

    private final Access access;
    private final DraftDesk desk;
    private final DraftKeeping keeping;

    WriteDraft(Access access, DraftDesk desk, DraftKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
    }

    /**
     * Keeps the version; those before it stay as they are, with what was said of them.
     *
     * @param id the enquiry or the assessment
     * @param circulate whether every agency of the roster is asked now
     */
    @Transactional
    public DraftResult handle(Actor who, UUID id, DraftText text, boolean circulate) {
        access.require(who, Activity.WRITE_ANALYSIS);
        List<Refusal> refusals = text.refusals();
        if (!refusals.isEmpty()) {
            return new DraftResult.Refused(refusals);
        }
        return desk.lock(id)
                .<DraftResult>map(draft -> new DraftResult.Kept(kept(who, draft, text, circulate)))
                .orElseGet(DraftResult.NotThere::new);
    }

    private Draft kept(Actor who, Draft draft, DraftText text, boolean circulate) {
        Draft now = keeping.written(who, draft, text);
        return circulate ? keeping.circulated(who, now) : now;
    }
}
