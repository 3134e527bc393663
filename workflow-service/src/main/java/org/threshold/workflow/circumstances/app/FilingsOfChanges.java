package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.WhoHasFiled;

/** Reads from what agencies said back who has filed what it was told. */
@Service
class FilingsOfChanges implements WhoHasFiled {

    private final Notifications notifications;
    private final Replies replies;

    FilingsOfChanges(Notifications notifications, Replies replies) {
        this.notifications = notifications;
        this.replies = replies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Filing> of(ChangeId change) {
        return notifications.of(change).stream()
                .map(one -> new Filing(one.to().recipient(), filed(one.id())))
                .toList();
    }

    private boolean filed(NotificationId id) {
        return replies.of(id).stream().anyMatch(kept -> kept.reply().said().filed());
    }
}
