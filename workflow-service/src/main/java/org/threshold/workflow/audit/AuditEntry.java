package org.threshold.workflow.audit;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Actor;

/**
 * What somebody did, for the record.
 *
 * @param who who did it; {@link Actor#itself()} when nobody asked
 * @param what the act in past tense and kebab case, for example {@code referral-decided}
 * @param subjectKind what it was done to, in kebab case, for example {@code referral}
 * @param subjectId the subject's id
 * @param cases the references of the cases it belongs to; empty when there is none
 * @param why the reason, which may hold free text typed by people; it stays in the database; empty
 *     when none was asked for
 */
public record AuditEntry(
        Actor who,
        String what,
        String subjectKind,
        UUID subjectId,
        List<String> cases,
        String why) {

    public AuditEntry {
        cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
        return "AuditEntry[" + what + " " + subjectKind + " " + subjectId + "]";
    }
}
