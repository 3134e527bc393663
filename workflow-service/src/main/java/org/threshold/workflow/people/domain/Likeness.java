package org.threshold.workflow.people.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.NhsIdentity;

/**
 * Who may be meant: tolerant of case, accents, order, slips of the pen, sound, other names, and of
 * day and month swapped. It proposes; a person confirms.
 */
public final class Likeness {

    /** Whoever is less like than this is not shown. */
    public static final int SHOWN_FROM = 45;

    private static final int NAME_WEIGHT = 60;
    private static final int BIRTH_WEIGHT = 40;
    private static final int CERTAIN = 100;
    private static final int OTHER_NUMBER = 20;

    private Likeness() {}

    /** The likely ones of these people, the likeliest first, at most {@link LikelyMatches#MOST}. */
    public static List<LikelyMatch> among(List<Person> people, Sought sought) {
        return people.stream()
                .map(person -> of(person, sought))
                .flatMap(Optional::stream)
                .sorted(
                        Comparator.comparingInt(LikelyMatch::likeness)
                                .reversed()
                                .thenComparing(match -> match.person().id().value()))
                .limit(LikelyMatches.MOST)
                .toList();
    }

    /** How like this person is, or empty when not worth showing. */
    static Optional<LikelyMatch> of(Person person, Sought sought) {
        var why = EnumSet.noneOf(Why.class);
        int points = points(person, sought, why) - otherNumber(person, sought, why);
        boolean sameNumber = why.contains(Why.SAME_NHS_NUMBER);
        int likeness = sameNumber ? CERTAIN : points;
        return likeness < SHOWN_FROM
                ? Optional.empty()
                : Optional.of(new LikelyMatch(person.view(), likeness, why));
    }

    private static int points(Person person, Sought sought, Set<Why> why) {
        int birth = birth(person, sought, why);
        if (sought.names().isEmpty()) {
            return birth == silence() ? 0 : birth * NAME_WEIGHT / BIRTH_WEIGHT;
        }
        return name(person, sought, why) + birth;
    }

    private static int name(Person person, Sought sought, Set<Why> why) {
        double best = 0;
        boolean byOtherName = false;
        for (String name : person.findableNames()) {
            boolean other = !name.equals(person.facts().names().primary());
            for (String wanted : sought.names()) {
                double like = NameLikeness.between(wanted, name);
                byOtherName = like > best ? other : byOtherName;
                best = Math.max(best, like);
            }
        }
        explain(best, byOtherName, why);
        return (int) Math.round(best * NAME_WEIGHT);
    }

    private static void explain(double best, boolean byOtherName, Set<Why> why) {
        if (best == 1) {
            why.add(Why.SAME_NAME);
        } else if (best >= NameLikeness.SIMILAR) {
            why.add(Why.SIMILAR_NAME);
        } else if (best >= NameLikeness.PARTLY) {
            why.add(Why.PART_OF_NAME);
        }
        if (byOtherName && best >= NameLikeness.PARTLY) {
            why.add(Why.OTHER_KNOWN_NAME);
        }
    }

    private static int birth(Person person, Sought sought, Set<Why> why) {
        return switch (BirthLikeness.between(sought.born(), person.facts().born())) {
            case SAME -> because(Why.SAME_BIRTH, BIRTH_WEIGHT, why);
            case SWAPPED -> because(Why.DAY_AND_MONTH_SWAPPED, 34, why);
            case NEARLY -> because(Why.NEARLY_SAME_BIRTH, 28, why);
            case FITS -> because(Why.BIRTH_FITS, 25, why);
            case SILENT -> silence();
            case DIFFERENT -> because(Why.OTHER_BIRTH, 0, why);
        };
    }

    /** What an unknown birth counts: less than one that fits, more than one that differs. */
    private static int silence() {
        return 15;
    }

    private static int because(Why reason, int points, Set<Why> why) {
        why.add(reason);
        return points;
    }

    private static int otherNumber(Person person, Sought sought, Set<Why> why) {
        NhsIdentity recorded = person.facts().health().nhs();
        if (recorded.numbers().isEmpty() || sought.nhs().numbers().isEmpty()) {
            return 0;
        }
        if (recorded.equals(sought.nhs())) {
            return because(Why.SAME_NHS_NUMBER, 0, why);
        }
        return because(Why.OTHER_NHS_NUMBER, OTHER_NUMBER, why);
    }
}
