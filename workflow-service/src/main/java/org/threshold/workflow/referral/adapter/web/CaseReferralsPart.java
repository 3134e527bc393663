package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with the referrals that brought it about. */
@Component
class CaseReferralsPart implements CasePart {

    private static final int ORDER = 50;

    private final ReferralsOfCase read;

    CaseReferralsPart(ReferralsOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        List<Link> links =
                CaseRef.of(caseRef).stream()
                        .flatMap(ref -> read.of(who, ref).stream())
                        .map(CaseReferralsPart::link)
                        .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseFacts("referrals", "Referrals", List.of(), links).part());
    }

    static Link link(Listed one) {
        String words =
                one.from().words() + ", " + DueWords.exact(one.receivedAt()) + ": " + standing(one);
        return new Link(words, ReferralGlance.page(one.id()));
    }

    private static String standing(Listed one) {
        return one.decided()
                .map(decided -> decided.outcome().words())
                .orElse(one.overtaken() ? "Overtaken before it was decided" : "Not decided yet");
    }
}
