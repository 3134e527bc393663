package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Notification;

/** Looks up what a notification was about. */
@Service
class WhatWasTold {

    private final Notifications notifications;
    private final ChangeRecords records;

    WhatWasTold(Notifications notifications, ChangeRecords records) {
        this.notifications = notifications;
        this.records = records;
    }

    /** A notification and its change. */
    record Telling(Notification notification, NewChange change) {}

    Telling of(NotificationId id) {
        Notification found = notifications.find(id).orElseThrow();
        return new Telling(found, records.find(found.change()).orElseThrow().change().what());
    }
}
