package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.Completion;

/**
 * A duty inspector or a service manager says, in their own name, why less than a joint enquiry is
 * right for a child that is injured and not mobile (R-TVP-3b). Both are needed.
 */
@Service
public class AgreeSingleAgency {

    private final Access access;
    private final DiscussionDesk desk;
    private final Preparations preparations;
    private final DiscussionRecord record;
    private final AgreementQuestion question;

    AgreeSingleAgency(
            Access access,
            DiscussionDesk desk,
            Preparations preparations,
            DiscussionRecord record,
            AgreementQuestion question) {
        this.access = access;
        this.desk = desk;
        this.preparations = preparations;
        this.record = record;
        this.question = question;
    }

    /** Keeps the agreement; empty when there is no such discussion. */
    @Transactional
    public Optional<Completion> handle(Actor who, DiscussionId id, CaseRef child, String reason) {
        access.require(who, Activity.AGREE_SINGLE_AGENCY);
        return desk.lock(id).map(discussion -> agree(who, discussion, child, reason));
    }

    private Completion agree(Actor who, Discussion discussion, CaseRef child, String reason) {
        if (discussion.child(child).isEmpty()) {
            return refused(
                    "case",
                    "This case is not part of the discussion.",
                    "Give a case of this discussion.");
        }
        if (reason.isBlank()) {
            return refused(
                    "reason",
                    "The reason is missing.",
                    "Say in a sentence why less than a joint enquiry is right for this child.");
        }
        Role as = who.holds(Role.DUTY_INSPECTOR) ? Role.DUTY_INSPECTOR : Role.SERVICE_MANAGER;
        preparations.agree(discussion.id(), new Agreement(child, as, reason), who, record.now());
        record.keep(who, "single-agency-agreed", discussion, child + ": " + reason);
        question.agreed(who, discussion, child);
        return new Completion.Done(
                "Your agreement is recorded. It counts once the duty inspector and the service manager"
                        + " have both given theirs.");
    }

    private static Completion refused(String field, String problem, String remedy) {
        return new Completion.Refused(List.of(new Refusal(field, problem, remedy)));
    }
}
