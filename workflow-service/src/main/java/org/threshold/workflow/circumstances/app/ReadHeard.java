package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.ReadChange.Heard;
import org.threshold.workflow.referral.CaseRef;

/** Reads who was told of the last change of a sort in a case. */
@Service
public class ReadHeard {

    private final ChangeHistory history;
    private final Notifications notifications;

    ReadHeard(ChangeHistory history, Notifications notifications) {
        this.history = history;
        this.notifications = notifications;
    }

    @Transactional(readOnly = true)
    public List<Heard> ofLatest(CaseRef ref, ChangeKind kind, String stage) {
        return history.standing(ref).reversed().stream()
                .filter(one -> one.what().kind() == kind && one.what().stage().equals(stage))
                .findFirst()
                .map(Change::id)
                .map(notifications::of)
                .orElseGet(List::of)
                .stream()
                .map(one -> new Heard(one, notifications.standing(one.id())))
                .toList();
    }
}
