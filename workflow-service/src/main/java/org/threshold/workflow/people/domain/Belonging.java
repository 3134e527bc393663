package org.threshold.workflow.people.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;

/**
 * How somebody belongs to the family or the household of a child: both parents and every brother
 * and sister count (L-3.1.8, L-3.1.17, L-3.1.22).
 *
 * @param to whom it is said of: the child, or one of its parents
 */
public record Belonging(How how, PersonId to) {

    /** What somebody is. */
    public enum How {
        MOTHER,
        FATHER,
        /** Holds parental responsibility without being mother or father. */
        OTHER_PARENTAL_RESPONSIBILITY,
        SIBLING,
        /** Of a parent of the child. */
        PARTNER,
        /** A grandmother, through the parent whose mother she is. */
        PARENTS_MOTHER,
        /** A grandfather, through the parent whose father he is. */
        PARENTS_FATHER,
        CARER,
        /** A child who lives there and has no tie that could be recorded. */
        ANOTHER_CHILD,
        /** An adult who lives there and has no tie that could be recorded. */
        ANOTHER_ADULT
    }

    private static final List<How> ASKED_FOR_MOST = List.of(How.MOTHER, How.FATHER, How.SIBLING);
    private static final List<How> OF_A_PARENT =
            List.of(How.PARTNER, How.PARENTS_MOTHER, How.PARENTS_FATHER);
    private static final List<How> OTHERS =
            List.of(
                    How.CARER,
                    How.OTHER_PARENTAL_RESPONSIBILITY,
                    How.ANOTHER_CHILD,
                    How.ANOTHER_ADULT);

    /** Every way to belong to a family as it is known, those asked for most first. */
    public static List<Belonging> ways(Kinship family) {
        PersonId child = family.child().id();
        List<Belonging> ways = new ArrayList<>();
        ASKED_FOR_MOST.forEach(how -> ways.add(new Belonging(how, child)));
        for (How how : OF_A_PARENT) {
            parents(family).keySet().forEach(parent -> ways.add(new Belonging(how, parent)));
        }
        OTHERS.forEach(how -> ways.add(new Belonging(how, child)));
        return List.copyOf(ways);
    }

    /** The mother and the father, recorded or named by a referral, each with the place. */
    public static Map<PersonId, ParentRole> parents(Kinship family) {
        Map<PersonId, ParentRole> parents = new LinkedHashMap<>();
        for (ParentRole role : List.of(ParentRole.MOTHER, ParentRole.FATHER)) {
            Stream.concat(tied(family, role), named(family, role))
                    .forEach(one -> parents.putIfAbsent(one, role));
        }
        return parents;
    }

    private static Stream<PersonId> tied(Kinship family, ParentRole role) {
        return family.ties().stream()
                .filter(tie -> tie.to().equals(family.child().id()))
                .filter(tie -> tie.kind() == RelationshipKind.of(role))
                .map(Tie::from);
    }

    private static Stream<PersonId> named(Kinship family, ParentRole role) {
        return family.seen().named().stream().filter(it -> it.names(role)).map(it -> it.person());
    }

    /** A short name that tells the ways to belong to one family apart. */
    public String code() {
        String name = how.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return OF_A_PARENT.contains(how) ? name + "-" + to.value() : name;
    }

    /** Whether it is living there, and nothing else, that makes somebody belong. */
    public boolean onlyByHome() {
        return kindOfTie().isEmpty();
    }

    /** The tie of somebody who belongs so; nothing for who only lives there. */
    public Optional<Tie> tie(PersonId somebody) {
        return kindOfTie().map(kind -> new Tie(somebody, kind, to));
    }

    private Optional<RelationshipKind> kindOfTie() {
        return switch (how) {
            case MOTHER, PARENTS_MOTHER -> Optional.of(RelationshipKind.MOTHER);
            case FATHER, PARENTS_FATHER -> Optional.of(RelationshipKind.FATHER);
            case OTHER_PARENTAL_RESPONSIBILITY ->
                    Optional.of(RelationshipKind.OTHER_PARENTAL_RESPONSIBILITY);
            case SIBLING -> Optional.of(RelationshipKind.SIBLING);
            case PARTNER -> Optional.of(RelationshipKind.PARTNER);
            case CARER -> Optional.of(RelationshipKind.CARER);
            case ANOTHER_CHILD, ANOTHER_ADULT -> Optional.empty();
        };
    }

    /** The place that a child’s record has for such a parent. */
    public Optional<ParentRole> place() {
        return switch (how) {
            case MOTHER -> Optional.of(ParentRole.MOTHER);
            case FATHER -> Optional.of(ParentRole.FATHER);
            case OTHER_PARENTAL_RESPONSIBILITY ->
                    Optional.of(ParentRole.OTHER_PARENTAL_RESPONSIBILITY);
            case SIBLING,
                    PARTNER,
                    PARENTS_MOTHER,
                    PARENTS_FATHER,
                    CARER,
                    ANOTHER_CHILD,
                    ANOTHER_ADULT ->
                    Optional.empty();
        };
    }

    /** What somebody is taken for of whom no age is known. */
    public PersonKind kind() {
        return how == How.SIBLING || how == How.ANOTHER_CHILD ? PersonKind.CHILD : PersonKind.ADULT;
    }
}
