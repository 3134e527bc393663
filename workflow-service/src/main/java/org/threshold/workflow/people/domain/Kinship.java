package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;

/**
 * A child’s family and household on a day: everybody who belongs to it, where each lives, and every
 * tie between them.
 *
 * @param kin the child first, then the older generations before the younger
 * @param ties those that hold on the day; each once
 * @param siblings whom parents in common or a recorded tie make a brother or sister
 */
public record Kinship(Seen seen, List<Kin> kin, List<Tie> ties, Set<PersonId> siblings) {

    public Kinship {
        kin = List.copyOf(kin);
        ties = List.copyOf(ties);
        siblings = Set.copyOf(siblings);
    }

    /**
     * Whose family is looked at, and when.
     *
     * @param parents what is recorded for each place that a child’s record has for a parent
     * @param on a date in England
     * @param named whom referrals named around the child, whether or not that is recorded since
     */
    public record Seen(
            PersonId child,
            Map<ParentRole, ParentStanding> parents,
            LocalDate on,
            List<Named> named) {

        public Seen {
            parents = Map.copyOf(parents);
            named = List.copyOf(named);
        }
    }

    /**
     * Somebody of the family or the household.
     *
     * @param generation 0 for the child’s own, 1 for the parents’, and so on
     * @param homes where they live on the day; two for some children, none where nobody has said
     */
    public record Kin(Person person, int generation, List<Household> homes) {

        public Kin {
            homes = List.copyOf(homes);
        }

        public PersonId id() {
            return person.id();
        }
    }

    /**
     * Everybody who belongs to a child: those who live with it, its relatives, its parents and
     * their other children; and whoever has a tie to one of these.
     */
    public static Set<PersonId> belonging(Circle circle, Seen seen) {
        return new Kinsfolk(circle, seen).everybody();
    }

    /**
     * The family as a circle has it; empty where the child is not in it.
     *
     * @param circle around everybody who {@linkplain #belonging belongs} to the child
     */
    public static Optional<Kinship> of(Circle circle, Seen seen) {
        return circle.known(List.of(seen.child())).stream()
                .findFirst()
                .map(_ -> new Kinsfolk(circle, seen).kinship());
    }

    /** The child whom all of this is about. */
    public Kin child() {
        return kin.getFirst();
    }

    /** Where the child lives. */
    public List<Household> homes() {
        return child().homes();
    }

    /** Whether somebody lives in one of the child’s homes. */
    public boolean livesWithTheChild(Kin one) {
        return one.homes().stream().anyMatch(homes()::contains);
    }

    /** The ties that somebody has, both ways. */
    public List<Tie> tiesOf(PersonId one) {
        return ties.stream().filter(tie -> tie.from().equals(one) || tie.to().equals(one)).toList();
    }

    /**
     * What referrals say somebody is to the child; nothing where a tie says it already. An empty
     * text stands for another child of the same referral.
     */
    public List<String> named(PersonId one) {
        boolean recorded =
                tiesOf(one).stream().anyMatch(tie -> tie.other(one).equals(seen.child()));
        return recorded
                ? List.of()
                : seen.named().stream()
                        .filter(named -> named.person().equals(one))
                        .map(Named::relationship)
                        .toList();
    }

    /** The homes of everybody, the child’s first, each once. */
    public List<Household> dwellings() {
        return List.copyOf(
                kin.stream()
                        .flatMap(one -> one.homes().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * The places for a parent in which nobody stands, and of which that is worth asking: those of
     * mother and father unless it is recorded that there is none, and any other of which somebody
     * has said that it is not known. In the review nobody had asked about the father (L-3.1.17).
     */
    public List<ParentRole> gaps() {
        return ParentRole.asked(seen.parents().keySet()).stream().filter(this::isGap).toList();
    }

    private boolean isGap(ParentRole role) {
        return !stands(role)
                && !isNamed(role)
                && switch (seen.parents().getOrDefault(role, new ParentStanding.Blank())) {
                    case ParentStanding.KnownParent _, ParentStanding.NobodyElse _ -> false;
                    case ParentStanding.Blank _ -> !role.isOther();
                    case ParentStanding.UnknownEnquiriesMade _, ParentStanding.NotToBeContacted _ ->
                            true;
                };
    }

    /** Who is named in a place stands in that one; anybody else with the tie stands in any. */
    private boolean stands(ParentRole role) {
        return ties.stream()
                .filter(tie -> tie.to().equals(seen.child()))
                .filter(tie -> tie.kind() == RelationshipKind.of(role))
                .anyMatch(tie -> !isElsewhere(role, tie.from()));
    }

    private boolean isElsewhere(ParentRole role, PersonId one) {
        return seen.parents().entrySet().stream()
                .filter(place -> !place.getKey().equals(role))
                .anyMatch(place -> place.getValue().equals(new ParentStanding.KnownParent(one)));
    }

    /** Whether a referral names somebody with the very word for this place. */
    private boolean isNamed(ParentRole role) {
        return seen.named().stream().anyMatch(one -> one.names(role));
    }
}
