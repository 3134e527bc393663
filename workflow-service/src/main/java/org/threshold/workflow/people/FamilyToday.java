package org.threshold.workflow.people;

import java.util.List;
import java.util.Optional;

/**
 * A child’s homes, closest people and parents on a day.
 *
 * @param parents one for each place that a child’s record has for a parent, in the order of {@link
 *     ParentRole}
 * @param homes where the child lives, two for some children
 * @param elsewhere those who belong to the child and live in none of these homes
 */
public record FamilyToday(
        PersonView child,
        List<ParentToday> parents,
        List<HomeToday> homes,
        List<Relation> elsewhere) {

    public FamilyToday {
        parents = List.copyOf(parents);
        homes = List.copyOf(homes);
        elsewhere = List.copyOf(elsewhere);
    }

    /** One home, and who else lives there. */
    public record HomeToday(Address address, List<Relation> with) {

        public HomeToday {
            with = List.copyOf(with);
        }
    }

    /**
     * Somebody around the child.
     *
     * @param ties what that person is to the child, such as "mother"; empty where nobody has said
     * @param riskOnAPlan whether this adult was, at any time, the risk on a child protection plan
     *     (R-C&amp;F-9a)
     */
    public record Relation(PersonView person, List<String> ties, boolean riskOnAPlan) {

        /** What a brother or sister is to the child, as a tie. */
        public static final String SIBLING = "brother or sister";

        public Relation {
            ties = List.copyOf(ties);
        }

        /** Whether that person is recorded as the child’s brother or sister. */
        public boolean isSibling() {
            return ties.contains(SIBLING);
        }
    }

    /**
     * What is recorded of one parent.
     *
     * @param person who that is, where the record names a person
     */
    public record ParentToday(
            ParentRole role, ParentStanding standing, Optional<PersonView> person) {}
}
