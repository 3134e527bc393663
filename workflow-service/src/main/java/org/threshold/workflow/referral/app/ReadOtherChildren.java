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
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.SiblingStanding;

/** Shows what was answered about other children, and whom the system knows (L-3.1.22). */
@Service
public class ReadOtherChildren {

    private final Access access;
    private final Referrals referrals;
    private final OtherChildrenAnswers answers;
    private final FamilySiblings siblings;
    private final ReferralRecord record;

    ReadOtherChildren(
            Access access,
            Referrals referrals,
            OtherChildrenAnswers answers,
            FamilySiblings siblings,
            ReferralRecord record) {
        this.access = access;
        this.referrals = referrals;
        this.answers = answers;
        this.siblings = siblings;
        this.record = record;
    }

    /** What stands, and the children of the family whom the system knows. */
    public record Standing(OtherChildren said, List<Known> known, List<String> cases) {

        public Standing {
            known = List.copyOf(known);
            cases = List.copyOf(cases);
        }

        /** Those of whom nobody has said yet whether they live there. */
        public List<Known> unconfirmed() {
            return known.stream().filter(one -> one.confirmed().isEmpty()).toList();
        }
    }

    /**
     * A child of the family.
     *
     * @param sameHome whether it is recorded in the same home
     * @param confirmed what a person said of it, if somebody has
     */
    public record Known(PersonView person, boolean sameHome, Optional<SiblingStanding> confirmed) {}

    /** For a person; that they read it is kept. Empty when there is no such referral. */
    @Transactional
    public Optional<Standing> handle(Actor who, ReferralId id) {
        access.require(who, Activity.READ_REFERRAL);
        Optional<ReferralReceived> found = referrals.find(id);
        found.ifPresent(referral -> record.otherChildrenRead(referral, who));
        return found.map(this::standing);
    }

    /** For the form of a step that exists, whose words name nobody. */
    @Transactional(readOnly = true)
    public Standing forStep(ReferralId id) {
        return standing(referrals.find(id).orElseThrow());
    }

    private Standing standing(ReferralReceived referral) {
        var id = referral.referral();
        Map<PersonId, SiblingStanding> confirmed = answers.confirmed(id);
        return new Standing(
                answers.of(id),
                siblings.of(referral).stream()
                        .map(
                                one ->
                                        new Known(
                                                one.person(),
                                                one.sameHome(),
                                                Optional.ofNullable(
                                                        confirmed.get(one.person().id()))))
                        .toList(),
                referral.cases());
    }
}
