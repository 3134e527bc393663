package org.threshold.workflow.people.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;

/**
 * Shows a health visitor a family that they serve: all linked children, the family as it is drawn,
 * and the homes over time (R-HV-1). Of any other family they learn not even that it is on record.
 */
@Service
public class VisitFamily {

    private final Access access;
    private final ServedCases served;
    private final Kinships families;
    private final ClosedCases closed;
    private final Journal journal;

    VisitFamily(
            Access access,
            ServedCases served,
            Kinships families,
            ClosedCases closed,
            Journal journal) {
        this.access = access;
        this.served = served;
        this.families = families;
        this.closed = closed;
        this.journal = journal;
    }

    /** What a health visitor is shown. */
    public sealed interface Visit {}

    /**
     * The family.
     *
     * @param children all that are linked, the child of the case first
     * @param homes every household in which one of them lives or lived, and who else did
     * @param cases of all of these children
     */
    public record Open(Kinship family, List<Kin> children, List<Home> homes, List<String> cases)
            implements Visit {

        public Open {
            children = List.copyOf(children);
            homes = List.copyOf(homes);
            cases = List.copyOf(cases);
        }
    }

    /** A case of the family is restricted: that is shown, and no more. */
    public record Shut(List<String> cases) implements Visit {

        public Shut {
            cases = List.copyOf(cases);
        }
    }

    /** Empty where they serve no such family; that somebody looked is kept in either case. */
    @Transactional
    public Optional<Visit> handle(Actor who, String caseRef) {
        access.require(who, Activity.VISIT_FAMILIES);
        return families.of(caseRef).flatMap(found -> visit(who, caseRef, found));
    }

    private Optional<Visit> visit(Actor who, String caseRef, Kinships.Found found) {
        var child = found.family().child().id();
        List<String> cases = served.cases(found);
        if (cases.isEmpty()) {
            journal.ofCase(who, "family-not-served", child, caseRef);
            return Optional.empty();
        }
        journal.ofCase(who, "family-visited", child, caseRef);
        Set<String> shut = closed.closed(who, cases);
        return Optional.of(
                shut.isEmpty()
                        ? new Open(found.family(), found.children(), homes(found), cases)
                        : new Shut(cases.stream().filter(shut::contains).toList()));
    }

    private static List<Home> homes(Kinships.Found found) {
        return found.children().stream()
                .map(child -> found.circle().homesOf(child.id()))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
