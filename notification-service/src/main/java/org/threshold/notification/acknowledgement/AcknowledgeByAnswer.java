package org.threshold.notification.acknowledgement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.acknowledgement.Acknowledgement.Way;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.delivery.Reader;
import org.threshold.notification.delivery.Readings;

/** An agency's system says in its answer who has read the message: as good as its own call. */
@Service
class AcknowledgeByAnswer implements Readings {

    private static final Logger LOG = LoggerFactory.getLogger(AcknowledgeByAnswer.class);

    private final Notifications notifications;
    private final KeepAcknowledgement keep;

    AcknowledgeByAnswer(Notifications notifications, KeepAcknowledgement keep) {
        this.notifications = notifications;
        this.keep = keep;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(NotificationId id, Reader reader) {
        if (!Person.problemsWith(reader.name(), reader.role()).isEmpty()) {
            LOG.warn(
                    "An answer to notification {} does not name a person and a role, and is no"
                            + " acknowledgement",
                    id);
            return;
        }
        var addressed = notifications.lock(id).orElseThrow();
        Person by = new Person(reader.name().strip(), reader.role().strip());
        keep.keep(id, addressed, by, Way.API);
    }
}
