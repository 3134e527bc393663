package org.threshold.workflow.letter.app;

import java.time.Instant;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.NotTelling;

/** What somebody does who has to inform a parent. */
public sealed interface Informing {

    /** Issues the letter. */
    record Issue(Issuing issuing) implements Informing {}

    /**
     * Told the parent by word of mouth, a fact that nothing holds back; the letter follows.
     *
     * @param at UTC
     */
    record Spoke(Instant at) implements Informing {}

    /** Finds that the parent is not to be told, and asks a manager to agree. */
    record Propose(NotTelling why) implements Informing {}
}
