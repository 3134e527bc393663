package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ContactAddress;
import org.threshold.workflow.safety.app.NotClosed;
import org.threshold.workflow.safety.app.ReadOutOfHours;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief that a plan of the night protects the child, or that one is missing. */
@Component
class SafetyBrief implements BriefSource {

    private static final int ORDER = 8;

    private final NightPlansOfCase plans;
    private final ContactsOfCase contacts;

    SafetyBrief(NightPlansOfCase plans, ContactsOfCase contacts) {
        this.plans = plans;
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream().flatMap(ref -> lines(who, ref)).toList();
    }

    private Stream<BriefLine> lines(Actor who, CaseRef ref) {
        return Stream.concat(
                contacts.of(who, ref).open().stream().map(SafetyBrief::open),
                plans.of(who, ref).orElseGet(List::of).stream()
                        .map(ReadOutOfHours.Shown::plan)
                        .filter(OutOfHoursPlan::live)
                        .map(SafetyBrief::line));
    }

    private static BriefLine open(NotClosed one) {
        return new BriefLine(
                BriefQuestion.RISKS,
                "A contact out of hours is not closed: it has no agreed plan yet",
                ContactAddress.of(one.contact()));
    }

    private static BriefLine line(OutOfHoursPlan plan) {
        return new BriefLine(
                BriefQuestion.RISKS,
                "A plan agreed out of hours is in force; it has to be reviewed by "
                        + DueWords.exact(plan.reviewDueAt()),
                ContactAddress.of(plan));
    }
}
