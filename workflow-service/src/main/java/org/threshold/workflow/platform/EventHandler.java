package org.threshold.workflow.platform;

/**
 * Translates one type of event from outside into use cases; decides nothing. Safe to call twice.
 */
public interface EventHandler {

    /** The CloudEvents type. */
    String type();

    /**
     * Applies an event, in the transaction that takes it in. An exception parks the record and
     * those after it of the same key, until an operator replays them.
     */
    void handle(IncomingEvent event);
}
