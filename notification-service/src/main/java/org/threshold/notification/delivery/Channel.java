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
     * Tries once. Called outside any transaction and side by side for different recipients; after
     * five seconds of real time the thread is interrupted and the attempt counts as unanswered.
     */
    Outcome send(Dispatch dispatch);
}
