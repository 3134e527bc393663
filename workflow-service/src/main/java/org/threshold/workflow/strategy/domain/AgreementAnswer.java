package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Whether somebody who is asked holds that less than a joint enquiry is right for a child. */
public record AgreementAnswer(CaseRef caseRef, boolean agrees, String reason) {

    /** What is missing from somebody’s answers; each is for a child and has a reason. */
    public static List<Refusal> refusals(Discussion discussion, List<AgreementAnswer> answers) {
        List<Refusal> refusals = new ArrayList<>();
        if (answers.isEmpty()) {
            refusals.add(
                    new Refusal(
                            "children",
                            "It is not said whether you agree.",
                            "Answer for the child that the meeting asks about."));
        }
        for (int place = 0; place < answers.size(); place++) {
            answers.get(place).check(place, discussion, refusals);
        }
        return List.copyOf(refusals);
    }

    private void check(int place, Discussion discussion, List<Refusal> refusals) {
        if (discussion.child(caseRef).isEmpty()) {
            refusals.add(
                    new Refusal(
                            Places.ofChild(place, "caseRef"),
                            "This case is not part of the discussion.",
                            "Give a case of this discussion."));
        }
        if (reason.isBlank()) {
            refusals.add(
                    new Refusal(
                            Places.ofChild(place, "reason"),
                            "The reason is missing.",
                            "Say in a sentence why you agree or do not."));
        }
    }

    @Override
    public String toString() {
        return "AgreementAnswer[" + caseRef + " " + agrees + "]";
    }
}
