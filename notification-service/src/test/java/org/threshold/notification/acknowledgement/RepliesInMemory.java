package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;

/** Replies to one notification, in memory. */
final class RepliesInMemory implements Replies {

    private final Recipient told;
    private final List<Kept> kept = new ArrayList<>();

    RepliesInMemory(Recipient told) {
        this.told = told;
    }

    @Override
    public int add(NotificationId id, Reply reply, Instant at) {
        kept.add(new Kept(kept.size() + 1, told, reply, at));
        return kept.size();
    }

    @Override
    public Optional<Kept> find(NotificationId id, int number) {
        return kept.stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public Optional<Kept> latest(NotificationId id) {
        return find(id, kept.size());
    }
}
