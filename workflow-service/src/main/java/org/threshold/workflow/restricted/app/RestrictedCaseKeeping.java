package org.threshold.workflow.restricted.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedCase.Owner;
import org.threshold.workflow.restricted.domain.RestrictedId;
import org.threshold.workflow.restricted.domain.Terms;

/** Keeps that a case is restricted, or no longer; the row of the case is locked. */
@Service
class RestrictedCaseKeeping {

    private final RestrictedCases restricted;
    private final AskBeforeEnd ask;
    private final RestrictedRecord record;

    RestrictedCaseKeeping(RestrictedCases restricted, AskBeforeEnd ask, RestrictedRecord record) {
        this.restricted = restricted;
        this.ask = ask;
        this.record = record;
    }

    /** What is missing from terms today, or wrong. */
    List<Refusal> refusals(Terms terms) {
        return terms.refusals(record.today());
    }

    /** Restricts a case on terms in which nothing is missing; what was said before ends. */
    void restrict(Actor who, CaseRef ref, Terms terms, Owner owner) {
        restricted.standing(List.of(ref)).forEach(before -> ask.ends(who, before));
        var id = new RestrictedId(record.newId());
        var one = new RestrictedCase(id, ref, terms, owner, record.now());
        restricted.restrict(one);
        record.keep(who, "case-restricted", one, terms.reason());
        ask.begins(one);
    }

    /** Ends a restriction, also one whose last day is over. */
    void lift(Actor who, RestrictedCase one, String why) {
        restricted.lift(one.id(), who, why, record.now());
        record.keep(who, "case-restriction-lifted", one, why);
        ask.ends(who, one);
    }

    /** It was said whether it goes on. */
    void said(RestrictedCase one) {
        ask.said(one);
    }
}
