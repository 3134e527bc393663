package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * When a meeting is quorate (rules.md, section 2; requirements, section 12; L-3.1.18, R-TVP-6a).
 *
 * <p>A social worker, the police and health, with a manager in the chair. A GP or health visitor
 * alone does not speak for health where an injury, a medical or a stay in hospital is in play: then
 * it is the paediatrician. Out of hours the police are a supervising officer.
 */
public final class Quorum {

    private Quorum() {}

    /** Checks who was there. */
    public static QuorumCheck check(
            Collection<Attendee> there, Scope scope, boolean outOfOfficeHours) {
        List<Missing> missing = new ArrayList<>();
        unless(there, sits(Seat.CHAIR), Missing.CHAIR, missing);
        unless(there, sits(Seat.SOCIAL_WORKER), Missing.SOCIAL_WORKER, missing);
        unless(there, sits(Seat.POLICE), Missing.POLICE, missing);
        if (outOfOfficeHours && there.stream().anyMatch(sits(Seat.POLICE))) {
            unless(there, Quorum::supervises, Missing.SUPERVISING_OFFICER, missing);
        }
        if (scope.needsPaediatrician()) {
            unless(there, sits(Seat.PAEDIATRICIAN), Missing.PAEDIATRICIAN, missing);
        } else {
            unless(there, one -> one.seat().health(), Missing.HEALTH, missing);
        }
        return missing.isEmpty() ? new QuorumCheck.Quorate() : new QuorumCheck.NotQuorate(missing);
    }

    private static void unless(
            Collection<Attendee> there,
            Predicate<Attendee> who,
            Missing otherwise,
            List<Missing> missing) {
        if (there.stream().noneMatch(who)) {
            missing.add(otherwise);
        }
    }

    private static Predicate<Attendee> sits(Seat seat) {
        return one -> one.seat() == seat;
    }

    private static boolean supervises(Attendee one) {
        return one.seat() == Seat.POLICE && one.rank().supervises();
    }
}
