package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of challenges. */
public interface Challenges {

    void add(Challenge challenge);

    Optional<Challenge> find(ChallengeId id);

    /** The challenge that came to this stage. */
    Optional<Challenge> find(RoundId id);

    /** The same, locked for the rest of the transaction. */
    Optional<Challenge> lock(ChallengeId id);

    /** Keeps the stages and the closing as they are now. */
    void save(Challenge challenge);

    /** All of a case, the latest first. */
    List<Challenge> of(CaseRef ref);

    /** Those in which somebody still has to do or to say something, the latest first. */
    List<Challenge> open(int most);

    /** Every one, the latest first. */
    List<Challenge> all(int most);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
