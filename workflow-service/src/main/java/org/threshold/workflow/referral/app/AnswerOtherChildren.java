package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.FamilySiblings.Sibling;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.SiblingStanding;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Somebody has asked whether there are other children in the home, or whom these adults care for,
 * and says the answer (L-3.1.22). It is a fact: whoever knows it may say it, at any time, and the
 * step that asks for it ends.
 */
@Service
public class AnswerOtherChildren {

    /** The step, as the task names it. */
    public static final String STEP = ReferralSteps.ASK_OTHER_CHILDREN;

    private final Access access;
    private final Cases cases;
    private final Referrals referrals;
    private final HumanSteps steps;
    private final OtherChildrenKeeping keeping;

    AnswerOtherChildren(
            Access access,
            Cases cases,
            Referrals referrals,
            HumanSteps steps,
            OtherChildrenKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.referrals = referrals;
        this.steps = steps;
        this.keeping = keeping;
    }

    /**
     * The answer.
     *
     * @param home where they live together; needed only where no home of the child is recorded
     * @param siblings what is said of children whom the system knows
     */
    public record Said(
            OtherChildren children, String home, Map<PersonId, SiblingStanding> siblings) {

        public Said {
            siblings = Map.copyOf(siblings);
        }
    }

    /** Keeps the answer of whoever has the step, or says what is wrong with it. */
    @Transactional
    public Completion handle(Actor who, ReferralId id, Said said) {
        access.require(who, Activity.EDIT_PERSON);
        ReferralReceived referral = locked(id, said).orElseThrow();
        return steps.take(who, id.value(), STEP)
                .then(task -> keep(who, referral, said, () -> steps.finish(who, task, Map.of())));
    }

    /** Keeps an answer, whoever has the step; empty when there is no such referral. */
    @Transactional
    public Optional<Completion> record(Actor who, ReferralId id, Said said) {
        access.require(who, Activity.EDIT_PERSON);
        return locked(id, said)
                .map(
                        referral ->
                                keep(
                                        who,
                                        referral,
                                        said,
                                        () -> steps.overtake(who, id.value(), STEP, Map.of())));
    }

    private Optional<ReferralReceived> locked(ReferralId id, Said said) {
        return referrals
                .find(id)
                .map(
                        found -> {
                            cases.lock(keeping.cases(found, said));
                            return referrals.lock(id).orElseThrow();
                        });
    }

    private Completion keep(Actor who, ReferralReceived referral, Said said, Runnable end) {
        List<Sibling> known = keeping.known(referral);
        List<Refusal> refusals = keeping.refusals(known, said);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        end.run();
        return new Completion.Done(keeping.kept(who, referral, known, said));
    }
}
