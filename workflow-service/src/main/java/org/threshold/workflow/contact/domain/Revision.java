package org.threshold.workflow.contact.domain;

import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * How a restriction goes on.
 *
 * @param said all of it, as it is from now on
 * @param why why it goes on or is lifted; may be empty where it goes on
 */
public record Revision(Course course, RestrictionSaid said, String why) {

    /** Why it is not decided; a fact never is refused. */
    public List<Refusal> refusals(Responsibility held, LocalDate today) {
        return switch (course) {
            case GOES_ON -> RestrictionGate.goingOn(said, held, today);
            case BASIS_GONE -> List.of();
            case LIFTED -> RestrictionGate.lifting(why);
        };
    }

    /** The restriction from now on. */
    public Restriction of(Restriction before) {
        return switch (course) {
            case GOES_ON -> before.as(said);
            case BASIS_GONE -> before.as(said.on(Basis.none()));
            case LIFTED -> before.as(said).over();
        };
    }

    @Override
    public String toString() {
        return "Revision[" + course + "]";
    }
}
