package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.people.ServedFamilies;

/**
 * Somebody saw, or suspects, that an agreement is not kept (EV-15, F-1.2.4). A fact: it is recorded
 * against an agreement in any state, told at once, and discussed today.
 */
@Service
public class RecordBreach {

    private final Access access;
    private final FindAgreement find;
    private final ServedFamilies served;
    private final TellOfBreach tell;

    RecordBreach(Access access, FindAgreement find, ServedFamilies served, TellOfBreach tell) {
        this.access = access;
        this.find = find;
        this.served = served;
        this.tell = tell;
    }

    /**
     * What somebody reports.
     *
     * @param occurredAt when it was seen, UTC; empty for now
     * @param detail what was seen, in words; may be empty
     */
    public record Given(Breach.Seen seen, Optional<Instant> occurredAt, String detail) {

        @Override
        public String toString() {
            return "Given[" + seen + "]";
        }
    }

    /**
     * The change that it was recorded as; empty when there is no such agreement, or none of a
     * family that this health visitor serves.
     */
    @Transactional
    public Optional<ChangeId> handle(Actor who, AgreementId id, Given given) {
        access.require(who, Activity.RECORD_CHANGE);
        return find.lock(id)
                .filter(agreement -> served.reaches(who, agreement.caseRef().value()))
                .map(agreement -> tell.of(who, agreement, given));
    }
}
