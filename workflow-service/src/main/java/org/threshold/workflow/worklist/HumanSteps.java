package org.threshold.workflow.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;

/**
 * Opens and ends what waits for a person. Every call belongs to the caller's transaction and fails
 * without one: a step appears, ends and disappears with the commit that says so, whatever the
 * engine is doing.
 */
public interface HumanSteps {

    /**
     * Opens a step that the subject's process is at, or will be at; the engine's job is attached
     * when it comes. Safe twice: a step of this subject that waits already is returned as it is.
     *
     * @param step the step, as the model's {@code step} header names it
     * @param due what it is due by; its subject and cases are the task's
     */
    TaskId open(String step, Deadline due, Set<Role> candidates);

    /**
     * Opens a step whose subject is a part of what a process is about, such as an allegation of an
     * investigation. What is said to the engine about it keeps its order with the process's other
     * messages.
     *
     * @param processSubject the subject of the process that waits at the step
     */
    TaskId openPart(UUID processSubject, String step, Deadline due, Set<Role> candidates);

    /** Opens a step that no process waits for, such as asking for a detail that is missing. */
    TaskId openAside(String step, Deadline due, Set<Role> candidates);

    /** Locks the waiting step of a subject for this person, or says why it cannot be ended. */
    Taking take(Actor who, UUID subjectId, String step);

    /**
     * Ends a step that was {@linkplain #take taken} in this transaction and lets the process go on.
     *
     * @param outcome the variables that the process goes on with: references, codes and instants
     */
    void finish(Actor who, TaskView task, Map<String, Object> outcome);

    /**
     * Ends a waiting step, whoever has taken it, because what it was for has happened, and lets the
     * process go on. Does nothing when no such step waits.
     *
     * @param outcome the variables that the process goes on with
     */
    void overtake(Actor who, UUID subjectId, String step, Map<String, Object> outcome);

    /**
     * Withdraws every step of a subject that still waits.
     *
     * @param words a sentence that says what superseded it, for whoever comes late
     */
    void withdraw(Actor who, UUID subjectId, String words);

    /** The same for some steps of a subject; others go on waiting. */
    void withdraw(Actor who, UUID subjectId, Set<String> steps, String words);

    /** Shows on every waiting step of a subject which cases it is about from now on. */
    void concerning(UUID subjectId, List<String> cases);

    /**
     * The process of a subject was told to end, or ends at its next rung: of what was done before
     * the engine reached it, the engine is told nothing any more. In the transaction that decides
     * so.
     */
    void ended(UUID processSubject);

    /** Shows the new due instant on every waiting step of a deadline that has moved. */
    void moved(DeadlineId deadline);
}
