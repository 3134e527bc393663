package org.threshold.workflow.analysis.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.analysis.DraftAnalyses;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.DraftGate;
import org.threshold.workflow.platform.Refusal;

/** Holds back an end without protection until agencies have answered the draft (L-3.1.19). */
@Service
class DraftsHoldBack implements DraftAnalyses {

    private final DraftDesk desk;
    private final DraftWork work;
    private final DraftRecord record;

    DraftsHoldBack(DraftDesk desk, DraftWork work, DraftRecord record) {
        this.desk = desk;
        this.work = work;
        this.record = record;
    }

    @Override
    public List<Refusal> holdingBack(UUID id) {
        return desk.find(id).map(DraftGate::refusals).orElse(List.of());
    }

    /** An answer that was asked for goes on waiting; what was not sent is to be circulated. */
    @Override
    public void wentAhead(UUID id) {
        desk.find(id)
                .filter(Draft::unsent)
                .ifPresent(draft -> work.toCirculate(draft, record.now()));
    }
}
