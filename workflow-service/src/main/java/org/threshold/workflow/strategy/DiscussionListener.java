package org.threshold.workflow.strategy;

/** Features that act on what a meeting decided, in the transaction that records it. */
@FunctionalInterface
public interface DiscussionListener {

    /**
     * A meeting decided; the rows of the cases are locked. Called once for each recording: a child
     * decided at once in an urgent discussion is heard of again with the full meeting.
     */
    void decided(DiscussionDecided decided);
}
