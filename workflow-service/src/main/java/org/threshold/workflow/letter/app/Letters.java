package org.threshold.workflow.letter.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.CaseRef;

/** The rows of what parents have to hear, and of the letters as they were sent. */
public interface Letters {

    void add(ParentLetter letter);

    Optional<ParentLetter> find(LetterId id);

    /** The same, locked for the rest of the transaction. */
    Optional<ParentLetter> lock(LetterId id);

    /** Keeps how it stands now. */
    void save(ParentLetter letter);

    /** All of a case, those of the latest decision first, each decision’s in the places’ order. */
    List<ParentLetter> of(CaseRef ref);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);

    /** Keeps a letter as it is sent. */
    void sent(LetterId id, SentLetter letter);

    /** A letter as it was sent. */
    Optional<SentLetter> sent(LetterId id);

    /** How each parent stands over all cases with something that parents have to hear. */
    Map<ParentRole, Tally> tallies();
}
