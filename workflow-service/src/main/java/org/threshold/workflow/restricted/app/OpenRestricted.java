package org.threshold.workflow.restricted.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.restricted.domain.RestrictedCase;

/**
 * Somebody opens a restricted case in an emergency, in one step and with a reason (R-4.2-7b): it is
 * never refused to whoever works with children, and its owner and a manager hear of it.
 */
@Service
public class OpenRestricted {

    private static final Refusal NO_REASON =
            new Refusal(
                    "reason",
                    "It is not said why you have to read the case now.",
                    "A few words are enough, for example: the child is in A&E.");

    private final Access access;
    private final ShutCases shut;
    private final RestrictedCases restricted;
    private final OpeningWork work;
    private final RestrictedRecord record;

    OpenRestricted(
            Access access,
            ShutCases shut,
            RestrictedCases restricted,
            OpeningWork work,
            RestrictedRecord record) {
        this.access = access;
        this.shut = shut;
        this.restricted = restricted;
        this.work = work;
        this.record = record;
    }

    /** Opens it for twelve hours; pressed twice at once, it is opened once. */
    @Transactional
    public Restricting handle(Actor who, CaseRef ref, String reason) {
        access.require(who, Activity.OPEN_RESTRICTED_CASE);
        Optional<RestrictedCase> found = shut.standingAlone(ref);
        if (found.isEmpty()) {
            return new Restricting.NotThere();
        }
        if (reason.isBlank()) {
            return new Restricting.Refused(List.of(NO_REASON));
        }
        if (shut.shut(who, ref)) {
            opened(who, found.get(), reason);
        }
        return new Restricting.Done();
    }

    private void opened(Actor who, RestrictedCase one, String reason) {
        var opening =
                new Opening(
                        new OpeningId(record.newId()),
                        one.id(),
                        one.caseRef(),
                        who.staff().orElseThrow(),
                        reason,
                        record.now(),
                        Optional.empty());
        restricted.open(opening);
        record.keep(who, "restricted-case-opened", opening, reason);
        work.opened(opening, one.owner().as());
    }
}
