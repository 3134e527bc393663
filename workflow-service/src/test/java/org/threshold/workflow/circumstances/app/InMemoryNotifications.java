package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.NotificationStanding;

/** Notifications in memory; keeps the promises of the ones in PostgreSQL, for one thread. */
public final class InMemoryNotifications implements Notifications {

    private final Map<NotificationId, Notification> kept = new LinkedHashMap<>();
    private final Map<NotificationId, NotificationStanding> settled = new HashMap<>();
    private final Map<NotificationId, List<Acknowledgement>> given = new HashMap<>();

    @Override
    public void add(Notification notification) {
        kept.put(notification.id(), notification);
    }

    @Override
    public Optional<Notification> find(NotificationId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Notification> of(ChangeId change) {
        return kept.values().stream().filter(one -> one.change().equals(change)).toList();
    }

    @Override
    public NotificationStanding lock(NotificationId id) {
        return standing(id);
    }

    @Override
    public NotificationStanding standing(NotificationId id) {
        return settled.getOrDefault(id, new NotificationStanding.Waiting());
    }

    @Override
    public void acknowledged(NotificationId id, Acknowledgement one, String saidTo) {
        List<Acknowledgement> all = given.computeIfAbsent(id, _ -> new ArrayList<>());
        boolean again =
                all.stream()
                        .anyMatch(
                                before ->
                                        before.by().equals(one.by()) && before.how() == one.how());
        if (!again) {
            all.add(one);
        }
        settled.putIfAbsent(id, new NotificationStanding.Acknowledged(one));
    }

    @Override
    public void handedOver(NotificationId id, StaffId to, Instant at) {
        settled.putIfAbsent(id, new NotificationStanding.HandedOver(to, at));
    }

    @Override
    public void superseded(NotificationId id, Instant at) {
        settled.putIfAbsent(id, new NotificationStanding.Superseded(at));
    }

    /** Every acknowledgement of a notification, in the order in which they came in. */
    List<Acknowledgement> acknowledgements(NotificationId id) {
        return List.copyOf(given.getOrDefault(id, List.of()));
    }
}
