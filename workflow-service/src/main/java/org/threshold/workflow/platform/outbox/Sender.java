package org.threshold.workflow.platform.outbox;

/** Sends one row of a lane; safe to call twice with the same row. */
public interface Sender {

    /**
     * Sends within {@link OutboxLane#SEND_DEADLINE}; returning means that the receiver has it.
     *
     * @throws Exception when the receiver did not confirm; the row is tried again, without end
     */
    void send(OutboxRow row) throws Exception;
}
