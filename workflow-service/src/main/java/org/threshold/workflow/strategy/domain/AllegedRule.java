package org.threshold.workflow.strategy.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;

/**
 * Which adults around a child a role means (L-3.1.8). A parent is the one on record. Of a partner,
 * a relative or a carer the record does not say who it is: every adult who lives with the child and
 * is no parent on record is meant, for a child that is looked at in vain is safe.
 */
public final class AllegedRule {

    private AllegedRule() {}

    /** The adults; empty where the role means nobody whom the family knows. */
    public static Set<PersonId> adults(String role, FamilyToday family) {
        return switch (role) {
            case "mother" -> parents(family, Set.of(ParentRole.Kind.MOTHER));
            case "father" -> parents(family, Set.of(ParentRole.Kind.FATHER));
            case "parent" -> parents(family, Set.of(ParentRole.Kind.values()));
            case "partner", "parents-partner", "relative", "carer", "other-carer" -> others(family);
            default -> Set.of();
        };
    }

    private static Set<PersonId> parents(FamilyToday family, Set<ParentRole.Kind> kinds) {
        Stream<PersonId> recorded =
                family.parents().stream()
                        .filter(one -> kinds.contains(one.role().kind()))
                        .flatMap(one -> one.person().stream())
                        .map(PersonView::id);
        Stream<PersonId> tied =
                around(family)
                        .filter(
                                one ->
                                        kinds.stream()
                                                .map(ParentRole.Kind::words)
                                                .anyMatch(one.ties()::contains))
                        .map(one -> one.person().id());
        return Stream.concat(recorded, tied).collect(Collectors.toSet());
    }

    private static Set<PersonId> others(FamilyToday family) {
        Set<PersonId> found = new HashSet<>();
        family.homes().stream()
                .flatMap(home -> home.with().stream())
                .map(Relation::person)
                .filter(one -> one.kind() == PersonKind.ADULT)
                .forEach(one -> found.add(one.id()));
        found.removeAll(parents(family, Set.of(ParentRole.Kind.values())));
        return found;
    }

    private static Stream<Relation> around(FamilyToday family) {
        return Stream.concat(
                family.homes().stream().flatMap(home -> home.with().stream()),
                family.elsewhere().stream());
    }
}
