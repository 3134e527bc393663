package org.threshold.workflow.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Role;

/**
 * Something that people inside the authority are told of and acknowledge.
 *
 * @param id its id
 * @param role who is told
 * @param about what it is about
 * @param words what happened, in a sentence without names
 * @param toldAt when it was put on the work list, UTC
 * @param acknowledgedAt when somebody acknowledged it, UTC
 */
public record Notice(
        UUID id,
        Role role,
        About about,
        String words,
        Instant toldAt,
        Optional<Instant> acknowledgedAt) {

    /**
     * What a notice is about.
     *
     * @param kind {@link #ESCALATION}, {@link #QUESTION}, {@code change} or {@code reply}
     * @param aboutId the deadline, the question or the change
     * @param subject what it happened to; for a change the notification of it
     */
    public record About(String kind, UUID aboutId, TaskView.Subject subject) {

        /** Told up a chain: a limit has passed, or is about to. It stands before all else. */
        public static final String ESCALATION = "escalation";

        /** Asked about a step, or answered; what it is about is the question. */
        public static final String QUESTION = "question";
    }

    /** The references of the cases it is about. */
    public List<String> cases() {
        return about.subject().cases();
    }
}
