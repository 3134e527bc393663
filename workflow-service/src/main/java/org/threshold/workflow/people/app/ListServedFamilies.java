package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.people.FamilyReports;
import org.threshold.workflow.people.FamilyReports.Report;
import org.threshold.workflow.people.PersonView;

/** Lists the children whose families the health visitors serve, and what stands over them. */
@Service
public class ListServedFamilies {

    private final Access access;
    private final ServedCases served;
    private final ClosedCases closed;
    private final List<FamilyReports> reports;
    private final Journal journal;

    ListServedFamilies(
            Access access,
            ServedCases served,
            ClosedCases closed,
            List<FamilyReports> reports,
            Journal journal) {
        this.access = access;
        this.served = served;
        this.closed = closed;
        this.reports = List.copyOf(reports);
        this.journal = journal;
    }

    /**
     * A child of an open case.
     *
     * @param shut whether the case is restricted: then nobody is named
     */
    public record Child(String caseRef, PersonView person, boolean shut) {}

    /**
     * The list.
     *
     * @param reports what stands over a family that is served, whichever of its children it is of
     */
    public record Served(List<Child> children, List<Report> reports, LocalDate on) {

        public Served {
            children = List.copyOf(children);
            reports = List.copyOf(reports);
        }
    }

    /** The children in the order of their names, those whose case is restricted last. */
    @Transactional
    public Served handle(Actor who) {
        access.require(who, Activity.VISIT_FAMILIES);
        var found = served.children();
        Set<String> shut = closed.closed(who, found.keySet());
        List<Child> children =
                found.entrySet().stream()
                        .map(it -> child(it.getKey(), it.getValue().view(), shut))
                        .sorted(
                                Comparator.comparing(Child::shut)
                                        .thenComparing(child -> child.person().displayName())
                                        .thenComparing(Child::caseRef))
                        .toList();
        journal.families(who, children.stream().map(Child::caseRef).toList());
        return new Served(children, standing(), journal.today());
    }

    private static Child child(String ref, PersonView person, Set<String> shut) {
        return new Child(ref, person, shut.contains(ref));
    }

    private List<Report> standing() {
        return reports.stream()
                .flatMap(source -> source.standing().stream())
                .filter(one -> !served.cases(one.caseRef()).isEmpty())
                .toList();
    }
}
