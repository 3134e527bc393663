package org.threshold.workflow.restricted.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.RestrictedCase;

/** Shows that a case is restricted, who owns that and who opened it (R-ASC-2). */
@Service
public class ReadRestricted {

    private final Access access;
    private final ShutCases shut;
    private final RestrictedCases restricted;
    private final StaffDirectory staff;

    ReadRestricted(
            Access access, ShutCases shut, RestrictedCases restricted, StaffDirectory staff) {
        this.access = access;
        this.shut = shut;
        this.restricted = restricted;
        this.staff = staff;
    }

    /**
     * A restricted case.
     *
     * @param shut whether the reader has to open it first; then nothing of why is shown
     * @param openings the latest first
     * @param names of staff, for pages only
     */
    public record Sheet(
            RestrictedCase one, boolean shut, List<Opening> openings, Map<StaffId, String> names) {

        public Sheet {
            openings = List.copyOf(openings);
            names = Map.copyOf(names);
        }

        /** Somebody’s name and role, or the role alone. */
        public String owner() {
            String role = one.owner().as().words();
            return Optional.ofNullable(names.get(one.owner().who()))
                    .map(name -> name + ", " + role)
                    .orElse("the " + role);
        }

        @Override
        public String toString() {
            return "Sheet[" + one.id() + "]";
        }
    }

    /** That of a case; empty where it is not restricted now. */
    @Transactional(readOnly = true)
    public Optional<Sheet> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return shut.standing(ref).map(one -> sheet(one, shut.shut(who, ref)));
    }

    private Sheet sheet(RestrictedCase one, boolean closed) {
        List<Opening> openings = closed ? List.of() : restricted.openings(one.id());
        Stream<StaffId> who =
                Stream.concat(Stream.of(one.owner().who()), openings.stream().map(Opening::by));
        return new Sheet(one, closed, openings, staff.names(who.distinct().toList()));
    }
}
