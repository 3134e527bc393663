package org.threshold.workflow.action.app;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.action.domain.MeetingActionId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.MeetingHeld;

/** Actions in memory; every one is of the same meeting. */
final class InMemoryMeetingActions implements MeetingActions {

    private final Map<MeetingActionId, MeetingAction> rows = new LinkedHashMap<>();

    void add(MeetingAction one) {
        rows.put(one.id(), one);
    }

    @Override
    public List<MeetingAction> of(MeetingHeld meeting) {
        return rows.values().stream()
                .filter(one -> one.discussion().equals(meeting.discussion()))
                .toList();
    }

    @Override
    public List<MeetingAction> of(Collection<CaseRef> cases) {
        return rows.values().stream()
                .filter(one -> one.cases().stream().anyMatch(cases::contains))
                .toList();
    }

    @Override
    public Optional<MeetingAction> find(MeetingActionId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<MeetingAction> lock(MeetingActionId id) {
        return find(id);
    }

    @Override
    public void settle(MeetingAction action, StaffId by, Instant at) {
        rows.put(action.id(), action);
    }
}
