package org.threshold.workflow.people.adapter.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.people.AbuseGrades;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.ChildrenOnPlans;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.people.DiscussedChildren;
import org.threshold.workflow.people.FamilyReports;
import org.threshold.workflow.people.HouseholdListener;
import org.threshold.workflow.people.OpenCases;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.app.Announcements;
import org.threshold.workflow.people.domain.ConcernRegister;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.InMemoryConcernRegister;
import org.threshold.workflow.people.domain.InMemoryHouseholdRegister;
import org.threshold.workflow.people.domain.InMemoryMergeRegister;
import org.threshold.workflow.people.domain.InMemoryParentRegister;
import org.threshold.workflow.people.domain.InMemoryPersonRegister;
import org.threshold.workflow.people.domain.InMemoryRelationshipRegister;
import org.threshold.workflow.people.domain.InMemoryRequestKeys;
import org.threshold.workflow.people.domain.MergeRegister;
import org.threshold.workflow.people.domain.ParentRegister;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.RelationshipRegister;
import org.threshold.workflow.people.domain.RequestKeys;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** The real use cases behind the controllers, on memory instead of tables. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.threshold.workflow.people.app")
@Import({
    RepeatedRequests.class,
    FoundPeople.class,
    FormKeys.class,
    FamilyEntry.class,
    WhatFollows.class,
    KnownOptions.class,
    AddDrafts.class,
    AddSomebody.class,
    AddedWords.class,
    ParentDrafts.class,
    MoveDrafts.class,
    RecordDrafts.class,
    ConcernDrafts.class
})
class PeopleSlice {

    /** What the audit was given, in order. */
    record Kept(List<AuditEntry> entries) implements AuditTrail {

        @Override
        public void record(AuditEntry entry) {
            entries.add(entry);
        }
    }

    /** The one case that there is, CP-1, and whom it is about. */
    static final class OneCase implements CasePeople {

        private final List<Named> named = new CopyOnWriteArrayList<>();
        private Optional<PersonId> child = Optional.empty();

        void isAbout(String person) {
            child = Optional.of(new PersonId(UUID.fromString(person)));
            named.clear();
        }

        @Override
        public Optional<PersonId> child(String caseRef) {
            return child.filter(_ -> caseRef.equals("CP-1"));
        }

        void names(String person, String relationship) {
            named.add(new Named(new PersonId(UUID.fromString(person)), relationship));
        }

        @Override
        public List<Named> named(String caseRef) {
            return caseRef.equals("CP-1") ? List.copyOf(named) : List.of();
        }
    }

    /** A strategy discussion that takes in whoever is found to live with a child of it. */
    static final class OneDiscussion implements DiscussedChildren, HouseholdListener, Afresh {

        private final Set<PersonId> children = new CopyOnWriteArraySet<>();

        void isAbout(String child) {
            children.add(new PersonId(UUID.fromString(child)));
        }

        @Override
        public Set<PersonId> among(Collection<PersonId> people) {
            return children.stream().filter(people::contains).collect(Collectors.toSet());
        }

        @Override
        public void livingTogether(Actor by, Set<PersonId> residents) {
            if (residents.stream().anyMatch(children::contains)) {
                children.addAll(residents);
            }
        }

        @Override
        public void afresh() {
            children.clear();
        }
    }

    @Bean
    OneDiscussion oneDiscussion() {
        return new OneDiscussion();
    }

    @Bean
    OneCase oneCase() {
        return new OneCase();
    }

    /** Another feature knows where the child is. */
    @Bean
    BriefSource ward() {
        return new BriefSource() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public List<BriefLine> of(Actor who, String caseRef) {
                return List.of(
                        BriefLine.of(BriefQuestion.WHERE_NOW, "On the ward since Monday"),
                        BriefLine.of(BriefQuestion.RISKS, "Not asked for here"));
            }
        };
    }

    @Bean
    Kept audit() {
        return new Kept(new CopyOnWriteArrayList<>());
    }

    @Bean
    PersonRegister persons() {
        return new InMemoryPersonRegister();
    }

    @Bean
    HouseholdRegister households() {
        return new InMemoryHouseholdRegister();
    }

    @Bean
    RelationshipRegister relationships() {
        return new InMemoryRelationshipRegister();
    }

    @Bean
    ConcernRegister concerns() {
        return new InMemoryConcernRegister();
    }

    @Bean
    ChildrenOnPlans plans() {
        return _ -> List.of();
    }

    @Bean
    MergeRegister merges() {
        return new InMemoryMergeRegister();
    }

    @Bean
    ParentRegister parents() {
        return new InMemoryParentRegister();
    }

    @Bean
    RequestKeys requestKeys() {
        return new InMemoryRequestKeys();
    }

    @Bean
    Announcements announcements() {
        return new CopyOnWriteArrayList<>()::add;
    }

    /** Every child has the case CP-1. */
    @Bean
    CaseReferences cases(PersonRegister persons) {
        return people ->
                persons.findAll(people).stream()
                        .filter(person -> person.facts().kind() == PersonKind.CHILD)
                        .collect(Collectors.toMap(Person::id, _ -> List.of("CP-1")));
    }

    /** The case CP-1 is open. */
    @Bean
    OpenCases openCases(OneCase oneCase) {
        return () ->
                oneCase.child("CP-1")
                        .<Map<String, PersonId>>map(child -> Map.of("CP-1", child))
                        .orElseGet(Map::of);
    }

    /** Something stands over the family of CP-1. */
    @Bean
    FamilyReports familyReports() {
        return () ->
                List.of(
                        new FamilyReports.Report(
                                "CP-1", "The agreement of case CP-1 is not kept", "breach"));
    }

    /** The case CP-1 is closed to the police. */
    @Bean
    ClosedCases closed() {
        return (who, refs) ->
                who.holds(Role.POLICE_REFERRAL_SERGEANT)
                        ? refs.stream().filter("CP-1"::equals).collect(Collectors.toSet())
                        : Set.of();
    }

    /** Around the case CP-1 there is domestic abuse. */
    @Bean
    AbuseGrades abuse() {
        return people ->
                people.entrySet().stream()
                        .filter(one -> one.getValue().contains("CP-1"))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        _ -> "Domestic abuse, latest grade high"));
    }
}
