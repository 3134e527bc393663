package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditHistory;
import org.threshold.workflow.audit.AuditLine;
import org.threshold.workflow.audit.AuditStretch;
import org.threshold.workflow.audit.AuditTrail;

/** Shows who did what in a case and who looked at it; that is itself kept. */
@Service
public class ShowActivity {

    /** How many lines a page has. */
    public static final int PAGE = 50;

    /** Reading a case's activity belongs to the case, which is known by its reference alone. */
    private static final UUID NO_ID = new UUID(0, 0);

    private final Access access;
    private final AuditHistory history;
    private final AuditTrail audit;
    private final StaffDirectory staff;

    ShowActivity(Access access, AuditHistory history, AuditTrail audit, StaffDirectory staff) {
        this.access = access;
        this.history = history;
        this.audit = audit;
        this.staff = staff;
    }

    /**
     * A stretch of a case's audit.
     *
     * @param names the names of the staff in it
     */
    public record Shown(List<AuditLine> lines, Map<StaffId, String> names) {

        public Shown {
            lines = List.copyOf(lines);
            names = Map.copyOf(names);
        }
    }

    /**
     * The newest lines before one; none when there is no such case.
     *
     * @param before only lines with a smaller number
     */
    @Transactional
    public Shown handle(Actor who, String caseRef, long before) {
        access.require(who, Activity.READ_AUDIT);
        List<AuditLine> lines = history.ofCase(caseRef, new AuditStretch(before, PAGE));
        if (!lines.isEmpty()) {
            audit.record(new AuditEntry(who, "activity-read", "case", NO_ID, List.of(caseRef), ""));
        }
        return new Shown(lines, staff.names(lines.stream().flatMap(ShowActivity::staff).toList()));
    }

    private static Stream<StaffId> staff(AuditLine line) {
        return Stream.of(line.who().id())
                .filter(StaffId.class::isInstance)
                .map(StaffId.class::cast);
    }
}
