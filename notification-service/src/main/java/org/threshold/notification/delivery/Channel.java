package org.threshold.notification.delivery;

import org.threshold.notification.directory.ChannelKind;

/**
 * A way to hand a message to a recipient's system. Adding a channel is adding one class that
 * implements this.
 *
 * <p>The message holds ids, codes and instants: no name, address or free text (events.md, section
 * 1), and no more than its tier allows.
 */
public interface Channel extends ChannelKind {

    /**
     * Tries once, and returns within three seconds of real time whatever the other side does.
     * Called outside any transaction, side by side for different recipients.
     */
    Outcome send(Dispatch dispatch);
}
