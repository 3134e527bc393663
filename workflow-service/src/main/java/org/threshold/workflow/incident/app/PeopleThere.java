package org.threshold.workflow.incident.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.incident.domain.AbuseIncident.Scene;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Finds out whom an incident concerns: besides the child of its case, every child that was there
 * and has one.
 */
@Service
class PeopleThere {

    private final Cases cases;
    private final JoinedCases joined;
    private final People people;
    private final CaseReferences references;
    private final IncidentRecord record;

    PeopleThere(
            Cases cases,
            JoinedCases joined,
            People people,
            CaseReferences references,
            IncidentRecord record) {
        this.cases = cases;
        this.joined = joined;
        this.people = people;
        this.references = references;
        this.record = record;
    }

    /**
     * Who was there, and the cases that it concerns, the one that was asked for first.
     *
     * @param alleged those on record who are alleged to have abused, there or not
     */
    record There(List<CaseRef> cases, Scene scene, Set<PersonId> alleged) {}

    /** The same, with the rows of the cases locked; empty where there is no such case. */
    Optional<There> of(CaseRef asked, IncidentGiven given) {
        return cases.childOf(asked).map(_ -> there(joined.answering(asked), given));
    }

    private There there(CaseRef ref, IncidentGiven said) {
        IncidentGiven.There given = said.there();
        LocalDate today = WorkingTime.dayOf(record.now());
        List<PersonView> known = people.view(given.people());
        Set<PersonId> children =
                known.stream()
                        .filter(one -> one.born().childOn(today, one.kind()))
                        .map(PersonView::id)
                        .collect(Collectors.toSet());
        Children there = children.isEmpty() ? given.children() : Children.YES;
        var all = Stream.concat(Stream.of(ref), casesOf(children)).distinct().toList();
        cases.lock(all);
        return new There(
                all,
                new Scene(there, ids(known), given.others(), given.words()),
                ids(people.view(said.alleged())));
    }

    private static Set<PersonId> ids(List<PersonView> known) {
        return known.stream().map(PersonView::id).collect(Collectors.toSet());
    }

    /** The open case of each, or its latest. */
    private Stream<CaseRef> casesOf(Set<PersonId> children) {
        Map<PersonId, List<String>> all = references.of(children);
        return all.values().stream()
                .flatMap(refs -> refs.stream().limit(1))
                .flatMap(ref -> CaseRef.of(ref).stream())
                .sorted(Comparator.comparing(CaseRef::value));
    }
}
