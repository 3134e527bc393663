package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Households;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.AnswerOtherChildren.Said;
import org.threshold.workflow.referral.app.FamilySiblings.Sibling;
import org.threshold.workflow.referral.domain.OtherChildrenGate;
import org.threshold.workflow.referral.domain.OtherChildrenGate.Known;
import org.threshold.workflow.referral.domain.SiblingStanding;

/**
 * Keeps what was answered about other children. Who is confirmed to live there is recorded in the
 * household, so that an open strategy discussion takes the child in, and one that is called later
 * finds it (L-3.1.8).
 */
@Service
class OtherChildrenKeeping {

    private final OtherChildrenAnswers answers;
    private final FamilySiblings siblings;
    private final Households households;
    private final OtherChildrenWork work;
    private final ReferralRecord record;

    OtherChildrenKeeping(
            OtherChildrenAnswers answers,
            FamilySiblings siblings,
            Households households,
            OtherChildrenWork work,
            ReferralRecord record) {
        this.answers = answers;
        this.siblings = siblings;
        this.households = households;
        this.work = work;
        this.record = record;
    }

    /** The cases that an answer touches. */
    List<CaseRef> cases(ReferralReceived referral, Said said) {
        return siblings.cases(referral, said.siblings().keySet());
    }

    /** The children of the family whom the system knows. */
    List<Sibling> known(ReferralReceived referral) {
        return siblings.of(referral);
    }

    /** What is wrong with an answer. */
    List<Refusal> refusals(List<Sibling> known, Said said) {
        boolean home =
                known.stream()
                        .filter(one -> livesThere(said, one))
                        .allMatch(one -> home(one, said).isPresent());
        Set<PersonId> ids =
                known.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        return OtherChildrenGate.refusals(said.children(), said.siblings(), new Known(ids, home));
    }

    /** Keeps it, and answers what happens now, in a sentence. */
    String kept(Actor who, ReferralReceived referral, List<Sibling> known, Said said) {
        var id = referral.referral();
        answers.keep(id, said.children(), who, record.now());
        answers.confirm(id, said.siblings(), who, record.now());
        known.forEach(one -> inTheHome(who, one, said));
        work.answered(referral, said.children(), known.size(), record.now());
        record.otherChildrenAnswered(referral, who, said.children().answer().code());
        return said.siblings().containsValue(SiblingStanding.LIVES_THERE)
                ? "The answer is recorded. Whoever also lives there is part of what is decided."
                : "The answer is recorded.";
    }

    private void inTheHome(Actor who, Sibling one, Said said) {
        PersonId child = one.person().id();
        if (livesThere(said, one)) {
            Address home = home(one, said).orElseThrow();
            households.livingAt(who, home, Set.of(one.of(), child), siblings.today());
        } else if (said.siblings().containsKey(child)) {
            siblings.homes(one.of())
                    .forEach(home -> households.left(who, home, child, siblings.today()));
        }
    }

    private static boolean livesThere(Said said, Sibling one) {
        return said.siblings().get(one.person().id()) == SiblingStanding.LIVES_THERE;
    }

    private Optional<Address> home(Sibling one, Said said) {
        return Optional.of(said.home())
                .filter(it -> !it.isBlank())
                .map(Address::of)
                .or(() -> siblings.homes(one.of()).stream().findFirst());
    }
}
