package org.threshold.workflow.people.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.OpenCases;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.ServedFamilies;
import org.threshold.workflow.people.domain.HealthVisited;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;

/** Finds the families that the health visitors serve among the open cases. */
@Service
class ServedCases implements ServedFamilies {

    private final OpenCases open;
    private final Kinships families;
    private final CaseReferences references;
    private final PersonRegister persons;
    private final Journal journal;

    ServedCases(
            OpenCases open,
            Kinships families,
            CaseReferences references,
            PersonRegister persons,
            Journal journal) {
        this.open = open;
        this.families = families;
        this.references = references;
        this.persons = persons;
        this.journal = journal;
    }

    /** The children of open cases of whom the health visitor is told, by their case. */
    Map<String, Person> children() {
        Map<String, PersonId> about = open.open();
        Map<PersonId, Person> told =
                persons.findAll(Set.copyOf(about.values())).stream()
                        .filter(this::told)
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return about.entrySet().stream()
                .flatMap(
                        one ->
                                Optional.ofNullable(told.get(one.getValue())).stream()
                                        .map(child -> Map.entry(one.getKey(), child)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> cases(String caseRef) {
        return families.of(caseRef).map(this::cases).orElseGet(List::of);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reaches(Actor who, String caseRef) {
        boolean visitor =
                Activity.VISIT_FAMILIES.allowedTo(who.roles())
                        && who.roles().stream().noneMatch(Role::practitioner);
        return !visitor || !cases(caseRef).isEmpty();
    }

    /** The cases of every child, where one of them makes the family one that is served. */
    List<String> cases(Kinships.Found family) {
        List<Kin> children = family.children();
        Map<PersonId, List<String>> known = references.of(children.stream().map(Kin::id).toList());
        Set<String> standing = open.open().keySet();
        boolean served =
                children.stream()
                        .filter(child -> told(child.person()))
                        .flatMap(child -> known.getOrDefault(child.id(), List.of()).stream())
                        .anyMatch(standing::contains);
        return served
                ? children.stream()
                        .flatMap(child -> known.getOrDefault(child.id(), List.of()).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private boolean told(Person child) {
        return HealthVisited.on(journal.today(), child.facts().born());
    }
}
