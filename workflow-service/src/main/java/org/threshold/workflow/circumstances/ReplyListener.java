package org.threshold.workflow.circumstances;

/** Features that act on what an agency says back. */
@FunctionalInterface
public interface ReplyListener {

    /**
     * An agency has replied, in the transaction that keeps the words. Called once per reply, and
     * for those to one notification in their order.
     *
     * @param about what the agency was told
     * @param words what it wrote; empty for nothing
     */
    void replied(NewChange about, AgencyReply reply, String words);
}
