package org.threshold.workflow.platform.inbox;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.ParkedKeys;

/** The parked keys of the inbox. */
final class InboxParkedKeys implements ParkedKeys {

    private final Inbox inbox;
    private final TakeIn takeIn;

    InboxParkedKeys(Inbox inbox, TakeIn takeIn) {
        this.inbox = inbox;
        this.takeIn = takeIn;
    }

    @Override
    public List<ParkedKey> waiting() {
        return inbox.parkedKeys();
    }

    @Override
    public UUID subject(String topic, String key) {
        return new Arrival.Key(topic, key).subject();
    }

    @Override
    public Replayed replay(String topic, String key) {
        return takeIn.replay(new Arrival.Key(topic, key));
    }
}
