package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.Candidate;

/** The rows of who a case's child may be, and of who a person says it is. */
public interface Identities {

    /** Keeps who may be meant. */
    void keep(CaseRef ref, List<Candidate> candidates);

    /** Who may be meant, the likeliest first, with the case that is open for each. */
    List<Shown> of(CaseRef ref);

    /** The case that is open for a person. */
    Optional<CaseRef> openCase(PersonId person);

    /** The referrals that came in under a case. */
    List<ReferralReceived> referralsOf(CaseRef ref);

    /** Keeps that somebody said that none of them is meant. */
    void nobodyKnown(CaseRef ref, Actor by, Instant at);

    /** Keeps that the child is this person, whose case it is from now on. */
    void known(CaseRef ref, PersonId person, Actor by, Instant at);

    /** The case joins the other, which is open; what came in under it hangs on the other. */
    void join(CaseRef from, CaseRef into, Instant at);

    /**
     * A candidate as it is shown.
     *
     * @param openCase the case that is open for the person, if one is
     */
    record Shown(Candidate candidate, Optional<CaseRef> openCase) {}
}
