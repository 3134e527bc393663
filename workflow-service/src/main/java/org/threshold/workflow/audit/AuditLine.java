package org.threshold.workflow.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;

/**
 * A line of the audit as it was kept.
 *
 * @param number its place in the order of keeping
 * @param at the business instant, UTC
 * @param recordedAt the real instant, UTC
 * @param who who did it
 * @param what the act, subject, cases and reason
 */
public record AuditLine(long number, Instant at, Instant recordedAt, Who who, What what) {

    /** The actor as they stood when they acted. */
    public record Who(ActorId id, Agency agency, Set<Role> roles) {

        public Who {
            roles = Set.copyOf(roles);
        }
    }

    /** The act; the parts are those of {@link AuditEntry}. */
    public record What(
            String what, String subjectKind, UUID subjectId, List<String> cases, String why) {

        public What {
            cases = List.copyOf(cases);
        }
    }
}
