package org.threshold.workflow.incident.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.incident.app.ShowHistory.Earlier;
import org.threshold.workflow.incident.app.ShowHistory.OfMember;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.HouseholdHistories.Member;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Finds domestic abuse from before around people: incidents at which they were, and those of the
 * cases of every child they are linked with. A DASH that was only reported is one of them too.
 */
@Service
class EarlierIncidents {

    private final Incidents incidents;
    private final CaseReferences references;

    EarlierIncidents(Incidents incidents, CaseReferences references) {
        this.incidents = incidents;
        this.references = references;
    }

    /** What there is besides an incident, person by person. */
    List<OfMember> of(AbuseIncident now, List<Member> members) {
        Map<PersonId, List<String>> cases =
                references.of(
                        members.stream()
                                .flatMap(EarlierIncidents::linked)
                                .collect(Collectors.toSet()));
        Set<CaseRef> all = new HashSet<>(now.about().cases());
        all.addAll(refs(cases, cases.keySet()));
        List<AbuseIncident> found =
                incidents
                        .around(members.stream().map(one -> one.person().id()).toList(), all)
                        .stream()
                        .filter(one -> !one.id().equals(now.id()) && !one.withdrawn())
                        .toList();
        return members.stream()
                .map(
                        one ->
                                new OfMember(
                                        one,
                                        earlier(found, one, refs(cases, linked(one).toList()))))
                .toList();
    }

    /** The children of an adult; a child itself besides. */
    private static Stream<PersonId> linked(Member one) {
        return Stream.concat(one.children().stream(), Stream.of(one.person().id()));
    }

    private static Set<CaseRef> refs(
            Map<PersonId, List<String>> cases, Collection<PersonId> people) {
        return people.stream()
                .flatMap(one -> cases.getOrDefault(one, List.of()).stream())
                .flatMap(ref -> CaseRef.of(ref).stream())
                .collect(Collectors.toSet());
    }

    private static List<Earlier> earlier(
            List<AbuseIncident> found, Member one, Set<CaseRef> cases) {
        return found.stream()
                .filter(
                        it ->
                                it.about().scene().people().contains(one.person().id())
                                        || it.about().cases().stream().anyMatch(cases::contains))
                .map(it -> new Earlier(it.about().at(), it.grade(), it.about().caseRef()))
                .toList();
    }
}
