package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologyKind;
import org.threshold.workflow.worklist.ChronologySource;

/** Brings the referrals and what was decided on each into a case’s chronology. */
@Component
class ReferralsChronology implements ChronologySource {

    private final ReferralsOfCase read;

    ReferralsChronology(ReferralsOfCase read) {
        this.read = read;
    }

    @Override
    public ChronologyKind kind() {
        return ChronologyKind.REFERRAL;
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.of(who, ref).stream())
                .flatMap(ReferralsChronology::entries)
                .toList();
    }

    static Stream<ChronologyEntry> entries(Listed one) {
        String page = ReferralGlance.page(one.id());
        var received =
                new ChronologyEntry(
                        one.receivedAt(), "Referral from: " + one.from().words(), "", page);
        return Stream.concat(
                Stream.of(received),
                one.decided().stream()
                        .map(
                                decided ->
                                        new ChronologyEntry(
                                                decided.at(),
                                                "Decided on the referral: "
                                                        + decided.outcome().words(),
                                                decided.reason(),
                                                page)));
    }
}
